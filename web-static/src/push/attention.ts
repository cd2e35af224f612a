import { hearNotice, listNotices } from "../api/notice";
import type { components } from "../api/contract.notice";
import { type Change, whenChanged } from "../live";

type Place = components["schemas"]["NoticeRef"];

/** Who has not touched anything for that long may have gone. */
const GONE_AFTER = 10 * 60_000;
/** The server needs a moment to know what it would tell. */
const SETTLED = 3_000;
const OF = "notices-of-";
let touched = Date.now();

/** What is told while one looks at a page needs no notification; and what is read needs none any more. */
export function payAttention(): void {
  for (const what of ["pointerdown", "keydown", "scroll"]) addEventListener(what, () => void (touched = Date.now()), { passive: true, capture: true });
  whenChanged((change) => {
    if (change.topic === "notice.told" && isLooking()) setTimeout(() => isLooking() && void hearNotice({}, placeOf(change)).catch(() => undefined), SETTLED);
    if (change.topic === "notice.read") void putAway(change);
  });
}

function isLooking(): boolean {
  return document.visibilityState === "visible" && document.hasFocus() && Date.now() - touched < GONE_AFTER;
}

function placeOf(change: Change): Place {
  return { kind: change.kind.slice(OF.length) as Place["kind"], id: change.id };
}

/** A place that was read, or whichever are read by now where it is not said which. */
async function putAway(change: Change) {
  const shown = (await (await navigator.serviceWorker?.getRegistration())?.getNotifications()) ?? [];
  if (shown.length === 0) return;
  if (change.kind.startsWith(OF)) return shown.filter((one) => one.tag === tagOf(placeOf(change))).forEach((one) => one.close());
  const { body } = await listNotices({ limit: 100 });
  const unread = new Set(body.items.filter((one) => one.unread > 0).map((one) => tagOf(one.place)));
  shown.filter((one) => !unread.has(one.tag)).forEach((one) => one.close());
}

function tagOf(place: Place): string {
  return `${place.kind}-${place.id}`;
}
