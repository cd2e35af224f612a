import { Icon, MemberName } from "../parts";
import { t } from "../words";
import type { Post } from "./shapes";
import type { ThreadDesk } from "./useThread";

type Signed = Pick<Post, "id" | "author" | "anonymous">;

/** Who wrote it, as this reader may know it: the author knows themself, mentors see behind the mask. */
export function Author({ desk, of }: { desk: ThreadDesk; of: Signed }) {
  if (!of.anonymous) return of.author ? <><MemberName of={of.author} />{of.author.cohort && <span class="cohort">{of.author.cohort}</span>}</> : <span class="name">{t("thread.leftSchool")}</span>;
  const known = authorOf(desk, of);
  if (desk.mine.value?.ownPosts.includes(of.id)) return <span class="name">{t("thread.youAnonymous")}</span>;
  if (!known) return <span class="name">{t("member.anonymous")}</span>;
  return <><MemberName of={known} /><span class="masked"><Icon name="hidden" small />{t("thread.masked")}</span></>;
}

/** The author as far as this reader may know: behind an anonymous post only what is the reader's to see. */
export function authorOf(desk: ThreadDesk, post: Signed) {
  return post.author ?? desk.mine.value?.authors.find((one) => one.postId === post.id)?.author ?? null;
}
