import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { Problem } from "../src/api";
import { forgetSeen, type Load, type Pages, useDeed, useLoad, usePages } from "../src/loading";

let root: HTMLElement;
const settle = () => act(async () => void (await new Promise((resume) => setTimeout(resume))));

beforeEach(() => {
  forgetSeen();
  root = document.createElement("div");
});

function shown<T>(use: () => T) {
  const seen: { now: T } = { now: undefined as T };
  const Probe = () => {
    seen.now = use();
    return null;
  };
  act(() => render(<Probe />, root));
  return seen;
}

test("what was fetched before is shown at once, then as it is now", async () => {
  const answer = { body: "old" };
  shown(() => useLoad("thread 1", async () => answer));
  await settle();
  render(null, root);
  answer.body = "new";
  const again = shown<Load<string>>(() => useLoad("thread 1", async () => ({ body: "new" })));
  expect(again.now.value).toBe("old");
  await settle();
  expect(again.now.value).toBe("new");
});

test("an answer that comes after the reader went on is not shown", async () => {
  const slow = shown<Load<string>>(() => useLoad("a", (signal) => new Promise((resume) => setTimeout(() => resume({ body: signal.aborted ? "late" : "a" })))));
  act(() => render(null, root));
  await settle();
  expect(slow.now.value).toBeUndefined();
});

test("a problem is told and what was shown stays", async () => {
  let broken = false;
  const thread = shown<Load<string>>(() => useLoad("thread 1", async () => {
    if (broken) throw new Problem(500, "broken");
    return { body: "text" };
  }));
  await settle();
  broken = true;
  act(() => thread.now.again());
  await settle();
  expect(thread.now.value).toBe("text");
  expect(thread.now.problem?.status).toBe(500);
});

test("a list grows by its next page and ends with the last one", async () => {
  const pages: Record<string, { items: number[]; next: string | null }> = { "": { items: [1, 2], next: "b" }, b: { items: [3], next: null } };
  const list = shown<Pages<number>>(() => usePages("list", async (after) => ({ body: pages[after ?? ""] })));
  await settle();
  expect(list.now.hasMore).toBe(true);
  act(() => list.now.more());
  await settle();
  expect(list.now.value).toEqual([1, 2, 3]);
  expect(list.now.hasMore).toBe(false);
});

test("a button pressed twice acts once", async () => {
  let times = 0;
  const deed = shown(() => useDeed(async () => {
    times++;
    await new Promise((resume) => setTimeout(resume));
  }));
  await act(async () => void (await Promise.all([deed.now.run(), deed.now.run()])));
  expect(times).toBe(1);
});
