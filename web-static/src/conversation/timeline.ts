import { local } from "../words/moments";
import type { Conversation, Message, Stretch } from "./shapes";

const TOGETHER = 5 * 60_000;
const EDITABLE = 15 * 60_000;

/** A message with what stands above it. */
export interface Line {
  message: Message;
  /** It begins a day. */
  newDay: boolean;
  /** Its author is named: not again while they go on. */
  named: boolean;
  /** The first that is new to the reader. */
  fresh: boolean;
}

/** More messages of the same stretch; of two of the same, the later version. */
export function joined(items: readonly Message[], more: readonly Message[]): Message[] {
  const known = new Map(items.map((one) => [one.seq, one]));
  for (const one of more) {
    const before = known.get(one.seq);
    if (!before || one.version >= before.version || one.gone) known.set(one.seq, one);
  }
  return [...known.values()].toSorted((a, b) => a.seq - b.seq);
}

/** New ones behind the last; nothing where the stretch ends earlier than the conversation. */
export function grown(stretch: Stretch, more: readonly Message[], newer: number | null = null): Stretch {
  return { ...stretch, items: joined(stretch.items, more), newer };
}

export function lines(items: readonly Message[], freshAfter: number, me: number | undefined): Line[] {
  let fresh = false;
  return items.map((message, at) => {
    const before = items[at - 1];
    const isFirstNew = !fresh && message.seq > freshAfter && message.author.id !== me && freshAfter > 0;
    fresh ||= isFirstNew;
    const newDay = !before || dayOf(before) !== dayOf(message);
    const goesOn = before && !newDay && !isFirstNew && before.kind === message.kind && message.kind === "message" && before.author.id === message.author.id && Date.parse(message.createdAt) - Date.parse(before.createdAt) < TOGETHER;
    return { message, newDay, named: !goesOn, fresh: isFirstNew };
  });
}

/** Under which message stands that others have read so far: the last one that each has seen. */
export function seen(of: Conversation, items: readonly Message[], me: number | undefined): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { member, readSeq } of of.people) {
    if (member.id === me) continue;
    const last = items.findLast((one) => one.seq <= readSeq);
    // Who wrote last has seen it: saying so would be noise.
    if (last && last.author.id !== member.id) found.set(last.seq, [...(found.get(last.seq) ?? []), member.displayName]);
  }
  return found;
}

export function mayEdit(message: Message, me: number | undefined, present: number): boolean {
  return message.kind === "message" && message.author.id === me && !message.gone && present - Date.parse(message.createdAt) < EDITABLE;
}

function dayOf(message: Message): string {
  return local(new Date(message.createdAt)).slice(0, 10);
}
