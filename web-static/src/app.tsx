import { useEffect, useErrorBoundary, useState } from "preact/hooks";
import { Problem } from "./api";
import { Bell } from "./frame/Bell";
import { BottomBar } from "./frame/BottomBar";
import { MemberMenu } from "./frame/MemberMenu";
import { Reporting } from "./frame/Reporting";
import { OfflineLine, Toasts } from "./frame/Toasts";
import { helpShown, ShortcutHelp } from "./frame/ShortcutHelp";
import { Search, SearchButton } from "./frame/Search";
import { Rail } from "./frame/Rail";
import { useUnread } from "./frame/useUnread";
import { useWaiting } from "./frame/useWaiting";
import { Wordmark } from "./frame/Wordmark";
import { useLive } from "./live";
import { tell } from "./toasts";
import { Failure, Late, Page, PageTitle, Skeleton } from "./parts";
import { lookAgain } from "./restriction";
import { go, place } from "./router";
import { type Names, type Route, routeOf } from "./routes";
import { isMentor, isShutOut, isSilenced, me, recognise, unrecognised } from "./session";
import { useShortcut } from "./shortcuts";
import { t, worded } from "./words";

type Shown = { route: Route; Page: Awaited<ReturnType<Route["load"]>>["default"] };

/** The whole site: the frame, and in it the page of the present path. */
export function App() {
  const { path } = place.value;
  const found = routeOf(path);
  useShortcut("?", "shortcut.help", () => (helpShown.value = !helpShown.value));
  const inside = found ? <Lazy key={path} route={found.route} names={found.names} /> : <NotFound />;
  const shut = isShutOut.value && !found?.route.open;
  return (
    <>
      <a class="skip" href="#main">{t("frame.skip")}</a>
      {shut ? <Shut open={found?.route.shut ?? false}>{inside}</Shut> : found?.route.open ? <main id="main" class="open-page" tabIndex={-1}>{inside}</main> : <Framed place={found?.route.place}>{inside}</Framed>}
      <Toasts />
      <ShortcutHelp />
    </>
  );
}

/** For whom the school is closed for now: why, and nothing else. */
function Shut({ open, children }: { open: boolean; children: preact.ComponentChildren }) {
  useEffect(() => {
    if (!open) go("/restricted", { replace: true });
  }, [open]);
  return <main id="main" class="open-page open-wide" tabIndex={-1}>{open && children}</main>;
}

function Framed({ place: current, children }: { place: Route["place"]; children: preact.ComponentChildren }) {
  if (unrecognised.value) return <Trouble problem={unrecognised.value} again={() => void recognise()} />;
  return (
    <div class="frame">
      <header class="top-bar"><Wordmark /><span class="top-acts">{me.value && <><Bell /><SearchButton small /></>}<MemberMenu /></span></header>
      <header class="frame-side">{me.value && <Rail current={current} />}</header>
      <main id="main" tabIndex={-1}>
        <OfflineLine />
        {isSilenced.value && <Late load={silencedLine} />}
        {me.value ? children : <Page><Skeleton title lines={6} /></Page>}
      </main>
      {me.value && <><BottomBar current={current} /><PlaceKeys /><RightsWatch /><Search /><Reporting /></>}
    </div>
  );
}

/** Fetches the page's part of the program when it is first gone to. */
function Lazy({ route, names }: { route: Route; names: Names }) {
  const [shown, setShown] = useState<Shown>();
  const [lost, setLost] = useState(false);
  const [broken] = useErrorBoundary((error) => console.error(error));
  useEffect(() => {
    route.load().then((module) => setShown({ route, Page: module.default }), () => setLost(true));
  }, [route]);
  if (broken) return <Trouble problem={new Problem(500, "page-broken")} again={() => location.reload()} />;
  if (lost) return <Trouble problem={new Problem(0, "page-lost")} again={() => location.reload()} />;
  return shown ? <shown.Page names={names} /> : <Page><Skeleton title lines={6} /></Page>;
}

function Trouble({ problem, again }: { problem: Problem; again: () => void }) {
  return <Page><PageTitle title={t("state.trouble")} /><Failure problem={problem} again={again} /></Page>;
}

function NotFound() {
  return (
    <Page>
      <PageTitle title={t("state.notFound")} />
      <p class="muted">{t("problem.not-found")}</p>
      <p><a href="/">{t("place.home")}</a></p>
    </Page>
  );
}

function silencedLine() {
  return worded("rights", import("./shut/SilencedLine"));
}

/** What is decided about the member is told where they are, and holds at once. */
function RightsWatch() {
  useLive((change) => {
    if (change.topic === "people.restriction-changed" && change.id === me.value?.id) void lookAgain();
    if (change.topic === "moderation.hold-decided") tell(t("frame.holdDecided"), { act: { label: t("frame.readDecision"), run: () => go("/decisions?of=holds") } });
    if (change.topic !== "moderation.decided" && change.topic !== "moderation.reviewed") return;
    const path = `/decisions/${change.id}`;
    if (place.value.path === path) return;
    const read = () => go(path);
    tell(t(change.topic === "moderation.reviewed" ? "frame.reviewed" : "frame.decided"), { act: { label: t("frame.readDecision"), run: read } });
  });
  return null;
}

/** "g" and a letter lead to the places; what waits at them is counted. */
function PlaceKeys() {
  useUnread();
  useWaiting();
  useShortcut("g h", "place.home", () => go("/"));
  useShortcut("g s", "place.spaces", () => go("/spaces"));
  useShortcut("g a", "place.ask", () => go("/ask"));
  useShortcut("g q", isMentor.value ? "place.queue" : "place.help", () => go(isMentor.value ? "/queue" : "/help"));
  useShortcut("g m", "place.messages", () => go("/messages"));
  return null;
}
