import { useRef } from "preact/hooks";
import type { Problem } from "../api";
import { findResults } from "../api/search";
import { useDeed, useLoad } from "../loading";
import type { Results } from "./shapes";

export interface Found {
  /** What is known; while another query is under way, what the one before found. */
  shown: Results | undefined;
  busy: boolean;
  problem: Problem | undefined;
  again: () => void;
  more: () => void;
  loadingMore: boolean;
  moreProblem: Problem | undefined;
}

/** What a query finds, page after page; who comes back finds all of them again. */
export function useResults(query: string): Found {
  const load = useLoad<Results>(query ? `search.${query}` : null, (signal) => findResults({ q: query }, undefined, { signal }));
  const last = useRef<Results>(undefined);
  if (load.value) last.current = load.value;
  const next = load.value?.next;
  const more = useDeed(async () => {
    if (!next) return;
    const { body } = await findResults({ q: query, after: next });
    load.set((known) => (known.next === next ? { ...known, items: [...known.items, ...body.items], next: body.next } : known));
  });
  const shown = query && !load.problem ? (load.value ?? last.current) : undefined;
  return { shown, busy: Boolean(query) && load.busy, problem: query ? load.problem : undefined, again: load.again, more: () => void more.run(), loadingMore: more.busy, moreProblem: more.problem };
}
