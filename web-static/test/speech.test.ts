import { beforeEach, expect, test } from "vitest";
import { language, learn, speak, t, tx, worded } from "../src/words";
import { frenchTypography, unparted } from "../src/words/typography";

const say = t as (key: string, params?: Record<string, string | number>) => string;
const sayWith = tx as unknown as (key: string, parts: Record<string, unknown>) => unknown[];

beforeEach(() => {
  learn("fr", {
    greeting: "Bonjour {name} !",
    thread: { answers: { zero: "Aucune réponse", one: "{count} réponse", other: "{count} réponses" } },
  });
});

test("French spaces and apostrophes are set by code", () => {
  expect(frenchTypography("Qu'est-ce ? Oui ; non !")).toBe("Qu’est-ce\u202F? Oui\u202F; non\u202F!");
  expect(frenchTypography("« oui » : ainsi")).toBe("«\u202Foui\u202F»\u00A0: ainsi");
  expect(frenchTypography("il y a {n} min, à 14 h 05")).toBe("il y a {n}\u202Fmin, à 14\u202Fh 05");
});

test("an address keeps its question mark", () => {
  expect(frenchTypography("/threads?space=a")).toBe("/threads?space=a");
});

test("what a member wrote is filled in untouched", () => {
  expect(say("greeting", { name: "l'\"Ami\" ?" })).toBe("Bonjour l'\"Ami\" ?\u202F!");
});

test("counts pick their form by the language", () => {
  expect(say("thread.answers", { count: 0 })).toBe("Aucune réponse");
  expect(say("thread.answers", { count: 1 })).toBe("1 réponse");
  expect(say("thread.answers", { count: 1500 })).toBe("1\u202F500 réponses");
});

test("parts that are more than text stand where their name is", () => {
  expect(sayWith("greeting", { name: { bold: true } })).toEqual(["Bonjour ", { bold: true }, "\u202F!"]);
});

test("speaking another language changes the page's own", async () => {
  await speak("en");
  expect(language.value).toBe("en");
  expect(document.documentElement.lang).toBe("en");
  expect(t("action.close")).toBe("Close");
});

test("the words of a page come with it, and follow when another language is spoken", async () => {
  await speak("en");
  expect(await worded("staff", Promise.resolve("page"))).toBe("page");
  expect(t("staff.members")).toBe("Members");
  await speak("fr");
  expect(t("staff.members")).toBe("Membres");
});

test("a language that is chosen while words are on their way is the one they speak", async () => {
  await speak("fr");
  const both = Promise.all([worded("private", Promise.resolve()), speak("en")]);
  await both;
  expect(t("messages.new")).toBe("New message");
  expect(t("action.close")).toBe("Close");
});

test("the signs of what a member wrote stay with its words", () => {
  expect(unparted("Un logo avant des clients ?")).toBe("Un logo avant des clients\u00A0?");
  expect(unparted("Git me dit « detached HEAD », et alors : rien")).toBe("Git me dit «\u00A0detached HEAD\u00A0», et alors\u00A0: rien");
  expect(unparted("Why? Because 1 + 1")).toBe("Why? Because 1 + 1");
});
