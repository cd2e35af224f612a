import { Ago, Mark, Section } from "../parts";
import { t } from "../words";
import { type CaseFlag, type CaseShown, weightInWords } from "../review/shapes";
import { Score } from "./Score";

/** Who reported it, why, and how far their reports stood before. */
export function Reports({ of }: { of: CaseShown }) {
  return (
    <Section title={t("case.reports", { count: of.flags.length })}>
      <ul class="rows">{of.flags.map((one) => <li key={one.id} class="case-report"><Report of={one} /></li>)}</ul>
      <Score of={of.score ?? null} />
    </Section>
  );
}

function Report({ of }: { of: CaseFlag }) {
  return (
    <>
      <p><strong>{t(`flagReason.${of.reason}`)}</strong>{of.outcome && <> <Mark tone={of.outcome === "upheld" ? "sapin" : "plain"}>{t(`case.flagOutcome.${of.outcome}`)}</Mark></>}</p>
      {of.note && <p class="case-note">{of.note}</p>}
      {of.newFacts && <p class="case-note">{t("case.newFacts", { facts: of.newFacts })}</p>}
      <p class="facts">
        <span>{of.by ? of.by.displayName : t(`case.source.${of.source}`)}</span>
        <Ago at={of.createdAt} />
        {of.source === "member" && <span>{t(weightInWords(of.weight))}</span>}
      </p>
    </>
  );
}
