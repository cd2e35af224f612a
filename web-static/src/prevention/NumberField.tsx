import { useState } from "preact/hooks";
import { TextField } from "../parts";
import { t } from "../words";
import { fits } from "./figures";

interface Props {
  label: string;
  hint?: string;
  of: { least: number; most: number };
  value: number;
  onValue: (value: number) => void;
}

/** A whole number within its bounds, which are told when it leaves them. */
export function NumberField({ label, hint, of, value, onValue }: Props) {
  const [typed, setTyped] = useState(String(value));
  const type = (text: string) => {
    setTyped(text);
    onValue(text.trim() === "" ? Number.NaN : Number(text));
  };
  const wrong = fits(of, typed.trim() === "" ? Number.NaN : Number(typed)) ? undefined : t("prevention.bounds", { least: of.least, most: of.most });
  return <TextField label={label} hint={hint} error={wrong} type="number" inputMode="numeric" min={of.least} max={of.most} value={typed} onValue={type} />;
}
