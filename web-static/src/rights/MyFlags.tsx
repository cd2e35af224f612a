import { listMyFlags } from "../api/moderation";
import { useLive } from "../live";
import { usePages } from "../loading";
import { Ago, Empty, Listed, Mark } from "../parts";
import { t, tx } from "../words";
import type { OwnFlag } from "./shapes";

/** What I reported, and what came of it. */
export function MyFlags() {
  const flags = usePages<OwnFlag>("flags.mine", (after, signal) => listMyFlags(after ? { after } : {}, undefined, { signal }));
  useLive((change) => {
    if (change.kind === "case") flags.again();
  });
  return (
    <Listed of={flags} empty={<Empty>{t("rights.noFlag")}</Empty>}>
      {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><FlagRow of={one} /></li>)}</ul>}
    </Listed>
  );
}

function FlagRow({ of }: { of: OwnFlag }) {
  return (
    <article class="right-row">
      <p>{of.target.kind === "thread" ? <a class="name" href={`/threads/${of.target.id}`}>{t("rights.flagged.thread")}</a> : <strong>{t(`rights.flagged.${of.target.kind}`)}</strong>} <span class="muted">· {t(`rights.reason.${of.reason}`)}</span></p>
      {of.note && <p class="right-excerpt muted">{of.note}</p>}
      <p class="facts">
        <span><Mark tone={of.outcome === "upheld" ? "sapin" : of.outcome ? "plain" : "miel"}>{t(`rights.outcome.${of.outcome ?? "open"}`)}</Mark></span>
        <span>{tx("rights.sentAt", { time: <Ago at={of.createdAt} /> })}</span>
        {of.decidedAt && <span>{tx("rights.decidedAt", { time: <Ago at={of.decidedAt} /> })}</span>}
      </p>
    </article>
  );
}
