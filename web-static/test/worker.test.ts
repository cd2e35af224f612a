import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { hrefOf } from "../src/notification/shapes";

/** The worker as the build writes it, in a browser that only notes what is asked of it. */
const SOURCE = readFileSync(join(import.meta.dirname, "../public/offline.js"), "utf8")
  .replace('"%PROGRAM%"', JSON.stringify({ build: "one", shell: ["/assets/site.js"], said: { fr: { answered: { zero: "Une réponse", one: "{names} a répondu" }, reminded: "Elle attend" } } }))
  .replace('"%HREF%"', hrefOf.toString());

type Hear = (event: Record<string, unknown>) => void;
const SUBSCRIPTION = { endpoint: "https://push.example/new", keys: { p256dh: "p", auth: "a" } };
let hears: Record<string, Hear>;
let windows: { focused: boolean; visibilityState: string; postMessage: ReturnType<typeof vi.fn>; focus: ReturnType<typeof vi.fn> }[];
let answers: Record<string, Response>;
const subscribe = vi.fn(async () => ({ toJSON: () => SUBSCRIPTION, unsubscribe }));
const unsubscribe = vi.fn(async () => true);
const showNotification = vi.fn(async () => undefined);
const openWindow = vi.fn(async () => undefined);
const asked = vi.fn(async (path: string, request: RequestInit = {}) => answers[request.method ?? "GET"] ?? new Response(null, { status: path ? 204 : 500 }));

beforeEach(() => {
  vi.clearAllMocks();
  hears = {};
  windows = [];
  answers = {};
  const self = {
    addEventListener: (what: string, hear: Hear) => void (hears[what] = hear),
    registration: { pushManager: { subscribe }, showNotification },
    clients: { matchAll: async () => windows, openWindow },
  };
  new Function("self", "fetch", "caches", SOURCE)(self, asked, {});
});

/** Does what the worker hears, to the end. */
async function happens(what: string, event: Record<string, unknown>) {
  let done: unknown;
  hears[what]!({ ...event, waitUntil: (work: unknown) => (done = work) });
  await done;
}

const page = (more: object = {}) => ({ focused: false, visibilityState: "hidden", postMessage: vi.fn(), focus: vi.fn(), ...more });
const pressed = () => happens("notificationclick", { notification: { close: () => undefined, data: { href: "/threads/7#post-9" } } });
const told = (): object => JSON.parse(String(asked.mock.calls.at(-1)![1]!.body));

test("pressed, a notification opens in the page one looks at, without loading it anew", async () => {
  const looked = page({ focused: true, visibilityState: "visible" });
  windows = [page({ visibilityState: "visible" }), looked];
  await pressed();
  expect(looked.postMessage).toHaveBeenCalledWith({ go: "/threads/7#post-9" });
  expect(looked.focus).toHaveBeenCalled();
  expect(openWindow).not.toHaveBeenCalled();
});

test("a page that is only visible comes before one that is hidden", async () => {
  const visible = page({ visibilityState: "visible" });
  windows = [page(), visible];
  await pressed();
  expect(visible.focus).toHaveBeenCalled();
});

test("without a page it opens one", async () => {
  await pressed();
  expect(openWindow).toHaveBeenCalledWith("/threads/7#post-9");
});

test("the server learns an address that the browser changed, in the place of the old one", async () => {
  await happens("pushsubscriptionchange", { oldSubscription: { endpoint: "https://push.example/old", options: { applicationServerKey: "key" } } });
  expect(subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: "key" });
  expect(told()).toEqual({ ...SUBSCRIPTION, replaces: "https://push.example/old" });
});

test("where the browser does not say which it was the school's key is asked for", async () => {
  answers = { GET: Response.json({ key: "school's", items: [] }) };
  await happens("pushsubscriptionchange", { oldSubscription: null });
  expect(subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: "school's" });
  expect(told()).toEqual(SUBSCRIPTION);
});

test("who signed out meanwhile is told nothing", async () => {
  answers = { GET: new Response(null, { status: 401 }), POST: new Response(null, { status: 401 }) };
  await happens("pushsubscriptionchange", { oldSubscription: null });
  expect(subscribe).not.toHaveBeenCalled();
  await happens("pushsubscriptionchange", { oldSubscription: { endpoint: "https://push.example/old", options: { applicationServerKey: "key" } } });
  expect(unsubscribe).toHaveBeenCalled();
});

test("what comes is said in the member's words, and takes the place of what its place said before", async () => {
  const message = { locale: "fr", kind: "answered", names: ["Mina"], title: "Mon devis", excerpt: "Oui.", place: { kind: "thread", id: 7 }, subject: { kind: "post", id: 9 }, threadId: 7 };
  await happens("push", { data: { json: () => message } });
  expect(showNotification).toHaveBeenCalledWith("Mina a répondu", expect.objectContaining({ body: "Mon devis\nOui.", tag: "thread-7", lang: "fr", data: { href: "/threads/7#post-9" } }));
});

test("a worker of another build says so to the page, and waits; one of the same does not", async () => {
  const source = { postMessage: vi.fn() };
  hears["message"]!({ data: { entries: ["/assets/other.js"] }, source });
  expect(source.postMessage).toHaveBeenCalledWith({ fresh: "one" });
});
