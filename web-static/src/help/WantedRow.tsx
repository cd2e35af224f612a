import type { ComponentChildren } from "preact";
import { Ago, Avatar, Icon, Until } from "../parts";
import { t, tx } from "../words";
import { unparted } from "../words/typography";
import { reason, type Wanted } from "./wanted";

/** A question where a peer may be first: what it is about, why it is for this reader, and until when. */
export function WantedRow({ of, children }: { of: Wanted; children?: ComponentChildren }) {
  const why = reason(of.fit);
  return (
    <article class="thread-row">
      <h3 class="thread-row-title"><a href={`/threads/${of.threadId}`}>{unparted(of.title)}</a></h3>
      {why && <p class="help-fit"><Icon name="check" small />{why}</p>}
      <p class="facts">
        <span>{of.warmUntil ? tx("help.warmUntil", { moment: <Until at={of.warmUntil} /> }) : tx("queue.peersUntil", { moment: <Until at={of.peersUntil} /> })}</span>
        <a class="fact-link" href={`/spaces/${of.space.slug}`}>{of.space.name}</a>
        <span class="fact-author"><Avatar of={of.author} size="tiny" />{of.author?.displayName ?? t("member.anonymous")}</span>
        <Ago at={of.askedAt} />
        <span>{t("list.answers", { count: Math.max(0, of.posts - 1) })}</span>
        {of.sameProblem > 0 && <span>{t("list.same", { count: of.sameProblem })}</span>}
        {of.tags.slice(0, 3).map((tag) => <span key={tag}>{tag}</span>)}
      </p>
      {children}
    </article>
  );
}
