import { expect, test } from "vitest";
import { inNeed } from "../src/home/need";
import { sorted } from "../src/home/sorting";
import { askedOf, chosenIn } from "../src/space/choosing";
import type { Space, Thread } from "../src/thread/shapes";

const thread = (id: number, more: Partial<Thread>) => ({ id, turn: "done", promise: null, state: "answered", ...more }) as Thread;

test("what waits for one's own word comes apart, then what waits for a mentor, soonest first", () => {
  const { turn, rest } = sorted([
    thread(1, { turn: "done", state: "solved" }),
    thread(2, { turn: "mentor", promise: "2026-03-13T10:00:00Z" }),
    thread(3, { turn: "asker" }),
    thread(4, { turn: "mentor", promise: "2026-03-12T10:00:00Z" }),
  ]);
  expect(turn.map((one) => one.id)).toEqual([3]);
  expect(rest.map((one) => one.id)).toEqual([4, 2, 1]);
});

test("a solved question asks for nothing more", () => {
  expect(sorted([thread(1, { turn: "asker", state: "solved" })]).turn).toEqual([]);
});

test("the address says what one sees of a space; what it cannot mean is passed over", () => {
  const space = { id: 7 } as Space;
  const chosen = chosenIn(new URLSearchParams("kind=question&state=solved&tag=devis&sort=thanks&other=1"));
  expect(askedOf(space, chosen)).toEqual({ space: "7", kind: "question", state: "solved", tag: "devis", sort: "thanks" });
  expect(askedOf(space, chosenIn(new URLSearchParams("kind=nonsense&sort=best")))).toEqual({ space: "7" });
});

test("of one's students only those who need a word are told, in their order", () => {
  const students = [{ id: 1, need: "stuck" }, { id: 2, need: "silent" }, { id: 3, need: "none" }];
  expect(inNeed(students).map((one) => one.id)).toEqual([1, 2]);
});
