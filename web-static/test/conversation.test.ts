import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { online } from "../src/api";
import type { Conversation, Message } from "../src/conversation/shapes";
import { joined, lines, mayEdit, seen } from "../src/conversation/timeline";
import { deliver, letters, post, whenArrived, withdraw } from "../src/offline/outbox";
import { kindOf } from "../src/writing/useRecorder";

const [PAUL, TOM] = [1, 2];
const card = (id: number) => ({ id, handle: `m${id}`, displayName: id === PAUL ? "Paul" : "Tom", roles: [] });
const message = (seq: number, author: number, minute = seq, version = 1): Message => ({
  id: seq * 10, conversationId: 7, seq, kind: "message", author: card(author), body: `w${seq}`, html: "", quote: null, files: [], aside: false, lastsUntil: null, version,
  createdAt: new Date(Date.UTC(2026, 2, 11, 9, minute)).toISOString(), editedAt: null, gone: null,
});

test("what comes twice stands once, in the conversation's order, as it was written last", () => {
  const all = joined([message(1, TOM), message(3, TOM)], [message(2, PAUL), { ...message(3, TOM, 3, 2), body: "changed" }]);
  expect(all.map((one) => one.seq)).toEqual([1, 2, 3]);
  expect(all[2]?.body).toBe("changed");
});

test("an older version that comes late changes nothing", () => {
  expect(joined([{ ...message(1, TOM, 1, 2), body: "newer" }], [message(1, TOM)])[0]?.body).toBe("newer");
});

test("somebody who goes on is not named again, unless time passed or it is new", () => {
  const shown = lines([message(1, TOM, 1), message(2, TOM, 2), message(3, TOM, 20), message(4, PAUL, 21), message(5, PAUL, 22)], 4, TOM);
  expect(shown.map((one) => one.named)).toEqual([true, false, true, true, true]);
  expect(shown.map((one) => one.fresh)).toEqual([false, false, false, false, true]);
  expect(shown.map((one) => one.newDay)).toEqual([true, false, false, false, false]);
});

test("on a first visit nothing is called new", () => {
  expect(lines([message(1, PAUL)], 0, TOM).some((one) => one.fresh)).toBe(false);
});

test("how far others have read stands under the last message they saw, and not under their own", () => {
  const of = { people: [{ member: card(PAUL), side: "mentor", readSeq: 2 }, { member: card(TOM), side: "student", readSeq: 3 }] } as unknown as Conversation;
  expect(seen(of, [message(1, TOM), message(2, TOM), message(3, TOM)], TOM)).toEqual(new Map([[2, ["Paul"]]]));
  expect(seen(of, [message(1, TOM), message(2, PAUL)], TOM)).toEqual(new Map());
});

test("one's own message is changed within a quarter of an hour", () => {
  const at = Date.parse(message(1, TOM).createdAt);
  expect(mayEdit(message(1, TOM), TOM, at + 14 * 60_000)).toBe(true);
  expect(mayEdit(message(1, TOM), TOM, at + 16 * 60_000)).toBe(false);
  expect(mayEdit(message(1, PAUL), TOM, at)).toBe(false);
});

test("a voice note is recorded as what everybody can play", () => {
  expect(kindOf((kind) => kind === "audio/mp4")).toBe("audio/mp4");
  expect(kindOf(() => false)).toBeUndefined();
});

const letter = (body: string) => ({ conversationId: 7, body, files: [], quote: null });
const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
const server = vi.fn<(url: string, request: RequestInit) => Promise<Response>>();
const sent = () => server.mock.calls.map(([, request]) => [JSON.parse(String(request.body)).body, (request.headers as Record<string, string>)["Idempotency-Key"]] as const);

beforeEach(() => {
  vi.useFakeTimers();
  server.mockReset();
  vi.stubGlobal("fetch", server);
  letters.value = [];
});

afterEach(() => {
  letters.value.forEach(withdraw);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("letters leave one after the other, and say when they arrived", async () => {
  server.mockImplementation(async () => answer(201, message(1, TOM)));
  const arrived: string[] = [];
  const stop = whenArrived((one) => arrived.push(one.body));
  post(letter("first"));
  post(letter("second"));
  await vi.runAllTimersAsync();
  stop();
  expect(sent().map(([body]) => body)).toEqual(["first", "second"]);
  expect(arrived).toEqual(["first", "second"]);
  expect(letters.value).toEqual([]);
});

test("what could not leave goes when the line is back, under the same key", async () => {
  server.mockRejectedValue(new TypeError("no line"));
  post(letter("from the train"));
  await vi.advanceTimersByTimeAsync(7_000);
  expect(letters.value).toHaveLength(1);
  expect(online.value).toBe(false);
  server.mockImplementation(async () => answer(201, message(1, TOM)));
  online.value = true;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(letters.value).toEqual([]);
  expect(new Set(sent().map(([, key]) => key)).size).toBe(1);
});

test("what the server will not have stays with its reason, and holds nothing else up", async () => {
  server.mockImplementationOnce(async () => answer(409, { type: "/problems/accompaniment-over" })).mockImplementation(async () => answer(201, message(2, TOM)));
  post(letter("refused"));
  post(letter("fine"));
  await vi.runAllTimersAsync();
  await deliver();
  expect(letters.value.map((one) => [one.body, one.refused])).toEqual([["refused", "accompaniment-over"]]);
});
