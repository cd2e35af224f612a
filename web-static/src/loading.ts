import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isAbort, type Problem, problemOf } from "./api";

/** Something that is being fetched: its value as far as known, or why there is none. */
export interface Load<T> {
  value: T | undefined;
  problem: Problem | undefined;
  busy: boolean;
  /** Fetches again; what is shown stays until the answer is there. */
  again: () => void;
  /** Puts in a value that is known without asking: after a change of one's own. */
  set: (change: (known: T) => T) => void;
}

const seen = new Map<string, unknown>();
const SEEN_AT_MOST = 40;

/** Forgets what was fetched: for another member, or after signing out. */
export function forgetSeen(): void {
  seen.clear();
}

/**
 * Fetches what `name` stands for, and shows at once what was known of it before. `name` null fetches nothing.
 */
export function useLoad<T>(name: string | null, fetchIt: (signal: AbortSignal) => Promise<{ body: T | undefined }>): Load<T> {
  const [state, setState] = useState<{ name: string | null; value?: T; problem?: Problem; busy: boolean }>({ name: null, busy: true });
  const [turn, setTurn] = useState(0);
  const latest = useRef(fetchIt);
  latest.current = fetchIt;
  useEffect(() => {
    if (name === null) return;
    const stop = new AbortController();
    const known = seen.get(name) as T | undefined;
    setState((old) => ({ name, busy: true, ...(old.name === name ? pick(old.value) : pick(known)) }));
    latest.current(stop.signal).then(
      ({ body }) => {
        if (stop.signal.aborted) return;
        remember(name, body);
        setState({ name, busy: false, ...pick(body) });
      },
      (thrown: unknown) => {
        if (isAbort(thrown) || stop.signal.aborted) return;
        setState((old) => ({ ...old, problem: problemOf(thrown), busy: false }));
      },
    );
    return () => stop.abort();
  }, [name, turn]);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  const set = useCallback((change: (known: T) => T) => {
    setState((old) => {
      if (old.value === undefined) return old;
      const value = change(old.value);
      if (old.name) remember(old.name, value);
      return { ...old, value };
    });
  }, []);
  const own = state.name === name;
  const value = own ? state.value : name === null ? undefined : (seen.get(name) as T | undefined);
  return { value, problem: own ? state.problem : undefined, busy: !own || state.busy, again, set };
}

/** A page of a list, as the wire has it. */
export interface Slice<T> {
  items: T[];
  next?: string | null;
}

export interface Pages<T> extends Load<T[]> {
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
}

/** A list that grows by "show more", each page asked for after the cursor of the one before. */
export function usePages<T>(name: string | null, fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<{ body: Slice<T> | undefined }>): Pages<T> {
  const first = useLoad<Slice<T>>(name, (signal) => fetchPage(undefined, signal));
  const [loadingMore, setLoadingMore] = useState(false);
  const [trouble, setTrouble] = useState<Problem>();
  const latest = useRef(fetchPage);
  latest.current = fetchPage;
  const cursor = first.value?.next ?? undefined;
  const more = useCallback(() => {
    if (!cursor) return;
    setLoadingMore(true);
    setTrouble(undefined);
    latest.current(cursor, new AbortController().signal)
      .then(({ body }) => body && first.set((known) => (known.next === cursor ? { ...body, items: [...known.items, ...body.items] } : known)))
      .catch((thrown: unknown) => setTrouble(problemOf(thrown)))
      .finally(() => setLoadingMore(false));
  }, [cursor, first.set]);
  const set = useCallback((change: (known: T[]) => T[]) => first.set((known) => ({ ...known, items: change(known.items) })), [first.set]);
  return { value: first.value?.items, problem: first.problem ?? trouble, busy: first.busy, again: first.again, set, more, loadingMore, hasMore: Boolean(cursor) };
}

/** An action that a button starts: busy while under way, with the problem it met. */
export function useDeed<Given extends unknown[]>(act: (...given: Given) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(act);
  latest.current = act;
  const under = useRef(false);
  const run = useCallback(async (...given: Given): Promise<boolean> => {
    if (under.current) return false;
    under.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await latest.current(...given);
      return true;
    } catch (thrown) {
      if (!isAbort(thrown)) setProblem(problemOf(thrown));
      return false;
    } finally {
      under.current = false;
      setBusy(false);
    }
  }, []);
  return { run, busy, problem, clear: useCallback(() => setProblem(undefined), []) };
}

function pick<T>(value: T | undefined): { value?: T } {
  return value === undefined ? {} : { value };
}

function remember(name: string, value: unknown) {
  seen.delete(name);
  seen.set(name, value);
  const oldest = seen.keys().next().value;
  if (seen.size > SEEN_AT_MOST && oldest !== undefined) seen.delete(oldest);
}
