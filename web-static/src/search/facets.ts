import { has, t } from "../words";
import { dayName, monthAfter } from "./days";
import { type Filter, filterOf, withFilters } from "./queryText";
import type { Facet, Facets } from "./shapes";

/** One way to divide the results, with what each part would leave. */
export interface Division {
  name: "space" | "kind" | "state" | "author" | "tag" | "month";
  chosen: string | null;
  values: { value: string; label: string; count: number; query: string }[];
  /** The query without this filter. */
  all: string;
}

const FILTERS: Record<Exclude<Division["name"], "month">, Filter> = { space: "in", kind: "kind", state: "is", author: "author", tag: "tag" };

/** How the results of a query divide; what divides nothing is left out. */
export function facetsOf(query: string, facets: Facets | null): Division[] {
  if (!facets) return [];
  const plain = (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).map((name) => division(query, name, facets[name]));
  return [...plain, months(query, facets.month)].filter((one) => one.values.length > (one.chosen === null ? 1 : 0));
}

function division(query: string, name: keyof typeof FILTERS, facets: readonly Facet[]): Division {
  const filter = FILTERS[name];
  const chosen = filterOf(query, filter)?.toLowerCase() ?? null;
  const values = facets.map((one) => ({ value: one.value, label: labelOf(name, one), count: one.count, query: withFilters(query, { [filter]: one.value }) }));
  return { name, chosen, values, all: withFilters(query, { [filter]: null }) };
}

function months(query: string, facets: readonly Facet[]): Division {
  const [after, before] = [filterOf(query, "after"), filterOf(query, "before")];
  const values = facets.map(({ value, count }) => ({ value, label: dayName(value), count, query: withFilters(query, { after: value, before: monthAfter(value) }) }));
  return { name: "month", chosen: after && before === monthAfter(after) ? after : (after ?? before), values, all: withFilters(query, { after: null, before: null }) };
}

function labelOf(name: string, facet: Facet): string {
  const key = name === "kind" ? `kinds.${facet.value}` : `search.is.${facet.value}`;
  return (name === "kind" || name === "state") && has(key) ? t(key) : facet.label;
}
