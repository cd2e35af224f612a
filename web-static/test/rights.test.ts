import { beforeAll, expect, test } from "vitest";
import { linesOf } from "../src/figures/sums";
import { toldBy } from "../src/outside/place";
import type { Decision } from "../src/rights/shapes";
import { actingOn, deedOf, mayAppeal, reasonFor, standingOf } from "../src/rights/telling";
import { pauseUntil } from "../src/restriction";
import { type Catalogue, learn } from "../src/words";
import words from "../src/words/rights.en.json";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const HIDDEN: Decision = {
  id: 1, caseId: 1, action: "hide", target: { kind: "post", id: 7 }, title: "", excerpt: "", memberId: 2, decidedBy: null, automated: false,
  decidedAt: "2026-02-01T00:00:00Z", until: null, endedAt: null, endedBy: null, appealUntil: "2026-08-01T00:00:00Z", appeal: null,
  statement: { locale: "en", ground: "", facts: "", scope: "", duration: "", automation: "", remedies: "", automated: false },
};
const APPEAL = { id: 1, text: "", createdAt: "2026-02-02T00:00:00Z", outcome: null, answer: null, decidedAt: null };
const SILENCE: Decision = { ...HIDDEN, id: 2, action: "silence", target: { kind: "member", id: 2 }, until: "2026-03-02T00:00:00Z" };

beforeAll(() => learn("en", words as unknown as Catalogue));

test("a decision says where it stands", () => {
  expect(standingOf(HIDDEN, NOW)).toBe("holds");
  expect(standingOf({ ...HIDDEN, appeal: APPEAL }, NOW)).toBe("appealed");
  expect(standingOf({ ...HIDDEN, appeal: { ...APPEAL, outcome: "upheld" } }, NOW)).toBe("upheld");
  expect(standingOf({ ...HIDDEN, endedAt: "2026-02-03T00:00:00Z", endedBy: "appeal", appeal: { ...APPEAL, outcome: "overturned" } }, NOW)).toBe("overturned");
  expect(standingOf({ ...HIDDEN, endedAt: "2026-02-03T00:00:00Z", endedBy: "decision" }, NOW)).toBe("replaced");
  expect(standingOf(SILENCE, NOW)).toBe("holds");
  expect(standingOf(SILENCE, Date.parse("2026-03-02T00:00:00Z"))).toBe("over");
});

test("an appeal is offered once, in time, and while the decision was not taken back", () => {
  expect(mayAppeal(HIDDEN, NOW)).toBe(true);
  expect(mayAppeal({ ...HIDDEN, appeal: APPEAL }, NOW)).toBe(false);
  expect(mayAppeal({ ...HIDDEN, statement: null }, NOW)).toBe(false);
  expect(mayAppeal({ ...HIDDEN, endedBy: "decision" }, NOW)).toBe(false);
  expect(mayAppeal(HIDDEN, Date.parse(HIDDEN.appealUntil))).toBe(false);
  expect(mayAppeal(SILENCE, Date.parse("2026-03-05T00:00:00Z"))).toBe(true);
});

test("what was done is named by what it was done to, where there are words for that", () => {
  expect(deedOf(HIDDEN)).toBe("rights.did.hide");
  expect(deedOf({ ...HIDDEN, target: { kind: "message", id: 1 } })).toBe("rights.did.hide-message");
});

test("a text leads to the decision that still acts on it", () => {
  const former: Decision = { ...HIDDEN, id: 3, endedAt: "2026-02-03T00:00:00Z", endedBy: "appeal" };
  expect(reasonFor([former, SILENCE, HIDDEN], "post", 7)?.id).toBe(1);
  expect(reasonFor([former], "post", 7)).toBeUndefined();
  expect(reasonFor([HIDDEN], "thread", 7)).toBeUndefined();
});

test("what keeps one out is not what keeps one silent, and both end", () => {
  const ban: Decision = { ...HIDDEN, id: 4, action: "ban", target: { kind: "member", id: 2 } };
  const all = [HIDDEN, SILENCE, ban];
  expect(actingOn(all, "shut-out", NOW).map((one) => one.id)).toEqual([4]);
  expect(actingOn(all, "silenced", NOW).map((one) => one.id)).toEqual([2]);
  expect(actingOn(all, "silenced", Date.parse("2026-03-03T00:00:00Z"))).toEqual([]);
});

test("the end of a restriction is waited for, and never longer than a timer can", () => {
  expect(pauseUntil(NOW + 60_000, NOW)).toBe(63_000);
  expect(pauseUntil(NOW - 60_000, NOW)).toBe(3_000);
  expect(pauseUntil(NOW + 400 * 24 * 3_600_000, NOW)).toBeLessThan(2 ** 31);
});

test("what is reported from outside is found by its address, and only here", () => {
  const here = "https://school.example";
  expect(toldBy("https://school.example/threads/12", here)).toEqual({ kind: "thread", id: 12 });
  expect(toldBy(" https://school.example/threads/12/?asked=1#post-34 ", here)).toEqual({ kind: "post", id: 34 });
  expect(toldBy("/threads/12#post-34", here)).toEqual({ kind: "post", id: 34 });
  expect(toldBy("school.example/threads/12", here)).toEqual({ kind: "thread", id: 12 });
  for (const other of ["", "https://elsewhere.example/threads/12", "https://school.example/members/lea", "/threads/0", "/threads/12x", "javascript:alert(1)", "http://school.example/threads/12"]) {
    expect(toldBy(other, here), other).toBeNull();
  }
});

test("figures stand in order, with bars that compare them", () => {
  expect(linesOf({ spam: 2, illegal: 4, other: 0, harassment: 2 })).toEqual([
    { name: "illegal", count: 4, share: 1 },
    { name: "harassment", count: 2, share: 0.5 },
    { name: "spam", count: 2, share: 0.5 },
  ]);
  expect(linesOf({})).toEqual([]);
});
