import { beforeEach, expect, test } from "vitest";
import { closing, duration, impossible, openDays, USUAL, weekInWords, withOpening } from "../src/targets/hours";
import { learn } from "../src/words";
import en from "../src/words/en.json";
import fr from "../src/words/fr.json";
import frStaff from "../src/words/staff.fr.json";

beforeEach(() => learn("fr", { ...fr, ...frStaff }));

test("days of the same hours are named together", () => {
  expect(weekInWords(USUAL.hours)).toBe("lundi–vendredi 9\u202Fh–18\u202Fh");
  expect(weekInWords({ ...USUAL.hours, wednesday: [], saturday: [["09:30", "12:00"], ["14:00", "24:00"]] })).toBe(
    "lundi–mardi 9\u202Fh–18\u202Fh · jeudi–vendredi 9\u202Fh–18\u202Fh · samedi 9\u202Fh\u202F30–12\u202Fh, 14\u202Fh–24\u202Fh",
  );
});

test("the same in English", () => {
  learn("en", en);
  expect(weekInWords({ sunday: [["09:00", "12:00"]] })).toBe("Sunday 09:00–12:00");
});

test("a promise of 24 hours is more than two days of an office", () => {
  expect(openDays(1440, USUAL.hours)).toBeCloseTo(2.67, 2);
  expect(openDays(60, {})).toBeNull();
});

test("a length of time is told to the minute", () => {
  expect([45, 60, 90, 1440].map((minutes) => duration(minutes).replace(/\s/g, " "))).toEqual(["45 min", "1 h", "1 h 30", "24 h"]);
});

test("hours that end before they begin, or cross, are told by their day", () => {
  expect(impossible({ monday: [["09:00", "12:00"], ["11:00", "18:00"]], tuesday: [["12:00", "09:00"]], friday: [["09:00", "12:00"], ["12:00", "24:00"]] })).toEqual(["monday", "tuesday"]);
});

test("a day that opens takes the hours of the last one that did", () => {
  expect(withOpening({ monday: [["10:00", "16:00"]] }, "saturday").saturday).toEqual([["10:00", "16:00"]]);
  expect(withOpening(USUAL.hours, "monday").monday).toEqual([["09:00", "18:00"], ["19:00", "22:00"]]);
  expect(impossible(withOpening({ monday: [["09:00", "22:30"]] }, "monday"))).toEqual([]);
});

test("midnight ends a day", () => {
  expect([closing("00:00"), closing("18:00")]).toEqual(["24:00", "18:00"]);
});
