import { effect, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { online } from "./api";

/** What changed, never its content. */
export interface Change {
  kind: string;
  id: number;
  version?: number;
  [more: string]: unknown;
}

type Listener = (change: Change) => void;

const ADDRESS = "/api/v1/live";
const LONGEST_PAUSE = 30_000;
/** A line that is back within this time was never gone. */
const PATIENCE = 5_000;
const listeners = new Set<Listener>();
/** Counts reconnections after which something may have been missed: whoever shows lists fetches them again. */
export const missed = signal(0);

let source: EventSource | null = null;
let pause = 1_000;
let lastId = "";
let again: ReturnType<typeof setTimeout> | undefined;
let worry: ReturnType<typeof setTimeout> | undefined;

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

/** Keeps one connection as long as `wanted` says so. */
export function followChanges(wanted: () => boolean): void {
  effect(() => (wanted() ? connect() : disconnect()));
  addEventListener("online", () => {
    online.value = true;
    if (wanted()) retryNow();
  });
  addEventListener("offline", () => (online.value = false));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", (event) => event.persisted && wanted() && connect());
}

function connect() {
  if (source) return;
  source = new EventSource(lastId ? `${ADDRESS}?after=${encodeURIComponent(lastId)}` : ADDRESS);
  source.onopen = () => {
    pause = 1_000;
    clearTimeout(worry);
    worry = undefined;
    online.value = true;
  };
  source.onmessage = (event) => hear(event);
  source.addEventListener("change", (event) => hear(event));
  source.addEventListener("missed", () => (missed.value += 1));
  source.onerror = () => {
    worry ??= setTimeout(() => (online.value = false), PATIENCE);
    if (source?.readyState === EventSource.CLOSED) retryLater();
  };
}

function hear(event: MessageEvent<string>) {
  if (event.lastEventId) lastId = event.lastEventId;
  const change = read(event.data);
  if (change) for (const listener of listeners) listener(change);
}

function read(data: string): Change | null {
  try {
    const found: unknown = JSON.parse(data);
    return typeof found === "object" && found !== null && "kind" in found ? (found as Change) : null;
  } catch {
    return null;
  }
}

/** The browser resumes by itself unless the answer was no stream at all; then we try again, ever more rarely. */
function retryLater() {
  disconnect();
  again = setTimeout(connect, pause * (0.7 + Math.random() * 0.6));
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

function retryNow() {
  pause = 1_000;
  clearTimeout(again);
  connect();
}

function disconnect() {
  clearTimeout(again);
  source?.close();
  source = null;
}
