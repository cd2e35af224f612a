// Written by `npm run contracts`; do not edit.
export interface paths {
    "/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What a query finds among all that the caller may read, the best first. Operators: in:space @author kind:question is:unanswered|answered|solved|endorsed|mine tag:x before:2026-03 after:2026-03-31 "phrase" -word; each can be negated. Other words may stand in any order and form; a query of operators alone gives the newest. An operator with a value that means nothing is the problem `search-query`, whose `mistakes` say what may have been meant. While the index cannot be asked it is 503 with retry-after. */
        get: operations["findResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most five questions like the one that is being written, of those that the caller may read; what is solved comes first. The excerpt is the part that says most of the same. */
        get: operations["findSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Words that mean the same in this school. */
        get: operations["listSynonyms"];
        /** @description Replaces them all; searches know them at once. */
        put: operations["setSynonyms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Tells that something was opened that search had found, once for each session: what helped is counted by its words, never by who looked. What the caller may not read is a 404. Of what stands in no space nothing is kept. */
        post: operations["noteOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was looked for, the most frequent first. Words stand in their plain form, without numbers and addresses, and are forgotten ninety days after they were last used. Queries with filters are not counted as without result. */
        get: operations["listQueries"];
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
        SearchOpening: {
            /** @description What was typed: a query, or the title of a question. */
            q: string;
            kind: string;
            id: components["schemas"]["Id"];
            /**
             * @description `similar`: beside a question being written; `answered`: it made that question needless.
             * @enum {string}
             */
            cause: "result" | "similar" | "answered";
        };
        SearchedWords: {
            words: string;
            times: number;
            lastAt: components["schemas"]["Instant"];
            /** @description What was opened most; null where nothing was, or the caller may not read it. */
            opened: null | components["schemas"]["SearchOpened"];
        };
        SearchOpened: {
            kind: string;
            id: components["schemas"]["Id"];
            threadId: components["schemas"]["Id"];
            title: string;
            times: number;
        };
        SearchSynonyms: {
            groups: string[][];
        };
        SearchResults: {
            items: components["schemas"]["SearchResult"][];
            next: string | null;
            /** @description How many there are; when `more`, at least so many. */
            total: number;
            more: boolean;
            /** @description Whether looking took too long and was given up; there may be others, and none shown does not mean that there is none. */
            partial: boolean;
            /** @description How the best thousand divide; null where they were not asked for. */
            facets: null | components["schemas"]["SearchFacets"];
            chips: components["schemas"]["SearchChip"][];
            /** @description The query with words that stand nowhere replaced by like ones; these are looked for already. */
            didYouMean: string | null;
        };
        SearchResult: {
            /** @description What was found: `thread` or `post`. */
            kind: string;
            id: components["schemas"]["Id"];
            threadId: components["schemas"]["Id"];
            threadKind: string | null;
            title: string;
            /** @description The title as safe HTML with nothing but `mark` in it. */
            titleHtml: string;
            /** @description The part that fits best as safe HTML with nothing but `mark` in it. */
            excerpt: string;
            space: null | components["schemas"]["SearchSpace"];
            states: ("unanswered" | "answered" | "solved" | "endorsed")[];
            tags: string[];
            /** @description Null for who asked anonymously. */
            author: null | components["schemas"]["PersonCard"];
            language: string | null;
            writtenAt: components["schemas"]["Instant"];
        };
        SearchSpace: {
            id: components["schemas"]["Id"];
            slug: string;
            name: string;
        };
        SearchFacets: {
            space: components["schemas"]["SearchFacet"][];
            kind: components["schemas"]["SearchFacet"][];
            state: components["schemas"]["SearchFacet"][];
            author: components["schemas"]["SearchFacet"][];
            tag: components["schemas"]["SearchFacet"][];
            type: components["schemas"]["SearchFacet"][];
            month: components["schemas"]["SearchFacet"][];
        };
        SearchFacet: {
            /** @description As it is written after the operator: a slug, a handle, a word, a month. */
            value: string;
            label: string;
            count: number;
        };
        SearchChip: {
            /** @enum {string} */
            sort: "word" | "phrase" | "in" | "author" | "kind" | "is" | "tag" | "before" | "after";
            value: string;
            label: string;
            negated: boolean;
            /** @description The query that is left when this part is taken out. */
            without: string;
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
        /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findResults: {
        parameters: {
            query: {
                /** @description What was typed. */
                q: string;
                /** @description Whether to count facets; true when absent. Only the first page has them. */
                facets?: boolean;
                /** @description Whether the last word may be only begun, for results while it is typed. */
                begun?: boolean;
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
            /** @description A page of results. The list ends after a thousand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findSimilar: {
        parameters: {
            query: {
                title: string;
                /** @description The text so far, or its beginning. */
                body?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions like it; often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchResult"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSynonyms"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setSynonyms: {
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
                "application/json": components["schemas"]["SearchSynonyms"];
            };
        };
        responses: {
            /** @description As they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSynonyms"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    noteOpening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchOpening"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    listQueries: {
        parameters: {
            query: {
                /** @description `answered`: questions that were answered before they were sent. */
                which: "without-result" | "opened" | "answered";
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
                        items: components["schemas"]["SearchedWords"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
