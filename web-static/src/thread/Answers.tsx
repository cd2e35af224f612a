import { Button, Empty, Failure } from "../parts";
import { query } from "../router";
import { me } from "../session";
import { t } from "../words";
import { isClosed } from "./Reopening";
import { AnswerItem } from "./AnswerItem";
import { HiddenPosts } from "./HiddenPosts";
import { type Order, ORDERS, type Post } from "./shapes";
import type { Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  replying: Replying;
  isNew: (post: Post) => boolean;
}

/** The answers with what was said about each, and those that arrived while reading. */
export function Answers({ desk, replying, isNew }: Props) {
  const { answers } = desk.tree;
  const { posts, held } = desk;
  return (
    <section class="answers" aria-label={t("thread.answersTitle")}>
      {answers.length > 0 && <Head desk={desk} count={Math.max(answers.length, desk.thread.value?.answerCount ?? 0)} />}
      {answers.length === 0 && !posts.busy && <NoAnswer desk={desk} />}
      {answers.map((answer) => <AnswerItem key={answer.post.id} desk={desk} answer={answer} replying={replying} isNew={isNew} />)}
      <HiddenPosts desk={desk} />
      <span id="answers-end" class="place" />
      {posts.hasMore && <Button busy={posts.loadingMore} onClick={posts.more}>{t("thread.moreAnswers")}</Button>}
      {posts.problem && <Failure problem={posts.problem} again={posts.again} />}
      {held.length > 0 && <p class="arrived"><Button kind="primary" small onClick={desk.showHeld}>{t("thread.showArrived", { count: held.length })}</Button></p>}
    </section>
  );
}

function Head({ desk, count }: { desk: ThreadDesk; count: number }) {
  return (
    <header class="answers-head">
      <h2>{t("thread.answers", { count })}</h2>
      {count > 1 && (
        <label class="order">
          <span class="visually-hidden">{t("thread.order")}</span>
          <select class="input input-small" value={desk.order} onChange={(event) => query({ order: event.currentTarget.value === "best" ? null : (event.currentTarget.value as Order) })}>
            {ORDERS.map((one) => <option key={one} value={one} selected={one === desk.order}>{t(`order.${one}`)}</option>)}
          </select>
        </label>
      )}
    </header>
  );
}

function NoAnswer({ desk }: { desk: ThreadDesk }) {
  const thread = desk.thread.value!;
  const mine = desk.mine.value?.author ?? thread.author?.id === me.value?.id;
  if (thread.kind !== "question") return <Empty>{t("thread.noComment")}</Empty>;
  if (isClosed(thread)) return null;
  return <Empty>{mine ? t("thread.yoursWaits") : t("thread.noAnswer")}</Empty>;
}
