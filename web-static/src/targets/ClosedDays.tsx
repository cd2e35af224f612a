import { useState } from "preact/hooks";
import { Button, Icon } from "../parts";
import { t } from "../words";
import { date } from "../words/moments";

/** Further days on which nobody is there, one by one. */
export function ClosedDays({ days, onDays }: { days: readonly string[]; onDays: (days: string[]) => void }) {
  const [day, setDay] = useState("");
  const add = () => {
    if (day && !days.includes(day)) onDays([...days, day].toSorted());
    setDay("");
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset class="field">
      <legend class="duration-name">{t("target.closedToo")} <span class="muted">{t("form.optional")}</span></legend>
      {days.length > 0 && (
        <p class="row closed-days">
          {days.map((one) => (
            <span key={one} class="mark">
              {date(one)}
              <button type="button" class="tag-drop" aria-label={t("form.removeTag", { tag: date(one) })} onClick={() => onDays(days.filter((other) => other !== one))}><Icon name="close" small /></button>
            </span>
          ))}
        </p>
      )}
      <div class="closed-add">
        <input class="input" type="date" aria-label={t("target.closedDay")} value={day} onInput={(event) => setDay(event.currentTarget.value)} onKeyDown={press} />
        <Button onClick={add} disabled={!day}>{t("target.addDay")}</Button>
      </div>
    </fieldset>
  );
}
