import { beforeEach, expect, test } from "vitest";
import { learn } from "../src/words";
import en from "../src/words/en.json";
import fr from "../src/words/fr.json";
import { ago, before, clock, date, exact, left, zone } from "../src/words/moments";

const present = Date.parse("2026-03-11T13:00:00Z"); // Wednesday, 14 h in Paris
const at = (text: string) => new Date(text);
const ordinary = (text: string) => text.replace(/[\u202F\u00A0]/g, " ");

beforeEach(() => {
  zone.value = "Europe/Paris";
  learn("fr", fr);
});

test("what is past is told as people say it", () => {
  expect(ago(at("2026-03-11T12:59:40Z"), present)).toBe("à l’instant");
  expect(ordinary(ago(at("2026-03-11T12:48:00Z"), present))).toBe("il y a 12 min");
  expect(ordinary(ago(at("2026-03-11T11:00:00Z"), present))).toBe("il y a 2 h");
  expect(ordinary(ago(at("2026-03-10T13:05:00Z"), present))).toBe("hier à 14 h 05");
  expect(ordinary(ago(at("2026-03-08T09:00:00Z"), present))).toBe("dimanche à 10 h");
  expect(ago(at("2026-01-12T09:00:00Z"), present)).toBe("12 janvier");
  expect(ago(at("2024-01-12T09:00:00Z"), present)).toBe("12 janvier 2024");
});

test("late in the evening is still some hours ago after midnight", () => {
  const afterMidnight = Date.parse("2026-03-10T23:30:00Z");
  expect(ordinary(ago(at("2026-03-10T21:30:00Z"), afterMidnight))).toBe("il y a 2 h");
});

test("what is due is told by its day", () => {
  expect(ordinary(before(at("2026-03-11T16:00:00Z"), present))).toBe("avant 17 h");
  expect(ordinary(before(at("2026-03-12T09:00:00Z"), present))).toBe("avant demain 10 h");
  expect(ordinary(before(at("2026-03-13T13:00:00Z"), present))).toBe("avant vendredi 14 h");
  expect(ordinary(before(at("2026-03-23T09:30:00Z"), present))).toBe("avant le 23 mars, 10 h 30");
});

test("what was due is told by its date", () => {
  expect(ordinary(before(at("2026-03-10T13:00:00Z"), present))).toBe("avant le 10 mars, 14 h");
});

test("the hour is the member's own", () => {
  zone.value = "America/Montreal";
  expect(ordinary(clock(at("2026-03-11T13:00:00Z")))).toBe("9 h");
});

test("English says it the English way", () => {
  learn("en", en);
  expect(ago(at("2026-03-10T13:05:00Z"), present)).toBe("yesterday at 14:05");
  expect(before(at("2026-03-13T13:00:00Z"), present)).toBe("by Friday 14:00");
});

test("the exact moment names the zone", () => {
  expect(ordinary(exact(at("2026-03-12T13:05:00Z")))).toBe("jeudi 12 mars 2026 à 14 h 05 (Europe/Paris)");
});

test("what is left is rounded up to the minute", () => {
  expect(ordinary(left(at("2026-03-11T13:26:10Z"), present))).toBe("27 min");
  expect(ordinary(left(at("2026-03-11T16:10:00Z"), present))).toBe("3 h");
});

test("a date of the calendar is the same day in every zone", () => {
  for (const far of ["Pacific/Auckland", "Pacific/Honolulu"]) {
    zone.value = far;
    expect(date("2026-03-12", present)).toBe("12 mars");
  }
});
