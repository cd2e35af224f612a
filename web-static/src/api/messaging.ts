// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.messaging";

/** Mine, newest first: as a student those who accompany me, as a mentor my students. Former ones stay in the list of the student, and of a mentor who was left to read on. What staff ask of others (`member`, `all`) others ask of themselves. */
export const listAccompaniments = /* @__PURE__ */ operation<operations["listAccompaniments"]>("GET", "/api/v1/messaging/accompaniments");

/** Begins one: `mentorId` or `mentorIds`, one of the two. 409 `/problems/accompanied-already` where the student has one in this programme. Staff may give a mentor more students than they said to have time for. */
export const createAccompaniment = /* @__PURE__ */ operation<operations["createAccompaniment"]>("POST", "/api/v1/messaging/accompaniments", true);

/** For those who take part, and staff. */
export const showAccompaniment = /* @__PURE__ */ operation<operations["showAccompaniment"]>("GET", "/api/v1/messaging/accompaniments/{id}");

/** Who accompanies from now on. Those who are new read all that was written, those who leave read on what was written until now, or nothing any more: `keepReading`. 409 `/problems/changed-meanwhile` with `current`. */
export const changeTeam = /* @__PURE__ */ operation<operations["changeTeam"]>("PUT", "/api/v1/messaging/accompaniments/{id}/team", true);

/** Nobody writes in it any more. The student reads all of it on, the mentors as `keepReading` says. 409 `/problems/accompaniment-over` where it has ended. */
export const endAccompaniment = /* @__PURE__ */ operation<operations["endAccompaniment"]>("PUT", "/api/v1/messaging/accompaniments/{id}/end", true);

/** One's own. */
export const showCapacity = /* @__PURE__ */ operation<operations["showCapacity"]>("GET", "/api/v1/messaging/capacity");

/** How many students one has time for; staff say it of a mentor with `mentorId`. */
export const setCapacity = /* @__PURE__ */ operation<operations["setCapacity"]>("PUT", "/api/v1/messaging/capacity", true);

/** Of all mentors. */
export const listCapacities = /* @__PURE__ */ operation<operations["listCapacities"]>("GET", "/api/v1/messaging/capacities");

/** Who would accompany whom, of the students of a cohort whom nobody accompanies in its programme. Each goes to the mentor who will be least full, within what each said to have time for. Nothing is changed. */
export const previewAssignment = /* @__PURE__ */ operation<operations["previewAssignment"]>("POST", "/api/v1/messaging/assignments/preview");

/** Does what a preview showed, named by its `version`. 409 `/problems/changed-meanwhile` where that is no longer what would be, with the preview of now as `current`; nothing is done then. */
export const applyAssignment = /* @__PURE__ */ operation<operations["applyAssignment"]>("POST", "/api/v1/messaging/assignments", true);

/** Mine, latest activity first, with what is unread in each; `unread` counts what is unread in all of them, on whatever page. Former mentors who read on have theirs as they were when they left. */
export const listConversations = /* @__PURE__ */ operation<operations["listConversations"]>("GET", "/api/v1/messaging/conversations");

/** Opens a subject of an accompaniment that the caller takes part in (its student and team read it), or a group with `memberIds` (one to eleven others): one of the two. Into a group one can ask those who accompany (mentors, moderators, staff) and those of one's own cohorts; who accompanies can ask everybody. */
export const createConversation = /* @__PURE__ */ operation<operations["createConversation"]>("POST", "/api/v1/messaging/conversations", true);

/** For its readers. */
export const showConversation = /* @__PURE__ */ operation<operations["showConversation"]>("GET", "/api/v1/messaging/conversations/{id}");

/** Oldest first. The last ones; with `before` those just before that `seq`, with `after` those just behind it. `next` is the `seq` with which the list goes on in that direction (`before` when none was asked for); null at the end. */
export const listMessages = /* @__PURE__ */ operation<operations["listMessages"]>("GET", "/api/v1/messaging/conversations/{id}/messages");

/** Words, files that the caller uploaded to `/files`, or both. A student's word passes the turn to the mentors, a mentor's to the student; an `aside` (a thanks) leaves it where it is. */
export const writeMessage = /* @__PURE__ */ operation<operations["writeMessage"]>("POST", "/api/v1/messaging/conversations/{id}/messages", true);

