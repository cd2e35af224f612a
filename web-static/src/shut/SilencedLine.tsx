import { listMyDecisions } from "../api/moderation";
import { useLoad } from "../loading";
import { Icon, Until } from "../parts";
import type { Decision } from "../rights/shapes";
import { actingOn } from "../rights/telling";
import { me } from "../session";
import { t, tx } from "../words";
import { now } from "../words/moments";
import "./shut.css";

/** That one may read and not write for now, until when, and where to read why; over the page, and where one would write. */
export default function SilencedLine({ here }: { here?: boolean }) {
  const decisions = useLoad<{ items: Decision[] }>("decisions.latest", (signal) => listMyDecisions({ limit: 100 }, undefined, { signal }));
  const [why] = actingOn(decisions.value?.items ?? [], "silenced", now.value);
  const until = me.value?.restriction?.until;
  const words = here ? "shut.silencedHere" : "shut.silenced";
  return (
    <div class={here ? "silenced silenced-here" : "silenced"} role={here ? undefined : "status"}>
      <p><Icon name="lock" small /><span>{until ? tx(words, { until: <Until at={until} /> }) : t("shut.silencedOpen")} <a href={why ? `/decisions/${why.id}` : "/decisions"}>{t("rights.readWhy")}</a></span></p>
    </div>
  );
}
