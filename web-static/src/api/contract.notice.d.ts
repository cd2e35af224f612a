// Written by `npm run contracts`; do not edit.
export interface paths {
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the caller was told in the last ninety days, the latest first; each thread, conversation, … is one line of it until it is read. What may not be read any more is not in it, so that a page may be shorter than its limit. */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many lines of the list are unread. */
        get: operations["countNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /** @description This line is read. Nothing happens where it was, or is none of the caller's. */
        put: operations["readNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description All that the caller was told so far is read. */
        put: operations["readAllNotices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description The caller looked at this place, and so read all that they were told of it. Threads and conversations tell by themselves how far they are read. */
        put: operations["readPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NoticeRef: {
            /** @enum {string} */
            kind: "thread" | "conversation" | "sheet" | "item" | "decision" | "case" | "post" | "message";
            id: components["schemas"]["Id"];
        };
        /**
         * @description Why. answered: my question; replied: my post; mentioned: by name; solved: my answer solved it; endorsed: my post by a mentor; same-problem-answered, same-problem-solved: a question that I have too; followed: a thread; started: a thread in a space that I follow; turn: a message, and mine is the next word; message; sheet-changed; handed-over: by a colleague to me; reminded: it waits for me still; claim-lost; promise-at-risk; decided, reviewed: of my texts, or an appeal of mine; case-decided: what I reported.
         * @enum {string}
         */
        NoticeKind: "answered" | "replied" | "mentioned" | "solved" | "endorsed" | "same-problem-answered" | "same-problem-solved" | "followed" | "started" | "turn" | "message" | "sheet-changed" | "handed-over" | "reminded" | "claim-lost" | "promise-at-risk" | "decided" | "reviewed" | "case-decided";
        MemberNotice: {
            id: components["schemas"]["Id"];
            place: components["schemas"]["NoticeRef"];
            subject: components["schemas"]["NoticeRef"];
            threadId: number | null;
            /** @description The latest first, each once. */
            kinds: components["schemas"]["NoticeKind"][];
            /** @description Whose deeds they were, the latest first; without those who are anonymous there. */
            by: components["schemas"]["PersonCard"][];
            title: string;
            excerpt: string;
            total: number;
            unread: number;
            at: components["schemas"]["Instant"];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        Id: number;
        /** @enum {string} */
        Role: "student" | "alumnus" | "mentor" | "moderator" | "staff";
        /** @description Who a member is, as everybody signed in may see. */
        PersonCard: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            /** @description The name of a student's present cohort. */
            cohort?: string | null;
            /** @description Where the member's picture is; null for initials. */
            picture?: string | null;
        };
        /** Format: date-time */
        Instant: string;
    };
    responses: {
        /** @description It was not done; `type` says why. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Where the list goes on, as the page before said in `next`. */
        After: string;
        /** @description How many to show; 20 when absent. */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listNotices: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MemberNotice"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most a hundred, which then means "that many or more". */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    readPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeRef"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
}
