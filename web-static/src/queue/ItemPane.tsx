import { useRef, useState } from "preact/hooks";
import { showQueueItem } from "../api/queue";
import { Ago, At, Before, Button, Failure, Skeleton } from "../parts";
import { useLive } from "../live";
import { useLoad } from "../loading";
import { t, tx } from "../words";
import { unparted } from "../words/typography";
import { isReading } from "./changes";
import { InHand } from "./InHand";
import { ItemStory, LastNote } from "./ItemStory";
import { ReadersLine } from "./ReadersLine";
import type { ItemPage, QueueItem } from "./rows";
import { SubjectInHand } from "./SubjectInHand";
import type { Claims } from "./useClaims";
import type { Queue } from "./useQueue";
import type { Undo } from "./useUndo";
import "../thread/thread.css";

interface Props {
  id: number;
  queue: Queue;
  claims: Claims;
  undo: Undo;
  narrow?: boolean;
  onClose: () => void;
}

/** The question in hand: all of it, its story, what peers said, and where one answers. */
export function ItemPane({ id, queue, claims, undo, narrow, onClose }: Props) {
  const page = useLoad<ItemPage>(`item.${id}`, (signal) => showQueueItem({ id }, undefined, { signal }));
  const box = useRef<HTMLElement>(null);
  const [last, setLast] = useState<{ says: string; claim: number | null }>();
  useLive((change) => !isReading(change) && (change.kind === "item" && change.id === id || change.itemId === id) && page.again());
  const row = queue.rows.find((one) => one.item.id === id && !one.gone)?.item;
  const item = newest(row, page.value?.item);
  const back = narrow && <Button kind="quiet" small icon="back" onClick={onClose}>{t("place.queue")}</Button>;
  if (!item) return <div class="item-pane">{back}{page.problem ? <Failure problem={page.problem} again={page.again} /> : <Skeleton title lines={8} />}</div>;
  const { claim } = item;
  const moved = claim?.mine && claim.id !== last?.claim ? null : (last?.says ?? null);
  const over = (says: string) => {
    setLast({ says, claim: claim?.id ?? null });
    queue.letGo(id);
    queue.update();
    page.again();
  };
  return (
    <section ref={box} class="item-pane" aria-label={t("queue.inHand")}>
      {back}
      <ItemHead item={item} />
      <ReadersLine id={id} />
      <LastNote item={item} story={page.value?.story ?? []} />
      <ItemStory page={page.value} />
      {item.kind === "subject"
        ? <SubjectInHand item={item} story={page.value?.story ?? []} claims={claims} queue={queue} moved={moved} onMoved={over} />
        : <InHand item={item} story={page.value?.story ?? []} claims={claims} queue={queue} undo={undo} moved={moved} onMoved={over} onRest={() => box.current?.querySelector<HTMLElement>(".hand-acts button")?.focus()} />}
    </section>
  );
}

function ItemHead({ item }: { item: QueueItem }) {
  return (
    <header class="stack stack-tight">
      <h2 class="item-title"><a href={item.kind === "subject" ? `/messages?c=${item.ref.id}` : `/threads/${item.ref.threadId ?? item.ref.id}`}>{unparted(item.title)}</a></h2>
      <p class="facts">
        <span>{item.asker.displayName}{item.anonymous && <> · {t("thread.masked")}</>}</span>
        {item.asker.cohort && <span>{item.asker.cohort}</span>}
        <span>{item.space?.name ?? t("queue.private")}</span>
        <Ago at={item.askedAt} />
      </p>
      <p class="facts item-why">
        <span class={item.lane === "broken" ? "standing-braise" : item.lane === "at-risk" ? "standing-miel" : undefined}>{item.reason}</span>
        {item.promise && item.lane !== "broken" && <span>{tx("list.promised", { moment: <Before at={item.promise} /> })}</span>}
        {item.pausedUntil && <span>{tx("queue.paused", { moment: <At at={item.pausedUntil} /> })}</span>}
      </p>
    </header>
  );
}

function newest(row: QueueItem | undefined, shown: QueueItem | undefined): QueueItem | undefined {
  if (!row || !shown) return row ?? shown;
  return row.version >= shown.version ? row : shown;
}
