import { useEffect, useState } from "preact/hooks";
import { isAbort, type Problem, problemOf } from "../api";
import { previewDecision } from "../api/moderation";
import { type Draft, missing, previewOf, type Previewed } from "./wish";

const RESTED = 350;

/** What the member would read, asked for whenever the draft rests. */
export function usePreview(caseId: number | null, draft: Draft): { value?: Previewed; problem?: Problem } {
  const [state, setState] = useState<{ value?: Previewed; problem?: Problem }>({});
  const { action, rule, words, facts, length, until, also, alsoLength } = draft;
  useEffect(() => {
    if (caseId === null) return;
    const stop = new AbortController();
    const now = Date.now();
    // Who it is for, and their language, is known from the beginning.
    const wish = action === null || missing(draft, now).includes("until") ? { action: action ?? ("keep" as const) } : previewOf(draft, now);
    const timer = setTimeout(() => {
      previewDecision({ id: caseId }, wish, { signal: stop.signal }).then(
        ({ body }) => setState({ value: body }),
        (thrown: unknown) => !isAbort(thrown) && setState((before) => ({ ...before, problem: problemOf(thrown) })),
      );
    }, RESTED);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [caseId, action, rule, words, facts, length, until, also, alsoLength]);
  return state;
}
