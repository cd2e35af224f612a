// Lets the program open without a line, and shows what members asked to be told on this device. Nothing of the API is kept
// here, so nothing that members wrote is. The build puts in of what it is made and what notifications say.
const { build, shell, said } = "%PROGRAM%";
const hrefOf = "%HREF%";
const KEPT = `entraide-program-${build}`;
const PAGE = "/index.html";
const MOST = 160;

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.registration.active || self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(leaveOthers().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  const { entries, take } = event.data ?? {};
  // A page of this very build, or a reader who wants it, need not wait for the pages of the one before.
  if (take || entries?.every((one) => shell.includes(one))) event.waitUntil(self.skipWaiting());
  else if (entries) event.source.postMessage({ fresh: build });
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(named(request));
  else if (request.mode === "navigate" && !url.pathname.startsWith("/api/")) event.respondWith(page(request));
});

/** All that the first pages are made of, one after the other: the line is the reader's. What is not whole is not taken. */
async function fill() {
  const shelf = await caches.open(KEPT);
  const fresh = await fetched(PAGE, { cache: "no-cache" });
  const named = (await fresh.clone().text()).match(/\/assets\/[\w.-]+/g) ?? [];
  if (!named.every((path) => shell.includes(path))) throw new Error("the page is of another build");
  await shelf.put(PAGE, fresh);
  for (const path of shell) {
    if (!(await shelf.match(path))) await shelf.put(path, (await caches.match(path)) ?? (await fetched(path)));
  }
}

async function fetched(path, manner) {
  const answer = await fetch(path, manner);
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer;
}

async function leaveOthers() {
  const all = await caches.keys();
  await Promise.all(all.filter((name) => name.startsWith("entraide-program") && name !== KEPT).map((name) => caches.delete(name)));
}

/** What is named by its content never changes. */
async function named(request) {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await lay(request.url, fresh.clone());
  return fresh;
}

async function lay(url, answer) {
  const shelf = await caches.open(KEPT);
  if ((await shelf.keys()).length < MOST) await shelf.put(url, answer);
}

/** The page as the server has it; the kept one where there is no server. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (lost) {
    const kept = await caches.match(PAGE);
    if (kept) return kept;
    throw lost;
  }
}

self.addEventListener("push", (event) => event.waitUntil(tell(event.data.json())));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.href));
});
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event.oldSubscription)));

/** A place asks for attention once: what it has to say after that takes the place of what stands there. */
function tell(message) {
  const { locale, kind, names, title, excerpt, place } = message;
  return self.registration.showNotification(sentence(locale, kind, names) ?? title, {
    body: [title, excerpt].filter(Boolean).join("\n"),
    tag: `${place.kind}-${place.id}`,
    lang: locale,
    icon: "/icon-192.png",
    badge: "/badge-96.png",
    data: { href: kind === "trial" ? "/settings#push" : hrefOf(message) },
  });
}

function sentence(locale, kind, names) {
  const words = (said[locale] ?? said.fr)[kind];
  if (!words || typeof words === "string") return words;
  const form = names.length === 0 ? "zero" : new Intl.PluralRules(locale).select(names.length);
  const all = new Intl.ListFormat(locale, { style: "long", type: "conjunction" }).format(names);
  return (words[form] ?? words.other).replace("{names}", all);
}

/** In a page that is open, without loading it anew; else in a new one. */
async function open(href) {
  const pages = await self.clients.matchAll({ type: "window" });
  const one = pages.find((page) => page.focused) ?? pages.find((page) => page.visibilityState === "visible") ?? pages[0];
  if (!one) return self.clients.openWindow(href);
  one.postMessage({ go: href });
  return one.focus();
}

/** The browser changed its address for us: the server learns the new one, for whoever is signed in here. Some do not say which it was. */
async function renew(before) {
  const key = before?.options.applicationServerKey ?? (await schoolsKey());
  if (!key) return;
  const now = await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  const answer = await fetch("/api/v1/notice/pushes", {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: JSON.stringify({ ...addressed(now), ...(before && { replaces: before.endpoint }) }),
  });
  if (answer.status === 401) await now.unsubscribe();
}

async function schoolsKey() {
  const answer = await fetch("/api/v1/notice/pushes", { credentials: "same-origin" });
  return answer.ok ? (await answer.json()).key : undefined;
}

function addressed(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } };
}
