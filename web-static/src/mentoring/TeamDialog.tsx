import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { changeTeam, endAccompaniment } from "../api/messaging";
import { useDeed } from "../loading";
import type { Card } from "../member/MemberPicker";
import { Button, Check, Dialog, Failure, mistakeAt } from "../parts";
import { t } from "../words";
import { MentorsField } from "./MentorsField";
import { type Accompaniment, team } from "./shapes";

interface Props {
  of: Accompaniment;
  onDone: (one: Accompaniment, said: string) => void;
  onClose: () => void;
}

/** Who accompanies from now on, what those who leave may still read, and the end of it. */
export function TeamDialog({ of, onDone, onClose }: Props) {
  const [known, setKnown] = useState(of);
  const [mentors, setMentors] = useState<Card[]>(team(of));
  const [keepReading, setKeep] = useState(false);
  const leaving = team(known).filter((one) => !mentors.some((other) => other.id === one.id));
  const meanwhile = async (change: Promise<{ body: Accompaniment }>, said: string) => {
    const { body } = await change.catch((thrown: unknown) => {
      const current = problemOf(thrown).body["current"] as Accompaniment | undefined;
      if (current) {
        setKnown(current);
        setMentors(team(current));
      }
      throw thrown;
    });
    onDone(body, said);
  };
  const save = useDeed(() => meanwhile(changeTeam({ id: of.id }, { version: known.version, mentorIds: mentors.map((one) => one.id), keepReading }), t("mentoring.changed")));
  const end = useDeed(() => meanwhile(endAccompaniment({ id: of.id }, { version: known.version, keepReading }), t("mentoring.ended")));
  const problem = save.problem ?? end.problem;
  const foot = (
    <>
      <Button kind="quiet" busy={end.busy} onClick={() => void end.run()}>{t("mentoring.end")}</Button>
      <Button kind="primary" busy={save.busy} disabled={mentors.length === 0} onClick={() => void save.run()}>{t("action.save")}</Button>
    </>
  );
  return (
    <Dialog title={known.student.displayName} onClose={onClose} foot={foot}>
      <div class="form">
        <MentorsField label={t("mentoring.mentors")} error={mistakeAt(save.problem, "/mentorIds")} values={mentors} onValues={setMentors} except={[known.student.id]} />
        <Check label={t("mentoring.keepReading")} hint={t(leaving.length > 0 ? "mentoring.keepReadingHint" : "mentoring.keepReadingEnd")} checked={keepReading} onChecked={setKeep} />
        {problem && problem.mistakes.length === 0 && <Failure problem={problem} />}
      </div>
    </Dialog>
  );
}
