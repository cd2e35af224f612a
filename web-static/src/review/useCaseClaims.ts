import { useState } from "preact/hooks";
import { type Problem, problemOf } from "../api";
import { claimCase, releaseCase } from "../api/moderation";
import { announce, tell } from "../toasts";
import { explained } from "../parts";
import { t } from "../words";
import { clock } from "../words/moments";

export type CaseClaims = ReturnType<typeof useCaseClaims>;

/** Taking cases and giving them back. `choose` shows what was taken; `changed` asks how things stand now. */
export function useCaseClaims(choose: (id: number) => void, changed: () => void) {
  const [busy, setBusy] = useState(false);
  const claim = async (caseId?: number) => {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await claimCase({}, caseId === undefined ? {} : { caseId });
      if (answer.status === 204) tell(t("case.nothing"));
      else {
        announce(t("case.yours", { title: answer.body.item.title }));
        choose(answer.body.caseId);
      }
    } catch (thrown) {
      tell(refusal(problemOf(thrown)), { tone: "trouble" });
    } finally {
      setBusy(false);
      changed();
    }
  };
  const release = async (caseId: number) => {
    try {
      await releaseCase({ id: caseId });
      announce(t("case.released"));
    } catch (thrown) {
      tell(explained(problemOf(thrown)), { tone: "trouble" });
    }
    changed();
  };
  return { busy, next: () => void claim(), take: (id: number) => void claim(id), release: (id: number) => void release(id) };
}

/** Who has it and until when, where somebody has. */
export function refusal(problem: Problem): string {
  const held = problem.of<{ by?: { displayName: string }; until?: string }>("case-held");
  if (held?.by && held.until) return t("case.heldUntil", { name: held.by.displayName, time: clock(new Date(held.until)) });
  return explained(problem);
}
