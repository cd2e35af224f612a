import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isAbort, type Problem, problemOf } from "../api";
import { listCases } from "../api/moderation";
import { tellWaiting } from "../frame/useWaiting";
import { missed, useLive } from "../live";
import { announce } from "../toasts";
import { afresh, nothingShown, settled, type Shown } from "../queue/rows";
import { useSettled } from "../settling";
import { t } from "../words";
import { asked, type CaseCard, type Filters } from "./shapes";

export type Cases = ReturnType<typeof useCases>;

const AT_MOST = 100;

/** The cases as they stand, kept up to date without moving a row. */
export function useCases(filters: Filters) {
  const [shown, setShown] = useState<Shown<CaseCard>>(nothingShown);
  const [more, setMore] = useState(false);
  const [state, setState] = useState<{ busy: boolean; problem?: Problem }>({ busy: true });
  const name = JSON.stringify(filters);
  const current = useRef(name);
  current.current = name;
  const ask = useCallback((apply: (before: Shown<CaseCard>, items: readonly CaseCard[]) => Shown<CaseCard>) => {
    const wish = JSON.parse(name) as Filters;
    listCases({ limit: AT_MOST, ...asked(wish) }).then(
      ({ body }) => {
        if (current.current !== name) return;
        setShown((before) => apply(before, body.items));
        setMore(body.next !== null);
        setState({ busy: false });
        if (wish.lane === "open" && !wish.kind && !wish.reason) tellWaiting(body.items.length);
      },
      (thrown: unknown) => !isAbort(thrown) && current.current === name && setState({ busy: false, problem: problemOf(thrown) }),
    );
  }, [name]);
  const reload = useCallback(() => ask((_, items) => afresh(items)), [ask]);
  const update = useCallback(() => ask(settled), [ask]);
  useEffect(() => {
    setState({ busy: true });
    setShown(nothingShown);
    reload();
  }, [reload]);
  const soon = useSettled(update);
  useLive((change) => change.topic.startsWith("moderation.") && change.kind === "case" && soon());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && soon()), [gaps]);
  useEffect(() => void (shown.arrived > 0 && announce(t("case.arrived", { count: shown.arrived }))), [shown.arrived]);
  return { ...shown, ...state, hasMore: more, reload, update };
}
