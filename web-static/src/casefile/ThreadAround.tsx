import { listPosts } from "../api/forum";
import { useLoad } from "../loading";
import { Failure, Skeleton } from "../parts";
import type { Post } from "../thread/shapes";
import { t } from "../words";
import { around } from "./around";
import { Said } from "./Said";

/** What was said before and after, as everybody reads it. */
export function ThreadAround({ thread, post }: { thread: number; post: number | null }) {
  const posts = useLoad<{ items: Post[] }>(`around.${thread}`, (signal) => listPosts({ id: thread, limit: 100 }, undefined, { signal }));
  if (posts.problem && !posts.value) return posts.problem.status === 404 ? <p class="muted">{t("case.threadGone")}</p> : <Failure problem={posts.problem} again={posts.again} />;
  if (!posts.value) return <Skeleton lines={4} />;
  const shown = around(posts.value.items, post);
  return (
    <ol class="said" aria-label={t("case.around")}>
      {shown.map((one) => <Said key={one.id} by={one.author} at={one.createdAt} text={one.body} marked={one.id === post} />)}
    </ol>
  );
}
