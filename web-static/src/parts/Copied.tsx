import { useRef } from "preact/hooks";
import { tell } from "../toasts";
import { t } from "../words";
import { Button } from "./Button";
import { Field } from "./Field";

/** Something to carry elsewhere, a link or a secret, with a button that copies it. */
export function Copied({ label, text, hint }: { label: string; text: string; hint?: string }) {
  const box = useRef<HTMLInputElement>(null);
  const copy = async () => {
    box.current?.select();
    await navigator.clipboard?.writeText(text);
    tell(t("prose.copied"));
  };
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(wired) => (
        <div class="with-end">
          <input ref={box} class="input" {...wired} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
          <Button small kind="quiet" icon="copy" onClick={() => void copy()}>{t("prose.copy")}</Button>
        </div>
      )}
    </Field>
  );
}
