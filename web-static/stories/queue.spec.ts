import { expect, test } from "@playwright/test";
import { accessible, asked, asShown, type Locale, newcomer, prepared, shot, tabTo, untaken, type Visitor, visitor, words } from "./town.ts";

const LOCALES: Locale[] = ["fr", "en"];

const SAID = {
  fr: {
    space: "Bureau des devis",
    asks: ["Relancer un devis sans réponse", "Quel acompte demander ?", "Facture perdue par le client", "Traduire mes conditions de vente", "Un client refuse de payer", "Bonjour à tous"],
    body: "Je ne sais pas comment m'y prendre. **Que feriez-vous ?**",
    peer: "Trente pour cent, c'est ce que je demande toujours.",
    answer: "Relancez par téléphone, puis par écrit.",
    reply: "Bonjour {name}, merci pour « {title} ». {mentor}",
    replyName: "Salutation",
    note: "Elle a déjà relancé deux fois par écrit, je lui ai promis un modèle avant ce soir.",
    why: "Il y a un litige, c'est à la coordination d'en décider.",
    newTitle: "aide svp site",
    betterTitle: "Mon site ne s'ouvre plus : par où commencer ?",
    newBody: "mon site marche pas",
    clarify: "Bienvenue ! Quelle page ne marche pas, et que voyez-vous ?",
  },
  en: {
    space: "Quotes desk",
    asks: ["Chasing a quote without an answer", "Which deposit should I ask for?", "The client lost my invoice", "Translating my terms of sale", "A client refuses to pay", "Hello everybody"],
    body: "I do not know how to go about it. **What would you do?**",
    peer: "Thirty per cent is what I always ask for.",
    answer: "Ring them first, then write.",
    reply: "Hello {name}, thank you for “{title}”. {mentor}",
    replyName: "Greeting",
    note: "She has chased them twice in writing; I promised her a template before tonight.",
    why: "There is a dispute, it is for the coordinators to decide.",
    newTitle: "help pls website",
    betterTitle: "My site does not open any more: where do I start?",
    newBody: "my site does not work",
    clarify: "Welcome! Which page does not work, and what do you see?",
  },
};

