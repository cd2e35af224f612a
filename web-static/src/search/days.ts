import { language } from "../words";

/** A year, a month or a day as a query writes it, in the reader's words. */
export function dayName(written: string): string {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written);
  if (!found) return written;
  const [, year, month, day] = found;
  if (!month) return year!;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const form: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", ...(day ? { day: "numeric" } : {}), timeZone: "UTC" };
  return new Intl.DateTimeFormat(language.value === "fr" ? "fr-FR" : "en-GB", form).format(at);
}

/** The month after this one, as a query writes it. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
