// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.forum";

/** The spaces you may read, in the school's order. */
export const listSpaces = /* @__PURE__ */ operation<operations["listSpaces"]>("GET", "/api/v1/forum/spaces");

export const createSpace = /* @__PURE__ */ operation<operations["createSpace"]>("POST", "/api/v1/forum/spaces", true);

export const showSpace = /* @__PURE__ */ operation<operations["showSpace"]>("GET", "/api/v1/forum/spaces/{id}");

/** Changes what is given; archiving makes it read-only. */
export const changeSpace = /* @__PURE__ */ operation<operations["changeSpace"]>("PATCH", "/api/v1/forum/spaces/{id}");

/** Threads of the spaces you may read. The same bytes for all who may read the same spaces. */
export const listThreads = /* @__PURE__ */ operation<operations["listThreads"]>("GET", "/api/v1/forum/threads");

/** Begins a thread. A question enters the queue at once, and the answer carries the promise. */
export const createThread = /* @__PURE__ */ operation<operations["createThread"]>("POST", "/api/v1/forum/threads", true);

/** The same bytes for everybody who may read it. */
export const showThread = /* @__PURE__ */ operation<operations["showThread"]>("GET", "/api/v1/forum/threads/{id}");

/** Changes what is given. The author may change title and tags; mentors, moderators and staff all of it. */
export const changeThread = /* @__PURE__ */ operation<operations["changeThread"]>("PATCH", "/api/v1/forum/threads/{id}");

/** The author while nobody else wrote in it; moderators and staff always. */
export const deleteThread = /* @__PURE__ */ operation<operations["deleteThread"]>("DELETE", "/api/v1/forum/threads/{id}");

/** Undoes the deletion; the author what the author deleted, moderators and staff everything. */
export const restoreThread = /* @__PURE__ */ operation<operations["restoreThread"]>("POST", "/api/v1/forum/threads/{id}/restorations");

/** What is yours in a thread, and what you may do there. Never shared, never cached. */
export const showMine = /* @__PURE__ */ operation<operations["showMine"]>("GET", "/api/v1/forum/threads/{id}/mine");

/** The asker says what solved it; a mentor may say so for the asker. */
export const setSolution = /* @__PURE__ */ operation<operations["setSolution"]>("PUT", "/api/v1/forum/threads/{id}/solution");

export const clearSolution = /* @__PURE__ */ operation<operations["clearSolution"]>("DELETE", "/api/v1/forum/threads/{id}/solution");

/** I have the same problem. Counts in the queue's order. */
export const shareProblem = /* @__PURE__ */ operation<operations["shareProblem"]>("PUT", "/api/v1/forum/threads/{id}/same-problem");

export const unshareProblem = /* @__PURE__ */ operation<operations["unshareProblem"]>("DELETE", "/api/v1/forum/threads/{id}/same-problem");

/** The tree of posts, flattened: the first post, then each answer followed by all that hangs under it, oldest first. The same bytes for everybody who may read the thread. */
export const listPosts = /* @__PURE__ */ operation<operations["listPosts"]>("GET", "/api/v1/forum/threads/{id}/posts");

/** Answers the thread, or replies to a post of it. */
export const createPost = /* @__PURE__ */ operation<operations["createPost"]>("POST", "/api/v1/forum/threads/{id}/posts", true);

export const showPost = /* @__PURE__ */ operation<operations["showPost"]>("GET", "/api/v1/forum/posts/{id}");

/** The author, moderators and staff. */
export const editPost = /* @__PURE__ */ operation<operations["editPost"]>("PATCH", "/api/v1/forum/posts/{id}");

/** The author, moderators and staff. What has replies leaves a placeholder; a first post without any takes its thread along. */
export const deletePost = /* @__PURE__ */ operation<operations["deletePost"]>("DELETE", "/api/v1/forum/posts/{id}");

/** Undoes the deletion; the author what the author deleted, moderators and staff everything. */
export const restorePost = /* @__PURE__ */ operation<operations["restorePost"]>("POST", "/api/v1/forum/posts/{id}/restorations");

/** What the post said before, newest first, each with what it changed. Silent edits are not told apart. */
export const listRevisions = /* @__PURE__ */ operation<operations["listRevisions"]>("GET", "/api/v1/forum/posts/{id}/revisions");

/** A mentor says that it is right. A peer's answer so endorsed keeps the promise. */
export const endorse = /* @__PURE__ */ operation<operations["endorse"]>("PUT", "/api/v1/forum/posts/{id}/endorsement");

export const unendorse = /* @__PURE__ */ operation<operations["unendorse"]>("DELETE", "/api/v1/forum/posts/{id}/endorsement");

/** Not for one's own post. */
export const thank = /* @__PURE__ */ operation<operations["thank"]>("PUT", "/api/v1/forum/posts/{id}/thanks");

export const unthank = /* @__PURE__ */ operation<operations["unthank"]>("DELETE", "/api/v1/forum/posts/{id}/thanks");

/** Who wrote an anonymous post. It is kept in the log, and the author is told. */
export const unmask = /* @__PURE__ */ operation<operations["unmask"]>("POST", "/api/v1/forum/posts/{id}/unmaskings");
