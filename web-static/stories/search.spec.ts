import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { asked, asShown, type Locale, prepared, shot, type Size, type Visitor, visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "en", size: "phone" },
];

const SAID = {
  fr: { space: "Laboratoire", solved: "Étalonner une balance connectée", typo: "etaloner balanse", mine: "Comment étalonner ma balance connectée ?", body: "L'écran affiche **E4** depuis hier.", answer: "Posez le poids de référence, puis tenez le bouton *tare* dix secondes.", waits: "La sonde de température dérive la nuit", twin: "Ma sonde de température dérive", none: "xylograbe mirlitonnant" },
  en: { space: "Laboratory", solved: "Calibrating a connected weighing scale", typo: "calibratng weihing scale", mine: "How do I calibrate my connected scale?", body: "The screen has shown **E4** since yesterday.", answer: "Put the reference weight on it, then hold the *tare* button for ten seconds.", waits: "The temperature probe drifts at night", twin: "My temperature probe drifts", none: "xylogrobe mirlitoning" },
};

for (const { locale, size } of TELLINGS) {
  test(`an answer is found before the question is sent (${locale}, ${size})`, async ({ browser }) => {
    test.slow();
    const t = words(locale);
    const said = SAID[locale];
    const { space, solved, waits } = await laid(browser, locale);
    const lea = await visitor(browser, "lea", size, locale);
    const page = lea.page;

    await test.step("found from anywhere, with typos and without accents, by keyboard", async () => {
      await page.goto("/");
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (size === "phone") await page.getByRole("button", { name: t("frame.search") }).first().click();
      else await page.keyboard.press("/");
      const box = page.getByRole("combobox", { name: asShown(t("search.what")) });
      await expect(box).toBeFocused();
      const found = page.getByRole("option", { name: asShown(said.solved) });
      await expect(async () => {
        await box.fill("");
        await box.pressSequentially(said.typo);
        await expect(found.first()).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await usable(page);
      await shot(page, `${locale}-${size}-search-1-instant`);
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/threads/${solved}`));
    });

    await test.step("narrowed by facet and chip", async () => {
      await page.goto(`/search?q=${encodeURIComponent(`in:${space}`)}`);
      await expect(page.getByRole("listitem").filter({ hasText: asShown(said.waits) }).first()).toBeVisible();
      const results = page.locator(".result");
      const all = await results.count();
      if (size === "phone") {
        await page.getByText(t("search.narrow"), { exact: true }).click();
        await page.getByLabel(asShown(t("search.facet.state"))).selectOption("solved");
      } else await page.getByRole("navigation", { name: t("search.narrow") }).getByRole("link", { name: asShown(t("search.is.solved")) }).click();
      await expect(page).toHaveURL(/is%3Asolved/);
      await expect(page.locator(".answer-busy")).toHaveCount(0);
      expect(await results.count()).toBeLessThan(all);
      await usable(page);
      await shot(page, `${locale}-${size}-search-2-narrowed`);
      await page.getByRole("link", { name: asShown(t("search.remove").replace("{what}", t("search.is.solved"))) }).click();
      await expect(results).toHaveCount(all);
      await page.goBack();
      await expect(results).not.toHaveCount(all);
    });

    await test.step("what is found nowhere can be asked, and staff see that it is missing", async () => {
      await page.goto("/search");
      await page.getByRole("searchbox", { name: asShown(t("search.what")) }).fill(said.none);
      await page.keyboard.press("Enter");
      const ask = page.getByRole("link", { name: t("search.askIt") });
      await expect(ask).toBeVisible();
      await usable(page);
      await shot(page, `${locale}-${size}-search-3-nothing`);
      await ask.click();
      await expect(page.getByLabel(t("ask.title"), { exact: true })).toHaveValue(said.none);
      const sara = await visitor(browser, "sara", size, locale);
      await sara.page.goto("/staff/search");
      await expect(sara.page.getByRole("link", { name: said.none })).toBeVisible();
      await usable(sara.page);
      await shot(sara.page, `${locale}-${size}-search-4-staff`);
      expect(sara.trouble).toEqual([]);
      await sara.context.close();
    });

    await test.step("this answers me: nothing is sent, and it can be taken back for a moment", async () => {
      await page.goto(`/ask?space=${space}`);
      await page.getByRole("textbox", { name: t("ask.body") }).fill(said.body);
      await page.getByLabel(t("ask.title"), { exact: true }).fill(said.mine);
      await shot(page, `${locale}-${size}-search-5-asking`);
      await answeredBy(page, said.solved, locale, size);
      await expect(page).toHaveURL(new RegExp(`/threads/${solved}`));
      await page.getByRole("button", { name: t("similar.undo"), exact: true }).click();
      await expect(page.getByLabel(t("ask.title"), { exact: true })).toHaveValue(said.mine);
      await expect(page.getByRole("textbox", { name: t("ask.body") })).toHaveValue(said.body);
      await answeredBy(page, said.solved, locale, size);
      await expect(page).toHaveURL(new RegExp(`/threads/${solved}`));
      await expect(page.locator(".toast")).toContainText("Mina");
      await shot(page, `${locale}-${size}-search-6-answered`);
      const [, best] = (await (await lea.context.request.get(`/api/v1/forum/threads/${solved}/posts`)).json()).items;
      expect(best.thanks).toBe(1);
      await page.goto("/ask");
      await expect(page.getByLabel(t("ask.title"), { exact: true })).toHaveValue("");
      await expect(page.getByRole("textbox", { name: t("ask.body") })).toHaveValue("");
    });

    await test.step("same problem: one more waits for the answer that is awaited already", async () => {
      const nour = await visitor(browser, "nour", size, locale);
      await nour.page.goto(`/ask?space=${space}`);
      await nour.page.getByLabel(t("ask.title"), { exact: true }).fill(said.twin);
      await nour.page.getByRole("button", { name: asShown(said.waits) }).click();
      await nour.page.getByRole("button", { name: asShown(t("similar.same")) }).click();
      await expect(nour.page).toHaveURL(new RegExp(`/threads/${waits}`));
      const mine = await (await nour.context.request.get(`/api/v1/forum/threads/${waits}/mine`)).json();
      expect(mine.sameProblem).toBe(true);
      expect(nour.trouble).toEqual([]);
      await nour.context.close();
    });

    expect(lea.trouble).toEqual([]);
    await lea.context.close();
  });
}

/** A space with a question that was solved and one that still waits. */
async function laid(browser: Browser, locale: Locale) {
  const said = SAID[locale];
  const slug = `search-${locale}-${crypto.randomUUID().slice(0, 8)}`;
  await prepared(browser, "forum/spaces", { slug, name: said.space, visibility: "everyone" });
  const tom = await visitor(browser, "tom", "desktop", locale);
  const solved = await asked(tom, { space: slug, title: said.solved, body: said.body });
  const waits = await asked(tom, { space: slug, title: said.waits, body: said.body });
  const answer = await replied(await visitor(browser, "mina", "desktop", locale), solved, said.answer);
  expect((await tom.context.request.put(`/api/v1/forum/threads/${solved}/solution`, { data: { postId: answer } })).ok()).toBe(true);
  await tom.context.close();
  return { space: slug, solved, waits };
}

async function replied(by: Visitor, thread: number, body: string): Promise<number> {
  const answer = await by.context.request.post(`/api/v1/forum/threads/${thread}/posts`, { data: { body }, headers: { "Idempotency-Key": crypto.randomUUID() } });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { id } = await answer.json();
  await by.context.close();
  return id;
}

/** Reads the question like one's own beside what is written, and finds that it answers. */
async function answeredBy(page: Page, title: string, locale: Locale, size: Size) {
  const t = words(locale);
  await page.getByRole("button", { name: asShown(title) }).click();
  const beside = page.getByRole("dialog", { name: asShown(title) });
  await expect(beside.getByText(asShown(t("similar.solution"))).first()).toBeVisible();
  await usable(page);
  await shot(page, `${locale}-${size}-search-5-beside`);
  await beside.getByRole("button", { name: t("similar.answers") }).click();
}

async function usable(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "no wider than the window").toBeLessThanOrEqual(0);
}
