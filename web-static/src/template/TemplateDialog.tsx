import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { changeTemplate, createTemplate } from "../api/messaging";
import { useDeed } from "../loading";
import { Button, Check, Dialog, Failure, Select, TextArea, TextField } from "../parts";
import { useProgrammes } from "../staff/cohorts";
import { t } from "../words";
import { StepsField } from "./StepsField";
import type { Template } from "./TemplatesPage";

interface Props {
  template: Template | undefined;
  onSaved: (template: Template) => void;
  onClose: () => void;
}

/** A goal and steps that several sheets will begin with; sheets that began with it stay as they are. */
export function TemplateDialog({ template, onSaved, onClose }: Props) {
  const [version, setVersion] = useState(template?.version ?? 0);
  const [name, setName] = useState(template?.name ?? "");
  const [programme, setProgramme] = useState("");
  const [goal, setGoal] = useState(template?.goal ?? "");
  const [successTest, setTest] = useState(template?.successTest ?? "");
  const [steps, setSteps] = useState<Template["steps"]>(template?.steps ?? [{ title: "", owner: "student", afterDays: 7 }]);
  const [archived, setArchived] = useState(template?.archived ?? false);
  const programmes = useProgrammes();
  const save = useDeed(async () => {
    const told = { name: name.trim(), goal: goal.trim(), successTest: successTest.trim(), steps: steps.filter((one) => one.title.trim()).map((one) => ({ ...one, title: one.title.trim() })) };
    try {
      const answer = template ? await changeTemplate({ id: template.id }, { ...told, archived, version }) : await createTemplate({}, { ...told, programmeId: programme ? Number(programme) : null });
      onSaved(answer.body);
    } catch (thrown) {
      const current = problemOf(thrown).body["current"] as Template | undefined;
      if (current) setVersion(current.version);
      throw thrown;
    }
  });
  const options = [{ value: "", label: t("template.any") }, ...(programmes.value ?? []).map((one) => ({ value: String(one.id), label: one.name }))];
  return (
    <Dialog title={template?.name ?? t("template.new")} onClose={onClose} sheet foot={<Button kind="primary" type="submit" form="template" busy={save.busy}>{t(template ? "action.save" : "staff.create")}</Button>}>
      <form id="template" class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <TextField label={t("staff.name")} required maxLength={120} value={name} onValue={setName} />
        {!template && <Select label={t("mentoring.programme")} value={programme} options={options} onValue={setProgramme} />}
        <TextArea label={t("template.goal")} optional rows={2} maxLength={500} value={goal} onValue={setGoal} />
        <TextArea label={t("template.test")} optional rows={2} maxLength={500} value={successTest} onValue={setTest} />
        <StepsField steps={steps} onSteps={setSteps} />
        {template && <Check label={t("staff.archive")} hint={t("template.archiveHint")} checked={archived} onChecked={setArchived} />}
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
