import "./styles/style.css";
import { render } from "preact";
import { App } from "./app";
import { tidy } from "./drafts";
import { followChanges } from "./live";
import { dress, keepLook, recalledLanguage } from "./look";
import { followLinks, place } from "./router";
import { routeOf } from "./routes";
import { expectSignIn, me, recognise } from "./session";
import { listenToKeys } from "./shortcuts";
import { speak } from "./words";
import { keepTime } from "./words/moments";

async function open() {
  dress();
  expectSignIn();
  const route = routeOf(place.value.path)?.route;
  void route?.load().catch(() => undefined);
  if (!route?.open) void recognise();
  await speak(recalledLanguage());
  keepLook();
  keepTime();
  followLinks();
  listenToKeys();
  tidy();
  const root = document.getElementById("app");
  if (root) render(<App />, root);
  followChanges(() => Boolean(me.value));
}

void open();
