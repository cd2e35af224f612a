import { expect, test } from "@playwright/test";
import { accessible, accompanied, asked, asShown, idOf, type Locale, newcomer, posted, prepared, shot, type Size, type Visitor, visitor, words } from "./town.ts";

const SAID = {
  fr: {
    newcomer: "Zoé Fichet",
    cohort: "Promotion d'automne",
    template: "Lancer son activité",
    goal: "Un premier client qui paie",
    test: "Une facture est réglée",
    steps: ["Décrire mon offre en une page", "En parler à dix personnes"],
    subject: "Je n'y arrive plus",
    word: "Paul, je n'ai plus de réponse depuis deux semaines.",
    answer: "Tom, je suis là. Parlons-en demain.",
    reason: "Tom nous écrit que personne ne lui répond depuis deux semaines.",
    step: "Fixer mon prix",
    mine: "Trois clients avant l'été",
    theirs: "Deux clients avant juin",
    test2: "Trois factures réglées",
    thread: "Comment fixer un premier prix ?",
    named: "La discussion sur les prix",
  },
  en: {
    newcomer: "Zoe Sheets",
    cohort: "Autumn cohort",
    template: "Start one's business",
    goal: "A first client who pays",
    test: "One invoice is paid",
    steps: ["Describe my offer on one page", "Talk about it with ten people"],
    subject: "I am stuck for good",
    word: "Paul, I have had no answer for two weeks.",
    answer: "Tom, I am here. Let us talk tomorrow.",
    reason: "Tom writes to us that nobody has answered him for two weeks.",
    step: "Set my price",
    mine: "Three clients before summer",
    theirs: "Two clients before June",
    test2: "Three paid invoices",
    thread: "How does one set a first price?",
    named: "The thread on prices",
  },
};
const WAYS: readonly (readonly [Locale, Size])[] = [["fr", "desktop"], ["en", "phone"]];

