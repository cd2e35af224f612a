import { useEffect, useRef } from "preact/hooks";
import { place } from "../router";
import type { ThreadDesk } from "./useThread";

const PAGES_AT_MOST = 40;

/** Leads to the post that the address names, and fetches further pages until it is there. */
export function useAnchor(desk: ThreadDesk): void {
  const hash = place.value.hash;
  const reached = useRef("");
  const fetched = useRef(0);
  useEffect(() => {
    if (!/^#post-\d+$/.test(hash) || reached.current === hash) return;
    const post = document.getElementById(hash.slice(1));
    if (post) {
      reached.current = hash;
      post.scrollIntoView({ block: "start" });
      point(post);
    } else if (desk.posts.hasMore && !desk.posts.loadingMore && fetched.current++ < PAGES_AT_MOST) desk.posts.more();
  }, [hash, desk.posts.value, desk.posts.loadingMore]);
}

/** Shows for a moment which post is meant, and lets the keyboard go on from there. */
function point(post: HTMLElement) {
  post.tabIndex = -1;
  post.focus({ preventScroll: true });
  post.classList.add("post-meant");
  setTimeout(() => post.classList.remove("post-meant"), 2_400);
}
