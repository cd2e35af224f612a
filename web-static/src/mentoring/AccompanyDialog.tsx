import { useState } from "preact/hooks";
import { createAccompaniment } from "../api/messaging";
import { useDeed } from "../loading";
import { type Card, MemberPicker } from "../member/MemberPicker";
import { Button, Dialog, Failure, mistakeAt, Select } from "../parts";
import { useProgrammes } from "../staff/cohorts";
import { t } from "../words";
import { MentorsField } from "./MentorsField";
import type { Accompaniment } from "./shapes";

/** One student and those who accompany them from now on. */
export function AccompanyDialog({ onDone, onClose }: { onDone: (one: Accompaniment) => void; onClose: () => void }) {
  const [student, setStudent] = useState<Card | null>(null);
  const [mentors, setMentors] = useState<Card[]>([]);
  const [programme, setProgramme] = useState("");
  const programmes = useProgrammes();
  const ready = student !== null && mentors.length > 0;
  const save = useDeed(async () => {
    const { body } = await createAccompaniment({}, { studentId: student?.id ?? 0, mentorIds: mentors.map((one) => one.id), ...(programme ? { programmeId: Number(programme) } : {}) });
    onDone(body);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (ready) void save.run();
  };
  const options = [{ value: "", label: t("mentoring.noProgramme") }, ...(programmes.value ?? []).map((one) => ({ value: String(one.id), label: one.name }))];
  return (
    <Dialog title={t("mentoring.new")} onClose={onClose} foot={<Button kind="primary" type="submit" form="accompany" busy={save.busy} disabled={!ready}>{t("mentoring.begin")}</Button>}>
      <form id="accompany" class="form" onSubmit={submit}>
        <MemberPicker label={t("mentoring.student")} nobody={t("mentoring.name")} roles={["student", "alumnus"]} except={mentors.map((one) => one.id)} error={mistakeAt(save.problem, "/studentId")} value={student} onValue={setStudent} />
        <MentorsField label={t("mentoring.mentors")} hint={t("mentoring.mentorsHint")} error={mistakeAt(save.problem, "/mentorIds")} values={mentors} onValues={setMentors} except={student ? [student.id] : []} />
        <Select label={t("mentoring.programme")} value={programme} options={options} onValue={setProgramme} />
        {save.problem && save.problem.mistakes.length === 0 && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
