import { Failure, Prose, Skeleton } from "../parts";
import { useShortcut } from "../shortcuts";
import { AnswerItem } from "../thread/AnswerItem";
import { toggleEndorsement } from "../thread/deeds";
import { useReplying } from "../thread/useReplying";
import type { ThreadDesk } from "../thread/useThread";
import { t } from "../words";

/** The question's own text, and what peers answered: a mentor who finds it right says so with one key. */
export function PeerAnswers({ desk }: { desk: ThreadDesk }) {
  const replying = useReplying(desk);
  const { first, answers } = desk.tree;
  const own = desk.mine.value?.ownPosts ?? [];
  const next = answers.find((one) => !one.post.deleted && !own.includes(one.post.id) && !desk.mine.value?.endorsed.includes(one.post.id))?.post;
  useShortcut("e", "queue.keyEndorse", () => next && void toggleEndorsement(desk, next), Boolean(next && desk.mine.value?.can.endorse));
  const problem = desk.thread.problem ?? desk.posts.problem;
  if (!first) return problem ? <Failure problem={problem} again={desk.posts.again} /> : <Skeleton lines={6} />;
  return (
    <>
      <Prose html={first.html ?? ""} />
      {answers.length > 0 && (
        <section class="answers" aria-labelledby="peer-answers">
          <h3 id="peer-answers">{t("thread.answers", { count: answers.length })}{next && desk.mine.value?.can.endorse && <span class="hint"> <kbd>e</kbd> {t("queue.endorseHint")}</span>}</h3>
          {answers.map((one) => <AnswerItem key={one.post.id} desk={desk} answer={one} replying={replying} isNew={() => false} />)}
        </section>
      )}
    </>
  );
}
