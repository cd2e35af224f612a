import { useState } from "preact/hooks";
import { Button, Mark } from "../parts";
import { t } from "../words";
import { MessageAround } from "./MessageAround";
import type { CaseShown } from "../review/shapes";
import { ThreadAround } from "./ThreadAround";

/** The words that were reported, as they are now and as they were; and what stands around them, when wanted. */
export function CaseText({ of: { card, now } }: { of: CaseShown }) {
  const [around, setAround] = useState(false);
  const changed = now !== null && !now.text.startsWith(card.excerpt.replace(/…$/, "").trimEnd());
  const threadId = now?.threadId ?? null;
  return (
    <section class="stack case-text" aria-label={t("case.text")}>
      {card.target.kind === "message" ? null : now === null ? <p class="muted">{t("case.nothingLeft")}</p> : <blockquote class="case-quote">{now.text || t("case.noWords")}</blockquote>}
      {(changed || now === null) && card.excerpt && (
        <details class="case-before" open={now === null}>
          <summary><Mark tone="miel">{t("case.changedSince")}</Mark></summary>
          <blockquote class="case-quote case-quote-before">{card.excerpt}</blockquote>
        </details>
      )}
      {card.target.kind === "message" && <MessageAround id={card.target.id} />}
      {threadId !== null && (
        <div class="row">
          <a href={card.target.kind === "post" ? `/threads/${threadId}#post-${card.target.id}` : `/threads/${threadId}`}>{t("case.openThread")}</a>
          {!around && <Button small kind="quiet" onClick={() => setAround(true)}>{t("case.showAround")}</Button>}
        </div>
      )}
      {threadId !== null && around && <ThreadAround thread={threadId} post={card.target.kind === "post" ? card.target.id : null} hidden={{ by: card.member, text: now?.text ?? card.excerpt }} />}
      {card.target.kind === "member" && <p><a href={`/members/${card.member.handle}`}>{t("case.openMember")}</a></p>}
    </section>
  );
}
