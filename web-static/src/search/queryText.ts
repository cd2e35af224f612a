/** Operators that a query may hold, as the server reads them. */
export type Filter = "in" | "author" | "kind" | "is" | "tag" | "before" | "after";

/** One part of what was typed, and where it stands. */
export interface Part {
  start: number;
  end: number;
  negated: boolean;
  sort: "word" | "phrase" | Filter;
  value: string;
}

const PART = /(-(?=\S))?(?:(in|author|kind|is|tag|before|after):(?=\S))?(?:["“«„]([^"”»“]*)(?:["”»“]|$)|(\S+))/giu;

/** Takes a query apart as the server does: what is no operator is a word, an open quote ends with the text. */
export function partsOf(query: string): Part[] {
  return [...query.matchAll(PART)].map((found) => {
    const [whole, minus, name, phrase, word = ""] = found;
    const place = { start: found.index, end: found.index + whole.length, negated: Boolean(minus) };
    if (name) return { ...place, sort: name.toLowerCase() as Filter, value: (phrase ?? word).trim().replace(/^@(?=.)/, "") };
    if (phrase !== undefined) return { ...place, sort: "phrase" as const, value: phrase.trim() };
    return /^@[\p{L}\p{N}_]/u.test(word) ? { ...place, sort: "author" as const, value: word.slice(1) } : { ...place, sort: "word" as const, value: word };
  }).filter((part) => part.value !== "");
}

/** What a filter is set to, or null; one that says what not to show does not count. */
export function filterOf(query: string, filter: Filter): string | null {
  return partsOf(query).find((part) => part.sort === filter && !part.negated)?.value ?? null;
}

/** The query with these filters set to these values instead of whatever they were; null takes one out. */
export function withFilters(query: string, values: Partial<Record<Filter, string | null>>): string {
  const rest = without(query, (part) => part.sort in values && !part.negated);
  const added = Object.entries(values).flatMap(([filter, value]) => (value ? [written(filter as Filter, value)] : []));
  return tidy([rest, ...added].join(" "));
}

/** The query without any filter: what is left to say it in other words. */
export function wordsOf(query: string): string {
  return tidy(without(query, (part) => part.negated || (part.sort !== "word" && part.sort !== "phrase")).replace(/["“”«»„]/g, " "));
}

export function hasFilters(query: string): boolean {
  return partsOf(query).some((part) => part.sort !== "word" && part.sort !== "phrase");
}

/** The query with a part that means nothing here, told as `filter:value`, replaced; an empty text takes it out. */
export function corrected(query: string, wrong: string, instead: string): string {
  const colon = wrong.indexOf(":");
  const [filter, value] = [wrong.slice(0, colon), wrong.slice(colon + 1).replace(/^@/, "")];
  const part = partsOf(query).find((one) => one.sort === filter && one.value === value);
  if (!part) return query;
  const minus = part.negated && instead ? "-" : "";
  return tidy(query.slice(0, part.start) + minus + instead + query.slice(part.end));
}

function without(query: string, unwanted: (part: Part) => boolean): string {
  return partsOf(query).filter(unwanted).reduceRight((text, part) => `${text.slice(0, part.start)} ${text.slice(part.end)}`, query);
}

function written(filter: Filter, value: string): string {
  if (filter === "author" && /^[\p{L}\p{N}_]/u.test(value)) return `@${value}`;
  return /\s/.test(value) ? `${filter}:"${value}"` : `${filter}:${value}`;
}

function tidy(query: string): string {
  return query.replace(/\s+/g, " ").trim();
}
