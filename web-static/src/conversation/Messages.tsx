import { useMemo } from "preact/hooks";
import { letters } from "../offline/outbox";
import { Button, Moment } from "../parts";
import { me } from "../session";
import { language, t } from "../words";
import { day } from "../words/moments";
import { MessageView } from "../message/MessageView";
import type { Message } from "./shapes";
import { lines, seen } from "./timeline";
import { Unsent } from "../message/Unsent";
import type { Chat } from "./useConversation";
import { useScroll } from "./useScroll";

interface Props {
  chat: Chat;
  typing: readonly number[];
  editing: Message | null;
  onEdit: (message: Message | null) => void;
  onQuote: (message: Message) => void;
}

/** What was said, oldest on top; it grows at both ends and stays where one reads. */
export function Messages({ chat, typing, editing, onEdit, onQuote }: Props) {
  const { about, stretch, freshAfter } = chat.value!;
  const own = me.value?.id;
  const shown = useMemo(() => lines(stretch.items, freshAfter, own), [stretch.items, freshAfter, own]);
  const readers = useMemo(() => seen(about, stretch.items, own), [about, stretch.items, own]);
  const unsent = letters.value.filter((one) => one.conversationId === chat.id);
  const scroll = useScroll(chat, unsent.length);
  return (
    <div class="chat-scroll" ref={scroll.box} onScroll={scroll.moved} tabIndex={0} role="log" aria-label={t("chat.log")}>
      {stretch.older !== null && <p class="chat-end"><Button small busy={chat.reaching === "older"} onClick={() => void chat.reach("older")}>{t("chat.older")}</Button></p>}
      <ol class="chat-lines">
        {shown.map(({ message, newDay, named, fresh }) => (
          <li key={message.seq} data-seq={message.seq} id={`message-${message.id}`} class={named ? "chat-line chat-named" : "chat-line"}>
            {newDay && <p class="chat-day"><Moment at={message.createdAt} say={dayName} /></p>}
            {fresh && <p class="chat-fresh"><span>{t("chat.fresh")}</span></p>}
            <MessageView chat={chat} message={message} named={named} editing={editing?.id === message.id} onEdit={onEdit} onQuote={onQuote} />
            {readers.has(message.seq) && <p class="chat-seen">{t("chat.seen", { names: list(readers.get(message.seq)!) })}</p>}
          </li>
        ))}
        {stretch.newer === null && unsent.map((one) => <li key={one.key} class="chat-line chat-named"><Unsent of={one} /></li>)}
      </ol>
      {stretch.newer !== null && <p class="chat-end"><Button small busy={chat.reaching === "newer"} onClick={() => void chat.reach("newer")}>{t("chat.newer")}</Button></p>}
      <p class="chat-typing" aria-live="polite">{typing.length > 0 ? t("chat.typing", { names: list(about.people.filter((one) => typing.includes(one.member.id)).map((one) => one.member.displayName)) }) : ""}</p>
      {scroll.away && <Button class="chat-down" small icon="down" onClick={scroll.toEnd}>{scroll.arrived > 0 ? t("chat.arrivedBelow", { count: scroll.arrived }) : t("chat.toEnd")}</Button>}
    </div>
  );
}

function dayName(at: Date): string {
  const weekday = new Intl.DateTimeFormat(language.value, { weekday: "long" }).format(at);
  return `${weekday} ${day(at)}`;
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: "conjunction" }).format(names);
}
