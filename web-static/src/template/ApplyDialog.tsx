import { useState } from "preact/hooks";
import type { components } from "../api/contract.messaging";
import { applyTemplate } from "../api/messaging";
import { useDeed, useLoad } from "../loading";
import { named } from "../mentoring/shapes";
import { tell } from "../toasts";
import { Button, Check, Dialog, Failure, Loaded, Select, TextField } from "../parts";
import { cohortName, useCohorts } from "../staff/cohorts";
import { language, t } from "../words";
import type { Template } from "./TemplatesPage";

type Applied = components["schemas"]["TemplateApplied"];

/** Begins the sheets of a cohort with a template: seen first, then done. */
export function ApplyDialog({ template, onClose }: { template: Template; onClose: () => void }) {
  const [cohort, setCohort] = useState("");
  const [startsOn, setStart] = useState("");
  const [evenIfBegun, setEven] = useState(false);
  const cohorts = useCohorts();
  const told = { cohortId: Number(cohort), evenIfBegun, ...(startsOn ? { startsOn } : {}) };
  const preview = useLoad<Applied>(cohort ? `apply.${template.id}.${JSON.stringify(told)}` : null, (signal) => applyTemplate({ id: template.id }, { ...told, preview: true }, { signal }));
  const apply = useDeed(async () => {
    const { body } = await applyTemplate({ id: template.id }, told);
    tell(t("template.applied", { count: body.applied.length }));
    onClose();
  });
  const count = preview.value?.applied.length ?? 0;
  const options = [...(cohort ? [] : [{ value: "", label: t("mentoring.chooseCohort") }]), ...(cohorts.value ?? []).map((one) => ({ value: String(one.id), label: cohortName(one) }))];
  return (
    <Dialog title={t("template.applyWhich", { name: template.name })} onClose={onClose} foot={<Button kind="primary" busy={apply.busy} disabled={count === 0} onClick={() => void apply.run()}>{t("template.applyTo", { count })}</Button>}>
      <div class="form">
        <Select label={t("staff.cohort")} value={cohort} options={options} onValue={setCohort} />
        <TextField label={t("template.start")} hint={t("template.startHint")} type="date" optional value={startsOn} onValue={setStart} />
        <Check label={t("template.even")} hint={t("template.evenHint")} checked={evenIfBegun} onChecked={setEven} />
        {cohort && <Loaded of={preview}>{(of) => <Shown of={of} />}</Loaded>}
        {apply.problem && <Failure problem={apply.problem} />}
      </div>
    </Dialog>
  );
}

function Shown({ of }: { of: Applied }) {
  const names = (some: readonly { student: { displayName: string } }[]) => named(some.map((one) => one.student), language.value);
  return (
    <ul class="stack stack-tight" aria-live="polite">
      <li>{of.applied.length > 0 ? t("template.would", { count: of.applied.length, names: names(of.applied) }) : t("template.wouldNone")}</li>
      {of.skipped.length > 0 && <li class="muted">{t("template.skipped", { count: of.skipped.length, names: names(of.skipped) })}</li>}
      {of.without.length > 0 && <li class="muted">{t("template.without", { count: of.without.length, names: named(of.without, language.value) })}</li>}
    </ul>
  );
}
