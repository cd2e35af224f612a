import { useState } from "preact/hooks";
import { listCheckIns, putCheckIn } from "../api/messaging";
import { useDeed, usePages } from "../loading";
import { Ago, Button, Choice, Dialog, Failure, Section, TextArea } from "../parts";
import { t } from "../words";
import { now } from "../words/moments";
import { type CheckIn, weekOf } from "./shapes";

const SURE = ["1", "2", "3", "4", "5"] as const;

/** Two minutes a week: what moved, what blocks, how sure one is. Mentors read it. */
export function CheckInPart({ id, reading }: { id: number; reading?: boolean }) {
  const [open, setOpen] = useState(false);
  const all = usePages<CheckIn>(`check-ins.${id}`, (after, signal) => listCheckIns({ id, limit: 4, ...(after ? { after } : {}) }, undefined, { signal }));
  const week = weekOf(now.value);
  const own = all.value?.find((one) => one.week === week);
  if (!all.value || (reading && all.value.length === 0)) return null;
  const done = (said: CheckIn) => {
    all.set((known) => [said, ...known.filter((one) => one.week !== said.week)]);
    setOpen(false);
  };
  const act = !reading && <Button small {...(own ? {} : { kind: "primary" as const })} onClick={() => setOpen(true)}>{t(own ? "checkIn.change" : "checkIn.begin")}</Button>;
  return (
    <Section title={t("checkIn.title")} act={act}>
      {!reading && !own && <p class="muted">{t("checkIn.lead")}</p>}
      <ul class="check-ins">{all.value.slice(0, reading ? 4 : 1).map((one) => <li key={one.week}><Said of={one} /></li>)}</ul>
      {open && <CheckInDialog id={id} week={week} own={own} onDone={done} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Said({ of }: { of: CheckIn }) {
  return (
    <div class="check-in">
      <p class="facts"><Ago at={of.writtenAt} /><span>{t(`checkIn.sure.${of.sure as 1 | 2 | 3 | 4 | 5}`)}</span></p>
      {of.moved && <p>{of.moved}</p>}
      {of.blocks && <p><span class="hint">{t("checkIn.blocks")}</span> {of.blocks}</p>}
    </div>
  );
}

interface DialogProps {
  id: number;
  week: string;
  own: CheckIn | undefined;
  onDone: (said: CheckIn) => void;
  onClose: () => void;
}

function CheckInDialog({ id, week, own, onDone, onClose }: DialogProps) {
  const [moved, setMoved] = useState(own?.moved ?? "");
  const [blocks, setBlocks] = useState(own?.blocks ?? "");
  const [sure, setSure] = useState(String(own?.sure ?? 3) as (typeof SURE)[number]);
  const save = useDeed(async () => onDone((await putCheckIn({ id, week }, { moved: moved.trim(), blocks: blocks.trim(), sure: Number(sure) })).body));
  return (
    <Dialog title={t("checkIn.title")} onClose={onClose} foot={<Button kind="primary" type="submit" form="check-in" busy={save.busy}>{t("checkIn.send")}</Button>}>
      <form id="check-in" class="form" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
        <TextArea label={t("checkIn.moved")} rows={2} maxLength={1000} value={moved} onValue={setMoved} />
        <TextArea label={t("checkIn.blocks")} optional rows={2} maxLength={1000} value={blocks} onValue={setBlocks} />
        <Choice label={t("checkIn.how")} value={sure} options={SURE.map((value) => ({ value, label: t(`checkIn.sure.${value}`) }))} onValue={setSure} />
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
