// Answered in the place of offline.js where the operator withdraws it: clears away what it kept, and is gone.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const all = await caches.keys();
  await Promise.all(all.filter((name) => name.startsWith("entraide-")).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
