import { type Kind, KINDS, type Space, type ThreadState } from "../thread/shapes";
import type { Asked } from "./useThreads";

export const SORTS = ["activity", "newest", "thanks"] as const;
export const STATES = ["unanswered", "answered", "solved"] as const;
export type Sort = (typeof SORTS)[number];

/** What the address says that one wants to see of a space. */
export interface Chosen {
  kind: Kind | undefined;
  state: ThreadState | undefined;
  tag: string | undefined;
  sort: Sort;
  /** Nothing is left out and nothing reordered. */
  plain: boolean;
}

export function chosenIn(query: URLSearchParams): Chosen {
  const kind = KINDS.find((one) => one === query.get("kind"));
  const state = STATES.find((one) => one === query.get("state"));
  const tag = query.get("tag") ?? undefined;
  const sort = SORTS.find((one) => one === query.get("sort")) ?? "activity";
  return { kind, state, tag, sort, plain: !kind && !state && !tag && sort === "activity" };
}

/** The same as the server is asked for it. */
export function askedOf(space: Space, { kind, state, tag, sort }: Chosen): Asked {
  return {
    space: String(space.id),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(tag ? { tag } : {}),
    ...(sort === "activity" ? {} : { sort }),
  };
}
