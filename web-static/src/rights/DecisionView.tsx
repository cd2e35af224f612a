import { Ago, Icon, Mark } from "../parts";
import { me } from "../session";
import { t, tx } from "../words";
import { now } from "../words/moments";
import { AppealPart } from "./AppealPart";
import { Back } from "./Back";
import type { Decision } from "./shapes";
import { StatementView } from "./StatementView";
import { standingOf, TONES } from "./telling";

interface Props {
  of: Decision;
  onAppealed: (appeal: NonNullable<Decision["appeal"]>) => void;
}

/** One decision, read by whom it concerns: what became of it, what it is about, why, and what they can do. */
export function DecisionView({ of, onAppealed }: Props) {
  const standing = standingOf(of, now.value);
  return (
    <>
      <p class="facts">
        <span><Mark tone={TONES[standing]}>{t(`rights.standing.${standing}`)}</Mark></span>
        <span>{t(of.automated ? "rights.byItself" : "rights.byModeration")}</span>
        <Ago at={of.decidedAt} />
      </p>
      {standing === "overturned" && <Back of={of} />}
      {of.target.kind !== "member" && <About of={of} />}
      {of.statement && <StatementView of={of.statement} />}
      {of.memberId === me.value?.id ? <AppealPart of={of} onAppealed={onAppealed} /> : <p class="muted"><Icon name="person" small /> {t("rights.ofSomebody")}</p>}
    </>
  );
}

function About({ of }: { of: Decision }) {
  return (
    <figure class="about">
      <figcaption class="hint">{of.title ? tx("rights.aboutIn", { title: <strong>{of.title}</strong> }) : t("rights.about")}</figcaption>
      {of.excerpt && <blockquote>{of.excerpt}</blockquote>}
    </figure>
  );
}
