import { useState } from "preact/hooks";
import { snoozeItem } from "../api/queue";
import { Button, Check, Choice, Dialog, Failure, TextField, Until } from "../parts";
import { useDeed } from "../loading";
import { t, tx } from "../words";
import { at as told, instant, local } from "../words/moments";
import type { MoveProps } from "./moving";
import { offers, type When } from "./snoozing";

type Chosen = When | "date";

/** Until when it waits. A promise is never slept through: the server says until when it can. */
export function SnoozeDialog({ item, onMoved, onClose }: MoveProps) {
  const [open] = useState(() => ({ at: Date.now(), offers: offers(Date.now()) }));
  const [chosen, setChosen] = useState<Chosen>(open.offers[0]?.when ?? "date");
  const [date, setDate] = useState("");
  const [wakes, setWakes] = useState(true);
  const until = chosen === "date" ? instant(date) : (open.offers.find((one) => one.when === chosen)?.at ?? null);
  const sleep = useDeed(async (moment: Date) => {
    await snoozeItem({ id: item.id }, { until: moment.toISOString(), wakeOnReply: wakes });
    onMoved(t("later.done", { moment: told(moment) }));
    onClose();
  });
  const pressing = sleep.problem?.of<{ latest?: string }>("promise-pressing");
  const options = [...open.offers.map(({ when, at }) => ({ value: when as Chosen, label: t(`later.${when}`), hint: told(at) })), { value: "date" as const, label: t("later.date") }];
  const choose = (wanted: Chosen) => {
    setChosen(wanted);
    sleep.clear();
  };
  return (
    <Dialog title={t("later.title")} onClose={onClose} foot={<Button kind="primary" type="submit" form="later" busy={sleep.busy} disabled={!until}>{t("later.act")}</Button>}>
      <form id="later" class="form" onSubmit={(event) => { event.preventDefault(); if (until) void sleep.run(until); }}>
        <Choice label={t("later.until")} value={chosen} options={options} onValue={choose} />
        {chosen === "date" && <TextField label={t("later.when")} type="datetime-local" required min={local(new Date(open.at))} value={date} onValue={setDate} />}
        <Check label={t("later.wakes")} hint={t("later.wakesHint")} checked={wakes} onChecked={setWakes} />
        {pressing?.latest ? <Pressing latest={pressing.latest} onTake={(moment) => void sleep.run(moment)} /> : sleep.problem && <Failure problem={sleep.problem} />}
      </form>
    </Dialog>
  );
}

function Pressing({ latest, onTake }: { latest: string; onTake: (moment: Date) => void }) {
  const moment = new Date(latest);
  if (moment.getTime() <= Date.now()) return <p class="too-late" role="alert">{t("later.tooPressing")}</p>;
  return (
    <div class="too-late" role="alert">
      <p>{tx("later.pressing", { moment: <Until at={latest} /> })}</p>
      <div><Button small onClick={() => onTake(moment)}>{t("later.takeLatest", { moment: told(moment) })}</Button></div>
    </div>
  );
}
