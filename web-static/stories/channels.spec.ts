import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { accessible, asked, asShown, type Locale, mailTo, newcomer, posted, prepared, shot, type Size, untaken, visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "en", size: "phone" },
];

const SAID = {
  fr: { who: "Awa Diop", question: "Comment fixer mon prix ?", body: "Je ne sais **pas** par où commencer.", mailed: "helene" },
  en: { who: "Ben Hill", question: "How do I set my price?", body: "I do **not** know where to begin.", mailed: "ismael" },
};

async function part(page: Page, id: string) {
  const section = page.locator(`#${id}`);
  await section.waitFor();
  await section.scrollIntoViewIfNeeded();
  return section;
}

/** How each family of news is mailed. */
async function mailed(context: BrowserContext): Promise<string[]> {
  const { families } = await (await context.request.get("/api/v1/notice/channels")).json();
  return families.map((one: { family: string; mail: string }) => `${one.family} ${one.mail}`);
}

for (const { locale, size } of TELLINGS) {
  const t = words(locale);
  const said = SAID[locale];

  test(`a member says what reaches them, and it holds (${locale}, ${size})`, async ({ browser }) => {
    const one = await newcomer(browser, said.who, size, locale);
    const page = one.page;
    await page.goto("/settings");
    const channels = await part(page, "channels");

    await test.step("each choice is kept at once, said quietly", async () => {
      await shot(page, `${locale}-${size}-channels-1`);
      const replies = t("channel.mailOf").replace("{family}", t("channel.family.replies"));
      await channels.getByLabel(asShown(replies)).selectOption("never");
      await expect(channels.getByRole("status")).toHaveText(asShown(t("channel.saved")));
      await channels.getByRole("checkbox", { name: asShown(t("channel.pushOf").replace("{family}", t("channel.family.followed"))) }).check();
      await expect(channels.getByRole("status")).toHaveText(asShown(t("channel.saved")));
      await accessible(page);
    });

    await test.step("quiet hours, the day of the digest and the budget as well", async () => {
      await channels.getByRole("textbox", { name: t("channel.quietFrom"), exact: true }).fill("20:30");
      await channels.getByRole("combobox", { name: asShown(t("channel.digestDay")) }).selectOption("monday");
      await channels.getByRole("combobox", { name: asShown(t("channel.budget")) }).selectOption("3");
      await expect(channels.getByRole("status")).toHaveText(asShown(t("channel.saved")));
      await channels.getByRole("heading", { name: asShown(t("channel.pace")) }).scrollIntoViewIfNeeded();
      await shot(page, `${locale}-${size}-channels-2-pace`);
    });

    await test.step("what was changed elsewhere meanwhile is shown, not overwritten", async () => {
      const now = await (await one.context.request.get("/api/v1/notice/channels")).json();
      expect(now).toMatchObject({ budget: 3, quiet: { from: "20:30" }, digest: { weekday: "monday" } });
      const elsewhere = await one.context.request.put("/api/v1/notice/channels", { data: { version: now.version, mail: true, budget: 5, quiet: null, digest: now.digest, families: [] } });
      expect(elsewhere.ok(), await elsewhere.text()).toBe(true);
      await channels.getByRole("combobox", { name: asShown(t("channel.digestHour")) }).selectOption("7");
      await expect(channels.getByRole("status")).toHaveText(asShown(t("channel.meanwhile")));
      await expect(channels.getByRole("combobox", { name: asShown(t("channel.budget")) })).toHaveValue("5");
      await expect(channels.getByRole("checkbox", { name: asShown(t("channel.quiet")) })).not.toBeChecked();
    });

    await test.step("it is so still after another visit", async () => {
      await page.reload();
      await expect(channels.getByRole("combobox", { name: asShown(t("channel.budget")) })).toHaveValue("5");
      await channels.getByRole("checkbox", { name: asShown(t("channel.mailOn")) }).uncheck();
      await expect(channels.getByRole("combobox", { name: asShown(t("channel.budget")) })).toBeDisabled();
      await expect(channels.getByRole("status")).toHaveText(asShown(t("channel.saved")));
    });

    expect(one.trouble.filter((line) => !line.includes("409"))).toEqual([]);
    await one.context.close();
  });

  test(`whoever has enough of a mail says so by its link, without signing in (${locale}, ${size})`, async ({ browser }) => {
    const one = await newcomer(browser, `${said.who} Courrier`, size, locale);
    // A mentor's answer would not wait for a digest.
    const nour = await visitor(browser, "nour", "desktop", locale);
    const space = untaken(`mailed-${locale}`);
    await prepared(browser, "forum/spaces", { slug: space, name: `Courrier ${locale}`, visibility: "everyone" });
    const thread = await asked(one, { space, title: said.question, body: said.body });
    await posted(nour, `forum/threads/${thread}/posts`, { body: said.body });
    const page = one.page;

    await test.step("the next digest is seen as it would be mailed", async () => {
      await expect.poll(async () => (await (await one.context.request.get("/api/v1/notice/digest")).json()).notices).toBe(1);
      await page.goto("/settings");
      const channels = await part(page, "channels");
      await channels.getByRole("button", { name: asShown(t("channel.showDigest")) }).click();
      await expect(channels.frameLocator("iframe").getByText(said.question)).toBeVisible();
      await channels.locator("iframe").scrollIntoViewIfNeeded();
      await shot(page, `${locale}-${size}-digest`);
    });

    // At any hour of the day: whoever lived in the town has something to be told.
    const reader = await visitor(browser, said.mailed, size, locale);
    const { version } = await (await reader.context.request.get("/api/v1/notice/channels")).json();
    const wishes = { version, mail: true, budget: 5, quiet: null, digest: { hour: 0, weekday: null }, families: [] };
    expect((await reader.context.request.put("/api/v1/notice/channels", { data: wishes })).ok()).toBe(true);
    const mail = await mailTo(`${said.mailed}@demo.test`);
    const link = /\/unsubscribe#[\w.~-]+/.exec(mail)![0];
    const before = await mailed(reader.context);
    const stranger = await visitor(browser, null, size, locale);
    await test.step("the link of a mail asks before it does anything, then says what it did", async () => {
      await stranger.page.goto(link);
      await stranger.page.getByRole("heading", { name: asShown(t("unsubscribe.title")) }).waitFor();
      await shot(stranger.page, `${locale}-${size}-unsubscribe-1`);
      expect(await mailed(reader.context)).toEqual(before);
      await stranger.page.getByRole("button", { name: asShown(t("unsubscribe.refuse")) }).click();
      await stranger.page.getByRole("heading", { name: asShown(t("unsubscribe.doneTitle")) }).waitFor();
      await accessible(stranger.page);
      await shot(stranger.page, `${locale}-${size}-unsubscribe-2`);
      expect(await mailed(reader.context)).not.toEqual(before);
    });

    await test.step("and takes it back", async () => {
      await stranger.page.getByRole("button", { name: asShown(t("unsubscribe.undo")) }).click();
      await stranger.page.getByRole("heading", { name: asShown(t("unsubscribe.title")) }).waitFor();
      expect(await mailed(reader.context)).toEqual(before);
      await stranger.page.goto("/unsubscribe");
      await stranger.page.getByRole("link", { name: asShown(t("unsubscribe.settings")) }).waitFor();
    });

    // What drives the browser looks into the frame by scripts, which the frame refuses as it should.
    expect([...one.trouble, ...stranger.trouble].filter((line) => !line.includes("about:srcdoc"))).toEqual([]);
    for (const { context } of [one, nour, reader, stranger]) await context.close();
  });

  test(`a calendar is made, fetched by a program, replaced and revoked (${locale}, ${size})`, async ({ browser, playwright, baseURL }) => {
    const one = await newcomer(browser, `${said.who} Agenda`, size, locale);
    const program = await playwright.request.newContext({ baseURL: baseURL! });
    const space = untaken(`feeds-${locale}`);
    const { id: spaceId } = await prepared(browser, "forum/spaces", { slug: space, name: `Prix ${locale}`, visibility: "everyone" });
    await asked(one, { space, title: said.question, body: said.body });
    const page = one.page;
    await page.goto("/settings");
    const feeds = await part(page, "feeds");
    const fresh = feeds.getByLabel(asShown(t("feed.fresh")));
    let address = "";

    await test.step("the address is shown once, with how to use it", async () => {
      await feeds.getByRole("button", { name: asShown(t("feed.create")) }).click();
      await expect(fresh).toHaveValue(/promises\.ics$/);
      address = await fresh.inputValue();
      await feeds.scrollIntoViewIfNeeded();
      await shot(page, `${locale}-${size}-feeds-1`);
      await accessible(page);
    });

    await test.step("a program that is not signed in gets the promise", async () => {
      const answer = await program.get(address);
      expect(answer.headers()["content-type"]).toContain("text/calendar");
      expect((await answer.text()).replace(/\r\n /g, "")).toContain(said.question);
      const again = await program.get(address, { headers: { "If-None-Match": answer.headers()["etag"]! } });
      expect(again.status()).toBe(304);
    });

    await test.step("a space has its feed as well", async () => {
      await feeds.getByLabel(asShown(t("feed.what"))).selectOption(String(spaceId));
      await feeds.getByRole("button", { name: asShown(t("feed.create")) }).click();
      await expect(fresh).toHaveValue(/space\.atom$/);
      const atom = await (await program.get(await fresh.inputValue())).text();
      expect(atom).toContain("<feed");
      expect(atom).toContain(said.question);
    });

    const calendar = feeds.getByRole("listitem").filter({ hasText: asShown(t("feed.calendar")) });
    await test.step("a replaced address gives nothing any more", async () => {
      await calendar.getByRole("button", { name: asShown(t("feed.renew")) }).click();
      await shot(page, `${locale}-${size}-feeds-2-replace`);
      await page.getByRole("dialog").getByRole("button", { name: asShown(t("feed.renew")) }).click();
      await expect(fresh).toHaveValue(/promises\.ics$/);
      expect((await program.get(address)).status()).toBe(404);
      address = await fresh.inputValue();
      expect((await program.get(address)).status()).toBe(200);
    });

    await test.step("nor does a revoked one", async () => {
      await calendar.getByRole("button", { name: asShown(t("feed.revoke")) }).click();
      await page.getByRole("dialog").getByRole("button", { name: asShown(t("feed.revoke")) }).click();
      await expect(calendar).toHaveCount(0);
      expect((await program.get(address)).status()).toBe(404);
    });

    expect(one.trouble).toEqual([]);
    await program.dispose();
    await one.context.close();
  });
}
