import { beforeEach, expect, test } from "vitest";
import { inWords } from "../src/audit/lines";
import { BLANK, endOf, FITTING, fittingAll, lengthsOf, missing, previewOf, wishOf } from "../src/decision/wish";
import { type OwnFlag, pendingOf, REASONS } from "../src/flag/reasons";
import { figure, fits, hosts, type Prevention, withFigure } from "../src/prevention/figures";
import { around, inPlace } from "../src/casefile/around";
import { asked, type CaseCard, filtersOf, heldBy, weightInWords } from "../src/review/shapes";
import type { Post } from "../src/thread/shapes";
import { joined } from "../src/watched/trial";
import { zone } from "../src/words/moments";

const NOW = Date.parse("2026-03-11T10:00:00Z");

beforeEach(() => {
  zone.value = "Europe/Paris";
});

test("what I reported is shown as reported until it is decided, and nothing else is", () => {
  const flag = { target: { kind: "post", id: 4 }, outcome: null } as OwnFlag;
  expect(pendingOf([flag], { kind: "post", id: 4 })).toBe(flag);
  expect(pendingOf([flag], { kind: "thread", id: 4 })).toBeUndefined();
  expect(pendingOf([{ ...flag, outcome: "rejected" }], { kind: "post", id: 4 })).toBeUndefined();
});

test("nobody is restricted without the rule and the facts, and a silence says when it ends", () => {
  expect(missing(BLANK, NOW)).toEqual(["action"]);
  expect(missing({ ...BLANK, action: "hide" }, NOW)).toEqual(["ground", "facts"]);
  expect(missing({ ...BLANK, action: "hide", words: "  ", facts: "Twice" }, NOW)).toEqual(["ground"]);
  expect(missing({ ...BLANK, action: "silence", rule: "respect", facts: "Twice", length: "date", until: "2026-03-10" }, NOW)).toEqual(["until"]);
  expect(missing({ ...BLANK, action: "move", rule: "respect", facts: "Twice" }, NOW)).toEqual(["space"]);
  expect(missing({ ...BLANK, action: "edit", rule: "respect", facts: "Twice", body: "Better" }, NOW)).toEqual(["body"]);
  expect(missing({ ...BLANK, action: "keep" }, NOW)).toEqual([]);
});

test("what restricts nobody is sent without reasons, even when some were written before", () => {
  expect(wishOf({ ...BLANK, action: "keep", rule: "respect", facts: "Twice", also: "warn" }, NOW)).toEqual({ action: "keep" });
});

test("a text may be hidden and its author silenced at once, each with its own end", () => {
  expect(wishOf({ ...BLANK, action: "hide", rule: "respect", facts: " Twice ", also: "silence", alsoLength: "3" }, NOW)).toEqual({
    action: "hide", ground: "respect", facts: "Twice", also: [{ action: "silence", until: "2026-03-14T10:00:00.000Z" }],
  });
});

test("a measure on the member alone takes no further one along", () => {
  expect(wishOf({ ...BLANK, action: "warn", words: "Be kind", facts: "Twice", also: "ban" }, NOW)).toEqual({ action: "warn", ground: "Be kind", facts: "Twice" });
});

test("an end is so many days from now, the end of a day where one lives, or none; only a ban may have none", () => {
  expect(endOf("7", "", NOW)).toBe("2026-03-18T10:00:00.000Z");
  expect(endOf("date", "2026-03-12", NOW)).toBe("2026-03-12T22:59:00.000Z");
  expect(endOf("none", "", NOW)).toBeNull();
  expect(endOf("date", "", NOW)).toBeUndefined();
  expect(lengthsOf("ban")).toContain("none");
  expect(lengthsOf("suspend")).not.toContain("none");
});

test("a preview is asked for without the words that are put in place of the member's", () => {
  expect(previewOf({ ...BLANK, action: "edit", rule: "respect", facts: "Twice", body: "Better", version: 3 }, NOW)).toEqual({ action: "edit", ground: "respect", facts: "Twice" });
});

test("several cases share what fits all of them", () => {
  expect(fittingAll(["thread", "post"])).toEqual(["keep", "reject", "warn", "hide", "delete", "silence", "suspend", "ban"]);
  expect(fittingAll(["post"])).not.toContain("edit");
  expect(fittingAll(["member", "thread"])).not.toContain("hide");
  expect(FITTING.message).not.toContain("delete");
});

test("the address holds what the list is narrowed to, and nonsense in it narrows nothing", () => {
  expect(filtersOf(new URLSearchParams("lane=mine&kind=post&reason=spam"), REASONS)).toEqual({ lane: "mine", kind: "post", reason: "spam" });
  expect(filtersOf(new URLSearchParams("lane=x&kind=y&reason=z"), REASONS)).toEqual({ lane: "open" });
  expect(asked({ lane: "mine", kind: "post" })).toEqual({ state: "open", kind: "post", mine: true });
  expect(asked({ lane: "decided" })).toEqual({ state: "decided" });
});

test("a lease that ran out holds nothing", () => {
  const card = { claim: { leaseUntil: "2026-03-11T10:00:01Z" } } as CaseCard;
  expect(heldBy(card, NOW)).toBe(card.claim);
  expect(heldBy(card, NOW + 2_000)).toBeNull();
  expect(weightInWords(1)).toBe("case.weight.usual");
});

test("around a post stand what it answers, its neighbours and the beginning; a hidden one has its place among them", () => {
  const post = (id: number, parentId: number | null = null) => ({ id, parentId }) as Post;
  const thread = [post(1), post(2), post(3), post(9, 2), post(4), post(5), post(6), post(7), post(8), post(10), post(11), post(12)];
  expect(around(thread, 9).map((one) => one.id)).toEqual([1, 2, 7, 8, 9, 10, 11]);
  expect(around(thread.filter((one) => one.id !== 9), 9).map((one) => one.id)).toEqual([1, 7, 8, 10, 11]);
  expect(inPlace([post(1), post(8), post(10)], 9).map((one) => ("missing" in one ? "here" : one.id))).toEqual([1, 8, "here", 10]);
  expect(inPlace([post(1), post(9)], 9)).toHaveLength(2);
  expect(around(thread, null).map((one) => one.id)).toEqual([1, 2, 3, 4, 5]);
});

test("numbers of the rules are whole and within their bounds, and those a server lacks are not invented", () => {
  const rules = { firstPosts: 1, burst: { posts: 5, minutes: 10 } } as Prevention;
  const posts = { part: "burst", name: "posts", least: 1, most: 1000 };
  expect(figure(withFigure(rules, posts, 8), posts)).toBe(8);
  expect(figure(rules, { ...posts, part: "spam" })).toBeUndefined();
  expect([1, 1000].every((value) => fits(posts, value))).toBe(true);
  expect([0, 1001, 2.5, Number.NaN].some((value) => fits(posts, value))).toBe(false);
  expect(hosts("Wikipedia.org, \n wikipedia.org\nschool.example")).toEqual(["wikipedia.org", "school.example"]);
});

test("a trial that looks further keeps what it found before", () => {
  const found = (text: string) => ({ text }) as never;
  expect(joined({ texts: 200, items: [found("a")], next: "x" }, { texts: 30, items: [found("b")], next: null })).toEqual({ texts: 230, items: [{ text: "a" }, { text: "b" }], next: null });
});

test("a line of the log says what it knows, and nothing of what is empty", () => {
  expect(inWords({ case: 4, actions: ["hide", "warn"], note: null, ground: "", more: {} })).toEqual([["case", "4"], ["actions", "hide, warn"], ["more", "{}"]]);
});
