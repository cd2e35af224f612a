import { type Browser, expect, type Page, test } from "@playwright/test";
import { Passage } from "./passage.ts";
import { accessible, asShown, type Locale, shot, signIn, type Size, SIZES, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "en", size: "phone" },
];
const THREAD = "/threads/3";

for (const { locale, size } of TELLINGS) {
  test(`what was read last is there without a line, and gone when one signs out (${locale}, ${size})`, async ({ browser, baseURL }) => {
    const t = words(locale);
    const passage = new Passage(baseURL!);
    await passage.open();
    const { context, page } = await reader(browser, passage, locale, size);
    await page.goto(THREAD);
    const title = (await page.getByRole("heading", { level: 1 }).textContent())!;
    await page.locator(".prose").first().waitFor();
    await kept(page);

    await test.step("the page opens without a line, says so, and shows what was read", async () => {
      await passage.cut();
      await page.goto(THREAD);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator(".prose").first()).toBeVisible();
      await expect(page.locator(".offline")).toContainText(asShown(t("state.offline")));
      await expect(page.locator(".copy-line")).toBeVisible();
      await accessible(page);
      await shot(page, `${locale}-${size}-offline-1-thread`);
    });

    await test.step("a page lists what can be read here", async () => {
      await page.getByRole("link", { name: t("state.readable") }).click();
      await expect(page.getByRole("link", { name: title })).toBeVisible();
      await accessible(page);
      await shot(page, `${locale}-${size}-offline-2-list`);
    });

    await test.step("with the line back all is as the server says", async () => {
      await passage.open();
      await page.goto(THREAD);
      await expect(page.locator(".prose").first()).toBeVisible();
      await expect(page.locator(".copy-line")).toHaveCount(0);
      await expect(page.locator(".offline")).toHaveCount(0);
    });

    await test.step("after signing out nothing that was read is here any more", async () => {
      expect(await copies(page)).not.toEqual([]);
      await page.evaluate(() => fetch("/api/v1/people/sessions/current", { method: "DELETE", headers: { "Idempotency-Key": crypto.randomUUID() } }));
      await page.goto("/");
      await expect(page).toHaveURL(/\/sign-in/);
      await expect.poll(() => copies(page)).toEqual([]);
      expect(await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((one) => one.url)))).flat().filter((url) => url.includes("/api/")))).toEqual([]);
      await passage.cut();
      await page.goto(THREAD);
      await expect(page.getByText(title)).toHaveCount(0);
    });
    await context.close();
  });
}

test("a new build is taken at the next opening or when one says so, and nothing of the old one stays", async ({ browser, baseURL }) => {
  const t = words("fr");
  const passage = new Passage(baseURL!);
  await passage.open();
  const { context, page } = await reader(browser, passage, "fr", "desktop");
  await page.goto(THREAD);
  await page.locator(".prose").first().waitFor();
  await kept(page);
  const [old] = await shelves(page);

  passage.newer = true;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const reload = page.getByRole("button", { name: t("frame.reload") });
  await expect(reload).toBeVisible();
  await shot(page, "fr-desktop-offline-3-fresh");
  await reload.click();
  await page.locator(".prose").first().waitFor();
  await expect.poll(() => page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement>("script[type=module][src]")].map(({ src }) => src).join())).toContain("-newer.js");
  await expect.poll(async () => (await shelves(page)).includes(old!)).toBe(false);
  const assets = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((one) => one.url)))).flat());
  expect(assets.filter((url) => /site-[\w-]{8}\.js/.test(url))).toEqual([]);
  expect(assets.some((url) => url.includes("-newer.js"))).toBe(true);
  await passage.cut();
  await page.goto(THREAD);
  await expect(page.locator(".prose").first()).toBeVisible();

  await test.step("a worker that is withdrawn clears itself away", async () => {
    passage.withdrawn = true;
    await passage.open();
    await page.goto(THREAD);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 }).toBe(0);
    await page.goto("/spaces");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
  await context.close();
  await passage.cut();
});

async function reader(browser: Browser, passage: Passage, locale: Locale, size: Size) {
  const context = await browser.newContext({ baseURL: passage.address, viewport: SIZES[size], locale: locale === "fr" ? "fr-FR" : "en-GB", reducedMotion: "reduce" });
  await signIn(context, "lea", locale);
  return { context, page: await context.newPage() };
}

/** The worker is there, and has all that it needs. */
async function kept(page: Page) {
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)), { timeout: 30_000 }).toBe(true);
  await expect.poll(async () => (await copies(page)).filter((name) => /^(thread|posts|mine)\.3$/.test(name)).length).toBe(3);
}

function shelves(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** The names of all copies of what was read, whoever's. */
function copies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith("entraide.copies")) continue;
      const opened = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((done) => (opened.onsuccess = () => done(opened.result)));
      const asked = database.transaction("things").objectStore("things").getAllKeys();
      names.push(...(await new Promise<string[]>((done) => (asked.onsuccess = () => done(asked.result as string[])))));
      database.close();
    }
    return names;
  });
}