for (const [locale, size] of WAYS) {
  const t = words(locale);
  const said = SAID[locale];

  test(`a cohort's sheets begin with what staff wrote once (${locale}, ${size})`, async ({ browser }) => {
    const { id: programmeId, name: programme } = await prepared(browser, "people/programmes", { name: `${said.template} ${Date.now().toString(36)}` });
    const cohort = await prepared(browser, "people/cohorts", { programmeId, name: said.cohort, startsOn: "2026-09-01" });
    const student = await newcomer(browser, said.newcomer, size, locale, cohort.id);
    const mina = await visitor(browser, "mina", size, locale);
    const sheet = await prepared(browser, "messaging/accompaniments", { studentId: await idOf(student), mentorId: await idOf(mina), programmeId });
    const { page, context, trouble } = await visitor(browser, "sara", size, locale);
    await page.goto("/staff/templates");
    await page.getByRole("button", { name: asShown(t("template.new")) }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t("staff.name"), { exact: true }).fill(said.template);
    await dialog.getByLabel(t("mentoring.programme"), { exact: true }).selectOption(programme);
    await dialog.getByLabel(asShown(t("template.goal"))).fill(said.goal);
    await dialog.getByLabel(asShown(t("template.test"))).fill(said.test);
    await dialog.getByRole("button", { name: asShown(t("template.addStep")) }).click();
    for (const [nth, step] of said.steps.entries()) await dialog.getByRole("textbox", { name: asShown(t("template.stepName").replace("{n}", String(nth + 1))) }).fill(step);
    await accessible(page);
    await shot(page, `follow-up-${locale}-1-template`);
    await dialog.getByRole("button", { name: t("staff.create"), exact: true }).click();
    await expect(dialog).toHaveCount(0);

    const row = page.locator(".setting-row").filter({ hasText: programme });
    await row.getByRole("button", { name: asShown(t("template.applyWhich").replace("{name}", said.template)) }).click();
    await dialog.getByLabel(t("staff.cohort"), { exact: true }).selectOption(`${said.cohort} · ${programme}`);
    await expect(dialog).toContainText(said.newcomer);
    await accessible(page);
    await shot(page, `follow-up-${locale}-2-apply`);
    await dialog.locator(".dialog-foot button").click();
    await expect(dialog).toHaveCount(0);

    await student.page.goto(`/follow-up/${sheet.id}`);
    await expect(student.page.locator(".goal-text")).toHaveText(asShown(said.goal));
    for (const step of said.steps) await expect(student.page.getByRole("article", { name: step })).toBeVisible();
    await accessible(student.page);
    await shot(student.page, `follow-up-${locale}-3-begun`);
    expect([...trouble, ...student.trouble]).toEqual([]);
    for (const one of [student, mina, { context }]) await one.context.close();
  });

  test(`staff read what is private for a reason, and those who wrote it see so (${locale}, ${size})`, async ({ browser }) => {
    test.setTimeout(150_000);
    const tom = await visitor(browser, "tom", size, locale);
    const paul = await visitor(browser, "paul", size, locale);
    const accompanimentId = await accompanied(browser, tom, paul, said.subject);
    const { id } = await posted(tom, "messaging/conversations", { accompanimentId, subject: said.subject, body: said.word });
    await posted(paul, `messaging/conversations/${id}/messages`, { body: said.answer });
    await tom.page.goto(`/messages?c=${id}`);
    await expect(tom.page.locator(".message")).toHaveCount(2);

    const { page, context, trouble } = await visitor(browser, "sara", size, locale);
    await page.goto("/members/tom");
    await page.getByRole("button", { name: asShown(t("opening.seeTheirs")) }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator(".setting-row").first()).toContainText("Paul");
    await expect(dialog).not.toContainText(said.subject);
    await accessible(page);
    await shot(page, `follow-up-${locale}-4-choose`);
    await dialog.getByRole("button", { name: asShown(t("opening.openWhich").replace("{names}", "")) }).first().click();
    const reason = dialog.getByLabel(asShown(t("chat.openReason")));
    await reason.fill("?");
    await expect(dialog.getByRole("button", { name: asShown(t("chat.openAct")) })).toBeDisabled();
    await reason.fill(said.reason);
    await accessible(page);
    await shot(page, `follow-up-${locale}-5-reason`);
    await dialog.getByRole("button", { name: asShown(t("chat.openAct")) }).click();
    await expect(page.locator(".message").first()).toContainText(said.word);
    await expect(page.locator(".chat-closed")).toHaveText(asShown(t("chat.asStaff")));
    await expect(page.getByRole("textbox", { name: t("chat.write") })).toHaveCount(0);
    await accessible(page);
    await shot(page, `follow-up-${locale}-6-as-staff`);

    // Tom sees it come, Paul finds it; it stays in the list of all that staff opened.
    await paul.page.goto(`/messages?c=${id}`);
    for (const one of [tom, paul]) {
      await expect(one.page.locator(".opening-line")).toContainText(said.reason);
      await expect(one.page.locator(".opening-line")).toContainText("Sara");
      await accessible(one.page);
    }
    await shot(tom.page, `follow-up-${locale}-7-told`);
    await page.goto("/staff/openings");
    await expect(page.locator(".opening-row").first()).toContainText(said.reason);
    await accessible(page);
    await shot(page, `follow-up-${locale}-8-openings`);
    expect([...trouble, ...tom.trouble, ...paul.trouble]).toEqual([]);
    for (const one of [tom, paul, { context }]) await one.context.close();
  });

  test(`both change the same at once and lose nothing; a step is linked to what moved it (${locale}, ${size})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const tom = await visitor(browser, "tom", size, locale);
    const paul = await visitor(browser, "paul", "desktop", locale);
    const accompanimentId = await accompanied(browser, tom, paul, said.mine);
    await posted(paul, `messaging/accompaniments/${accompanimentId}/sheet/steps`, { title: said.step, owner: "student", dueOn: null });
    for (const one of [tom, paul]) await one.page.goto(`/follow-up/${accompanimentId}`);
    const [toms, pauls] = [tom.page.getByRole("dialog"), paul.page.getByRole("dialog")];
    for (const one of [tom, paul]) await one.page.getByRole("button", { name: t("sheet.setGoal") }).click();
    await pauls.getByRole("textbox", { name: t("sheet.field.goal"), exact: true }).fill(said.theirs);
    await pauls.getByRole("button", { name: t("action.save") }).click();
    await expect(paul.page.locator(".goal-text")).toHaveText(asShown(said.theirs));
    await toms.getByRole("textbox", { name: t("sheet.field.goal"), exact: true }).fill(said.mine);
    await toms.getByLabel(asShown(t("sheet.field.successTest"))).fill(said.test2);
    await toms.getByRole("button", { name: t("action.save") }).click();

    // Both stand there until Tom says which one stays; what only he wrote goes with it.
    const clash = tom.page.locator(".clash");
    await expect(clash).toContainText(asShown(said.theirs));
    await expect(clash).toContainText(asShown(said.mine));
    await clash.scrollIntoViewIfNeeded();
    await accessible(tom.page);
    await shot(tom.page, `follow-up-${locale}-9-both`);
    await clash.getByRole("button", { name: t("sheet.keepMine") }).click();
    await expect(clash).toHaveCount(0);
    await expect(paul.page.locator(".goal-text")).toHaveText(asShown(said.mine));
    await expect(paul.page.locator(".goal")).toContainText(said.test2);

    const thread = await asked(tom, { space: await aSpace(tom), title: said.thread, body: said.word });
    const { id: conversation } = await posted(tom, "messaging/conversations", { accompanimentId, subject: said.subject, body: said.word });
    const kept = await tom.context.request.post("/api/v1/messaging/files", { multipart: { file: { name: "prix.txt", mimeType: "text/plain", buffer: Buffer.from("40 / h") } } });
    await posted(tom, `messaging/conversations/${conversation}/messages`, { body: said.word, files: [(await kept.json()).id] });
    const step = tom.page.getByRole("article", { name: said.step });
    await step.getByRole("button", { name: asShown(t("sheet.linkAct")) }).click();
    await toms.getByLabel(asShown(t("sheet.linkAddress"))).fill("https://example.org/threads/x");
    await toms.getByRole("button", { name: t("sheet.linkAct"), exact: true }).click();
    await expect(toms.getByRole("alert")).toHaveText(asShown(t("sheet.linkUnknown")));
    const addresses = [[`/threads/${thread}`, said.named], [`/messages?c=${conversation}`, ""], [`/api/v1/messaging/files/${(await kept.json()).id}`, "prix.txt"]] as const;
    for (const [nth, [address, name]] of addresses.entries()) {
      if (nth > 0) await step.getByRole("button", { name: asShown(t("sheet.linkAct")) }).click();
      await toms.getByLabel(asShown(t("sheet.linkAddress"))).fill(new URL(address, tom.page.url()).href);
      await toms.getByLabel(asShown(t("sheet.linkName"))).fill(name);
      if (nth === 2) {
        await accessible(tom.page);
        await shot(tom.page, `follow-up-${locale}-10-link`);
      }
      await toms.getByRole("button", { name: t("sheet.linkAct"), exact: true }).click();
      await expect(toms).toHaveCount(0);
    }
    const links = paul.page.locator(".step-links a");
    await expect(links).toHaveText([said.named, asShown(t("sheet.link.subject")), "prix.txt"]);
    await accessible(paul.page);
    await paul.page.locator(".step-links").scrollIntoViewIfNeeded();
    await shot(paul.page, `follow-up-${locale}-11-linked`);
    await links.first().click();
    await expect(paul.page.getByRole("heading", { level: 1 })).toHaveText(asShown(said.thread));
    await step.getByRole("button", { name: asShown(t("sheet.linkAct")) }).click();
    await toms.getByRole("button", { name: asShown(t("sheet.unlink")) }).first().click();
    await expect(toms.getByRole("listitem")).toHaveCount(2);
    const expected = (line: string) => /status of 409/.test(line);
    expect([...tom.trouble, ...paul.trouble].filter((line) => !expected(line))).toEqual([]);
    for (const one of [tom, paul]) await one.context.close();
  });
}

/** Where anybody may ask. */
async function aSpace(by: Visitor): Promise<string> {
  const { items } = (await (await by.context.request.get("/api/v1/forum/spaces")).json()) as { items: { slug: string; visibility: string }[] };
  return items.find((one) => one.visibility === "everyone")!.slug;
}
