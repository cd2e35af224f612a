import { computed, effect, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { online } from "./api";
import { openStream, type Stream } from "./stream";

/** What changed, never its content; it may name what the changed thing belongs to. */
export interface Change {
  topic: string;
  kind: string;
  id: number;
  version: number;
  threadId?: number;
  spaceId?: number;
  itemId?: number;
  conversationId?: number;
  memberId?: number;
  accompanimentId?: number;
  seq?: number;
}

type Listener = (change: Change) => void;
/** What one page of this browser tells the others: a change, or that too much was missed. */
type Told = { place: string; change: Change | null };

/** Counts the times when too much was missed to tell: whoever shows something fetches it again. */
export const missed = signal(0);

const listeners = new Set<Listener>();
let place = "";
let stop: (() => void) | undefined;

/** Hears changes while the component is shown. */
export function useLive(hear: Listener): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const listener: Listener = (change) => latest.current(change);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}

/** Hears changes wherever one is. */
export function whenChanged(listener: Listener): void {
  listeners.add(listener);
}

/** Follows what changes for a member, for as long as there is one; `refused` when they may not hear it any more. */
export function followChanges(member: () => number | undefined, refused: () => void = () => undefined): void {
  const id = computed(member);
  effect(() => {
    stop?.();
    stop = id.value === undefined ? undefined : follow(`entraide.live.${id.value}`, refused);
  });
  addEventListener("online", () => (online.value = true));
  addEventListener("offline", () => (online.value = false));
}

/** All open pages of one browser share a connection, for a browser opens but six to one server. */
function follow(name: string, refused: () => void): () => void {
  place = "";
  if (!navigator.locks || typeof BroadcastChannel === "undefined") return lead(hear, refused).close;
  const others = new BroadcastChannel(name);
  const leaving = new AbortController();
  others.onmessage = (event: MessageEvent<Told>) => hear(event.data);
  const tell = (told: Told) => {
    hear(told);
    others.postMessage(told);
  };
  const since = Date.now();
  const stay = () =>
    new Promise<void>((leave) => {
      // Whoever takes over without knowing from where may have missed something in between.
      if (!place && Date.now() - since > 1_000) missed.value += 1;
      const stream = lead(tell, refused);
      leaving.signal.addEventListener("abort", () => {
        stream.close();
        leave();
      });
    });
  navigator.locks.request(name, { signal: leaving.signal }, stay).catch(() => undefined);
  return () => {
    leaving.abort();
    others.close();
  };
}

function lead(tell: (told: Told) => void, refused: () => void): Stream {
  return openStream(() => place, {
    changed: (at, data) => tell({ place: at, change: data as Change }),
    reset: (at) => tell({ place: at, change: null }),
  }, refused);
}

function hear(told: Told) {
  if (told.place) place = told.place;
  if (told.change === null) missed.value += 1;
  else for (const listener of listeners) listener(told.change);
}
