import { useState } from "preact/hooks";
import { stickOnStep } from "../api/messaging";
import { keepStuck } from "../ask/stuck";
import { useDeed } from "../loading";
import type { Accompaniment } from "../mentoring/shapes";
import { Ago, Button, Failure, Icon, Mark } from "../parts";
import { go } from "../router";
import { t, tx } from "../words";
import { date, now } from "../words/moments";
import { isLate, isOpen, placeOf, STATES, type Step, type StepState } from "./shapes";
import { LinkDialog } from "./LinkDialog";
import { StepDialog } from "./StepDialog";
import { stateName } from "./telling";
import type { SheetDesk } from "./useSheet";

interface Props {
  desk: SheetDesk;
  step: Step;
  side: Accompaniment["side"];
  acts: boolean;
}

/** One step: how it stands, whose it is and by when, what moved it, and the way out when one is stuck. */
export function StepRow({ desk, step, side, acts }: Props) {
  const [open, setOpen] = useState<"edit" | "link" | null>(null);
  const stuck = useDeed(async () => {
    const { body } = await stickOnStep({ id: desk.id, step: step.id });
    go(keepStuck({ accompaniment: desk.id, step: step.id, ...body }));
  });
  const late = isLate(step, now.value);
  return (
    <article class={isOpen(step) ? "step" : "step step-over"} aria-label={step.title}>
      <div class="step-head">
        <p class="step-title">{step.title}</p>
        {acts
          ? <StateSelect step={step} onState={(state) => void desk.changeStep(step.id, { state })} />
          : <Mark>{stateName(step.state)}</Mark>}
      </div>
      <p class="facts">
        <span>{t(step.owner === "mentor" ? "sheet.byMentor" : "sheet.byStudent")}</span>
        {step.dueOn && <span class={late ? "step-late" : undefined}>{t(late ? "sheet.late" : "sheet.due", { date: date(step.dueOn) })}</span>}
        {step.stuckSince && <span class="step-late">{tx("sheet.stuckSince", { time: <Ago at={step.stuckSince} /> })}</span>}
        {acts && <button type="button" class="link-plain" onClick={() => setOpen("edit")}>{t("chat.edit")}<span class="visually-hidden"> · {step.title}</span></button>}
        {acts && <button type="button" class="link-plain" onClick={() => setOpen("link")}>{t("sheet.linkAct")}<span class="visually-hidden"> · {step.title}</span></button>}
      </p>
      {step.links.length > 0 && (
        <ul class="step-links">
          {step.links.map((one) => <li key={`${one.kind}.${one.id}`}><a href={placeOf(one)}><Icon name="link" small />{one.title ?? t(`sheet.link.${one.kind}`)}</a></li>)}
        </ul>
      )}
      {acts && side === "student" && isOpen(step) && <div><Button small busy={stuck.busy} onClick={() => void stuck.run()}>{t("sheet.stuck")}</Button></div>}
      {stuck.problem && <Failure problem={stuck.problem} />}
      {open === "edit" && <StepDialog desk={desk} step={step} onClose={() => setOpen(null)} />}
      {open === "link" && <LinkDialog desk={desk} step={step} onClose={() => setOpen(null)} />}
    </article>
  );
}

function StateSelect({ step, onState }: { step: Step; onState: (state: StepState) => void }) {
  return (
    <label class={`step-state step-${step.state}`}>
      <span class="visually-hidden">{t("sheet.stateOf", { title: step.title })}</span>
      <select class="input" value={step.state} onChange={(event) => onState(event.currentTarget.value as StepState)}>
        {STATES.map((one) => <option key={one} value={one} selected={one === step.state}>{stateName(one)}</option>)}
      </select>
    </label>
  );
}
