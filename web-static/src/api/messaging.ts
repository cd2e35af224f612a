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
