import { showLoad } from "../api/queue";
import type { Answered } from "../api";
import { useLoad } from "../loading";
import { t } from "../words";
import { useMoved } from "./changes";

type Load = Answered<typeof showLoad>;

/** What one has to carry, in one sentence; nothing of it asks for attention. */
export function LoadLine() {
  const load = useLoad<Load>("load", (signal) => showLoad({}, undefined, { signal }));
  useMoved(load.again);
  return <p class="load-line">{load.value ? carried(load.value) : "\u00A0"}</p>;
}

function carried({ held, limit, awaited, subjects, snoozed }: Load): string {
  const parts = [
    held > 0 && t("load.held", { count: held, limit }),
    awaited > 0 && t("load.awaited", { count: awaited }),
    subjects > 0 && t("load.subjects", { count: subjects }),
    snoozed > 0 && t("load.snoozed", { count: snoozed }),
  ].filter((one) => one !== false);
  return parts.length > 0 ? parts.join(" · ") : t("load.none");
}
