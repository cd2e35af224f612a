import { expect, test } from "@playwright/test";
import { asShown, shot, visitor, words } from "./town.ts";

for (const locale of ["fr", "en"] as const) {
  test(`a face stands beside a name, and what was taken back can be had again (${locale})`, async ({ browser }) => {
    const t = words(locale);
    const tom = await visitor(browser, "tom", "phone", locale);
    await tom.context.request.delete("/api/v1/people/me/picture");
    await tom.page.goto("/settings");
    await tom.page.getByRole("button", { name: t("settings.addPicture") }).waitFor();
    const picture = await tom.page.screenshot();
    await tom.page.locator("input[type=file]").setInputFiles({ name: "me.png", mimeType: "image/png", buffer: picture });
    await expect(tom.page.locator("img.avatar-large")).toBeVisible();
    await shot(tom.page, `${locale}-phone-picture`);

    const asked = await tom.context.request.post("/api/v1/forum/threads", { data: { space: "marketing", kind: "question", title: "Taken back?", body: "A **word** too many" } });
    const { id } = await asked.json();
    const lea = await visitor(browser, "lea", "desktop", locale);
    await lea.page.goto(`/threads/${id}`);
    await expect(lea.page.locator(".thread-facts img.avatar")).toHaveJSProperty("complete", true);
    await tom.page.goto(`/threads/${id}`);
    await tom.page.getByRole("button", { name: t("thread.threadActs") }).click();
    await tom.page.getByRole("menuitem", { name: t("thread.deleteThread") }).click();

    await expect(lea.page.getByRole("heading", { level: 1 })).toHaveText(asShown(t("thread.gone")));
    await tom.page.goto(`/threads/${id}`);
    await expect(tom.page.locator(".prose strong")).toHaveText("word");
    await shot(tom.page, `${locale}-phone-taken-back`);
    await tom.page.getByRole("button", { name: asShown(t("thread.restoreThread")) }).click();
    await expect(tom.page.getByRole("button", { name: t("thread.threadActs") })).toBeVisible();

    await tom.page.goto("/settings");
    await tom.page.getByRole("button", { name: t("settings.removePicture") }).click();
    await expect(tom.page.locator("img.avatar-large")).toHaveCount(0);
    expect(tom.trouble.filter((line) => !line.includes("404"))).toEqual([]);
    await tom.context.close();
    await lea.context.close();
  });
}
