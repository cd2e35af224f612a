// Written by `npm run contracts`; do not edit.
export interface paths {
    "/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What waits, in the order in which mentors answer it: broken promises, promises at risk (both by promise), then by age, where each further person with the same problem counts as hours of age. Filters leave out, they never reorder. */
        get: operations["listQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One item, waiting or not, with all that happened to it. */
        get: operations["showQueueItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Takes the head of the order ("next for me"), or the item named. A claim lasts 30 minutes unless renewed, and 5 more before others get it. One's own questions are never handed out to oneself. */
        post: operations["claimItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description 30 minutes from now; also after the lease ran out, as long as nobody took over. */
        put: operations["renewClaim"];
        post?: never;
        /** @description Gives it back to the line, where it stands by its age as before. Nothing happens when it is no longer held. */
        delete: operations["releaseClaim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Writes the answer beside the question. Never refused for coming late: it is posted when nobody took over, and kept as a draft beside the question when somebody did. */
        post: operations["answerClaim"];
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
        QueueFence: {
            fence: number;
        };
        /** @description A person's card; null where nobody did it, as for what time does. */
        QueueActor: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            cohort?: string | null;
            picture?: string | null;
        } | null;
        /** @enum {string} */
        QueueTurn: "asker" | "mentor" | "event" | "done";
        /** @description What waits, by its owner's words. */
        QueueRef: {
            kind: string;
            id: components["schemas"]["Id"];
            /** @description The thread where it is read; null for what is no thread. */
            threadId: number | null;
        };
        WrittenPost: {
            kind: string;
            id: components["schemas"]["Id"];
            threadId: components["schemas"]["Id"];
        };
        QueueSpace: {
            id: components["schemas"]["Id"];
            slug: string;
            name: string;
        };
        /** @description Of the whole line, or of the space asked for; other filters do not change them. */
        QueueCounts: {
            broken: number;
            atRisk: number;
            waiting: number;
            /** @description What the caller holds; counted in its lane as well. */
            mine: number;
        };
        /** @description Who has taken it; a lease that ran out still holds for 5 minutes. */
        QueueHolding: {
            holder: components["schemas"]["PersonCard"];
            since: components["schemas"]["Instant"];
            leaseUntil: components["schemas"]["Instant"];
            mine: boolean;
            /** @description Of the claim; null for those of others. */
            id: number | null;
            /** @description Null for those of others. */
            fence: number | null;
        } | null;
        QueueItem: {
            id: components["schemas"]["Id"];
            kind: string;
            ref: components["schemas"]["QueueRef"];
            title: string;
            space: components["schemas"]["QueueSpace"];
            asker: components["schemas"]["PersonCard"];
            /** @description Peers do not see who asked. */
            anonymous: boolean;
            askedAt: components["schemas"]["Instant"];
            turn: components["schemas"]["QueueTurn"];
            /**
             * Format: date-time
             * @description By when a mentor's word is promised; null when none is owed.
             */
            promise: string | null;
            /**
             * @description Null when it waits for no mentor.
             * @enum {string|null}
             */
            lane: "broken" | "at-risk" | "waiting" | null;
            /** @description Why it stands where it stands, in the caller's language. */
            reason: string;
            /** @description How many others have the same problem. */
            weight: number;
            blocked: boolean;
            tags: string[];
            claim: components["schemas"]["QueueHolding"];
            version: number;
        };
        QueueEvent: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["QueueActor"];
            /** @enum {string} */
            kind: "entered" | "changed" | "at-risk" | "broken" | "claimed" | "taken-over" | "released" | "answered" | "endorsed" | "followed-up" | "drafted" | "left" | "came-back";
            /** @description What happened, in the caller's language. */
            text: string;
            facts: Record<string, never>;
        };
        QueueClaim: {
            id: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            fence: number;
            since: components["schemas"]["Instant"];
            leaseUntil: components["schemas"]["Instant"];
            item: components["schemas"]["QueueItem"];
        };
        ClaimProblem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            holder?: components["schemas"]["PersonCard"];
            since?: components["schemas"]["Instant"];
            leaseUntil?: components["schemas"]["Instant"];
            held?: number;
            limit?: number;
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
        QueueItemId: number;
        ClaimId: number;
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
    listQueue: {
        parameters: {
            query?: {
                /** @description Only one lane; `mine` is what the caller holds, in whichever lane. */
                lane?: "broken" | "at-risk" | "waiting" | "mine";
                /** @description Only this space, by its slug. */
                space?: string;
                /** @description Only what carries this tag. */
                tag?: string;
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
            /** @description A page of the order, and how many stand in each lane. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QueueItem"][];
                        next: string | null;
                        counts: components["schemas"]["QueueCounts"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showQueueItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item and its story, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: components["schemas"]["QueueItem"];
                        story: components["schemas"]["QueueEvent"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    claimItem: {
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
                    /** @description The one to take; absent for the next. */
                    itemId?: number;
                    /** @description Next in this space only. */
                    space?: string;
                    /** @description Next with this tag only. */
                    tag?: string;
                };
            };
        };
        responses: {
            /** @description Yours now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueClaim"];
                };
            };
            /** @description Nothing waits that could be handed to you. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `/problems/held`: somebody has it (`holder`, `since`, `leaseUntil`). `/problems/hands-full`: you hold as many as you may (`held`, `limit`). `/problems/not-waiting`: it waits for no mentor. `/problems/own-question`: you asked it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ClaimProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueFence"];
            };
        };
        responses: {
            /** @description Still yours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        leaseUntil: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description `/problems/held`: somebody took over (`holder`, `since`, `leaseUntil`). `/problems/hands-full`: it had run out and you hold as many as you may. `/problems/not-waiting`: it is answered or closed. `/problems/claim-over`: you gave it back, or somebody who took over did; take it again. `/problems/stale-fence`: not this claim's number. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ClaimProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QueueFence"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    answerClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fence: number;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Answered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        post: components["schemas"]["WrittenPost"];
                        turn: components["schemas"]["QueueTurn"];
                        /** Format: date-time */
                        promise: string | null;
                    };
                };
            };
            /** @description Not posted, but kept as your draft beside the question. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description `taken-over`: somebody else took it. `answered`: it was answered meanwhile. `closed`: nobody may answer there any more.
                         * @enum {string}
                         */
                        why: "taken-over" | "answered" | "closed";
                        by: components["schemas"]["QueueActor"];
                        ref: components["schemas"]["QueueRef"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
