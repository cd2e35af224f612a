import { expect, test } from "@playwright/test";
import { accessible, asked, asShown, type Locale, posted, prepared, shot, type Size, untaken, visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "en", size: "phone" },
];

const SAID = {
  fr: { question: "Mon formulaire n'envoie rien", body: "Le bouton ne fait **rien** du tout.", answer: "Il lui manque un attribut *name*, sans lui rien ne part.", more: "Et vérifie la méthode.", answered: "Mina Okafor a répondu à votre question" },
  en: { question: "My form sends nothing", body: "The button does **nothing** at all.", answer: "It lacks a *name* attribute, without which nothing is sent.", more: "And check its method.", answered: "Mina Okafor answered your question" },
};

for (const { locale, size } of TELLINGS) {
  test(`whoever is answered hears of it wherever they are, once (${locale}, ${size})`, async ({ browser }) => {
    const t = words(locale);
    const said = SAID[locale];
    const space = untaken(`told-${locale}`);
    await prepared(browser, "forum/spaces", { slug: space, name: space, visibility: "everyone" });
    const lea = await visitor(browser, "lea", size, locale);
    const mina = await visitor(browser, "mina", size, locale);
    const page = lea.page;
    expect((await lea.context.request.put("/api/v1/notice/notices/read")).ok()).toBe(true);
    const thread = await asked(lea, { space, title: said.question, body: said.body });

    await test.step("the answer is told on whatever page is open, without reloading it", async () => {
      await page.goto("/spaces");
      const bell = page.getByRole("link", { name: t("place.notifications") }).filter({ visible: true });
      await expect(bell.locator(".count")).toHaveCount(0);
      await posted(mina, `forum/threads/${thread}/posts`, { body: said.answer });
      await expect(bell.locator(".count")).toHaveText("1");
      await bell.click();
      await expect(page).toHaveURL(/\/notifications$/);
    });

    const line = page.getByRole("link", { name: asShown(said.answered) }).first();
    await test.step("one line says who, where and what; more of the same joins it", async () => {
      await expect(line).toContainText(asShown(said.question));
      await posted(mina, `forum/threads/${thread}/posts`, { body: said.more });
      await expect(line).toContainText(asShown(said.more));
      await accessible(page);
      await shot(page, `${locale}-${size}-notifications-1`);
    });

    await test.step("what is read in the thread is read in the list and at the bell", async () => {
      await line.click();
      await expect(page).toHaveURL(new RegExp(`/threads/${thread}`));
      const bell = page.getByRole("link", { name: t("place.notifications") }).filter({ visible: true });
      await expect(bell.locator(".count")).toHaveCount(0);
      await bell.click();
      await expect(page.getByRole("link", { name: asShown(said.answered) }).first()).not.toContainText(`(${t("notification.unread")})`);
      await shot(page, `${locale}-${size}-notifications-2-read`);
    });

    expect(lea.trouble).toEqual([]);
    await lea.context.close();
    await mina.context.close();
  });
}
