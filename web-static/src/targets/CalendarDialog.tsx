import { useState } from "preact/hooks";
import { setCalendar } from "../api/queue";
import { useDeed } from "../loading";
import { Button, Check, Dialog, Failure, mistakeAt, TextField } from "../parts";
import { t } from "../words";
import { ClosedDays } from "./ClosedDays";
import { DAYS, type Hours, impossible, type Named, USUAL } from "./hours";
import { WeekField } from "./WeekField";

interface Props {
  /** Null for a new one. */
  calendar: Named | null;
  taken: readonly string[];
  onSaved: (calendar: Named) => void;
  onClose: () => void;
}

/** When mentors are there: hours by weekday, the zone they are meant in, and the days off. */
export function CalendarDialog({ calendar, taken, onSaved, onClose }: Props) {
  const [name, setName] = useState(calendar?.name ?? "");
  const [hours, setHours] = useState<Hours>(calendar?.calendar ?? USUAL);
  const change = (part: Partial<Hours>) => setHours((before) => ({ ...before, ...part }));
  const wrong = impossible(hours.hours);
  const none = DAYS.every((day) => !hours.hours[day]?.length);
  const isTaken = calendar === null && taken.includes(name.trim());
  const save = useDeed(async () => {
    const body = { zone: hours.zone.trim(), hours: Object.fromEntries(Object.entries(hours.hours).map(([day, openings]) => [day, openings.map((one) => [...one])])), holidays: hours.holidays, closed: [...(hours.closed ?? [])] };
    const answer = await setCalendar({ name: name.trim() }, body);
    onSaved(answer.body as unknown as Named);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (wrong.length === 0 && !none && !isTaken) void save.run();
  };
  const refused = save.problem?.mistakes ?? [];
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" type="submit" form="calendar" busy={save.busy}>{t(calendar ? "action.save" : "staff.create")}</Button>
    </>
  );
  return (
    <Dialog title={calendar?.name ?? t("target.newCalendar")} onClose={onClose} foot={foot} sheet>
      <form id="calendar" class="form" onSubmit={submit}>
        {!calendar && <TextField label={t("staff.name")} hint={t("target.calendarHint")} error={isTaken ? t("target.calendarTaken") : undefined} required maxLength={60} value={name} onValue={setName} />}
        <WeekField week={hours.hours} wrong={[...wrong, ...DAYS.filter((day) => refused.some((one) => one.pointer.includes(`/hours/${day}`)))]} onWeek={(week) => change({ hours: week })} />
        {none && <p class="error" role="alert">{t("target.neverOpen")}</p>}
        <TextField label={t("target.zone")} hint={t("target.zoneHint")} error={mistakeAt(save.problem, "/zone")} required maxLength={60} list="zones" autocomplete="off" value={hours.zone} onValue={(zone) => change({ zone })} />
        <datalist id="zones">{zones().map((one) => <option key={one} value={one} />)}</datalist>
        <Check label={t("target.holidays")} hint={t("target.holidaysHint")} checked={hours.holidays === "FR"} onChecked={(on) => change({ holidays: on ? "FR" : null })} />
        <ClosedDays days={hours.closed ?? []} onDays={(closed) => change({ closed })} />
        <p class="hint">{t("target.fromNow")}</p>
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}

function zones(): readonly string[] {
  return typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [USUAL.zone];
}
