import { useState } from "preact/hooks";
import { showAccompaniment } from "../api/messaging";
import { useLoad } from "../loading";
import type { Accompaniment } from "../mentoring/shapes";
import { orCopy } from "../offline/copies";
import { Button, ButtonLink, Failure, Skeleton } from "../parts";
import { t } from "../words";
import { CheckInPart } from "./CheckInPart";
import { ClashNote } from "./ClashNote";
import { GoalPart } from "./GoalPart";
import { HistoryDialog } from "./HistoryDialog";
import { NotesPart } from "./NotesPart";
import { StepsPart } from "./StepsPart";
import { useSheet } from "./useSheet";
import "./sheet.css";

/** What a student aims at, the steps to it, and what mentors noted: the same for all who take part. */
export function SheetPane({ id, beside }: { id: number; beside?: boolean }) {
  const desk = useSheet(id);
  const [history, setHistory] = useState(false);
  const of = useLoad<Accompaniment>(`accompaniment.${id}`, (signal) => orCopy(`accompaniment.${id}`, () => showAccompaniment({ id }, undefined, { signal })));
  if (!desk.value || !of.value) {
    const problem = desk.problem ?? of.problem;
    return problem ? <Failure problem={problem} again={() => { desk.again(); of.again(); }} /> : <Skeleton lines={6} />;
  }
  const { side, acts } = of.value;
  return (
    <div class={beside ? "sheet-pane sheet-beside" : "sheet-pane"}>
      {beside && <header class="row row-between"><h2>{t("sheet.title")}</h2><a href={`/follow-up/${id}`}>{t("sheet.whole")}</a></header>}
      {desk.meanwhile && <ClashNote desk={desk} />}
      <GoalPart desk={desk} acts={acts} />
      {side === "student" && acts && <CheckInPart id={id} />}
      <StepsPart desk={desk} side={side} acts={acts} />
      <NotesPart desk={desk} side={side} acts={acts} />
      {side === "mentor" && <CheckInPart id={id} reading />}
      <p class="row">
        <Button small kind="quiet" icon="clock" onClick={() => setHistory(true)}>{t("sheet.history")}</Button>
        {beside && side === null && <ButtonLink small href="/messages">{t("place.messages")}</ButtonLink>}
      </p>
      {history && <HistoryDialog id={id} version={desk.value.version} steps={desk.value.steps} onClose={() => setHistory(false)} />}
    </div>
  );
}
