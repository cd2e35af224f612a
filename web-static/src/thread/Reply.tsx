import { createPost } from "../api/forum";
import { Icon } from "../parts";
import { announce } from "../toasts";
import { WritingBox } from "../composer/WritingBox";
import { t } from "../words";
import { authorOf } from "./Author";
import { draftName, type Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  replying: Replying;
}

/** Where one answers the thread; closed threads say that they are. */
export function Reply({ desk, replying, locked }: Props & { locked: boolean }) {
  if (!desk.mine.value?.can.reply) return <p class="post-gone"><Icon name="lock" small /> {t(locked ? "thread.lockedSays" : "thread.readOnly")}</p>;
  const isQuestion = desk.thread.value?.kind === "question";
  return (
    <section class="your-reply" aria-labelledby="your-reply">
      <h2 id="your-reply">{t(isQuestion ? "thread.yourAnswer" : "thread.yourReply")}</h2>
      <WritingBox key={replying.turn} name={draftName(desk.id, null)} label={t(isQuestion ? "thread.yourAnswer" : "thread.yourReply")} act={t("thread.reply")}
        prompt={t(isQuestion ? "thread.answerPrompt" : "thread.replyPrompt")} open={replying.open && !replying.post} focus={replying.turn > 0 && !replying.post}
        among={{ thread: desk.id }} onSend={(body, key) => write(desk, body, null, key)} />
    </section>
  );
}

/** Where one replies to one post, right under it. */
export function ReplyHere({ desk, replying }: Props) {
  const post = replying.post!;
  const name = authorOf(desk, post)?.displayName ?? t("member.anonymous");
  const label = t("thread.replyTo", { name });
  return (
    <div class="reply-here">
      <WritingBox key={`${post.id}.${replying.turn}`} name={draftName(desk.id, post.id)} label={label} act={t("thread.reply")} prompt={label} open focus compact
        among={{ thread: desk.id }} onCancel={replying.close}
        onSend={async (body, key) => {
          await write(desk, body, post.id, key);
          replying.close();
        }} />
    </div>
  );
}

async function write(desk: ThreadDesk, body: string, parentId: number | null, key: string) {
  const answer = await createPost({ id: desk.id }, { body, parentId }, { key });
  if (answer.status === 202) {
    desk.refresh();
    return announce(t("thread.heldSent"));
  }
  const post = answer.body;
  desk.put(post);
  desk.mine.set((mine) => ({ ...mine, ownPosts: [...mine.ownPosts, post.id] }));
  desk.refresh();
  announce(t("thread.sent"));
  requestAnimationFrame(() => document.getElementById(`post-${post.id}`)?.scrollIntoView({ block: "nearest" }));
}
