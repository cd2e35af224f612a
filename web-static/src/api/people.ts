// Written by `npm run contracts`; do not edit.
import { operation } from "../api";
import type { operations } from "./contract.people";

export const welcome = operation<operations["welcome"]>("GET", "/api/v1/people/welcome");

export const listSessions = operation<operations["listSessions"]>("GET", "/api/v1/people/sessions");

export const signIn = operation<operations["signIn"]>("POST", "/api/v1/people/sessions");

export const signOut = operation<operations["signOut"]>("DELETE", "/api/v1/people/sessions/current");

export const endSession = operation<operations["endSession"]>("DELETE", "/api/v1/people/sessions/{id}");

export const showMe = operation<operations["showMe"]>("GET", "/api/v1/people/me");

export const changeMe = operation<operations["changeMe"]>("PATCH", "/api/v1/people/me");

export const changePassword = operation<operations["changePassword"]>("PUT", "/api/v1/people/me/password");

export const listTokens = operation<operations["listTokens"]>("GET", "/api/v1/people/tokens");

export const createToken = operation<operations["createToken"]>("POST", "/api/v1/people/tokens");

export const revokeToken = operation<operations["revokeToken"]>("DELETE", "/api/v1/people/tokens/{id}");

export const listInvitations = operation<operations["listInvitations"]>("GET", "/api/v1/people/invitations");

export const invite = operation<operations["invite"]>("POST", "/api/v1/people/invitations");

export const readInvitation = operation<operations["readInvitation"]>("POST", "/api/v1/people/invitations/lookups");

export const withdrawInvitation = operation<operations["withdrawInvitation"]>("DELETE", "/api/v1/people/invitations/{id}");

export const findMembers = operation<operations["findMembers"]>("GET", "/api/v1/people/members");

export const join = operation<operations["join"]>("POST", "/api/v1/people/members");

export const showMember = operation<operations["showMember"]>("GET", "/api/v1/people/members/{handle}");

export const changeMember = operation<operations["changeMember"]>("PATCH", "/api/v1/people/members/{handle}");

export const listRoster = operation<operations["listRoster"]>("GET", "/api/v1/people/roster");

export const listProgrammes = operation<operations["listProgrammes"]>("GET", "/api/v1/people/programmes");

export const createProgramme = operation<operations["createProgramme"]>("POST", "/api/v1/people/programmes", true);

export const listCohorts = operation<operations["listCohorts"]>("GET", "/api/v1/people/cohorts");

export const createCohort = operation<operations["createCohort"]>("POST", "/api/v1/people/cohorts", true);

export const changeCohort = operation<operations["changeCohort"]>("PATCH", "/api/v1/people/cohorts/{id}");

export const askReset = operation<operations["askReset"]>("POST", "/api/v1/people/resets");

export const readReset = operation<operations["readReset"]>("POST", "/api/v1/people/resets/lookups");

export const useReset = operation<operations["useReset"]>("POST", "/api/v1/people/resets/uses");
