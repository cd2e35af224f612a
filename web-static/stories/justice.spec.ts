import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, expect, test } from "@playwright/test";
import { accessible, asShown, decided, idOf, type Locale, moderator, newcomer, posted, prepared, shot, type Size, untaken, visitor, type Visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size; name: string; others: [string, string] }[] = [
  { locale: "fr", size: "desktop", name: "Thomas Brun", others: ["Rosalie Petit", "Noé Garcia"] },
  { locale: "en", size: "phone", name: "Thomas Brown", others: ["Rosemary Hill", "Noah Fox"] },
];

const SAID = {
  fr: { space: "Préau", title: "Qui a réussi l'exercice 7 ?", insult: "Personne ici n'a le niveau.", reply: "Moi, à la troisième tentative.", facts: "Vous dites que personne ici n'a le niveau.", plea: "Je parlais de moi-même.", answer: "Lu dans le fil, c'est bien de vous que vous parliez.", again: "Vous avez recommencé après trois avertissements." },
  en: { space: "Courtyard", title: "Who solved exercise 7?", insult: "Nobody here is good enough.", reply: "I did, at the third try.", facts: "You say that nobody here is good enough.", plea: "I meant myself.", answer: "Read in its thread, you did mean yourself.", again: "You did it again after three warnings." },
};

let before: number | null;
test.beforeEach(async ({ browser }) => void (before = await hideAt(browser, 2)));
test.afterEach(async ({ browser }) => void (await hideAt(browser, before)));

for (const { locale, size, name, others } of TELLINGS) {
  test(`a text is reported, hidden, judged, appealed and given back; whoever is banned keeps their rights (${locale}, ${size})`, async ({ browser }) => {
    test.slow();
    const t = words(locale);
    const said = { ...SAID[locale], plea: untaken(SAID[locale].plea) };
    const slug = untaken(`justice-${locale}`);
    await prepared(browser, "forum/spaces", { slug, name: said.space, visibility: "everyone" });
    const [rosa, noah] = [await newcomer(browser, others[0], size, locale), await newcomer(browser, others[1], size, locale)];
    const omar = await visitor(browser, "omar", size, locale);
    const [author, ida] = [await newcomer(browser, name, size, locale), await moderator(browser, `justice${locale}`, size, locale)];
    const { id: thread } = await posted(rosa, "forum/threads", { space: slug, kind: "discussion", title: said.title, body: said.title });
    const { id: post } = await posted(author, `forum/threads/${thread}/posts`, { body: said.insult });
    await posted(noah, `forum/threads/${thread}/posts`, { body: said.reply, parentId: post });
    const page = author.page;
    await page.goto(`/threads/${thread}`);
    await expect(page.locator(`#post-${post}`)).toContainText(asShown(said.insult));

    await test.step("two students report it, and it hides itself", async () => {
      await report(rosa, thread, post, locale);
      expect(await textsOf(rosa, thread)).toContain(said.insult);
      await report(noah, thread, post, locale);
      expect(await textsOf(rosa, thread)).not.toContain(said.insult);
      await expect(page.locator(".hidden-post")).toContainText(asShown(t("thread.hiddenPost")));
    });

    await test.step("a moderator takes the case and decides with a statement", async () => {
      const { items } = await (await omar.context.request.get("/api/v1/moderation/cases?limit=100")).json();
      const about = items.find((one: { target: { kind: string; id: number } }) => one.target.kind === "post" && one.target.id === post);
      await omar.page.goto(`/moderation?case=${about.id}`);
      const pane = omar.page.getByRole("region", { name: asShown(t("case.inHand")) });
      await expect(pane.getByText(asShown(said.insult)).first()).toBeVisible();
      await omar.page.keyboard.press("c");
      await expect(pane.getByText(asShown(t("case.heldByYou")))).toBeVisible();
      await omar.page.keyboard.press("d");
      const desk = omar.page.getByRole("form", { name: asShown(t("decision.title")) });
      await desk.getByRole("radio", { name: asShown(t("decision.act.hide")), exact: true }).check();
      await desk.getByLabel(asShown(t("decision.ground"))).first().selectOption("respect");
      await desk.getByRole("textbox", { name: asShown(t("decision.facts")) }).fill(said.facts);
      await desk.getByRole("button", { name: asShown(t("decision.do.hide").replace("{name}", name)) }).click();
      await expect(pane.getByText(asShown(t("decision.told.hide").replace("{name}", name)))).toBeVisible();
    });

    await test.step("the author reads it in their language, and appeals", async () => {
      await page.goto("/notifications");
      await page.getByRole("link", { name: asShown(t("notification.of.decided")) }).first().click();
      await expect(page.getByText(asShown(said.facts))).toBeVisible();
      await expect(page.getByText(asShown(t("rights.statement.remedies")), { exact: true })).toBeVisible();
      await page.getByLabel(asShown(t("rights.appeal.text"))).fill(said.plea);
      await page.getByRole("button", { name: t("rights.appeal.send") }).click();
      await expect(page.getByText(asShown(t("rights.appeal.waits")))).toBeVisible();
      await shot(page, `${locale}-${size}-justice-1-appealed`);
    });

    await test.step("whoever decided may not answer it; another overturns", async () => {
      await omar.page.goto("/moderation/appeals");
      const own = omar.page.getByRole("listitem").filter({ hasText: said.plea });
      await expect(own.getByText(asShown(t("appeal.notMine")))).toBeVisible();
      await ida.page.goto("/moderation/appeals");
      await ida.page.getByRole("listitem").filter({ hasText: said.plea }).getByRole("button", { name: asShown(t("appeal.answerTo").replace("{name}", name)) }).click();
      const layer = ida.page.getByRole("dialog");
      await layer.getByRole("radio", { name: asShown(t("appeal.choice.overturned")) }).check();
      await layer.getByRole("textbox", { name: asShown(t("appeal.yourAnswer")) }).fill(said.answer);
      await accessible(ida.page);
      await shot(ida.page, `${locale}-${size}-justice-2-overturning`);
      await layer.getByRole("button", { name: asShown(t("appeal.do.overturned")) }).click();
      await expect(ida.page.getByRole("listitem").filter({ hasText: said.plea })).toHaveCount(0);
    });

    await test.step("it is back where it stood, with its reply", async () => {
      await rosa.page.goto(`/threads/${thread}`);
      await expect(rosa.page.locator(`#post-${post}`)).toContainText(asShown(said.insult));
      await expect(rosa.page.getByText(asShown(said.reply))).toBeVisible();
      await page.goto("/decisions");
      await expect(page.locator(".right-row").first()).toContainText(asShown(t("rights.standing.overturned")));
    });

    await test.step("whoever is banned signs in to read why, to appeal and to take their data along", async () => {
      const judged = await decided(omar, noah, { kind: "member", id: await idOf(author) }, { action: "ban", ground: "safety", facts: said.again });
      await expect(page).toHaveURL(/\/restricted$/);
      await expect(page.getByText(asShown(said.again))).toBeVisible();
      await page.getByLabel(asShown(t("rights.appeal.text"))).fill(said.plea);
      await page.getByRole("button", { name: t("rights.appeal.send") }).click();
      await expect(page.getByText(asShown(t("rights.appeal.waits")))).toBeVisible();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: t("settings.export") }).click()]);
      expect(download.suggestedFilename()).toMatch(/\.zip$/);
      await shot(page, `${locale}-${size}-justice-3-banned`);
      await page.goto(`/threads/${thread}`);
      await expect(page).toHaveURL(/\/restricted$/);
      const tried = await author.context.request.post(`/api/v1/forum/threads/${thread}/posts`, { data: { body: said.plea }, headers: { "Idempotency-Key": crypto.randomUUID() } });
      expect(tried.status()).toBe(403);
      expect(judged).toBeGreaterThan(0);
    });

    await test.step("the log is as it was written", async () => {
      const jar = join(import.meta.dirname, "../target/stories/entraide.jar");
      const { stdout } = await promisify(execFile)("java", ["-jar", jar, "audit", "verify"], { env: { ...process.env, ...database() } });
      expect(stdout).toMatch(/^All [\d]+ rows are as they were written/);
    });

    for (const one of [rosa, noah, omar, ida, author]) {
      expect(one.trouble.filter((line) => !/status of (403|404|409)/.test(line))).toEqual([]);
      await one.context.close();
    }
  });
}

