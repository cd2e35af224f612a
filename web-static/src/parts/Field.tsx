import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Problem } from "../api";
import { t } from "../words";

interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  optional?: boolean;
  /** Keeps the label for screen readers alone. */
  labelHidden?: boolean;
  children: (wired: Wired) => ComponentChildren;
}

/** What ties a control to its label, hint and error. */
export interface Wired {
  id: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: "true" | undefined;
}

/** A control with its label above, its hint and its error below, tied together. */
export function Field({ label, hint, error, optional, labelHidden, children }: FieldProps) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class={error ? "field field-wrong" : "field"}>
      <label for={id} class={labelHidden ? "visually-hidden" : undefined}>
        {label}
        {optional && <span class="muted"> {t("form.optional")}</span>}
      </label>
      {children({ id, "aria-describedby": notes || undefined, "aria-invalid": error ? "true" : undefined })}
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {error && <p class="error" id={`${id}-error`} role="alert">{error}</p>}
    </div>
  );
}

type Own = Omit<FieldProps, "children">;
type Typed = Own & {
  value: string;
  onValue: (typed: string) => void;
  /** Any attribute of the control itself. */
  [attribute: string]: unknown;
};

/** One line to type in. */
export function TextField({ label, hint, error, optional, labelHidden, value, onValue, ...rest }: Typed) {
  return (
    <Field {...own({ label, hint, error, optional, labelHidden })}>
      {(wired) => <input class="input" type="text" {...rest} {...wired} value={value} onInput={(event) => onValue(event.currentTarget.value)} />}
    </Field>
  );
}

/** Several lines to type in. */
export function TextArea({ label, hint, error, optional, labelHidden, value, onValue, ...rest }: Typed) {
  return (
    <Field {...own({ label, hint, error, optional, labelHidden })}>
      {(wired) => <textarea class="input" rows={4} {...rest} {...wired} value={value} onInput={(event) => onValue(event.currentTarget.value)} />}
    </Field>
  );
}

interface SelectProps extends Own {
  value: string;
  options: readonly { value: string; label: string }[];
  onValue: (chosen: string) => void;
  disabled?: boolean;
}

/** One of a few, in the browser's own list. */
export function Select({ label, hint, error, optional, labelHidden, value, options, onValue, disabled }: SelectProps) {
  return (
    <Field {...own({ label, hint, error, optional, labelHidden })}>
      {(wired) => (
        <select class="input" {...wired} disabled={disabled} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map((one) => <option key={one.value} value={one.value} selected={one.value === value}>{one.label}</option>)}
        </select>
      )}
    </Field>
  );
}

interface CheckProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
}

/** Something that is so or is not. */
export function Check({ label, hint, checked, onChecked, disabled }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <input id={id} type="checkbox" checked={checked} disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; hint?: string }[];
  onValue: (chosen: T) => void;
}

/** One of a few that deserve to be seen all at once. */
export function Choice<T extends string>({ label, value, options, onValue }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={one.value}>
          <input type="radio" name={name} checked={one.value === value} onChange={() => onValue(one.value)} />
          <span>{one.label}{one.hint && <small class="muted">{one.hint}</small>}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What to say beside the control whose value the server refused; its own words are for programs. */
export function mistakeAt(problem: Problem | undefined, pointer: string): string | undefined {
  return problem?.mistakes.some((one) => one.pointer.replace(/^#/, "") === pointer) ? t("form.mistake") : undefined;
}

function own(given: { [K in keyof Own]: Own[K] | undefined }): Own {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Own;
}
