import { useState } from "preact/hooks";
import { reviewAppeal } from "../api/moderation";
import { DecisionForm } from "../decision/DecisionForm";
import { BLANK, type Draft, fittingAll, missing, previewOf, restricts, type Wish } from "../decision/wish";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Choice, Dialog, Failure, TextArea } from "../parts";
import { type Key, t } from "../words";
import "../decision/decision.css";
import type { Appeal } from "./AppealsPage";

const OUTCOMES = ["upheld", "overturned"] as const;

type Judged = Omit<Wish, "action"> & { action: "hide"; ground: string; facts: string };

interface Props {
  appeal: Appeal;
  onDone: () => void;
  onClose: () => void;
}

/** The second pair of eyes answers: it stands, or everything comes back. */
export function ReviewDialog({ appeal, onDone, onClose }: Props) {
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>("upheld");
  const [answer, setAnswer] = useState("");
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>(BLANK);
  const name = appeal.member.displayName;
  // Whoever reported it wants something done: then it is for the reviewer to say what, and why.
  const anew = appeal.by === "reporter" && outcome === "overturned";
  const actions = fittingAll([appeal.decision.target.kind]).filter((one) => restricts(one) && one !== "edit");
  const lacks = anew ? missing(draft, Date.now()) : [];
  const send = useDeed(async () => {
    const decision = anew ? { decision: previewOf(draft, Date.now()) as Judged } : {};
    await reviewAppeal({ id: appeal.decision.appeal!.id }, { outcome, answer: answer.trim(), ...decision });
    tell(t(anew ? "appeal.doneAnew" : `appeal.done.${outcome}`, { name }));
    onDone();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (answer.trim() && lacks.length === 0) void send.run();
  };
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" type="submit" form="review" busy={send.busy}>{t(anew ? "appeal.doAnew" : `appeal.do.${outcome}`)}</Button>
    </>
  );
  return (
    <Dialog title={t("appeal.answerTo", { name })} onClose={onClose} foot={foot}>
      <form id="review" class="form" noValidate onSubmit={submit}>
        <p class="said-text appeal-words">{appeal.decision.appeal?.text}</p>
        <Choice label={t("appeal.outcome")} value={outcome} options={OUTCOMES.map((value) => ({ value, label: t(`appeal.choice.${value}`), hint: t(`appeal.choiceHint.${appeal.by === "reporter" ? "reporter-" : ""}${value}` as Key) }))} onValue={setOutcome} />
        {anew && <DecisionForm draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} actions={actions} lacks={tried ? lacks : []} locale={undefined} name="" />}
        <TextArea label={t("appeal.yourAnswer")} hint={t("appeal.answerHint", { name })} error={tried && !answer.trim() ? t("appeal.answerMissing") : undefined} rows={4} maxLength={5000} value={answer} onValue={setAnswer} />
        {send.problem && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}
