import { listPushes, subscribePush, unsubscribePush } from "../api/notice";

/** What keeps a browser from telling, or that it does not, or does. */
export type Standing = "unable" | "to-install" | "denied" | "off" | "on";

/** For whom this browser tells, under which number and address the server knows it, and when it last heard so. */
interface Told {
  member: number;
  id: number;
  endpoint: string;
  at: number;
}

const NAME = "entraide.push";
const FRESH = 24 * 3_600_000;

export function toldHere(): Told | null {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "null") as Told | null;
  } catch {
    return null;
  }
}

export async function standing(member: number): Promise<Standing> {
  if (!navigator.serviceWorker || !("PushManager" in window) || !("Notification" in window)) return isUninstalled() ? "to-install" : "unable";
  if (Notification.permission === "denied") return "denied";
  const told = toldHere();
  return told?.member === member && Notification.permission === "granted" && (await subscription()) ? "on" : "off";
}

/** Apple's phones tell for what is on the home screen alone. */
function isUninstalled(): boolean {
  return /iPhone|iPad/.test(navigator.userAgent) && !matchMedia("(display-mode: standalone)").matches;
}

/** Asks the member, who just pressed for it, and tells the server; false where the member or the browser says no. */
export async function begin(member: number): Promise<boolean> {
  if ((await Notification.requestPermission()) !== "granted") return false;
  await tellServer(member);
  return true;
}

async function tellServer(member: number): Promise<void> {
  const { body } = await listPushes({});
  const { pushManager } = await navigator.serviceWorker.ready;
  const known = await pushManager.getSubscription();
  // A school that was set up anew has another key, and another key wants another subscription.
  if (known && keyOf(known) !== body.key) await known.unsubscribe();
  const now = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: body.key });
  const { endpoint, keys } = now.toJSON();
  const before = toldHere();
  const replaces = before && before.member === member && before.endpoint !== endpoint ? { replaces: before.endpoint } : {};
  const made = await subscribePush({}, { endpoint: endpoint!, keys: { p256dh: keys!["p256dh"]!, auth: keys!["auth"]! }, ...replaces });
  remember({ member, id: made.body.id, endpoint: endpoint!, at: Date.now() });
}

function keyOf(known: PushSubscription): string {
  const bytes = new Uint8Array(known.options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export async function end(): Promise<void> {
  const told = toldHere();
  await (await subscription())?.unsubscribe();
  localStorage.removeItem(NAME);
  if (told) await unsubscribePush({ id: told.id }).catch(() => undefined);
}

/** Whoever signs out takes along what was told here. */
export async function leave(): Promise<void> {
  await end();
  for (const shown of (await (await navigator.serviceWorker?.getRegistration())?.getNotifications()) ?? []) shown.close();
}

/**
 * Now and then the server hears that this browser is still there, and each time its member signs in anew: what was told here ended
 * with the session before. Whoever else was told in it is told here no more.
 */
export async function keepUp(member: number, anew = false): Promise<void> {
  const told = toldHere();
  if (!told) return;
  if (told.member !== member) {
    await (await subscription())?.unsubscribe();
    localStorage.removeItem(NAME);
  } else if (Notification.permission !== "granted") await end();
  else if (anew || Date.now() - told.at > FRESH || (await subscription())?.endpoint !== told.endpoint) await tellServer(member);
}

async function subscription(): Promise<PushSubscription | null> {
  return (await (await navigator.serviceWorker?.getRegistration())?.pushManager?.getSubscription()) ?? null;
}

function remember(told: Told) {
  localStorage.setItem(NAME, JSON.stringify(told));
}
