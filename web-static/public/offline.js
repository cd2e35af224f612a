// Lets the program open without a line: its page, and the files named by their content. Nothing of the API comes by here, so
// nothing that members wrote is kept here.
const KEPT = "entraide-program";
const PAGE = "/index.html";
const MOST = 160;

self.addEventListener("install", (event) => event.waitUntil(put(PAGE).then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(Promise.all([PAGE, ...event.data.keep].map(put)).then(tidy));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(named(request));
  else if (request.mode === "navigate" && !url.pathname.startsWith("/api/")) event.respondWith(page(request));
});

/** What is named by its content never changes. */
async function named(request) {
  const shelf = await caches.open(KEPT);
  const kept = await shelf.match(request.url);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await shelf.put(request.url, fresh.clone());
  return fresh;
}

/** The page as the server has it; the kept one where there is no server. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (lost) {
    const kept = await (await caches.open(KEPT)).match(PAGE);
    if (kept) return kept;
    throw lost;
  }
}

async function put(path) {
  const shelf = await caches.open(KEPT);
  if (path !== PAGE && (await shelf.match(path))) return;
  const fresh = await fetch(path).catch(() => null);
  if (fresh?.ok) await shelf.put(path, fresh);
}

/** The oldest go first: they belong to programs of long ago. */
async function tidy() {
  const shelf = await caches.open(KEPT);
  const all = (await shelf.keys()).filter((one) => !one.url.endsWith(PAGE));
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((one) => shelf.delete(one)));
}
