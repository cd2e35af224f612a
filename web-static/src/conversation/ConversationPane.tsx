import { useState } from "preact/hooks";
import { copiesShown } from "../offline/copies";
import { silenced } from "../composer/WritingBox";
import { Ago, ButtonLink, Empty, Failure, Late, Skeleton } from "../parts";
import { place } from "../router";
import { isSilenced, isStaff } from "../session";
import { t, tx } from "../words";
import { ConversationHead } from "./ConversationHead";
import { Messages } from "./Messages";
import { OpenAsStaff } from "./OpenAsStaff";
import { SheetAside } from "./SheetAside";
import type { Message } from "./shapes";
import { useConversation } from "./useConversation";
import { useTyping } from "./useTyping";
import { Writer } from "../writing/Writer";
import "./conversation.css";

/** A conversation as it is read and written, beside the follow-up sheet where there is one. */
export function ConversationPane({ id, narrow, onClose }: { id: number; narrow: boolean; onClose: () => void }) {
  const chat = useConversation(id);
  const typing = useTyping(id);
  const [quote, setQuote] = useState<Message | null>(null);
  const [editing, setEditing] = useState<Message | null>(null);
  if (!chat.value) {
    if (chat.problem?.status === 404 && isStaff.value) return <div class="chat chat-blank"><OpenAsStaff id={id} titled onOpen={chat.again} /></div>;
    if (chat.problem?.status === 404) return <div class="chat chat-blank"><Empty act={<ButtonLink href="/messages">{t("place.messages")}</ButtonLink>}>{t("chat.notYours")}</Empty></div>;
    return <div class="chat chat-blank">{chat.problem ? <Failure problem={chat.problem} again={chat.again} /> : <Skeleton title lines={8} />}</div>;
  }
  const { about } = chat.value;
  const sheet = about.accompanimentId !== null && about.side !== "staff";
  const seeingSheet = sheet && place.value.query.has("sheet");
  const since = copiesShown.value.get(`conversation.${id}`);
  const editLast = () => setEditing(chat.value?.stretch.items.findLast((one) => one.author.id === about.people.find((party) => party.side === about.side)?.member.id) ?? null);
  return (
    <>
      <section class="chat" aria-label={about.subject}>
        <ConversationHead chat={chat} sheet={sheet} seeingSheet={seeingSheet} onClose={onClose} narrow={narrow} />
        {since && <p class="chat-copy">{tx("chat.copy", { time: <Ago at={since} /> })}</p>}
        {seeingSheet && narrow ? <div class="chat-sheet"><SheetAside id={about.accompanimentId!} /></div> : (
          <>
            <Messages chat={chat} typing={typing} editing={editing} onEdit={setEditing} onQuote={setQuote} />
            {about.acts && isSilenced.value ? <Late load={silenced} here /> : about.acts ? <Writer chat={chat} quote={quote} onQuote={setQuote} onEditLast={editLast} /> : <p class="chat-closed">{t(about.side === "staff" ? "chat.asStaff" : "chat.over")}</p>}
          </>
        )}
      </section>
      {!narrow && sheet && <aside class="chat-aside" aria-label={t("sheet.title")}><SheetAside id={about.accompanimentId!} /></aside>}
    </>
  );
}
