import { listMyDecisions } from "../api/moderation";
import { useLoad } from "../loading";
import { t } from "../words";
import type { Decision } from "./shapes";
import { reasonFor } from "./telling";

/** From a text that moderation took away to why, for whoever wrote it; nothing for others. */
export default function DecisionLink({ kind, id }: { kind: "thread" | "post" | "message"; id: number }) {
  const decisions = useLoad<{ items: Decision[] }>("decisions.latest", (signal) => listMyDecisions({ limit: 100 }, undefined, { signal }));
  const why = reasonFor(decisions.value?.items ?? [], kind, id);
  return why ? <a href={`/decisions/${why.id}`}>{t("rights.readWhy")}</a> : null;
}
