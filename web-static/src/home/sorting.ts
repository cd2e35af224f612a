import type { Thread } from "../thread/shapes";

/** One's questions: those where one's own word is awaited, then the others, those still waiting first. */
export function sorted(threads: readonly Thread[]): { turn: Thread[]; rest: Thread[] } {
  const turn = threads.filter((one) => one.turn === "asker" && one.state !== "solved");
  const rest = threads.filter((one) => !turn.includes(one));
  const waits = (one: Thread) => (one.turn === "mentor" && one.promise ? Date.parse(one.promise) : Infinity);
  return { turn, rest: rest.toSorted((a, b) => (waits(a) === waits(b) ? 0 : waits(a) - waits(b))) };
}
