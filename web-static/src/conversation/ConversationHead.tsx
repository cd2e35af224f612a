import { useState } from "preact/hooks";
import { leaveConversation, settleSubject } from "../api/messaging";
import { useDeed } from "../loading";
import { names } from "../messages/InboxRow";
import { Avatar, Before, Button, Confirm, Failure, Icon, Menu, MenuItem } from "../parts";
import { go, query } from "../router";
import { me } from "../session";
import { t, tx } from "../words";
import { type Conversation, isMyTurn, others } from "./shapes";
import type { Chat } from "./useConversation";

interface Props {
  chat: Chat;
  sheet: boolean;
  seeingSheet: boolean;
  narrow: boolean;
  onClose: () => void;
}

/** What it is about, with whom, whose turn it is; and the way to the sheet on a phone. */
export function ConversationHead({ chat, sheet, seeingSheet, narrow, onClose }: Props) {
  const about = chat.value!.about;
  const with_ = others(about, me.value?.id);
  return (
    <header class="chat-head">
      {narrow && <Button kind="quiet" icon="back" label={t("place.messages")} onClick={onClose} />}
      {!narrow && <Avatar of={with_[0]} />}
      <div class="chat-about">
        <h2 class="chat-subject">{about.subject}</h2>
        <p class="facts"><span>{names(with_)}</span><Turn of={about} /></p>
      </div>
      {narrow && sheet && <Button small onClick={() => query({ sheet: seeingSheet ? null : "1" })} aria-pressed={seeingSheet}>{t(seeingSheet ? "chat.messages" : "sheet.short")}</Button>}
      {about.acts && <More of={about} onSettled={chat.about} />}
    </header>
  );
}

function Turn({ of }: { of: Conversation }) {
  if (of.turn === null || of.side === "staff") return null;
  if (isMyTurn(of)) return <span class="chat-turn">{of.side === "mentor" && of.promise ? tx("messages.yourTurnBefore", { moment: <Before at={of.promise} /> }) : t("messages.yourTurn")}</span>;
  if (of.turn === "mentor" && of.promise) return <span>{tx("messages.promised", { moment: <Before at={of.promise} /> })}</span>;
  return of.turn === "done" ? <span>{t("chat.settled")}</span> : null;
}

function More({ of, onSettled }: { of: Conversation; onSettled: () => void }) {
  const [leaving, setLeaving] = useState(false);
  const settle = useDeed(async () => {
    await settleSubject({ id: of.id });
    onSettled();
  });
  const leave = useDeed(async () => {
    await leaveConversation({ id: of.id });
    go("/messages");
  });
  const owed = of.turn === "mentor" || of.turn === "asker" || of.turn === "event";
  const mentor = of.side === "mentor";
  if (of.accompanimentId !== null && !owed && !mentor) return null;
  return (
    <>
      <Menu face={<Icon name="more" />} label={t("chat.more")} towards="end" class="button button-quiet button-bare">
        {owed && <MenuItem onChoose={() => void settle.run()}><Icon name="check" small />{t("chat.settle")}</MenuItem>}
        {mentor && <MenuItem href={`/conversations/${of.id}/sharing`}><Icon name="help" small />{t("sharing.propose")}</MenuItem>}
        {of.accompanimentId === null && <MenuItem danger onChoose={() => setLeaving(true)}><Icon name="leave" small />{t("chat.leave")}</MenuItem>}
      </Menu>
      {leaving && (
        <Confirm title={t("chat.leave")} act={t("chat.leave")} danger busy={leave.busy} onAct={() => void leave.run()} onClose={() => setLeaving(false)}>
          <p>{t("chat.leaveAsk")}</p>
          {leave.problem && <Failure problem={leave.problem} />}
        </Confirm>
      )}
    </>
  );
}
