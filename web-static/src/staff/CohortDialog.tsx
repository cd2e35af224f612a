import { useState } from "preact/hooks";
import { changeCohort, createCohort } from "../api/people";
import { useDeed } from "../loading";
import { Button, Dialog, Failure, TextField } from "../parts";
import { t } from "../words";
import type { Cohort } from "./cohorts";

interface Props {
  programme: { id: number; name: string };
  cohort: Cohort | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** A new cohort, or a change of one: its name and its time. */
export function CohortDialog({ programme, cohort, onDone, onClose }: Props) {
  const [name, setName] = useState(cohort?.name ?? "");
  const [startsOn, setStart] = useState(cohort?.startsOn ?? "");
  const [end, setEnd] = useState(cohort?.endsOn ?? "");
  const save = useDeed(async () => {
    const told = { name, startsOn, endsOn: end || null };
    if (cohort) await changeCohort({ id: cohort.id }, { ...told, version: cohort.version });
    else await createCohort({}, { ...told, programmeId: programme.id });
    onDone();
  });
  const foot = <Button kind="primary" type="submit" form="cohort" busy={save.busy}>{t(cohort ? "action.save" : "staff.create")}</Button>;
  return (
    <Dialog title={cohort ? cohort.name : t("staff.newCohortIn", { programme: programme.name })} onClose={onClose} foot={foot}>
      <form id="cohort" class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <TextField label={t("staff.name")} hint={t("staff.cohortHint")} required maxLength={120} value={name} onValue={setName} />
        <div class="side-by-side">
          <TextField label={t("staff.startsOn")} type="date" required value={startsOn} onValue={setStart} />
          <TextField label={t("staff.endsOn")} type="date" optional min={startsOn} value={end} onValue={setEnd} />
        </div>
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
