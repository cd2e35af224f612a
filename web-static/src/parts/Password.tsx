import { useState } from "preact/hooks";
import { t } from "../words";
import { Field } from "./Field";

interface PasswordProps {
  label: string;
  value: string;
  onValue: (typed: string) => void;
  /** A password being chosen: managers offer one, and it has a least length. */
  fresh?: boolean;
  error?: string | undefined;
}

/** A password, which its owner may look at while typing. */
export function PasswordField({ label, value, onValue, fresh, error }: PasswordProps) {
  const [seen, setSeen] = useState(false);
  return (
    <Field label={label} error={error} {...(fresh ? { hint: t("form.passwordHint") } : {})}>
      {(wired) => (
        <div class="with-end">
          <input class="input" {...wired} type={(seen ? "text" : "password") as "password"} name="password" required minLength={fresh ? 8 : 1} maxLength={128}
            autocomplete={fresh ? "new-password" : "current-password"} autocapitalize="off" spellcheck={false} value={value}
            onInput={(event) => onValue(event.currentTarget.value)} />
          <button type="button" class="button button-quiet button-small" aria-pressed={seen} onClick={() => setSeen(!seen)}>
            {t(seen ? "form.hide" : "form.show")}
          </button>
        </div>
      )}
    </Field>
  );
}
