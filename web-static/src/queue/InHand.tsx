import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { wakeItem } from "../api/queue";
import { Ago, Button, explained } from "../parts";
import { tell } from "../toasts";
import { isMentor, isStaff, me } from "../session";
import { useShortcut } from "../shortcuts";
import { useThread } from "../thread/useThread";
import { t } from "../words";
import { AnswerDesk } from "./AnswerDesk";
import { LaterAct } from "./ItemActs";
import { PeerAnswers } from "./PeerAnswers";
import type { QueueEvent, QueueItem } from "./rows";
import type { Claims } from "./useClaims";
import type { Queue } from "./useQueue";
import { type Undo, undoLabel } from "./useUndo";

interface Props {
  item: QueueItem;
  story: readonly QueueEvent[];
  claims: Claims;
  queue: Queue;
  undo: Undo;
  /** What was just done with it, until one takes it again. */
  moved: string | null;
  onMoved: (says: string) => void;
  onRest: () => void;
}

/** The text and its answers, and under them either one's own answer or what one may do instead. */
export function InHand({ item, story, claims, queue, undo, moved, onMoved, onRest }: Props) {
  const desk = useThread(item.ref.threadId ?? item.ref.id, "best");
  const [late, setLate] = useState(false);
  const mine = item.claim?.mine === true && moved === null;
  const over = (says: string) => {
    setLate(false);
    onMoved(says);
  };
  return (
    <>
      <PeerAnswers desk={desk} onEndorsed={item.lane === null ? undefined : () => onMoved(t("queue.endorsed"))} />
      {mine || late ? (
        <AnswerDesk item={item} desk={desk} held={mine ? item.claim : null} claims={claims} undo={undo} onLate={() => setLate(true)} onMoved={over} onRest={onRest} />
      ) : (
        <footer class="item-acts">
          <Standing item={item} moved={moved} />
          {undo.sent?.item === item.id && <Button kind="quiet" onClick={undo.run}>{undoLabel()}<kbd class="key-hint">u</kbd></Button>}
          <Acts item={item} story={story} claims={claims} queue={queue} moved={moved} onMoved={onMoved} />
        </footer>
      )}
    </>
  );
}

export function Standing({ item, moved }: { item: QueueItem; moved: string | null }) {
  const held = item.claim;
  if (moved) return <p class="answered" role="status">{moved}</p>;
  if (held) return <p class="muted">{t("queue.heldBy", { name: held.holder.displayName })} · <Ago at={held.since} /></p>;
  return item.lane === null && !item.pausedUntil ? <p class="muted">{t("queue.notWaiting")}</p> : null;
}

export type ActsProps = Pick<Props, "item" | "story" | "claims" | "queue" | "moved" | "onMoved">;

export function Acts({ item, story, claims, queue, moved, onMoved }: ActsProps) {
  const own = item.asker.id === me.value?.id;
  const works = isMentor.value || isStaff.value;
  const mayTake = works && item.lane !== null && !own && !item.claim?.mine;
  const take = () => claims.take(item.id);
  useShortcut("c", "queue.take", take, mayTake);
  const slept = item.pausedUntil !== null && (isStaff.value || story.findLast((one) => one.kind === "snoozed")?.actor?.id === me.value?.id);
  const answered = item.turn === "asker" && item.answeredBy === me.value?.id;
  const wake = () => wakeItem({ id: item.id }).then(() => onMoved(t("queue.woken")), (thrown: unknown) => tell(explained(problemOf(thrown)), { tone: "trouble" }));
  return (
    <>
      {mayTake && <Button kind={item.claim || moved ? "plain" : "primary"} busy={claims.busy} onClick={take}>{t("queue.take")}<kbd class="key-hint">c</kbd></Button>}
      {slept && <Button onClick={() => void wake()}>{t("queue.wake")}</Button>}
      {answered && <LaterAct item={item} onMoved={onMoved} />}
      {moved && isMentor.value && <Button kind="primary" busy={claims.busy} onClick={claims.next}>{t("queue.next")}{queue.counts && <span class="tally">{queue.counts.broken + queue.counts.atRisk + queue.counts.waiting}</span>}</Button>}
    </>
  );
}
