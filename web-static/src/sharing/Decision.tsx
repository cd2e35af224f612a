import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { consentToProposal, declineProposal, withdrawConsent } from "../api/messaging";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Confirm, Failure } from "../parts";
import { t } from "../words";
import type { Proposal } from "./shapes";

/** Yes to exactly what one sees, no, or no longer. */
export function Decision({ of, student, onChanged }: { of: Proposal; student: boolean; onChanged: (now: Proposal) => void }) {
  const [asking, setAsking] = useState(false);
  const consent = useDeed(async () => {
    try {
      onChanged((await consentToProposal({ id: of.id }, { version: of.version })).body);
      tell(t("sharing.published"));
    } catch (thrown) {
      const current = problemOf(thrown).body["current"] as Proposal | undefined;
      if (current) onChanged(current);
      throw thrown;
    }
  });
  const decline = useDeed(async () => onChanged((await declineProposal({ id: of.id })).body));
  const withdraw = useDeed(async () => {
    onChanged((await withdrawConsent({ id: of.id })).body);
    setAsking(false);
  });
  const problem = consent.problem ?? decline.problem;
  return (
    <div class="decision">
      {of.state === "proposed" && (
        <p class="form-acts">
          {student && <Button kind="primary" busy={consent.busy} onClick={() => void consent.run()}>{t("sharing.consent")}</Button>}
          <Button busy={decline.busy} onClick={() => void decline.run()}>{t(student ? "sharing.decline" : "sharing.retract")}</Button>
        </p>
      )}
      {of.state === "published" && student && <Button onClick={() => setAsking(true)}>{t("sharing.withdraw")}</Button>}
      {problem && <Failure problem={problem} />}
      {asking && (
        <Confirm title={t("sharing.withdraw")} act={t("sharing.withdraw")} danger busy={withdraw.busy} onAct={() => void withdraw.run()} onClose={() => setAsking(false)}>
          <p>{t("sharing.withdrawAsk")}</p>
          {withdraw.problem && <Failure problem={withdraw.problem} />}
        </Confirm>
      )}
    </div>
  );
}
