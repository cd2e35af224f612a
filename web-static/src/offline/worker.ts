import { effect } from "@preact/signals";
import { tell } from "../toasts";
import { payAttention } from "../push/attention";
import { keepUp } from "../push/thisDevice";
import { go, ownPath } from "../router";
import { me } from "../session";
import { language, t } from "../words";

const LOOK_AGAIN = 3_600_000;
const STAYS = 24 * 3_600_000;
let kept = false;
let told = false;
let looked = Date.now();

/** From now on the program itself is there without a line too, and may be installed; what members wrote is none of its business. */
export function keepProgram(): void {
  if (kept || !navigator.serviceWorker || !import.meta.env.PROD) return;
  kept = true;
  makeInstallable();
  const { serviceWorker } = navigator;
  const hadOne = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ go?: string; fresh?: string }>) => {
    if (data.go) go(ownPath(data.go));
    if (data.fresh) tellOfFresh();
  });
  // Another page of this browser took a newer build: this one may be of the one before.
  serviceWorker.addEventListener("controllerchange", () => hadOne && greet(serviceWorker.controller));
  serviceWorker.startMessages();
  void serviceWorker.register("/offline.js").then(watch, () => undefined);
  payAttention();
  let away = false;
  effect(() => {
    if (me.value) void keepUp(me.value.id, away).catch(() => undefined);
    away = me.value === null;
  });
}

function watch(registration: ServiceWorkerRegistration) {
  greet(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const fresh = registration.installing;
    fresh?.addEventListener("statechange", () => fresh.state === "installed" && registration.active && greet(fresh));
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** A worker of this page's own build goes on at once; one of another says so. */
function greet(worker: ServiceWorker | null) {
  const entries = [...document.querySelectorAll<HTMLScriptElement>("script[type=module][src]")];
  if (entries.length > 0) worker?.postMessage({ entries: entries.map(({ src }) => new URL(src).pathname) });
}

function tellOfFresh() {
  if (told) return;
  told = true;
  tell(t("frame.fresh"), { act: { label: t("frame.reload"), run: () => void takeFresh() }, stays: STAYS });
}

async function takeFresh() {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ take: true });
}

/** In the member's language: a manifest has but one. */
function makeInstallable() {
  const link = document.head.appendChild(Object.assign(document.createElement("link"), { rel: "manifest" }));
  effect(() => void (link.href = `/${language.value}.webmanifest`));
}
