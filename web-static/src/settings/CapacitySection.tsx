import { useState } from "preact/hooks";
import { setCapacity, showCapacity } from "../api/messaging";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Button, Failure, Loaded, Section, TextField } from "../parts";
import { t } from "../words";

type Capacity = { students: number | null; load: number };

/** For mentors: how many students one has time for. */
export function CapacitySection() {
  const own = useLoad<Capacity>("capacity", (signal) => showCapacity({}, undefined, { signal }));
  return (
    <Section id="capacity" title={t("capacity.title")}>
      <p class="muted">{t("capacity.lead")}</p>
      <Loaded of={own}>{(known) => <CapacityForm known={known} onSaid={(said) => own.set(() => said)} />}</Loaded>
    </Section>
  );
}

function CapacityForm({ known, onSaid }: { known: Capacity; onSaid: (said: Capacity) => void }) {
  const [students, setStudents] = useState(known.students === null ? "" : String(known.students));
  const save = useDeed(async () => {
    onSaid((await setCapacity({}, { students: Number(students) })).body);
    tell(t("settings.saved"));
  });
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
      <TextField label={t("capacity.students")} hint={t("capacity.load", { count: known.load })} type="number" inputMode="numeric" min={0} max={500} required value={students} onValue={setStudents} />
      {save.problem && <Failure problem={save.problem} />}
      <div><Button kind="primary" type="submit" busy={save.busy}>{t("action.save")}</Button></div>
    </form>
  );
}
