import { useState } from "preact/hooks";
import { reviewAppeal } from "../api/moderation";
import { useDeed } from "../loading";
import { tell } from "../notices";
import { Button, Choice, Dialog, Failure, TextArea } from "../parts";
import { t } from "../words";
import type { Appeal } from "./AppealsPage";

const OUTCOMES = ["upheld", "overturned"] as const;

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
  const name = appeal.member.displayName;
  const send = useDeed(async () => {
    await reviewAppeal({ id: appeal.decision.appeal!.id }, { outcome, answer: answer.trim() });
    tell(t(`appeal.done.${outcome}`, { name }));
    onDone();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (answer.trim()) void send.run();
  };
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" type="submit" form="review" busy={send.busy}>{t(`appeal.do.${outcome}`)}</Button>
    </>
  );
  return (
    <Dialog title={t("appeal.answerTo", { name })} onClose={onClose} foot={foot}>
      <form id="review" class="form" noValidate onSubmit={submit}>
        <p class="said-text appeal-words">{appeal.decision.appeal?.text}</p>
        <Choice label={t("appeal.outcome")} value={outcome} options={OUTCOMES.map((value) => ({ value, label: t(`appeal.choice.${value}`), hint: t(`appeal.choiceHint.${value}`) }))} onValue={setOutcome} />
        <TextArea label={t("appeal.yourAnswer")} hint={t("appeal.answerHint", { name })} error={tried && !answer.trim() ? t("appeal.answerMissing") : undefined} rows={4} maxLength={5000} value={answer} onValue={setAnswer} />
        {send.problem && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}
