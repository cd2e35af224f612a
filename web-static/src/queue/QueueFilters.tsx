import { listSpaces, listTags } from "../api/forum";
import { listProgrammes } from "../api/people";
import { Icon } from "../parts";
import { useLoad } from "../loading";
import { query } from "../router";
import { me } from "../session";
import { Chooser } from "../space/SpaceFilters";
import { t } from "../words";
import { type Filters, UNFILTERED } from "./filters";

type Named = { items: { id: number; slug?: string; name: string }[] };

/** What to leave out of the line; all of it stands in the address. */
export function QueueFilters({ filters }: { filters: Filters }) {
  const spaces = useLoad<Named>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const programmes = useLoad<Named>("programmes", (signal) => listProgrammes({ limit: 100 }, undefined, { signal }));
  const tags = useLoad<{ items: { name: string }[] }>("tags", (signal) => listTags({}, undefined, { signal }));
  const known = (tags.value?.items ?? []).map((one) => one.name);
  const names = filters.tag && !known.includes(filters.tag) ? [filters.tag, ...known] : known;
  const courses = programmes.value?.items ?? [];
  return (
    <div class="row choosers">
      <Chooser label={t("ask.space")} value={filters.space ?? ""} options={[["", t("queue.anySpace")], ...(spaces.value?.items ?? []).map((one) => [one.slug ?? "", one.name] as const)]} onValue={(space) => query({ space })} />
      {names.length > 0 && <Chooser label={t("thread.tags")} value={filters.tag ?? ""} options={[["", t("space.anyTag")], ...names.map((one) => [one, one] as const)]} onValue={(tag) => query({ tag })} />}
      {(courses.length > 1 || filters.programme) && (
        <Chooser label={t("queue.programme")} value={String(filters.programme ?? "")} options={[["", t("queue.anyProgramme")], ...courses.map((one) => [String(one.id), one.name] as const)]} onValue={(programme) => query({ programme })} />
      )}
      {((me.value?.skills.length ?? 0) > 0 || filters.skills) && <Skills on={filters.skills === true} />}
      {(filters.space || filters.tag || filters.skills || filters.programme) && <button type="button" class="clear-filters link-button" onClick={() => query(UNFILTERED)}><Icon name="close" small />{t("space.clear")}</button>}
    </div>
  );
}

function Skills({ on }: { on: boolean }) {
  return (
    <button type="button" class={on ? "skills-toggle skills-on" : "skills-toggle"} aria-pressed={on} title={me.value?.skills.join(", ")} onClick={() => query({ skills: on ? null : "mine" })}>
      {on && <Icon name="check" small />}{t("queue.mySkills")}
    </button>
  );
}
