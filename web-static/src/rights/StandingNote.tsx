import type { ComponentChildren } from "preact";
import { listMyDecisions } from "../api/moderation";
import { useLoad } from "../loading";
import { Icon } from "../parts";
import { t } from "../words";
import type { Decision } from "./shapes";
import { reasonFor } from "./telling";

interface Props {
  kind: "thread" | "post";
  id: number;
  /** What is said while it waits, and once it was decided that it stays hidden. */
  waits: ComponentChildren;
  hidden: ComponentChildren;
}

/** How it stands with a text that was held: it waits for a look, or was rejected by a decision. */
export default function StandingNote({ kind, id, waits, hidden }: Props) {
  const decisions = useLoad<{ items: Decision[] }>("decisions.latest", (signal) => listMyDecisions({ limit: 100 }, undefined, { signal }));
  const why = reasonFor(decisions.value?.items ?? [], kind, id);
  return (
    <>
      <p><Icon name={why ? "hidden" : "clock"} small /> <span>{why ? hidden : waits}</span></p>
      {why ? <a href={`/decisions/${why.id}`}>{t("rights.readWhy")}</a> : <a href="/decisions?of=holds">{t("thread.myHeld")}</a>}
    </>
  );
}
