import { useEffect } from "preact/hooks";
import { type Change, missed, useLive } from "../live";
import { useSettled } from "../settling";

const READERS = "queue.readers-changed";

/** Whether somebody opened or closed the item, which moves nothing. */
export function isReading(change: Change): boolean {
  return change.topic === READERS;
}

/** Whether something of the line moved. */
export function isMove(change: Change): boolean {
  return (change.kind === "item" || change.kind === "claim") && !isReading(change);
}

/** Many things move at once: what is shown of them is asked for once they rest. */
export function useMoved(act: () => void): void {
  const soon = useSettled(act);
  useLive((change) => isMove(change) && soon());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && soon()), [gaps]);
}
