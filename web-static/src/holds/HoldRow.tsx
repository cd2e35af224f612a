import { Ago, Button, Mark, MemberName } from "../parts";
import { Score } from "../casefile/Score";
import { t, tx } from "../words";
import type { Hold } from "./HoldsPage";

interface Props {
  of: Hold;
  busy: boolean;
  picked?: boolean;
  onPick?: (id: number) => void;
  onApprove?: (id: number) => void;
  onReject?: (hold: Hold) => void;
}

/** One text that was noticed: its words, why it was, and what one may do. */
export function HoldRow({ of, busy, picked, onPick, onApprove, onReject }: Props) {
  const name = of.title ?? of.text?.slice(0, 60) ?? t("hold.gone");
  return (
    <article class="hold-row">
      <header class="row hold-head">
        {onPick && <input type="checkbox" class="case-check" aria-label={t("hold.pickOne", { title: name })} checked={picked ?? false} onChange={() => onPick(of.id)} />}
        <p class="facts">
          <span>{of.anonymous && !of.author ? t("member.anonymous") : <MemberName of={of.author} />}</span>
          <Ago at={of.at} />
          {of.edit && <span>{t("hold.edit")}</span>}
          {!of.held && <span>{t("hold.letThrough")}</span>}
        </p>
      </header>
      {of.title && <h2 class="queue-title">{of.held ? of.title : <a href={`/threads/${of.threadId}`}>{of.title}</a>}</h2>}
      <blockquote class="case-quote">{of.text ?? t("hold.gone")}</blockquote>
      <ul class="hold-reasons" aria-label={t("hold.reasons")}>{of.reasons.map((one) => <li key={one.code + one.text}>{one.text}</li>)}</ul>
      <Score of={of.score ?? null} />
      {of.caseId && <p><a href={`/moderation?case=${of.caseId}`}>{t("hold.alsoReported")}</a></p>}
      {of.outcome && <Outcome of={of.outcome} />}
      {onApprove && onReject && (
        <footer class="row">
          <Button small kind="primary" busy={busy} onClick={() => onApprove(of.id)} aria-label={t("hold.approveOne", { title: name })}>{t(of.held ? "hold.approve" : "hold.leave")}</Button>
          <Button small onClick={() => onReject(of)} aria-label={t("hold.rejectOne", { title: name })}>{t("hold.reject")}</Button>
        </footer>
      )}
    </article>
  );
}

function Outcome({ of }: { of: NonNullable<Hold["outcome"]> }) {
  return (
    <div class="stack stack-tight">
      <p><Mark tone={of.outcome === "approved" ? "sapin" : "braise"}>{t(`hold.state.${of.outcome}`)}</Mark> <span class="muted">{tx("hold.decided", { time: <Ago at={of.at} /> })}</span></p>
      {of.ground && <p>{of.ground}</p>}
      {of.facts && <p class="case-note">{of.facts}</p>}
    </div>
  );
}
