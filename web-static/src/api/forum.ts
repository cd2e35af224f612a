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

/** Changes what is given. The author may change title, tags and whether they are blocked; mentors, moderators and staff all but the last; alumni the title of a newcomer's question while they are alone with it. */
export const changeThread = /* @__PURE__ */ operation<operations["changeThread"]>("PATCH", "/api/v1/forum/threads/{id}");

/** The author while nobody else wrote in it; moderators and staff always. */
export const deleteThread = /* @__PURE__ */ operation<operations["deleteThread"]>("DELETE", "/api/v1/forum/threads/{id}");

/** A thread that is deleted or hidden, for its author and moderators; nobody else learns that it was there. What a moderator deleted is for moderators only. */
export const showGone = /* @__PURE__ */ operation<operations["showGone"]>("GET", "/api/v1/forum/threads/{id}/gone");

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

/** Puts a file here: an image, a PDF or a text, of 20 MB at most, known by its content. Images are encoded anew, without what the camera wrote into them. Others may read it once a post shows it; what none shows goes after a day. */
export const uploadFile = /* @__PURE__ */ operation<operations["uploadFile"]>("POST", "/api/v1/forum/files", true);

/** For whoever put it here, and for whoever may read a post that shows it. One range of bytes may be asked for. */
export const showFile = /* @__PURE__ */ operation<operations["showFile"]>("GET", "/api/v1/forum/files/{id}");

/** A small picture of an image. */
export const showThumbnail = /* @__PURE__ */ operation<operations["showThumbnail"]>("GET", "/api/v1/forum/files/{id}/thumbnail");

/** The very HTML that a text would be stored with. */
export const preview = /* @__PURE__ */ operation<operations["preview"]>("POST", "/api/v1/forum/previews");

/** Your drafts, the one saved last first. */
export const listDrafts = /* @__PURE__ */ operation<operations["listDrafts"]>("GET", "/api/v1/forum/drafts");

export const showDraft = /* @__PURE__ */ operation<operations["showDraft"]>("GET", "/api/v1/forum/drafts/{key}");

/** Saves what is typed so far. `version` is the one you saw last; without it you say that you saw none. */
export const saveDraft = /* @__PURE__ */ operation<operations["saveDraft"]>("PUT", "/api/v1/forum/drafts/{key}");

/** Throws it away; with `version` only if nobody saved since. */
export const dropDraft = /* @__PURE__ */ operation<operations["dropDraft"]>("DELETE", "/api/v1/forum/drafts/{key}");

/** How closely you want to hear of it. Whoever writes in a thread follows it, unless they chose otherwise. */
export const followThread = /* @__PURE__ */ operation<operations["followThread"]>("PUT", "/api/v1/forum/threads/{id}/follow");

export const followSpace = /* @__PURE__ */ operation<operations["followSpace"]>("PUT", "/api/v1/forum/spaces/{id}/follow");

/** You have read as far as this post. It never goes back. */
export const markRead = /* @__PURE__ */ operation<operations["markRead"]>("PUT", "/api/v1/forum/threads/{id}/read");

/** All that is in it now is no news any more. */
export const markSpaceRead = /* @__PURE__ */ operation<operations["markSpaceRead"]>("PUT", "/api/v1/forum/spaces/{id}/read");

/** How far you have read in some threads, for a list of them. Those you may not read are left out. */
export const listReadMarks = /* @__PURE__ */ operation<operations["listReadMarks"]>("GET", "/api/v1/forum/read-marks");

/** What is new for you in each space that you may read, of the last 30 days. */
export const showNews = /* @__PURE__ */ operation<operations["showNews"]>("GET", "/api/v1/forum/news");

/** Questions with which peers come first, those that fit you best on top; 50 at most. */
export const listHelpWanted = /* @__PURE__ */ operation<operations["listHelpWanted"]>("GET", "/api/v1/forum/help-wanted");

/** Tags of threads that you may read, the most used first; 50 at most. */
export const listTags = /* @__PURE__ */ operation<operations["listTags"]>("GET", "/api/v1/forum/tags");

/** Whom you may mean while you type a handle, of those who may read the thread or the space; 8 at most. */
export const suggestMentions = /* @__PURE__ */ operation<operations["suggestMentions"]>("GET", "/api/v1/forum/mentions");