/** Two reports of newcomers hide here; answers at what weight they hid before. */
async function hideAt(browser: Browser, weight: number | null): Promise<number | null> {
  const sara = await visitor(browser, "sara", "desktop", "fr");
  const now = await (await sara.context.request.get("/api/v1/moderation/auto-hide")).json();
  const answer = await sara.context.request.put("/api/v1/moderation/auto-hide", { data: { hideAt: weight, version: now.version } });
  expect(answer.ok(), await answer.text()).toBe(true);
  await sara.context.close();
  return now.hideAt;
}

/** The database of the server that is running. */
function database() {
  const data = join(import.meta.dirname, "../target/stories/data");
  const [port, password] = ["port", "password"].map((what) => readFileSync(join(data, `postgres.${what}`), "utf8").trim());
  return { ENTRAIDE_DATABASE_URL: `postgresql://postgres:${password}@127.0.0.1:${port}/entraide`, ENTRAIDE_DATA: join(data, "../operator") };
}

async function textsOf(reader: Visitor, thread: number): Promise<string[]> {
  const { items } = await (await reader.context.request.get(`/api/v1/forum/threads/${thread}/posts`)).json();
  return items.map((one: { body: string }) => one.body);
}

/** In two taps. */
async function report({ page }: Visitor, thread: number, post: number, locale: Locale) {
  const t = words(locale);
  await page.goto(`/threads/${thread}`);
  await page.locator(`#post-${post}`).getByRole("button", { name: asShown(t("thread.moreActs")) }).first().click();
  await page.getByRole("menuitem", { name: t("action.report") }).click();
  const layer = page.getByRole("dialog", { name: asShown(t("flag.title.post")) });
  await layer.getByRole("button", { name: asShown(t("flagReason.harassment")) }).click();
  await expect(layer.getByText(asShown(t("flag.done")))).toBeVisible();
}
