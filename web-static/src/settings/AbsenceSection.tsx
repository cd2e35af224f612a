import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { endAbsence, listAbsences, setAbsence } from "../api/queue";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Avatar, Button, Failure, Loaded, mistakeAt, type Person, Section, TextField } from "../parts";
import { MemberPicker } from "../member/MemberPicker";
import type { Me } from "../session";
import { t } from "../words";
import { day, instant, local } from "../words/moments";

type Absence = Answered<typeof listAbsences>["items"][number];

/** For mentors: when one is away, who stands in, and who else is away. */
export function AbsenceSection({ member }: { member: Me }) {
  const absences = useLoad<{ items: Absence[] }>("absences", (signal) => listAbsences({}, undefined, { signal }));
  const own = absences.value?.items.find((one) => one.mentor.id === member.id);
  const end = useDeed(async () => {
    await endAbsence({ handle: member.handle });
    absences.set((known) => ({ items: known.items.filter((one) => one.mentor.id !== member.id) }));
    tell(t("absence.ended"));
  });
  const known = (absence: Absence) => absences.set(({ items }) => ({ items: [...items.filter((one) => one.mentor.id !== absence.mentor.id), absence] }));
  return (
    <Section id="absence" title={t("absence.title")}>
      <p class="muted">{t("absence.lead")}</p>
      <Loaded of={absences}>
        {({ items }) => (
          <>
            <AbsenceForm key={own ? `${own.from}.${own.until}` : "none"} member={member} own={own} onKnown={known} />
            {own && <div><Button small busy={end.busy} onClick={() => void end.run()}>{t("absence.end")}</Button></div>}
            {end.problem && <Failure problem={end.problem} />}
            {items.length > 0 && <WhoIsAway items={items} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

interface FormProps {
  member: Me;
  own: Absence | undefined;
  onKnown: (absence: Absence) => void;
}

function AbsenceForm({ member, own, onKnown }: FormProps) {
  const [from, setFrom] = useState(own ? local(new Date(own.from)) : "");
  const [until, setUntil] = useState(own ? local(new Date(own.until)) : "");
  const [substitute, setSubstitute] = useState<Person | null>(own?.substitute ?? null);
  const save = useDeed(async () => {
    const [begins, ends] = [instant(from), instant(until)];
    if (!begins || !ends) return;
    const { body } = await setAbsence({ handle: member.handle }, { from: begins.toISOString(), until: ends.toISOString(), ...(substitute ? { substitute: substitute.handle } : {}) });
    onKnown(body);
    tell(t("absence.known"));
  });
  const upsideDown = from !== "" && until !== "" && until <= from;
  const wrong = upsideDown ? t("absence.upsideDown") : mistakeAt(save.problem, "/until");
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); if (!upsideDown) void save.run(); }}>
      <div class="absence-dates">
        <TextField label={t("absence.from")} type="datetime-local" required value={from} onValue={setFrom} error={mistakeAt(save.problem, "/from")} />
        <TextField label={t("absence.until")} type="datetime-local" required value={until} onValue={setUntil} error={wrong} />
      </div>
      <MemberPicker label={t("absence.substitute")} hint={t("absence.substituteHint")} error={mistakeAt(save.problem, "/substitute")} value={substitute} onValue={setSubstitute} except={[member.id]} />
      {save.problem && save.problem.mistakes.length === 0 && <Failure problem={save.problem} />}
      <div><Button kind="primary" type="submit" busy={save.busy}>{t(own ? "action.save" : "absence.tell")}</Button></div>
    </form>
  );
}

function WhoIsAway({ items }: { items: readonly Absence[] }) {
  return (
    <div class="stack stack-tight">
      <h3>{t("absence.who")}</h3>
      <ul class="rows">
        {items.map((one) => (
          <li key={one.mentor.id} class="setting-row">
            <span class="member-line"><Avatar of={one.mentor} size="small" /><span>{one.mentor.displayName}</span></span>
            <p class="facts">
              <span>{t("time.fromTo", { start: day(new Date(one.from)), end: day(new Date(one.until)) })}</span>
              <span>{one.substitute ? t("absence.standsIn", { name: one.substitute.displayName }) : t("absence.everybody")}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
