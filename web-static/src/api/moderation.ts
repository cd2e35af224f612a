// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.moderation";

/** Reports a thread, a post, a message or a member, once until it is decided. What was decided already is reported again with `newFacts` only: 409 needs-new-facts. Others 409: already-flagged, own-content. */
export const createFlag = /* @__PURE__ */ operation<operations["createFlag"]>("POST", "/api/v1/moderation/flags", true);

/** What I reported, latest first, and what came of it. */
export const listMyFlags = /* @__PURE__ */ operation<operations["listMyFlags"]>("GET", "/api/v1/moderation/flags/mine");

/** The review queue, by harm and age; each case says in words why it stands there. Decided ones latest first. */
export const listCases = /* @__PURE__ */ operation<operations["listCases"]>("GET", "/api/v1/moderation/cases");

/** One case with its flags, notes and decisions, and what it is about as it is now. */
export const showCase = /* @__PURE__ */ operation<operations["showCase"]>("GET", "/api/v1/moderation/cases/{id}");

/** Tells the other moderators something about the case. */
export const writeCaseNote = /* @__PURE__ */ operation<operations["writeCaseNote"]>("POST", "/api/v1/moderation/cases/{id}/notes", true);

/** Decides the case: what it does to the text and to the member, and its statement of reasons, happen together or not at all. 409 case-decided, case-held (`by`, `until`), not-for-this, changed-meanwhile (an edit of another version); 403 own-case. */
export const decideCase = /* @__PURE__ */ operation<operations["decideCase"]>("POST", "/api/v1/moderation/cases/{id}/decisions", true);

/** What a decision would say to the member whom it concerns, in that member's language; nothing is decided. */
export const previewDecision = /* @__PURE__ */ operation<operations["previewDecision"]>("POST", "/api/v1/moderation/cases/{id}/previews");

/** The same decision on several cases alike, on all of them or on none. */
export const decideCases = /* @__PURE__ */ operation<operations["decideCases"]>("POST", "/api/v1/moderation/decisions", true);

/** What was decided about me and why, latest first; readable while I am shut out. */
export const listMyDecisions = /* @__PURE__ */ operation<operations["listMyDecisions"]>("GET", "/api/v1/moderation/decisions/mine");

/** One decision, for the member it concerns and for moderators. */
export const showDecision = /* @__PURE__ */ operation<operations["showDecision"]>("GET", "/api/v1/moderation/decisions/{id}");

/** The next case for me, or the one that is named, for half an hour. 409 case-held (`by`, `since`, `until`), case-decided, cases-in-hand (four at most); 403 own-case. */
export const claimCase = /* @__PURE__ */ operation<operations["claimCase"]>("POST", "/api/v1/moderation/claims", true);

/** Keeps the case of this id for another half hour; 409 case-not-in-hand when somebody took over. */
export const renewCaseClaim = /* @__PURE__ */ operation<operations["renewCaseClaim"]>("PUT", "/api/v1/moderation/claims/{id}", true);

/** Gives the case of this id back. */
export const releaseCase = /* @__PURE__ */ operation<operations["releaseCase"]>("DELETE", "/api/v1/moderation/claims/{id}", true);

/** How often a member was reported and rightly so, how well the member's own reports stood, and what was decided. */
export const showMemberHistory = /* @__PURE__ */ operation<operations["showMemberHistory"]>("GET", "/api/v1/moderation/members/{id}/history");

/** The school's rules, whose slugs are grounds of decisions; those that hold, in their order. */
export const listRules = /* @__PURE__ */ operation<operations["listRules"]>("GET", "/api/v1/moderation/rules");

/** A rule from now on. 409 rule-already where another has or had this slug; 409 too-many-rules. */
export const addRule = /* @__PURE__ */ operation<operations["addRule"]>("POST", "/api/v1/moderation/rules", true);

/** Says a rule in other words from now on, or retires it, or brings it back. Statements keep the words that were cited in them, so no rule is ever deleted and its slug stays. Carries the version that was seen; 409 with the rule as it is now. */
export const changeRule = /* @__PURE__ */ operation<operations["changeRule"]>("PUT", "/api/v1/moderation/rules/{id}", true);

/** What waits for an answer, oldest first; or what was answered. */
export const listAppeals = /* @__PURE__ */ operation<operations["listAppeals"]>("GET", "/api/v1/moderation/appeals");

/** Against a decision about me, for six months and once, also while I am shut out; or against the decision to leave what I reported (`keep`, `reject`). 409 already-appealed, appeal-over, decision-ended. */
export const appeal = /* @__PURE__ */ operation<operations["appeal"]>("POST", "/api/v1/moderation/appeals", true);