for (const locale of LOCALES) {
  test(`a mentor works a whole day with the keyboard alone (${locale})`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = words(locale);
    const said = SAID[locale];
    const slug = untaken(`day-${locale}`);
    await prepared(browser, "forum/spaces", { slug, name: said.space, visibility: "everyone" });
    const lea = await visitor(browser, "lea", "desktop", locale);
    const threads: number[] = [];
    for (const title of said.asks) threads.push(await asked(lea, { space: slug, title, body: said.body, blocked: true }));
    const tom = await visitor(browser, "tom", "desktop", locale);
    const peer = await tom.context.request.post(`/api/v1/forum/threads/${threads[1]}/posts`, { data: { body: said.peer }, headers: { "Idempotency-Key": `peer-${slug}` } });
    expect(peer.ok()).toBe(true);
    const paul = await visitor(browser, "paul", "desktop", locale);
    const mina = await visitor(browser, "mina", "desktop", locale);
    const { page } = mina;
    const text = page.getByRole("textbox", { name: t("thread.yourAnswer") });
    const pane = page.locator(".item-pane");
    // A layer comes when its part of the program is there, and takes the focus then.
    const layered = () => expect(page.getByRole("dialog").locator(":focus")).toHaveCount(1);

    await page.goto(`/queue?space=${slug}`);
    await expect(page.locator(".queue-row")).toHaveCount(said.asks.length);
    await accessible(page);

    // j and k walk along the list; Paul reads the same one.
    await page.keyboard.press("j");
    await expect(pane.getByRole("heading", { level: 2 })).toHaveText(shown(said.asks[0]!));
    await paul.page.goto(page.url().replace(/^https?:\/\/[^/]+/, ""));
    await expect(page.locator(".readers")).toContainText("Paul");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await shot(page, `queue-${locale}-1-reading`);

    // n: an answer with a saved reply, sent, taken back, sent again.
    await page.keyboard.press("n");
    await expect(text).toBeFocused();
    await page.keyboard.type(said.reply);
    await page.keyboard.press("Control+;");
    await tabTo(page, page.getByRole("button", { name: t("reply.saveText") }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").locator("input:focus")).toHaveCount(1);
    await page.keyboard.type(said.replyName);
    await page.keyboard.press("Enter");
    await expect(page.locator(".reply-row").filter({ hasText: said.replyName })).toHaveCount(1);
    await accessible(page);
    await shot(page, `queue-${locale}-2-replies`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+;");
    await page.keyboard.type(said.replyName.slice(0, 4).toLowerCase());
    await expect(page.locator(".reply-row")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(text).toHaveValue(/Léa.*Mina/);
    await page.keyboard.type(`\n\n${said.answer}`);
    await shot(page, `queue-${locale}-3-answering`);
    await page.keyboard.press("Control+Enter");
    await expect(pane.locator(".answered")).toHaveText(t("queue.sent"));
    await shot(page, `queue-${locale}-4-sent`);
    await page.keyboard.press("u");
    await expect(text).toHaveValue(new RegExp(said.answer.replace(".", "\\.")));
    await expect(text).toBeFocused();
    await page.keyboard.press("Control+Enter");
    await expect(pane.locator(".answered")).toHaveText(t("queue.sent"));

    // e: what a peer answered is right.
    await page.keyboard.press("n");
    await expect(pane.getByRole("heading", { level: 2 })).toHaveText(shown(said.asks[1]!));
    await expect(pane.getByText(said.peer)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    await expect(pane.locator(".answered")).toHaveText(shown(t("queue.endorsed")));
    await shot(page, `queue-${locale}-5-endorsed`);

    // h: to Paul, with a note he reads first.
    await page.keyboard.press("n");
    await expect(text).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("h");
    await layered();
    await page.keyboard.type("paul");
    await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type(said.note);
    await accessible(page);
    await shot(page, `queue-${locale}-6-hand-over`);
    await tabTo(page, page.getByRole("dialog").locator("button[type=submit]"));
    await page.keyboard.press("Enter");
    await expect(pane.locator(".answered")).toContainText("Paul");
    await paul.page.goto(page.url().replace(/^https?:\/\/[^/]+/, ""));
    await expect(paul.page.locator(".left-note")).toContainText(said.note);
    await shot(paul.page, `queue-${locale}-7-note`);

    // z: the promise says until when it may wait.
    await page.keyboard.press("n");
    await expect(text).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("z");
    await page.getByRole("radio", { name: t("later.date") }).press("Space");
    await page.getByLabel(t("later.when")).fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 16));
    await page.keyboard.press("Enter");
    const latest = page.getByRole("alert").getByRole("button");
    await tabTo(page, latest);
    await shot(page, `queue-${locale}-8-later`);
    await page.keyboard.press("Enter");
    await expect(pane.locator(".item-why")).toContainText(locale === "fr" ? "y revenir" : "back to it");

    // x: to the coordinators.
    await page.keyboard.press("n");
    await expect(text).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("x");
    await layered();
    await page.keyboard.type(said.why);
    await tabTo(page, page.getByRole("dialog").locator("button[type=submit]"));
    await page.keyboard.press("Enter");
    await expect(pane.locator(".answered")).toHaveText(shown(t("escalate.done")));

    // s: one key says why; g gives back; the menu knows what is no question.
    await page.keyboard.press("n");
    await expect(text).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await expect(pane.getByRole("button", { name: asShown(t("queue.take")) })).toBeVisible();
    await page.keyboard.press("c");
    await expect(text).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("s");
    await shot(page, `queue-${locale}-9-skip`);
    await page.keyboard.press("2");
    await expect(pane.locator(".answered")).toHaveText(shown(t("skip.done")));
    await expect(pane.getByRole("button", { name: asShown(t("queue.take")) })).toBeVisible();
    await page.keyboard.press("c");
    await expect(text).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: t("thread.moreActs") }).last());
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await layered();
    await tabTo(page, page.getByRole("dialog").locator("button[type=submit]"));
    await page.keyboard.press("Enter");
    await expect(pane.locator(".answered")).toHaveText(shown(t("dismiss.done")));
    await page.keyboard.press("?");
    await shot(page, `queue-${locale}-10-keys`);
    await page.keyboard.press("Escape");

    // Léa finds it closed, and opens it again.
    await lea.page.goto(`/threads/${threads[5]}`);
    await tabTo(lea.page, lea.page.getByRole("button", { name: t("thread.reopen"), exact: true }));
    await shot(lea.page, `queue-${locale}-11-closed`);
    await lea.page.keyboard.press("Enter");
    await expect(lea.page.getByRole("button", { name: t("thread.reopen"), exact: true })).toHaveCount(0);
    await lea.page.goto("/promises");
    await expect(lea.page.getByRole("table").first()).toBeVisible();
    await accessible(lea.page);
    await shot(lea.page, `queue-${locale}-12-promises`);

    for (const one of [lea, tom, paul, mina]) await left(one);
  });

  test(`alumni warm up a newcomer's question before everybody sees it, by keyboard (${locale})`, async ({ browser }) => {
    const t = words(locale);
    const said = SAID[locale];
    const slug = untaken(`warm-${locale}`);
    await prepared(browser, "forum/spaces", { slug, name: said.space, visibility: "everyone" });
    const ines = await newcomer(browser, locale === "fr" ? "Inès Story" : "Ivy Story", "desktop", locale);
    const thread = await asked(ines, { space: slug, title: said.newTitle, body: said.newBody });

    const tom = await visitor(browser, "tom", "desktop", locale);
    await tom.page.goto("/help");
    await expect(tom.page.locator("#peers-first")).toBeVisible();
    await expect(tom.page.getByRole("link", { name: said.newTitle })).toHaveCount(0);

    const nour = await visitor(browser, "nour", "desktop", locale);
    const room = nour.page.locator("#warm-up");
    const row = room.locator("li").filter({ hasText: said.newTitle });
    await nour.page.goto("/help");
    await tabTo(nour.page, row.getByRole("link", { name: asShown(t("help.clarify")) }));
    await accessible(nour.page);
    await shot(nour.page, `warm-up-${locale}-1-room`);
    await nour.page.keyboard.press("Enter");
    await expect(nour.page).toHaveURL(new RegExp(`/threads/${thread}`));
    await expect(nour.page.getByRole("textbox", { name: t("thread.yourAnswer") })).toBeFocused();
    await nour.page.keyboard.type(said.clarify);
    await shot(nour.page, `warm-up-${locale}-2-clarify`);
    await nour.page.keyboard.press("Control+Enter");
    await expect(nour.page.locator(".prose").filter({ hasText: said.clarify })).toBeVisible();

    await nour.page.goto("/help");
    await tabTo(nour.page, row.getByRole("button", { name: asShown(t("help.retitle")) }));
    await nour.page.keyboard.press("Enter");
    const title = nour.page.getByRole("dialog").getByRole("textbox");
    await expect(title).toBeFocused();
    await nour.page.keyboard.press("Control+a");
    await nour.page.keyboard.type(said.betterTitle);
    await expect(title).toHaveValue(said.betterTitle);
    await nour.page.keyboard.press("Enter");
    const better = room.locator("li").filter({ hasText: said.betterTitle });
    await tabTo(nour.page, better.getByRole("button", { name: asShown(t("help.ready")) }));
    await nour.page.keyboard.press("Enter");
    await expect(nour.page.locator("#peers-first").getByRole("link", { name: said.betterTitle })).toBeVisible();
    await shot(nour.page, `warm-up-${locale}-3-ready`);

    await tom.page.goto("/help");
    await expect(tom.page.locator("#peers-first").getByRole("link", { name: said.betterTitle })).toBeVisible();
    for (const one of [ines, tom, nour]) await left(one);
  });
}

/** A text as a whole, with the typographer's apostrophes and spaces. */
function shown(said: string): RegExp {
  return new RegExp(`^${asShown(said).source}$`);
}

/** Leaves, and says what the console complained of; what was refused on purpose is told by its status. */
async function left(one: Visitor) {
  expect(one.trouble.filter((line) => !/status of (404|409)/.test(line))).toEqual([]);
  await one.context.close();
}
