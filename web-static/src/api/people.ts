// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.people";

export const welcome = /* @__PURE__ */ operation<operations["welcome"]>("GET", "/api/v1/people/welcome");

/** Where I am signed in, newest first. */
export const listSessions = /* @__PURE__ */ operation<operations["listSessions"]>("GET", "/api/v1/people/sessions");

/** Sets the cookie entraide_session. A wrong password and an unknown address get the same 401 in the same time; 429 with Retry-After when this account or this address was tried too often. */
export const signIn = /* @__PURE__ */ operation<operations["signIn"]>("POST", "/api/v1/people/sessions");

export const signOut = /* @__PURE__ */ operation<operations["signOut"]>("DELETE", "/api/v1/people/sessions/current");

/** Signs me out elsewhere. */
export const endSession = /* @__PURE__ */ operation<operations["endSession"]>("DELETE", "/api/v1/people/sessions/{id}");

export const showMe = /* @__PURE__ */ operation<operations["showMe"]>("GET", "/api/v1/people/me");

/** Changes what is named and leaves the rest. 409 with `current` when it was changed meanwhile. */
export const changeMe = /* @__PURE__ */ operation<operations["changeMe"]>("PATCH", "/api/v1/people/me");

/** Shows this picture instead of my initials: its middle, as a small square, in our own encoding, without what the camera wrote into it. 415 for what is no picture. */
export const putPicture = /* @__PURE__ */ operation<operations["putPicture"]>("PUT", "/api/v1/people/me/picture");

/** My initials again. */
export const removePicture = /* @__PURE__ */ operation<operations["removePicture"]>("DELETE", "/api/v1/people/me/picture");

/** A member's picture, by the id that cards name. A new picture has a new id, so its bytes may be kept. */
export const showPicture = /* @__PURE__ */ operation<operations["showPicture"]>("GET", "/api/v1/people/pictures/{id}");

/** Ends all my other sessions; personal tokens and private addresses of feeds stay. 403 of type wrong-password when `current` is wrong; 422 of type weak-password when `next` is easily guessed. */
export const changePassword = /* @__PURE__ */ operation<operations["changePassword"]>("PUT", "/api/v1/people/me/password");

/** All that is kept of me and all that I wrote, as a ZIP archive of JSON files with my files beside them; also while I am shut out. Nothing that I may not see. Three times a day: 429 with Retry-After beyond that. */
export const exportOwnData = /* @__PURE__ */ operation<operations["exportOwnData"]>("GET", "/api/v1/people/export");

export const listTokens = /* @__PURE__ */ operation<operations["listTokens"]>("GET", "/api/v1/people/tokens");

/** A personal token, for programs that speak in my name. It is shown this once and kept only as a digest, so the answer cannot be repeated: there is no Idempotency-Key here. */
export const createToken = /* @__PURE__ */ operation<operations["createToken"]>("POST", "/api/v1/people/tokens");

export const revokeToken = /* @__PURE__ */ operation<operations["revokeToken"]>("DELETE", "/api/v1/people/tokens/{id}");

/** Invitations that were not used, newest first. */
export const listInvitations = /* @__PURE__ */ operation<operations["listInvitations"]>("GET", "/api/v1/people/invitations");

/** Sends an invitation by mail; an older one to the same address is void. Its secret is kept only as a digest, so the answer cannot be repeated: there is no Idempotency-Key here. 409 of type already-member. */
export const invite = /* @__PURE__ */ operation<operations["invite"]>("POST", "/api/v1/people/invitations");

/** What an invitation says, for the page where it is accepted. 404 when it is void. Looking does not use it. */
export const readInvitation = /* @__PURE__ */ operation<operations["readInvitation"]>("POST", "/api/v1/people/invitations/lookups");

export const withdrawInvitation = /* @__PURE__ */ operation<operations["withdrawInvitation"]>("DELETE", "/api/v1/people/invitations/{id}");

/** Members of whose handle or name a word begins with `q`, in the order of that word. For mentions and pickers. */
export const findMembers = /* @__PURE__ */ operation<operations["findMembers"]>("GET", "/api/v1/people/members");

/** Accepts an invitation: makes the member and signs in. 404 when the invitation is void, 409 of type handle-taken, 422 of type weak-password. */
export const join = /* @__PURE__ */ operation<operations["join"]>("POST", "/api/v1/people/members");

export const showMember = /* @__PURE__ */ operation<operations["showMember"]>("GET", "/api/v1/people/members/{handle}");

/** What staff may change of a member; never the address or the password. Takes effect at once. 409 of type last-staff when nobody would be left on the staff; 409 with `current` when it was changed meanwhile. */
export const changeMember = /* @__PURE__ */ operation<operations["changeMember"]>("PATCH", "/api/v1/people/members/{handle}");

/** All members as staff see them, by handle. */
export const listRoster = /* @__PURE__ */ operation<operations["listRoster"]>("GET", "/api/v1/people/roster");

/** By name. */
export const listProgrammes = /* @__PURE__ */ operation<operations["listProgrammes"]>("GET", "/api/v1/people/programmes");

/** 409 of type name-taken. */
export const createProgramme = /* @__PURE__ */ operation<operations["createProgramme"]>("POST", "/api/v1/people/programmes", true);

/** Those that began last come first. */
export const listCohorts = /* @__PURE__ */ operation<operations["listCohorts"]>("GET", "/api/v1/people/cohorts");

/** 409 of type name-taken when the programme has one of this name. */
export const createCohort = /* @__PURE__ */ operation<operations["createCohort"]>("POST", "/api/v1/people/cohorts", true);

/** 409 with `current` when it was changed meanwhile. */
export const changeCohort = /* @__PURE__ */ operation<operations["changeCohort"]>("PATCH", "/api/v1/people/cohorts/{id}");

/** Sends a link to this address if it is a member's. The answer and its time are the same if it is not. */
export const askReset = /* @__PURE__ */ operation<operations["askReset"]>("POST", "/api/v1/people/resets");

/** Whether a link still serves, and for whom. Looking does not use it. 404 when it is void. */
export const readReset = /* @__PURE__ */ operation<operations["readReset"]>("POST", "/api/v1/people/resets/lookups");

/** Sets the password, once. Ends all sessions, personal tokens and private addresses of feeds of the member; does not sign in. 404 when the link is void, 422 of type weak-password. */
export const useReset = /* @__PURE__ */ operation<operations["useReset"]>("POST", "/api/v1/people/resets/uses");
