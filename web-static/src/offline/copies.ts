import { signal } from "@preact/signals";
import { isAbort, problemOf } from "../api";
import { lay, take } from "./shelf";

interface Copy<T> {
  value: T;
  at: string;
}

/** Which copies stand on screen instead of what the server would say, and since when they lie here. */
export const copiesShown = signal<ReadonlyMap<string, string>>(new Map());

/** What the server says, and a copy for later; without a line, the copy. */
export async function orCopy<T>(name: string, ask: () => Promise<{ body: T }>): Promise<{ body: T }> {
  try {
    const { body } = await ask();
    copy(name, body);
    return { body };
  } catch (thrown) {
    if (isAbort(thrown) || problemOf(thrown).status !== 0) throw thrown;
    const kept = await take<Copy<T>>("copies", name);
    if (!kept) throw thrown;
    copiesShown.value = new Map([...copiesShown.value, [name, kept.at]]);
    return { body: kept.value };
  }
}

/** Lays a copy of what is shown now. */
export function copy(name: string, value: unknown): void {
  if (copiesShown.value.has(name)) copiesShown.value = new Map([...copiesShown.value].filter(([other]) => other !== name));
  void lay("copies", name, { value, at: new Date().toISOString() } satisfies Copy<unknown>);
}
