import type { components } from "../api/contract.messaging";
import { me } from "../session";

type schemas = components["schemas"];
export type Accompaniment = schemas["Accompaniment"];
export type Mentoring = schemas["Mentoring"];
export type Capacity = schemas["MentorCapacity"];
export type Assignment = schemas["Assignment"];

/** Those who accompany now. */
export function team(of: Accompaniment): Mentoring["mentor"][] {
  return of.mentors.filter((one) => one.until === null).map((one) => one.mentor);
}

/** The others of it, as one sees them oneself: the mentors for the student, the student for a mentor. */
export function across(of: Accompaniment): Mentoring["mentor"][] {
  return of.student.id === me.value?.id ? team(of) : [of.student];
}

/** Names one after the other: "Paul et Mina". */
export function named(people: readonly { displayName: string }[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(people.map((one) => one.displayName));
}

/** Mentors of a preview with those whom each would get, the one who gets most first. */
export function byMentor({ mentors, pairs }: Assignment) {
  return mentors
    .map((one) => ({ ...one, students: pairs.filter((pair) => pair.mentor.id === one.mentor.id).map((pair) => pair.student) }))
    .toSorted((a, b) => b.students.length - a.students.length || a.mentor.displayName.localeCompare(b.mentor.displayName));
}
