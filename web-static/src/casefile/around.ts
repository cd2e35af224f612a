import type { Post } from "../thread/shapes";

const BESIDE = 2;

/** What a post answers, what was written just before and after it, and the beginning of the thread; oldest first. */
export function around(posts: readonly Post[], id: number | null): Post[] {
  const inTime = [...posts].sort((one, other) => one.id - other.id);
  if (id === null) return inTime.slice(0, 1 + 2 * BESIDE);
  const before = inTime.filter((one) => one.id < id).slice(-BESIDE);
  const after = inTime.filter((one) => one.id > id).slice(0, BESIDE);
  const own = inTime.find((one) => one.id === id);
  const parent = inTime.find((one) => one.id === own?.parentId);
  const wanted = new Set([inTime[0], parent, ...before, own, ...after]);
  return inTime.filter((one) => wanted.has(one));
}

/** Where a post that is not among them would stand. */
export function inPlace(posts: readonly Post[], id: number | null): (Post | { missing: true })[] {
  if (id === null || posts.some((one) => one.id === id)) return [...posts];
  return [...posts.filter((one) => one.id < id), { missing: true }, ...posts.filter((one) => one.id > id)];
}
