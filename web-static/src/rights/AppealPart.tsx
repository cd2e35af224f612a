import { appeal as appealTo } from "../api/moderation";
import { useKeptText } from "../drafts";
import { useDeed } from "../loading";
import { announce } from "../notices";
import { Ago, Button, Failure, Moment, TextArea } from "../parts";
import { t, tx } from "../words";
import { day, now } from "../words/moments";
import type { Decision } from "./shapes";
import { mayAppeal } from "./telling";

type Appeal = NonNullable<Decision["appeal"]>;

interface Props {
  of: Decision;
  onAppealed: (appeal: Appeal) => void;
}

/** What the member can say against it, what they said, and what was answered. */
export function AppealPart({ of, onAppealed }: Props) {
  if (!of.appeal && !mayAppeal(of, now.value)) return <p class="muted">{t(of.endedBy ? "rights.appeal.needless" : "rights.appeal.late")}</p>;
  return (
    <section class="section appeal" aria-labelledby={`appeal-${of.id}`}>
      <h2 id={`appeal-${of.id}`}>{t(of.appeal ? "rights.appeal.yours" : "rights.appeal.title")}</h2>
      {of.appeal ? <Sent of={of.appeal} /> : <Form of={of} onAppealed={onAppealed} />}
    </section>
  );
}

function Form({ of, onAppealed }: Props) {
  const kept = useKeptText(`appeal:${of.id}`);
  const send = useDeed(async () => {
    const { body } = await appealTo({}, { decisionId: of.id, text: kept.text.trim() }, { key: kept.key() });
    kept.clear();
    announce(t("rights.appeal.received"));
    onAppealed(body);
  });
  const ready = kept.text.trim() !== "";
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); if (ready) void send.run(); }}>
      <p>{tx("rights.appeal.until", { date: <Moment at={of.appealUntil} say={day} /> })}</p>
      <TextArea label={t("rights.appeal.text")} hint={t("rights.appeal.hint")} required maxLength={5000} rows={6} value={kept.text} onValue={kept.setText} />
      {send.problem && <Failure problem={send.problem} />}
      <div><Button kind="primary" type="submit" wide busy={send.busy} disabled={!ready}>{t("rights.appeal.send")}</Button></div>
    </form>
  );
}

function Sent({ of }: { of: Appeal }) {
  return (
    <>
      <div class="said">
        <p class="hint">{tx("rights.appeal.sent", { time: <Ago at={of.createdAt} /> })}</p>
        <blockquote>{of.text}</blockquote>
      </div>
      {of.outcome === null && <p role="status">{t("rights.appeal.waits")}</p>}
      {of.outcome && (
        <div class={`said verdict-${of.outcome}`}>
          <p class="hint"><strong>{t(`rights.appeal.${of.outcome}`)}</strong> {of.decidedAt && <Ago at={of.decidedAt} />}</p>
          {of.answer && <blockquote>{of.answer}</blockquote>}
        </div>
      )}
    </>
  );
}
