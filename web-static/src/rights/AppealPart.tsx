import { t } from "../words";
import { now } from "../words/moments";
import { AppealForm } from "./AppealForm";
import { AppealSent } from "./AppealSent";
import type { Appeal, Decision } from "./shapes";
import { mayAppeal } from "./telling";

interface Props {
  of: Decision;
  onAppealed: (appeal: Appeal) => void;
}

/** What the member can say against it, what they said, and what was answered. */
export function AppealPart({ of, onAppealed }: Props) {
  if (!of.appeal && !mayAppeal(of, now.value)) return <p class="muted">{t(of.endedBy ? "rights.appeal.needless" : "rights.appeal.late")}</p>;
  return (
    <section class="section appeal" aria-labelledby={`appeal-${of.id}`}>
      <h2 id={`appeal-${of.id}`}>{t(of.appeal ? "rights.appeal.yours" : "rights.appeal.title")}</h2>
      {of.appeal ? <AppealSent of={of.appeal} /> : <AppealForm decisionId={of.id} until={of.appealUntil} label={t("rights.appeal.text")} onAppealed={onAppealed} />}
    </section>
  );
}
