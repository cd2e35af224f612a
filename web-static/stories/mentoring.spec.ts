import { expect, test } from "@playwright/test";
import { accessible, accompanied, asShown, type Locale, posted, shot, type Size, type Visitor, visitor, words } from "./town.ts";

const SAID = {
  fr: { question: "Bonjour Paul, ma cliente Julie Morel (06 12 34 56 78) refuse mon devis de 1 200 euros. Que faire ?", answer: "Demandez-lui ce qui la retient, puis proposez une version plus courte.", title: "Une cliente refuse mon devis" },
  en: { question: "Hello Paul, my client Julie Morel (06 12 34 56 78) refuses my quote of 1,200 euros. What shall I do?", answer: "Ask her what holds her back, then offer a shorter version.", title: "A client refuses my quote" },
};
const WAYS: readonly (readonly [Locale, Size])[] = [["fr", "phone"], ["en", "desktop"]];

for (const [locale, size] of WAYS) {
  test(`staff assign a cohort after seeing what it comes to (${locale}, ${size})`, async ({ browser }) => {
    const t = words(locale);
    const { page, context, trouble } = await visitor(browser, "sara", size, locale);
    await page.goto("/staff/mentoring");
    const room = page.getByLabel(asShown(t("mentoring.capacityOf").replace("{name}", "Mina Okafor")));
    await room.fill(locale === "fr" ? "40" : "60");
    await room.press("Enter");
    await expect(page.locator("form.setting-row").filter({ hasText: "Mina" })).toContainText(locale === "fr" ? "40" : "60");
    await page.getByRole("button", { name: asShown(t("mentoring.assign")) }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").selectOption({ index: locale === "fr" ? 1 : 2 });
    await expect(dialog.locator(".assign-row").first()).toBeVisible();
    await accessible(page);
    await shot(page, `mentoring-${locale}-1-preview`);
    await dialog.locator(".dialog-foot button").click();
    await expect(page.locator(".mentoring-who").first()).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await accessible(page);
    await shot(page, `mentoring-${locale}-2-assigned`);
    expect(trouble).toEqual([]);
    await context.close();
  });

  test(`what helps others is shared once the student agrees, and withdrawn when they like (${locale}, ${size})`, async ({ browser }) => {
    test.setTimeout(150_000);
    const t = words(locale);
    const said = SAID[locale];
    const tom = await visitor(browser, "tom", size, locale);
    const paul = await visitor(browser, "paul", size, locale);
    const conversation = await exchange(browser, tom, paul, said);
    await paul.page.goto(`/conversations/${conversation}/sharing`);
    await paul.page.getByLabel(t("sharing.title"), { exact: true }).fill(said.title);
    for (const one of await paul.page.getByRole("checkbox").all()) await one.check();
    await paul.page.getByLabel(t("ask.space"), { exact: true }).selectOption({ index: 2 });
    await accessible(paul.page);
    await shot(paul.page, `sharing-${locale}-1-propose`);
    await paul.page.getByRole("button", { name: asShown(t("sharing.proposeAct")) }).click();
    await expect(paul.page.locator(".shared-text mark").first()).toBeVisible();
    const path = new URL(paul.page.url()).pathname;

    await tom.page.goto("/sharing");
    await tom.page.getByRole("link", { name: said.title }).first().click();
    await expect(tom.page.locator("del").filter({ hasText: "06 12 34 56 78" })).toBeVisible();
    await expect(tom.page.locator(".shared-text").nth(1)).not.toContainText("06 12");
    await accessible(tom.page);
    await shot(tom.page, `sharing-${locale}-2-masks`);
    const hidden = await tom.page.locator(".setting-row mark").count();
    await tom.page.getByRole("button", { name: t("sharing.unmask"), exact: false }).last().click();
    await expect(tom.page.locator(".setting-row mark")).toHaveCount(hidden - 1);
    await tom.page.getByRole("button", { name: asShown(t("sharing.consent")) }).click();
    await tom.page.getByRole("link", { name: t("sharing.see") }).click();
    await expect(tom.page.getByRole("heading", { level: 1 })).toContainText(said.title.slice(0, 12));
    await tom.page.goto(path);
    await tom.page.getByRole("button", { name: asShown(t("sharing.withdraw")) }).click();
    await tom.page.getByRole("dialog").getByRole("button", { name: asShown(t("sharing.withdraw")) }).click();
    await expect(tom.page.locator("article .mark").first()).toHaveText(asShown(t("sharing.state.withdrawn")));
    await shot(tom.page, `sharing-${locale}-3-withdrawn`);
    expect([...tom.trouble, ...paul.trouble]).toEqual([]);
    await tom.context.close();
    await paul.context.close();
  });
}

/** Tom asked Paul something in private, and Paul answered. */
async function exchange(browser: Parameters<typeof visitor>[0], tom: Visitor, paul: Visitor, said: { question: string; answer: string; title: string }): Promise<number> {
  const accompanimentId = await accompanied(browser, tom, paul, said.title);
  const { id } = await posted(tom, "messaging/conversations", { accompanimentId, subject: said.title, body: said.question });
  await posted(paul, `messaging/conversations/${id}/messages`, { body: said.answer });
  return id;
}
