import { Button, PageTitle } from "../parts";
import { place } from "../router";
import { isMentor, isStaff } from "../session";
import { t } from "../words";
import type { Filters, LaneName } from "./filters";
import { LoadLine } from "./LoadLine";
import { QueueFilters } from "./QueueFilters";
import type { QueueCounts } from "./rows";
import type { Claims } from "./useClaims";
import type { Queue } from "./useQueue";
import "../space/space.css";

interface LaneOf {
  name: LaneName | undefined;
  of: (counts: QueueCounts) => number;
  /** Whether it is shown to whoever is signed in. */
  shown?: (counts: QueueCounts | undefined) => boolean;
}

const LANES: readonly LaneOf[] = [
  { name: undefined, of: (counts) => counts.broken + counts.atRisk + counts.waiting + counts.peers },
  { name: "broken", of: (counts) => counts.broken },
  { name: "at-risk", of: (counts) => counts.atRisk },
  { name: "waiting", of: (counts) => counts.waiting },
  { name: "peers", of: (counts) => counts.peers },
  { name: "escalated", of: (counts) => counts.escalated, shown: (counts) => isStaff.value || (counts?.escalated ?? 0) > 0 },
  { name: "mine", of: (counts) => counts.mine, shown: () => isMentor.value || isStaff.value },
];

interface Props {
  queue: Queue;
  filters: Filters;
  claims: Claims;
}

/** How many stand in each lane, what to leave out, and the way to the next one. */
export function Lanes({ queue, filters, claims }: Props) {
  const shown = LANES.filter(({ name, shown: may }) => filters.lane === name || (may?.(queue.counts) ?? true));
  return (
    <header class="lanes-head">
      <div class="row row-between">
        <div class="lanes-title"><PageTitle title={t("place.queue")} />{(isMentor.value || isStaff.value) && <LoadLine />}</div>
        {isMentor.value && <Button kind="primary" busy={claims.busy} onClick={claims.next}>{t("queue.next")}<kbd class="key-hint">n</kbd></Button>}
      </div>
      <div class="row row-between">
        <nav class="tabs lanes" aria-label={t("queue.lanes")}>
          {shown.map(({ name, of }) => <Lane key={name ?? "all"} name={name} count={queue.counts && of(queue.counts)} current={filters.lane === name} />)}
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
