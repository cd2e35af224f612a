import { expect, test } from "@playwright/test";
import { accessible, accompanied, asShown, shot, visitor, words } from "./town.ts";

const SAID = {
  fr: {
    programme: "Parcours Tom fr",
    subject: "Mon premier devis",
    first: "Bonjour Paul, un client me demande un devis et je ne sais pas par où commencer. **Comment fixer mon prix ?**",
    answer: "Bonjour Tom, je te réponds de vive voix, avec un modèle à remplir.",
    quoted: "Merci ! Je le remplis ce soir.",
    offline: "Écrit dans le train, sans réseau.",
    goal: "Signer mes trois premiers clients",
    steps: ["Écrire mon offre", "Fixer mon prix"],
  },
  en: {
    programme: "Tom's path en",
    subject: "My first quote",
    first: "Hello Paul, a client asks me for a quote and I do not know where to begin. **How do I set my price?**",
    answer: "Hello Tom, I answer aloud, with a template to fill in.",
    quoted: "Thank you! I will fill it in tonight.",
    offline: "Written on the train, without a line.",
    goal: "Sign my first three clients",
    steps: ["Write my offer", "Set my price"],
  },
};

const SIZES = [["fr", "desktop", "phone"], ["en", "phone", "desktop"]] as const;

for (const [locale, tomsSize, paulsSize] of SIZES) {
  test(`Tom and Paul write to each other (${locale}, Tom on a ${tomsSize})`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = words(locale);
    const said = SAID[locale];
    const tom = await visitor(browser, "tom", tomsSize, locale);
    const paul = await visitor(browser, "paul", paulsSize, locale);
    await paul.context.grantPermissions(["microphone"]);
    const sheet = await accompanied(browser, tom, paul, said.programme);

    // Tom opens a subject with his mentor.
    await tom.page.goto("/messages");
    await tom.page.getByRole("button", { name: asShown(t("messages.new")) }).first().click();
    const dialog = tom.page.getByRole("dialog");
    await dialog.getByLabel(asShown(t("messages.subject"))).fill(said.subject);
    await dialog.getByLabel(t("chat.write")).fill(said.first);
    await dialog.getByRole("combobox").first().selectOption({ index: 0 });
    await shot(tom.page, `messages-${locale}-1-new`);
    await paul.page.goto("/messages");
    await dialog.getByRole("button", { name: t("chat.send"), exact: true }).click();
    await expect(tom.page.locator(".message")).toContainText([/./]);

    // Paul sees it come, reads it, and answers with a voice note and a file.
    const row = paul.page.locator(".inbox-row").filter({ hasText: said.subject }).first();
    await expect(row).toContainText("1");
    await shot(paul.page, `messages-${locale}-2-inbox`);
    await row.click();
    await expect(paul.page.locator(".message").first()).toContainText(said.first.slice(0, 20));
    await expect(tom.page.locator(".chat-seen")).toContainText("Paul");
    const box = paul.page.getByRole("textbox", { name: t("chat.write") });
    await box.fill(said.answer);
    await box.press("End");
    await box.pressSequentially(" ");
    await expect(tom.page.locator(".chat-typing")).toContainText("Paul");
    await paul.page.getByRole("button", { name: t("chat.record") }).click();
    await expect(paul.page.locator(".recorder-on")).toBeVisible();
    await paul.page.waitForTimeout(1500);
    await shot(paul.page, `messages-${locale}-3-recording`);
    await paul.page.getByRole("button", { name: t("chat.stop") }).click();
    await paul.page.locator(".writer input[type=file]").setInputFiles({ name: "devis.txt", mimeType: "text/plain", buffer: Buffer.from("Prix = jours x tarif + frais\n") });
    await expect(paul.page.locator(".enclosed li")).toHaveCount(2);
    await expect(paul.page.locator(".enclosed")).toHaveAttribute("aria-busy", "false");
    await shot(paul.page, `messages-${locale}-4-answering`);
    await box.press("Control+Enter");
    await expect(tom.page.locator(".message audio")).toBeVisible();
    await expect(tom.page.locator(".file")).toContainText("devis.txt");
    await expect.poll(() => tom.page.locator(".message audio").evaluate((one: HTMLAudioElement) => one.readyState)).toBeGreaterThan(0);
    await accessible(tom.page);
    await accessible(paul.page);
    await shot(tom.page, `messages-${locale}-5-answered`);

    // Tom quotes it, changes his word, and writes on without a line: it leaves when the line is back, once.
    await tom.page.locator(".message:not(.message-own)").last().hover();
    await tom.page.getByRole("button", { name: asShown(t("chat.moreOf").replace("{name}", "Paul Lefèvre")) }).last().click();
    await tom.page.getByRole("menuitem", { name: t("chat.quote") }).click();
    const toms = tom.page.getByRole("textbox", { name: t("chat.write") });
    await toms.fill(said.quoted);
    await toms.press("Control+Enter");
    await expect(paul.page.locator(".message-quote")).toBeVisible();
    await tom.context.setOffline(true);
    await toms.fill(said.offline);
    await toms.press("Control+Enter");
    await expect(tom.page.locator(".message-unsent")).toContainText(said.offline);
    await shot(tom.page, `messages-${locale}-6-offline`);
    await tom.page.reload();
    await expect(tom.page.locator(".message").first()).toContainText(said.first.slice(0, 20));
    await expect(tom.page.locator(".message-unsent")).toContainText(said.offline);
    await shot(tom.page, `messages-${locale}-7-read-offline`);
    await tom.context.setOffline(false);
    await expect(paul.page.locator(".message").filter({ hasText: said.offline })).toHaveCount(1);
    await expect(tom.page.locator(".message-unsent")).toHaveCount(0);
    await expect(tom.page.locator(".message").filter({ hasText: said.offline })).toHaveCount(1);

    // Paul notes the goal and two steps on the sheet; Tom moves one by keyboard, and is stuck on the other.
    await paul.page.goto(`/follow-up/${sheet}`);
    await paul.page.getByRole("button", { name: t("sheet.setGoal") }).click();
    const asked = paul.page.getByRole("dialog");
    await asked.getByRole("textbox", { name: t("sheet.field.goal"), exact: true }).fill(said.goal);
    await asked.getByRole("button", { name: t("action.save") }).click();
    await expect(paul.page.locator(".goal-text")).toHaveText(said.goal);
    for (const step of said.steps) {
      await paul.page.getByRole("button", { name: t("sheet.addStep") }).click();
      await asked.getByLabel(asShown(t("sheet.field.title"))).fill(step);
      await asked.getByRole("button", { name: t("action.save") }).click();
      await expect(paul.page.getByRole("article", { name: step })).toBeVisible();
    }
    await tom.page.goto(`/follow-up/${sheet}`);
    await expect(tom.page.locator(".goal-text")).toHaveText(said.goal);
    await tom.page.getByRole("article", { name: said.steps[0] }).getByRole("combobox").selectOption("done");
    await expect(paul.page.locator(".step-over")).toContainText(said.steps[0]!);
    await tom.page.getByRole("button", { name: t("checkIn.begin") }).click();
    await tom.page.getByLabel(asShown(t("checkIn.moved"))).fill(said.steps[0]!);
    await tom.page.getByRole("button", { name: asShown(t("checkIn.send")) }).click();
    await expect(tom.page.locator(".check-in")).toContainText(said.steps[0]!);
    await accessible(tom.page);
    await shot(tom.page, `messages-${locale}-8-sheet`);
    await tom.page.getByRole("article", { name: said.steps[1] }).getByRole("button", { name: t("sheet.stuck") }).click();
    await expect(tom.page.getByLabel(asShown(t("ask.title")))).toHaveValue(new RegExp(said.steps[1]!));
    await tom.page.getByLabel(t("ask.space"), { exact: true }).selectOption({ index: 2 });
    await accessible(tom.page);
    await shot(tom.page, `messages-${locale}-9-stuck`);
    await tom.page.getByRole("button", { name: t("ask.send") }).click();
    await tom.page.waitForURL(/threads/);
    const title = (await tom.page.getByRole("heading", { level: 1 }).innerText()).replace(/\s/g, " ");
    await expect(paul.page.locator(".step-links a")).toHaveText(asShown(title));
    await shot(paul.page, `messages-${locale}-10-linked`);
    const waiting = await (await paul.context.request.get("/api/v1/queue/items?limit=100")).json();
    expect(waiting.items.map((one: { title: string }) => one.title)).toContain(title);

    // Paul sees who needs him; the sheet stands beside the conversation.
    await paul.page.goto("/students");
    await expect(paul.page.locator(".student-row").filter({ hasText: said.goal }).first()).toBeVisible();
    await accessible(paul.page);
    await shot(paul.page, `messages-${locale}-11-students`);
    await tom.page.goto("/messages");
    await tom.page.locator(".inbox-row").filter({ hasText: said.subject }).first().click();
    if (tomsSize === "phone") await tom.page.getByRole("button", { name: t("sheet.short"), exact: true }).click();
    await expect(tom.page.locator(".goal-text")).toHaveText(said.goal);
    await accessible(tom.page);
    await shot(tom.page, `messages-${locale}-12-beside`);

    expect(real([...tom.trouble, ...paul.trouble])).toEqual([]);
    await tom.context.close();
    await paul.context.close();
  });
}

/** What a browser says of a line that was cut is no fault of the page. */
function real(trouble: readonly string[]): string[] {
  return trouble.filter((line) => !/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|Failed to fetch/.test(line));
}
