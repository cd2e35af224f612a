import { Failure, Prose, Skeleton } from "../parts";
import { useShortcut } from "../shortcuts";
import { AnswerItem } from "../thread/AnswerItem";
import { toggleEndorsement } from "../thread/deeds";
import type { Answer } from "../thread/tree";
import { useReplying } from "../thread/useReplying";
import type { ThreadDesk } from "../thread/useThread";
import { t } from "../words";

interface Props {
  desk: ThreadDesk;
  onEndorsed: (() => void) | undefined;
}

/** The question's own text, and what peers answered: a mentor who finds it right says so with one key. */
export function PeerAnswers({ desk, onEndorsed }: Props) {
  const replying = useReplying(desk);
  const { first, answers } = desk.tree;
  const mine = desk.mine.value;
  const best = mine?.can.endorse ? bestOf(answers, [...mine.ownPosts, ...mine.endorsed]) : undefined;
  const endorse = async () => best && (await toggleEndorsement(desk, best.post)) && onEndorsed?.();
  useShortcut("e", "queue.keyEndorse", () => void endorse(), best !== undefined);
  const problem = desk.thread.problem ?? desk.posts.problem;
  if (!first) return problem ? <Failure problem={problem} again={desk.posts.again} /> : <Skeleton lines={6} />;
  const whose = best?.post.author?.displayName ?? t("member.anonymous");
  return (
    <>
      <Prose html={first.html ?? ""} />
      {answers.length > 0 && (
        <section class="answers" aria-labelledby="peer-answers">
          <h3 id="peer-answers">{t("thread.answers", { count: answers.length })}{best && <span class="hint"> <kbd>e</kbd> {t("queue.endorseHint", { name: whose })}</span>}</h3>
          {answers.map((one) => <AnswerItem key={one.post.id} desk={desk} answer={one} replying={replying} isNew={() => false} />)}
        </section>
      )}
    </>
  );
}

/** What the key endorses: of what peers wrote, the most thanked, then the oldest. */
export function bestOf(answers: readonly Answer[], except: readonly number[]): Answer | undefined {
  const open = answers.filter(({ post }) => !post.deleted && !except.includes(post.id) && !post.author?.roles.includes("mentor"));
  return open.toSorted((a, b) => b.post.thanks - a.post.thanks || a.post.id - b.post.id)[0];
}
