import { useState } from "preact/hooks";
import { addStep } from "../api/messaging";
import { useDeed } from "../loading";
import { Button, Choice, Dialog, Failure, TextField } from "../parts";
import { t } from "../words";
import type { Step } from "./shapes";
import type { SheetDesk } from "./useSheet";

/** A new step, or a change of one: what, whose, by when. */
export function StepDialog({ desk, step, onClose }: { desk: SheetDesk; step?: Step; onClose: () => void }) {
  const [first] = useState({ step, version: desk.value!.version });
  const [title, setTitle] = useState(step?.title ?? "");
  const [owner, setOwner] = useState<Step["owner"]>(step?.owner ?? "student");
  const [dueOn, setDue] = useState(step?.dueOn ?? "");
  const save = useDeed(async () => {
    if (!first.step) {
      desk.put((await addStep({ id: desk.id }, { title: title.trim(), owner, dueOn: dueOn || null })).body);
      return onClose();
    }
    const wish = {
      ...(title.trim() === first.step.title ? {} : { title: title.trim() }),
      ...(owner === first.step.owner ? {} : { owner }),
      ...(dueOn === (first.step.dueOn ?? "") ? {} : { dueOn: dueOn || null }),
    };
    if (Object.keys(wish).length === 0 || (await desk.changeStep(first.step.id, wish, first.version))) onClose();
  });
  const owners = (["student", "mentor"] as const).map((value) => ({ value, label: t(value === "mentor" ? "sheet.byMentor" : "sheet.byStudent") }));
  return (
    <Dialog title={t(step ? "sheet.changeStep" : "sheet.addStep")} onClose={onClose} foot={<Button kind="primary" type="submit" form="step" busy={save.busy}>{t("action.save")}</Button>}>
      <form id="step" class="form" onSubmit={(event) => { event.preventDefault(); if (title.trim()) void save.run(); }}>
        <TextField label={t("sheet.field.title")} hint={t("sheet.stepHint")} required maxLength={200} value={title} onValue={setTitle} />
        <Choice label={t("sheet.field.owner")} value={owner} options={owners} onValue={setOwner} />
        <TextField label={t("sheet.field.dueOn")} type="date" optional value={dueOn} onValue={setDue} />
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
