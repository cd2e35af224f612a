import type { components } from "../api/contract.queue";

export type PromiseWeek = components["schemas"]["PromiseWeek"];

/** How many promises were made, and what became of them. */
export interface Sum {
  made: number;
  kept: number;
  broken: number;
  open: number;
}

/** The sums of all that share a name, in the order in which the names come. */
export function summed<T extends Sum>(rows: readonly T[], nameOf: (row: T) => string): { name: string; sum: Sum }[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const before = sums.get(nameOf(row)) ?? { made: 0, kept: 0, broken: 0, open: 0 };
    sums.set(nameOf(row), { made: before.made + row.made, kept: before.kept + row.kept, broken: before.broken + row.broken, open: before.open + row.open });
  }
  return [...sums].map(([name, sum]) => ({ name, sum }));
}

export function total(rows: readonly Sum[]): Sum {
  return summed(rows, () => "all")[0]?.sum ?? { made: 0, kept: 0, broken: 0, open: 0 };
}

/** Of those that were decided, how many of a hundred were kept; null while none was. */
export function keptShare({ kept, broken }: Sum): number | null {
  return kept + broken === 0 ? null : Math.round((kept * 100) / (kept + broken));
}
