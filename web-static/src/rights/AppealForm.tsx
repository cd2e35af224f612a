import { appeal } from "../api/moderation";
import { useKeptText } from "../drafts";
import { useDeed } from "../loading";
import { announce } from "../toasts";
import { Button, Failure, Moment, TextArea } from "../parts";
import { t, tx } from "../words";
import { day } from "../words/moments";
import type { Appeal } from "./shapes";

interface Props {
  decisionId: number;
  until: string;
  label: string;
  onAppealed: (appeal: Appeal) => void;
}

/** Where one says why a decision was wrong; what is typed is kept until it is sent. */
export function AppealForm({ decisionId, until, label, onAppealed }: Props) {
  const kept = useKeptText(`appeal:${decisionId}`);
  const send = useDeed(async () => {
    const { body } = await appeal({}, { decisionId, text: kept.text.trim() }, { key: kept.key() });
    kept.clear();
    announce(t("rights.appeal.received"));
    onAppealed(body);
  });
  const ready = kept.text.trim() !== "";
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); if (ready) void send.run(); }}>
      <p>{tx("rights.appeal.until", { date: <Moment at={until} say={day} /> })}</p>
      <TextArea label={label} hint={t("rights.appeal.hint")} required maxLength={5000} rows={6} value={kept.text} onValue={kept.setText} />
      {send.problem && <Failure problem={send.problem} />}
      <div><Button kind="primary" type="submit" wide busy={send.busy} disabled={!ready}>{t("rights.appeal.send")}</Button></div>
    </form>
  );
}
