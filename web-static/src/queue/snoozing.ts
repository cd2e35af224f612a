import { instant, local } from "../words/moments";

export type When = "afternoon" | "tomorrow" | "monday";

const MORNING = "09:00";
const DAY = 24 * 3_600_000;
const MONDAY = 1;

/** The moments one is offered to come back at, by the member's own clock; those that would be the same or past are left out. */
export function offers(present: number): { when: When; at: Date }[] {
  const clock = local(new Date(present)).slice(11);
  const afternoon = clock < "13:00" ? "14:00" : clock < "16:00" ? "17:00" : null;
  const found: { when: When; at: Date | null }[] = [
    { when: "afternoon", at: afternoon === null ? null : on(present, 0, afternoon) },
    { when: "tomorrow", at: on(present, 1, MORNING) },
    { when: "monday", at: on(present, untilMonday(present), MORNING) },
  ];
  return found.filter((one): one is { when: When; at: Date } => one.at !== null && !(one.when === "monday" && untilMonday(present) === 1));
}

function untilMonday(present: number): number {
  const weekday = new Date(`${local(new Date(present)).slice(0, 10)}T12:00:00Z`).getUTCDay();
  return (MONDAY - weekday + 7) % 7 || 7;
}

/** Days later at that hour, as the calendar counts and not by 24 hours. */
function on(present: number, days: number, hour: string): Date | null {
  const noon = new Date(`${local(new Date(present)).slice(0, 10)}T12:00:00Z`).getTime() + days * DAY;
  return instant(`${new Date(noon).toISOString().slice(0, 10)}T${hour}`);
}
