import { signal } from "@preact/signals";
import { language, t } from "../words";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The member's time zone; the browser's own until the member is known. */
export const zone = signal(Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
/** The present, moving twice a minute, so that "2 min ago" does not stand still. */
export const now = signal(Date.now());

export function keepTime(): void {
  setInterval(() => {
    if (!document.hidden) now.value = Date.now();
  }, MINUTE / 2);
  document.addEventListener("visibilitychange", () => (now.value = Date.now()));
}

/** How long ago, as one says it: "il y a 2 h", "hier à 14 h 05", "12 mars". */
export function ago(at: Date, present = now.value): string {
  const passed = present - at.getTime();
  if (passed < MINUTE) return t("time.justNow");
  if (passed < HOUR) return t("time.minutesAgo", { n: Math.floor(passed / MINUTE) });
  const days = daysBetween(at, present);
  if (days === 0 || passed < 6 * HOUR) return t("time.hoursAgo", { n: Math.floor(passed / HOUR) });
  if (days === 1) return t("time.yesterday", { clock: clock(at) });
  if (days < 7) return t("time.onDay", { day: weekday(at), clock: clock(at) });
  return day(at, present);
}

/** A moment to come by which something is due: "avant jeudi 14 h". */
export function before(at: Date, present = now.value): string {
  const days = daysBetween(at, present);
  if (days === 0) return t("time.before", { moment: clock(at) });
  if (days === 1 && at.getTime() > present) return t("time.beforeTomorrow", { clock: clock(at) });
  if (days > 0 && days < 7 && at.getTime() > present) return t("time.beforeDay", { day: weekday(at), clock: clock(at) });
  return t("time.beforeDate", { date: day(at, present), clock: clock(at) });
}

/** A moment to come at which something ends: "jusqu'à demain 10 h". */
export function until(at: Date, present = now.value): string {
  const days = daysBetween(at, present);
  if (days === 0) return t("time.until", { moment: clock(at) });
  if (at.getTime() < present || days > 6) return t("time.untilDate", { date: day(at, present), clock: clock(at) });
  return t("time.until", { moment: days === 1 ? t("time.tomorrow", { clock: clock(at) }) : t("time.day", { day: weekday(at), clock: clock(at) }) });
}

/** A moment to come, as one names it: "demain à 9 h", "mardi à 9 h". */
export function at(moment: Date, present = now.value): string {
  const days = daysBetween(moment, present);
  if (days === 0) return t("time.at", { clock: clock(moment) });
  if (moment.getTime() < present || days > 6) return t("time.atDate", { date: day(moment, present), clock: clock(moment) });
  return days === 1 ? t("time.atTomorrow", { clock: clock(moment) }) : t("time.onDay", { day: weekday(moment), clock: clock(moment) });
}

/** What is left, in the largest unit that matters: "27 min", "3 h", "2 j". */
export function left(at: Date, present = now.value): string {
  return span(Math.max(0, at.getTime() - present));
}

/** A length of time in words. */
export function span(milliseconds: number): string {
  if (milliseconds < HOUR) return t("time.minutes", { n: Math.max(1, Math.ceil(milliseconds / MINUTE)) });
  if (milliseconds < 2 * DAY) return t("time.hours", { n: Math.round(milliseconds / HOUR) });
  return t("time.days", { n: Math.round(milliseconds / DAY) });
}

/** The whole date and hour with its zone, for the title and for screen readers. */
export function exact(at: Date): string {
  const whole = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, at);
  return t("time.exact", { date: whole, clock: clock(at), zone: zone.value });
}

/** A day without its hour: "12 mars", with the year when it is another one. */
export function day(at: Date, present = now.value): string {
  const year = part(at, "year") === part(new Date(present), "year") ? {} : { year: "numeric" as const };
  return format({ day: "numeric", month: "long", ...year }, at);
}

/** A date of the calendar ("2026-03-12"), which is the same day everywhere. */
export function date(calendar: string, present = now.value): string {
  const at = new Date(`${calendar}T12:00:00Z`);
  const year = at.getUTCFullYear() === new Date(present).getUTCFullYear() ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", ...year, timeZone: "UTC" }).format(at);
}

/** The hour on the clock: "14 h", "14 h 05"; "14:05" in English. */
export function clock(at: Date): string {
  return wall(Number(part(at, "hour")), Number(part(at, "minute")));
}

/** The same for an hour that belongs to no day. */
export function wall(hour: number, minute: number): string {
  const minutes = String(minute).padStart(2, "0");
  if (language.value !== "fr") return `${String(hour).padStart(2, "0")}:${minutes}`;
  return minute === 0 ? `${hour}\u202Fh` : `${hour}\u202Fh\u202F${minutes}`;
}

/** The hands of the clock and the calendar in the member's zone: "2026-03-12T09:00", as fields for dates have it. */
export function local(moment: Date): string {
  const two = (type: "month" | "day" | "hour" | "minute") => part(moment, type).padStart(2, "0");
  return `${part(moment, "year")}-${two("month")}-${two("day")}T${two("hour")}:${two("minute")}`;
}

/** The moment when the member's clock and calendar say so; null when they never do. */
export function instant(said: string): Date | null {
  const asUtc = Date.parse(`${said}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offset = (time: number) => Date.parse(`${local(new Date(time))}Z`) - Math.floor(time / MINUTE) * MINUTE;
  const near = asUtc - offset(asUtc);
  return new Date(asUtc - offset(near));
}

function weekday(at: Date): string {
  return format({ weekday: "long" }, at);
}

function daysBetween(at: Date, present: number): number {
  return Math.abs(Math.round((midnight(at) - midnight(new Date(present))) / DAY));
}

function midnight(at: Date): number {
  return Date.UTC(Number(part(at, "year")), Number(part(at, "month")) - 1, Number(part(at, "day")));
}

function part(at: Date, type: "year" | "month" | "day" | "hour" | "minute"): string {
  const parts = formatter("en-GB", { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", hourCycle: "h23" });
  return parts.formatToParts(at).find((one) => one.type === type)?.value ?? "";
}

function format(options: Intl.DateTimeFormatOptions, at: Date): string {
  return formatter(locale(), options).format(at);
}

function locale(): string {
  return language.value === "fr" ? "fr-FR" : "en-GB";
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(tongue: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${tongue} ${zone.value} ${JSON.stringify(options)}`;
  const known = formatters.get(name) ?? new Intl.DateTimeFormat(tongue, { ...options, timeZone: zone.value });
  formatters.set(name, known);
  return known;
}
