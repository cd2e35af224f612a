// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.queue";

/** What waits, in the order in which mentors answer it: broken promises, promises at risk (both by promise), then by age, where each further person with the same problem counts as hours of age. Filters leave out, they never reorder. */
export const listQueue = /* @__PURE__ */ operation<operations["listQueue"]>("GET", "/api/v1/queue/items");

/** One item, waiting or not, with all that happened to it. */
export const showQueueItem = /* @__PURE__ */ operation<operations["showQueueItem"]>("GET", "/api/v1/queue/items/{id}");

/** Takes the head of the order ("next for me"), or the item named. A claim lasts 30 minutes unless renewed, and 5 more before others get it. One's own questions are never handed out to oneself. */
export const claimItem = /* @__PURE__ */ operation<operations["claimItem"]>("POST", "/api/v1/queue/claims", true);

/** 30 minutes from now; also after the lease ran out, as long as nobody took over. */
export const renewClaim = /* @__PURE__ */ operation<operations["renewClaim"]>("PUT", "/api/v1/queue/claims/{id}");

/** Gives it back to the line, where it stands by its age as before. Nothing happens when it is no longer held. */
export const releaseClaim = /* @__PURE__ */ operation<operations["releaseClaim"]>("DELETE", "/api/v1/queue/claims/{id}");

/** Writes the answer beside the question. Never refused for coming late: it is posted when nobody took over, and kept as a draft beside the question when somebody did. */
export const answerClaim = /* @__PURE__ */ operation<operations["answerClaim"]>("POST", "/api/v1/queue/claims/{id}/answer", true);
