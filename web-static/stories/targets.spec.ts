import { expect, test } from "@playwright/test";
import { accessible, asked, asShown, type Locale, prepared, shot, type Size, tabTo, untaken, visitor, words } from "./town.ts";

const MINUTE = 60_000;
const TOLD: { locale: Locale; size: Size; space: string; calendar: string; question: string; body: string }[] = [
  { locale: "fr", size: "phone", space: "Urgences du week-end", calendar: "Jour et nuit", question: "Mon site ne répond plus ce soir", body: "Que faire en premier ?" },
  { locale: "en", size: "desktop", space: "Weekend desk", calendar: "Day and night", question: "My site does not answer tonight", body: "What comes first?" },
];

for (const { locale, size, question, body, ...told } of TOLD) {
  test(`staff set what a space promises, and the next question is promised so (${locale}, ${size})`, async ({ browser }) => {
    const t = words(locale);
    const [space, calendar] = [untaken(told.space), untaken(told.calendar)];
    const slug = untaken(`promised-${locale}`);
    await prepared(browser, "forum/spaces", { slug, name: space, visibility: "everyone" });
    const { page, context, trouble } = await visitor(browser, "sara", size, locale);
    await page.goto("/staff/members");
    await page.getByRole("link", { name: t("staff.promises"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("staff.promises"));

    // A calendar that never closes: Monday's hours, and the days that follow take them over.
    await page.getByRole("button", { name: asShown(t("target.newCalendar")) }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t("staff.name")).fill(calendar);
    const monday = dialog.locator(".week-day").first();
    await monday.locator("input").first().fill("00:00");
    await monday.locator("input").last().fill("00:00");
    await tabTo(page, dialog.getByRole("button", { name: asShown(t("target.likeMonday")) }));
    await page.keyboard.press("Enter");
    for (const nth of [5, 6]) await dialog.locator(".week-day").nth(nth).getByRole("button").last().press("Enter");
    await dialog.getByRole("checkbox").uncheck();
    await accessible(page);
    await shot(page, `targets-${locale}-1-calendar`);
    await dialog.getByRole("button", { name: t("staff.create") }).click();
    await expect(page.getByRole("listitem").filter({ hasText: calendar }).last()).toBeVisible();

    await page.getByRole("button", { name: asShown(t("staff.changeWhom").replace("{name}", space)) }).press("Enter");
    const part = (name: string) => dialog.getByRole("group", { name: asShown(t(name)) }).locator("input");
    await part("target.within").first().fill("0");
    await part("target.within").last().fill("5");
    await expect(dialog.getByRole("alert").first()).toBeVisible();
    await shot(page, `targets-${locale}-2-too-short`);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await page.getByRole("button", { name: asShown(t("staff.changeWhom").replace("{name}", space)) }).press("Enter");
    await part("target.within").first().fill("0");
    await part("target.within").last().fill("45");
    for (const name of ["target.peers", "target.warm"]) for (const nth of [0, 1]) await part(name).nth(nth).fill("0");
    await dialog.getByRole("combobox").selectOption(calendar);
    await shot(page, `targets-${locale}-3-target`);
    await part("target.within").last().press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("listitem").filter({ has: page.getByRole("link", { name: space }) })).toContainText("45");
    await shot(page, `targets-${locale}-4-set`);

    const lea = await visitor(browser, "lea", size, locale);
    const thread = await asked(lea, { space: slug, title: question, body });
    const { promise } = await (await lea.context.request.get(`/api/v1/forum/threads/${thread}`)).json();
    expect(Math.abs(Date.parse(promise) - Date.now() - 45 * MINUTE)).toBeLessThan(2 * MINUTE);
    await lea.page.goto(`/threads/${thread}?asked=1`);
    await expect(lea.page.locator(`time[datetime="${promise}"]`).first()).toBeVisible();
    await shot(lea.page, `targets-${locale}-5-promised`);

    expect([...trouble, ...lea.trouble]).toEqual([]);
    await lea.context.close();
    await context.close();
  });
}
