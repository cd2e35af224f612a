import { useState } from "preact/hooks";
import { Avatar, Icon, Late, Moment, Prose, Until } from "../parts";
import { me } from "../session";
import { whyHidden } from "../thread/HiddenPosts";
import { t, tx } from "../words";
import { clock } from "../words/moments";
import { Editing } from "./Editing";
import { Files } from "./Files";
import { MessageMenu } from "./MessageMenu";
import { Revisions } from "./Revisions";
import type { Message } from "../conversation/shapes";
import type { Chat } from "../conversation/useConversation";

interface Props {
  chat: Chat;
  message: Message;
  named: boolean;
  editing: boolean;
  onEdit: (message: Message | null) => void;
  onQuote: (message: Message) => void;
}

/** One message: who said it when, what they quoted, their words and files. */
export function MessageView({ chat, message, named, editing, onEdit, onQuote }: Props) {
  const [history, setHistory] = useState(false);
  if (message.kind === "opening") return <OpeningLine of={message} />;
  const own = message.author.id === me.value?.id;
  return (
    <article class={own ? "message message-own" : "message"}>
      {named && !own && <Avatar of={message.author} size="small" />}
      <div class="message-box">
        {named && (
          <p class="message-head">
            {!own && <a class="name" href={`/members/${message.author.handle}`}>{message.author.displayName}</a>}
            <span class="hint"><Moment at={message.createdAt} say={clock} /></span>
            {message.editedAt && !message.gone && <button type="button" class="link-plain hint" onClick={() => setHistory(true)}>{t("chat.edited")}</button>}
          </p>
        )}
        {message.gone ? <p class="muted">{t(`chat.gone.${message.gone}`)} {own && message.gone === "hidden" && <Late load={whyHidden} kind="message" id={message.id} />}</p> : editing ? <Editing chat={chat} message={message} onDone={() => onEdit(null)} /> : (
          <>
            {message.quote && <a class="message-quote" href={`#message-${message.quote.id}`}><span class="hint">{message.quote.author.displayName}</span> {message.quote.excerpt || t("chat.gone.deleted")}</a>}
            {message.html && <Prose html={message.html} small />}
            <Files of={message.files} />
          </>
        )}
      </div>
      {!message.gone && !editing && chat.value!.about.acts && <MessageMenu chat={chat} message={message} onEdit={onEdit} onQuote={onQuote} />}
      {history && <Revisions of={message} onClose={() => setHistory(false)} />}
    </article>
  );
}

/** Staff read along: said to everybody who takes part, where they read. */
function OpeningLine({ of }: { of: Message }) {
  return (
    <div class="opening-line">
      <Icon name="lock" small />
      <div>
        <p>{tx("chat.opened", { name: <strong>{of.author.displayName}</strong>, until: of.lastsUntil ? <Until at={of.lastsUntil} /> : "" })}</p>
        <blockquote>{of.body}</blockquote>
      </div>
    </div>
  );
}