/** The caller has read up to this message. The mark only moves on; others who take part see it. */
export const markConversationRead = /* @__PURE__ */ operation<operations["markConversationRead"]>("PUT", "/api/v1/messaging/conversations/{id}/read");

/** The caller is typing: the others' live streams carry `messaging.typing` with `conversationId` and `memberId`. It is kept nowhere and holds for some seconds; say it again while it lasts. */
export const sayTyping = /* @__PURE__ */ operation<operations["sayTyping"]>("PUT", "/api/v1/messaging/conversations/{id}/typing");

/** Nobody owes a word until somebody writes again. 409 `/problems/no-turn` for a group. */
export const settleSubject = /* @__PURE__ */ operation<operations["settleSubject"]>("PUT", "/api/v1/messaging/conversations/{id}/settled");

/** The caller leaves a group and reads it no more. 409 `/problems/no-group` for a subject of an accompaniment. */
export const leaveConversation = /* @__PURE__ */ operation<operations["leaveConversation"]>("DELETE", "/api/v1/messaging/conversations/{id}/membership");

/** Staff read a conversation for one hour, and only with a reason. It is written down for ever and said to those who take part by a line in the conversation itself (`kind` opening). */
export const openConversation = /* @__PURE__ */ operation<operations["openConversation"]>("POST", "/api/v1/messaging/conversations/{id}/openings", true);

/** Who of the staff looked into which conversation and why, newest first. */
export const listOpenings = /* @__PURE__ */ operation<operations["listOpenings"]>("GET", "/api/v1/messaging/openings");

/** That there are conversations which this member reads, between whom and since when, newest first: what staff choose from before they open one with a reason. No word of them, not what they are about, and not whether anybody writes. */
export const listMemberConversations = /* @__PURE__ */ operation<operations["listMemberConversations"]>("GET", "/api/v1/messaging/members/{id}/conversations");

/** For those who read its conversation, as after a live event. */
export const showMessage = /* @__PURE__ */ operation<operations["showMessage"]>("GET", "/api/v1/messaging/messages/{id}");

/** Its author gives it other words, within 15 minutes; what it said before is kept for its readers. 409 `/problems/edit-over` after that, `/problems/changed-meanwhile` with `current` and `yours` where the version is another. */
export const editMessage = /* @__PURE__ */ operation<operations["editMessage"]>("PATCH", "/api/v1/messaging/messages/{id}", true);

/** Its author takes it back. Its place stays, without a word or a file. */
export const deleteMessage = /* @__PURE__ */ operation<operations["deleteMessage"]>("DELETE", "/api/v1/messaging/messages/{id}");

/** What it said before, oldest first, for those who read its conversation. */
export const listMessageRevisions = /* @__PURE__ */ operation<operations["listMessageRevisions"]>("GET", "/api/v1/messaging/messages/{id}/revisions");

/** A reported message whole, also when its author deleted it, and the five messages around it. Nothing where it was not reported. That it was read is written down. */
export const showMessageContext = /* @__PURE__ */ operation<operations["showMessageContext"]>("GET", "/api/v1/messaging/messages/{id}/context");

/** A picture, a PDF, a text, or a voice note (webm, ogg, mp4), 20 MB at most; known by its content. Others read it once a message has it; what none has goes after a day. */
export const uploadAttachment = /* @__PURE__ */ operation<operations["uploadAttachment"]>("POST", "/api/v1/messaging/files", true);

/** For whoever put it here, and those who read a message that has it. One range of bytes may be asked for. */
export const showAttachment = /* @__PURE__ */ operation<operations["showAttachment"]>("GET", "/api/v1/messaging/files/{id}");

/** A small picture of an image. */
export const showAttachmentThumbnail = /* @__PURE__ */ operation<operations["showAttachmentThumbnail"]>("GET", "/api/v1/messaging/files/{id}/thumbnail");

/** Mine, latest first, each with its beginning; 200 at most. */
export const listMessageDrafts = /* @__PURE__ */ operation<operations["listMessageDrafts"]>("GET", "/api/v1/messaging/drafts");

/** What was typed last. */
export const showMessageDraft = /* @__PURE__ */ operation<operations["showMessageDraft"]>("GET", "/api/v1/messaging/drafts/{key}");