/** Answers an appeal. Overturning brings back what the decision took, with everything. Of what a reporter appealed against it takes the reviewer's own decision, with its statement, in `decision`; 422 where that is missing, 409 case-open while the same thing is judged anew. 403 own-decision: never by whoever decided; 409 appeal-answered. */
export const reviewAppeal = /* @__PURE__ */ operation<operations["reviewAppeal"]>("POST", "/api/v1/moderation/appeals/{id}/reviews", true);

/** From which weight of its flags on a text is hidden until somebody decides. */
export const showAutoHide = /* @__PURE__ */ operation<operations["showAutoHide"]>("GET", "/api/v1/moderation/auto-hide");

export const putAutoHide = /* @__PURE__ */ operation<operations["putAutoHide"]>("PUT", "/api/v1/moderation/auto-hide", true);

/** What another threshold would have hidden within the last year, and how moderators judged that. */
export const simulateAutoHide = /* @__PURE__ */ operation<operations["simulateAutoHide"]>("GET", "/api/v1/moderation/auto-hide/simulation");

/** A notice of illegal content by anybody, without an account. It counts once the address is confirmed by the link that is mailed to it; the outcome is mailed too. At most three an hour for one address, ten from one place. */
export const sendNotice = /* @__PURE__ */ operation<operations["sendNotice"]>("POST", "/api/v1/moderation/notices");

/** Confirms a notice with the secret of the mailed link, once and within three days. */
export const confirmNotice = /* @__PURE__ */ operation<operations["confirmNotice"]>("POST", "/api/v1/moderation/notices/confirmations");

/** What was reported, decided and appealed within the last year, counted now. */
export const showTransparency = /* @__PURE__ */ operation<operations["showTransparency"]>("GET", "/api/v1/moderation/transparency");

/** All that was done in moderation, latest first; nothing of it ever changes. */
export const listAudit = /* @__PURE__ */ operation<operations["listAudit"]>("GET", "/api/v1/moderation/audit");

/** Words and patterns that are watched for. */
export const listWatched = /* @__PURE__ */ operation<operations["listWatched"]>("GET", "/api/v1/moderation/watched");

/** Watches for a word, however it is spelled (accents, case, look-alikes, digits for letters), or for a pattern of RE2. Texts with it are refused (`block`), wait for a look (`hold`), are shown to moderators (`flag`), or are written without it (`mask`). 409: watched-already, too-many-watched. */
export const addWatched = /* @__PURE__ */ operation<operations["addWatched"]>("POST", "/api/v1/moderation/watched", true);

/** What is watched for from now on, in whole. */
export const changeWatched = /* @__PURE__ */ operation<operations["changeWatched"]>("PATCH", "/api/v1/moderation/watched/{id}");

export const removeWatched = /* @__PURE__ */ operation<operations["removeWatched"]>("DELETE", "/api/v1/moderation/watched/{id}");

/** What a word or pattern would have found among what can be read of the last month, newest first, some hundreds of texts a time; nothing is kept. Goes on from `next` as `after`. */
export const tryWatched = /* @__PURE__ */ operation<operations["tryWatched"]>("POST", "/api/v1/moderation/watched/trials");

export const showPrevention = /* @__PURE__ */ operation<operations["showPrevention"]>("GET", "/api/v1/moderation/prevention");

/** Carries the version that was seen; 409 with the rules as they are now. */
export const setPrevention = /* @__PURE__ */ operation<operations["setPrevention"]>("PUT", "/api/v1/moderation/prevention");

/** Texts that were noticed when they were written. Waiting: those that others cannot read first, the oldest on top, then those that were let through. Decided: the newest first. */
export const listHolds = /* @__PURE__ */ operation<operations["listHolds"]>("GET", "/api/v1/moderation/holds");

/** What I wrote that waits for a look, or was not published and why; newest first. */
export const listMyHolds = /* @__PURE__ */ operation<operations["listMyHolds"]>("GET", "/api/v1/moderation/holds/mine");

/** Publishes what was held, with everything that belongs to it; or leaves it hidden, by a decision with its statement of reasons like any other (`decision`), against which its author may appeal. 409: hold-decided; 403 own-case. */
export const decideHold = /* @__PURE__ */ operation<operations["decideHold"]>("POST", "/api/v1/moderation/holds/{id}/decisions", true);

/** Whether the community knows me, by what I did, and what I may do until then. Known is whoever took the first three steps, or the last. */
export const showMyTrust = /* @__PURE__ */ operation<operations["showMyTrust"]>("GET", "/api/v1/moderation/trust/mine");
