// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.search";

/** What a query finds among all that the caller may read, the best first. Operators: in:space @author kind:question is:unanswered|answered|solved|endorsed|mine tag:x before:2026-03 after:2026-03-31 "phrase" -word; each can be negated. Other words may stand in any order and form; a query of operators alone gives the newest. An operator with a value that means nothing is the problem `search-query`, whose `mistakes` say what may have been meant. While the index cannot be asked it is 503 with retry-after. */
export const findResults = /* @__PURE__ */ operation<operations["findResults"]>("GET", "/api/v1/search/results");

/** At most five questions like the one that is being written, of those that the caller may read; what is solved comes first. The excerpt is the part that says most of the same. */
export const findSimilar = /* @__PURE__ */ operation<operations["findSimilar"]>("GET", "/api/v1/search/similar");

/** Words that mean the same in this school. */
export const listSynonyms = /* @__PURE__ */ operation<operations["listSynonyms"]>("GET", "/api/v1/search/synonyms");

/** Replaces them all; searches know them at once. */
export const setSynonyms = /* @__PURE__ */ operation<operations["setSynonyms"]>("PUT", "/api/v1/search/synonyms", true);

/** Tells that something was opened that search had found, once for each session: what helped is counted by its words, never by who looked. What the caller may not read is a 404. Of what stands in no space nothing is kept. */
export const noteOpening = /* @__PURE__ */ operation<operations["noteOpening"]>("POST", "/api/v1/search/openings");

/** What was looked for, the most frequent first. Words stand in their plain form, without numbers and addresses, and are forgotten ninety days after they were last used. Queries with filters are not counted as without result. */
export const listQueries = /* @__PURE__ */ operation<operations["listQueries"]>("GET", "/api/v1/search/queries");
