import { Prose } from "../parts";
import { t } from "../words";
import { Editing } from "./Editing";
import { PostActs } from "./PostActs";
import type { Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

/** What began the thread. */
export function FirstPost({ desk, replying }: { desk: ThreadDesk; replying: Replying }) {
  const post = desk.tree.first;
  if (!post) return null;
  if (post.deleted || post.html === null) return <p class="post-gone">{t("thread.deletedPost")}</p>;
  return (
    <section class="post post-first" id={`post-${post.id}`} data-post={post.id} aria-label={t("thread.firstPost")}>
      {replying.editing === post.id ? <Editing desk={desk} post={post} onDone={() => replying.edit(null)} /> : <Prose html={post.html} />}
      <PostActs desk={desk} post={post} replying={replying} />
    </section>
  );
}
