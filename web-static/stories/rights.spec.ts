import { expect, type Page, test } from "@playwright/test";
import { accessible, asShown, decided, idOf, type Locale, mailTo, moderator, newcomer, posted, shot, type Size, untaken, visitor, type Visitor, words } from "./town.ts";

const TRIES: readonly [Locale, Size][] = [["fr", "desktop"], ["en", "phone"]];
const FACTS = { fr: "Vous traitez d'« incapables » celles et ceux qui utilisent un tableur.", en: "You call people who use spreadsheets “useless”." };
const TEXTS = { fr: "Seuls des incapables utilisent un tableur.", en: "Only useless people use a spreadsheet." };
const PLEA = { fr: "Tout le fil plaisantait.", en: "The whole thread was joking." };
const ANSWER = { fr: "Vous avez raison.", en: "You are right." };

async function heading(page: Page, says: RegExp) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says);
}

for (const [locale, size] of TRIES) {
  const t = words(locale);

  test(`a hidden text: its author reads why, appeals, and has it back (${locale}, ${size})`, async ({ browser }) => {
    const name = { fr: "Basile", en: "Cedric" }[locale];
    const [lea, omar] = [await visitor(browser, "lea", "desktop", "fr"), await visitor(browser, "omar", "desktop", "fr")];
    const [one, ida] = [await newcomer(browser, name, size, locale), await moderator(browser, `ida${locale}`, "desktop", "fr")];
    const { id: thread } = await posted(lea, "forum/threads", { space: "marketing", kind: "discussion", title: { fr: "Tableur ou logiciel ?", en: "Spreadsheet or software?" }[locale], body: { fr: "Lequel ?", en: "Which one?" }[locale] });
    const { id: post } = await posted(one, `forum/threads/${thread}/posts`, { body: TEXTS[locale], parentId: null });
    const { page } = one;
    await page.goto(`/threads/${thread}`);
    await expect(page.locator(`#post-${post}`)).toBeVisible();
    const decision = await decided(omar, lea, { kind: "post", id: post }, { action: "hide", ground: "respect", facts: FACTS[locale] });

    // It is told at once, where they are.
    await expect(page.getByText(asShown(t("frame.decided")))).toBeVisible();
    await expect(page.locator(".hidden-post")).toContainText(asShown(t("thread.hiddenPost")));
    await shot(page, `${locale}-${size}-rights-1-hidden`);
    await expect(page.getByText(asShown(t("frame.decided")))).toHaveCount(1);
    await page.locator(".hidden-post").getByRole("link", { name: t("rights.readWhy") }).click();
    await heading(page, asShown(t("rights.did.hide")));
    for (const part of ["facts", "ground", "scope", "duration", "automation", "remedies"]) await expect(page.getByText(asShown(t(`rights.statement.${part}`)), { exact: true })).toBeVisible();
    await expect(page.locator(".reasons")).toContainText(asShown(FACTS[locale].slice(0, 12)));
    await accessible(page);
    await shot(page, `${locale}-${size}-rights-2-statement`);

    // What is typed outlives a reload.
    await page.getByLabel(asShown(t("rights.appeal.text"))).fill(PLEA[locale]);
    await page.reload();
    await expect(page.getByLabel(asShown(t("rights.appeal.text")))).toHaveValue(PLEA[locale]);
    await page.getByRole("button", { name: t("rights.appeal.send") }).click();
    await expect(page.getByText(asShown(t("rights.appeal.waits")))).toBeVisible();
    await shot(page, `${locale}-${size}-rights-3-appealed`);

    const { appeal } = await (await one.context.request.get(`/api/v1/moderation/decisions/${decision}`)).json();
    const reviewed = await ida.context.request.post(`/api/v1/moderation/appeals/${appeal.id}/reviews`, { data: { outcome: "overturned", answer: ANSWER[locale] }, headers: { "Idempotency-Key": crypto.randomUUID() } });
    expect(reviewed.status()).toBe(204);
    await expect(page.locator(".verdict-back")).toContainText(asShown(t("rights.overturned")));
    await expect(page.getByText(ANSWER[locale])).toBeVisible();
    await accessible(page);
    await shot(page, `${locale}-${size}-rights-4-overturned`);
    await page.getByRole("link", { name: asShown(t("rights.readIt")) }).click();
    await expect(page.locator(`#post-${post}`)).toContainText(TEXTS[locale]);

    // What was taken away is said where it stood, too.
    const { id: second } = await posted(one, `forum/threads/${thread}/posts`, { body: "Achetez le mien !", parentId: null });
    const removal = await decided(omar, lea, { kind: "post", id: second }, { action: "delete", ground: "spam", facts: FACTS[locale] });
    await expect(page.locator(".hidden-post")).toContainText(asShown(t("thread.removedPost")));
    await expect(page.locator(".hidden-post").getByRole("link", { name: t("rights.readWhy") })).toHaveAttribute("href", `/decisions/${removal}`);
    await page.goto("/decisions");
    await expect(page.locator(".right-row").first()).toContainText(t("rights.standing.holds"));
    await expect(page.locator(".right-row").last()).toContainText(t("rights.standing.overturned"));
    await accessible(page);
    // Others find nothing at that address.
    expect((await lea.context.request.get(`/api/v1/moderation/decisions/${decision}`)).status()).toBe(404);
    expect(one.trouble.filter((line) => !line.includes("404"))).toEqual([]);
    for (const who of [one, lea, omar, ida]) await who.context.close();
  });

  test(`a banned member: reads why, appeals, takes their data along, and nothing else (${locale}, ${size})`, async ({ browser }) => {
    const name = { fr: "Damien", en: "Elena" }[locale];
    const handle = untaken(name.toLowerCase());
    const [lea, omar] = [await visitor(browser, "lea", "desktop", "fr"), await visitor(browser, "omar", "desktop", "fr")];
    const one = await newcomer(browser, name, size, locale);
    const { page } = one;
    await page.goto("/spaces");
    await heading(page, asShown(t("place.spaces")));
    await decided(omar, lea, { kind: "member", id: await idOf(one) }, { action: "ban", ground: "safety", facts: FACTS[locale] });

    // It holds at once, wherever they are.
    await heading(page, asShown(t("shut.title")));
    await expect(page).toHaveURL(/\/restricted$/);
    await page.getByRole("button", { name: t("menu.signOut") }).click();
    await page.getByLabel(t("signIn.email")).fill(`${handle}@story.test`);
    await page.getByLabel(t("signIn.password"), { exact: true }).fill(`entraide-demo-${handle}`);
    one.trouble.length = 0;
    await page.getByRole("button", { name: t("signIn.enter") }).click();
    await heading(page, asShown(t("shut.title")));
    await expect(page.locator(".reasons")).toContainText(asShown(FACTS[locale].slice(0, 12)));
    await accessible(page);
    await shot(page, `${locale}-${size}-rights-5-banned`);
    for (const address of ["/", "/threads/3", "/messages", "/settings", "/ask", "/decisions"]) {
      await page.goto(address);
      await expect(page).toHaveURL(/\/restricted$/);
      await heading(page, asShown(t("shut.title")));
    }
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await page.getByLabel(asShown(t("rights.appeal.text"))).fill("Je n'ai écrit à personne.");
    await page.getByRole("button", { name: t("rights.appeal.send") }).click();
    await expect(page.getByText(asShown(t("rights.appeal.waits")))).toBeVisible();
    const [taken] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: t("settings.export") }).click()]);
    expect(taken.suggestedFilename()).toMatch(/\.zip$/);
    expect(await taken.failure()).toBeNull();
    expect(one.trouble).toEqual([]);
    for (const who of [one, lea, omar]) await who.context.close();
  });

  test(`a silenced member reads everything, and is told why instead of writing (${locale}, ${size})`, async ({ browser }) => {
    const name = { fr: "Fabrice", en: "Gareth" }[locale];
    const [lea, omar] = [await visitor(browser, "lea", "desktop", "fr"), await visitor(browser, "omar", "desktop", "fr")];
    const one = await newcomer(browser, name, size, locale);
    const { page } = one;
    await page.goto("/threads/3");
    await expect(page.locator(".writing-prompt")).toBeVisible();
    const until = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString();
    const decision = await decided(omar, lea, { kind: "member", id: await idOf(one) }, { action: "silence", ground: "respect", facts: FACTS[locale], until });
    await expect(page.locator(".silenced-here")).toBeVisible();
    await expect(page.locator(".writing-prompt")).toHaveCount(0);
    await expect(page.getByRole("button", { name: t("thread.thank") })).toHaveCount(0);
    await accessible(page);
    await shot(page, `${locale}-${size}-rights-6-silenced`);
    await page.locator(".silenced-here").getByRole("link", { name: t("rights.readWhy") }).click();
    await expect(page).toHaveURL(new RegExp(`/decisions/${decision}$`));
    await page.goto("/ask");
    await expect(page.locator(".silenced-here")).toBeVisible();
    await page.goto("/messages");
    await heading(page, asShown(t("place.messages")));
    expect(one.trouble).toEqual([]);
    for (const who of [one, lea, omar]) await who.context.close();
  });

  test(`anybody reports illegal content, confirms it by mail, and reads the figures (${locale}, ${size})`, async ({ browser }) => {
    const [lea, omar] = [await visitor(browser, "lea", "desktop", "fr"), await visitor(browser, "omar", "desktop", "fr")];
    const { id: thread } = await posted(lea, "forum/threads", { space: "marketing", kind: "discussion", title: `Copie d'un livre ${locale}`, body: "Voici tout le texte." });
    const stranger = await visitor(browser, null, size, locale);
    const { page } = stranger;
    const email = `${untaken(`author-${locale}`)}@story.test`;
    await page.goto("/sign-in");
    await page.getByRole("link", { name: t("foot.notice") }).click();
    await heading(page, asShown(t("outside.title")));
    await accessible(page);
    await page.getByLabel(t("outside.where")).fill("https://elsewhere.example/threads/1");
    await page.getByLabel(asShown(t("outside.why"))).fill("Ce texte est le mien, publié sans mon accord.");
    await page.getByLabel(t("outside.name")).fill("Anne Auteure");
    await page.getByLabel(t("signIn.email")).fill(email);
    await page.getByLabel(asShown(t("outside.faith"))).check();
    await page.getByRole("button", { name: t("outside.send") }).click();
    await expect(page.getByText(asShown(t("outside.whereWrong")))).toBeVisible();
    await page.getByLabel(t("outside.where")).fill(new URL(`/threads/${thread}`, page.url()).href);
    await shot(page, `${locale}-${size}-rights-7-notice`);
    await page.getByRole("button", { name: t("outside.send") }).click();
    await heading(page, asShown(t("outside.sentTitle")));
    await accessible(page);

    const link = /\/notices\/confirm#[\w-]+/.exec(await mailTo(email))?.[0];
    expect(link).toBeTruthy();
    await page.goto(link!);
    await page.getByRole("button", { name: t("outside.confirm") }).click();
    await heading(page, asShown(t("outside.doneTitle")));
    const { items } = await (await omar.context.request.get("/api/v1/moderation/cases?limit=100&kind=thread")).json();
    expect(items.some((one: { target: { id: number } }) => one.target.id === thread)).toBe(true);

    await page.getByRole("link", { name: asShown(t("rights.figures")) }).click();
    await heading(page, asShown(t("figures.title")));
    await expect(page.getByRole("table").first()).toContainText(t("rights.reason.illegal"));
    await accessible(page);
    await shot(page, `${locale}-${size}-rights-8-figures`);
    expect(stranger.trouble).toEqual([]);
    // The link serves once.
    await page.goto(`/notices/confirm?again${link!.slice(link!.indexOf("#"))}`);
    await page.getByRole("button", { name: t("outside.confirm") }).click();
    await expect(page.getByText(asShown(t("outside.over")))).toBeVisible();
    for (const who of [stranger, lea, omar]) await who.context.close();
  });

  test(`what waits for a look is said to whoever wrote it, and so is what is refused (${locale}, ${size})`, async ({ browser }) => {
    const word = untaken(`zwiebel${locale}`);
    const name = { fr: "Hugo", en: "Irene" }[locale];
    const [sara, lea] = [await visitor(browser, "sara", "desktop", "fr"), await visitor(browser, "lea", "desktop", "fr")];
    await posted(sara, "moderation/watched", { kind: "word", text: `${word}a`, action: "hold" });
    await posted(sara, "moderation/watched", { kind: "word", text: `${word}b`, action: "block" });
    const one = await newcomer(browser, name, size, locale);
    const { page } = one;
    const { id: thread } = await posted(lea, "forum/threads", { space: "marketing", kind: "discussion", title: `Un mot surveillé ${locale}`, body: "Lequel ?" });
    await page.goto(`/threads/${thread}#your-reply`);
    await page.getByRole("textbox").fill(`Mon ${word}b préféré`);
    await page.getByRole("button", { name: t("thread.reply"), exact: true }).last().click();
    await expect(page.getByText(asShown(t("problem.watched-word")))).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveValue(`Mon ${word}b préféré`);
    await page.getByRole("textbox").fill(`Mon ${word}a préféré`);
    await page.getByRole("button", { name: t("thread.reply"), exact: true }).last().click();
    await expect(page.locator(".hidden-post")).toContainText(asShown(t("thread.heldPost")));
    await shot(page, `${locale}-${size}-rights-9-held`);
    expect(await (await lea.context.request.get(`/api/v1/forum/threads/${thread}/posts`)).text()).not.toContain(word);

    await page.locator(".hidden-post").getByRole("link", { name: t("thread.myHeld") }).click();
    await expect(page.locator(".right-row")).toContainText(t("rights.hold.waits"));
    await accessible(page);
    await page.getByRole("link", { name: t("settings.trust") }).click();
    await expect(page.locator("#trust")).toContainText(asShown(t("trust.until")));
    expect(one.trouble.filter((line) => !/40[49]|422/.test(line))).toEqual([]);
    for (const who of [one, sara, lea]) await who.context.close();
  });
}
