import { listMyDecisions } from "../api/moderation";
import { useLive } from "../live";
import { usePages } from "../loading";
import { Ago, Empty, Listed, Mark } from "../parts";
import { t } from "../words";
import { now } from "../words/moments";
import type { Decision } from "./shapes";
import { deedOf, standingOf, TONES } from "./telling";

/** What was decided about me, with what became of it. */
export function MyDecisions() {
  const decisions = usePages<Decision>("decisions", (after, signal) => listMyDecisions(after ? { after } : {}, undefined, { signal }));
  useLive((change) => {
    if (change.kind === "decision") decisions.again();
  });
  return (
    <Listed of={decisions} empty={<Empty>{t("rights.noDecision")}</Empty>}>
      {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><DecisionRow of={one} /></li>)}</ul>}
    </Listed>
  );
}

/** A decision in a list. */
export function DecisionRow({ of }: { of: Decision }) {
  const standing = standingOf(of, now.value);
  return (
    <article class="right-row">
      <p><a class="name" href={`/decisions/${of.id}`}>{t(deedOf(of))}</a></p>
      {of.target.kind !== "member" && of.excerpt && <p class="right-excerpt muted">{of.excerpt}</p>}
      <p class="facts"><span><Mark tone={TONES[standing]}>{t(`rights.standing.${standing}`)}</Mark></span><Ago at={of.decidedAt} /></p>
    </article>
  );
}