/** Keeps what is typed. `version` is the one seen last, absent for none; 409 `/problems/changed-meanwhile` with `current` where another device saved since. */
export const saveMessageDraft = /* @__PURE__ */ operation<operations["saveMessageDraft"]>("PUT", "/api/v1/messaging/drafts/{key}");

/** Throws it away; with `version` only if nobody saved since. */
export const dropMessageDraft = /* @__PURE__ */ operation<operations["dropMessageDraft"]>("DELETE", "/api/v1/messaging/drafts/{key}");

/** The follow-up sheet: for the student and their mentors the same bytes. Former mentors who read on get it as it was when they left. */
export const showSheet = /* @__PURE__ */ operation<operations["showSheet"]>("GET", "/api/v1/messaging/accompaniments/{id}/sheet");

/** Changes goal, success test or target date. What others changed meanwhile stays, unless it is the same field. */
export const changeSheet = /* @__PURE__ */ operation<operations["changeSheet"]>("PATCH", "/api/v1/messaging/accompaniments/{id}/sheet", true);

/** Puts a step at the end, to be done. */
export const addStep = /* @__PURE__ */ operation<operations["addStep"]>("POST", "/api/v1/messaging/accompaniments/{id}/sheet/steps", true);

/** Changes what is given. A step that moves is no longer stuck. */
export const changeStep = /* @__PURE__ */ operation<operations["changeStep"]>("PATCH", "/api/v1/messaging/accompaniments/{id}/sheet/steps/{step}", true);

/** Links what moved the step: a thread, a subject, a file. Whoever follows a link reads what they may read; a link opens nothing. The same link twice is one. */
export const linkStep = /* @__PURE__ */ operation<operations["linkStep"]>("POST", "/api/v1/messaging/accompaniments/{id}/sheet/steps/{step}/links", true);

/** Takes a link away. */
export const unlinkStep = /* @__PURE__ */ operation<operations["unlinkStep"]>("DELETE", "/api/v1/messaging/accompaniments/{id}/sheet/steps/{step}/links/{kind}/{target}", true);

/** Says that one is stuck on this step, and gives a question ready to be looked over, in the caller's language. Nothing is asked yet: whoever asks it links the thread to the step afterwards (linkStep). */
export const stickOnStep = /* @__PURE__ */ operation<operations["stickOnStep"]>("POST", "/api/v1/messaging/accompaniments/{id}/sheet/steps/{step}/stuck", true);

/** A mentor's note. The student reads every one of them. */
export const addNote = /* @__PURE__ */ operation<operations["addNote"]>("POST", "/api/v1/messaging/accompaniments/{id}/sheet/notes", true);

/** By its author. */
export const changeNote = /* @__PURE__ */ operation<operations["changeNote"]>("PATCH", "/api/v1/messaging/accompaniments/{id}/sheet/notes/{note}", true);

/** Who changed what and when, newest first. */
export const listSheetVersions = /* @__PURE__ */ operation<operations["listSheetVersions"]>("GET", "/api/v1/messaging/accompaniments/{id}/sheet/versions");

/** The sheet as it was, rebuilt from its events. */
export const showSheetVersion = /* @__PURE__ */ operation<operations["showSheetVersion"]>("GET", "/api/v1/messaging/accompaniments/{id}/sheet/versions/{version}");

/** What is different in version `to` from version `from`; 0 is the empty sheet. */
export const compareSheetVersions = /* @__PURE__ */ operation<operations["compareSheetVersions"]>("GET", "/api/v1/messaging/accompaniments/{id}/sheet/diff");

/** The steps as they came and moved, and how much was done after each, oldest first. */
export const showTimeline = /* @__PURE__ */ operation<operations["showTimeline"]>("GET", "/api/v1/messaging/accompaniments/{id}/sheet/timeline");

/** The student's word of each week, newest first. */
export const listCheckIns = /* @__PURE__ */ operation<operations["listCheckIns"]>("GET", "/api/v1/messaging/accompaniments/{id}/check-ins");

/** The student's word of this week, in their own time; until the week is over it can be put differently. */
export const putCheckIn = /* @__PURE__ */ operation<operations["putCheckIn"]>("PUT", "/api/v1/messaging/accompaniments/{id}/check-ins/{week}", true);

