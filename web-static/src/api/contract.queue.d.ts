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
    "/items/{id}/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Gives it back and is not handed it again. When three mentors passed it over, it goes to the coordinators. */
        post: operations["skipItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Gives it to another mentor, or back to everybody, with a note. It keeps its age. Whoever is away is stood in for. Without a word in 24 business hours it goes back to everybody. */
        post: operations["handOverItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description To the coordinators; other mentors are not handed it any more. */
        post: operations["escalateItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}/snoozes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description It waits for a date, and then for the caller's word. What is in hand, or was answered by the caller last. While a promise is owed, no later than when that comes to be at risk. */
        post: operations["snoozeItem"];
        /** @description Before its date; whoever snoozed it, or a coordinator. */
        delete: operations["wakeItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Not a question, it needs no answer. Its asker may take that back. */
        post: operations["dismissItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description The caller has it open, for a minute unless said again; gives who else has. */
        put: operations["readItem"];
        post?: never;
        /** @description The caller has closed it. */
        delete: operations["leaveItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What was closed for silence, or as no question, waits for a mentor again, first for the one who answered last. By whoever asked it, or a mentor. The id is the thread's. */
        post: operations["reopenQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{id}/warm-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description A newcomer's question is ready for all peers. Nothing happens when it is already. The id is the thread's. */
        delete: operations["endWarmUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the caller has to carry. */
        get: operations["showLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was promised and how that was kept, by week and space of the spaces where the caller may ask. */
        get: operations["listPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What each space promises. */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description For promises made from now on. The id is the space's; minutes are business time. */
        put: operations["setTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The school's calendars, by name. Where a space has none, Monday to Friday 9 to 18 in Paris with French holidays counts. */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Makes or changes it, for promises made from now on. */
        put: operations["setCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is away or will be, and who stands in. */
        get: operations["listAbsences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description One's own; staff anybody's. What waits for that mentor's word goes to the substitute when it begins. */
        put: operations["setAbsence"];
        post?: never;
        delete: operations["endAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's own and everybody's, by title. `{name}`, `{title}` and `{mentor}` in a text are filled in by the page. */
        get: operations["listSavedReplies"];
        put?: never;
        post: operations["saveReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description One's own; a shared one any mentor may change. */
        put: operations["changeSavedReply"];
        post?: never;
        delete: operations["dropSavedReply"];
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
        /** @description Within 10 seconds: nobody answered, the caller holds it again, and the text is the caller's draft beside the question. */
        delete: operations["undoAnswer"];
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
            /** @description Those with whom peers come first; mentors get them when nothing else waits. */
            peers: number;
            /** @description For the coordinators; counted in their lanes as well. */
            escalated: number;
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
            /** @description Null of what is private. */
            space: components["schemas"]["QueueSpace"] | null;
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
            lane: "broken" | "at-risk" | "waiting" | "peers" | null;
            /** @description Why it stands where it stands, in the caller's language. */
            reason: string;
            /** @description How many others have the same problem. */
            weight: number;
            blocked: boolean;
            tags: string[];
            claim: components["schemas"]["QueueHolding"];
            owner: components["schemas"]["QueueActor"];
            /** @description It is for the coordinators. */
            escalated: boolean;
            /**
             * Format: date-time
             * @description Peers come first until then.
             */
            peersUntil: string | null;
            /**
             * Format: date-time
             * @description It waits for this date.
             */
            pausedUntil: string | null;
            /** @description The member who gave the last answer. */
            answeredBy: number | null;
            version: number;
        };
        QueueEvent: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["QueueActor"];
            /** @enum {string} */
            kind: "entered" | "changed" | "warmed-up" | "past-peers" | "at-risk" | "broken" | "claimed" | "taken-over" | "released" | "skipped" | "escalated" | "handed-over" | "reminded" | "returned" | "snoozed" | "woken" | "answered" | "undone" | "endorsed" | "followed-up" | "nudged" | "closed" | "dismissed" | "drafted" | "left" | "came-back";
            /** @description What happened, in the caller's language. */
            text: string;
            facts: Record<string, never>;
        };
        EarlierQuestion: {
            threadId: number | null;
            title: string;
            askedAt: components["schemas"]["Instant"];
            turn: components["schemas"]["QueueTurn"];
        };
        /** @description Of the promises made in one week in one space. `kept` and `broken` leave out what is open, and what needed no answer any more. */
        PromiseWeek: {
            /**
             * Format: date
             * @description The Monday.
             */
            week: string;
            space: components["schemas"]["QueueSpace"];
            made: number;
            kept: number;
            broken: number;
            open: number;
        };
        SpaceTarget: {
            space: components["schemas"]["QueueSpace"];
            /** @description Null for the default. */
            calendar: string | null;
            targetMinutes: number;
            /** @description How long peers come first. */
            peerMinutes: number;
            /** @description How long of that alumni are alone with a newcomer's question. */
            warmMinutes: number;
            /** @description What is promised because of how it went in the last 28 days; null while too few were answered. */
            usualMinutes: number | null;
        };
        CalendarHours: {
            /** @description As Europe/Paris. */
            zone: string;
            /** @description From `monday` to `sunday`, pairs as ["09:00", "18:00"]. */
            hours: {
                [key: string]: string[][];
            };
            /** @enum {string|null} */
            holidays?: "FR" | null;
            /** @description Further days. */
            closed?: string[];
        };
        NamedCalendar: {
            name: string;
            calendar: {
                zone: string;
                hours: Record<string, never>;
                holidays?: string | null;
                closed?: string[] | null;
            };
        };
        Absence: {
            mentor: components["schemas"]["PersonCard"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            substitute: components["schemas"]["QueueActor"];
        };
        SavedReply: {
            id: components["schemas"]["Id"];
            title: string;
            body: string;
            shared: boolean;
            version: number;
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
            latest?: components["schemas"]["Instant"];
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
        /** @description As it stands now. */
        Moved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QueueItem"];
            };
        };
        /** @description `/problems/not-in-hand`: take it first. `/problems/held`: somebody has it (`holder`, `since`, `leaseUntil`). */
        NotInHand: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ClaimProblem"];
            };
        };
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
        QuestionId: number;
        TargetId: number;
        CalendarName: string;
        SavedReplyId: number;
        Mentor: string;
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
                /** @description Only one lane; `mine` is what the caller holds, `escalated` what is for the coordinators, in whichever lane. */
                lane?: "broken" | "at-risk" | "waiting" | "peers" | "escalated" | "mine";
                /** @description Only this space, by its slug. */
                space?: string;
                /** @description Only what carries this tag. */
                tag?: string;
                /** @description Only what carries a tag that is a skill of the caller's. */
                skills?: boolean;
                /** @description Only what was asked by students of this programme. */
                programme?: number;
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
                        /** @description What the same person asked before, newest first, five at most. */
                        earlier: components["schemas"]["EarlierQuestion"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    skipItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    why: "not-my-subject" | "unclear" | "too-long" | "know-the-asker" | "other";
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            409: components["responses"]["NotInHand"];
            default: components["responses"]["Problem"];
        };
    };
    handOverItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A mentor's handle; absent for everybody. */
                    to?: string;
                    /** @description What is asked, what was tried, what was promised, what comes next. */
                    note: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            409: components["responses"]["NotInHand"];
            default: components["responses"]["Problem"];
        };
    };
    escalateItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            409: components["responses"]["NotInHand"];
            default: components["responses"]["Problem"];
        };
    };
    snoozeItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    until: string;
                    /** @description Whether the asker's word ends it early; it does unless told. */
                    wakeOnReply?: boolean;
                    note?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            /** @description As `NotInHand`; `/problems/promise-pressing`: the promise comes to be at risk before (`latest`). */
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
    wakeItem: {
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
            200: components["responses"]["Moved"];
            409: components["responses"]["NotInHand"];
            default: components["responses"]["Problem"];
        };
    };
    dismissItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["QueueItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            409: components["responses"]["NotInHand"];
            default: components["responses"]["Problem"];
        };
    };
    readItem: {
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
            /** @description Who else reads it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readers: components["schemas"]["PersonCard"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    leaveItem: {
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
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    reopenQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["QuestionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        turn: components["schemas"]["QueueTurn"];
                        /** Format: date-time */
                        promise: string | null;
                    };
                };
            };
            /** @description `/problems/not-closed`: it is open, or its own thread ended it. */
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
    endWarmUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["QuestionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    showLoad: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counted now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Claims. */
                        held: number;
                        limit: number;
                        /** @description Questions that wait for the caller's own word. */
                        awaited: number;
                        /** @description Subjects of the caller's students that do. */
                        subjects: number;
                        snoozed: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPromises: {
        parameters: {
            query?: {
                /** @description How many, this one included; 12 when absent. */
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest week first; weeks begin on Monday in Paris. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PromiseWeek"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All spaces, in the school's order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SpaceTarget"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    calendar: string | null;
                    targetMinutes: number;
                    peerMinutes: number;
                    warmMinutes: number;
                };
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceTarget"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NamedCalendar"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["parameters"]["CalendarName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarHours"];
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By when they begin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Absence"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["parameters"]["Mentor"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until: string;
                    /** @description A mentor's handle; absent for everybody. */
                    substitute?: string;
                };
            };
        };
        responses: {
            /** @description Known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description `/problems/substitute-circle`: the substitutes would stand in for one another. */
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
    endAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["parameters"]["Mentor"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    listSavedReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, 500 at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedReply"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveReply: {
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
                    title: string;
                    body: string;
                    shared: boolean;
                };
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSavedReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SavedReplyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    body: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dropSavedReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SavedReplyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
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
                    /** @description Next that carries a skill of the caller's only. */
                    skills?: boolean;
                    /** @description Next of this programme only. */
                    programme?: number;
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
    undoAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In hand again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueClaim"];
                };
            };
            /** @description `/problems/undo-over`: too late, or something came after it. */
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
}
