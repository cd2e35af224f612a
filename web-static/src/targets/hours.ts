import type { components } from "../api/contract.queue";
import { language, t } from "../words";
import { wall } from "../words/moments";

export type SpaceTarget = components["schemas"]["SpaceTarget"];
/** Open from, closed again at: "09:00", "18:00". */
export type Opening = readonly [from: string, to: string];
export const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Day = (typeof DAYS)[number];
export type Week = Partial<Record<Day, readonly Opening[]>>;

/** A calendar as the server keeps it. */
export interface Hours {
  zone: string;
  hours: Week;
  holidays: "FR" | null;
  closed: readonly string[];
}

export interface Named {
  name: string;
  calendar: Hours;
}

const OFFICE: readonly Opening[] = [["09:00", "18:00"]];
const A_MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 24 * 60;

/** What counts where a space has no calendar of its own. */
export const USUAL: Hours = {
  zone: "Europe/Paris",
  hours: { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE },
  holidays: "FR",
  closed: [],
};

export function dayName(day: Day, width: "long" | "short" = "long"): string {
  const at = new Date(A_MONDAY + DAYS.indexOf(day) * DAY * 60_000);
  return new Intl.DateTimeFormat(language.value, { weekday: width, timeZone: "UTC" }).format(at);
}

/** "lundi–vendredi 9 h–18 h, samedi 9 h–12 h": days of the same hours are named together. */
export function weekInWords(week: Week): string {
  const groups: { from: Day; to: Day; hours: string }[] = [];
  for (const [at, day] of DAYS.entries()) {
    const hours = (week[day] ?? []).map(([from, to]) => `${clockIn(from)}–${clockIn(to)}`).join(", ");
    const last = groups.at(-1);
    if (last && last.hours === hours && DAYS[at - 1] === last.to) last.to = day;
    else groups.push({ from: day, to: day, hours });
  }
  return groups
    .filter((one) => one.hours)
    .map(({ from, to, hours }) => `${from === to ? dayName(from) : `${dayName(from)}–${dayName(to)}`} ${hours}`)
    .join(" · ");
}

/** How many open days a length of business time fills, a day being as long as the open ones are on average. */
export function openDays(minutes: number, week: Week): number | null {
  const open = DAYS.map((day) => lengthOf(week[day])).filter((length) => length > 0);
  const whole = open.reduce((sum, length) => sum + length, 0);
  return whole > 0 ? (minutes * open.length) / whole : null;
}

/** A length of time to the minute: "24 h", "1 h 30", "45 min". */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t("time.minutes", { n: rest });
  return rest === 0 ? t("time.hours", { n: hours }) : t("target.hoursAndMinutes", { h: hours, m: String(rest).padStart(2, "0") });
}

/** Which days have hours that cannot be: upside down, or one within another. */
export function impossible(week: Week): Day[] {
  return DAYS.filter((day) => {
    const openings = (week[day] ?? []).map(([from, to]) => [minute(from), minute(to)] as const);
    return openings.some(([from, to], at) => !(from < to) || openings.some((other, nth) => nth < at && other[0] < to && from < other[1]));
  });
}

/** One more opening: what the day before has, or some hours after the last. */
export function withOpening(week: Week, day: Day): Week {
  const own = week[day] ?? [];
  const before = DAYS.slice(0, DAYS.indexOf(day)).findLast((one) => week[one]?.length);
  const last = own.at(-1);
  const added = last ? [...own, after(last)] : ((before && week[before]) ?? OFFICE);
  return { ...week, [day]: added };
}

/** Midnight ends a day: fields for times of day write it as the next one's beginning. */
export function closing(typed: string): string {
  return typed === "00:00" ? "24:00" : typed;
}

function after([, to]: Opening): Opening {
  const from = Math.min(minute(to) + 60, DAY - 60);
  return [written(from), written(Math.min(from + 180, DAY))];
}

function lengthOf(openings: readonly Opening[] = []): number {
  return openings.reduce((sum, [from, to]) => sum + Math.max(0, minute(to) - minute(from)), 0);
}

function clockIn(time: string): string {
  const at = minute(time);
  return wall(Math.floor(at / 60), at % 60);
}

function minute(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
}

function written(at: number): string {
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}
