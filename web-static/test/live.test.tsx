import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { online } from "../src/api";
import { type Change, followChanges, missed, useLive } from "../src/live";

/** The browser's event stream, with the server's side in the test's hands. */
class Source extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Source[] = [];
  readyState = 1;
  onopen?: () => void;
  onerror?: () => void;

  constructor(readonly url: string) {
    super();
    Source.opened.push(this);
  }

  close() {
    this.readyState = Source.CLOSED;
  }

  say(name: string, data: object, lastEventId: string) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data), lastEventId }));
  }

  refuse() {
    this.readyState = Source.CLOSED;
    this.onerror?.();
  }
}

const member = signal<number | undefined>(undefined);
const heard: Change[] = [];
const root = document.createElement("div");
const CHANGE = { topic: "forum.post-written", kind: "post", id: 9, version: 1, threadId: 7 };
vi.stubGlobal("EventSource", Source);
followChanges(() => member.value);

function Ear() {
  useLive((change) => heard.push(change));
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  Source.opened = [];
  heard.length = 0;
  online.value = true;
  act(() => render(<Ear />, root));
  member.value = 1;
});

afterEach(() => {
  member.value = undefined;
  act(() => render(null, root));
  vi.useRealTimers();
});

const source = () => Source.opened.at(-1) as Source;

test("a shown component hears what changed, and no longer when it is gone", () => {
  source().say("changed", CHANGE, "p1");
  act(() => render(null, root));
  source().say("changed", CHANGE, "p2");
  expect(heard).toEqual([CHANGE]);
});

test("too much missed is told apart", () => {
  const before = missed.value;
  source().say("reset", {}, "p1");
  expect(missed.value).toBe(before + 1);
  expect(heard).toEqual([]);
});

test("a refused stream is tried again later, from where it stopped", () => {
  source().say("changed", CHANGE, "p 1");
  source().refuse();
  expect(Source.opened).toHaveLength(1);
  vi.advanceTimersByTime(2_000);
  expect(source().url).toBe("/api/v1/live?after=p%201");
});

test("tries become rarer while the server refuses", () => {
  for (let second = 0; second < 60; second++) {
    if (source().readyState !== Source.CLOSED) source().refuse();
    vi.advanceTimersByTime(1_000);
  }
  expect(Source.opened.length).toBeLessThan(9);
});

test("a line that comes back at once is not told; one that stays away is", () => {
  source().onerror?.();
  vi.advanceTimersByTime(3_000);
  source().onopen?.();
  vi.advanceTimersByTime(10_000);
  expect(online.value).toBe(true);
  source().onerror?.();
  vi.advanceTimersByTime(10_000);
  expect(online.value).toBe(false);
});

test("who signs out hears nothing more", () => {
  const open = source();
  member.value = undefined;
  expect(open.readyState).toBe(Source.CLOSED);
});
