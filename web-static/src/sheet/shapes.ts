import type { components } from "../api/contract.messaging";
import { local } from "../words/moments";

type schemas = components["schemas"];
export type Sheet = schemas["Sheet"];
export type Step = schemas["SheetStep"];
export type Note = schemas["SheetNote"];
export type StepState = schemas["StepState"];
export type StepLink = Step["links"][number];
export type Change = schemas["SheetChange"];
export type Version = schemas["SheetVersion"];
export type CheckIn = schemas["CheckIn"];
export type Move = schemas["SheetTimeline"]["moves"][number];
/** Two wishes for one field. */
export type Clash = NonNullable<schemas["SheetProblem"]["clashes"]>[number];

export const STATES: readonly StepState[] = ["todo", "doing", "waiting", "done", "dropped"];

export function isOpen(step: Step): boolean {
  return step.state !== "done" && step.state !== "dropped";
}

/** Open, and its day is past. */
export function isLate(step: Step, present: number): boolean {
  return isOpen(step) && step.dueOn !== null && step.dueOn < local(new Date(present)).slice(0, 10);
}

/** What is left to do comes first, in the sheet's order; what is done or dropped after. */
export function ordered(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.position - b.position || a.id - b.id);
}

/** The week of the calendar in the member's time: "2026-W11". */
export function weekOf(present: number): string {
  const day = new Date(`${local(new Date(present)).slice(0, 10)}T12:00:00Z`);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / 604_800_000) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** Where a link leads. */
export function placeOf(link: StepLink): string {
  if (link.kind === "thread") return `/threads/${link.id}`;
  return link.kind === "subject" ? `/messages?c=${link.id}` : `/api/v1/messaging/files/${link.id}`;
}

const ADDRESSES: readonly [StepLink["kind"], RegExp][] = [
  ["thread", /\/threads\/(\d{1,15})(?![\d])/],
  ["subject", /\/messages\?(?:.*&)?c=(\d{1,15})(?![\d])/],
  ["file", /\/messaging\/files\/(\d{1,15})(?![\d])/],
];

/** What an address of ours leads to; undefined for any other. */
export function linkOf(address: string): { kind: StepLink["kind"]; id: number } | undefined {
  for (const [kind, form] of ADDRESSES) {
    const id = form.exec(address)?.[1];
    if (id) return { kind, id: Number(id) };
  }
  return undefined;
}
