import { listMyHolds } from "../api/moderation";
import { useLive } from "../live";
import { usePages } from "../loading";
import { Ago, Empty, Listed, Mark } from "../parts";
import { t } from "../words";
import type { MyHold } from "./shapes";

/** What I wrote that waits for a look, and what became of it. */
export function MyHolds() {
  const holds = usePages<MyHold>("holds.mine", (after, signal) => listMyHolds(after ? { after } : {}, undefined, { signal }));
  useLive((change) => {
    if (change.topic === "moderation.hold-decided") holds.again();
  });
  return (
    <>
      <p class="muted">{t("rights.holdsLead")} <a href="/settings#trust">{t("settings.trust")}</a></p>
      <Listed of={holds} empty={<Empty>{t("rights.noHold")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><HoldRow of={one} /></li>)}</ul>}
      </Listed>
    </>
  );
}

function HoldRow({ of }: { of: MyHold }) {
  const outcome = of.outcome?.outcome;
  return (
    <article class="right-row">
      <p><a class="name" href={`/threads/${of.threadId}`}>{of.title ?? t(`rights.flagged.${of.ref.kind === "thread" ? "thread" : "post"}`)}</a></p>
      {of.text && <p class="right-excerpt muted">{of.text}</p>}
      <p class="facts">
        <span><Mark tone={outcome === "approved" ? "sapin" : outcome ? "braise" : "miel"}>{t(`rights.hold.${outcome ?? "waits"}`)}</Mark></span>
        <Ago at={of.outcome?.at ?? of.at} />
      </p>
      {of.outcome?.ground && <p class="right-why"><strong>{of.outcome.ground}</strong> {of.outcome.facts}</p>}
      {of.decision && <p><a href={`/decisions/${of.decision}`}>{t("rights.readWhy")}</a></p>}
    </article>
  );
}
