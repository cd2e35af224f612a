// Written by `npm run contracts`; do not edit.
export interface paths {
    "/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spaces you may read, in the school's order. */
        get: operations["listSpaces"];
        put?: never;
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given; archiving makes it read-only. */
        patch: operations["changeSpace"];
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads of the spaces you may read. The same bytes for all who may read the same spaces. */
        get: operations["listThreads"];
        put?: never;
        /** Begins a thread. A question enters the queue at once, and the answer carries the promise. */
        post: operations["createThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same bytes for everybody who may read it. */
        get: operations["showThread"];
        put?: never;
        post?: never;
        /** The author while nobody else wrote in it; moderators and staff always. */
        delete: operations["deleteThread"];
        options?: never;
        head?: never;
        /** Changes what is given. The author may change title and tags; mentors, moderators and staff all of it. */
        patch: operations["changeThread"];
        trace?: never;
    };
    "/threads/{id}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undoes the deletion; the author what the author deleted, moderators and staff everything. */
        post: operations["restoreThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is yours in a thread, and what you may do there. Never shared, never cached. */
        get: operations["showMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The asker says what solved it; a mentor may say so for the asker. */
        put: operations["setSolution"];
        post?: never;
        delete: operations["clearSolution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/same-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have the same problem. Counts in the queue's order. */
        put: operations["shareProblem"];
        post?: never;
        delete: operations["unshareProblem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of posts, flattened: the first post, then each answer followed by all that hangs under it, oldest first. The same bytes for everybody who may read the thread. */
        get: operations["listPosts"];
        put?: never;
        /** Answers the thread, or replies to a post of it. */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPost"];
        put?: never;
        post?: never;
        /** The author, moderators and staff. What has replies leaves a placeholder; a first post without any takes its thread along. */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /** The author, moderators and staff. */
        patch: operations["editPost"];
        trace?: never;
    };
    "/posts/{id}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undoes the deletion; the author what the author deleted, moderators and staff everything. */
        post: operations["restorePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the post said before, newest first, each with what it changed. Silent edits are not told apart. */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A mentor says that it is right. A peer's answer so endorsed keeps the promise. */
        put: operations["endorse"];
        post?: never;
        delete: operations["unendorse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Not for one's own post. */
        put: operations["thank"];
        post?: never;
        delete: operations["unthank"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/unmaskings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who wrote an anonymous post. It is kept in the log, and the author is told. */
        post: operations["unmask"];
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
        /** @description Names a space in addresses; not digits alone. */
        Slug: string;
        /**
         * @description Everybody signed in; members of some cohorts; or staff, mentors and moderators. The last read every space.
         * @enum {string}
         */
        Visibility: "everyone" | "cohorts" | "staff";
        CohortIds: components["schemas"]["Id"][];
        /** @enum {string} */
        Kind: "question" | "discussion" | "announcement" | "win";
        /** @enum {string} */
        State: "unanswered" | "answered" | "solved";
        /** @description Markdown. */
        Body: string;
        Tags: string[];
        Space: {
            id: components["schemas"]["Id"];
            slug: string;
            name: string;
            description: string;
            visibility: components["schemas"]["Visibility"];
            cohortIds: number[];
            position: number;
            archived: boolean;
            threadCount: number;
            version: number;
        };
        SpaceCard: {
            id: components["schemas"]["Id"];
            slug: string;
            name: string;
        };
        MaybePerson: components["schemas"]["PersonCard"] | null;
        Thread: {
            id: components["schemas"]["Id"];
            space: components["schemas"]["SpaceCard"];
            kind: components["schemas"]["Kind"];
            title: string;
            author: components["schemas"]["MaybePerson"];
            /** @description The author is not told to peers. */
            anonymous: boolean;
            /** Format: date-time */
            createdAt: string;
            firstPostId: components["schemas"]["Id"];
            solutionPostId: number | null;
            /** @description Answers to the first post; what hangs under them is not counted. */
            answerCount: number;
            /** @description All posts */
            postCount: number;
            /** @description For the first post. */
            thanks: number;
            /** @description How many others said that they have the same problem. */
            sameProblem: number;
            tags: string[];
            /**
             * @description Of a question.
             * @enum {string|null}
             */
            state: "unanswered" | "answered" | "solved" | null;
            pinned: boolean;
            locked: boolean;
            /** @description The asker cannot go on without an answer. */
            blocked: boolean;
            /**
             * Format: date-time
             * @description By when a mentor will have answered.
             */
            promise: string | null;
            /** @enum {string|null} */
            turn: "asker" | "mentor" | "event" | "done" | null;
            /** Format: date-time */
            lastActivityAt: string;
            /** @description To be sent with a change. */
            version: number;
        };
        Post: {
            id: components["schemas"]["Id"];
            threadId: components["schemas"]["Id"];
            /** @description What it replies to; null for an answer and for the first post. */
            parentId: number | null;
            /** @description The answer under which it is shown. */
            rootId: number;
            author: components["schemas"]["MaybePerson"];
            anonymous: boolean;
            /** @description Markdown; null when deleted. */
            body: string | null;
            /** @description Safe HTML; null when deleted. */
            html: string | null;
            language: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** @description Only a placeholder */
            deleted: boolean;
            thanks: number;
            endorsed: boolean;
            endorsedBy: components["schemas"]["PersonCard"][];
            solution: boolean;
        };
        Revision: {
            version: number;
            editor: components["schemas"]["MaybePerson"];
            /** Format: date-time */
            at: string;
            body: string;
            /** @description Against the revision before, in order; the first revision is all `same`. */
            diff: {
                /** @enum {string} */
                kind: "same" | "added" | "removed";
                text: string;
            }[];
        };
        Mine: {
            threadId: components["schemas"]["Id"];
            /** @description I began this thread. */
            author: boolean;
            sameProblem: boolean;
            /** @description Posts I thanked for. */
            thanked: number[];
            /** @description Posts I endorsed. */
            endorsed: number[];
            /** @description Posts I wrote, the anonymous ones too. */
            ownPosts: number[];
            can: components["schemas"]["Can"];
            /** @description For mentors, who wrote the anonymous posts. */
            authors: {
                postId: number;
                author: components["schemas"]["PersonCard"];
            }[];
            /** @description Deleted posts that I may restore. */
            deleted: {
                id: number;
                parentId: number | null;
                body: string;
            }[];
        };
        Can: {
            reply: boolean;
            /** @description Title and tags. */
            change: boolean;
            /** @description Move, lock and pin. */
            moderate: boolean;
            /** @description Edit and delete everybody's posts, not my own only. */
            editAll: boolean;
            deleteThread: boolean;
            /** @description Say which post is the solution. */
            accept: boolean;
            endorse: boolean;
            /** @description Ask who wrote an anonymous post; that is logged. */
            unmask: boolean;
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
    };
    responses: {
        /** @description The space. */
        Space: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description The thread, without its posts. */
        Thread: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Thread"];
            };
        };
        /** @description The post. */
        Post: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Post"];
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
        ForumId: number;
        /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
        IdempotencyKey: string;
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
    listSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; there is no next page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Space"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createSpace: {
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
                    slug: components["schemas"]["Slug"];
                    name: string;
                    description?: string;
                    visibility: components["schemas"]["Visibility"];
                    cohortIds?: components["schemas"]["CohortIds"];
                    position?: number;
                };
            };
        };
        responses: {
            201: components["responses"]["Space"];
            default: components["responses"]["Problem"];
        };
    };
    showSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            default: components["responses"]["Problem"];
        };
    };
    changeSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    slug?: components["schemas"]["Slug"];
                    name?: string;
                    description?: string;
                    visibility?: components["schemas"]["Visibility"];
                    cohortIds?: components["schemas"]["CohortIds"];
                    position?: number;
                    archived?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Space"];
            default: components["responses"]["Problem"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** @description A space, by id or slug. */
                space?: string;
                kind?: components["schemas"]["Kind"];
                /** @description Questions only. */
                state?: components["schemas"]["State"];
                tag?: string;
                /** @description A member's id. Finds what that member asked anonymously only for that very member. */
                author?: number;
                /** @description Only the pinned ones. */
                pinned?: boolean;
                /** @description Activity when absent. */
                sort?: "activity" | "newest" | "thanks";
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
            /** @description A page of threads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Thread"][];
                        next: string | null;
                    };
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    createThread: {
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
                    /** @description By id or slug. */
                    space: number | string;
                    kind: components["schemas"]["Kind"];
                    title: string;
                    body: components["schemas"]["Body"];
                    tags?: components["schemas"]["Tags"];
                    /** @description To peers; for students. */
                    anonymous?: boolean;
                    /** @description I cannot go on without an answer. */
                    blocked?: boolean;
                };
            };
        };
        responses: {
            201: components["responses"]["Thread"];
            default: components["responses"]["Problem"];
        };
    };
    showThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Thread"];
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    changeThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    title?: string;
                    tags?: components["schemas"]["Tags"];
                    /** @description Where it moves to, by id or slug. */
                    space?: number | string;
                    locked?: boolean;
                    pinned?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Thread"];
            /** @description changed-meanwhile: `current` is the thread as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Thread"];
            default: components["responses"]["Problem"];
        };
    };
    showMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setSolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    postId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    clearSolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    shareProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    unshareProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Of the answers. Best, when absent, is solution, endorsed, then oldest first. */
                order?: "best" | "newest" | "thanks";
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Post"][];
                        next: string | null;
                    };
                };
            };
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: components["schemas"]["Body"];
                    parentId?: number | null;
                };
            };
        };
        responses: {
            201: components["responses"]["Post"];
            default: components["responses"]["Problem"];
        };
    };
    showPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Post"];
            default: components["responses"]["Problem"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    editPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: components["schemas"]["Body"];
                    /** @description The version that was edited. */
                    version: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Post"];
            /** @description changed-meanwhile: `current` is the post as it is now, `yours` the text that was sent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restorePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Post"];
            default: components["responses"]["Problem"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions; the first one is the present text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Revision"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endorse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    unendorse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    thank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    unthank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    unmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The author. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        author: components["schemas"]["PersonCard"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
