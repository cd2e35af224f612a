import { createECDH, randomBytes } from "node:crypto";
import { type BrowserContext, type CDPSession, expect, type Page, test } from "@playwright/test";
import { accessible, asked, asShown, type Locale, posted, prepared, shot, signIn, type Size, untaken, visitor, words } from "./town.ts";

const TELLINGS: { locale: Locale; size: Size }[] = [
  { locale: "fr", size: "desktop" },
  { locale: "en", size: "phone" },
];

const SAID = {
  fr: { title: "Mon formulaire n'envoie rien", excerpt: "Il lui manque un attribut name.", answered: "Mina Okafor a répondu à votre question" },
  en: { title: "My form sends nothing", excerpt: "It lacks a name attribute.", answered: "Mina Okafor answered your question" },
};

for (const { locale, size } of TELLINGS) {
  test(`a notification says what was answered, opens it, and goes when it was read (${locale}, ${size})`, async ({ browser, baseURL }) => {
    const t = words(locale);
    const said = SAID[locale];
    const space = untaken(`pushed-${locale}`);
    await prepared(browser, "forum/spaces", { slug: space, name: space, visibility: "everyone" });
    const lea = await visitor(browser, "lea", size, locale);
    const mina = await visitor(browser, "mina", size, locale);
    const { page } = lea;
    await lea.context.grantPermissions(["notifications"], { origin: baseURL! });
    await standIn(page);
    await forgotten(lea.context);
    const devtools = await lea.context.newCDPSession(page);
    const thread = await asked(lea, { space, title: said.title, body: said.title });

    await test.step("it is turned on in the settings, by one's own hand", async () => {
      await page.goto("/settings#push");
      const here = page.locator("#push");
      await expect(here.getByRole("status")).toContainText(asShown(t("push.here.off")));
      await here.getByRole("button", { name: t("push.turnOn") }).click();
      await expect(here.getByRole("status")).toContainText(asShown(t("push.here.on")));
      expect((await (await lea.context.request.get("/api/v1/notice/pushes")).json()).items).toHaveLength(1);
      await accessible(page);
      await here.scrollIntoViewIfNeeded();
      await shot(page, `${locale}-${size}-push-1-settings`);
    });

    await test.step("what comes is shown in the member's words", async () => {
      const { id: post } = await posted(mina, `forum/threads/${thread}/posts`, { body: said.excerpt });
      await delivered(page, devtools, {
        locale, kind: "answered", names: ["Mina Okafor"], title: said.title, excerpt: said.excerpt,
        place: { kind: "thread", id: thread }, subject: { kind: "post", id: post }, threadId: thread,
      });
      const [one] = await shown(page);
      expect(one!.title).toMatch(asShown(said.answered));
      expect(one!.body).toBe(`${said.title}\n${said.excerpt}`);
      expect(one!.href).toBe(`/threads/${thread}#post-${post}`);
      expect(one!.lang).toBe(locale);
    });

    await test.step("pressed, it opens the place in the page that is there", async () => {
      const worker = lea.context.serviceWorkers()[0]!;
      await worker.evaluate(async () => {
        const scope = self as unknown as ServiceWorkerGlobalScope;
        const [notification] = await scope.registration.getNotifications();
        scope.dispatchEvent(new (self as unknown as { NotificationEvent: new (type: string, init: object) => Event }).NotificationEvent("notificationclick", { notification }));
      });
      await expect(page).toHaveURL(new RegExp(`/threads/${thread}#post-`));
      await expect(page.getByText(said.excerpt)).toBeVisible();
      await expect.poll(() => shown(page)).toEqual([]);
    });

    await test.step("what is read anywhere is put away here", async () => {
      await page.goto("/spaces");
      await posted(mina, `forum/threads/${thread}/posts`, { body: "!?" });
      await expect.poll(async () => (await (await lea.context.request.get("/api/v1/notice/notices/unread")).json()).unread).toBeGreaterThan(0);
      await page.waitForTimeout(6_000);
      await delivered(page, devtools, {
        locale, kind: "answered", names: ["Mina Okafor"], title: said.title, excerpt: "!?",
        place: { kind: "thread", id: thread }, subject: { kind: "post", id: 0 }, threadId: thread,
      });
      expect((await lea.context.request.put("/api/v1/notice/notices/read")).ok()).toBe(true);
      await expect.poll(() => shown(page)).toEqual([]);
    });

    await test.step("turned off, or after signing out, nothing is told here any more", async () => {
      await page.goto("/settings#push");
      if (locale === "fr") {
        await page.getByRole("button", { name: t("push.turnOff") }).click();
        await expect(page.locator("#push").getByRole("status")).toContainText(asShown(t("push.here.off")));
      } else {
        await page.getByRole("button", { name: "Léa Martin" }).filter({ visible: true }).click();
        await page.getByRole("menuitem", { name: t("menu.signOut") }).click();
        await expect(page).toHaveURL(/sign-in/);
        await signIn(lea.context, "lea", locale);
      }
      expect((await (await lea.context.request.get("/api/v1/notice/pushes")).json()).items).toHaveLength(0);
      expect(await page.evaluate(() => localStorage.getItem("story.subscription"))).toBeNull();
    });
    await lea.context.close();
    await mina.context.close();
  });
}

/** What another telling of this story left. */
async function forgotten({ request }: BrowserContext) {
  const { items } = await (await request.get("/api/v1/notice/pushes")).json();
  for (const { id } of items) expect((await request.delete(`/api/v1/notice/pushes/${id}`)).ok()).toBe(true);
}

/** Where no push service can be reached the browser cannot subscribe: what it would get is put in its place. */
async function standIn(page: Page) {
  const keys = createECDH("prime256v1");
  const subscription = { endpoint: `https://push.example/${randomBytes(8).toString("hex")}`, keys: { p256dh: keys.generateKeys().toString("base64url"), auth: randomBytes(16).toString("base64url") } };
  await page.addInitScript((given) => {
    const NAME = "story.subscription";
    const made = (key: string) => ({
      endpoint: given.endpoint,
      options: { applicationServerKey: Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0)).buffer },
      toJSON: () => given,
      unsubscribe: async () => (localStorage.removeItem(NAME), true),
    });
    PushManager.prototype.getSubscription = async () => {
      const key = localStorage.getItem(NAME);
      return key ? (made(key) as unknown as PushSubscription) : null;
    };
    PushManager.prototype.subscribe = async (options) => {
      localStorage.setItem(NAME, options!.applicationServerKey as string);
      return made(options!.applicationServerKey as string) as unknown as PushSubscription;
    };
  }, subscription);
}

/** As a push service does, until it is taken: what is told twice about one place is shown once. */
async function delivered(page: Page, devtools: CDPSession, message: object) {
  await expect(async () => {
    await deliver(page, devtools, message);
    await expect.poll(() => shown(page), { timeout: 4_000 }).toHaveLength(1);
  }).toPass();
}

/** Hands the worker a message. */
async function deliver(page: Page, devtools: CDPSession, message: object) {
  const found = new Promise<string>((done) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => registrations[0] && done(registrations[0].registrationId));
  });
  await devtools.send("ServiceWorker.disable");
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.deliverPushMessage", { origin: new URL(page.url()).origin, registrationId: await found, data: JSON.stringify(message) });
}

function shown(page: Page) {
  return page.evaluate(async () =>
    ((await (await navigator.serviceWorker.getRegistration())?.getNotifications()) ?? []).map(({ title, body, lang, data }) => ({ title, body, lang, href: data.href as string })),
  );
}
