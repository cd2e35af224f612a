import { useState } from "preact/hooks";
import { kept, keep } from "../drafts";
import { place } from "../router";
import type { Post } from "./shapes";
import type { ThreadDesk } from "./useThread";

/** The part of an address that leads to where one writes. */
const HERE = "#your-reply";

export type Replying = ReturnType<typeof useReplying>;

/** What the reader is answering now: the thread, or one post; and which of their posts they change. */
export function useReplying(desk: ThreadDesk) {
  const [post, setPost] = useState<Post | null>(null);
  const asked = place.value.hash === HERE;
  const [open, setOpen] = useState(() => asked || kept(draftName(desk.id, null)) !== null);
  const [turn, setTurn] = useState(asked ? 1 : 0);
  const [editing, setEditing] = useState<number | null>(null);
  const to = (target: Post | null) => {
    setPost(target);
    if (!target) setOpen(true);
    setTurn((count) => count + 1);
  };
  const quote = (target: Post, text: string) => {
    const isFirst = target.id === desk.thread.value?.firstPostId;
    const name = draftName(desk.id, isFirst ? null : target.id);
    keep(name, (kept(name)?.text ?? "") + text);
    to(isFirst ? null : target);
  };
  const isUnder = (answer: Post) => post !== null && rootIdOf(post, desk) === answer.id;
  return { post, open, turn, editing, to, quote, isUnder, edit: setEditing, close: () => (post ? setPost(null) : setOpen(false)) };
}

export function draftName(thread: number, post: number | null): string {
  return post === null ? `thread:${thread}` : `thread:${thread}:${post}`;
}

function rootIdOf(post: Post, desk: ThreadDesk): number | undefined {
  return desk.tree.answers.find((one) => one.post.id === post.id || one.comments.some((comment) => comment.post.id === post.id))?.post.id;
}
