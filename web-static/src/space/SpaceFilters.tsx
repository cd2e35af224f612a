import { listTags } from "../api/forum";
import { Icon, Tabs } from "../parts";
import { useLoad } from "../loading";
import { place, query } from "../router";
import { t } from "../words";
import { KINDS, type Space } from "../thread/shapes";
import { type Chosen, SORTS, STATES } from "./choosing";

/** What to see of a space, and in which order; all of it stands in the address. */
export function SpaceFilters({ space, chosen }: { space: Space; chosen: Chosen }) {
  const tags = useLoad<{ items: { name: string; threads: number }[] }>(`tags.${space.id}`, (signal) => listTags({ space: String(space.id) }, undefined, { signal }));
  const names = (tags.value?.items ?? []).map((one) => one.name);
  return (
    <div class="stack stack-tight">
      <Tabs label={t("space.kinds")} tabs={[
        { href: at({ kind: null, state: null }), name: t("space.everything"), current: !chosen.kind },
        ...KINDS.map((kind) => ({ href: at({ kind, state: null }), name: t(`kinds.${kind}`), current: chosen.kind === kind })),
      ]} />
      <div class="row choosers">
        {(!chosen.kind || chosen.kind === "question") && (
          <Chooser label={t("space.state")} value={chosen.state ?? ""} options={[["", t("space.anyState")], ...STATES.map((one) => [one, t(`state.ofMany.${one}`)] as const)]} onValue={(state) => query({ state })} />
        )}
        {(names.length > 0 || chosen.tag) && (
          <Chooser label={t("thread.tags")} value={chosen.tag ?? ""} options={[["", t("space.anyTag")], ...withOne(names, chosen.tag).map((one) => [one, one] as const)]} onValue={(tag) => query({ tag })} />
        )}
        <Chooser label={t("space.sort")} value={chosen.sort} options={SORTS.map((one) => [one, t(`sort.${one}`)] as const)} onValue={(sort) => query({ sort: sort === "activity" ? null : sort })} />
        {!chosen.plain && <a class="clear-filters" href={place.value.path}><Icon name="close" small />{t("space.clear")}</a>}
      </div>
    </div>
  );
}

interface ChooserProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onValue: (value: string) => void;
}

/** A small list to choose from, with its name for those who do not see where it stands. */
export function Chooser({ label, value, options, onValue }: ChooserProps) {
  return (
    <label class={value === options[0]?.[0] ? "chooser" : "chooser chooser-set"}>
      <span class="visually-hidden">{label}</span>
      <select class="input input-small" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map(([name, says]) => <option key={name} value={name} selected={name === value}>{says}</option>)}
      </select>
    </label>
  );
}

function at(changes: Record<string, string | null>): string {
  const next = new URLSearchParams(place.value.query);
  for (const [name, value] of Object.entries(changes)) value === null ? next.delete(name) : next.set(name, value);
  return next.size > 0 ? `${place.value.path}?${next}` : place.value.path;
}

function withOne(names: readonly string[], one: string | undefined): readonly string[] {
  return one && !names.includes(one) ? [one, ...names] : names;
}
