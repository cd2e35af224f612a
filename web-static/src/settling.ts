import { useCallback, useEffect, useRef } from "preact/hooks";

/** Many things happen at once: what they lead to is done once, when they rest. */
export function useSettled(act: () => void, rest = 300): () => void {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), rest);
  }, [rest]);
}
