import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../api";
import { decideHold, listHolds } from "../api/moderation";
import { missed, useLive } from "../live";
import { useDeed, usePages } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { tell } from "../toasts";
import { Button, Empty, Failure, Listed } from "../parts";
import { place, query } from "../router";
import { useSettled } from "../settling";
import { Chooser } from "../space/SpaceFilters";
import { t } from "../words";
import { HoldRow } from "./HoldRow";
import { RejectDialog } from "./RejectDialog";
import "../space/space.css";

export type Hold = Answered<typeof listHolds>["items"][number];
const STATES = ["waiting", "approved", "rejected"] as const;

/** What waits for a look before others read it, oldest on top. */
export default function HoldsPage() {
  const asked = place.value.query.get("state");
  const state = STATES.find((one) => one === asked) ?? "waiting";
  const holds = usePages<Hold>(`holds.${state}`, (after, signal) => listHolds({ state, ...(after ? { after } : {}) }, undefined, { signal }));
  const [picked, setPicked] = useState<readonly number[]>([]);
  const [rejecting, setRejecting] = useState<Hold>();
  const soon = useSettled(holds.again);
  useLive((change) => (change.topic.startsWith("moderation.text-") || change.topic.startsWith("moderation.hold-")) && soon());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && soon()), [gaps]);
  const gone = (ids: readonly number[]) => {
    holds.set((known) => known.filter((one) => !ids.includes(one.id)));
    setPicked((before) => before.filter((one) => !ids.includes(one)));
  };
  const approve = useDeed(async (ids: readonly number[]) => {
    for (const id of ids) {
      await decideHold({ id }, { outcome: "approved" });
      gone([id]);
    }
    tell(t("hold.approved", { count: ids.length }));
  });
  const pick = (id: number) => setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const waiting = state === "waiting";
  return (
    <ModerationPage part="holds">
      <p class="muted moderation-lead">{t("hold.lead")}</p>
      <div class="row row-between case-filters">
        <div class="row choosers"><Chooser label={t("hold.states")} value={state} options={STATES.map((one) => [one, t(`hold.state.${one}`)] as const)} onValue={(one) => query({ state: one === "waiting" ? null : one })} /></div>
        {waiting && picked.length > 0 && <Button small kind="primary" busy={approve.busy} onClick={() => void approve.run(picked)}>{t("hold.approveMany", { count: picked.length })}</Button>}
      </div>
      {approve.problem && <Failure problem={approve.problem} again={holds.again} />}
      <Listed of={holds} empty={<Empty>{t(`hold.none.${state}`)}</Empty>}>
        {(items) => (
          <ul class="rows">
            {items.map((one) => <li key={one.id}><HoldRow of={one} busy={approve.busy} {...(waiting ? { picked: picked.includes(one.id), onPick: pick, onApprove: (id: number) => void approve.run([id]), onReject: setRejecting } : {})} /></li>)}
          </ul>
        )}
      </Listed>
      {rejecting && <RejectDialog hold={rejecting} onDone={() => { gone([rejecting.id]); setRejecting(undefined); }} onClose={() => setRejecting(undefined)} />}
    </ModerationPage>
  );
}
