// Written by `npm run contracts`; do not edit.
export interface paths {
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the caller was told in the last ninety days, the latest first; each thread, conversation, … is one line of it until it is read. What may not be read any more is not in it. */
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
        /** @description How many lines of the list are unread, and whether mails can reach the caller. */
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
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the caller wishes to hear, by which way and when; the school's defaults where they never said. */
        get: operations["showChannels"];
        /** @description The caller wishes it so from now on. Families that are not named stay as they are. */
        put: operations["changeChannels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description The caller's address is right, so mails go there again. Nothing happens where none came back. */
        delete: operations["clearBounce"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The caller's private addresses, the newest first; the secrets in them are told once and never again. */
        get: operations["listFeeds"];
        put?: never;
        /** @description An address at which the caller's programs fetch without signing in, for as long as it is not revoked: the calendar of promises, or with `spaceId` what is new in a space. Its answer is told once; no Idempotency-Key keeps it. */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /** @description Another address in place of this one, which is worth nothing from then on. */
        put: operations["renewFeed"];
        post?: never;
        /** @description Nobody fetches anything at this address any more. */
        delete: operations["revokeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/private/{token}/promises.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        /** @description Answers promised to the owner of this address, and those that the owner has to give: one event each with the same UID for ever, cancelled once it is over. What is private has no title. With ETag; an address that was revoked, and that of somebody who may not come in, is not there. */
        get: operations["fetchCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/private/{token}/space.atom": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        /** @description The newest thirty threads of a space, as far as the owner of this address may read them now. With ETag; a space that the owner may not read any more is not there, nor is the address of somebody who may not come in. */
        get: operations["fetchSpaceFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The browsers in which the caller is told, the latest first, and the key that a browser wants to know the school by. */
        get: operations["listPushes"];
        put?: never;
        /** @description From now on the caller is told in this browser too, until this session ends. A browser tells one member: whoever said so last in it. The least used makes room for an eleventh. */
        post: operations["subscribePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pushes/heard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description The caller looks at a page that told of this place this moment, and needs not be told in another browser. */
        put: operations["hearNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pushes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Nothing is told in this browser any more. */
        delete: operations["unsubscribePush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pushes/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sends a notification that says nothing but that they come through. */
        post: operations["tryPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the caller's next digest would say if it went now; its HTML has no script and loads nothing. */
        get: operations["showDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: components["parameters"]["UnsubscriptionToken"];
            };
            cookie?: never;
        };
        /** @description Leads whoever opens the link of a mail's header to the page that asks them. Nothing is changed by it. */
        get: operations["openUnsubscription"];
        put?: never;
        /** @description No more of these mails, as RFC 8058 has it: mail programs post it without signing in. Done once, however often it is sent. */
        post: operations["unsubscribe"];
        /** @description These mails come again as they came before they were refused by such a link. */
        delete: operations["resubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscriptions/{token}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: components["parameters"]["UnsubscriptionToken"];
            };
            cookie?: never;
        };
        /** @description What a link of a mail is for. */
        get: operations["showUnsubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A mail server hands over a mail that came to an address for replies, whole and as it was sent (message/rfc822). It shows the key that the operator set, as a bearer token. However often one mail is handed over, it is done once; a failure means that it is to be handed over again. */
        post: operations["receiveMail"];
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
        PrivateFeed: {
            id: components["schemas"]["Id"];
            /** @description Null for the calendar of promises. */
            spaceId: number | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was last fetched
             */
            usedAt: string | null;
        };
        FeedAddress: {
            feed: components["schemas"]["PrivateFeed"];
            address: string;
        };
        /**
         * @description Kinds that a person decides about together. turn: my word is awaited in a conversation; mentoring: what I have in hand as a mentor; questions: answers to mine, and to those I have too; replies: to what I wrote, and calls by name; conversations: messages and follow-up sheets; recognition: my answer solved it, or was endorsed; followed: threads and spaces; moderation: what came of what I reported (decisions about me are always mailed, by the moderators).
         * @enum {string}
         */
        NoticeFamily: "turn" | "mentoring" | "questions" | "replies" | "conversations" | "recognition" | "followed" | "moderation";
        /**
         * @description now: a few minutes later, unless it was read by then, as far as quiet hours and the budget let it, else in the digest; digest: with all else at its time; never.
         * @enum {string}
         */
        HowMailed: "now" | "digest" | "never";
        /** @description Hours without mail and push by the clock on the member's wall; over midnight where they end before they begin. */
        QuietHours: {
            from: string;
            until: string;
        };
        DigestTime: {
            hour: number;
            /**
             * @description Null for every day.
             * @enum {string|null}
             */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | null;
        };
        ChannelWishes: {
            version: number;
            /** @description False: no mails of notices at all. */
            mail: boolean;
            /** @description Mails a day at most; those of urgent families are not counted. */
            budget: number;
            quiet: components["schemas"]["QuietHours"] | null;
            digest: components["schemas"]["DigestTime"];
            /** @description The member's own, as their profile says; hours and days are of its clock. */
            timeZone: string;
            /** @description Each of them, in the order of their weight. */
            families: {
                family: components["schemas"]["NoticeFamily"];
                kinds: components["schemas"]["NoticeKind"][];
                /** @description The member is who must act: no budget holds it back. */
                urgent: boolean;
                mail: components["schemas"]["HowMailed"];
                push: boolean;
            }[];
            /** @description The address that mail servers refused for good, so that nothing is mailed there; null where all is well. */
            bounced: {
                email: string;
                at: components["schemas"]["Instant"];
            } | null;
        };
        NoticeRef: {
            /** @enum {string} */
            kind: "thread" | "conversation" | "sheet" | "item" | "decision" | "case" | "post" | "message";
            id: components["schemas"]["Id"];
        };
        /**
         * @description Why. answered: my question; replied: my post; mentioned: by name; solved: my answer solved it; endorsed: my post by a mentor; same-problem-answered, same-problem-solved: a question that I have too; followed: a thread; started: a thread in a space that I follow; turn: a message, and mine is the next word; message; sheet-changed; handed-over: by a colleague to me; reminded: it waits for me still; claim-lost; claim-ending: within minutes; promise-at-risk; decided, reviewed: of my texts, or an appeal of mine; case-decided: what I reported.
         * @enum {string}
         */
        NoticeKind: "answered" | "replied" | "mentioned" | "solved" | "endorsed" | "same-problem-answered" | "same-problem-solved" | "followed" | "started" | "turn" | "message" | "sheet-changed" | "handed-over" | "reminded" | "claim-lost" | "claim-ending" | "promise-at-risk" | "decided" | "reviewed" | "case-decided";
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
        /** @description All of the caller's wishes. */
        ChannelWishes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChannelWishes"];
            };
        };
        /** @description What the link is for, and whether such mails are refused by now. */
        Unsubscription: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description A family, all that digests gather, or all that is urgent.
                     * @enum {string}
                     */
                    scope: "digest" | "urgent" | "turn" | "mentoring" | "questions" | "replies" | "conversations" | "recognition" | "followed" | "moderation";
                    families: components["schemas"]["NoticeFamily"][];
                    refused: boolean;
                    undoable: boolean;
                };
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
        UnsubscriptionToken: string;
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
                        /** @description Mail servers refused the caller's address for good; showChannels says which. */
                        bounced: boolean;
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
    showChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChannelWishes"];
            default: components["responses"]["Problem"];
        };
    };
    changeChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As it was shown. */
                    version: number;
                    mail: boolean;
                    budget: number;
                    quiet: components["schemas"]["QuietHours"] | null;
                    digest: components["schemas"]["DigestTime"];
                    families: {
                        family: components["schemas"]["NoticeFamily"];
                        mail: components["schemas"]["HowMailed"];
                        push: boolean;
                    }[];
                };
            };
        };
        responses: {
            200: components["responses"]["ChannelWishes"];
            default: components["responses"]["Problem"];
        };
    };
    clearBounce: {
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
    listFeeds: {
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
                        items: components["schemas"]["PrivateFeed"][];
                        next: null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    spaceId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description The address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAddress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewFeed: {
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
            /** @description The new address, told once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedAddress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeFeed: {
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
    fetchCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `text/calendar`, RFC 5545. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description As the caller knows it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    fetchSpaceFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `application/atom+xml`, RFC 4287. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description As the caller knows it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listPushes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description An uncompressed point of P-256, in base64url. */
                        key: string;
                        items: {
                            id: components["schemas"]["Id"];
                            agent: string;
                            createdAt: components["schemas"]["Instant"];
                            /** @description When its maker last took something for it. */
                            toldAt: components["schemas"]["Instant"] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    subscribePush: {
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
                    endpoint: string;
                    keys: {
                        p256dh: string;
                        auth: string;
                    };
                    /** @description The endpoint that this browser had before. */
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description Its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    hearNotice: {
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
    unsubscribePush: {
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
    tryPush: {
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
            /** @description Whether the browser's maker took it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The digest; without words where nothing waits, so that none would come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: components["schemas"]["Instant"];
                        notices: number;
                        subject: string | null;
                        html: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openUnsubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: components["parameters"]["UnsubscriptionToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: components["parameters"]["UnsubscriptionToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unsubscription"];
            default: components["responses"]["Problem"];
        };
    };
    resubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: components["parameters"]["UnsubscriptionToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unsubscription"];
            default: components["responses"]["Problem"];
        };
    };
    showUnsubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: components["parameters"]["UnsubscriptionToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Unsubscription"];
            default: components["responses"]["Problem"];
        };
    };
    receiveMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Nothing more is to be done with it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "posted" | "held" | "refused" | "repeated" | "bounce" | "ignored";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
