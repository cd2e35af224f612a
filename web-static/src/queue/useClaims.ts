import { useState } from "preact/hooks";
import { type Problem, problemOf } from "../api";
import { claimItem, releaseClaim } from "../api/queue";
import { explained } from "../parts";
import { announce, tell } from "../toasts";
import { t } from "../words";
import { exact, span } from "../words/moments";
import { type Filters, narrowed } from "./filters";
import type { Queue } from "./useQueue";
import type { Claim } from "./rows";

export type Claims = ReturnType<typeof useClaims>;

/** Taking and giving back. `choose` shows what was taken. */
export function useClaims(queue: Queue, filters: Filters, choose: (item: number) => void) {
  const [busy, setBusy] = useState(false);
  const claim = async (item?: number) => {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await claimItem({}, item === undefined ? narrowed(filters) : { itemId: item });
      if (answer.status === 204) tell(t("queue.nothingForYou"));
      else {
        announce(t("queue.yours", { title: answer.body.item.title }));
        choose(answer.body.itemId);
      }
    } catch (thrown) {
      tell(refusal(problemOf(thrown)), { tone: "trouble" });
    } finally {
      setBusy(false);
      queue.update();
    }
  };
  const release = async (item: number, held: Claim) => {
    if (held.id === null) return;
    queue.letGo(item);
    try {
      await releaseClaim({ id: held.id }, held.fence === null ? undefined : { fence: held.fence });
      announce(t("queue.released"));
    } catch (thrown) {
      tell(explained(problemOf(thrown)), { tone: "trouble" });
    }
    queue.update();
  };
  return { busy, next: () => void claim(), take: (item: number) => void claim(item), release: (item: number, held: Claim) => void release(item, held) };
}

/** Who holds it and since when; or that one's hands are full. */
export function refusal(problem: Problem): string {
  const held = problem.of<{ holder?: { displayName: string }; since?: string }>("held");
  if (held?.holder && held.since) return t("queue.held", { name: held.holder.displayName, since: span(Date.now() - Date.parse(held.since)), exact: exact(new Date(held.since)) });
  const full = problem.of<{ limit?: number }>("hands-full");
  if (full) return t("queue.handsFull", { count: full.limit ?? 4 });
  return explained(problem);
}
