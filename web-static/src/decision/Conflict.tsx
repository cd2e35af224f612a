import type { Problem } from "../api";
import { Button, explained } from "../parts";
import { refusal } from "../review/useCaseClaims";
import { type Key, t } from "../words";

/** What to do when it could not be decided: what was written stays. */
const ADVICE: Readonly<Record<string, Key>> = {
  "case-decided": "decision.conflict.decided",
  "case-held": "decision.conflict.held",
  "changed-meanwhile": "decision.conflict.changed",
  "not-for-this": "decision.conflict.unfit",
};

/** Why it was not decided, and the next step. */
export function Conflict({ problem, onStale }: { problem: Problem; onStale: () => void }) {
  const advice = ADVICE[problem.type];
  return (
    <div class="failure" role="alert">
      <p>{refusal(problem) || explained(problem)}</p>
      {advice && <p>{t(advice)}</p>}
      {advice && <Button small onClick={onStale}>{t("decision.seeNow")}</Button>}
    </div>
  );
}
