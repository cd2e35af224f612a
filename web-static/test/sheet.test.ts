import { beforeEach, expect, test } from "vitest";
import { keepStuck, namesOf, stuckOf } from "../src/ask/stuck";
import { forget, kept, writer } from "../src/drafts";
import { pieces } from "../src/sharing/shapes";
import { isLate, linkOf, ordered, placeOf, type Step, weekOf } from "../src/sheet/shapes";
import { fieldName, valueInWords } from "../src/sheet/telling";
import { learn } from "../src/words";
import fr from "../src/words/fr.json";
import frPrivate from "../src/words/private.fr.json";
import { zone } from "../src/words/moments";

const step = (id: number, state: Step["state"] = "todo", more: Partial<Step> = {}): Step => ({ id, title: `s${id}`, owner: "student", dueOn: null, state, position: id, stuckSince: null, doneAt: null, createdAt: "2026-03-01T00:00:00Z", links: [], ...more });
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

beforeEach(() => {
  writer.value = 1;
  zone.value = "Europe/Paris";
  learn("fr", { ...fr, ...frPrivate });
});

test("what is left to do comes before what is done", () => {
  expect(ordered([step(1, "done"), step(3), step(2, "doing"), step(4, "dropped")]).map((one) => one.id)).toEqual([2, 3, 1, 4]);
});

test("a step is late the day after its day, in the member's zone, and never once it is done", () => {
  const due = step(1, "todo", { dueOn: "2026-03-10" });
  expect(isLate(due, Date.parse("2026-03-10T22:59:00Z"))).toBe(false);
  expect(isLate(due, Date.parse("2026-03-10T23:01:00Z"))).toBe(true);
  expect(isLate({ ...due, state: "done" }, noon("2026-03-12"))).toBe(false);
});

test("the week is the calendar's, also where the year turns", () => {
  expect(["2026-03-11", "2026-12-31", "2027-01-03", "2027-01-04"].map((day) => weekOf(noon(day)))).toEqual(["2026-W11", "2026-W53", "2026-W53", "2027-W01"]);
});

test("a link leads to what moved the step", () => {
  expect((["thread", "subject", "file"] as const).map((kind) => placeOf({ kind, id: 7, title: null }))).toEqual(["/threads/7", "/messages?c=7", "/api/v1/messaging/files/7"]);
});

test("a change is told in words", () => {
  expect(fieldName("step:1", "dueOn", [step(1)])).toContain("s1");
  expect(valueInWords("state", "doing")).toBe("En cours");
  expect(valueInWords("goal", null)).toBe("vide");
});

test("a question from a step is kept apart from what was begun before, and not overwritten", () => {
  const stuck = { accompaniment: 12, step: 3 };
  expect(keepStuck({ ...stuck, title: "Je bloque", body: "Ici." })).toBe("/ask?step=12.3");
  keepStuck({ ...stuck, title: "Je bloque", body: "Autre." });
  const names = namesOf(stuck);
  expect([kept(names.form)?.text, kept(names.text)?.text]).toEqual(["Je bloque", "Ici."]);
  expect(kept("ask:new")).toBeNull();
  expect([stuckOf("12.3"), stuckOf("x"), stuckOf(null)]).toEqual([stuck, null, null]);
  forget(names.form);
  forget(names.text);
});

test("a text shows each of its masks where it stands", () => {
  const mask = { number: 1, kind: "name" as const, token: "[nom 1]", hides: "Léa", places: [{ part: "question" as const, from: 8, to: 15 }, { part: "answer" as const, from: 0, to: 7 }] };
  expect(pieces("Bonjour [nom 1] !", "question", [mask]).map((one) => [one.text, one.mask?.hides])).toEqual([["Bonjour ", undefined], ["[nom 1]", "Léa"], [" !", undefined]]);
  expect(pieces("Rien", "title", [mask])).toEqual([{ text: "Rien" }]);
});

test("an address of ours is a link to what it leads to, and no other is", () => {
  expect(linkOf("https://school.example/threads/12#post-40")).toEqual({ kind: "thread", id: 12 });
  expect(linkOf("/messages?sheet=1&c=7")).toEqual({ kind: "subject", id: 7 });
  expect(linkOf("/api/v1/messaging/files/3")).toEqual({ kind: "file", id: 3 });
  for (const other of ["https://elsewhere.example/", "/threads/", "/members/mina", "/threads/1234567890123456"]) expect(linkOf(other)).toBeUndefined();
});