/** The caller's students, those first who need them most: stuck, unsure, overdue, silent, without a goal, then the rest; among equals the longest first. `reason` says all that holds in the caller's language. */
export const listStudents = /* @__PURE__ */ operation<operations["listStudents"]>("GET", "/api/v1/messaging/students");

/** Newest first; of a programme those of it and those of none. */
export const listTemplates = /* @__PURE__ */ operation<operations["listTemplates"]>("GET", "/api/v1/messaging/templates");

/** What the sheets of a programme begin with; without a programme, of any. */
export const createTemplate = /* @__PURE__ */ operation<operations["createTemplate"]>("POST", "/api/v1/messaging/templates", true);

/** One. */
export const showTemplate = /* @__PURE__ */ operation<operations["showTemplate"]>("GET", "/api/v1/messaging/templates/{id}");

/** As a whole. Sheets that began with it stay as they are. */
export const changeTemplate = /* @__PURE__ */ operation<operations["changeTemplate"]>("PUT", "/api/v1/messaging/templates/{id}", true);

/** Begins the sheets of all accompanied students of a cohort with it. Sheets that have a goal or steps are skipped, unless `evenIfBegun`: then its steps come behind theirs. With `preview` it only says what would be. */
export const applyTemplate = /* @__PURE__ */ operation<operations["applyTemplate"]>("POST", "/api/v1/messaging/templates/{id}/applications", true);

/** A mentor of an accompaniment proposes to publish words of its student and words of their own as an anonymous question with its answer. Names, mails, phones, amounts, firms, links and handles are masked in the draft. Nothing is published before the student consents. */
export const proposeSharing = /* @__PURE__ */ operation<operations["proposeSharing"]>("POST", "/api/v1/messaging/conversations/{id}/proposals", true);

/** Those that concern the caller, as student or as mentor, newest first. */
export const listProposals = /* @__PURE__ */ operation<operations["listProposals"]>("GET", "/api/v1/messaging/proposals");

/** For the student and the mentor whom it concerns. */
export const showProposal = /* @__PURE__ */ operation<operations["showProposal"]>("GET", "/api/v1/messaging/proposals/{id}");

/** The student writes the question, the mentor the answer, both the title and the space. What is written anew is masked as well, but for what was unmasked. 409 `/problems/changed-meanwhile` with `current`. 409 `/problems/proposal-settled` once it is. */
export const changeProposal = /* @__PURE__ */ operation<operations["changeProposal"]>("PATCH", "/api/v1/messaging/proposals/{id}", true);

/** Hides these words wherever they stand in it. 409 `/problems/proposal-settled` once it is. */
export const hideInProposal = /* @__PURE__ */ operation<operations["hideInProposal"]>("POST", "/api/v1/messaging/proposals/{id}/masks", true);

/** The student shows again what a mask hides, wherever it stands. The ledger says so. 409 `/problems/proposal- settled` once it is. */
export const unmaskInProposal = /* @__PURE__ */ operation<operations["unmaskInProposal"]>("DELETE", "/api/v1/messaging/proposals/{id}/masks/{mask}", true);

/** The student consents to exactly what they saw, and it is published. 409 `/problems/changed-meanwhile` with `current` where it was changed since. 409 `/problems/proposal-settled` once it is. */
export const consentToProposal = /* @__PURE__ */ operation<operations["consentToProposal"]>("PUT", "/api/v1/messaging/proposals/{id}/consent", true);

/** The student withdraws it, at any time: the thread goes for everybody and for good. */
export const withdrawConsent = /* @__PURE__ */ operation<operations["withdrawConsent"]>("DELETE", "/api/v1/messaging/proposals/{id}/consent", true);

/** The student declines, or the mentor takes it back. Nothing of the draft is kept. 409 `/problems/proposal- settled` once it is. */
export const declineProposal = /* @__PURE__ */ operation<operations["declineProposal"]>("PUT", "/api/v1/messaging/proposals/{id}/decline", true);

/** The ledger: who agreed to which text and when, and took it back when. Oldest first, for the two. */
export const showConsents = /* @__PURE__ */ operation<operations["showConsents"]>("GET", "/api/v1/messaging/proposals/{id}/consents");
