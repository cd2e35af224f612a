import type { Post } from "./shapes";

/** What is shown under an answer; `to` is the comment it replies to, when that is not the answer itself. */
export interface Comment {
  post: Post;
  to: Post | undefined;
}

/** An answer and all that hangs under it, two levels deep on the page whatever the depth of the talk. */
export interface Answer {
  post: Post;
  comments: Comment[];
}

export interface Tree {
  first: Post | undefined;
  answers: Answer[];
}

/** The posts as they are read: the first one, then each answer with its comments, in the order given. */
export function treeOf(posts: readonly Post[], firstPostId: number): Tree {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const answers = new Map<number, Answer>();
  for (const post of posts) if (isAnswer(post, firstPostId)) answers.set(post.id, { post, comments: [] });
  for (const post of posts) {
    if (post.id === firstPostId || answers.has(post.id)) continue;
    const root = rootOf(post, byId, firstPostId);
    const to = post.parentId === root ? undefined : byId.get(post.parentId ?? 0);
    answers.get(root)?.comments.push({ post, to });
  }
  return { first: byId.get(firstPostId), answers: [...answers.values()] };
}

/** The posts with one more, or with one as it is now: where it belongs, and nothing else moved. */
export function withPost(posts: readonly Post[], post: Post, firstPostId: number): Post[] {
  const at = posts.findIndex((one) => one.id === post.id);
  if (at >= 0) return posts.map((one) => (one.id === post.id ? post : one));
  if (isAnswer(post, firstPostId)) return [...posts, post];
  const last = posts.findLastIndex((one) => one.id === post.rootId || one.rootId === post.rootId);
  return last < 0 ? [...posts, post] : posts.toSpliced(last + 1, 0, post);
}

/** The posts without one: it leaves no trace unless something hangs under it. */
export function withoutPost(posts: readonly Post[], id: number): Post[] {
  const hasReplies = posts.some((one) => one.parentId === id);
  if (!hasReplies) return posts.filter((one) => one.id !== id);
  return posts.map((one) => (one.id === id ? { ...one, deleted: true, body: null, html: null, author: null } : one));
}

/** What was written by others since the member read up to `readUpTo`. */
export function newSince(posts: readonly Post[], readUpTo: number | null | undefined, own: readonly number[]): Post[] {
  if (!readUpTo) return [];
  return posts.filter((post) => post.id > readUpTo && !post.deleted && !own.includes(post.id));
}

function isAnswer(post: Post, firstPostId: number): boolean {
  return post.id !== firstPostId && (post.parentId === null || post.parentId === firstPostId);
}

function rootOf(post: Post, byId: ReadonlyMap<number, Post>, firstPostId: number): number {
  let here: Post | undefined = post;
  while (here && !isAnswer(here, firstPostId)) {
    const above: Post | undefined = byId.get(here.parentId ?? 0);
    if (!above || above.id === here.id) return post.rootId;
    here = above;
  }
  return here?.id ?? post.rootId;
}
