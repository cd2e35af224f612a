import { useState } from "preact/hooks";
import { listCapacities, setCapacity } from "../api/messaging";
import { useDeed, usePages } from "../loading";
import { Avatar, Button, Empty, Failure, Listed, Section } from "../parts";
import { t } from "../words";
import { LoadBar } from "./LoadBar";
import type { Capacity } from "./shapes";

/** How many students each mentor has time for, and how many they accompany. */
export function Capacities() {
  const all = usePages<Capacity>("capacities", (after, signal) => listCapacities({ limit: 50, ...(after ? { after } : {}) }, undefined, { signal }));
  const said = (one: Capacity) => all.set((known) => known.map((other) => (other.mentor.id === one.mentor.id ? one : other)));
  return (
    <Section title={t("mentoring.capacities")}>
      <p class="muted">{t("mentoring.capacitiesLead")}</p>
      <Listed of={all} empty={<Empty>{t("mentoring.noMentor")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.mentor.id}><CapacityRow of={one} onSaid={said} /></li>)}</ul>}
      </Listed>
    </Section>
  );
}

function CapacityRow({ of, onSaid }: { of: Capacity; onSaid: (one: Capacity) => void }) {
  const [students, setStudents] = useState(of.students === null ? "" : String(of.students));
  const save = useDeed(async () => onSaid((await setCapacity({}, { students: Number(students), mentorId: of.mentor.id })).body));
  const changed = students !== "" && Number(students) !== of.students;
  return (
    <form class="setting-row" onSubmit={(event) => { event.preventDefault(); if (changed) void save.run(); }}>
      <div class="mentoring-who">
        <Avatar of={of.mentor} />
        <div>
          <p><a class="name" href={`/members/${of.mentor.handle}`}>{of.mentor.displayName}</a></p>
          <p class="muted">{of.students === null ? t("mentoring.unsaid", { count: of.load }) : t("mentoring.load", { count: of.load, capacity: of.students })}</p>
          {of.students !== null && <LoadBar before={of.load} after={of.load} capacity={of.students} />}
          {save.problem && <Failure problem={save.problem} />}
        </div>
      </div>
      <input class="input capacity-input" type="number" inputMode="numeric" min={0} max={500} aria-label={t("mentoring.capacityOf", { name: of.mentor.displayName })} value={students} onInput={(event) => setStudents(event.currentTarget.value)} />
      <Button small type="submit" busy={save.busy} disabled={!changed}>{t("action.save")}</Button>
    </form>
  );
}
