import { computed, signal } from "@preact/signals";
import type { IconName } from "../parts";
import type { PlaceName } from "../routes";
import { isMentor, isModerator, isStaff } from "../session";
import type { Key } from "../words";

export interface FramePlace {
  name: PlaceName;
  href: string;
  icon: IconName;
  says: Key;
}

/** How many wait at each place; whoever learns it sets it. */
export const counts = signal<Partial<Record<PlaceName, number>>>({});

const HOME: FramePlace = { name: "home", href: "/", icon: "home", says: "place.home" };
const SPACES: FramePlace = { name: "spaces", href: "/spaces", icon: "spaces", says: "place.spaces" };
const ASK: FramePlace = { name: "ask", href: "/ask", icon: "ask", says: "place.ask" };
const QUEUE: FramePlace = { name: "queue", href: "/queue", icon: "queue", says: "place.queue" };
const HELP: FramePlace = { name: "help", href: "/help", icon: "help", says: "place.help" };
const MESSAGES: FramePlace = { name: "messages", href: "/messages", icon: "messages", says: "place.messages" };
const MODERATION: FramePlace = { name: "moderation", href: "/moderation", icon: "shield", says: "place.moderation" };
/** Beside the others where there is room; else a bell. */
export const NOTIFICATIONS: FramePlace = { name: "notifications", href: "/notifications", icon: "bell", says: "place.notifications" };
const STAFF: FramePlace = { name: "staff", href: "/staff/members", icon: "people", says: "place.staff" };

/** The five places everyone has; mentors work the queue where others help a peer. */
export const places = computed<FramePlace[]>(() => [HOME, SPACES, ASK, isMentor.value ? QUEUE : HELP, MESSAGES]);
/** What a few see besides: those who judge, and those who run the school. */
export const morePlaces = computed<FramePlace[]>(() => [
  ...(isModerator.value || isStaff.value ? [{ ...MODERATION, href: isModerator.value ? "/moderation" : "/moderation/holds" }] : []),
  ...(isStaff.value ? [STAFF] : []),
]);
