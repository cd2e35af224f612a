import { listThreads } from "../api/forum";
import { missed, useLive } from "../live";
import { usePages } from "../loading";
import type { Thread } from "../thread/shapes";
import { useSettled } from "../settling";
import { useEffect, useRef, useState } from "preact/hooks";

export type Asked = Exclude<Parameters<typeof listThreads>[0], undefined>;

/** A list of threads that knows when it is no longer what the server would say. */
export function useThreads(asked: Asked, named = JSON.stringify(asked)) {
  const pages = usePages<Thread>(`threads.${named}`, (after, signal) => listThreads({ ...asked, ...(after ? { after } : {}) }, undefined, { signal }));
  const [changed, setChanged] = useState(0);
  const seen = useRef(new Set<number>());
  useLive((change) => {
    const id = change.kind === "thread" ? change.id : change.threadId;
    if (id === undefined || seen.current.has(id) || !concerns(asked, change.spaceId)) return;
    if (asked.author !== undefined) return refreshOwn(id);
    seen.current.add(id);
    setChanged(seen.current.size);
  });
  const soon = useSettled(pages.again);
  const refreshOwn = (id: number) => pages.value?.some((one) => one.id === id) && soon();
  const refresh = () => {
    seen.current.clear();
    setChanged(0);
    pages.again();
  };
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && pages.again()), [gaps]);
  return { ...pages, changed, refresh };
}

/** A list of one space hears of that space alone. */
function concerns(asked: Asked, space: unknown): boolean {
  return typeof asked.space !== "string" || !/^\d+$/.test(asked.space) || Number(asked.space) === space;
}
