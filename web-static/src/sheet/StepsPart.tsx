import { useState } from "preact/hooks";
import type { Accompaniment } from "../mentoring/shapes";
import { Button, Section } from "../parts";
import { t } from "../words";
import { ordered } from "./shapes";
import { StepDialog } from "./StepDialog";
import { StepRow } from "./StepRow";
import type { SheetDesk } from "./useSheet";

interface Props {
  desk: SheetDesk;
  side: Accompaniment["side"];
  acts: boolean;
}

/** The steps, those left to do first. */
export function StepsPart({ desk, side, acts }: Props) {
  const [adding, setAdding] = useState(false);
  const steps = ordered(desk.value!.steps);
  return (
    <Section title={t("sheet.steps")} act={acts && <Button small icon="plus" onClick={() => setAdding(true)}>{t("sheet.addStep")}</Button>}>
      {steps.length === 0 && <p class="muted">{t("sheet.noSteps")}</p>}
      <ol class="steps">{steps.map((one) => <li key={one.id}><StepRow desk={desk} step={one} side={side} acts={acts} /></li>)}</ol>
      {adding && <StepDialog desk={desk} onClose={() => setAdding(false)} />}
    </Section>
  );
}
