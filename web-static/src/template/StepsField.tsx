import { Button } from "../parts";
import { t } from "../words";
import type { Template } from "./TemplatesPage";

type Step = Template["steps"][number];

/** The steps of a template, a line each: what, whose, after how many days. */
export function StepsField({ steps, onSteps }: { steps: readonly Step[]; onSteps: (steps: Step[]) => void }) {
  const change = (nth: number, part: Partial<Step>) => onSteps(steps.map((one, at) => (at === nth ? { ...one, ...part } : one)));
  return (
    <fieldset class="stack stack-tight">
      <legend class="template-legend">{t("template.stepsTitle")}</legend>
      {steps.map((one, nth) => (
        <div key={nth} class="template-step">
          <input class="input" type="text" maxLength={200} aria-label={t("template.stepName", { n: nth + 1 })} value={one.title} onInput={(event) => change(nth, { title: event.currentTarget.value })} />
          <select class="input" aria-label={t("template.stepOwner", { n: nth + 1 })} value={one.owner} onChange={(event) => change(nth, { owner: event.currentTarget.value as Step["owner"] })}>
            {(["student", "mentor"] as const).map((owner) => <option key={owner} value={owner} selected={owner === one.owner}>{t(`role.${owner}`)}</option>)}
          </select>
          <span class="template-days"><input class="input" type="number" min={0} max={1000} aria-label={t("template.stepDays", { n: nth + 1 })} value={one.afterDays === null || one.afterDays === undefined ? "" : String(one.afterDays)}
            onInput={(event) => change(nth, { afterDays: event.currentTarget.value === "" ? null : Number(event.currentTarget.value) })} /><span class="hint" aria-hidden="true">{t("template.days")}</span></span>
          <Button small kind="quiet" icon="close" label={t("template.dropStep", { n: nth + 1 })} onClick={() => onSteps(steps.filter((_, at) => at !== nth))} />
        </div>
      ))}
      <div><Button small icon="plus" onClick={() => onSteps([...steps, { title: "", owner: "student", afterDays: null }])}>{t("template.addStep")}</Button></div>
    </fieldset>
  );
}
