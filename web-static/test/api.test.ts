import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { address, online, operation, Problem, problemOf, whenSignedOut } from "../src/api";

type Any = { responses: { 200: { content: { "application/json": { ok: boolean } } } } };
const calls: { url: string; request: RequestInit }[] = [];
let answers: (() => Response)[] = [];

beforeEach(() => {
  calls.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async (url: string, request: RequestInit) => {
    calls.push({ url, request });
    const next = answers.shift();
    if (!next) throw new TypeError("the line is broken");
    return next();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const good = () => Response.json({ ok: true });
const refusal = (status: number, type: string) => () =>
  new Response(JSON.stringify({ type: `/problems/${type}`, title: "no", status, holder: "Mina" }), { status, headers: { "content-type": "application/problem+json" } });
const keysSent = () => calls.map(({ request }) => (request.headers as Record<string, string>)["Idempotency-Key"]);

test("an address is filled in and what is absent left out", () => {
  expect(address("/threads/{id}/posts", { id: "a/b", after: undefined, tag: ["x", "y z"] })).toBe("/threads/a%2Fb/posts?tag=x&tag=y+z");
});

test("a creating request is tried again under the same key when the line breaks", async () => {
  answers = [];
  const write = operation<Any>("POST", "/posts", true);
  const sending = write();
  await vi.advanceTimersByTimeAsync(100);
  answers = [good];
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await sending).body).toEqual({ ok: true });
  expect(calls.length).toBe(2);
  expect(new Set(keysSent()).size).toBe(1);
});

test("a given key is used", async () => {
  answers = [good];
  await operation<Any>("POST", "/posts", true)({}, undefined, { key: "mine" });
  expect(keysSent()).toEqual(["mine"]);
});

test("what cannot be repeated is not repeated", async () => {
  answers = [];
  await expect(operation<Any>("DELETE", "/posts/1")()).rejects.toThrow(TypeError);
  expect(calls.length).toBe(1);
  expect(online.value).toBe(false);
});

test("a refusal tells its type and what came with it", async () => {
  answers = [refusal(409, "claim-held")];
  const refused = await operation<Any>("POST", "/claims", true)().catch(problemOf);
  expect(refused).toBeInstanceOf(Problem);
  expect((refused as Problem).of<{ holder: string }>("claim-held")?.holder).toBe("Mina");
});

test("a session that ended is told, unless asked not to", async () => {
  const told = vi.fn();
  whenSignedOut(told);
  answers = [refusal(401, "signed-out"), refusal(401, "signed-out")];
  await operation<Any>("GET", "/me")().catch(() => undefined);
  await operation<Any>("GET", "/me")({}, undefined, { quiet: true }).catch(() => undefined);
  expect(told).toHaveBeenCalledTimes(1);
});
