// Written by `npm run contracts`; do not edit.
export interface paths {
    "/accompaniments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mine, newest first: as a student those who accompany me, as a mentor my students. Former ones stay in the list of the student, and of a mentor who was left to read on. What staff ask of others (`member`, `all`) others ask of themselves. */
        get: operations["listAccompaniments"];
        put?: never;
        /** @description Begins one: `mentorId` or `mentorIds`, one of the two. 409 `/problems/accompanied-already` where the student has one in this programme. Staff may give a mentor more students than they said to have time for. */
        post: operations["createAccompaniment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For those who take part, and staff. */
        get: operations["showAccompaniment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Who accompanies from now on. Those who are new read all that was written, those who leave read on what was written until now, or nothing any more: `keepReading`. 409 `/problems/changed-meanwhile` with `current`. */
        put: operations["changeTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Nobody writes in it any more. The student reads all of it on, the mentors as `keepReading` says. 409 `/problems/accompaniment-over` where it has ended. */
        put: operations["endAccompaniment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's own. */
        get: operations["showCapacity"];
        /** @description How many students one has time for; staff say it of a mentor with `mentorId`. */
        put: operations["setCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Of all mentors. */
        get: operations["listCapacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Who would accompany whom, of the students of a cohort whom nobody accompanies in its programme. Each goes to the mentor who will be least full, within what each said to have time for. Nothing is changed. */
        post: operations["previewAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Does what a preview showed, named by its `version`. 409 `/problems/changed-meanwhile` where that is no longer what would be, with the preview of now as `current`; nothing is done then. */
        post: operations["applyAssignment"];
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
        /** @description The team. */
        MentorIds: components["schemas"]["Id"][];
        /** @description Only these; absent for all who said how many they have time for. */
        ChosenMentors: components["schemas"]["Id"][];
        /**
         * @description As what one takes part.
         * @enum {string|null}
         */
        PartySide: "student" | "mentor" | null;
        Accompaniment: {
            id: components["schemas"]["Id"];
            student: components["schemas"]["PersonCard"];
            programme: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            /** @description The team (`until` null), then those who were in it before. */
            mentors: components["schemas"]["Mentoring"][];
            side: components["schemas"]["PartySide"];
            /** @description The caller takes part now and may write. */
            acts: boolean;
            since: components["schemas"]["Instant"];
            /** Format: date-time */
            until: string | null;
            version: number;
        };
        Mentoring: {
            mentor: components["schemas"]["PersonCard"];
            since: components["schemas"]["Instant"];
            /** Format: date-time */
            until: string | null;
            /** @description One who left still reads what was written until then. */
            keepsReading: boolean;
        };
        MentorCapacity: {
            mentor: components["schemas"]["PersonCard"];
            /** @description How many they have time for; null while they have not said. */
            students: number | null;
            /** @description How many they accompany. */
            load: number;
        };
        Assignment: {
            version: string;
            pairs: {
                student: components["schemas"]["PersonCard"];
                mentor: components["schemas"]["PersonCard"];
            }[];
            mentors: {
                mentor: components["schemas"]["PersonCard"];
                capacity: number;
                /** @description How many they accompany now. */
                before: number;
                after: number;
            }[];
            /** @description Those for whom nobody has room. */
            without: components["schemas"]["PersonCard"][];
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
    };
    parameters: {
        AccompanimentId: number;
        /** @description Where the list goes on, as the page before said in `next`. */
        After: string;
        /** @description How many to show; 20 when absent. */
        Limit: number;
        /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccompaniments: {
        parameters: {
            query?: {
                /** @description Staff, those of this member. */
                member?: number;
                /** @description Staff, everybody's. */
                all?: boolean;
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
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Accompaniment"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createAccompaniment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    studentId: components["schemas"]["Id"];
                    mentorId?: components["schemas"]["Id"];
                    mentorIds?: components["schemas"]["MentorIds"];
                    programmeId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description As it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showAccompaniment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    mentorIds: components["schemas"]["MentorIds"];
                    keepReading: boolean;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAccompaniment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    keepReading: boolean;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was said last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCapacity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setCapacity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    students: number;
                    mentorId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCapacity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCapacities: {
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
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MentorCapacity"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cohortId: components["schemas"]["Id"];
                    mentorIds?: components["schemas"]["ChosenMentors"];
                };
            };
        };
        responses: {
            /** @description What would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cohortId: components["schemas"]["Id"];
                    mentorIds?: components["schemas"]["ChosenMentors"];
                    version: string;
                };
            };
        };
        responses: {
            /** @description What was done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
