import { hrefOf, type Result, searchHref } from "./shapes";

/** Something that can be chosen while one types: a result, a search of before, or all results. */
export interface Choice {
  sort: "result" | "recent" | "all";
  query: string;
  href: string;
  result?: Result;
}

/** What is offered, in its order: before one types the searches of before, then results and the way to all of them. */
export function choicesOf(typed: string, results: readonly Result[], recent: readonly string[]): Choice[] {
  const query = typed.trim();
  if (!query) return recent.map((one) => ({ sort: "recent", query: one, href: searchHref(one) }));
  const found: Choice[] = results.map((result) => ({ sort: "result", query, href: hrefOf(result), result }));
  return [...found, { sort: "all", query, href: searchHref(query) }];
}
