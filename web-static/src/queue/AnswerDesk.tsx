import { useState } from "preact/hooks";
import { answerClaim } from "../api/queue";
import { createPost } from "../api/forum";
import { WritingBox } from "../composer/WritingBox";
import { tell } from "../toasts";
import { me } from "../session";
import { draftName } from "../thread/useReplying";
import type { ThreadDesk } from "../thread/useThread";
import { t } from "../words";
import { ItemActs } from "./ItemActs";
import type { Claim, QueueItem } from "./rows";
import { SavedReplies } from "./SavedReplies";
import type { Claims } from "./useClaims";
import { useLease } from "./useLease";
import type { Undo } from "./useUndo";

interface Props {
  item: QueueItem;
  desk: ThreadDesk;
  /** What one holds; null once somebody took over. */
  held: Claim | null;
  claims: Claims;
  undo: Undo;
  onLate: () => void;
  onMoved: (says: string) => void;
  onRest: () => void;
}

type Late = { why: "taken-over" | "answered" | "closed"; name: string | null };

/** The answer beside the question. Whoever comes too late loses nothing: the text stays, and may be added. */
export function AnswerDesk({ item, desk, held, claims, undo, onLate, onMoved, onRest }: Props) {
  const [late, setLate] = useState<Late | null>(null);
  const [last, setLast] = useState(held);
  if (held && held !== last) setLast(held);
  const claim = held ?? last;
  if (!claim) return null;
  const draft = draftName(item.ref.threadId ?? item.ref.id, null);
  const answer = async (body: string, key: string) => {
    if (late || claim.id === null || claim.fence === null) return complement(desk, body, key, onMoved);
    const { status, body: outcome } = await answerClaim({ id: claim.id }, { fence: claim.fence, body }, { key });
    if (status === 202) {
      setLate({ why: outcome.why, name: outcome.by?.displayName ?? null });
      onLate();
      desk.refresh();
      desk.posts.again();
      return "kept";
    }
    undo.offer({ claim: claim.id, item: item.id, draft, body });
    desk.posts.again();
    onMoved(t("queue.sent"));
    return undefined;
  };
  const release = () => claims.release(item.id, claim);
  const names = { name: item.asker.displayName.split(" ")[0] ?? "", title: item.title, mentor: me.value?.displayName ?? "" };
  return (
    <section class="answer-desk" aria-label={t("thread.yourAnswer")}>
      {late && <TooLate late={late} />}
      {!late && <LeaseLine claim={claim} onLost={() => { setLate({ why: "taken-over", name: null }); onLate(); }} />}
      {late?.why !== "closed" && (
        <WritingBox key={late ? "late" : "own"} name={draft} label={t("thread.yourAnswer")} act={t(late ? "queue.addAnyway" : "thread.reply")} prompt={t("thread.answerPrompt")}
          open inline focus={!late} among={{ thread: desk.id }} onSend={answer} onEscape={onRest} tools={(hand) => <SavedReplies hand={hand} names={names} />} />
      )}
      {!late && <ItemActs item={item} onMoved={onMoved} onRelease={release} />}
    </section>
  );
}

/** The same key would answer twice: what is added is another text of one's own. */
async function complement(desk: ThreadDesk, body: string, key: string, onMoved: (says: string) => void) {
  const answer = await createPost({ id: desk.id }, { body }, { key: `${key}.more` });
  if (answer.status === 201) desk.put(answer.body);
  tell(t(answer.status === 201 ? "queue.added" : "thread.heldSent"));
  onMoved(t("queue.answered"));
}

function LeaseLine({ claim, onLost }: { claim: Claim; onLost: () => void }) {
  const { lease } = useLease(claim, onLost);
  const says = lease.stage === "ending" ? t("queue.ending", { count: lease.minutes }) : lease.stage === "grace" || lease.stage === "over" ? t("queue.graced") : t("queue.heldByYou");
  return <p class={lease.stage === "quiet" ? "lease" : "lease lease-ending"}>{says}</p>;
}

function TooLate({ late }: { late: Late }) {
  const who = late.name ?? t("queue.somebody");
  return (
    <div class="too-late" role="status">
      <p><strong>{t(`queue.late.${late.why}`, { name: who })}</strong></p>
      <p>{t(late.why === "closed" ? "queue.lateKept" : "queue.lateAdd")}</p>
    </div>
  );
}
