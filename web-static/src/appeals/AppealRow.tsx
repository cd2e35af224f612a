import { StatementText } from "../decision/StatementText";
import { Ago, Button, Mark, MemberName } from "../parts";
import { t, tx } from "../words";
import type { Appeal } from "./AppealsPage";

/** A decision, its reasons, and what the member says against it. */
export function AppealRow({ of, onAnswer }: { of: Appeal; onAnswer: (appeal: Appeal) => void }) {
  const { decision, member } = of;
  const said = decision.appeal;
  if (!said) return null;
  return (
    <article class="appeal-row">
      <header class="stack stack-tight">
        <h2 class="queue-title">{tx("appeal.of", { name: member.displayName, what: t(`decision.done.${decision.action}`).toLocaleLowerCase() })}</h2>
        <p class="facts"><span><MemberName of={member} /></span>{of.by === "reporter" && <span>{t("appeal.reporter")}</span>}<span>{tx("appeal.sentAt", { time: <Ago at={said.createdAt} /> })}</span>{decision.decidedBy && <span>{t("decision.by", { name: decision.decidedBy.displayName })}</span>}<Ago at={decision.decidedAt} /></p>
      </header>
      <div class="appeal-sides">
        <section class="stack stack-tight">
          <h3 class="label">{t("appeal.decided")}</h3>
          <blockquote class="case-quote case-quote-before">{decision.excerpt || decision.title}</blockquote>
          {decision.statement && <StatementText of={decision.statement} />}
        </section>
        <section class="stack stack-tight">
          <h3 class="label">{t("appeal.theirWords", { name: member.displayName })}</h3>
          <p class="said-text appeal-words">{said.text}</p>
          {said.outcome && <Answer of={said} />}
          {!said.outcome && of.mayReview && <div><Button kind="primary" onClick={() => onAnswer(of)} aria-label={t("appeal.answerTo", { name: member.displayName })}>{t("appeal.answer")}</Button></div>}
          {!said.outcome && !of.mayReview && <p class="hint">{t("appeal.notMine")}</p>}
        </section>
      </div>
    </article>
  );
}

function Answer({ of }: { of: NonNullable<Appeal["decision"]["appeal"]> }) {
  return (
    <div class="stack stack-tight">
      <p><Mark tone={of.outcome === "overturned" ? "sapin" : "plain"}>{t(of.outcome === "overturned" ? "decision.appeal.overturned" : "decision.appeal.upheld")}</Mark></p>
      <p class="said-text">{of.answer}</p>
    </div>
  );
}
