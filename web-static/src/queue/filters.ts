/** The lanes of the line, as the address names them. */
export type LaneName = "broken" | "at-risk" | "waiting" | "peers" | "escalated" | "mine";

/** What the line is narrowed to besides its lane: it leaves out, and never reorders. */
export interface Narrowing {
  space?: string;
  tag?: string;
  skills?: boolean;
  programme?: number;
}

export interface Filters extends Narrowing {
  lane?: LaneName;
}

export const LANES: readonly LaneName[] = ["broken", "at-risk", "waiting", "peers", "escalated", "mine"];

/** What the address asks for. */
export function filtersOf(asked: URLSearchParams): Filters {
  const lane = LANES.find((one) => one === asked.get("lane"));
  const space = asked.get("space");
  const tag = asked.get("tag");
  const programme = Number(asked.get("programme"));
  return {
    ...(lane ? { lane } : {}),
    ...(space ? { space } : {}),
    ...(tag ? { tag } : {}),
    ...(asked.get("skills") ? { skills: true } : {}),
    ...(Number.isInteger(programme) && programme > 0 ? { programme } : {}),
  };
}

/** The same without the lane: what "next for me" keeps to. */
export function narrowed({ lane: _, ...rest }: Filters): Narrowing {
  return rest;
}

/** The parts of the address that filters stand in, all taken away. */
export const UNFILTERED = { space: null, tag: null, skills: null, programme: null } as const;
