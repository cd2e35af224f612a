import { type Browser, expect, test } from "@playwright/test";
import { accessible, asShown, type Locale, posted, prepared, shot, type Size, untaken, type Visitor, visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "en", size: "phone" },
];

const SAID = {
  fr: { space: "Atelier", title: "Par où commencer un devis ?", insult: "Vous êtes tous nuls, et toi la première.", advert: "Gagnez 500 € par jour", facts: "Le 11 mars, vous avez traité d'autres membres de nuls.", ads: "Vous avez publié la même annonce deux fois.", word: "mirlibet", held: "Mon avis sur mirlibet", try: "Essayer", read: "Vous avez traité" },
  en: { space: "Workshop", title: "Where does a quote begin?", insult: "You are all fools, and you first.", advert: "Earn $500 a day", facts: "On 11 March you called other members fools.", ads: "You posted the same advert twice.", word: "mirlabet", held: "What I think of mirlabet", try: "Try it", read: "you called other members" },
};

for (const { locale, size } of TELLINGS) {
  test(`moderators work what is reported (${locale}, ${size})`, async ({ browser }) => {
    test.slow();
    const t = words(locale);
    const said = SAID[locale];
    const made = await laid(browser, locale);
    const [lea, nour, omar] = await Promise.all(["lea", "nour", "omar"].map((who) => visitor(browser, who, size, locale)));

    await test.step("reported in two taps by one, with a word by another", async () => {
      await lea!.page.goto(`/threads/${made.thread}`);
      await report(lea!, made.post, t);
      const layer = lea!.page.getByRole("dialog", { name: asShown(t("flag.title.post")) });
      await expect(layer.getByRole("button", { name: asShown(t("flagReason.harassment")) })).toBeVisible();
      await accessible(lea!.page);
      await shot(lea!.page, `${locale}-${size}-review-1-reporting`);
      await layer.getByRole("button", { name: asShown(t("flagReason.harassment")) }).click();
      await expect(layer.getByText(asShown(t("flag.done")))).toBeVisible();
      await shot(lea!.page, `${locale}-${size}-review-2-reported`);
      await layer.getByRole("button", { name: asShown(t("flag.understood")) }).click();

      await report(lea!, made.post, t);
      await expect(layer.getByText(asShown(t("flag.already").split("{")[0]!))).toBeVisible();
      await lea!.page.keyboard.press("Escape");

      await nour!.page.goto(`/threads/${made.thread}`);
      await report(nour!, made.post, t);
      const other = nour!.page.getByRole("dialog", { name: asShown(t("flag.title.post")) });
      await other.getByRole("button", { name: asShown(t("flagReason.illegal")) }).click();
      await other.getByRole("button", { name: asShown(t("flag.send")) }).click();
      await expect(other.getByText(asShown(t("flag.missing")))).toBeVisible();
      await other.getByRole("textbox").fill(said.facts);
      await other.getByRole("button", { name: asShown(t("flag.send")) }).click();
      await expect(other.getByText(asShown(t("flag.done")))).toBeVisible();
    });

    const page = omar!.page;
    await test.step("the case is worked by keyboard and decided with a statement", async () => {
      await page.goto(`/moderation?case=${made.caseOf("post", made.post, await listed(omar!))}`);
      const pane = page.getByRole("region", { name: asShown(t("case.inHand")) });
      await expect(pane.getByText(said.insult).first()).toBeVisible();
      await page.keyboard.press("c");
      await expect(pane.getByText(asShown(t("case.heldByYou")))).toBeVisible();
      await accessible(page);
      await shot(page, `${locale}-${size}-review-3-case`);
      await page.keyboard.press("d");
      const desk = page.getByRole("form", { name: asShown(t("decision.title")) });
      await desk.getByRole("radio", { name: asShown(t("decision.act.hide")), exact: true }).check();
      const send = desk.getByRole("button", { name: asShown(t("decision.do.hide").replace("{name}", made.author)) });
      await send.click();
      await expect(desk.getByText(asShown(t("decision.groundMissing")))).toBeVisible();
      await desk.getByLabel(asShown(t("decision.ground"))).first().selectOption("respect");
      await desk.getByRole("textbox", { name: asShown(t("decision.facts")) }).fill(said.facts);
      const preview = desk.getByRole("region", { name: asShown(t("decision.preview").replace("{name}", made.author)) });
      await expect(preview.getByText(said.facts)).toBeVisible();
      await accessible(page);
      await shot(page, `${locale}-${size}-review-4-statement`);
      await send.click();
      await expect(pane.getByText(asShown(t("decision.told.hide").replace("{name}", made.author)))).toBeVisible();
      expect((await lea!.context.request.get(`/api/v1/forum/posts/${made.post}`)).status()).toBe(404);
      const mine = await (await made.writer.context.request.get("/api/v1/moderation/decisions/mine")).json();
      expect(mine.items[0].statement.facts).toBe(said.facts);
    });

    await test.step("two adverts are decided together, and what became of each is told", async () => {
      await page.goto("/moderation?reason=spam");
      await page.getByRole("button", { name: asShown(t("case.pickSome")) }).click();
      for (const title of made.adverts) await page.getByRole("checkbox", { name: asShown(t("case.pickOne").replace("{title}", title)) }).check();
      await page.getByRole("button", { name: asShown(pluralOf("case.together", locale).replace("{count}", "2")) }).click();
      const desk = page.getByRole("form", { name: asShown(t("decision.title")) });
      await desk.getByRole("radio", { name: asShown(t("decision.act.delete")), exact: true }).check();
      await desk.getByLabel(asShown(t("decision.ground"))).first().selectOption("respect");
      await desk.getByRole("textbox", { name: asShown(t("decision.facts")) }).fill(said.ads);
      await accessible(page);
      await shot(page, `${locale}-${size}-review-5-together`);
      await desk.getByRole("button", { name: asShown(pluralOf("bulk.do.delete", locale).replace("{count}", "2")) }).click();
      await expect(page.getByText(asShown(pluralOf("bulk.done", locale).replace("{count}", "2")))).toBeVisible();
      await expect(page.getByText(asShown(t("decision.done.delete")), { exact: true })).toHaveCount(2);
      await page.getByRole("button", { name: asShown(t("bulk.back")) }).click();
      for (const title of made.adverts) await expect(page.getByRole("button", { name: asShown(title) })).toHaveCount(0);
    });

    await test.step("a word is tried on last month, then watched for", async () => {
      await posted(made.writer, "forum/threads", { space: made.slug, kind: "discussion", title: `${said.held} 1`, body: "Hello." });
      await page.goto("/moderation/watched");
      await page.getByRole("button", { name: asShown(t("watched.add")) }).click();
      const layer = page.getByRole("dialog", { name: asShown(t("watched.add")) });
      await layer.getByRole("radio", { name: asShown(t("watched.kind.pattern")) }).check();
      await layer.getByRole("textbox", { name: asShown(t("watched.text")) }).fill("(open");
      await layer.getByRole("button", { name: asShown(t("watched.try")) }).click();
      await expect(layer.getByText(asShown(t("watched.wrongPattern")))).toBeVisible();
      await layer.getByRole("radio", { name: asShown(t("watched.kind.word")) }).check();
      await layer.getByRole("textbox", { name: asShown(t("watched.text")) }).fill(untaken(said.word));
      await layer.getByRole("button", { name: asShown(t("watched.try")) }).click();
      if (test.info().retry === 0) await expect(layer.locator("mark").first()).toHaveText(said.word);
      await accessible(page);
      await shot(page, `${locale}-${size}-review-6-watched`);
      await layer.getByRole("button", { name: asShown(t("watched.addIt")), exact: true }).click();
      await expect(page.getByRole("button", { name: asShown(t("watched.changeWhat").replace("{text}", untaken(said.word))) })).toBeVisible();
    });

    await test.step("what has it waits, and is published by whoever approves it", async () => {
      const title = `${said.held.replace(said.word, untaken(said.word))} 2`;
      await posted(made.writer, "forum/threads", { space: made.slug, kind: "discussion", title, body: "Hello again." });
      await page.goto("/moderation/holds");
      const row = page.getByRole("listitem").filter({ hasText: title });
      await expect(row).toBeVisible();
      await accessible(page);
      await shot(page, `${locale}-${size}-review-7-holds`);
      await row.getByRole("button", { name: asShown(t("hold.approve")) }).click();
      await expect(row).toHaveCount(0);
      const listing = await (await lea!.context.request.get(`/api/v1/forum/threads?space=${made.slug}`)).json();
      expect(listing.items.map((one: { title: string }) => one.title)).toContain(title);
    });

    await test.step("all of it is in the log", async () => {
      await page.goto("/moderation/audit");
      await expect(page.getByText(asShown(t("audit.act.decided"))).first()).toBeVisible();
      await accessible(page);
      await shot(page, `${locale}-${size}-review-8-log`);
    });

    for (const one of [lea!, nour!, omar!]) {
      expect(one.trouble.filter((line) => !/status of (400|404|409|422)/.test(line))).toEqual([]);
      await one.context.close();
    }
    await made.writer.context.close();
  });
}

