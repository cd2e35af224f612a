import { batch, computed, signal } from "@preact/signals";
import { type Answered, type Problem, problemOf, whenSignedOut } from "./api";
import { changeMe, showMe, signIn, signOut as endHere } from "./api/people";
import type { components } from "./api/contract.people";
import { forgetAll, forgetRead, writer } from "./drafts";
import { forgetSeen } from "./loading";
import { theme, type Theme } from "./look";
import { go, place } from "./router";
import { routeOf } from "./routes";
import { type Language, language, speak } from "./words";
import { zone } from "./words/moments";

/** The member who is signed in. */
export type Me = Answered<typeof showMe>;
export type Role = Me["roles"][number];
export type MyChange = Omit<components["schemas"]["MyChange"], "version">;

/** The member, null when nobody is signed in, undefined while we do not know. */
export const me = signal<Me | null | undefined>(undefined);

/** Why the server could not say who is signed in, other than that nobody is. */
export const unrecognised = signal<Problem | null>(null);

const LAST = "entraide.me";

export const isMentor = computed(() => has("mentor"));
export const isStaff = computed(() => has("staff"));
export const isModerator = computed(() => has("moderator"));

/** By a decision, and for now: reads and does not write; or reads why, appeals, and takes their data along. */
export const isSilenced = computed(() => me.value?.restriction?.kind === "silenced");
export const isShutOut = computed(() => me.value?.restriction?.kind === "shut-out");

/** Asks the server who is signed in. */
export async function recognise(): Promise<void> {
  try {
    welcome((await showMe()).body);
    unrecognised.value = null;
  } catch (thrown) {
    const problem = problemOf(thrown);
    const known = problem.status === 0 ? remembered() : null;
    if (problem.status === 401) leaveBehind();
    else if (known) welcome(known);
    else unrecognised.value = problem;
  }
}

export async function signInAs(who: { email: string; password: string }): Promise<void> {
  await signIn({}, who, { quiet: true });
  welcome((await showMe()).body);
}

/** From now on the site is that member's: their words, their hours, their texts. */
export function welcome(member: Me): void {
  const before = remembered();
  if (before && before.id !== member.id) forgetRead(before.id);
  batch(() => {
    me.value = member;
    writer.value = member.id;
    zone.value = member.timeZone;
    theme.value = member.theme;
    unrecognised.value = null;
  });
  remember(member);
  if (member.locale !== language.value) void speak(member.locale);
}

/** Changes how the site speaks and looks: here at once, on the member's other devices when the server knows. */
export function prefer(wish: { locale?: Language; theme?: Theme }): void {
  if (wish.theme) theme.value = wish.theme;
  if (wish.locale) void speak(wish.locale);
  if (me.value && !me.value.restriction) void changeMyself(wish).catch(() => undefined);
}

/** Changes what is named of the member; what another device changed meanwhile stays. */
export async function changeMyself(change: MyChange): Promise<void> {
  if (!me.value) return;
  const save = (version: number) => changeMe({}, { ...change, version });
  const answer = await save(me.value.version).catch((thrown: unknown) => {
    const problem = problemOf(thrown);
    const current = problem.status === 409 ? (problem.body["current"] as Me | undefined) : undefined;
    if (!current) throw thrown;
    return save(current.version);
  });
  welcome(answer.body);
}

export async function signOut(): Promise<void> {
  await leaveDevice();
  await endHere({}, undefined, { quiet: true }).catch((thrown: unknown) => {
    if (problemOf(thrown).status !== 401) throw thrown;
  });
  forgetAll();
  leave("/sign-in");
}

/** Nothing is told any more in a browser that somebody else may use next. */
async function leaveDevice() {
  if (localStorage.getItem("entraide.push")) await import("./push/leaving").then(({ leave }) => leave()).catch(() => undefined);
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
  leaveBehind();
  go(to, { replace: true });
}

/** Nobody is signed in here any more; what was typed waits for whoever typed it. */
function leaveBehind() {
  forgetRead(writer.value ?? remembered()?.id ?? null);
  localStorage.removeItem(LAST);
  me.value = null;
}

/** Without a line nobody can say who one is: then it is who it was. */
function remembered(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(LAST) ?? "null") as Me | null;
  } catch {
    return null;
  }
}

function remember(member: Me) {
  try {
    localStorage.setItem(LAST, JSON.stringify(member));
  } catch {
    /* then one is asked who one is */
  }
}

function has(role: Role): boolean {
  return me.value?.roles.includes(role) ?? false;
}
