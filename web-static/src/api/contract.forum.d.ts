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
        /** Changes what is given. The author may change title, tags and whether they are blocked; mentors, moderators and staff all but the last; alumni the title of a newcomer's question while they are alone with it. */
        patch: operations["changeThread"];
        trace?: never;
    };
    "/threads/{id}/gone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thread that is deleted or hidden, for its author and moderators; nobody else learns that it was there. What a moderator deleted is for moderators only. */
        get: operations["showGone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a file here: an image, a PDF or a text, of 20 MB at most, known by its content. Images are encoded anew, without what the camera wrote into them. Others may read it once a post shows it; what none shows goes after a day. */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        /** For whoever put it here, and for whoever may read a post that shows it. One range of bytes may be asked for. */
        get: operations["showFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        /** A small picture of an image. */
        get: operations["showThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The very HTML that a text would be stored with. */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your drafts, the one saved last first. */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is for, as the page that has the composer names it: thread:12, ask:marketing, edit:77. */
                key: components["parameters"]["DraftKey"];
            };
            cookie?: never;
        };
        get: operations["showDraft"];
        /** Saves what is typed so far. `version` is the one you saw last; without it you say that you saw none. */
        put: operations["saveDraft"];
        post?: never;
        /** Throws it away; with `version` only if nobody saved since. */
        delete: operations["dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        get?: never;
        /** How closely you want to hear of it. Whoever writes in a thread follows it, unless they chose otherwise. */
        put: operations["followThread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        get?: never;
        put: operations["followSpace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        get?: never;
        /** You have read as far as this post. It never goes back. */
        put: operations["markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        get?: never;
        /** All that is in it now is no news any more. */
        put: operations["markSpaceRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/read-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far you have read in some threads, for a list of them. Those you may not read are left out. */
        get: operations["listReadMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new for you in each space that you may read, of the last 30 days. */
        get: operations["showNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-wanted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions with which peers come first, those that fit you best on top; 50 at most.
         * @description Newcomers' first questions are seen by alumni alone until `warmUntil`.
         */
        get: operations["listHelpWanted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags of threads that you may read, the most used first; 50 at most. */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you may mean while you type a handle, of those who may read the thread or the space; 8 at most. */
        get: operations["suggestMentions"];
        put?: never;
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
        HelpWanted: {
            threadId: components["schemas"]["Id"];
            title: string;
            space: {
                id: components["schemas"]["Id"];
                slug: string;
                name: string;
            };
            askedAt: components["schemas"]["Instant"];
            tags: string[];
            peersUntil: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description For alumni alone until then.
             */
            warmUntil: string | null;
            posts: number;
            sameProblem: number;
            /** @description Null of what was asked anonymously. */
            author: {
                id: components["schemas"]["Id"];
                handle: string;
                displayName: string;
                roles: components["schemas"]["Role"][];
                cohort?: string | null;
                picture?: string | null;
            } | null;
            /** @description Why it fits: tags that are your skills, how often you solved in this space, and tags of what you solved. */
            fit: {
                skills: string[];
                solvedHere: number;
                solvedTags: string[];
            };
        };
        File: {
            id: components["schemas"]["Id"];
            /** @description For Markdown: ![what it shows](url), or [name](url). */
            url: string;
            name: string;
            /** @description Its media type. */
            type: string;
            /** @description Bytes. */
            size: number;
            /** @description Of an image. */
            width: number | null;
            height: number | null;
            thumbnailUrl: string | null;
        };
        Draft: {
            key: string;
            title: string;
            body: string;
            parentId: number | null;
            extra: Record<string, never>;
            /** @description To be sent with what is saved next. */
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        DraftCard: {
            key: string;
            title: string;
            /** @description Of the text. */
            beginning: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        /** @enum {string} */
        Level: "following" | "normal" | "muted";
        ReadMark: {
            threadId: components["schemas"]["Id"];
            /** @description Null when you never read it. */
            lastReadPostId: number | null;
            /** @description Posts of others since then; 100 means at least that many, 0 when you never read it. */
            newPosts: number;
            follow: components["schemas"]["Level"];
        };
        News: {
            space: components["schemas"]["SpaceCard"];
            level: components["schemas"]["Level"];
            /** @description Threads with something new; 50 means at least that many. */
            threads: number;
            /** Format: date-time */
            lastActivityAt: string | null;
        };
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
            /**
             * Format: date-time
             * @description Peers come first until then; past dates mean nothing.
             */
            peersUntil: string | null;
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
        HeldText: {
            /** @enum {boolean} */
            held: true;
            /** @enum {string} */
            kind: "thread" | "post";
            id: components["schemas"]["Id"];
            threadId: components["schemas"]["Id"];
        };
        Gone: {
            id: components["schemas"]["Id"];
            space: components["schemas"]["SpaceCard"];
            title: string;
            /** @description What stood first in it. */
            html: string;
            /**
             * @description held: it waits for a look.
             * @enum {string}
             */
            why: "deleted" | "hidden" | "held";
            at: components["schemas"]["Instant"];
            by: components["schemas"]["MaybePerson"];
            /** @description Whether I may restore it here. */
            restorable: boolean;
        };
        Mine: {
            threadId: components["schemas"]["Id"];
            /** @description I began this thread. */
            author: boolean;
            sameProblem: boolean;
            /** @description How far I have read; null when I never did. */
            lastReadPostId: number | null;
            follow: components["schemas"]["Level"];
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
            /** @description Posts I wrote that somebody else took away. */
            removed: number[];
            /** @description Posts that moderation hid, for their authors and moderators only. */
            hidden: {
                id: number;
                parentId: number | null;
                html: string;
                /** @description It was never public and waits for a look. */
                held: boolean;
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
        /** Format: date-time */
        Instant: string;
    };
    responses: {
        /** @description It is kept and waits for a moderator's look; until then its author and moderators alone can read it. */
        Held: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HeldText"];
            };
        };
        /** @description The bytes, with the type that their content has. */
        Bytes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/octet-stream": string;
            };
        };
        /** @description The draft. */
        Draft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
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
        /** @description What it is for, as the page that has the composer names it: thread:12, ask:marketing, edit:77. */
        DraftKey: string;
        /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
        IdempotencyKey: string;
        /** @description Where the list goes on, as the page before said in `next`. */
        After: string;
        /** @description How many to show; 20 when absent. */
        Limit: number;
    };
    requestBodies: {
        Follow: {
            content: {
                "application/json": {
                    level: components["schemas"]["Level"];
                };
            };
        };
    };
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
                /** @description Activity when absent; a space's list that is asked for nothing else then begins with what is pinned there. */
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
            202: components["responses"]["Held"];
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
                    /** @description The author says that they cannot go on without an answer, or can again. */
                    blocked?: boolean;
                    /** @description Where it moves to, by id or slug. */
                    space?: number | string;
                    locked?: boolean;
                    pinned?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Thread"];
            202: components["responses"]["Held"];
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
    showGone: {
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
            /** @description What is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gone"];
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
            202: components["responses"]["Held"];
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
            202: components["responses"]["Held"];
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
    uploadFile: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showFile: {
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
            200: components["responses"]["Bytes"];
            206: components["responses"]["Bytes"];
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
    showThumbnail: {
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
            200: components["responses"]["Bytes"];
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
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description The HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        html: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDrafts: {
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
                        items: components["schemas"]["DraftCard"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is for, as the page that has the composer names it: thread:12, ask:marketing, edit:77. */
                key: components["parameters"]["DraftKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Draft"];
            default: components["responses"]["Problem"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is for, as the page that has the composer names it: thread:12, ask:marketing, edit:77. */
                key: components["parameters"]["DraftKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    body: string;
                    parentId?: number | null;
                    /** @description Whatever else the page needs to go on: tags, choices. 4,000 characters at most. */
                    extra?: Record<string, never>;
                    version?: number | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Draft"];
            /** @description changed-meanwhile: another device saved; `current` is that draft. */
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
    dropDraft: {
        parameters: {
            query?: {
                version?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                /** @description What it is for, as the page that has the composer names it: thread:12, ask:marketing, edit:77. */
                key: components["parameters"]["DraftKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    followThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Follow"];
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    followSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ForumId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Follow"];
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    markRead: {
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
    markSpaceRead: {
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
    listReadMarks: {
        parameters: {
            query: {
                /** @description Ids of threads, with commas between; 100 at most. */
                threads: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One for each thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReadMark"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showNews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One for each space, in the school's order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["News"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHelpWanted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HelpWanted"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description A space, by id or slug. */
                space?: string;
                /** @description How it begins. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            /** @description Of those that you may read. */
                            threads: number;
                        }[];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestMentions: {
        parameters: {
            query?: {
                thread?: components["schemas"]["Id"];
                /** @description Where a new thread is to stand, by id or slug. */
                space?: string;
                /** @description How the handle or a word of the name begins; whoever wrote in the thread when absent. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those who wrote in the thread under their name first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonCard"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
