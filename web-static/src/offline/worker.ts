/** From now on the program itself is there without a line too; what members wrote is none of the worker's business. */
export function keepProgram(): void {
  if (!navigator.serviceWorker || !import.meta.env.PROD) return;
  void navigator.serviceWorker
    .register("/offline.js")
    .then(() => navigator.serviceWorker.ready)
    .then((worker) => worker.active?.postMessage({ keep: parts() }))
    .catch(() => undefined);
}

/** The files that this page was made of. */
function parts(): string[] {
  const seen = performance.getEntriesByType("resource").map((one) => new URL(one.name));
  return [...new Set(seen.filter((one) => one.origin === location.origin && one.pathname.startsWith("/assets/")).map((one) => one.pathname))];
}
