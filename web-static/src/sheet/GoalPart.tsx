import { useState } from "preact/hooks";
import { useDeed } from "../loading";
import { Button, Dialog, TextArea, TextField } from "../parts";
import { t } from "../words";
import { date } from "../words/moments";
import type { SheetDesk } from "./useSheet";

/** What one aims at, how one will know, and by when; and how much of the way is done. */
export function GoalPart({ desk, acts }: { desk: SheetDesk; acts: boolean }) {
  const [open, setOpen] = useState(false);
  const { goal, successTest, targetOn, progress } = desk.value!;
  return (
    <section class="goal" aria-label={t("sheet.field.goal")}>
      <p class={goal ? "goal-text" : "goal-text muted"}>{goal ?? t("sheet.noGoal")}</p>
      {successTest && <p><span class="hint">{t("sheet.test")}</span> {successTest}</p>}
      {targetOn && <p><span class="hint">{t("sheet.by")}</span> {date(targetOn)}</p>}
      {progress.total > 0 && (
        <p class="goal-progress">
          <progress value={progress.done} max={progress.total} aria-label={t("sheet.progress", { count: progress.done, total: progress.total })} />
          <span>{t("sheet.progress", { count: progress.done, total: progress.total })}</span>
        </p>
      )}
      {acts && <div><Button small icon="edit" onClick={() => setOpen(true)}>{t(goal ? "sheet.changeGoal" : "sheet.setGoal")}</Button></div>}
      {open && <GoalDialog desk={desk} onClose={() => setOpen(false)} />}
    </section>
  );
}

function GoalDialog({ desk, onClose }: { desk: SheetDesk; onClose: () => void }) {
  // What one saw when one began: only what is made different is sent, the rest is the others' to change.
  const [first] = useState(desk.value!);
  const [goal, setGoal] = useState(first.goal ?? "");
  const [test, setTest] = useState(first.successTest ?? "");
  const [on, setOn] = useState(first.targetOn ?? "");
  const save = useDeed(async () => {
    const wish = {
      ...(goal.trim() === (first.goal ?? "") ? {} : { goal: goal.trim() || null }),
      ...(test.trim() === (first.successTest ?? "") ? {} : { successTest: test.trim() || null }),
      ...(on === (first.targetOn ?? "") ? {} : { targetOn: on || null }),
    };
    if (Object.keys(wish).length === 0 || (await desk.change(wish, first.version))) onClose();
  });
  return (
    <Dialog title={t("sheet.field.goal")} onClose={onClose} foot={<Button kind="primary" type="submit" form="goal" busy={save.busy}>{t("action.save")}</Button>}>
      <form id="goal" class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <TextArea label={t("sheet.field.goal")} hint={t("sheet.goalHint")} rows={2} maxLength={500} value={goal} onValue={setGoal} />
        <TextArea label={t("sheet.field.successTest")} hint={t("sheet.testHint")} optional rows={2} maxLength={500} value={test} onValue={setTest} />
        <TextField label={t("sheet.field.targetOn")} type="date" optional value={on} onValue={setOn} />
      </form>
    </Dialog>
  );
}
