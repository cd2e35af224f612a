import { useEffect, useRef, useState } from "preact/hooks";
import { isAbort } from "../api";
import { findSimilar } from "../api/search";
import { kept } from "../drafts";
import { announce } from "../toasts";
import type { Result } from "../search/shapes";
import { useSettled } from "../settling";
import { t } from "../words";

const ENOUGH = 6;
const READ = 2_000;
const TITLE_RESTS = 450;
const BODY_RESTS = 2_000;
const TRIED_AGAIN = 3;
const AGAIN_AFTER = 4_000;

/** Questions like the one that is being written. Without an answer there are none: asking goes on undisturbed. */
export function useSimilar(title: string, text: string): { items: Result[]; typed: () => void } {
  const [items, setItems] = useState<Result[]>([]);
  const [turn, setTurn] = useState(0);
  const typed = useSettled(() => setTurn((count) => count + 1), BODY_RESTS);
  const failed = useRef(0);
  useEffect(() => {
    if (title.length < ENOUGH) return setItems([]);
    const stop = new AbortController();
    let timer = setTimeout(() => {
      const body = kept(text)?.text.slice(0, READ);
      findSimilar({ title, ...(body ? { body } : {}) }, undefined, { signal: stop.signal }).then(
        ({ body: found }) => {
          failed.current = 0;
          setItems(found.items);
        },
        (thrown: unknown) => {
          if (isAbort(thrown) || failed.current++ >= TRIED_AGAIN) return;
          timer = setTimeout(() => setTurn((count) => count + 1), AGAIN_AFTER);
        },
      );
    }, turn === 0 ? TITLE_RESTS : TITLE_RESTS / 2);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [title, text, turn]);
  const count = items.length;
  useEffect(() => {
    if (count > 0) announce(t("similar.announced", { count }));
  }, [count]);
  return { items, typed };
}
