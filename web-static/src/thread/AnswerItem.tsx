import { Icon } from "../parts";
import { t } from "../words";
import { PostView } from "./PostView";
import { ReplyHere } from "./Reply";
import type { Post } from "./shapes";
import type { Answer } from "./tree";
import type { Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  answer: Answer;
  replying: Replying;
  isNew: (post: Post) => boolean;
}

/** One answer and the comments under it. */
export function AnswerItem({ desk, answer, replying, isNew }: Props) {
  const { post, comments } = answer;
  const isSolution = desk.thread.value?.solutionPostId === post.id;
  return (
    <div class={isSolution ? "answer answer-solution" : "answer"}>
      {isSolution && <SolutionLine desk={desk} post={post} />}
      <PostView desk={desk} post={post} replying={replying} isNew={isNew(post)} isSolution={isSolution} />
      {(comments.length > 0 || replying.isUnder(post)) && (
        <div class="comments">
          {comments.map((one) => (
            <PostView key={one.post.id} desk={desk} post={one.post} to={one.to} replying={replying} isNew={isNew(one.post)} small />
          ))}
          {replying.isUnder(post) && <ReplyHere desk={desk} replying={replying} />}
        </div>
      )}
      <span id={`under-${post.id}`} class="place" />
    </div>
  );
}

function SolutionLine({ desk, post }: { desk: ThreadDesk; post: Post }) {
  const asker = desk.thread.value?.author?.displayName;
  const by = post.endorsedBy[0]?.displayName;
  return (
    <p class="solution-line">
      <Icon name="check" small />
      <strong>{asker ? t("thread.solutionFor", { name: asker }) : t("thread.solution")}</strong>
      {by && <span class="endorsed-by">{t("thread.endorsedBy", { name: by })}</span>}
    </p>
  );
}
