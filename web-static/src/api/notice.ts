// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.notice";

/** What the caller was told in the last ninety days, the latest first; each thread, conversation, … is one line of it until it is read. What may not be read any more is not in it, so that a page may be shorter than its limit. */
export const listNotices = /* @__PURE__ */ operation<operations["listNotices"]>("GET", "/api/v1/notice/notices");

/** How many lines of the list are unread. */
export const countNotices = /* @__PURE__ */ operation<operations["countNotices"]>("GET", "/api/v1/notice/notices/unread");

/** This line is read. Nothing happens where it was, or is none of the caller's. */
export const readNotice = /* @__PURE__ */ operation<operations["readNotice"]>("PUT", "/api/v1/notice/notices/{id}/read");

/** All that the caller was told so far is read. */
export const readAllNotices = /* @__PURE__ */ operation<operations["readAllNotices"]>("PUT", "/api/v1/notice/notices/read");

/** The caller looked at this place, and so read all that they were told of it. Threads and conversations tell by themselves how far they are read. */
export const readPlace = /* @__PURE__ */ operation<operations["readPlace"]>("PUT", "/api/v1/notice/places/read");
