import "./styles/style.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app";
import { tidy } from "./drafts";
import { followChanges } from "./live";
import { dress, keepLook, recalledLanguage } from "./look";
import { followLinks, place } from "./router";
import { routeOf } from "./routes";
import { expectRestrictions, lookAgain } from "./restriction";
import { expectSignIn, isShutOut, me, recognise } from "./session";
import { listenToKeys } from "./shortcuts";
import { language, LANGUAGES, speak } from "./words";
import { keepTime } from "./words/moments";

// What one came to read is fetched first, and shown.
const RESTED_MS = 4_000;

/** Whoever is signed in finds the program here without a line too. */
function keepLater() {
  const keep = () => void import("./offline/worker").then(({ keepProgram }) => keepProgram(), () => undefined);
  const stop = effect(() => {
    if (me.value) setTimeout(() => (stop(), keep()), RESTED_MS);
  });
}

/** A page is on its way while the pointer still rests on its link. */
function fetchAhead(event: Event) {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link instanceof HTMLAnchorElement && link.origin === location.origin) void routeOf(link.pathname)?.route.load().catch(() => undefined);
}

async function open() {
  dress();
  language.value = recalledLanguage();
  expectSignIn();
  expectRestrictions();
  const route = routeOf(place.value.path)?.route;
  void route?.load().catch(() => undefined);
  if (!route?.open) void recognise();
  await speak(recalledLanguage()).catch(() => speak(LANGUAGES.find((one) => one !== recalledLanguage()) ?? "fr"));
  // Who is signed in may have been known before any words were there.
  if (me.value && me.value.locale !== language.value) await speak(me.value.locale).catch(() => undefined);
  keepLook();
  keepTime();
  followLinks();
  listenToKeys();
  addEventListener("pointerover", fetchAhead, { passive: true });
  tidy();
  const root = document.getElementById("app");
  if (root) render(<App />, root);
  keepLater();
  followChanges(() => (isShutOut.value ? undefined : me.value?.id), () => void lookAgain());
}

void open();
