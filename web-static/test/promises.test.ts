import { beforeEach, expect, test } from "vitest";
import { reason, sorted, type Wanted } from "../src/help/wanted";
import { keptShare, summed, total } from "../src/promise/sums";
import { isClosed } from "../src/thread/Reopening";
import type { Thread } from "../src/thread/shapes";
import { learn } from "../src/words";
import en from "../src/words/en.json";

beforeEach(() => learn("en", en));

const row = (week: string, kept: number, broken: number, open = 0) => ({ week, made: kept + broken + open, kept, broken, open });

test("promises of one week in several spaces are one line", () => {
  expect(summed([row("2026-03-09", 3, 1), row("2026-03-09", 2, 0), row("2026-03-02", 1, 1)], (one) => one.week)).toEqual([
    { name: "2026-03-09", sum: { made: 6, kept: 5, broken: 1, open: 0 } },
    { name: "2026-03-02", sum: { made: 2, kept: 1, broken: 1, open: 0 } },
  ]);
});

test("what is still open says nothing of how promises are kept", () => {
  expect(keptShare(total([row("a", 3, 1, 40)]))).toBe(75);
  expect(keptShare(total([row("a", 0, 0, 4)]))).toBeNull();
});

const thread = (more: Partial<Thread>) => ({ kind: "question", turn: "done", state: "answered", locked: false, ...more }) as Thread;

test("only what neither its solution nor a lock ended can be reopened", () => {
  expect(isClosed(thread({}))).toBe(true);
  expect(isClosed(thread({ state: "solved" }))).toBe(false);
  expect(isClosed(thread({ locked: true }))).toBe(false);
  expect(isClosed(thread({ turn: "asker" }))).toBe(false);
});

const wanted = (threadId: number, warmUntil: string | null) => ({ threadId, warmUntil }) as Wanted;

test("in the warm-up room comes first what is soonest for everybody", () => {
  const { warm, open } = sorted([wanted(1, null), wanted(2, "2026-03-11T12:00:00Z"), wanted(3, "2026-03-11T10:00:00Z"), wanted(4, null)]);
  expect(warm.map((one) => one.threadId)).toEqual([3, 2]);
  expect(open.map((one) => one.threadId)).toEqual([1, 4]);
});

test("why a question is for its reader is said once, the strongest first", () => {
  expect(reason({ skills: ["seo"], solvedHere: 3, solvedTags: ["seo", "css"] })).toBe("Among your skills: seo · You have solved: css");
  expect(reason({ skills: [], solvedHere: 3, solvedTags: [] })).toBe("You have helped 3 times in this space");
  expect(reason({ skills: [], solvedHere: 0, solvedTags: [] })).toBeNull();
});
