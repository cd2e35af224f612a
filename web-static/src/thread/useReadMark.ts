import { useEffect, useMemo, useRef } from "preact/hooks";
import { markRead } from "../api/forum";
import { counts } from "../frame/places";
import type { Post } from "./shapes";
import { newSince } from "./tree";
import type { ThreadDesk } from "./useThread";

const DWELL = 1_500;

/** Marks what is new since the last visit, and tells the server how far the member has read. */
export function useReadMark(desk: ThreadDesk) {
  const mine = desk.mine.value;
  const since = useRef<{ thread: number; upTo: number | null } | null>(null);
  // What was known before the answer may tell of the visit before the last one.
  if (mine && !desk.mine.busy && since.current?.thread !== desk.id) since.current = { thread: desk.id, upTo: mine.lastReadPostId };
  const upTo = since.current?.upTo ?? null;
  const posts = desk.posts.value;
  const fresh = useMemo(() => newSince(posts ?? [], upTo, mine?.ownPosts ?? []), [posts, upTo, mine?.ownPosts]);
  useSeen(desk.id, posts, upTo);
  return { fresh, isNew: (post: Post) => fresh.includes(post) };
}

/** A post counts as read when it was in sight for a moment. */
function useSeen(thread: number, posts: readonly Post[] | undefined, upTo: number | null) {
  const sent = useRef(0);
  useEffect(() => {
    if (!posts) return;
    let furthest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      // What was told of an old post is read by reading that one again.
      const known = counts.value.notifications ? sent.current : Math.max(sent.current, upTo ?? 0);
      if (furthest <= known || document.hidden) return;
      sent.current = furthest;
      void markRead({ id: thread }, { postId: furthest }).catch(() => (sent.current = 0));
    };
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.filter((one) => one.isIntersecting).map((one) => Number((one.target as HTMLElement).dataset["post"]));
      furthest = Math.max(furthest, ...seen);
      clearTimeout(timer);
      timer = setTimeout(send, DWELL);
    });
    document.querySelectorAll("[data-post]").forEach((one) => observer.observe(one));
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [thread, posts, upTo]);
}
