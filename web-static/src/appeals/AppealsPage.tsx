import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../api";
import { listAppeals } from "../api/moderation";
import { missed, useLive } from "../live";
import { usePages } from "../loading";
import { ModerationPage } from "../moderation/ModerationPage";
import { Empty, Listed } from "../parts";
import { place, query } from "../router";
import { useSettled } from "../settling";
import { Chooser } from "../space/SpaceFilters";
import { t } from "../words";
import { AppealRow } from "./AppealRow";
import { ReviewDialog } from "./ReviewDialog";
import "../space/space.css";

export type Appeal = Answered<typeof listAppeals>["items"][number];
const STATES = ["open", "answered"] as const;

/** Whoever is restricted may ask for other eyes: the oldest first. */
export default function AppealsPage() {
  const asked = place.value.query.get("state");
  const state = STATES.find((one) => one === asked) ?? "open";
  const appeals = usePages<Appeal>(`appeals.${state}`, (after, signal) => listAppeals({ state, ...(after ? { after } : {}) }, undefined, { signal }));
  const [answering, setAnswering] = useState<Appeal>();
  const soon = useSettled(appeals.again);
  useLive((change) => change.topic.startsWith("moderation.") && soon());
  const gaps = missed.value;
  useEffect(() => void (gaps > 0 && soon()), [gaps]);
  const done = () => {
    setAnswering(undefined);
    appeals.again();
  };
  return (
    <ModerationPage part="appeals">
      <p class="muted moderation-lead">{t("appeal.lead")}</p>
      <div class="case-filters"><div class="row choosers"><Chooser label={t("appeal.states")} value={state} options={STATES.map((one) => [one, t(`appeal.state.${one}`)] as const)} onValue={(one) => query({ state: one === "open" ? null : one })} /></div></div>
      <Listed of={appeals} empty={<Empty>{t(`appeal.none.${state}`)}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.decision.id}><AppealRow of={one} onAnswer={setAnswering} /></li>)}</ul>}
      </Listed>
      {answering && <ReviewDialog appeal={answering} onDone={done} onClose={() => setAnswering(undefined)} />}
    </ModerationPage>
  );
}
