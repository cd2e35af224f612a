import { Button } from "../parts";
import { t } from "../words";
import { closing, type Day, dayName, DAYS, type Opening, type Week, withOpening } from "./hours";

interface Props {
  week: Week;
  wrong: readonly Day[];
  onWeek: (week: Week) => void;
}

/** The week, a line a day: open from when to when, as often as a day opens. */
export function WeekField({ week, wrong, onWeek }: Props) {
  const set = (day: Day, openings: readonly Opening[]) => onWeek({ ...week, [day]: openings });
  const likeMonday = () => onWeek({ ...week, ...Object.fromEntries(DAYS.slice(1, 5).map((day) => [day, week.monday ?? []])) });
  return (
    <fieldset class="week">
      <legend>{t("target.week")}</legend>
      {DAYS.map((day) => <DayLine key={day} day={day} openings={week[day] ?? []} wrong={wrong.includes(day)} onOpenings={(openings) => set(day, openings)} onAdd={() => onWeek(withOpening(week, day))} />)}
      <div><Button small kind="quiet" icon="copy" onClick={likeMonday}>{t("target.likeMonday")}</Button></div>
    </fieldset>
  );
}

interface LineProps {
  day: Day;
  openings: readonly Opening[];
  wrong: boolean;
  onOpenings: (openings: readonly Opening[]) => void;
  onAdd: () => void;
}

function DayLine({ day, openings, wrong, onOpenings, onAdd }: LineProps) {
  const name = dayName(day);
  const change = (nth: number, to: Opening) => onOpenings(openings.map((one, at) => (at === nth ? to : one)));
  const field = (label: string, value: string, set: (typed: string) => void) => (
    <input class="input" type="time" required aria-label={`${name} · ${label}`} aria-invalid={wrong ? "true" : undefined} value={value === "24:00" ? "00:00" : value} onInput={(event) => set(event.currentTarget.value)} />
  );
  return (
    <div class="week-day" role="group" aria-label={name}>
      <span class="week-name">{name}</span>
      <div class="week-openings">
        {openings.length === 0 && <span class="muted">{t("target.closed")}</span>}
        {openings.map(([from, to], nth) => (
          <span key={nth} class="week-opening">
            {field(t("target.opens"), from, (typed) => change(nth, [typed, to]))}
            <span aria-hidden="true">–</span>
            {field(t("target.closes"), to, (typed) => change(nth, [from, closing(typed)]))}
            <Button small kind="quiet" icon="close" label={t("target.dropOpening", { day: name })} onClick={() => onOpenings(openings.filter((_, at) => at !== nth))} />
          </span>
        ))}
        {wrong && <p class="error" role="alert">{t("target.impossible")}</p>}
      </div>
      <Button small kind="quiet" icon="plus" label={t("target.addOpening", { day: name })} onClick={onAdd} />
    </div>
  );
}
