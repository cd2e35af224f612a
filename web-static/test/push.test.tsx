import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { begin, keepUp, standing, toldHere } from "../src/push/thisDevice";
import PushSection from "../src/push/PushSection";
import { learn } from "../src/words";
import fr from "../src/words/fr.json";
import push from "../src/words/push.fr.json";

const LEA = 1;
const DAY = 24 * 3_600_000;
let sent: { verb: string; body: unknown }[];
let schoolsKey: string;
let subscription: ReturnType<typeof subscribed> | null;

/** What a browser gives, with the school's key it was made for. */
function subscribed(endpoint: string, key: string) {
  return {
    endpoint,
    options: { applicationServerKey: Uint8Array.from(atob(key), (one) => one.charCodeAt(0)).buffer },
    toJSON: () => ({ endpoint, keys: { p256dh: "p", auth: "a" } }),
    unsubscribe: vi.fn(async () => ((subscription = null), true)),
  };
}

beforeEach(() => {
  localStorage.clear();
  sent = [];
  schoolsKey = btoa("one");
  subscription = null;
  const pushManager = {
    getSubscription: async () => subscription,
    subscribe: async ({ applicationServerKey }: { applicationServerKey: string }) => (subscription ??= subscribed(`https://push.example/${applicationServerKey}`, applicationServerKey)),
  };
  const registration = { pushManager, getNotifications: async () => [] };
  vi.stubGlobal("PushManager", class {});
  vi.stubGlobal("Notification", { permission: "granted", requestPermission: async () => Notification.permission });
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: { ready: Promise.resolve(registration), getRegistration: async () => registration } });
  vi.stubGlobal("fetch", async (_: string, request: RequestInit) => {
    sent.push({ verb: request.method!, body: request.body ? JSON.parse(String(request.body)) : undefined });
    if (request.method === "DELETE") return new Response(null, { status: 204 });
    return Response.json(request.method === "POST" ? { id: 7 } : { key: schoolsKey, items: [] });
  });
});

afterEach(() => vi.unstubAllGlobals());

const told = () => sent.filter(({ verb }) => verb === "POST").map(({ body }) => body);

/** As if the server had heard of it that long ago. */
function aged(by: number) {
  localStorage.setItem("entraide.push", JSON.stringify({ ...toldHere(), at: Date.now() - by }));
}

test("a browser that refuses says how to permit it, and offers no button", async () => {
  learn("fr", { ...fr, ...push });
  vi.stubGlobal("Notification", { permission: "denied" });
  const root = document.createElement("div");
  await act(async () => render(<PushSection />, root));
  await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).toContain("refuse les notifications"));
  expect(root.querySelector(".push-here button")).toBeNull();
});

test("whoever says no when asked is subscribed to nothing", async () => {
  vi.stubGlobal("Notification", { permission: "denied", requestPermission: async () => "denied" });
  expect(await begin(LEA)).toBe(false);
  expect(sent).toEqual([]);
  expect(await standing(LEA)).toBe("denied");
});

test("whoever signs in anew is told here again", async () => {
  await begin(LEA);
  await keepUp(LEA, true);
  expect(told()).toHaveLength(2);
});

test("what the server heard today it is not told again", async () => {
  await begin(LEA);
  await keepUp(LEA);
  expect(told()).toHaveLength(1);
  aged(2 * DAY);
  await keepUp(LEA);
  expect(told()).toHaveLength(2);
  expect(toldHere()!.at).toBeGreaterThan(Date.now() - DAY);
});

test("a school with another key gets another subscription, in the place of the old one", async () => {
  await begin(LEA);
  const old = subscription!;
  schoolsKey = btoa("two");
  aged(2 * DAY);
  await keepUp(LEA);
  expect(old.unsubscribe).toHaveBeenCalled();
  expect(told().at(-1)).toEqual({ endpoint: `https://push.example/${btoa("two")}`, keys: { p256dh: "p", auth: "a" }, replaces: old.endpoint });
});

test("an address that the browser changed is told at the next visit", async () => {
  await begin(LEA);
  const old = subscription!.endpoint;
  subscription = subscribed("https://push.example/moved", schoolsKey);
  await keepUp(LEA);
  expect(told().at(-1)).toMatchObject({ endpoint: "https://push.example/moved", replaces: old });
});

test("permission that was taken back ends it, and so does another member", async () => {
  await begin(LEA);
  vi.stubGlobal("Notification", { permission: "default" });
  await keepUp(LEA);
  expect(sent.at(-1)).toMatchObject({ verb: "DELETE" });
  expect(toldHere()).toBeNull();

  vi.stubGlobal("Notification", { permission: "granted", requestPermission: async () => "granted" });
  await begin(LEA);
  await keepUp(2);
  expect(subscription).toBeNull();
  expect(toldHere()).toBeNull();
});
