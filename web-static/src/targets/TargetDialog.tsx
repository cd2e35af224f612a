import { useState } from "preact/hooks";
import { setTarget } from "../api/queue";
import { useDeed } from "../loading";
import { Button, Dialog, Failure, mistakeAt, Select } from "../parts";
import { language, t } from "../words";
import { DurationField } from "./DurationField";
import { duration, type Named, openDays, type SpaceTarget, USUAL, weekInWords, type Week } from "./hours";

const LEAST = 15;
const MOST = { target: 14_400, peers: 1_440, warm: 120 };

interface Props {
  target: SpaceTarget;
  calendars: readonly Named[];
  onSaved: (target: SpaceTarget) => void;
  onClose: () => void;
}

/** What one space promises from now on. */
export function TargetDialog({ target, calendars, onSaved, onClose }: Props) {
  const [targetMinutes, setMinutes] = useState(target.targetMinutes);
  const [peerMinutes, setPeers] = useState(target.peerMinutes);
  const [warmMinutes, setWarm] = useState(target.warmMinutes);
  const [calendar, setCalendar] = useState(target.calendar ?? "");
  const week = calendars.find((one) => one.name === calendar)?.calendar.hours ?? USUAL.hours;
  const wrong = mistakes(targetMinutes, peerMinutes, warmMinutes);
  const save = useDeed(async () => {
    const { body } = await setTarget({ id: target.space.id }, { calendar: calendar || null, targetMinutes, peerMinutes, warmMinutes });
    onSaved(body);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (Object.keys(wrong).length === 0) void save.run();
  };
  const options = [{ value: "", label: t("target.usualCalendar") }, ...calendars.map((one) => ({ value: one.name, label: one.name }))];
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" type="submit" form="target" busy={save.busy}>{t("action.save")}</Button>
    </>
  );
  return (
    <Dialog title={target.space.name} onClose={onClose} foot={foot}>
      <form id="target" class="form" noValidate onSubmit={submit}>
        <DurationField label={t("target.within")} hint={inDays(targetMinutes, week)} error={wrong.target ?? mistakeAt(save.problem, "/targetMinutes")} minutes={targetMinutes} onMinutes={setMinutes} most={MOST.target} />
        <DurationField label={t("target.peers")} hint={t("target.peersHint")} error={wrong.peers ?? mistakeAt(save.problem, "/peerMinutes")} minutes={peerMinutes} onMinutes={setPeers} most={MOST.peers} />
        <DurationField label={t("target.warm")} hint={t("target.warmHint")} error={wrong.warm ?? mistakeAt(save.problem, "/warmMinutes")} minutes={warmMinutes} onMinutes={setWarm} most={MOST.warm} />
        <Select label={t("target.calendar")} hint={weekInWords(week)} error={mistakeAt(save.problem, "/calendar")} value={calendar} options={options} onValue={setCalendar} />
        <p class="hint">{t("target.fromNow")}</p>
        {save.problem && save.problem.mistakes.length === 0 && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}

/** "24 h" is not tomorrow: an office is open for nine of them a day. */
function inDays(minutes: number, week: Week): string {
  const days = openDays(minutes, week);
  if (days === null || days < 1) return t("target.business");
  return t("target.inDays", { days: days.toLocaleString(language.value, { maximumFractionDigits: 1 }), length: duration(Math.round(minutes / days)) });
}

function mistakes(target: number, peers: number, warm: number): { target?: string; peers?: string; warm?: string } {
  return {
    ...(target < LEAST ? { target: t("target.least", { time: duration(LEAST) }) } : target > MOST.target ? { target: t("target.most", { time: duration(MOST.target) }) } : {}),
    ...(peers > MOST.peers ? { peers: t("target.most", { time: duration(MOST.peers) }) } : peers > target ? { peers: t("target.peersTooLong") } : {}),
    ...(warm > MOST.warm ? { warm: t("target.most", { time: duration(MOST.warm) }) } : warm > peers ? { warm: t("target.warmTooLong") } : {}),
  };
}
