import type { components } from "../api/contract.moderation";
import { t } from "../words";

type SpamScore = components["schemas"]["SpamScore"];

/** How much it resembles what was judged to be spam, and what speaks for it: a hint, never a judgement. */
export function Score({ of }: { of: SpamScore | null }) {
  if (!of || of.because.length === 0) return null;
  return (
    <div class="stack stack-tight case-score">
      <p>{t("case.score", { percent: Math.round(of.value * 100) })}</p>
      <ul class="row" aria-label={t("case.because")}>{of.because.map((one) => <li key={one} class="mark">{one}</li>)}</ul>
    </div>
  );
}
