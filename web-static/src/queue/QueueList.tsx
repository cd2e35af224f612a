import { Before, Button, ButtonLink, Empty, Failure, Mark, Skeleton } from "../parts";
import { me } from "../session";
import { t, tx } from "../words";
import { unparted } from "../words/typography";
import type { Row } from "./rows";
import type { Queue } from "./useQueue";

interface Props {
  queue: Queue;
  chosen: number | null;
  onChoose: (item: number) => void;
  filtered: boolean;
}

/** What waits, each with the reason for its place; nothing moves unless asked to. */
export function QueueList({ queue, chosen, onChoose, filtered }: Props) {
  const gone = queue.rows.filter((row) => row.gone).length;
  if (queue.problem && queue.rows.length === 0) return <Failure problem={queue.problem} again={queue.reload} />;
  if (queue.busy && queue.rows.length === 0) return <Skeleton lines={10} />;
  return (
    <section class="queue-list" aria-label={t("queue.list")}>
      {queue.rows.length === 0 ? <NothingWaits filtered={filtered} /> : (
        <ol class="rows">{queue.rows.map((row) => <li key={row.item.id}><QueueRow of={row} chosen={row.item.id === chosen} onChoose={onChoose} /></li>)}</ol>
      )}
      {queue.hasMore && <p class="hint">{t("queue.more", { count: queue.rows.length })}</p>}
      <div role="status" class="queue-moved">
        {queue.arrived > 0 && <Button small onClick={queue.reload}>{t("queue.showArrived", { count: queue.arrived })}</Button>}
        {queue.arrived === 0 && gone > 0 && <Button small kind="quiet" onClick={queue.reload}>{t("queue.tidy")}</Button>}
      </div>
    </section>
  );
}

function QueueRow({ of: { item, gone }, chosen, onChoose }: { of: Row; chosen: boolean; onChoose: (item: number) => void }) {
  const look = ["queue-row", item.lane && `queue-${item.lane}`, gone && "queue-gone"].filter(Boolean).join(" ");
  return (
    <button type="button" id={`item-${item.id}`} class={look} aria-current={chosen ? "true" : undefined} onClick={() => onChoose(item.id)}>
      <span class="queue-title">{unparted(item.title)}</span>
      <span class="queue-why">{gone ? t("queue.gone") : item.reason}</span>
      <span class="facts">
        {item.promise && !gone && item.lane !== "broken" && <span>{tx("list.promised", { moment: <Before at={item.promise} /> })}</span>}
        <span>{item.asker.displayName}</span>
        <span>{item.space?.name ?? t("queue.private")}</span>
      </span>
      {item.claim && !gone && <Mark tone="miel">{item.claim.mine ? t("queue.heldByYou") : t("queue.heldBy", { name: item.claim.holder.id === me.value?.id ? t("queue.you") : item.claim.holder.displayName })}</Mark>}
    </button>
  );
}

function NothingWaits({ filtered }: { filtered: boolean }) {
  if (filtered) return <Empty act={<ButtonLink href="/queue">{t("space.clear")}</ButtonLink>}>{t("queue.noMatch")}</Empty>;
  return <Empty act={<ButtonLink href="/spaces">{t("help.read")}</ButtonLink>}>{t("help.none")}</Empty>;
}
