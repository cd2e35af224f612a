import { useState } from "preact/hooks";
import { WORKBENCH, useScreen } from "../composer/screen";
import { BulkPane } from "./BulkPane";
import { REASONS } from "../flag/reasons";
import { Button } from "../parts";
import { ModerationPage } from "../moderation/ModerationPage";
import { beside } from "../queue/rows";
import { place, query } from "../router";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { CaseFilters } from "./CaseFilters";
import { CaseList } from "./CaseList";
import { CasePane } from "../casefile/CasePane";
import { filtersOf } from "./shapes";
import { useCaseClaims } from "./useCaseClaims";
import { useCases } from "./useCases";
import "../queue/queue.css";
import "./review.css";

/** The moderators' workbench: what was reported on one side, the case in hand on the other. */
export default function ReviewPage() {
  const asked = place.value.query;
  const filters = filtersOf(asked, REASONS);
  const cases = useCases(filters);
  const wide = useScreen(WORKBENCH);
  const chosenId = Number(asked.get("case")) || null;
  const [picked, setPicked] = useState<readonly number[] | null>(null);
  const [together, setTogether] = useState(false);
  const choose = (id: number | null) => query({ case: id === null ? null : String(id) });
  const claims = useCaseClaims(choose, cases.update);
  const step = (by: 1 | -1) => {
    const next = beside(cases.rows, chosenId, by);
    choose(next);
    if (next !== null) document.getElementById(`case-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const pick = (id: number) => setPicked((before) => (before?.includes(id) ? before.filter((one) => one !== id) : [...(before ?? []), id]));
  const leaveBulk = () => {
    setTogether(false);
    setPicked(null);
  };
  useShortcut("n", "case.next", claims.next);
  useShortcut("j", "case.keyDown", () => step(1));
  useShortcut("k", "case.keyUp", () => step(-1));
  useShortcut("x", "case.pick", () => chosenId !== null && pick(chosenId), filters.lane !== "decided");
  const bulk = together && picked && picked.length > 0;
  const pane = bulk
    ? <BulkPane cases={cases.rows.map((row) => row.item).filter((one) => picked.includes(one.id))} onDone={() => { leaveBulk(); cases.reload(); }} onClose={() => setTogether(false)} {...(wide ? {} : { narrow: true })} />
    : chosenId !== null && <CasePane key={chosenId} id={chosenId} cases={cases} claims={claims} onClose={() => choose(null)} {...(wide ? {} : { narrow: true })} />;
  const next = <Button kind="primary" busy={claims.busy} onClick={claims.next}>{t("case.next")}<kbd class="key-hint">n</kbd></Button>;
  return (
    <ModerationPage part="cases" act={(wide || !pane) && next} alone={!wide && Boolean(pane)}>
      <div class="workbench">
        {(wide || !pane) && <CaseFilters filters={filters} picking={picked !== null} onPicking={() => (picked ? leaveBulk() : setPicked([]))} />}
        <div class={wide ? "bench bench-wide" : "bench"}>
          {(wide || !pane) && <CaseList cases={cases} filters={filters} chosen={chosenId} picked={picked} together={together} onChoose={choose} onPick={pick} onTogether={() => setTogether(true)} />}
          {pane || (wide && <p class="bench-idle">{t("case.choose")}</p>)}
        </div>
      </div>
    </ModerationPage>
  );
}
