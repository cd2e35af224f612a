import { expect, test } from "vitest";
import { type Accompaniment, type Assignment, byMentor, named, team } from "../src/mentoring/shapes";

const card = (id: number, displayName: string) => ({ id, handle: displayName.toLowerCase(), displayName, roles: [] });
const [paul, mina, tom, lea] = [card(1, "Paul"), card(2, "Mina"), card(3, "Tom"), card(4, "Léa")];

test("the team are those who accompany now", () => {
  const of = { mentors: [{ mentor: paul, until: null }, { mentor: mina, until: "2026-03-01T00:00:00Z" }] } as unknown as Accompaniment;
  expect(team(of)).toEqual([paul]);
});

test("names are told as one says them", () => {
  expect(named([paul, mina, tom], "fr")).toBe("Paul, Mina et Tom");
  expect(named([paul], "en")).toBe("Paul");
});

test("a preview tells each mentor's students, the one who gets most first", () => {
  const preview = { mentors: [{ mentor: mina, capacity: 3, before: 2, after: 2 }, { mentor: paul, capacity: 5, before: 0, after: 2 }], pairs: [{ student: tom, mentor: paul }, { student: lea, mentor: paul }], without: [], version: "1" } as Assignment;
  expect(byMentor(preview).map((one) => [one.mentor.displayName, one.students.map((student) => student.displayName)])).toEqual([["Paul", ["Tom", "Léa"]], ["Mina", []]]);
});
