import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keep, kept } from "../src/drafts";
import { theme } from "../src/look";
import { go, place } from "../src/router";
import { expectRestrictions, lookAgain } from "../src/restriction";
import { changeMyself, expectSignIn, isShutOut, type Me, me, recognise, signOut, unrecognised, welcome } from "../src/session";
import { zone } from "../src/words/moments";

const LEA: Me = {
  id: 1, handle: "lea", displayName: "Léa", email: "lea@demo.test", roles: ["student"], locale: "fr", timeZone: "America/Montreal",
  theme: "dark", skills: [], bio: "", picture: null, cohorts: [], createdAt: "2026-01-01T00:00:00Z", version: 1,
};
const sent: { url: string; body: unknown }[] = [];
let answers: Response[] = [];

beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  vi.stubGlobal("fetch", async (url: string, request: RequestInit) => {
    sent.push({ url, body: request.body ? JSON.parse(String(request.body)) : undefined });
    return answers.shift() ?? new Response(null, { status: 500 });
  });
  go("/");
  expectSignIn();
});

afterEach(() => vi.unstubAllGlobals());

const problem = (status: number, type: string, more = {}) =>
  new Response(JSON.stringify({ type: `/problems/${type}`, title: "", status, ...more }), { status, headers: { "content-type": "application/problem+json" } });

test("the site takes the member's hours and look", () => {
  welcome(LEA);
  expect(zone.value).toBe("America/Montreal");
  expect(theme.value).toBe("dark");
});

test("who is not signed in comes to the door and from there back", async () => {
  go("/threads/7?sort=newest#post-9");
  answers = [problem(401, "signed-out")];
  await recognise();
  expect(me.value).toBeNull();
  expect(place.value.path).toBe("/sign-in");
  expect(place.value.query.get("return")).toBe("/threads/7?sort=newest#post-9");
});

test("a page before the door stays where it is", async () => {
  go("/sign-in");
  answers = [problem(401, "signed-out")];
  await recognise();
  expect(location.pathname + location.search).toBe("/sign-in");
});

test("a server in trouble signs nobody out", async () => {
  welcome(LEA);
  answers = [problem(503, "unavailable")];
  await recognise();
  expect(me.value?.handle).toBe("lea");
  expect(unrecognised.value?.status).toBe(503);
});

test("a change meets another device's change: both hold", async () => {
  welcome(LEA);
  answers = [problem(409, "changed-meanwhile", { current: { ...LEA, bio: "theirs", version: 5 } }), Response.json({ ...LEA, bio: "theirs", displayName: "Léa M.", version: 6 })];
  await changeMyself({ displayName: "Léa M." });
  expect(sent.map(({ body }) => body)).toEqual([{ displayName: "Léa M.", version: 1 }, { displayName: "Léa M.", version: 5 }]);
  expect(me.value?.bio).toBe("theirs");
});

test("signing out leaves no text behind", async () => {
  welcome(LEA);
  keep("thread.7", "Bonjour");
  answers = [new Response(null, { status: 204 })];
  await signOut();
  expect(kept("thread.7")).toBeNull();
  expect(place.value.path).toBe("/sign-in");
});

test("a session that merely ended keeps what was being written", async () => {
  welcome(LEA);
  keep("thread.7", "Bonjour");
  answers = [problem(401, "signed-out")];
  await recognise();
  expect(kept("thread.7")?.text).toBe("Bonjour");
});

test("without a line one is who one was; after leaving, nobody", async () => {
  welcome(LEA);
  me.value = undefined;
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no line")));
  vi.useFakeTimers();
  const known = recognise();
  await vi.runAllTimersAsync();
  await known;
  expect(me.value).toMatchObject({ handle: "lea" });
  answers = [problem(401, "signed-out")];
  vi.stubGlobal("fetch", async () => answers.shift());
  await recognise();
  me.value = undefined;
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no line")));
  const unknown = recognise();
  await vi.runAllTimersAsync();
  await unknown;
  vi.useRealTimers();
  expect(me.value).toBeUndefined();
});

test("what was read in private goes with whoever signs out, or is signed out", async () => {
  const gone: string[] = [];
  vi.stubGlobal("indexedDB", { deleteDatabase: (name: string) => gone.push(name) });
  welcome(LEA);
  answers = [problem(401, "signed-out")];
  await recognise();
  expect(gone).toContain("entraide.copies.1");
  expect(gone).not.toContain("entraide.outbox.1");
  welcome(LEA);
  answers = [new Response(null, { status: 204 })];
  await signOut();
  expect(gone).toContain("entraide.outbox.1");
});

test("a refusal that says that one is shut out is believed, and a server that is away changes nothing", async () => {
  expectRestrictions();
  welcome(LEA);
  const shut: Me = { ...LEA, restriction: { kind: "shut-out", until: null } };
  answers = [problem(403, "shut-out"), new Response(JSON.stringify(shut), { status: 200, headers: { "content-type": "application/json" } })];
  await changeMyself({ displayName: "Lea" }).catch(() => undefined);
  await vi.waitFor(() => expect(isShutOut.value).toBe(true));
  answers = [problem(503, "busy")];
  await lookAgain();
  expect(isShutOut.value).toBe(true);
  expect(unrecognised.value).toBe(null);
  welcome(LEA);
});
