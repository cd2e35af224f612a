import { Avatar } from "../parts";
import { language, t } from "../words";
import { LoadBar } from "./LoadBar";
import { type Assignment, byMentor, named } from "./shapes";

/** What would be: each mentor with the students they would get, and those for whom nobody has room. */
export function AssignPreview({ of }: { of: Assignment }) {
  const receiving = byMentor(of);
  if (of.pairs.length === 0 && of.without.length === 0) return <p class="muted">{t("mentoring.nobodyLeft")}</p>;
  return (
    <div class="stack" aria-live="polite">
      {of.without.length > 0 && (
        <div class="failure" role="alert"><p>{t("mentoring.without", { count: of.without.length, names: named(of.without, language.value) })}</p></div>
      )}
      <ul class="rows">
        {receiving.map((one) => (
          <li key={one.mentor.id} class="assign-row">
            <Avatar of={one.mentor} />
            <div>
              <p class="row row-between">
                <strong>{one.mentor.displayName}</strong>
                <span class="muted">{t("mentoring.fromTo", { before: one.before, after: one.after, capacity: one.capacity })}</span>
              </p>
              <LoadBar before={one.before} after={one.after} capacity={one.capacity} />
              <p class={one.students.length > 0 ? undefined : "muted"}>{one.students.length > 0 ? named(one.students, language.value) : t("mentoring.nobodyNew")}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
