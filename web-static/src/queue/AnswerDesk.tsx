import { useState } from "preact/hooks";
import { answerClaim } from "../api/queue";
import { createPost } from "../api/forum";
import { WritingBox } from "../composer/WritingBox";
import { tell } from "../notices";
import { useShortcut } from "../shortcuts";
import { draftName } from "../thread/useReplying";
import type { ThreadDesk } from "../thread/useThread";
import { t } from "../words";
import type { Claim, QueueItem } from "./rows";
import type { useClaims } from "./useClaims";
import { useLease } from "./useLease";

interface Props {
  item: QueueItem;
  desk: ThreadDesk;
  /** What one holds; null once somebody took over. */
  held: Claim | null;
  claims: ReturnType<typeof useClaims>;
  onLate: () => void;
  onAnswered: () => void;
}

type Late = { why: "taken-over" | "answered" | "closed"; name: string | null };

/** The answer beside the question. Whoever comes too late loses nothing: the text stays, and may be added. */
export function AnswerDesk({ item, desk, held, claims, onLate, onAnswered }: Props) {
  const [late, setLate] = useState<Late | null>(null);
  const [last, setLast] = useState(held);
  if (held && held !== last) setLast(held);
  const claim = held ?? last;
  if (!claim) return null;
  const answer = async (body: string, key: string) => {
    if (late || claim.id === null || claim.fence === null) return complement(desk, body, key, onAnswered);
    const { status, body: outcome } = await answerClaim({ id: claim.id }, { fence: claim.fence, body }, { key });
    if (status === 202) {
      setLate({ why: outcome.why, name: outcome.by?.displayName ?? null });
      onLate();
      desk.refresh();
      desk.posts.again();
      return "kept";
    }
    tell(t("queue.sent"));
    desk.posts.again();
    onAnswered();
    return undefined;
  };
  return (
    <section class="answer-desk" aria-label={t("thread.yourAnswer")}>
      {late && <TooLate late={late} />}
      {!late && <LeaseLine claim={claim} onLost={() => { setLate({ why: "taken-over", name: null }); onLate(); }} />}
      {late?.why !== "closed" && (
        <WritingBox key={late ? "late" : "own"} name={draftName(item.ref.threadId ?? item.ref.id, null)} label={t("thread.yourAnswer")} act={t(late ? "queue.addAnyway" : "thread.reply")} prompt={t("thread.answerPrompt")}
          open inline focus={!late} among={{ thread: desk.id }} onSend={answer} cancelAct={t("queue.release")} {...(late ? {} : { onCancel: () => claims.release(claim) })} />
      )}
      {!late && <ReleaseKey onRelease={() => claims.release(claim)} />}
    </section>
  );
}

/** The same key would answer twice: what is added is another text of one's own. */
async function complement(desk: ThreadDesk, body: string, key: string, onAdded: () => void) {
  const { body: post } = await createPost({ id: desk.id }, { body }, { key: `${key}.more` });
  desk.put(post);
  tell(t("queue.added"));
  onAdded();
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

/** Gives it back without a question; what was written stays as a draft. */
function ReleaseKey({ onRelease }: { onRelease: () => void }) {
  useShortcut("Escape", "queue.release", onRelease);
  return null;
}
