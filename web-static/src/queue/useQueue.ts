import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isAbort, type Problem, problemOf } from "../api";
import { listQueue } from "../api/queue";
import { counts as frameCounts } from "../frame/places";
import { announce } from "../toasts";
import { t } from "../words";
import { useMoved } from "./changes";
import type { Filters } from "./filters";
import { afresh, lost, nothingShown, type QueueCounts, type QueueItem, settled, type Shown } from "./rows";

export type Queue = ReturnType<typeof useQueue>;

const AT_MOST = 100;

/** The line as it stands, kept up to date without moving a row. */
export function useQueue(filters: Filters) {
  const [shown, setShown] = useState<Shown>(nothingShown);
  const [counts, setCounts] = useState<QueueCounts>();
  const [next, setNext] = useState<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; problem?: Problem }>({ busy: true });
  const given = useRef(new Set<number>());
  const name = JSON.stringify(filters);
  const current = useRef(name);
  current.current = name;
  const ask = useCallback((apply: (before: Shown, items: readonly QueueItem[]) => Shown) => {
    listQueue({ limit: AT_MOST, ...(JSON.parse(name) as Filters) }).then(
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
  useMoved(update);
  useSaid(shown, given.current);
  /** Says that one lets go of it oneself, so that it is not told as lost. */
  const letGo = useCallback((item: number) => void given.current.add(item), []);
  return { ...shown, counts, hasMore: next !== null, ...state, reload, update, letGo };
}

/** Tells screen readers, when they have time, what came and what was lost. */
function useSaid({ rows, arrived }: Shown, given: Set<number>) {
  useEffect(() => void (arrived > 0 && announce(t("queue.arrived", { count: arrived }))), [arrived]);
  const before = useRef(rows);
  useEffect(() => {
    const gone = lost(before.current, rows).filter((one) => !given.has(one.id));
    for (const row of rows) if (row.item.claim?.mine) given.delete(row.item.id);
    before.current = rows;
    if (gone[0]) announce(t("queue.lost", { title: gone[0].title }));
  }, [rows]);
}

/** The frame tells at its place how many wait. */
export function tellFrame(counts: QueueCounts): void {
  frameCounts.value = { ...frameCounts.value, queue: counts.broken + counts.atRisk + counts.waiting };
}
