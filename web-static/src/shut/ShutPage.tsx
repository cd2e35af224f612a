import { useEffect, useState } from "preact/hooks";
import { listMyDecisions } from "../api/moderation";
import { Wordmark } from "../frame/Wordmark";
import { type Load, useDeed, useLoad } from "../loading";
import { Button, Loaded, PageTitle, Section, Skeleton, Until } from "../parts";
import { DecisionView } from "../rights/DecisionView";
import { DecisionRow } from "../rights/MyDecisions";
import type { Decision } from "../rights/shapes";
import { actingOn, deedOf } from "../rights/telling";
import { tell } from "../toasts";
import { go } from "../router";
import { lookAgain } from "../restriction";
import { isShutOut, me, signOut } from "../session";
import { DataSection } from "../settings/DataSection";
import { OpenFoot } from "../signin/OpenFoot";
import { t, tx } from "../words";
import { now } from "../words/moments";
import "../rights/rights.css";
import "./shut.css";

const LOOK_AGAIN = 60_000;
type Found = { items: Decision[] };

/** For whom the school is closed: why, until when, and the three things that remain: to appeal, to take one's data along, to leave. */
export default function ShutPage() {
  const decisions = useLoad<Found>("decisions.shut", (signal) => listMyDecisions({ limit: 100 }, undefined, { signal }));
  const leave = useDeed(signOut);
  const until = me.value?.restriction?.until;
  useEnd();
  if (!isShutOut.value) return null;
  return (
    <>
      <Wordmark plain />
      <div class="column">
        <PageTitle title={t("shut.title")} />
        <p class="reading">{until ? tx("shut.until", { until: <Until at={until} /> }) : t("shut.open")}</p>
        <Loaded of={decisions} wait={<Skeleton lines={8} />}>{() => <Reasons of={decisions} />}</Loaded>
        <DataSection />
        <div class="shut-leave"><Button icon="leave" busy={leave.busy} onClick={() => void leave.run()}>{t("menu.signOut")}</Button></div>
      </div>
      <OpenFoot />
    </>
  );
}

function Reasons({ of }: { of: Load<Found> }) {
  const items = of.value?.items ?? [];
  const acting = actingOn(items, "shut-out", now.value);
  const others = items.filter((one) => !acting.includes(one));
  const appealed = (id: number, appeal: NonNullable<Decision["appeal"]>) => of.set((known) => ({ items: known.items.map((one) => (one.id === id ? { ...one, appeal } : one)) }));
  return (
    <>
      {acting.map((one) => (
        <article key={one.id} class="stack ruling" aria-label={t(deedOf(one))}>
          <DecisionView of={one} onAppealed={(appeal) => appealed(one.id, appeal)} />
        </article>
      ))}
      {others.length > 0 && <Section title={t("shut.others")}><ul class="rows">{others.map((one) => <li key={one.id}><DecisionRow of={one} /></li>)}</ul></Section>}
    </>
  );
}

/** Nothing is told to who is shut out: so they ask, until the door is open. */
function useEnd() {
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void lookAgain();
    };
    const again = setInterval(look, LOOK_AGAIN);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(again);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  const shut = isShutOut.value;
  const [was] = useState(shut);
  useEffect(() => {
    if (shut || !me.value) return;
    go("/", { replace: true });
    if (was) tell(t("shut.over"));
  }, [shut]);
}
