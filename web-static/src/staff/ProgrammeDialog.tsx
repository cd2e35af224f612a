import { useState } from "preact/hooks";
import { createProgramme } from "../api/people";
import { useDeed } from "../loading";
import { Button, Dialog, Failure, TextField } from "../parts";
import { t } from "../words";

/** A new course of study. */
export function ProgrammeDialog({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const [name, setName] = useState("");
  const save = useDeed(async () => {
    await createProgramme({}, { name });
    onDone();
  });
  const foot = <Button kind="primary" type="submit" form="programme" busy={save.busy}>{t("staff.create")}</Button>;
  return (
    <Dialog title={t("staff.newProgramme")} onClose={onClose} foot={foot}>
      <form id="programme" class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <TextField label={t("staff.name")} required maxLength={120} value={name} onValue={setName} />
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
