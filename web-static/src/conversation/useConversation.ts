import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isAbort, problemOf } from "../api";
import { listMessages, showConversation, showMessage } from "../api/messaging";
import { type Change, missed, useLive } from "../live";
import { useLoad } from "../loading";
import { announce } from "../toasts";
import { copy, orCopy } from "../offline/copies";
import { whenArrived } from "../offline/outbox";
import { me } from "../session";
import { useSettled } from "../settling";
import { t } from "../words";
import type { Message, Opened } from "./shapes";
import { grown, joined } from "./timeline";

const PAGE = 40;
const BEFORE_NEW = 8;

export type Chat = ReturnType<typeof useConversation>;

/** A conversation as it is read: a stretch that grows both ways, and what arrives meanwhile. */
export function useConversation(id: number) {
  const name = `conversation.${id}`;
  const opened = useLoad<Opened>(name, (signal) => orCopy(name, async () => ({ body: await open(id, signal) })));
  const { set } = opened;
  const latest = useRef(opened.value);
  latest.current = opened.value;
  const put = useCallback((more: readonly Message[]) => set((known) => ({ ...known, stretch: { ...known.stretch, items: joined(known.stretch.items, more) } })), [set]);
  const about = useSettled(() => void showConversation({ id }).then(({ body }) => set((known) => ({ ...known, about: body })), () => undefined), 150);
  const catchUp = useCallback(async () => {
    const known = latest.current;
    if (!known || known.stretch.newer !== null) return;
    const after = known.stretch.items.at(-1)?.seq ?? 0;
    const { body } = await listMessages({ id, after, limit: 100 });
    const fromOthers = body.items.filter((one) => one.author.id !== me.value?.id).length;
    if (fromOthers > 0) announce(t("chat.arrived", { count: fromOthers }));
    set((now) => ({ ...now, stretch: grown(now.stretch, body.items, body.next === null ? null : Number(body.next)) }));
  }, [id, set]);
  const hear = (change: Change) => {
    if (change.conversationId !== id || change.topic === "messaging.typing") return;
    about();
    if (change.topic === "messaging.message-written") void catchUp().catch(() => undefined);
    if (change.topic === "messaging.message-changed") void showMessage({ id: change.id }).then(({ body }) => put([body]), () => undefined);
  };
  useLive(hear);
  useEffect(() => whenArrived((letter, message) => letter.conversationId === id && latest.current?.stretch.newer === null && put([message])), [id, put]);
  const gaps = missed.value;
  useEffect(() => {
    if (gaps === 0) return;
    about();
    void catchUp().catch(() => undefined);
  }, [gaps]);
  const lay = useSettled(() => latest.current && copy(name, latest.current), 800);
  useEffect(lay, [opened.value]);
  return { id, ...opened, put, about, ...useEnds(id, opened.value, set), toEnd: opened.again };
}

/** Goes on at either end. */
function useEnds(id: number, value: Opened | undefined, set: (change: (known: Opened) => Opened) => void) {
  const [reaching, setReaching] = useState<"older" | "newer" | null>(null);
  const reach = useCallback(async (end: "older" | "newer") => {
    const from = value?.stretch[end];
    if (from === null || from === undefined || reaching) return;
    setReaching(end);
    try {
      const { body } = await listMessages({ id, limit: PAGE, ...(end === "older" ? { before: from } : { after: from }) });
      set((known) => ({ ...known, stretch: { ...known.stretch, items: joined(known.stretch.items, body.items), [end]: body.next === null ? null : Number(body.next) } }));
    } catch (thrown) {
      if (!isAbort(thrown)) announce(t("problem.unreachable"));
    } finally {
      setReaching(null);
    }
  }, [id, value?.stretch.older, value?.stretch.newer, reaching]);
  return { reach, reaching };
}

/** The last messages; where much is new, those around the last that was read. */
async function open(id: number, signal: AbortSignal): Promise<Opened> {
  const [{ body: about }, { body: last }] = await Promise.all([showConversation({ id }, undefined, { signal }), listMessages({ id, limit: PAGE }, undefined, { signal })]);
  const freshAfter = about.unread > 0 ? about.readSeq : Number.MAX_SAFE_INTEGER;
  const number = (next: string | null | undefined) => (next === null || next === undefined ? null : Number(next));
  if (about.unread < PAGE || last.next === null) return { about, freshAfter, stretch: { items: last.items, older: number(last.next), newer: null } };
  const [{ body: before }, { body: after }] = await Promise.all([
    listMessages({ id, before: about.readSeq + 1, limit: BEFORE_NEW }, undefined, { signal }),
    listMessages({ id, after: about.readSeq, limit: PAGE }, undefined, { signal }),
  ]);
  return { about, freshAfter, stretch: { items: [...before.items, ...after.items], older: number(before.next), newer: number(after.next) } };
}

/** Whether it is nobody's any more: left, or never one's own. */
export function isGone(chat: Chat): boolean {
  return chat.problem !== undefined && problemOf(chat.problem).status === 404;
}
