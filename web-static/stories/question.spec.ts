import { expect, test } from "@playwright/test";
import { deflateSync, crc32 } from "node:zlib";
import { asShown, prepared, shot, type Size, type Locale, untaken, visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "fr", size: "phone" },
  { locale: "en", size: "desktop" },
  { locale: "en", size: "phone" },
];

const SAID = {
  fr: { title: "Pourquoi ma page reste-t-elle blanche ?", body: "La console dit :\n\n```js\nTypeError: x is undefined\n```\n\nVoici une image :\n\n", answer: "Votre script s'exécute **avant** que la page soit là. Ajoutez `defer`." },
  en: { title: "Why does my page stay blank?", body: "The console says:\n\n```js\nTypeError: x is undefined\n```\n\nHere is a picture:\n\n", answer: "Your script runs **before** the page is there. Add `defer`." },
};

for (const { locale, size } of TELLINGS) {
  test(`a question is asked, promised, taken, answered live and accepted (${locale}, ${size})`, async ({ browser }) => {
    const t = words(locale);
    const said = SAID[locale];
    const slug = untaken(`story-${locale}-${size}`);
    const space = await prepared(browser, "forum/spaces", { slug, name: locale === "fr" ? "Atelier" : "Workshop", visibility: "everyone" });

    const lea = await visitor(browser, "lea", size, locale);
    await lea.page.goto(`/ask?space=${slug}`);
    await lea.page.getByLabel(t("ask.title"), { exact: true }).fill(said.title);
    await lea.page.getByRole("textbox", { name: t("ask.body") }).fill(said.body);
    await lea.page.locator("input[type=file]").setInputFiles({ name: "ecran.png", mimeType: "image/png", buffer: picture() });
    await expect(lea.page.getByRole("textbox", { name: t("ask.body") })).toHaveValue(/!\[[^\]]*\]\(\/api\/v1\/forum\/files\/\d+\)/);
    await shot(lea.page, `${locale}-${size}-1-ask`);
    await lea.page.getByRole("button", { name: t("ask.send"), exact: true }).click();

    await expect(lea.page).toHaveURL(/\/threads\/\d+/);
    await expect(lea.page.getByRole("heading", { level: 1 })).toHaveText(said.title.replace(" ?", " ?"));
    await expect(lea.page.locator(".prose pre code").first()).toContainText("TypeError");
    await expect(lea.page.locator(".prose img").first()).toBeVisible();
    await expect(lea.page.getByText(t("thread.promise")).first()).toBeAttached();
    await shot(lea.page, `${locale}-${size}-2-promised`);

    const mina = await visitor(browser, "mina", size, locale);
    await mina.page.goto(`/queue?space=${space.slug}`);
    await expect(mina.page.getByText(said.title.slice(0, 12)).first()).toBeVisible();
    await mina.page.getByRole("button", { name: new RegExp(`^${t("queue.next")}`) }).first().click();
    const answer = mina.page.getByRole("textbox", { name: t("thread.yourAnswer") });
    await answer.fill(said.answer);
    await shot(mina.page, `${locale}-${size}-3-answering`);
    await mina.page.getByRole("button", { name: t("thread.reply"), exact: true }).last().click();

    // Léa reads on: the answer comes to her page by itself.
    await expect(lea.page.locator(".prose strong")).toHaveText(/avant|before/, { timeout: 20_000 });
    await shot(lea.page, `${locale}-${size}-4-answered`);
    await lea.page.getByRole("button", { name: asShown(t("thread.accept")) }).first().click();
    await expect(lea.page.getByText(asShown(t("thread.solution"))).first()).toBeVisible();
    await shot(lea.page, `${locale}-${size}-5-solved`);

    expect(lea.trouble).toEqual([]);
    expect(mina.trouble).toEqual([]);
    await lea.context.close();
    await mina.context.close();
  });
}

/** A small picture made here: green, 64 by 40. */
function picture(): Buffer {
  const [width, height] = [64, 40];
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([28, 107, 87]))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(8 + named.length);
    out.writeUInt32BE(data.length, 0);
    named.copy(out, 4);
    out.writeUInt32BE(crc32(named), 4 + named.length);
    return out;
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
