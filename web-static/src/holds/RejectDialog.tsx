import { useState } from "preact/hooks";
import { decideHold } from "../api/moderation";
import { GroundField } from "../decision/GroundField";
import { BLANK, missing } from "../decision/wish";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Dialog, Failure, TextArea } from "../parts";
import { t } from "../words";
import type { Hold } from "./HoldsPage";

interface Props {
  hold: Hold;
  onDone: () => void;
  onClose: () => void;
}

/** What is not published says why, to its author, who may appeal. */
export function RejectDialog({ hold, onDone, onClose }: Props) {
  const [draft, setDraft] = useState({ ...BLANK, action: "hide" as const });
  const [tried, setTried] = useState(false);
  const name = hold.author?.displayName ?? t("member.anonymous");
  const lacks = tried ? missing(draft, Date.now()) : [];
  const send = useDeed(async () => {
    await decideHold({ id: hold.id }, { outcome: "rejected", ground: draft.rule || draft.words.trim(), facts: draft.facts.trim() });
    tell(t("hold.rejected", { name }));
    onDone();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (missing(draft, Date.now()).length === 0) void send.run();
  };
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="danger" type="submit" form="reject" busy={send.busy}>{t("hold.rejectDo")}</Button>
    </>
  );
  return (
    <Dialog title={t("hold.rejectTitle")} onClose={onClose} foot={foot}>
      <form id="reject" class="form" noValidate onSubmit={submit}>
        <blockquote class="case-quote">{hold.text ?? hold.title}</blockquote>
        <GroundField draft={draft} change={(part) => change(part as Partial<typeof draft>)} wrong={lacks.includes("ground")} />
        <TextArea label={t("decision.facts")} hint={t("hold.factsHint", { name })} error={lacks.includes("facts") ? t("decision.factsMissing") : undefined} rows={4} maxLength={4000} value={draft.facts} onValue={(facts) => change({ facts })} />
        {send.problem && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}
