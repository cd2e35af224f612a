import { forget, keep, kept } from "../drafts";

const NAME = "search.recent";
const MOST = 8;

/** What this member looked for last in this browser; it goes when they sign out. */
export function recentSearches(): string[] {
  return kept(NAME)?.text.split("\n").filter(Boolean) ?? [];
}

/** The latest comes first, and what was only begun gives way to it. */
export function rememberSearch(query: string): void {
  const wanted = query.replace(/\s+/g, " ").trim();
  if (!wanted) return;
  const others = recentSearches().filter((one) => one.toLowerCase() !== wanted.toLowerCase());
  keep(NAME, [wanted, ...others].slice(0, MOST).join("\n"));
}

export function forgetSearches(): void {
  forget(NAME);
}
