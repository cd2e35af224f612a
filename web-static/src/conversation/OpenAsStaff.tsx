import { useState } from "preact/hooks";
import { openConversation } from "../api/messaging";
import { useDeed } from "../loading";
import { Button, Failure, mistakeAt, TextArea } from "../parts";
import { t } from "../words";

const SHORTEST = 20;

/** Staff read a conversation only with a reason, which everybody who takes part is told. `titled` where nothing above says so. */
export function OpenAsStaff({ id, titled, onOpen }: { id: number; titled?: boolean; onOpen: () => void }) {
  const [reason, setReason] = useState("");
  const open = useDeed(async () => {
    await openConversation({ id }, { reason: reason.trim() });
    onOpen();
  });
  const ready = reason.trim().length >= SHORTEST;
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); if (ready) void open.run(); }}>
      {titled && <h2>{t("chat.openTitle")}</h2>}
      <p class="muted">{t("chat.openLead")}</p>
      <TextArea label={t("chat.openReason")} hint={t("chat.openReasonHint")} required rows={3} maxLength={1000} error={mistakeAt(open.problem, "/reason")} value={reason} onValue={setReason} />
      {open.problem && open.problem.mistakes.length === 0 && <Failure problem={open.problem} />}
      <div><Button kind="primary" type="submit" busy={open.busy} disabled={!ready}>{t("chat.openAct")}</Button></div>
    </form>
  );
}
