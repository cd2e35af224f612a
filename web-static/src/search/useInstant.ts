import { useEffect, useState } from "preact/hooks";
import { isAbort, type Problem, problemOf } from "../api";
import { findResults } from "../api/search";
import type { Result } from "./shapes";

const PAUSE = 140;
const MOST = 6;

interface Instant {
  /** What these are the results of. */
  query: string;
  items: Result[];
  /** Whether it took too long and was given up. */
  partial?: boolean;
  problem?: Problem;
}

const NONE: Instant = { query: "", items: [] };

/** Results while one types: the last word may be only begun, and what was found stays until the next is there. */
export function useInstant(typed: string): Instant & { busy: boolean } {
  const query = typed.trim();
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (!query) return setFound(NONE);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      findResults({ q: query, begun: true, facets: false, limit: MOST }, undefined, { signal: stop.signal }).then(
        ({ body }) => setFound({ query, items: body.items, partial: body.partial }),
        (thrown: unknown) => !isAbort(thrown) && setFound({ query, items: [], problem: problemOf(thrown) }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return { ...found, busy: found.query !== query };
}
