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
