// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.notice";

/** What the caller was told in the last ninety days, the latest first; each thread, conversation, … is one line of it until it is read. What may not be read any more is not in it. */
export const listNotices = /* @__PURE__ */ operation<operations["listNotices"]>("GET", "/api/v1/notice/notices");

/** How many lines of the list are unread, and whether mails can reach the caller. */
export const countNotices = /* @__PURE__ */ operation<operations["countNotices"]>("GET", "/api/v1/notice/notices/unread");

/** This line is read. Nothing happens where it was, or is none of the caller's. */
export const readNotice = /* @__PURE__ */ operation<operations["readNotice"]>("PUT", "/api/v1/notice/notices/{id}/read");

/** All that the caller was told so far is read. */
export const readAllNotices = /* @__PURE__ */ operation<operations["readAllNotices"]>("PUT", "/api/v1/notice/notices/read");

/** The caller looked at this place, and so read all that they were told of it. Threads and conversations tell by themselves how far they are read. */
export const readPlace = /* @__PURE__ */ operation<operations["readPlace"]>("PUT", "/api/v1/notice/places/read");

/** What the caller wishes to hear, by which way and when; the school's defaults where they never said. */
export const showChannels = /* @__PURE__ */ operation<operations["showChannels"]>("GET", "/api/v1/notice/channels");

/** The caller wishes it so from now on. Families that are not named stay as they are. */
export const changeChannels = /* @__PURE__ */ operation<operations["changeChannels"]>("PUT", "/api/v1/notice/channels");

/** The caller's address is right, so mails go there again. Nothing happens where none came back. */
export const clearBounce = /* @__PURE__ */ operation<operations["clearBounce"]>("DELETE", "/api/v1/notice/channels/bounce");

/** The caller's private addresses, the newest first; the secrets in them are told once and never again. */
export const listFeeds = /* @__PURE__ */ operation<operations["listFeeds"]>("GET", "/api/v1/notice/feeds");

/** An address at which the caller's programs fetch without signing in, for as long as it is not revoked: the calendar of promises, or with `spaceId` what is new in a space. Its answer is told once; no Idempotency-Key keeps it. */
export const createFeed = /* @__PURE__ */ operation<operations["createFeed"]>("POST", "/api/v1/notice/feeds");

/** Another address in place of this one, which is worth nothing from then on. */
export const renewFeed = /* @__PURE__ */ operation<operations["renewFeed"]>("PUT", "/api/v1/notice/feeds/{id}");

/** Nobody fetches anything at this address any more. */
export const revokeFeed = /* @__PURE__ */ operation<operations["revokeFeed"]>("DELETE", "/api/v1/notice/feeds/{id}");

/** Answers promised to the owner of this address, and those that the owner has to give: one event each with the same UID for ever, cancelled once it is over. What is private has no title. With ETag; an address that was revoked, and that of somebody who may not come in, is not there. */
export const fetchCalendar = /* @__PURE__ */ operation<operations["fetchCalendar"]>("GET", "/api/v1/notice/private/{token}/promises.ics");

/** The newest thirty threads of a space, as far as the owner of this address may read them now. With ETag; a space that the owner may not read any more is not there, nor is the address of somebody who may not come in. */
export const fetchSpaceFeed = /* @__PURE__ */ operation<operations["fetchSpaceFeed"]>("GET", "/api/v1/notice/private/{token}/space.atom");

/** The browsers in which the caller is told, the latest first, and the key that a browser wants to know the school by. */
export const listPushes = /* @__PURE__ */ operation<operations["listPushes"]>("GET", "/api/v1/notice/pushes");

/** From now on the caller is told in this browser too, until this session ends. A browser tells one member: whoever said so last in it. The least used makes room for an eleventh. */
export const subscribePush = /* @__PURE__ */ operation<operations["subscribePush"]>("POST", "/api/v1/notice/pushes", true);

/** The caller looks at a page that told of this place this moment, and needs not be told in another browser. */
export const hearNotice = /* @__PURE__ */ operation<operations["hearNotice"]>("PUT", "/api/v1/notice/pushes/heard");

/** Nothing is told in this browser any more. */
export const unsubscribePush = /* @__PURE__ */ operation<operations["unsubscribePush"]>("DELETE", "/api/v1/notice/pushes/{id}");

/** Sends a notification that says nothing but that they come through. */
export const tryPush = /* @__PURE__ */ operation<operations["tryPush"]>("POST", "/api/v1/notice/pushes/{id}/trial");

/** What the caller's next digest would say if it went now; its HTML has no script and loads nothing. */
export const showDigest = /* @__PURE__ */ operation<operations["showDigest"]>("GET", "/api/v1/notice/digest");

/** Leads whoever opens the link of a mail's header to the page that asks them. Nothing is changed by it. */
export const openUnsubscription = /* @__PURE__ */ operation<operations["openUnsubscription"]>("GET", "/api/v1/notice/unsubscriptions/{token}");

/** No more of these mails, as RFC 8058 has it: mail programs post it without signing in. Done once, however often it is sent. */
export const unsubscribe = /* @__PURE__ */ operation<operations["unsubscribe"]>("POST", "/api/v1/notice/unsubscriptions/{token}");

/** These mails come again as they came before they were refused by such a link. */
export const resubscribe = /* @__PURE__ */ operation<operations["resubscribe"]>("DELETE", "/api/v1/notice/unsubscriptions/{token}");

/** What a link of a mail is for. */
export const showUnsubscription = /* @__PURE__ */ operation<operations["showUnsubscription"]>("GET", "/api/v1/notice/unsubscriptions/{token}/scope");

/** A mail server hands over a mail that came to an address for replies, whole and as it was sent (message/rfc822). It shows the key that the operator set, as a bearer token. However often one mail is handed over, it is done once; a failure means that it is to be handed over again. */
export const receiveMail = /* @__PURE__ */ operation<operations["receiveMail"]>("POST", "/api/v1/notice/mails");
