// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.queue";

/** What waits, in the order in which mentors answer it: broken promises, promises at risk (both by promise), then by age, where each further person with the same problem counts as hours of age. Filters leave out, they never reorder. */
export const listQueue = /* @__PURE__ */ operation<operations["listQueue"]>("GET", "/api/v1/queue/items");

/** One item, waiting or not, with all that happened to it. */
export const showQueueItem = /* @__PURE__ */ operation<operations["showQueueItem"]>("GET", "/api/v1/queue/items/{id}");

/** Gives it back and is not handed it again. When three mentors passed it over, it goes to the coordinators. */
export const skipItem = /* @__PURE__ */ operation<operations["skipItem"]>("POST", "/api/v1/queue/items/{id}/skips", true);

/** Gives it to another mentor, or back to everybody, with a note. It keeps its age. Whoever is away is stood in for. Without a word in 24 business hours it goes back to everybody. */
export const handOverItem = /* @__PURE__ */ operation<operations["handOverItem"]>("POST", "/api/v1/queue/items/{id}/handovers", true);

/** To the coordinators; other mentors are not handed it any more. */
export const escalateItem = /* @__PURE__ */ operation<operations["escalateItem"]>("POST", "/api/v1/queue/items/{id}/escalations", true);

/** It waits for a date, and then for the caller's word. What is in hand, or was answered by the caller last. While a promise is owed, no later than when that comes to be at risk. */
export const snoozeItem = /* @__PURE__ */ operation<operations["snoozeItem"]>("POST", "/api/v1/queue/items/{id}/snoozes", true);

/** Before its date; whoever snoozed it, or a coordinator. */
export const wakeItem = /* @__PURE__ */ operation<operations["wakeItem"]>("DELETE", "/api/v1/queue/items/{id}/snoozes");

/** Not a question, it needs no answer. Its asker may take that back. */
export const dismissItem = /* @__PURE__ */ operation<operations["dismissItem"]>("POST", "/api/v1/queue/items/{id}/dismissal", true);

/** The caller has it open, for a minute unless said again; gives who else has. */
export const readItem = /* @__PURE__ */ operation<operations["readItem"]>("PUT", "/api/v1/queue/items/{id}/presence");

/** The caller has closed it. */
export const leaveItem = /* @__PURE__ */ operation<operations["leaveItem"]>("DELETE", "/api/v1/queue/items/{id}/presence");

/** What was closed for silence, or as no question, waits for a mentor again, first for the one who answered last. By whoever asked it, or a mentor. The id is the thread's. */
export const reopenQuestion = /* @__PURE__ */ operation<operations["reopenQuestion"]>("POST", "/api/v1/queue/questions/{id}/reopening", true);

/** A newcomer's question is ready for all peers. Nothing happens when it is already. The id is the thread's. */
export const endWarmUp = /* @__PURE__ */ operation<operations["endWarmUp"]>("DELETE", "/api/v1/queue/questions/{id}/warm-up");

/** What the caller has to carry. */
export const showLoad = /* @__PURE__ */ operation<operations["showLoad"]>("GET", "/api/v1/queue/load");

/** What was promised and how that was kept, by week and space of the spaces where the caller may ask. */
export const listPromises = /* @__PURE__ */ operation<operations["listPromises"]>("GET", "/api/v1/queue/promises");

/** What each space promises. */
export const listTargets = /* @__PURE__ */ operation<operations["listTargets"]>("GET", "/api/v1/queue/targets");

/** For promises made from now on. The id is the space's; minutes are business time. */
export const setTarget = /* @__PURE__ */ operation<operations["setTarget"]>("PUT", "/api/v1/queue/targets/{id}");

/** The school's calendars, by name. Where a space has none, Monday to Friday 9 to 18 in Paris with French holidays counts. */
export const listCalendars = /* @__PURE__ */ operation<operations["listCalendars"]>("GET", "/api/v1/queue/calendars");

/** Makes or changes it, for promises made from now on. */
export const setCalendar = /* @__PURE__ */ operation<operations["setCalendar"]>("PUT", "/api/v1/queue/calendars/{name}");

/** Who is away or will be, and who stands in. */
export const listAbsences = /* @__PURE__ */ operation<operations["listAbsences"]>("GET", "/api/v1/queue/absences");

/** One's own; staff anybody's. What waits for that mentor's word goes to the substitute when it begins. */
export const setAbsence = /* @__PURE__ */ operation<operations["setAbsence"]>("PUT", "/api/v1/queue/absences/{handle}");

export const endAbsence = /* @__PURE__ */ operation<operations["endAbsence"]>("DELETE", "/api/v1/queue/absences/{handle}");

/** One's own and everybody's, by title. `{name}`, `{title}` and `{mentor}` in a text are filled in by the page. */
export const listSavedReplies = /* @__PURE__ */ operation<operations["listSavedReplies"]>("GET", "/api/v1/queue/saved-replies");

export const saveReply = /* @__PURE__ */ operation<operations["saveReply"]>("POST", "/api/v1/queue/saved-replies", true);

/** One's own; a shared one any mentor may change. */
export const changeSavedReply = /* @__PURE__ */ operation<operations["changeSavedReply"]>("PUT", "/api/v1/queue/saved-replies/{id}");

export const dropSavedReply = /* @__PURE__ */ operation<operations["dropSavedReply"]>("DELETE", "/api/v1/queue/saved-replies/{id}");

/** Takes the head of the order ("next for me"), or the item named. A claim lasts 30 minutes unless renewed, and 5 more before others get it. One's own questions are never handed out to oneself. */
export const claimItem = /* @__PURE__ */ operation<operations["claimItem"]>("POST", "/api/v1/queue/claims", true);

/** 30 minutes from now; also after the lease ran out, as long as nobody took over. */
export const renewClaim = /* @__PURE__ */ operation<operations["renewClaim"]>("PUT", "/api/v1/queue/claims/{id}");

/** Gives it back to the line, where it stands by its age as before. Nothing happens when it is no longer held. */
export const releaseClaim = /* @__PURE__ */ operation<operations["releaseClaim"]>("DELETE", "/api/v1/queue/claims/{id}");

/** Writes the answer beside the question. Never refused for coming late: it is posted when nobody took over, and kept as a draft beside the question when somebody did. */
export const answerClaim = /* @__PURE__ */ operation<operations["answerClaim"]>("POST", "/api/v1/queue/claims/{id}/answer", true);

/** Within 10 seconds: nobody answered, the caller holds it again, and the text is the caller's draft beside the question. */
export const undoAnswer = /* @__PURE__ */ operation<operations["undoAnswer"]>("DELETE", "/api/v1/queue/claims/{id}/answer");
