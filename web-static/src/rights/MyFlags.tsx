import { listMyFlags } from "../api/moderation";
import { useLive } from "../live";
import { usePages } from "../loading";
import { Ago, Empty, Listed, Mark } from "../parts";
import { t, tx } from "../words";
import { now } from "../words/moments";
import { AppealForm } from "./AppealForm";
import { AppealSent } from "./AppealSent";
import type { Appeal, OwnFlag } from "./shapes";

/** What I reported, and what came of it. */
export function MyFlags() {
  const flags = usePages<OwnFlag>("flags.mine", (after, signal) => listMyFlags(after ? { after } : {}, undefined, { signal }));
  useLive((change) => {
    if (change.kind === "case") flags.again();
  });
  const appealed = (id: number, appeal: Appeal) => flags.set((known) => known.map((one) => (one.id === id ? { ...one, appeal } : one)));
  return (
    <Listed of={flags} empty={<Empty>{t("rights.noFlag")}</Empty>}>
      {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><FlagRow of={one} onAppealed={(appeal) => appealed(one.id, appeal)} /></li>)}</ul>}
    </Listed>
  );
}

function FlagRow({ of, onAppealed }: { of: OwnFlag; onAppealed: (appeal: Appeal) => void }) {
  return (
    <article class="right-row">
      <p>{of.target.kind === "thread" ? <a class="name" href={`/threads/${of.target.id}`}>{t("rights.flagged.thread")}</a> : <strong>{t(`rights.flagged.${of.target.kind}`)}</strong>} <span class="muted">· {t(`rights.reason.${of.reason}`)}</span></p>
      {of.note && <p class="right-excerpt muted">{of.note}</p>}
      <p class="facts">
        <span><Mark tone={of.outcome === "upheld" ? "sapin" : of.outcome ? "plain" : "miel"}>{t(`rights.outcome.${of.outcome ?? "open"}`)}</Mark></span>
        <span>{tx("rights.sentAt", { time: <Ago at={of.createdAt} /> })}</span>
        {of.decidedAt && <span>{tx("rights.decidedAt", { time: <Ago at={of.decidedAt} /> })}</span>}
      </p>
      {of.appeal ? <AppealSent of={of.appeal} /> : of.decisionId && of.appealUntil && Date.parse(of.appealUntil) > now.value && (
        <details class="flag-appeal">
          <summary>{t("rights.disagree")}</summary>
          <AppealForm decisionId={of.decisionId} until={of.appealUntil} label={t("rights.appeal.textFlag")} onAppealed={onAppealed} />
        </details>
      )}
    </article>
  );
}
