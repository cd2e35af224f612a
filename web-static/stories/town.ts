import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";

export type Locale = "fr" | "en";
export const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;

const PASSWORD = "entraide-demo";
const MAILS = join(import.meta.dirname, "../target/stories/data/mails");
const SHOTS = join(import.meta.dirname, "../../docs/screenshots");

/** The words of the interface, so that stories press what members read. */
export function words(locale: Locale) {
  const folder = join(import.meta.dirname, "../src/words");
  const files = readdirSync(folder).filter((name) => name === `${locale}.json` || name.endsWith(`.${locale}.json`));
  const catalogue = Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"))));
  return (key: string): string => {
    const found = key.split(".").reduce((at, step) => at?.[step], catalogue) ?? catalogue[key];
    if (typeof found !== "string") throw new Error(`there are no words ${key}`);
    return found;
  };
}

/** Words as they stand on the page: with the typographer's apostrophes and spaces. */
export function asShown(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]").replace(/\s/g, "\\s"));
}

export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** What the console complained of, and what was thrown. */
  trouble: string[];
}

/** Somebody with a browser of their own; `who` is the handle of a demo account, null for a stranger. */
export async function visitor(browser: Browser, who: string | null, size: Size, locale: Locale, scheme: "light" | "dark" = "light"): Promise<Visitor> {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme, locale: locale === "fr" ? "fr-FR" : "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => message.type() === "error" && trouble.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`${page.url()}: ${error.message}`));
  if (who) await signIn(context, who, locale);
  return { context, page, trouble };
}

export async function signIn(context: BrowserContext, who: string, locale: Locale) {
  const entered = await context.request.post("/api/v1/people/sessions", { data: { email: `${who}@demo.test`, password: PASSWORD } });
  expect(entered.status()).toBe(201);
  const me = await (await context.request.get("/api/v1/people/me")).json();
  if (me.locale === locale) return;
  const spoken = await context.request.patch("/api/v1/people/me", { data: { locale, version: me.version } });
  expect(spoken.ok()).toBe(true);
}

/** A name that no try before this one has taken. */
export function untaken(name: string): string {
  const { retry } = test.info();
  return retry ? `${name}${retry + 1}` : name;
}

/** Something staff prepare through the API. */
export async function prepared(browser: Browser, path: string, data: unknown, key: string = crypto.randomUUID()) {
  const { context } = await visitor(browser, "sara", "desktop", "fr");
  const answer = await context.request.post(`/api/v1/${path}`, { data: data as object, headers: { "Idempotency-Key": key } });
  expect(answer.ok(), await answer.text()).toBe(true);
  const made = await answer.json();
  await context.close();
  return made;
}

export async function shot(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Staff make it so: a programme of their own keeps the stories apart. */
export async function accompanied(browser: Browser, student: Visitor, mentor: Visitor, programme: string): Promise<number> {
  const { id: programmeId } = await prepared(browser, "people/programmes", { name: `${programme} ${Date.now().toString(36)}` });
  return (await prepared(browser, "messaging/accompaniments", { studentId: await idOf(student), mentorId: await idOf(mentor), programmeId })).id;
}

export async function idOf(one: Visitor): Promise<number> {
  return (await (await one.context.request.get("/api/v1/people/me")).json()).id;
}

/** Something one does through the API; answers what was made. */
export async function posted(by: Visitor, path: string, data: object): Promise<{ id: number }> {
  const answer = await by.context.request.post(`/api/v1/${path}`, { data, headers: { "Idempotency-Key": crypto.randomUUID() } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** What was written last to that address, as plain text, once it has been. */
export async function mailTo(address: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const mails = readdirSync(MAILS).toSorted().map((name) => readFileSync(join(MAILS, name), "utf8"));
    found = mails.findLast((mail) => mail.includes(`To: ${address}`));
    expect(found).toBeTruthy();
  }).toPass();
  return found!.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Nothing grave stands in the way of a screen reader, and nothing is wider than the screen. */
export async function accessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Somebody who joined the school just now, signed in. */
export async function newcomer(browser: Browser, name: string, size: Size, locale: Locale, cohortId?: number): Promise<Visitor> {
  const handle = untaken(name.toLowerCase().replace(/[^a-z]/g, ""));
  const email = `${handle}@story.test`;
  const { token } = await prepared(browser, "people/invitations", { email, roles: ["student"], locale, ...(cohortId ? { cohortId } : {}) });
  const one = await visitor(browser, null, size, locale);
  const joined = await one.context.request.post("/api/v1/people/members", { data: { token, handle, displayName: name, password: `${PASSWORD}-${handle}`, locale, timeZone: "Europe/Paris" } });
  expect(joined.ok(), await joined.text()).toBe(true);
  return one;
}

/** Another moderator than Omar, for nobody answers an appeal against their own decision. */
export async function moderator(browser: Browser, name: string, size: Size, locale: Locale): Promise<Visitor> {
  const handle = untaken(name);
  const { token } = await prepared(browser, "people/invitations", { email: `${handle}@story.test`, roles: ["moderator"], locale });
  const one = await visitor(browser, null, size, locale);
  const joined = await one.context.request.post("/api/v1/people/members", { data: { token, handle, displayName: "Ida Roy", password: `${PASSWORD}-${handle}`, locale, timeZone: "Europe/Paris" } });
  expect(joined.ok(), await joined.text()).toBe(true);
  return one;
}

/** What a moderator decides about something that somebody reported; answers the decision's id. */
export async function decided(by: Visitor, reporter: Visitor, target: { kind: string; id: number }, wish: object): Promise<number> {
  await posted(reporter, "moderation/flags", { target, reason: "harassment" });
  const { items } = await (await by.context.request.get("/api/v1/moderation/cases?limit=100")).json();
  const about = items.find((one: { target: typeof target }) => one.target.kind === target.kind && one.target.id === target.id);
  return (await posted(by, `moderation/cases/${about.id}/decisions`, wish)).id;
}

/** Asks through the API; answers the thread's id. */
export async function asked(by: Visitor, question: { space: string; title: string; body: string; blocked?: boolean }): Promise<number> {
  return (await posted(by, "forum/threads", { kind: "question", ...question })).id;
}

/** Goes on with Tab until what is meant has the focus, as who has no pointer does. */
export async function tabTo(page: Page, what: Locator, steps = 120) {
  await expect(what).toBeVisible();
  for (let step = 0; step < steps; step++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${what} is not reached by keyboard`);
}
