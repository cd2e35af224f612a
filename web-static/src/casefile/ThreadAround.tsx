import { listPosts } from "../api/forum";
import { useLoad } from "../loading";
import { Failure, type Person, Skeleton } from "../parts";
import type { Post } from "../thread/shapes";
import { t } from "../words";
import { around, inPlace } from "./around";
import { Said } from "./Said";

interface Props {
  thread: number;
  post: number | null;
  /** What was reported, where others cannot read it. */
  hidden: { by: Person; text: string };
}

/** What was said before and after, as everybody reads it. */
export function ThreadAround({ thread, post, hidden }: Props) {
  const posts = useLoad<{ items: Post[] }>(`around.${thread}`, (signal) => listPosts({ id: thread, limit: 100 }, undefined, { signal }));
  if (posts.problem && !posts.value) return posts.problem.status === 404 ? <p class="muted">{t("case.threadGone")}</p> : <Failure problem={posts.problem} again={posts.again} />;
  if (!posts.value) return <Skeleton lines={4} />;
  const shown = inPlace(around(posts.value.items, post), post);
  return (
    <ol class="said" aria-label={t("case.around")}>
      {shown.map((one) => ("missing" in one ? <Said key="own" by={hidden.by} at={null} text={hidden.text} marked /> : <Said key={one.id} by={one.author} at={one.createdAt} text={one.id === post && !one.body ? hidden.text : one.body} marked={one.id === post} />))}
    </ol>
  );
}