/** The form of several, as the catalogue has it. */
function pluralOf(key: string, locale: Locale): string {
  return words(locale)(`${key}.other`);
}

async function listed(by: Visitor): Promise<{ id: number; target: { kind: string; id: number } }[]> {
  return (await (await by.context.request.get("/api/v1/moderation/cases?limit=100")).json()).items;
}

/** A rude post and two adverts by one who joined long ago, in a space of this story. */
async function laid(browser: Browser, locale: Locale) {
  const said = SAID[locale];
  const slug = `review-${locale}-${crypto.randomUUID().slice(0, 8)}`;
  await prepared(browser, "forum/spaces", { slug, name: said.space, visibility: "everyone" });
  const writer = await visitor(browser, "tom", "desktop", locale);
  const asker = await visitor(browser, "mina", "desktop", locale);
  const { id: thread } = await posted(asker, "forum/threads", { space: slug, kind: "discussion", title: said.title, body: said.title });
  const { id: post } = await posted(writer, `forum/threads/${thread}/posts`, { body: said.insult });
  const adverts = [1, 2].map((n) => untaken(`${said.advert} ${n}`));
  for (const title of adverts) {
    const { id } = await posted(writer, "forum/threads", { space: slug, kind: "discussion", title, body: `${title}!` });
    await posted(asker, "moderation/flags", { target: { kind: "thread", id }, reason: "spam" });
  }
  const author = (await (await writer.context.request.get("/api/v1/people/me")).json()).displayName as string;
  await asker.context.close();
  const caseOf = (kind: string, id: number, cases: Awaited<ReturnType<typeof listed>>) => cases.find((one) => one.target.kind === kind && one.target.id === id)?.id;
  return { slug, writer, thread, post, adverts, author, caseOf };
}

/** Opens the layer from the post's menu: the first of the two taps. */
async function report({ page }: Visitor, post: number, t: (key: string) => string) {
  const box = page.locator(`#post-${post}`);
  await box.getByRole("button", { name: asShown(t("thread.moreActs")) }).first().click();
  await page.getByRole("menuitem", { name: t("action.report") }).click();
}
