import { useState } from "preact/hooks";
import { decideCases } from "../api/moderation";
import { useDeed } from "../loading";
import { Button, Mark } from "../parts";
import { titleOf } from "./CaseList";
import type { CaseCard } from "./shapes";
import { useShortcut } from "../shortcuts";
import { type Key, t } from "../words";
import { Conflict } from "../decision/Conflict";
import { DecisionForm } from "../decision/DecisionForm";
import { BLANK, type Draft, fittingAll, missing, previewOf } from "../decision/wish";
import "../decision/decision.css";

interface Props {
  cases: readonly CaseCard[];
  narrow?: boolean;
  onDone: () => void;
  onClose: () => void;
}

type Together = NonNullable<Exclude<Parameters<typeof decideCases>[1], FormData | Blob>>;

/** One decision for several cases alike: on all of them or on none, and what became of each is told. */
export function BulkPane({ cases, narrow, onDone, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>(BLANK);
  const [tried, setTried] = useState(false);
  const [decided, setDecided] = useState<readonly number[]>();
  const [judged] = useState(cases);
  const actions = fittingAll(judged.map((one) => one.target.kind));
  const send = useDeed(async () => {
    const { body } = await decideCases({}, { caseIds: judged.map((one) => one.id), ...previewOf(draft, Date.now()) } as Together);
    setDecided(body.items.map((one) => one.caseId));
  });
  const submit = (event?: Event) => {
    event?.preventDefault();
    setTried(true);
    if (missing(draft, Date.now()).length === 0) void send.run();
  };
  useShortcut("Escape", "decision.leave", decided ? onDone : onClose);
  useShortcut("mod+Enter", "decision.send", () => submit(), !decided);
  return (
    <section class="item-pane" aria-label={t("bulk.title", { count: judged.length })}>
      {narrow && <Button kind="quiet" small icon="back" onClick={decided ? onDone : onClose}>{t("moderation.cases")}</Button>}
      <h2 class="item-title">{t("bulk.title", { count: judged.length })}</h2>
      <ul class="rows">
        {judged.map((one) => (
          <li key={one.id} class="bulk-case">
            <p><span class="queue-title">{titleOf(one)}</span> <span class="muted">{one.member.displayName}</span></p>
            {decided && <Mark tone={decided.includes(one.id) ? "sapin" : "braise"} icon={decided.includes(one.id) ? "check" : "close"}>{t(decided.includes(one.id) ? `decision.done.${draft.action ?? "keep"}` : "bulk.left")}</Mark>}
          </li>
        ))}
      </ul>
      {decided ? (
        <div class="stack" role="status">
          <p class="answered">{t("bulk.done", { count: decided.length })}</p>
          <div><Button kind="primary" onClick={onDone}>{t("bulk.back")}</Button></div>
        </div>
      ) : (
        <form class="form decision-desk" aria-label={t("decision.title")} noValidate onSubmit={submit}>
          <DecisionForm draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} actions={actions} lacks={tried ? missing(draft, Date.now()) : []} locale={undefined} name="" />
          <p class="muted">{t("bulk.lead")}</p>
          {send.problem && <><Conflict problem={send.problem} onStale={onDone} /><p class="muted">{t("bulk.none")}</p></>}
          <footer class="decision-foot">
            <Button kind={draft.action && draft.action !== "keep" && draft.action !== "reject" ? "danger" : "primary"} type="submit" busy={send.busy} disabled={draft.action === null}>{draft.action ? t(`bulk.do.${draft.action}` as Key, { count: judged.length }) : t("decision.doNothing")}</Button>
            <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
          </footer>
        </form>
      )}
    </section>
  );
}
