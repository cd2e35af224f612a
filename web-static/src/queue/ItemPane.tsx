import { useState } from "preact/hooks";
import { showQueueItem } from "../api/queue";
import { Ago, Before, Button, Failure, Mark, Skeleton } from "../parts";
import { useLive } from "../live";
import { useLoad } from "../loading";
import { isMentor, me } from "../session";
import { t, tx } from "../words";
import { AnswerDesk } from "./AnswerDesk";
import { PeerAnswers } from "./PeerAnswers";
import type { QueueItem } from "./rows";
import type { useClaims } from "./useClaims";
import type { Queue } from "./useQueue";
import { useThread } from "../thread/useThread";
import "../thread/thread.css";

interface Props {
  id: number;
  queue: Queue;
  claims: ReturnType<typeof useClaims>;
  narrow?: boolean;
  onClose: () => void;
}

/** The question in hand: all of it, what peers said, and where one answers. */
export function ItemPane({ id, queue, claims, narrow, onClose }: Props) {
  const story = useLoad<{ item: QueueItem }>(`item.${id}`, (signal) => showQueueItem({ id }, undefined, { signal }));
  useLive((change) => (change.kind === "item" && change.id === id || change.itemId === id) && story.again());
  const row = queue.rows.find((one) => one.item.id === id && !one.gone)?.item;
  const item = newest(row, story.value?.item);
  const back = narrow && <Button kind="quiet" small icon="back" onClick={onClose}>{t("place.queue")}</Button>;
  if (!item) return <div class="item-pane">{back}{story.problem ? <Failure problem={story.problem} again={story.again} /> : <Skeleton title lines={8} />}</div>;
  return (
    <section class="item-pane" aria-label={t("queue.inHand")}>
      {back}
      <header class="stack stack-tight">
        <h2 class="item-title"><a href={`/threads/${item.ref.threadId ?? item.ref.id}`}>{item.title}</a></h2>
        <p class="facts">
          <span>{item.asker.displayName}{item.anonymous && <> · {t("thread.masked")}</>}</span>
          {item.asker.cohort && <span>{item.asker.cohort}</span>}
          <span>{item.space.name}</span>
          <Ago at={item.askedAt} />
          {item.lane === "broken" ? <span class="standing-braise">{item.reason}</span> : item.promise && <span>{tx("list.promised", { moment: <Before at={item.promise} /> })}</span>}
        </p>
        <p class="row">{item.blocked && <Mark tone="miel">{t("thread.blocked")}</Mark>}{item.weight > 0 && <Mark>{t("list.same", { count: item.weight })}</Mark>}</p>
      </header>
      <InHand item={item} claims={claims} queue={queue} onDone={() => { queue.update(); story.again(); }} />
    </section>
  );
}

function InHand({ item, claims, queue, onDone }: { item: QueueItem; claims: Props["claims"]; queue: Queue; onDone: () => void }) {
  const desk = useThread(item.ref.threadId ?? item.ref.id, "best");
  const [late, setLate] = useState(false);
  const [done, setDone] = useState(false);
  const held = item.claim;
  const mayTake = isMentor.value && item.lane !== null && item.asker.id !== me.value?.id && (!held || !held.mine);
  return (
    <>
      <PeerAnswers desk={desk} />
      {held?.mine || late ? (
        <AnswerDesk item={item} desk={desk} held={held?.mine ? held : null} claims={claims} onLate={() => setLate(true)} onAnswered={() => { setLate(false); setDone(true); onDone(); }} />
      ) : (
        <footer class="item-acts">
          {done && <p class="answered" role="status">{t("queue.answered")}</p>}
          {!done && held && <p class="muted">{t("queue.heldBy", { name: held.holder.displayName })} · <Ago at={held.since} /></p>}
          {!done && !held && item.lane === null && <p class="muted">{t("queue.notWaiting")}</p>}
          {mayTake && !done && <Button kind={held ? "plain" : "primary"} busy={claims.busy} onClick={() => claims.take(item.id)}>{t("queue.take")}</Button>}
          {done && isMentor.value && <Button kind="primary" busy={claims.busy} onClick={claims.next}>{t("queue.next")}{queue.counts && <span class="tally">{queue.counts.broken + queue.counts.atRisk + queue.counts.waiting}</span>}</Button>}
        </footer>
      )}
    </>
  );
}

function newest(row: QueueItem | undefined, shown: QueueItem | undefined): QueueItem | undefined {
  if (!row || !shown) return row ?? shown;
  return row.version >= shown.version ? row : shown;
}
