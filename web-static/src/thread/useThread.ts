import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { listPosts, showMine, showPost, showThread } from "../api/forum";
import { problemOf } from "../api";
import { missed, useLive } from "../live";
import { useLoad, usePages } from "../loading";
import { announce } from "../toasts";
import { orCopy } from "../offline/copies";
import { useSettled } from "../settling";
import { t } from "../words";
import { mayInsert } from "./insertion";
import type { Mine, Order, Post, Thread } from "./shapes";
import { treeOf, withoutPost, withPost } from "./tree";

const PAGE = 50;

export type ThreadDesk = ReturnType<typeof useThread>;

/** A thread as it is read: its posts, what is the reader's own, and what arrives meanwhile. */
export function useThread(id: number, order: Order) {
  const thread = useLoad<Thread>(`thread.${id}`, (signal) => orCopy(`thread.${id}`, () => showThread({ id }, undefined, { signal })));
  const posts = usePages<Post>(`posts.${id}.${order}`, (after, signal) => {
    const ask = () => listPosts({ id, limit: PAGE, ...(order === "best" ? {} : { order }), ...(after ? { after } : {}) }, undefined, { signal });
    return after || order !== "best" ? ask() : orCopy(`posts.${id}`, ask);
  });
  const mine = useLoad<Mine>(`mine.${id}`, (signal) => orCopy(`mine.${id}`, () => showMine({ id }, undefined, { signal })));
  const firstPostId = thread.value?.firstPostId ?? 0;
  const put = useCallback((post: Post) => posts.set((known) => withPost(known, post, firstPostId)), [posts.set, firstPostId]);
  const drop = useCallback((post: number) => posts.set((known) => withoutPost(known, post)), [posts.set]);
  const arriving = useArriving(put, posts.value, firstPostId);
  const refresh = useSettled(() => {
    thread.again();
    mine.again();
  });
  useLive((change) => {
    if (change.kind === "thread" && change.id === id) refresh();
    if (change.kind !== "post" || change.threadId !== id) return;
    refresh();
    showPost({ id: change.id }).then(
      ({ body }) => arriving.arrive(body),
      (thrown: unknown) => problemOf(thrown).status === 404 && drop(change.id),
    );
  });
  const gaps = missed.value;
  useEffect(() => {
    if (gaps === 0) return;
    refresh();
    posts.again();
  }, [gaps]);
  const tree = useMemo(() => treeOf(posts.value ?? [], firstPostId), [posts.value, firstPostId]);
  return { id, order, thread, posts, mine, tree, put, drop, refresh, held: arriving.held, showHeld: arriving.show };
}

/** What others write goes in at once where nothing would jump, else it waits until the reader asks for it. */
function useArriving(put: (post: Post) => void, known: readonly Post[] | undefined, firstPostId: number) {
  const [held, setHeld] = useState<readonly Post[]>([]);
  const latest = useRef(known);
  latest.current = known;
  const arrive = (post: Post) => {
    const isKnown = latest.current?.some((one) => one.id === post.id) ?? false;
    if (isKnown || post.id === firstPostId) return put(post);
    announce(t("thread.arrived", { count: 1 }));
    if (mayInsert(post)) put(post);
    else setHeld((before) => [...before.filter((one) => one.id !== post.id), post]);
  };
  const show = () => {
    held.forEach(put);
    setHeld([]);
    const [first] = held;
    if (first) requestAnimationFrame(() => document.getElementById(`post-${first.id}`)?.scrollIntoView({ block: "center" }));
  };
  return { arrive, held: held.filter((one) => !known?.some((other) => other.id === one.id)), show };
}
