import type { components } from "../api/contract.search";

export type Result = components["schemas"]["SearchResult"];
export type Results = components["schemas"]["SearchResults"];
export type Chip = components["schemas"]["SearchChip"];
export type Facet = components["schemas"]["SearchFacet"];
export type Facets = components["schemas"]["SearchFacets"];
export type SearchedWords = components["schemas"]["SearchedWords"];

/** Part of a query that means nothing here, with what may have been meant. */
export interface Misread {
  part: string;
  why: string;
  instead: string[];
}

/** Where a result is read: a post within its thread. */
export function hrefOf(result: Pick<Result, "kind" | "id" | "threadId">): string {
  return result.kind === "post" ? `/threads/${result.threadId}#post-${result.id}` : `/threads/${result.threadId}`;
}

export function searchHref(query: string): string {
  return query.trim() ? `/search?q=${encodeURIComponent(query.trim())}` : "/search";
}
