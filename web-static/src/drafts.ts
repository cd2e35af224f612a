import { signal } from "@preact/signals";
import { useCallback, useState } from "preact/hooks";
import { freshKey } from "./api";

/** A text that was typed and not yet sent, with the key under which it will be sent exactly once. */
export interface KeptText {
  text: string;
  key: string;
  at: number;
  [more: string]: unknown;
}

const PREFIX = "entraide.text.";
const KEPT_FOR = 30 * 24 * 3_600_000;

/** Whose texts these are; several people may use one browser. */
export const writer = signal<number | null>(null);

/** The unsent text of that name, or null. */
export function kept(name: string): KeptText | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(nameOf(name)) ?? "null");
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

/** Keeps what has been typed; an empty text is forgotten. */
export function keep(name: string, text: string, more: Record<string, unknown> = {}): KeptText | null {
  if (text.trim() === "" && Object.keys(more).length === 0) {
    forget(name);
    return null;
  }
  const saved: KeptText = { ...more, text, key: kept(name)?.key ?? freshKey(), at: Date.now() };
  write(nameOf(name), JSON.stringify(saved));
  return saved;
}

export function forget(name: string): void {
  localStorage.removeItem(nameOf(name));
}

/** Forgets all texts of the one who signs out, and what they read, so that nobody else finds them. */
export function forgetAll(): void {
  for (const name of names()) if (name.startsWith(nameOf(""))) localStorage.removeItem(name);
  forgetRead();
  if (typeof indexedDB !== "undefined") indexedDB.deleteDatabase(shelfName("outbox"));
}

/** Forgets what was kept to be read without a line. */
export function forgetRead(whose = writer.value): void {
  if (typeof indexedDB !== "undefined") indexedDB.deleteDatabase(shelfName("copies", whose));
}

/** What this browser keeps of a member's private matters: copies of what they read, and messages that could not leave yet. */
export type Store = "copies" | "outbox";

export function shelfName(store: Store, whose = writer.value): string {
  return `entraide.${store}.${whose ?? "nobody"}`;
}

/** A text field whose content outlives reload, lost connection and expired sessions. */
export function useKeptText(name: string, first = "") {
  const [state, setState] = useState(() => ({ name, text: kept(name)?.text ?? first }));
  const text = state.name === name ? state.text : (kept(name)?.text ?? first);
  const setText = useCallback((typed: string) => {
    setState({ name, text: typed });
    keep(name, typed);
  }, [name]);
  const clear = useCallback(() => {
    setState({ name, text: "" });
    forget(name);
  }, [name]);
  const key = useCallback(() => kept(name)?.key ?? freshKey(), [name]);
  return { text, setText, clear, key };
}

/** Old texts leave by themselves. */
export function tidy(present = Date.now()): void {
  for (const name of names()) {
    if (name.startsWith(PREFIX) && isOld(name, present)) localStorage.removeItem(name);
  }
}

function isOld(name: string, present: number): boolean {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return !isKept(found) || present - found.at > KEPT_FOR;
  } catch {
    return true;
  }
}

function write(name: string, value: string) {
  try {
    localStorage.setItem(name, value);
  } catch {
    tidy(Date.now() - KEPT_FOR + 24 * 3_600_000);
  }
}

function names(): string[] {
  return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
}

function nameOf(name: string): string {
  return `${PREFIX}${writer.value ?? "nobody"}.${name}`;
}

function isKept(found: unknown): found is KeptText {
  return typeof found === "object" && found !== null && "text" in found && typeof found.text === "string" && "key" in found && "at" in found && typeof found.at === "number";
}
