import { expect, test } from "vitest";
import { quoted } from "../src/thread/quoting";
import type { Post } from "../src/thread/shapes";
import { newSince, treeOf, withoutPost, withPost } from "../src/thread/tree";

const post = (id: number, parentId: number | null, rootId: number): Post => ({
  id, parentId, rootId, threadId: 1, author: null, anonymous: false, body: `p${id}`, html: `<p>p${id}</p>`, language: null, version: 1,
  createdAt: "2026-03-11T09:00:00Z", editedAt: null, deleted: false, thanks: 0, endorsed: false, endorsedBy: [], solution: false,
});
const FIRST = 1;
const POSTS = [post(1, null, 1), post(2, null, 2), post(4, 2, 2), post(5, 4, 2), post(3, null, 3)];
const ids = (posts: readonly Post[]) => posts.map((one) => one.id);

test("a thread reads two levels deep, whatever the depth of the talk", () => {
  const { first, answers } = treeOf(POSTS, FIRST);
  expect(first?.id).toBe(1);
  expect(answers.map(({ post: one, comments }) => [one.id, ids(comments.map((comment) => comment.post))])).toEqual([[2, [4, 5]], [3, []]]);
});

test("a deeper reply says whom it replies to, a comment on the answer does not", () => {
  const [answer] = treeOf(POSTS, FIRST).answers;
  expect(answer?.comments.map((one) => one.to?.id)).toEqual([undefined, 4]);
});

test("answers keep the order in which the server gave them", () => {
  expect(treeOf([post(1, null, 1), post(9, null, 9), post(3, null, 3)], FIRST).answers.map((one) => one.post.id)).toEqual([9, 3]);
});

test("an answer that replies to the first post by name is an answer", () => {
  expect(treeOf([post(1, null, 1), post(2, 1, 2)], FIRST).answers).toHaveLength(1);
});

test("a new comment goes under its answer and moves nothing else", () => {
  expect(ids(withPost(POSTS, post(6, 2, 2), FIRST))).toEqual([1, 2, 4, 5, 6, 3]);
});

test("a new answer goes last", () => {
  expect(ids(withPost(POSTS, post(7, null, 7), FIRST))).toEqual([1, 2, 4, 5, 3, 7]);
});

test("a post that is there already is changed where it stands", () => {
  const changed = withPost(POSTS, { ...post(2, null, 2), body: "other" }, FIRST);
  expect(ids(changed)).toEqual(ids(POSTS));
  expect(changed[1]?.body).toBe("other");
});

test("a deleted post leaves a placeholder only under replies", () => {
  expect(ids(withoutPost(POSTS, 5))).toEqual([1, 2, 4, 3]);
  const placeholder = withoutPost(POSTS, 2).find((one) => one.id === 2);
  expect(placeholder?.deleted).toBe(true);
  expect(placeholder?.html).toBeNull();
});

test("new is what others wrote since the last visit", () => {
  expect(ids(newSince(POSTS, 3, [5]))).toEqual([4]);
});

test("on a first visit nothing is called new", () => {
  expect(newSince(POSTS, null, [])).toEqual([]);
});

test("every line of a quotation is marked", () => {
  expect(quoted("un\n\n\n\ndeux\n")).toBe("> un\n>\n> deux\n\n");
});
