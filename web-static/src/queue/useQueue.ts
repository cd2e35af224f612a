import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isAbort, type Problem, problemOf } from "../api";
import { listQueue } from "../api/queue";
import { counts as frameCounts } from "../frame/places";
import { missed, useLive } from "../live";
import { announce } from "../notices";
import { useSettled } from "../settling";
import { t } from "../words";
import { afresh, nothingShown, type QueueCounts, settled, type Shown } from "./rows";

export type LaneName = "broken" | "at-risk" | "waiting" | "mine";
export interface Filters {
  lane: LaneName | undefined;
  space: string | undefined;
  tag: string | undefined;
}
export type Queue = ReturnType<typeof useQueue>;

const AT_MOST = 100;

/** The line as it stands, kept up to date without moving a row. */
export function useQueue({ lane, space, tag }: Filters) {
  const [shown, setShown] = useState<Shown>(nothingShown);
  const [counts, setCounts] = useState<QueueCounts>();
  const [next, setNext] = useState<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; problem?: Problem }>({ busy: true });
  const name = JSON.stringify([lane, space, tag]);
  const current = useRef(name);
  current.current = name;
  const ask = useCallback((apply: (before: Shown, items: Parameters<typeof afresh>[0]) => Shown) => {
    const asked = JSON.parse(name) as [LaneName | null, string | null, string | null];
    const params = { limit: AT_MOST, ...(asked[0] ? { lane: asked[0] } : {}), ...(asked[1] ? { space: asked[1] } : {}), ...(asked[2] ? { tag: asked[2] } : {}) };
    listQueue(params).then(
      ({ body }) => {
        if (current.current !== name) return;
        setShown((before) => apply(before, body.items));
        setCounts(body.counts);
        setNext(body.next);
        setState({ busy: false });
        tellFrame(body.counts);
      },
      (thrown: unknown) => !isAbort(thrown) && setState({ busy: false, problem: problemOf(thrown) }),
    );
  }, [name]);
  const reload = useCallback(() => ask((_, items) => afresh(items)), [ask]);
  const update = useCallback(() => ask(settled), [ask]);
  useEffect(() => {
    setState({ busy: true });
    reload();
  }, [reload]);
  useUpdates(update);
  const { arrived } = shown;
  useEffect(() => void (arrived > 0 && announce(t("queue.arrived", { count: arrived }))), [arrived]);
  return { ...shown, counts, hasMore: next !== null, ...state, reload, update };
}

/** Many things change at once: the list is asked for once they rest. */
function useUpdates(update: () => void) {
  const soon = useSettled(update);
  useLive((change) => (change.kind === "item" || change.kind === "claim") && soon());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && soon()), [gaps]);
}

/** The frame tells at its place how many wait. */
export function tellFrame(counts: QueueCounts): void {
  frameCounts.value = { ...frameCounts.value, queue: counts.broken + counts.atRisk + counts.waiting };
}
