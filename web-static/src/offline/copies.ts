import { signal } from "@preact/signals";
import { isAbort, problemOf } from "../api";
import { me } from "../session";
import { lay, named, remove, take } from "./shelf";

interface Copy<T> {
  value: T;
  at: string;
  size?: number;
}

/** What was read last is there without a line; so many copies and characters at most, the oldest go. */
const MOST = 120;
const MOST_CHARACTERS = 3_000_000;
const LARGEST = 400_000;

/** Which copies stand on screen instead of what the server would say, and since when they lie here. */
export const copiesShown = signal<ReadonlyMap<string, string>>(new Map());

/** What the server says, and a copy for later; without a line, the copy. */
export async function orCopy<T>(name: string, ask: () => Promise<{ body: T }>): Promise<{ body: T }> {
  try {
    const { body } = await ask();
    copy(name, body);
    return { body };
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    const { status } = problemOf(thrown);
    // What may not be read any more is not to be read here either.
    if (status === 403 || status === 404) void remove("copies", name);
    if (status !== 0) throw thrown;
    const kept = await take<Copy<T>>("copies", name);
    if (!kept) throw thrown;
    copiesShown.value = new Map([...copiesShown.value, [name, kept.at]]);
    return { body: kept.value };
  }
}

/** Lays a copy of what is shown now. */
export function copy(name: string, value: unknown): void {
  if (copiesShown.value.has(name)) copiesShown.value = new Map([...copiesShown.value].filter(([other]) => other !== name));
  // What comes after signing out is nobody's any more.
  if (!me.value) return;
  const size = JSON.stringify(value)?.length ?? 0;
  if (size <= LARGEST) void lay("copies", name, { value, at: new Date().toISOString(), size } satisfies Copy<unknown>).then(trim);
}

/** The copies whose names begin so, the latest first. */
export async function copiesOf<T>(beginning: string): Promise<Copy<T>[]> {
  const all = await named<Copy<T>>("copies");
  return all.filter(([name]) => name.startsWith(beginning)).map(([, one]) => one).toSorted(later);
}

let trimming: ReturnType<typeof setTimeout> | undefined;

/** Once for all that a page lays at a time. */
function trim() {
  clearTimeout(trimming);
  trimming = setTimeout(() => void named<Copy<unknown>>("copies").then((all) => surplus(all).forEach((name) => void remove("copies", name))), 1_000);
}

/** The names of those that are too many or too much. */
export function surplus(all: readonly [string, Copy<unknown>][]): string[] {
  let characters = 0;
  return all
    .toSorted(([, a], [, b]) => later(a, b))
    .filter(([, one], at) => (characters += one.size ?? LARGEST) > MOST_CHARACTERS || at >= MOST)
    .map(([name]) => name);
}

function later(a: Copy<unknown>, b: Copy<unknown>): number {
  return b.at.localeCompare(a.at);
}
