// Written by `npm run contracts`; do not edit.
export interface paths {
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Reports a thread, a post, a message or a member, once until it is decided. What was decided already is reported again with `newFacts` only: 409 needs-new-facts. Others 409: already-flagged, own-content. */
        post: operations["createFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What I reported, latest first, and what came of it. */
        get: operations["listMyFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The review queue, by harm and age; each case says in words why it stands there. Decided ones latest first. */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One case with its flags, notes and decisions, and what it is about as it is now. */
        get: operations["showCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Tells the other moderators something about the case. */
        post: operations["writeCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Decides the case: what it does to the text and to the member, and its statement of reasons, happen together or not at all. 409 case-decided, case-held (`by`, `until`), not-for-this, changed-meanwhile (an edit of another version); 403 own-case. */
        post: operations["decideCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What a decision would say to the member whom it concerns, in that member's language; nothing is decided. */
        post: operations["previewDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The same decision on several cases alike, on all of them or on none. */
        post: operations["decideCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was decided about me and why, latest first; readable while I am shut out. */
        get: operations["listMyDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One decision, for the member it concerns and for moderators. */
        get: operations["showDecision"];
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
        /** @description The next case for me, or the one that is named, for half an hour. 409 case-held (`by`, `since`, `until`), case-decided, cases-in-hand (four at most); 403 own-case. */
        post: operations["claimCase"];
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
        /** @description Keeps the case of this id for another half hour; 409 case-not-in-hand when somebody took over. */
        put: operations["renewCaseClaim"];
        post?: never;
        /** @description Gives the case of this id back. */
        delete: operations["releaseCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How often a member was reported and rightly so, how well the member's own reports stood, and what was decided. */
        get: operations["showMemberHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The school's rules, whose slugs are grounds of decisions; those that hold, in their order. */
        get: operations["listRules"];
        put?: never;
        /** @description A rule from now on. 409 rule-already where another has or had this slug; 409 too-many-rules. */
        post: operations["addRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Says a rule in other words from now on, or retires it, or brings it back. Statements keep the words that were cited in them, so no rule is ever deleted and its slug stays. Carries the version that was seen; 409 with the rule as it is now. */
        put: operations["changeRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What waits for an answer, oldest first; or what was answered. */
        get: operations["listAppeals"];
        put?: never;
        /** @description Against a decision about me, for six months and once, also while I am shut out; or against the decision to leave what I reported (`keep`, `reject`). 409 already-appealed, appeal-over, decision-ended. */
        post: operations["appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Answers an appeal. Overturning brings back what the decision took, with everything. Of what a reporter appealed against it takes the reviewer's own decision, with its statement, in `decision`; 422 where that is missing, 409 case-open while the same thing is judged anew. 403 own-decision: never by whoever decided; 409 appeal-answered. */
        post: operations["reviewAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auto-hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description From which weight of its flags on a text is hidden until somebody decides. */
        get: operations["showAutoHide"];
        put: operations["putAutoHide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auto-hide/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What another threshold would have hidden within the last year, and how moderators judged that. */
        get: operations["simulateAutoHide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A notice of illegal content by anybody, without an account. It counts once the address is confirmed by the link that is mailed to it; the outcome is mailed too. At most three an hour for one address, ten from one place. */
        post: operations["sendNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Confirms a notice with the secret of the mailed link, once and within three days. */
        post: operations["confirmNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transparency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was reported, decided and appealed within the last year, counted now. */
        get: operations["showTransparency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All that was done in moderation, latest first; nothing of it ever changes. */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Words and patterns that are watched for. */
        get: operations["listWatched"];
        put?: never;
        /** @description Watches for a word, however it is spelled (accents, case, look-alikes, digits for letters), or for a pattern of RE2. Texts with it are refused (`block`), wait for a look (`hold`), are shown to moderators (`flag`), or are written without it (`mask`). 409: watched-already, too-many-watched. */
        post: operations["addWatched"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watched/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeWatched"];
        options?: never;
        head?: never;
        /** @description What is watched for from now on, in whole. */
        patch: operations["changeWatched"];
        trace?: never;
    };
    "/watched/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What a word or pattern would have found among what can be read of the last month, newest first, some hundreds of texts a time; nothing is kept. Goes on from `next` as `after`. */
        post: operations["tryWatched"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prevention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPrevention"];
        /** @description Carries the version that was seen; 409 with the rules as they are now. */
        put: operations["setPrevention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Texts that were noticed when they were written. Waiting: those that others cannot read first, the oldest on top, then those that were let through. Decided: the newest first. */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holds/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What I wrote that waits for a look, or was not published and why; newest first. */
        get: operations["listMyHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holds/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Publishes what was held, with everything that belongs to it; or leaves it hidden, by a decision with its statement of reasons like any other (`decision`), against which its author may appeal. 409: hold-decided; 403 own-case. */
        post: operations["decideHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trust/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether the community knows me, by what I did, and what I may do until then. Known is whoever took the first three steps, or the last. */
        get: operations["showMyTrust"];
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
        /** @enum {string} */
        TargetKind: "thread" | "post" | "message" | "member";
        ModerationTarget: {
            kind: components["schemas"]["TargetKind"];
            id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        FlagReason: "spam" | "harassment" | "off-topic" | "unsafe" | "illegal" | "other";
        OwnFlag: {
            id: components["schemas"]["Id"];
            target: components["schemas"]["ModerationTarget"];
            reason: components["schemas"]["FlagReason"];
            note: string;
            newFacts: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string|null} */
            outcome: "upheld" | "rejected" | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description What I may appeal against: the decision to leave it, while it stands. */
            decisionId: number | null;
            /**
             * Format: date-time
             * @description Until when.
             */
            appealUntil: string | null;
            /** @description Mine; null where I did not. */
            appeal: components["schemas"]["DecisionAppeal"] | null;
        };
        SchoolRule: {
            id: components["schemas"]["Id"];
            slug: string;
            /** @description What a law says rather than the school. */
            law: boolean;
            name: {
                fr: string;
                en: string;
            };
            text: {
                fr: string;
                en: string;
            };
            /** @description Its place in the list. */
            position: number;
            /** @description It held once; no decision can name it any more. */
            retired: boolean;
            version: number;
        };
        RuleSlug: string;
        /** @description What it is called in lists. */
        RuleName: {
            fr: string;
            en: string;
        };
        /** @description What statements of reasons cite as their ground. */
        RuleText: {
            fr: string;
            en: string;
        };
        /** @description Its place in the list; of new ones the end when absent. */
        RulePosition: number;
        /** @description How much a text resembles what was judged to be spam, learnt from decisions: a hint for whoever looks, never a decision. */
        SpamScore: {
            /** @description From 0 to 1. */
            value: number;
            /** @description What speaks for it most, in the reader's language. */
            because: string[];
        };
        CaseFlag: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            source: "member" | "notice" | "server";
            /** @description Null for a notice from outside and for what the server found. */
            by: components["schemas"]["PersonCard"] | null;
            reason: components["schemas"]["FlagReason"];
            note: string;
            newFacts: string | null;
            /** @description By how many of the reporter's flags were upheld: above 0 and below 2, 1 for newcomers. */
            weight: number;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string|null} */
            outcome: "upheld" | "rejected" | null;
        };
        CaseCard: {
            id: components["schemas"]["Id"];
            target: components["schemas"]["ModerationTarget"];
            member: components["schemas"]["PersonCard"];
            title: string;
            /** @description As it was when it was first reported. */
            excerpt: string;
            openedAt: components["schemas"]["Instant"];
            /** Format: date-time */
            closedAt: string | null;
            harm: number;
            worst: components["schemas"]["FlagReason"];
            reasons: components["schemas"]["FlagReason"][];
            flags: number;
            weight: number;
            /** @description Why it stands where it stands, in the reader's language. */
            why: string;
            /** @description The server hid it until somebody decides. */
            hidden: boolean;
            /** @description Who is on it; null for nobody. */
            claim: {
                by: components["schemas"]["PersonCard"];
                fence: number;
                since: components["schemas"]["Instant"];
                leaseUntil: components["schemas"]["Instant"];
            } | null;
        };
        CaseNote: {
            id: components["schemas"]["Id"];
            by: components["schemas"]["PersonCard"];
            text: string;
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        DecisionAction: "keep" | "reject" | "hide" | "delete" | "edit" | "move" | "lock" | "warn" | "silence" | "suspend" | "ban";
        /** @description The slug of a rule, which is told in the member's language; or words. Needed by every restriction. */
        DecisionGround: string;
        /** @description What happened, in words for the member. Needed by every restriction. */
        DecisionFacts: string;
        /**
         * Format: date-time
         * @description When a silence, a suspension or a ban ends by itself; only a ban may have no end.
         */
        DecisionUntil: string;
        /** @description Further restrictions on the same ground and facts, each a decision of its own. */
        FurtherMeasures: {
            /** @enum {string} */
            action: "hide" | "delete" | "lock" | "warn" | "silence" | "suspend" | "ban";
            until?: components["schemas"]["DecisionUntil"];
        }[];
        CaseDecided: {
            /** @description Of the first decision. */
            id: number;
            caseId: components["schemas"]["Id"];
            decisions: components["schemas"]["Decision"][];
        };
        Decision: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            action: components["schemas"]["DecisionAction"];
            target: components["schemas"]["ModerationTarget"];
            title: string;
            excerpt: string;
            memberId: components["schemas"]["Id"];
            /** @description For moderators; null for the member, and for what the server did. */
            decidedBy: components["schemas"]["PersonCard"] | null;
            automated: boolean;
            decidedAt: components["schemas"]["Instant"];
            /** Format: date-time */
            until: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /**
             * @description An appeal, or a decision that took its place.
             * @enum {string|null}
             */
            endedBy: "appeal" | "decision" | null;
            appealUntil: components["schemas"]["Instant"];
            /** @description Null for what restricts nobody. */
            statement: components["schemas"]["StatementOfReasons"] | null;
            /** @description Null where nobody appealed. */
            appeal: components["schemas"]["DecisionAppeal"] | null;
        };
        StatementOfReasons: {
            /** @enum {string} */
            locale: "fr" | "en";
            ground: string;
            facts: string;
            scope: string;
            duration: string;
            automation: string;
            remedies: string;
            automated: boolean;
        };
        DecisionAppeal: {
            id: components["schemas"]["Id"];
            text: string;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string|null} */
            outcome: "upheld" | "overturned" | null;
            answer: string | null;
            /** Format: date-time */
            decidedAt: string | null;
        };
        AutoHide: {
            hideAt: number | null;
            version: number;
        };
        /** @enum {string} */
        WatchedKind: "word" | "pattern";
        /** @description A word or some; or a pattern in the syntax of RE2. */
        WatchedText: string;
        /** @description Only where the word stands by itself; true when absent. */
        WatchedWhole: boolean;
        /** @enum {string} */
        WatchedAction: "block" | "hold" | "flag" | "mask";
        /** @description Where; everywhere when empty or absent. */
        WatchedSpaces: number[];
        /** @description Why, for other moderators. */
        WatchedNote: string | null;
        Watched: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["WatchedKind"];
            text: string;
            whole: boolean;
            action: components["schemas"]["WatchedAction"];
            spaces: number[];
            note: string | null;
            version: number;
            changedAt: components["schemas"]["Instant"];
        };
        WatchedPage: {
            items: components["schemas"]["Watched"][];
            next: string | null;
        };
        WatchedTrial: {
            /** @description How many texts were looked at. */
            texts: number;
            items: {
                ref: components["schemas"]["NoticedRef"];
                threadId: number;
                spaceId: number;
                /** @description The match and what is around it. */
                text: string;
                /** @description Where in `text` the match begins. */
                begin: number;
                end: number;
                at: components["schemas"]["Instant"];
            }[];
            /** @description Null when the month is through. */
            next: string | null;
        };
        NoticedRef: {
            kind: string;
            id: components["schemas"]["Id"];
        };
        Prevention: {
            /** @description 0 while the defaults hold. */
            version: number;
            /** @description How many first texts of each member wait for a look; 0 for none. */
            firstPosts: number;
            /** @description Where that is otherwise. */
            spaces: {
                spaceId: number;
                firstPosts: number;
            }[];
            /** @description More texts than that by one member in so many minutes wait for a look. */
            burst: {
                posts: number;
                minutes: number;
            };
            /** @description The same words in so many spaces by one member, or by so many members, within a day. */
            copies: {
                spaces: number;
                authors: number;
            };
            /** @description So many links among few words, or so often a link to one host by one member within a day. */
            links: {
                most: number;
                sameHost: number;
                /** @description Hosts that may be linked to as often as one likes. */
                welcome: string[];
            };
            newcomers: components["schemas"]["NewcomerLimits"];
            /** @description What says nearly the same as a text of somebody else, or of another space, within so many days waits for a look; 0 for never. As by default when absent. */
            resembling?: {
                days: number;
            };
            /** @description From which score on, in hundredths, a text waits for a look, once so many texts of either kind were judged; 0 for never. As by default when absent. */
            spam?: {
                percent: number;
                examples: number;
            };
        };
        HoldReason: {
            code: string;
            /** @description In my language. */
            text: string;
        };
        HoldOutcome: {
            /** @enum {string} */
            outcome: "approved" | "rejected";
            at: components["schemas"]["Instant"];
            ground: string | null;
            facts: string | null;
        };
        Hold: {
            id: components["schemas"]["Id"];
            ref: components["schemas"]["NoticedRef"];
            threadId: number;
            spaceId: number;
            /** @description Null of what was written anonymously. */
            author: components["schemas"]["PersonCard"] | null;
            anonymous: boolean;
            /** @description Others cannot read it; else it was let through. */
            held: boolean;
            /** @description It could be read before, in other words. */
            edit: boolean;
            reasons: components["schemas"]["HoldReason"][];
            title: string | null;
            /** @description The beginning of it. */
            text: string | null;
            at: components["schemas"]["Instant"];
            /** @description Null while it waits. */
            outcome: components["schemas"]["HoldOutcome"] | null;
            /** @description The decision by which it was rejected. */
            decision: number | null;
            /** @description The case of the same text that is open. */
            caseId: number | null;
            /** @description Null while too little was decided to learn from. */
            score: components["schemas"]["SpamScore"] | null;
        };
        MyHold: {
            /** @description The decision by which it was rejected: where its statement is, and where to appeal. */
            decision: number | null;
            id: components["schemas"]["Id"];
            ref: components["schemas"]["NoticedRef"];
            threadId: number;
            title: string | null;
            text: string | null;
            at: components["schemas"]["Instant"];
            /** @description Null while it waits. */
            outcome: components["schemas"]["HoldOutcome"] | null;
        };
        /** @description What one text of a member whom nobody knows yet may have, and how many such texts a day. */
        NewcomerLimits: {
            links: number;
            images: number;
            textsADay: number;
        };
        MyTrust: {
            known: boolean;
            steps: {
                /** @enum {string} */
                code: "days" | "read" | "written" | "thanked";
                have: number;
                need: number;
            }[];
            limits: components["schemas"]["NewcomerLimits"] | null;
        };
        Id: number;
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
        /** Format: date-time */
        Instant: string;
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
        /** @description What is watched for. */
        Watched: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Watched"];
            };
        };
        /** @description The rules as they are. */
        Prevention: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Prevention"];
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
        WatchedId: number;
        CaseId: number;
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
    createFlag: {
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
                    target: components["schemas"]["ModerationTarget"];
                    reason: components["schemas"]["FlagReason"];
                    note?: string;
                    /** @description What is known now that was not when it was decided. */
                    newFacts?: string;
                };
            };
        };
        responses: {
            /** @description It was received and is being looked at. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMyFlags: {
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
                        items: components["schemas"]["OwnFlag"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                state?: "open" | "decided";
                /** @description Only what is about such a thing. */
                kind?: components["schemas"]["TargetKind"];
                /** @description Only where this is the worst of the reasons. */
                reason?: components["schemas"]["FlagReason"];
                /** @description Only what I am on. */
                mine?: boolean;
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
            /** @description A page of the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseCard"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null while too little was decided to learn from, and where nothing is left of it. */
                        score: components["schemas"]["SpamScore"] | null;
                        card: components["schemas"]["CaseCard"];
                        /** @description As it is now; null where nothing is left of it. */
                        now: {
                            title: string;
                            text: string;
                            /** @description Where it stands, also while it is hidden. */
                            threadId: number | null;
                        } | null;
                        flags: components["schemas"]["CaseFlag"][];
                        notes: components["schemas"]["CaseNote"][];
                        decisions: components["schemas"]["Decision"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description It is noted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNote"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["DecisionAction"];
                    ground?: components["schemas"]["DecisionGround"];
                    facts?: components["schemas"]["DecisionFacts"];
                    until?: components["schemas"]["DecisionUntil"];
                    also?: components["schemas"]["FurtherMeasures"];
                    /** @description For edit: the text instead. */
                    body?: string;
                    /** @description For edit: the version that was judged. */
                    version?: number;
                    /** @description For move: where to, by id or slug. */
                    space?: number | string;
                };
            };
        };
        responses: {
            /** @description It is decided. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDecided"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["DecisionAction"];
                    ground?: string;
                    facts?: string;
                    until?: components["schemas"]["DecisionUntil"];
                    also?: components["schemas"]["FurtherMeasures"];
                };
            };
        };
        responses: {
            /** @description In which language the member reads, and the statement of each measure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        locale: "fr" | "en";
                        items: {
                            action: components["schemas"]["DecisionAction"];
                            /** @description Null for what restricts nobody. */
                            statement: components["schemas"]["StatementOfReasons"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideCases: {
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
                    caseIds: components["schemas"]["Id"][];
                    /** @enum {string} */
                    action: "keep" | "reject" | "hide" | "delete" | "lock" | "warn" | "silence" | "suspend" | "ban";
                    ground?: components["schemas"]["DecisionGround"];
                    facts?: components["schemas"]["DecisionFacts"];
                    until?: components["schemas"]["DecisionUntil"];
                    also?: components["schemas"]["FurtherMeasures"];
                };
            };
        };
        responses: {
            /** @description All are decided. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseDecided"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMyDecisions: {
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
                        items: components["schemas"]["Decision"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision with its statement of reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    claimCase: {
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
                    caseId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description It is mine until `leaseUntil`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: components["schemas"]["Id"];
                        fence: number;
                        since: components["schemas"]["Instant"];
                        leaseUntil: components["schemas"]["Instant"];
                        item: components["schemas"]["CaseCard"];
                    };
                };
            };
            /** @description Nothing waits. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    renewCaseClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fence: number;
                };
            };
        };
        responses: {
            /** @description Until when. */
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
            default: components["responses"]["Problem"];
        };
    };
    releaseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    showMemberHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member's history, decisions latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: components["schemas"]["PersonCard"];
                        joinedAt: components["schemas"]["Instant"];
                        counts: {
                            /** @description Cases about the member. */
                            cases: number;
                            /** @description Of those */
                            restricted: number;
                            /** @description What the member reported. */
                            flags: number;
                            flagsUpheld: number;
                        };
                        decisions: components["schemas"]["Decision"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Those that held once as well. */
                retired?: boolean;
            };
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
                        items: components["schemas"]["SchoolRule"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addRule: {
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
                    slug: components["schemas"]["RuleSlug"];
                    /** @description What a law says rather than the school; false when absent. */
                    law?: boolean;
                    name: components["schemas"]["RuleName"];
                    text: components["schemas"]["RuleText"];
                    position?: components["schemas"]["RulePosition"];
                };
            };
        };
        responses: {
            /** @description The rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @description As it is when absent. */
                    law?: boolean;
                    name: components["schemas"]["RuleName"];
                    text: components["schemas"]["RuleText"];
                    position?: components["schemas"]["RulePosition"];
                    /** @description No decision can name it any more. */
                    retired: boolean;
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
                    "application/json": components["schemas"]["SchoolRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAppeals: {
        parameters: {
            query?: {
                state?: "open" | "answered";
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
                        items: {
                            /**
                             * @description Whether `member` is whom it concerns, or who reported it.
                             * @enum {string}
                             */
                            by: "concerned" | "reporter";
                            member: components["schemas"]["PersonCard"];
                            /** @description I did not take this decision. */
                            mayReview: boolean;
                            decision: components["schemas"]["Decision"];
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appeal: {
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
                    decisionId: components["schemas"]["Id"];
                    text: string;
                };
            };
        };
        responses: {
            /** @description Somebody who did not decide will answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAppeal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reviewAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "upheld" | "overturned";
                    answer: string;
                    /** @description What is decided instead of leaving it. */
                    decision?: {
                        /** @enum {string} */
                        action: "hide" | "delete" | "lock" | "warn" | "silence" | "suspend" | "ban";
                        ground: components["schemas"]["DecisionGround"];
                        facts: components["schemas"]["DecisionFacts"];
                        until?: components["schemas"]["DecisionUntil"];
                        also?: components["schemas"]["FurtherMeasures"];
                    };
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    showAutoHide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoHide"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putAutoHide: {
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
                    /** @description Two newcomers' flags weigh 2; null: never. */
                    hideAt: number | null;
                    version: number;
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
                    "application/json": components["schemas"]["AutoHide"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    simulateAutoHide: {
        parameters: {
            query?: {
                /** @description The threshold in hundredths: 200 is a weight of 2, which is asked for when absent. */
                percent?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hideAt: number;
                        /** @description What was reported. */
                        cases: number;
                        /** @description Of those */
                        hidden: number;
                        /** @description Of the hidden */
                        upheld: number;
                        /** @description Of the hidden */
                        rejected: number;
                        undecided: number;
                        /** @description Restricted by a moderator */
                        missed: number;
                        /** @description By how many hours, in the middle, the upheld would have been hidden sooner. */
                        hoursSooner: number | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    target: {
                        /** @enum {string} */
                        kind: "thread" | "post" | "member";
                        id: components["schemas"]["Id"];
                    };
                    reason?: components["schemas"]["FlagReason"];
                    /** @description Why it is thought to be illegal. */
                    explanation: string;
                    name: string;
                    email: string;
                    /**
                     * @description What is said is believed to be right and whole.
                     * @enum {boolean}
                     */
                    goodFaith: true;
                    /** @enum {string} */
                    locale?: "fr" | "en";
                };
            };
        };
        responses: {
            /** @description A link to confirm it was mailed. It says nothing of whether there is anything at that place. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        confirmBy: "mail";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    showTransparency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        since: components["schemas"]["Instant"];
                        /** @description Reports */
                        flags: number;
                        flagsByReason: {
                            [key: string]: number;
                        };
                        /** @description Those from people without an account. */
                        notices: number;
                        cases: number;
                        casesDecided: number;
                        /** @description From the first report to the decision, in the middle. */
                        hoursToDecide: number | null;
                        decisionsByAction: {
                            [key: string]: number;
                        };
                        /** @description Of those, what the server did by itself. */
                        automated: number;
                        appeals: number;
                        appealsByOutcome: {
                            [key: string]: number;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAudit: {
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
            /** @description A page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            at: components["schemas"]["Instant"];
                            /** @description Null for what the server did by itself. */
                            by: components["schemas"]["PersonCard"] | null;
                            action: string;
                            ref: {
                                kind: string;
                                id: number;
                            };
                            details: Record<string, never>;
                            /** @description Of this line and the one before it. */
                            hash: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWatched: {
        parameters: {
            query?: {
                /** @description Only those that have this in them. */
                q?: string;
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
            /** @description A page of them, in the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addWatched: {
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
                    kind: components["schemas"]["WatchedKind"];
                    text: components["schemas"]["WatchedText"];
                    whole?: components["schemas"]["WatchedWhole"];
                    action: components["schemas"]["WatchedAction"];
                    spaces?: components["schemas"]["WatchedSpaces"];
                    note?: components["schemas"]["WatchedNote"];
                };
            };
        };
        responses: {
            201: components["responses"]["Watched"];
            default: components["responses"]["Problem"];
        };
    };
    removeWatched: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WatchedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    changeWatched: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WatchedId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    kind: components["schemas"]["WatchedKind"];
                    text: components["schemas"]["WatchedText"];
                    whole?: components["schemas"]["WatchedWhole"];
                    action: components["schemas"]["WatchedAction"];
                    spaces?: components["schemas"]["WatchedSpaces"];
                    note?: components["schemas"]["WatchedNote"];
                };
            };
        };
        responses: {
            200: components["responses"]["Watched"];
            default: components["responses"]["Problem"];
        };
    };
    tryWatched: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["WatchedKind"];
                    text: components["schemas"]["WatchedText"];
                    whole?: components["schemas"]["WatchedWhole"];
                    spaces?: components["schemas"]["WatchedSpaces"];
                    after?: string;
                };
            };
        };
        responses: {
            /** @description What was found in as many texts as were looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedTrial"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showPrevention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Prevention"];
            default: components["responses"]["Problem"];
        };
    };
    setPrevention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prevention"];
            };
        };
        responses: {
            200: components["responses"]["Prevention"];
            default: components["responses"]["Problem"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                /** @description waiting when absent. */
                state?: "waiting" | "approved" | "rejected";
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
                        items: components["schemas"]["Hold"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMyHolds: {
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
                        items: components["schemas"]["MyHold"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "approved" | "rejected";
                    /** @description The rule or law; needed to reject. */
                    ground?: string;
                    /** @description What is against it in this text; needed to reject. */
                    facts?: string;
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
                    "application/json": components["schemas"]["Hold"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showMyTrust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each step with how far I am. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTrust"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
