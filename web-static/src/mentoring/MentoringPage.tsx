import { useState } from "preact/hooks";
import { listAccompaniments } from "../api/messaging";
import { usePages } from "../loading";
import { type Card, MemberPicker } from "../member/MemberPicker";
import { tell } from "../toasts";
import { Button, Empty, Listed } from "../parts";
import { StaffPage } from "../staff/StaffPage";
import { t } from "../words";
import { AccompanyDialog } from "./AccompanyDialog";
import { AssignDialog } from "./AssignDialog";
import { Capacities } from "./Capacities";
import { MentoringRow } from "./MentoringRow";
import type { Accompaniment } from "./shapes";
import { TeamDialog } from "./TeamDialog";
import "./mentoring.css";

type Open = "one" | "cohort" | Accompaniment;

/** Who accompanies whom: begun one by one or a cohort at once, changed, ended. */
export default function MentoringPage() {
  const [open, setOpen] = useState<Open>();
  const [whose, setWhose] = useState<Card | null>(null);
  const [turn, setTurn] = useState(0);
  const all = usePages<Accompaniment>(`accompaniments.${whose?.id ?? "all"}`, (after, signal) =>
    listAccompaniments({ ...(whose ? { member: whose.id } : { all: true }), limit: 50, ...(after ? { after } : {}) }, undefined, { signal }),
  );
  const close = () => setOpen(undefined);
  const changed = (one: Accompaniment, said: string) => {
    all.set((known) => [...(known.some((other) => other.id === one.id) ? [] : [one]), ...known.map((other) => (other.id === one.id ? one : other))]);
    tell(said);
    setTurn(turn + 1);
    close();
  };
  const assigned = () => {
    all.again();
    setTurn(turn + 1);
    close();
  };
  const acts = (
    <div class="row">
      <Button onClick={() => setOpen("cohort")}>{t("mentoring.assign")}</Button>
      <Button kind="primary" icon="plus" onClick={() => setOpen("one")}>{t("mentoring.new")}</Button>
    </div>
  );
  return (
    <StaffPage part="mentoring" act={acts}>
      <div class="mentoring-find">
        <MemberPicker label={t("mentoring.whose")} nobody={t("mentoring.everybody")} roles={["student", "alumnus", "mentor"]} except={[]} value={whose} onValue={setWhose} />
      </div>
      <Listed of={all} empty={<Empty act={<Button onClick={() => setOpen("cohort")}>{t("mentoring.assign")}</Button>}>{t(whose ? "mentoring.noneOfOne" : "mentoring.none")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><MentoringRow of={one} onChange={() => setOpen(one)} /></li>)}</ul>}
      </Listed>
      <Capacities key={turn} />
      {open === "one" && <AccompanyDialog onDone={(one) => changed(one, t("mentoring.begun"))} onClose={close} />}
      {open === "cohort" && <AssignDialog onDone={assigned} onClose={close} />}
      {typeof open === "object" && <TeamDialog of={open} onDone={changed} onClose={close} />}
    </StaffPage>
  );
}
