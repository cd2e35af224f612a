import { useState } from "preact/hooks";
import { dismissItem, escalateItem } from "../api/queue";
import { Button, Dialog, Failure, TextArea } from "../parts";
import { useDeed } from "../loading";
import { t } from "../words";
import type { MoveProps } from "./moving";

const SHORTEST = 10;

/** To the coordinators, with why. */
export function EscalateDialog({ item, onMoved, onClose }: MoveProps) {
  const [note, setNote] = useState("");
  const missing = SHORTEST - note.trim().length;
  const send = useDeed(async () => {
    await escalateItem({ id: item.id }, { note: note.trim() });
    onMoved(t("escalate.done"));
    onClose();
  });
  return (
    <Dialog title={t("queue.escalate")} onClose={onClose} foot={<Button kind="primary" type="submit" form="escalate" busy={send.busy} disabled={missing > 0}>{t("escalate.act")}</Button>}>
      <form id="escalate" class="form" onSubmit={(event) => { event.preventDefault(); if (missing <= 0) void send.run(); }}>
        <TextArea label={t("escalate.note")} hint={missing > 0 ? t("handOver.missing", { count: missing }) : t("escalate.hint")} maxLength={2000} value={note} onValue={setNote} />
        {send.problem && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}

/** It asks nothing; whoever wrote it may say otherwise. */
export function DismissDialog({ item, onMoved, onClose }: MoveProps) {
  const [note, setNote] = useState("");
  const send = useDeed(async () => {
    await dismissItem({ id: item.id }, note.trim() ? { note: note.trim() } : {});
    onMoved(t("dismiss.done"));
    onClose();
  });
  return (
    <Dialog title={t("queue.dismiss")} onClose={onClose} foot={<Button kind="primary" type="submit" form="dismiss" busy={send.busy}>{t("dismiss.act")}</Button>}>
      <form id="dismiss" class="form" onSubmit={(event) => { event.preventDefault(); void send.run(); }}>
        <p class="muted">{t("dismiss.says")}</p>
        <TextArea label={t("dismiss.note")} optional maxLength={2000} value={note} onValue={setNote} />
        {send.problem && <Failure problem={send.problem} />}
      </form>
    </Dialog>
  );
}
