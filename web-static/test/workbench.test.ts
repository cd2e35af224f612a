import { beforeEach, expect, test } from "vitest";
import { filtersOf, narrowed } from "../src/queue/filters";
import { ownLength, prompted } from "../src/queue/noting";
import { bestOf } from "../src/queue/PeerAnswers";
import { filled, matching, type SavedReply } from "../src/queue/replies";
import { afresh, lost, type QueueItem, settled } from "../src/queue/rows";
import { offers } from "../src/queue/snoozing";
import type { Post } from "../src/thread/shapes";
import type { Answer } from "../src/thread/tree";
import { learn } from "../src/words";
import { at, instant, local, until, zone } from "../src/words/moments";
import fr from "../src/words/fr.json";

beforeEach(() => {
  learn("fr", fr);
  zone.value = "Europe/Paris";
});

const item = (id: number, mine = false) => ({ id, claim: mine ? { mine } : null }) as QueueItem;

test("what one held and somebody else holds now is told as lost", () => {
  const before = afresh([item(1, true), item(2)]);
  expect(lost(before.rows, settled(before, [item(1), item(2)]).rows).map((one) => one.id)).toEqual([1]);
});

test("what was answered is not told as lost", () => {
  const before = afresh([item(1, true)]);
  expect(lost(before.rows, settled(before, []).rows)).toEqual([]);
});

test("the address holds the filters, and nonsense in it filters nothing", () => {
  expect(filtersOf(new URLSearchParams("lane=peers&space=marketing&tag=devis&skills=mine&programme=4"))).toEqual({ lane: "peers", space: "marketing", tag: "devis", skills: true, programme: 4 });
  expect(filtersOf(new URLSearchParams("lane=late&programme=x"))).toEqual({});
});

test("the next one is looked for with all filters but the lane", () => {
  expect(narrowed({ lane: "mine", skills: true })).toEqual({ skills: true });
});

test("prompts of a note do not count as its text", () => {
  expect(ownLength("Déjà essayé : relancer\nPromis : ", ["Déjà essayé :", "Promis :"])).toBe("relancer".length);
});

test("a prompt comes once, on its own line", () => {
  const once = prompted("Bonjour", "Promis :");
  expect(once).toBe("Bonjour\nPromis : ");
  expect(prompted(once, "Promis :")).toBe(once);
});

const reply = (id: number, title: string, body = "") => ({ id, title, body }) as SavedReply;

test("saved replies are found whatever the accents, by title first", () => {
  const all = [reply(1, "Relance", "un devis envoyé"), reply(2, "Devis envoyé")];
  expect(matching(all, "devis envoye").map((one) => one.id)).toEqual([2, 1]);
});

test("names are filled in, and what looks like one stays", () => {
  expect(filled("Bonjour {name}, « {title} » {autre}. {mentor}", { name: "Léa", title: "Un devis", mentor: "Mina" })).toBe("Bonjour Léa, « Un devis » {autre}. Mina");
});

test("the key endorses the most thanked peer answer that is not yet endorsed", () => {
  const answer = (id: number, thanks: number, roles: string[] = ["student"]) => ({ post: { id, thanks, deleted: false, author: { roles } } as unknown as Post, comments: [] }) as Answer;
  expect(bestOf([answer(1, 0), answer(2, 3), answer(3, 3), answer(4, 9, ["mentor"])], [2])?.post.id).toBe(3);
});

const paris = (said: string) => instant(said)!.getTime();
const offered = (said: string) => offers(paris(said)).map((one) => `${one.when} ${local(one.at)}`);

test("one may come back this afternoon, tomorrow morning or on Monday", () => {
  expect(offered("2026-03-11T10:30")).toEqual(["afternoon 2026-03-11T14:00", "tomorrow 2026-03-12T09:00", "monday 2026-03-16T09:00"]);
});

test("late in the day there is no afternoon left, and on Sunday Monday is tomorrow", () => {
  expect(offered("2026-03-15T17:30")).toEqual(["tomorrow 2026-03-16T09:00"]);
});

test("nine in the morning is nine on the clock also after it was put forward", () => {
  expect(offered("2026-03-28T17:30")).toEqual(["tomorrow 2026-03-29T09:00", "monday 2026-03-30T09:00"]);
  expect(new Date(paris("2026-03-29T09:00")).toISOString()).toBe("2026-03-29T07:00:00.000Z");
  expect(new Date(paris("2026-03-28T09:00")).toISOString()).toBe("2026-03-28T08:00:00.000Z");
});

test("a moment to come is named by day and hour", () => {
  const present = paris("2026-03-11T10:30");
  const plain = (said: string) => at(new Date(paris(said)), present).replace(/\s/g, " ");
  expect(plain("2026-03-11T14:00")).toBe("à 14 h");
  expect(plain("2026-03-12T09:00")).toBe("demain à 9 h");
  expect(plain("2026-03-16T09:00")).toBe("lundi à 9 h");
  expect(plain("2026-04-16T09:30")).toBe("le 16 avril à 9 h 30");
});

test("what ends is told by when it does", () => {
  const present = paris("2026-03-11T10:30");
  const plain = (said: string) => until(new Date(paris(said)), present).replace(/\s/g, " ").replace("’", "'");
  expect(plain("2026-03-11T14:00")).toBe("jusqu'à 14 h");
  expect(plain("2026-03-12T10:00")).toBe("jusqu'à demain 10 h");
  expect(plain("2026-03-16T10:00")).toBe("jusqu'à lundi 10 h");
  expect(plain("2026-03-30T10:00")).toBe("jusqu'au 30 mars, 10 h");
});
