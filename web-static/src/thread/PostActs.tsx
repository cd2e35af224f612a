import { Button } from "../parts";
import { tell } from "../toasts";
import { isSilenced } from "../session";
import { t } from "../words";
import { toggleEndorsement, toggleSolution, toggleThanks } from "./deeds";
import { PostMenu } from "./PostMenu";
import { quoteOf } from "./quoting";
import type { Post } from "./shapes";
import type { Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  post: Post;
  replying: Replying;
}

/** What one can do with a post; quiet until it is meant. */
export function PostActs({ desk, post, replying }: Props) {
  const mine = desk.mine.value;
  const own = mine?.ownPosts.includes(post.id) ?? false;
  const isFirst = post.id === desk.thread.value?.firstPostId;
  const mayReply = (mine?.can.reply ?? false) && !isSilenced.value;
  const quote = () => replying.quote(post, quoteOf(post));
  return (
    <footer class="post-acts">
      <Thanks desk={desk} post={post} own={own || !mine || isSilenced.value} />
      {mayReply && <Button kind="quiet" small icon="reply" onClick={() => replying.to(isFirst ? null : post)}>{t("thread.reply")}</Button>}
      {mayReply && <Button kind="quiet" small icon="quote" class="act-wide" onPointerDown={keepSelection} onClick={quote}>{t("thread.quote")}</Button>}
      <Button kind="quiet" small icon="link" class="act-wide" onClick={() => void copyLink(post)}>{t("thread.link")}</Button>
      {!isFirst && mine?.can.endorse && !own && !isSilenced.value && <Endorse desk={desk} post={post} />}
      {!isFirst && mine?.can.accept && !isSilenced.value && post.parentId === null && <Accept desk={desk} post={post} />}
      <PostMenu desk={desk} post={post} replying={replying} onQuote={quote} onLink={() => void copyLink(post)} />
    </footer>
  );
}

function Thanks({ desk, post, own }: { desk: ThreadDesk; post: Post; own: boolean }) {
  const given = desk.mine.value?.thanked.includes(post.id) ?? false;
  if (own) return post.thanks > 0 ? <span class="thanked">{t("thread.thanked", { count: post.thanks })}</span> : null;
  return (
    <Button kind="quiet" small icon="heart" aria-pressed={given} onClick={() => void toggleThanks(desk, post)}>
      {t("thread.thank")}{post.thanks > 0 && <span class="tally">{post.thanks}</span>}
    </Button>
  );
}

function Endorse({ desk, post }: { desk: ThreadDesk; post: Post }) {
  const said = desk.mine.value?.endorsed.includes(post.id) ?? false;
  return <Button kind="quiet" small icon="seal" aria-pressed={said} onClick={() => void toggleEndorsement(desk, post)}>{t(said ? "thread.endorsedByYou" : "thread.endorse")}</Button>;
}

function Accept({ desk, post }: { desk: ThreadDesk; post: Post }) {
  const isIt = desk.thread.value?.solutionPostId === post.id;
  return <Button kind="quiet" small icon="check" aria-pressed={isIt} onClick={() => void toggleSolution(desk, post)}>{t(isIt ? "thread.notTheSolution" : "thread.accept")}</Button>;
}

function keepSelection(event: PointerEvent) {
  event.preventDefault();
}

async function copyLink(post: Post) {
  const link = `${location.origin}/threads/${post.threadId}#post-${post.id}`;
  try {
    await navigator.clipboard.writeText(link);
    tell(t("thread.linkCopied"));
  } catch {
    tell(link);
  }
}
