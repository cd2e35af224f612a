import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { shortcutsOn } from "./look";
import type { Key } from "./words";

export interface Shortcut {
  /** One key ("n"), two in a row ("g h"), or with the command key ("mod+Enter"). */
  keys: string;
  says: Key;
  run: (event: KeyboardEvent) => void;
}

/** The keys that act now, for the help that `?` opens. */
export const shortcuts = signal<readonly Shortcut[]>([]);

const PAIR_WITHIN = 900;
let before = { key: "", at: 0 };
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Lets a key act while the component is shown. */
export function useShortcut(keys: string, says: Key, run: (event: KeyboardEvent) => void, active = true): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!active) return;
    const mine: Shortcut = { keys, says, run: (event) => latest.current(event) };
    shortcuts.value = [...shortcuts.value, mine];
    return () => void (shortcuts.value = shortcuts.value.filter((one) => one !== mine));
  }, [keys, says, active]);
}

export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    const pressed = nameOf(event);
    clearTimeout(waiting);
    if (event.defaultPrevented || event.isComposing || !mayAct(event, pressed)) return;
    const pair = event.timeStamp - before.at < PAIR_WITHIN ? `${before.key} ${pressed}` : "";
    before = { key: pressed, at: event.timeStamp };
    const found = shortcuts.value.findLast((one) => one.keys === pair) ?? shortcuts.value.findLast((one) => one.keys === pressed);
    if (!found) return;
    event.preventDefault();
    if (found.keys === pressed && beginsPair(pressed)) waiting = setTimeout(() => found.run(event), PAIR_WITHIN);
    else found.run(event);
  });
}

/** A key that also begins two in a row acts only once no second one came. */
function beginsPair(pressed: string): boolean {
  return shortcuts.value.some((one) => one.keys.startsWith(`${pressed} `));
}

/** How keys are written on this machine: "⌘ ⏎", "Ctrl Entrée". */
export function written(keys: string): string[] {
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  const names: Record<string, string> = { mod: apple ? "⌘" : "Ctrl", Enter: "⏎", Escape: "Esc", ArrowUp: "↑", ArrowDown: "↓" };
  return keys.split(/[ +]/).map((key) => names[key] ?? key);
}

function nameOf(event: KeyboardEvent): string {
  return (event.metaKey || event.ctrlKey ? "mod+" : "") + event.key;
}

function mayAct(event: KeyboardEvent, pressed: string): boolean {
  if (event.altKey) return false;
  if (pressed.startsWith("mod+")) return true;
  if (document.querySelector("dialog[open]")) return false;
  const within = event.target instanceof Element ? event.target : null;
  if (within?.closest("input, textarea, select, [contenteditable=true]")) return pressed === "Escape";
  return pressed === "Escape" || shortcutsOn.value;
}
