import { useMemo } from "preact/hooks";
import { listReadMarks } from "../api/forum";
import { useLoad } from "../loading";
import type { ReadMark, Thread } from "../thread/shapes";

const AT_MOST = 100;

/** How far the member has read in the threads of a list; the list does not wait for it. */
export function useReadMarks(threads: readonly Thread[] | undefined): (thread: Thread) => ReadMark | undefined {
  const ids = (threads ?? []).slice(-AT_MOST).map((one) => one.id).join(",");
  const marks = useLoad<{ items: ReadMark[] }>(ids === "" ? null : `marks.${ids}`, (signal) => listReadMarks({ threads: ids }, undefined, { signal }));
  const byId = useMemo(() => new Map(marks.value?.items.map((one) => [one.threadId, one])), [marks.value]);
  return (thread) => byId.get(thread.id);
}
