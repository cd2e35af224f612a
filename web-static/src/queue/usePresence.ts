import { useCallback, useEffect, useState } from "preact/hooks";
import { leaveItem, readItem } from "../api/queue";
import { useLive } from "../live";
import type { Person } from "../parts";
import { isReading } from "./changes";

const EVERY = 30_000;

/** Says that one has the item open, for as long as the page is looked at; gives who else has. */
export function usePresence(id: number): readonly Person[] {
  const [readers, setReaders] = useState<readonly Person[]>([]);
  const say = useCallback(() => {
    if (document.hidden) return;
    readItem({ id }).then(({ body }) => setReaders(body.readers), () => undefined);
  }, [id]);
  useEffect(() => {
    const leave = () => void leaveItem({ id }).catch(() => undefined);
    const turned = () => (document.hidden ? leave() : say());
    say();
    const timer = setInterval(say, EVERY);
    document.addEventListener("visibilitychange", turned);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", turned);
      leave();
    };
  }, [id, say]);
  useLive((change) => isReading(change) && change.id === id && say());
  return readers;
}
