import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { markConversationRead } from "../api/messaging";
import { me } from "../session";
import { useSettled } from "../settling";
import type { Chat } from "./useConversation";

const NEAR = 96;

/** Keeps what one reads where it is: older messages come in above it, new ones push only who stands at the end. */
export function useScroll(chat: Chat, unsent: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<{ first: number; last: number; height: number; end: boolean }>(undefined);
  const [away, setAway] = useState(false);
  const [arrived, setArrived] = useState(0);
  const { items, newer } = chat.value!.stretch;
  const [first, last] = [items[0]?.seq ?? 0, items.at(-1)?.seq ?? 0];
  const look = useRead(chat, box);
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const was = before.current;
    if (!was) begin(list);
    else if (first < was.first) list.scrollTop += list.scrollHeight - was.height;
    else if (was.end && newer === null) list.scrollTop = list.scrollHeight;
    else if (last > was.last && newer === null) setArrived((count) => count + items.filter((one) => one.seq > was.last && one.author.id !== me.value?.id).length);
    before.current = { first, last, height: list.scrollHeight, end: atEnd(list) };
    look();
  }, [first, last, newer, unsent, items]);
  const moved = useCallback(() => {
    const list = box.current;
    if (!list || !before.current) return;
    const end = atEnd(list) && newer === null;
    before.current = { ...before.current, height: list.scrollHeight, end };
    setAway(!end);
    if (end) setArrived(0);
    if (list.scrollTop < NEAR) void chat.reach("older");
    else if (atEnd(list) && newer !== null) void chat.reach("newer");
    look();
  }, [chat.reach, newer]);
  const toEnd = useCallback(() => {
    if (newer !== null) return chat.toEnd();
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [newer, chat.toEnd]);
  return { box, moved, away, arrived, toEnd };
}

/** What stands wholly in view is read, once it stood there for a moment while somebody looked. */
function useRead(chat: Chat, box: { current: HTMLDivElement | null }): () => void {
  const mark = useSettled(() => {
    const list = box.current;
    const about = chat.value?.about;
    if (!list || !about || about.side === "staff" || document.hidden) return;
    const bottom = list.getBoundingClientRect().bottom + 4;
    const seq = Math.max(0, ...[...list.querySelectorAll<HTMLElement>("[data-seq]")].filter((one) => one.getBoundingClientRect().bottom <= bottom).map((one) => Number(one.dataset["seq"])));
    const message = chat.value?.stretch.items.find((one) => one.seq === seq);
    if (!message || seq <= about.readSeq) return;
    chat.set((known) => ({ ...known, about: { ...known.about, readSeq: Math.max(known.about.readSeq, seq) } }));
    void markConversationRead({ id: chat.id }, { messageId: message.id }).catch(() => undefined);
  }, 500);
  useEffect(() => {
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [mark]);
  return mark;
}

function begin(list: HTMLElement) {
  const fresh = list.querySelector<HTMLElement>(".chat-fresh");
  list.scrollTop = fresh ? fresh.offsetTop - list.clientHeight / 3 : list.scrollHeight;
}

function atEnd(list: HTMLElement): boolean {
  return list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
}
