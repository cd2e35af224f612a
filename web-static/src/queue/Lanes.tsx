import { listSpaces, listTags } from "../api/forum";
import { Button, Icon, PageTitle } from "../parts";
import { useLoad } from "../loading";
import { place, query } from "../router";
import { isMentor } from "../session";
import { Chooser } from "../space/SpaceFilters";
import { t } from "../words";
import type { QueueCounts } from "./rows";
import type { useClaims } from "./useClaims";
import type { Filters, LaneName, Queue } from "./useQueue";
import "../space/space.css";

const LANES: readonly { name: LaneName | undefined; of: (counts: QueueCounts) => number }[] = [
  { name: undefined, of: (counts) => counts.broken + counts.atRisk + counts.waiting },
  { name: "broken", of: (counts) => counts.broken },
  { name: "at-risk", of: (counts) => counts.atRisk },
  { name: "waiting", of: (counts) => counts.waiting },
  { name: "mine", of: (counts) => counts.mine },
];

interface Props {
  queue: Queue;
  filters: Filters;
  claims: ReturnType<typeof useClaims>;
}

/** How many stand in each lane, what to leave out, and the way to the next one. */
export function Lanes({ queue, filters, claims }: Props) {
  return (
    <header class="lanes-head">
      <div class="row row-between">
        <PageTitle title={t("place.queue")} />
        {isMentor.value && <Button kind="primary" busy={claims.busy} onClick={claims.next}>{t("queue.next")}<kbd class="key-hint">n</kbd></Button>}
      </div>
      <div class="row row-between">
        <nav class="tabs lanes" aria-label={t("queue.lanes")}>
          {LANES.filter((one) => one.name !== "mine" || isMentor.value).map(({ name, of }) => <Lane key={name ?? "all"} name={name} count={queue.counts && of(queue.counts)} current={filters.lane === name} />)}
        </nav>
        <QueueFilters filters={filters} />
      </div>
    </header>
  );
}

function Lane({ name, count, current }: { name: LaneName | undefined; count: number | undefined; current: boolean }) {
  const next = new URLSearchParams(place.value.query);
  if (name) next.set("lane", name);
  else next.delete("lane");
  const look = name === "broken" || name === "at-risk" ? `lane lane-${name}` : "lane";
  return (
    <a class={count ? look : "lane"} href={next.size > 0 ? `/queue?${next}` : "/queue"} aria-current={current ? "page" : undefined}>
      {t(`lane.${name ?? "all"}`)}{count !== undefined && <span class="tally">{count}</span>}
    </a>
  );
}

function QueueFilters({ filters }: { filters: Filters }) {
  const spaces = useLoad<{ items: { slug: string; name: string }[] }>("spaces", (signal) => listSpaces({}, undefined, { signal }));
  const tags = useLoad<{ items: { name: string }[] }>("tags", (signal) => listTags({}, undefined, { signal }));
  const names = (tags.value?.items ?? []).map((one) => one.name);
  const shown = filters.tag && !names.includes(filters.tag) ? [filters.tag, ...names] : names;
  return (
    <div class="row choosers">
      <Chooser label={t("ask.space")} value={filters.space ?? ""} options={[["", t("queue.anySpace")], ...(spaces.value?.items ?? []).map((one) => [one.slug, one.name] as const)]} onValue={(space) => query({ space })} />
      {shown.length > 0 && <Chooser label={t("thread.tags")} value={filters.tag ?? ""} options={[["", t("space.anyTag")], ...shown.map((one) => [one, one] as const)]} onValue={(tag) => query({ tag })} />}
      {(filters.space || filters.tag) && <button type="button" class="clear-filters link-button" onClick={() => query({ space: null, tag: null })}><Icon name="close" small />{t("space.clear")}</button>}
    </div>
  );
}
