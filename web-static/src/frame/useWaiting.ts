import { useEffect } from "preact/hooks";
import { listCases } from "../api/moderation";
import { missed, useLive } from "../live";
import { isModerator, me } from "../session";
import { useSettled } from "../settling";
import { counts } from "./places";

const RESTED_MS = 3_000;
const AT_MOST = 100;

/** How many cases wait for a judgement, on whatever page a moderator is. */
export function useWaiting(): void {
  const judges = isModerator.value;
  const id = me.value?.id;
  const ask = useSettled(() => {
    if (judges) listCases({ limit: AT_MOST }).then(({ body }) => tellWaiting(body.items.length), () => undefined);
  }, 1_000);
  useLive((change) => change.topic.startsWith("moderation.") && change.kind === "case" && ask());
  const gaps = missed.value;
  useEffect(() => {
    const rested = setTimeout(ask, RESTED_MS);
    return () => clearTimeout(rested);
  }, [id, judges, gaps]);
}

export function tellWaiting(cases: number): void {
  counts.value = { ...counts.value, moderation: cases };
}
