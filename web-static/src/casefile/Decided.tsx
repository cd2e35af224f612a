import { Ago, Mark, Section } from "../parts";
import { StatementText } from "../decision/StatementText";
import { t, tx } from "../words";
import type { Decision } from "../review/shapes";

/** What was decided on this case, with the statement as the member reads it. */
export function Decided({ of }: { of: readonly Decision[] }) {
  if (of.length === 0) return null;
  return (
    <Section title={t("case.decisions")}>
      <ul class="rows">{of.map((one) => <li key={one.id} class="case-report"><OneDecision of={one} /></li>)}</ul>
    </Section>
  );
}

export function OneDecision({ of }: { of: Decision }) {
  return (
    <>
      <p class="row">
        <strong>{t(`decision.done.${of.action}`)}</strong>
        {of.automated && <Mark>{t("decision.byServer")}</Mark>}
        {of.endedAt && <Mark tone="miel">{t(of.endedBy === "appeal" ? "decision.overturned" : "decision.ended")}</Mark>}
        {of.appeal && <Mark tone="encre">{t(of.appeal.outcome ? `decision.appeal.${of.appeal.outcome}` : "decision.appeal.open")}</Mark>}
      </p>
      <p class="facts"><Ago at={of.decidedAt} />{of.decidedBy && <span>{tx("decision.by", { name: of.decidedBy.displayName })}</span>}</p>
      {of.statement && <details class="case-before"><summary>{t("decision.read")}</summary><StatementText of={of.statement} /></details>}
    </>
  );
}
