import { useId } from "preact/hooks";
import { t } from "../words";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  minutes: number;
  onMinutes: (minutes: number) => void;
  /** The longest, in minutes. */
  most: number;
}

/** A length of time in hours and minutes. */
export function DurationField({ label, hint, error, minutes, onMinutes, most }: Props) {
  const id = useId();
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const part = (value: number, highest: number, unit: string, set: (typed: number) => number) => (
    <label class="duration-part">
      <input class="input" type="number" inputMode="numeric" min={0} max={highest} step={1} required value={String(value)} aria-invalid={error ? "true" : undefined}
        onInput={(event) => onMinutes(set(Math.max(0, Math.trunc(Number(event.currentTarget.value)) || 0)))} />
      <span>{unit}</span>
    </label>
  );
  return (
    <fieldset class={error ? "field field-wrong" : "field"} aria-describedby={`${id}-hint`}>
      <legend class="duration-name">{label}</legend>
      <div class="duration">
        {part(hours, Math.floor(most / 60), t("target.hours"), (typed) => typed * 60 + rest)}
        {part(rest, 59, t("target.minutes"), (typed) => hours * 60 + typed)}
      </div>
      {error ? <p class="error" id={`${id}-hint`} role="alert">{error}</p> : <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </fieldset>
  );
}
