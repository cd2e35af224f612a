import { Select, TextField } from "../parts";
import { t } from "../words";
import { type Action, type Length, lengthsOf, tomorrow } from "./wish";

interface Props {
  action: Action;
  length: Length;
  until: string;
  wrong: boolean;
  now: number;
  onLength: (length: Length) => void;
  onUntil: (until: string) => void;
}

/** For how long: some usual lengths, a day, or without an end where that may be. */
export function LengthField({ action, length, until, wrong, now, onLength, onUntil }: Props) {
  const allowed = lengthsOf(action);
  const shown = allowed.includes(length) ? length : "7";
  const says = (one: Length) => (one === "date" || one === "none" ? t(`decision.length.${one}`) : t("decision.days", { count: Number(one) }));
  return (
    <div class="length-field">
      <Select label={t("decision.howLong")} value={shown} options={allowed.map((one) => ({ value: one, label: says(one) }))} onValue={(one) => onLength(one as Length)} />
      {shown === "date" && <TextField label={t("decision.untilDay")} type="date" min={tomorrow(now)} error={wrong ? t("decision.untilMissing") : undefined} value={until} onValue={onUntil} />}
    </div>
  );
}
