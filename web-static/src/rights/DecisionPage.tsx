import { showDecision } from "../api/moderation";
import { Wordmark } from "../frame/Wordmark";
import { useLive } from "../live";
import { useLoad } from "../loading";
import { Loaded, Page, PageTitle, Skeleton } from "../parts";
import type { Names } from "../routes";
import { isShutOut } from "../session";
import { OpenFoot } from "../signin/OpenFoot";
import { t } from "../words";
import { DecisionView } from "./DecisionView";
import type { Decision } from "./shapes";
import { deedOf } from "./telling";
import "./rights.css";

/** What was decided about something of the member's, and why; where mails about it lead. */
export default function DecisionPage({ names }: { names: Names }) {
  const shut = isShutOut.value;
  if (!shut) return <Page><TheDecision id={Number(names["id"])} /></Page>;
  return (
    <>
      <Wordmark plain />
      <div class="column"><TheDecision id={Number(names["id"])} /></div>
      <OpenFoot />
    </>
  );
}

function TheDecision({ id }: { id: number }) {
  const load = useLoad<Decision>(`decision.${id}`, (signal) => showDecision({ id }, undefined, { signal }));
  useLive((change) => {
    if (change.kind === "decision" && change.id === id) load.again();
  });
  const [back, says] = isShutOut.value ? ["/restricted", t("shut.back")] : ["/decisions", t("rights.title")];
  return (
    <>
      <header class="thread-head">
        <nav class="crumbs" aria-label={t("thread.crumbs")}><ol><li><a href={back}>{says}</a></li></ol></nav>
        {load.value ? <PageTitle title={t(deedOf(load.value))} /> : load.problem && <PageTitle title={t("state.notFound")} />}
      </header>
      <Loaded of={load} wait={<Skeleton title lines={8} />}>
        {(decision) => (
          <article class="stack ruling">
            <DecisionView of={decision} onAppealed={(appeal) => load.set((known) => ({ ...known, appeal }))} />
          </article>
        )}
      </Loaded>
    </>
  );
}
