import { useEffect, useRef, useState } from "preact/hooks";
import { sayTyping } from "../api/messaging";
import { useLive } from "../live";
import { me } from "../session";

const LASTS = 6_000;
const AGAIN = 4_000;

/** Who is typing now, in this conversation. */
export function useTyping(id: number): readonly number[] {
  const [typing, setTyping] = useState<ReadonlyMap<number, number>>(new Map());
  useLive((change) => {
    if (change.conversationId !== id) return;
    if (change.topic === "messaging.typing" && change.memberId && change.memberId !== me.value?.id) setTyping((known) => new Map([...known, [change.memberId!, Date.now() + LASTS]]));
    if (change.topic === "messaging.message-written") setTyping(new Map());
  });
  useEffect(() => {
    if (typing.size === 0) return;
    const timer = setTimeout(() => setTyping((known) => new Map([...known].filter(([, until]) => until > Date.now()))), LASTS / 3);
    return () => clearTimeout(timer);
  }, [typing]);
  return [...typing.keys()];
}

/** Says that one is typing, as long as one is, and not at every key. */
export function useSayTyping(id: number): () => void {
  const last = useRef(0);
  return () => {
    if (Date.now() - last.current < AGAIN) return;
    last.current = Date.now();
    void sayTyping({ id }, undefined, { quiet: true }).catch(() => undefined);
  };
}
