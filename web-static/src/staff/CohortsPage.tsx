import { useState } from "preact/hooks";
import { Button, Empty, Loaded, Section } from "../parts";
import { t } from "../words";
import { date } from "../words/moments";
import { CohortDialog } from "./CohortDialog";
import { type Cohort, type Programme, useCohorts, useProgrammes } from "./cohorts";
import { ProgrammeDialog } from "./ProgrammeDialog";
import { StaffPage } from "./StaffPage";

type Open = { kind: "programme" } | { kind: "cohort"; programme: { id: number; name: string }; cohort?: Cohort };

/** Programmes, and in each the cohorts that go through it together. */
export default function CohortsPage() {
  const [open, setOpen] = useState<Open>();
  const programmes = useProgrammes();
  const cohorts = useCohorts();
  const done = () => {
    setOpen(undefined);
    programmes.again();
    cohorts.again();
  };
  const close = () => setOpen(undefined);
  return (
    <StaffPage part="cohorts" act={<Button icon="plus" onClick={() => setOpen({ kind: "programme" })}>{t("staff.newProgramme")}</Button>}>
      <Loaded of={programmes}>
        {(all) => all.length === 0
          ? <Empty>{t("staff.noProgramme")}</Empty>
          : all.map((one) => <ProgrammePart key={one.id} of={one} cohorts={(cohorts.value ?? []).filter((cohort) => cohort.programme.id === one.id)} onOpen={setOpen} />)}
      </Loaded>
      {open?.kind === "programme" && <ProgrammeDialog onDone={done} onClose={close} />}
      {open?.kind === "cohort" && <CohortDialog programme={open.programme} cohort={open.cohort} onDone={done} onClose={close} />}
    </StaffPage>
  );
}

function ProgrammePart({ of, cohorts, onOpen }: { of: Programme; cohorts: readonly Cohort[]; onOpen: (open: Open) => void }) {
  const act = <Button small icon="plus" onClick={() => onOpen({ kind: "cohort", programme: of })}>{t("staff.newCohort")}</Button>;
  return (
    <Section title={of.name} act={act}>
      {cohorts.length === 0 && <p class="muted">{t("staff.noCohortYet")}</p>}
      <ul class="rows">
        {cohorts.map((one) => (
          <li key={one.id} class="setting-row">
            <div>
              <p><strong>{one.name}</strong></p>
              <p class="facts"><span>{time(one)}</span><a href={`/staff/members?cohort=${one.id}`}>{t("staff.seeMembers")}</a></p>
            </div>
            <Button small onClick={() => onOpen({ kind: "cohort", programme: of, cohort: one })} aria-label={t("staff.changeWhom", { name: one.name })}>{t("staff.change")}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function time(cohort: Cohort): string {
  const start = date(cohort.startsOn);
  return cohort.endsOn ? t("time.fromTo", { start, end: date(cohort.endsOn) }) : t("staff.from", { start });
}
