import type { components } from "../api/contract.moderation";

export type Trial = components["schemas"]["WatchedTrial"];

/** What was found so far, and how far one looked. */
export function joined(before: Trial, more: Trial): Trial {
  return { texts: before.texts + more.texts, items: [...before.items, ...more.items], next: more.next };
}
