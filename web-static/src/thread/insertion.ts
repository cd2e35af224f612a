import type { Post } from "./shapes";

/** Whether a post can be put in without moving what is being read or written. */
export function mayInsert(post: Post): boolean {
  if (document.activeElement?.closest(".composer, .post-editing")) return false;
  const place = document.getElementById(`under-${post.rootId}`) ?? document.getElementById("answers-end");
  return !place || place.getBoundingClientRect().bottom >= 0;
}
