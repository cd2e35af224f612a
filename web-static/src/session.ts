import { batch, computed, signal } from "@preact/signals";
import { operation, type Problem, problemOf, whenSignedOut } from "./api";
import { forgetAll, writer } from "./drafts";
import { forgetSeen } from "./loading";
import { theme, type Theme } from "./look";
import { go, place } from "./router";
import { routeOf } from "./routes";
import { type Language, language, speak } from "./words";
import { zone } from "./words/moments";

export type Role = "student" | "alumnus" | "mentor" | "moderator" | "staff";

/** The member who is signed in, as far as the whole site needs to know them. */
export interface Me {
  id: number;
  handle: string;
  displayName: string;
  roles: Role[];
  locale?: Language;
  timeZone?: string;
  theme?: Theme;
  picture?: string | null;
}

/** The member, null when nobody is signed in, undefined while we do not know. */
export const me = signal<Me | null | undefined>(undefined);

/** Why the server could not say who is signed in, other than that nobody is. */
export const unrecognised = signal<Problem | null>(null);

export const isMentor = computed(() => has("mentor"));
export const isStaff = computed(() => has("staff"));
export const isModerator = computed(() => has("moderator"));

const showMe = operation<{ responses: { 200: { content: { "application/json": Me } } } }>("GET", "/api/v1/people/me");
const signIn = operation<{
  requestBody: { content: { "application/json": { email: string; password: string } } };
  responses: { 201: { content: { "application/json": { member: Me } } } };
}>("POST", "/api/v1/people/sessions");
const signOutHere = operation<{ responses: { 204: unknown } }>("DELETE", "/api/v1/people/sessions/current");

/** Asks the server who is signed in. */
export async function recognise(): Promise<void> {
  try {
    welcome((await showMe()).body);
    unrecognised.value = null;
  } catch (thrown) {
    const problem = problemOf(thrown);
    if (problem.status === 401) me.value = null;
    else unrecognised.value = problem;
  }
}

export async function signInAs(who: { email: string; password: string }): Promise<void> {
  await signIn(undefined, who, { quiet: true });
  await recognise();
}

/** From now on the site is that member's: their words, their hours, their texts. */
export function welcome(member: Me): void {
  batch(() => {
    me.value = member;
    writer.value = member.id;
    if (member.timeZone) zone.value = member.timeZone;
    if (member.theme) theme.value = member.theme;
  });
  if (member.locale && member.locale !== language.value) void speak(member.locale);
}

/** Changes how the site speaks and looks, here at once and on the member's other devices later. */
export function prefer(wish: { locale?: Language; theme?: Theme }): void {
  if (wish.theme) theme.value = wish.theme;
  if (wish.locale) void speak(wish.locale);
}

export async function signOut(): Promise<void> {
  await signOutHere(undefined, undefined, { quiet: true });
  forgetAll();
  leave("/sign-in");
}

/** A session that ended leads to the sign-in page, and from there back to where one was. */
export function expectSignIn(): void {
  whenSignedOut(() => {
    const { path } = place.value;
    if (routeOf(path)?.route.open) return;
    const back = location.pathname + location.search + location.hash;
    leave(back === "/" ? "/sign-in" : `/sign-in?return=${encodeURIComponent(back)}`);
  });
}

function leave(to: string) {
  forgetSeen();
  me.value = null;
  go(to, { replace: true });
}

function has(role: Role): boolean {
  return me.value?.roles.includes(role) ?? false;
}
