import { Ago, Avatar, Icon, Mark, Prose } from "../parts";
import { t, tx } from "../words";
import { Author, authorOf } from "./Author";
import { Editing } from "./Editing";
import { PostActs } from "./PostActs";
import type { Post } from "./shapes";
import type { Replying } from "./useReplying";
import type { ThreadDesk } from "./useThread";

interface Props {
  desk: ThreadDesk;
  post: Post;
  replying: Replying;
  /** The comment it replies to, when that is not the answer above. */
  to?: Post | undefined;
  isNew: boolean;
  small?: boolean;
  /** Said above it already, with who endorsed it. */
  isSolution?: boolean;
}

/** One post: who, when, what, and what one can do with it. */
export function PostView({ desk, post, replying, to, isNew, small, isSolution }: Props) {
  if (post.deleted || post.html === null) return <p class="post-gone" id={`post-${post.id}`}>{t("thread.deletedPost")}</p>;
  const isEdited = replying.editing === post.id;
  return (
    <article class={small ? "post post-small" : "post"} id={`post-${post.id}`} data-post={post.id}>
      <header class="post-head">
        <Avatar of={authorOf(desk, post)} size={small ? "small" : "medium"} />
        <div class="post-who">
          <span><Author desk={desk} of={post} /></span>
          <span class="facts">
            <a class="post-time" href={`#post-${post.id}`}><Ago at={post.createdAt} /></a>
            {to && <a class="post-to" href={`#post-${to.id}`}>{tx("thread.inReplyTo", { name: nameOf(desk, to) })}</a>}
            {post.editedAt && <span>{t("thread.edited")}</span>}
          </span>
        </div>
        <span class="post-marks">
          {isNew && <Mark tone="sapin">{t("thread.new")}</Mark>}
          {post.endorsed && !isSolution && <Endorsed post={post} />}
        </span>
      </header>
      {isEdited ? <Editing desk={desk} post={post} onDone={() => replying.edit(null)} /> : <Prose html={post.html} {...(small ? { small } : {})} />}
      {!isEdited && <PostActs desk={desk} post={post} replying={replying} />}
    </article>
  );
}

function Endorsed({ post }: { post: Post }) {
  const names = post.endorsedBy.map((one) => one.displayName).join(", ");
  return <span class="endorsed" title={t("thread.endorsedByMentors", { names })}><Icon name="seal" small />{t("thread.endorsed", { name: names })}</span>;
}

function nameOf(desk: ThreadDesk, post: Post): string {
  return authorOf(desk, post)?.displayName ?? t("member.anonymous");
}
