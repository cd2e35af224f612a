import { type Conversation, isMyTurn, others } from "../conversation/shapes";
import { letters } from "../offline/outbox";
import { Ago, Avatar, Before, Count, Mark } from "../parts";
import { me } from "../session";
import { language, t, tx } from "../words";

/** One conversation: with whom, about what, the last word, and whether it is one's turn. */
export function InboxRow({ of, current }: { of: Conversation; current: boolean }) {
  const with_ = others(of, me.value?.id);
  const waiting = letters.value.filter((one) => one.conversationId === of.id).length;
  return (
    <a class={of.unread > 0 ? "inbox-row inbox-unread" : "inbox-row"} href={`/messages?c=${of.id}`} aria-current={current ? "true" : undefined}>
      <Avatar of={with_[0]} />
      <span class="inbox-text">
        <span class="inbox-line">
          <span class="inbox-people">{names(with_)}</span>
          <span class="hint nowrap"><Ago at={of.activityAt} /></span>
        </span>
        <span class="inbox-line">
          <span class="inbox-subject">{of.subject}</span>
          <span class="inbox-count"><Count of={of.unread} />{of.unread > 0 && <span class="visually-hidden">{t("messages.unread", { count: of.unread })}</span>}</span>
        </span>
        <span class="inbox-last">{lastWord(of)}</span>
        <Standing of={of} waiting={waiting} />
      </span>
    </a>
  );
}

function Standing({ of, waiting }: { of: Conversation; waiting: number }) {
  if (waiting > 0) return <span><Mark tone="miel" icon="clock">{t("messages.unsent", { count: waiting })}</Mark></span>;
  if (isMyTurn(of)) return <span><Mark tone="sapin">{of.promise && of.side === "mentor" ? tx("messages.yourTurnBefore", { moment: <Before at={of.promise} /> }) : t("messages.yourTurn")}</Mark></span>;
  if (of.turn === "mentor" && of.promise) return <span class="hint">{tx("messages.promised", { moment: <Before at={of.promise} /> })}</span>;
  return null;
}

function lastWord({ last }: Conversation): string {
  if (!last) return "";
  const said = last.gone ? t(`chat.gone.${last.gone}`) : last.excerpt || (last.files ? t("messages.file") : "");
  return last.author.id === me.value?.id ? t("messages.you", { said }) : said;
}

export function names(people: readonly { displayName: string }[]): string {
  if (people.length === 0) return t("messages.nobodyElse");
  return new Intl.ListFormat(language.value, { type: "conjunction" }).format(people.map((one) => one.displayName));
}
