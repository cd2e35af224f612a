import { Avatar, Button, Mark } from "../parts";
import { SeeTheirs } from "../staff/SeeTheirs";
import { language, t } from "../words";
import { day } from "../words/moments";
import { type Accompaniment, named, team } from "./shapes";

/** One accompaniment: the student, who accompanies them, since when. */
export function MentoringRow({ of, onChange }: { of: Accompaniment; onChange: () => void }) {
  const former = of.mentors.filter((one) => one.until !== null).map((one) => one.mentor);
  const now = team(of);
  return (
    <div class="setting-row">
      <div class="mentoring-who">
        <Avatar of={of.student} />
        <div>
          <p><a class="name" href={`/members/${of.student.handle}`}>{of.student.displayName}</a> {of.until && <Mark>{t("mentoring.over")}</Mark>}</p>
          {now.length > 0 && <p>{t("mentoring.with", { names: named(now, language.value) })}</p>}
          <p class="facts">
            {of.programme && <span>{of.programme.name}</span>}
            <span>{of.until ? t("time.fromTo", { start: day(new Date(of.since)), end: day(new Date(of.until)) }) : t("staff.from", { start: day(new Date(of.since)) })}</span>
            {former.length > 0 && <span>{t("mentoring.before", { names: named(former, language.value) })}</span>}
            <SeeTheirs of={of.student} inline />
          </p>
        </div>
      </div>
      {!of.until && <Button small onClick={onChange} aria-label={t("staff.changeWhom", { name: of.student.displayName })}>{t("staff.change")}</Button>}
    </div>
  );
}
