import { useState } from "preact/hooks";
import { isAbort, problemOf } from "../api";
import { applyAssignment, previewAssignment } from "../api/messaging";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Button, Dialog, Failure, Loaded, Select } from "../parts";
import { cohortName, useCohorts } from "../staff/cohorts";
import { t } from "../words";
import { AssignPreview } from "./AssignPreview";
import type { Assignment } from "./shapes";

/** A whole cohort at once: seen first, then done as it was seen. */
export function AssignDialog({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const cohorts = useCohorts();
  const [cohort, setCohort] = useState("");
  const [moved, setMoved] = useState(false);
  const preview = useLoad<Assignment>(cohort ? `assignment.${cohort}.${Number(moved)}` : null, (signal) => previewAssignment({}, { cohortId: Number(cohort) }, { signal }));
  const apply = useDeed(async () => {
    const shown = preview.value;
    if (!shown) return;
    try {
      const { body } = await applyAssignment({}, { cohortId: Number(cohort), version: shown.version });
      tell(t("mentoring.assigned", { count: body.pairs.length }));
      onDone();
    } catch (thrown) {
      const current = isAbort(thrown) ? undefined : (problemOf(thrown).body["current"] as Assignment | undefined);
      if (!current) throw thrown;
      setMoved(true);
      preview.set(() => current);
    }
  });
  const choose = (id: string) => {
    setMoved(false);
    apply.clear();
    setCohort(id);
  };
  const options = [...(cohort ? [] : [{ value: "", label: t("mentoring.chooseCohort") }]), ...(cohorts.value ?? []).map((one) => ({ value: String(one.id), label: cohortName(one) }))];
  const pairs = preview.value?.pairs.length ?? 0;
  return (
    <Dialog title={t("mentoring.assign")} onClose={onClose} sheet foot={<Button kind="primary" busy={apply.busy} disabled={pairs === 0} onClick={() => void apply.run()}>{t("mentoring.apply", { count: pairs })}</Button>}>
      <div class="stack">
        <p class="muted">{t("mentoring.assignLead")}</p>
        <Select label={t("staff.cohort")} value={cohort} options={options} onValue={choose} />
        {moved && <p class="meanwhile-note" role="alert">{t("mentoring.moved")}</p>}
        {cohort && <Loaded of={preview}>{(of) => <AssignPreview of={of} />}</Loaded>}
        {apply.problem && <Failure problem={apply.problem} />}
      </div>
    </Dialog>
  );
}
