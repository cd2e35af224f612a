/** One line of a table of figures, and how long its bar is beside the longest. */
export interface Line {
  name: string;
  count: number;
  share: number;
}

/** The counts, greatest first; what nobody counted is not there. */
export function linesOf(counts: Readonly<Record<string, number>>): Line[] {
  const most = Math.max(1, ...Object.values(counts));
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, count, share: count / most }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
