// Written by `npm run contracts`; do not edit.
export interface paths {
    "/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["welcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where I am signed in, newest first. */
        get: operations["listSessions"];
        put?: never;
        /** @description Sets the cookie entraide_session. A wrong password and an unknown address get the same 401 in the same time; 429 with Retry-After when this account or this address was tried too often. */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Signs me out elsewhere. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Changes what is named and leaves the rest. 409 with `current` when it was changed meanwhile. */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/me/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Shows this picture instead of my initials: its middle, as a small square, in our own encoding, without what the camera wrote into it. 415 for what is no picture. */
        put: operations["putPicture"];
        post?: never;
        /** @description My initials again. */
        delete: operations["removePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A member's picture, by the id that cards name. A new picture has a new id, so its bytes may be kept. */
        get: operations["showPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Ends all my other sessions; personal tokens and private addresses of feeds stay. 403 of type wrong-password when `current` is wrong; 422 of type weak-password when `next` is easily guessed. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All that is kept of me and all that I wrote, as a ZIP archive of JSON files with my files beside them; also while I am shut out. Nothing that I may not see. Three times a day: 429 with Retry-After beyond that. */
        get: operations["exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTokens"];
        put?: never;
        /** @description A personal token, for programs that speak in my name. It is shown this once and kept only as a digest, so the answer cannot be repeated: there is no Idempotency-Key here. */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Invitations that were not used, newest first. */
        get: operations["listInvitations"];
        put?: never;
        /** @description Sends an invitation by mail; an older one to the same address is void. Its secret is kept only as a digest, so the answer cannot be repeated: there is no Idempotency-Key here. 409 of type already-member. */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What an invitation says, for the page where it is accepted. 404 when it is void. Looking does not use it. */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Members of whose handle or name a word begins with `q`, in the order of that word. For mentions and pickers. */
        get: operations["findMembers"];
        put?: never;
        /** @description Accepts an invitation: makes the member and signs in. 404 when the invitation is void, 409 of type handle-taken, 422 of type weak-password. */
        post: operations["join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description What staff may change of a member; never the address or the password. Takes effect at once. 409 of type last-staff when nobody would be left on the staff; 409 with `current` when it was changed meanwhile. */
        patch: operations["changeMember"];
        trace?: never;
    };
    "/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All members as staff see them, by handle. */
        get: operations["listRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description By name. */
        get: operations["listProgrammes"];
        put?: never;
        /** @description 409 of type name-taken. */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Those that began last come first. */
        get: operations["listCohorts"];
        put?: never;
        /** @description 409 of type name-taken when the programme has one of this name. */
        post: operations["createCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description 409 with `current` when it was changed meanwhile. */
        patch: operations["changeCohort"];
        trace?: never;
    };
    "/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sends a link to this address if it is a member's. The answer and its time are the same if it is not. */
        post: operations["askReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resets/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Whether a link still serves, and for whom. Looking does not use it. 404 when it is void. */
        post: operations["readReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resets/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sets the password, once. Ends all sessions, personal tokens and private addresses of feeds of the member; does not sign in. 404 when the link is void, 422 of type weak-password. */
        post: operations["useReset"];
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
        Locale: "fr" | "en";
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        /** Format: date */
        Date: string;
        /** Format: date */
        MaybeDate: string | null;
        /** Format: date-time */
        MaybeInstant: string | null;
        Email: string;
        /** @description 8 to 128 characters; any of them, paste and managers welcome. */
        NewPassword: string;
        DisplayName: string;
        Name: string;
        Roles: components["schemas"]["Role"][];
        Welcome: {
            schoolName: string;
            locales: components["schemas"]["Locale"][];
            demo: boolean;
            /** @description Who can be tried in the demo town; empty elsewhere. */
            demoAccounts: {
                email: components["schemas"]["Email"];
                password: string;
                displayName: string;
                roles: components["schemas"]["Role"][];
            }[];
        };
        SignIn: {
            email: string;
            password: string;
        };
        SignedIn: {
            member: components["schemas"]["Me"];
        };
        Session: {
            id: components["schemas"]["Id"];
            createdAt: components["schemas"]["Instant"];
            seenAt: components["schemas"]["Instant"];
            address: string;
            agent: string;
            current: boolean;
        };
        Sessions: {
            items: components["schemas"]["Session"][];
            next: string | null;
        };
        Me: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            email: string;
            roles: components["schemas"]["Role"][];
            locale: components["schemas"]["Locale"];
            timeZone: string;
            theme: components["schemas"]["Theme"];
            skills: string[];
            bio: string;
            picture: string | null;
            cohorts: components["schemas"]["MyCohort"][];
            createdAt: components["schemas"]["Instant"];
            version: number;
            /** @description What I may not do for now, in `GET /me` alone: silenced reads and does not write; shut-out reads why and appeals. Absent for nothing. */
            restriction?: {
                /** @enum {string} */
                kind: "silenced" | "shut-out";
                /**
                 * Format: date-time
                 * @description Null where it has no end.
                 */
                until: string | null;
            };
        };
        /** @description A cohort of the member; those that began last come first. */
        MyCohort: {
            id: components["schemas"]["Id"];
            name: string;
            startsOn: components["schemas"]["Date"];
            endsOn: components["schemas"]["MaybeDate"];
            programme: components["schemas"]["ProgrammeName"];
        };
        ProgrammeName: {
            id: components["schemas"]["Id"];
            name: string;
        };
        MyChange: {
            version: number;
            displayName?: components["schemas"]["DisplayName"];
            locale?: components["schemas"]["Locale"];
            /** @description A name of the IANA time zone database. */
            timeZone?: string;
            theme?: components["schemas"]["Theme"];
            skills?: string[];
            bio?: string;
        };
        PasswordChange: {
            current: string;
            next: components["schemas"]["NewPassword"];
        };
        NewToken: {
            name: string;
        };
        CreatedToken: {
            id: components["schemas"]["Id"];
            name: string;
            token: string;
            createdAt: components["schemas"]["Instant"];
        };
        Tokens: {
            items: {
                id: components["schemas"]["Id"];
                name: string;
                createdAt: components["schemas"]["Instant"];
                usedAt: components["schemas"]["MaybeInstant"];
            }[];
            next: string | null;
        };
        NewInvitation: {
            email: components["schemas"]["Email"];
            roles: components["schemas"]["Roles"];
            cohortId?: components["schemas"]["Id"];
            locale?: components["schemas"]["Locale"];
        };
        CreatedInvitation: {
            id: components["schemas"]["Id"];
            email: string;
            roles: components["schemas"]["Role"][];
            cohort: string | null;
            expiresAt: components["schemas"]["Instant"];
            /** @description Shown this once. */
            token: string;
            /** @description The page `/join` of the client; the token is its fragment and so never reaches a log. */
            url: string;
        };
        Invitations: {
            items: {
                id: components["schemas"]["Id"];
                email: string;
                roles: components["schemas"]["Role"][];
                cohort: string | null;
                locale: components["schemas"]["Locale"];
                invitedBy: components["schemas"]["PersonCard"];
                createdAt: components["schemas"]["Instant"];
                expiresAt: components["schemas"]["Instant"];
            }[];
            next: string | null;
        };
        Secret: {
            token: string;
        };
        InvitationRead: {
            email: string;
            roles: components["schemas"]["Role"][];
            cohort: string | null;
            programme: string | null;
            locale: components["schemas"]["Locale"];
            expiresAt: components["schemas"]["Instant"];
        };
        NewMember: {
            token: string;
            /** @description 2 to 30 small letters, digits, hyphens and underscores; begins and ends with a letter or digit. It stays. */
            handle: string;
            displayName: components["schemas"]["DisplayName"];
            password: components["schemas"]["NewPassword"];
            locale?: components["schemas"]["Locale"];
            timeZone?: string;
        };
        PersonCards: {
            items: components["schemas"]["PersonCard"][];
            next: string | null;
        };
        MemberPage: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            picture: string | null;
            bio: string;
            skills: string[];
            cohorts: components["schemas"]["MyCohort"][];
            active: boolean;
            memberSince: components["schemas"]["Date"];
        };
        MemberChange: {
            version: number;
            roles?: components["schemas"]["Roles"];
            cohortIds?: components["schemas"]["Id"][];
            /** @description False signs the member out everywhere and keeps the texts. */
            active?: boolean;
        };
        RosterLine: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            email: string;
            roles: components["schemas"]["Role"][];
            picture: string | null;
            locale: components["schemas"]["Locale"];
            cohorts: components["schemas"]["MyCohort"][];
            active: boolean;
            createdAt: components["schemas"]["Instant"];
            version: number;
        };
        Roster: {
            items: components["schemas"]["RosterLine"][];
            next: string | null;
        };
        NewProgramme: {
            name: components["schemas"]["Name"];
        };
        Programme: {
            id: components["schemas"]["Id"];
            name: string;
        };
        Programmes: {
            items: components["schemas"]["Programme"][];
            next: string | null;
        };
        NewCohort: {
            programmeId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            startsOn: components["schemas"]["Date"];
            endsOn?: components["schemas"]["MaybeDate"];
        };
        CohortChange: {
            version: number;
            name?: components["schemas"]["Name"];
            startsOn?: components["schemas"]["Date"];
            endsOn?: components["schemas"]["MaybeDate"];
        };
        Cohort: {
            id: components["schemas"]["Id"];
            name: string;
            startsOn: components["schemas"]["Date"];
            endsOn: components["schemas"]["MaybeDate"];
            programme: components["schemas"]["ProgrammeName"];
            version: number;
        };
        Cohorts: {
            items: components["schemas"]["Cohort"][];
            next: string | null;
        };
        ResetWish: {
            email: string;
        };
        ResetRead: {
            handle: string;
            displayName: string;
            expiresAt: components["schemas"]["Instant"];
        };
        ResetUse: {
            token: string;
            password: components["schemas"]["NewPassword"];
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
        /** @enum {string} */
        Role: "student" | "alumnus" | "mentor" | "moderator" | "staff";
        Id: number;
        /** Format: date-time */
        Instant: string;
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
        PathId: components["schemas"]["Id"];
        Handle: string;
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
    welcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a visitor needs to know before signing in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
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
            /** @description My sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who I am, and my settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPicture: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description As I am now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removePicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As I am now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    exportOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive, `application/zip`, with a Content-Disposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTokens: {
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
            /** @description My tokens, newest first, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    listInvitations: {
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
            /** @description Invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Invited. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInvitation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Secret"];
            };
        };
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationRead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    findMembers: {
        parameters: {
            query?: {
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
            /** @description Cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCards"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description Joined and signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["parameters"]["Handle"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A member's page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: components["parameters"]["Handle"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRoster: {
        parameters: {
            query?: {
                /** @description Begins a word of the handle, the name or the address. */
                q?: string;
                role?: components["schemas"]["Role"];
                cohort?: components["schemas"]["Id"];
                /** @description Both when absent. */
                active?: boolean;
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
            /** @description Lines of the roster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProgrammes: {
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
            /** @description Programmes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programmes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createProgramme: {
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
                "application/json": components["schemas"]["NewProgramme"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCohorts: {
        parameters: {
            query?: {
                programme?: components["schemas"]["Id"];
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
            /** @description Cohorts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohorts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createCohort: {
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
                "application/json": components["schemas"]["NewCohort"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetWish"];
            };
        };
        responses: {
            /** @description If the address is a member's, a mail is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Secret"];
            };
        };
        responses: {
            /** @description It serves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetRead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    useReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetUse"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
}
