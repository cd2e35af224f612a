import { noteOpening } from "../api/search";
import { me } from "../session";
import type { Result } from "./shapes";

const told = new Set<string>();

/** Tells the school, once in a session and without a name, that something was found. No reader waits for it. */
export function tellOpened(query: string, found: Pick<Result, "kind" | "id">, cause: "result" | "similar" | "answered" = "result"): void {
  const q = query.trim().slice(0, 1_000);
  const once = `${me.value?.id} ${cause} ${found.kind}/${found.id} ${q.toLowerCase()}`;
  if (!q || told.has(once)) return;
  told.add(once);
  noteOpening({}, { q, kind: found.kind, id: found.id, cause }, { quiet: true }).catch(() => told.delete(once));
}
