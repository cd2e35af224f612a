import { useId, useRef, useState } from "preact/hooks";
import { t } from "../words";
import { Field } from "./Field";
import { Icon } from "./Icon";

interface TagsProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  values: readonly string[];
  onValues: (values: string[]) => void;
  /** What may be picked; without it anything may be typed. */
  known?: readonly string[];
  /** Only what is known may be picked. */
  closed?: boolean;
  most?: number;
}

/** Several short words: typed or picked one by one, each with its way out. */
export function TagsField({ values, onValues, known = [], closed, most = 20, ...field }: TagsProps) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const add = (word: string) => {
    const tag = word.trim().replace(/\s+/g, " ");
    if (!tag || (closed && !known.includes(tag))) return;
    setTyped("");
    if (!values.includes(tag) && values.length < most) onValues([...values, tag]);
  };
  const drop = (tag: string) => {
    onValues(values.filter((one) => one !== tag));
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && values.length > 0) onValues(values.slice(0, -1));
  };
  const type = (word: string) => (known.includes(word) ? add(word) : setTyped(word));
  return (
    <Field {...field}>
      {(wired) => (
        <div class="tags-field input">
          {values.map((tag) => (
            <span key={tag} class="mark">
              {tag}
              <button type="button" class="tag-drop" aria-label={t("form.removeTag", { tag })} onClick={() => drop(tag)}><Icon name="close" small /></button>
            </span>
          ))}
          <input ref={input} {...wired} list={known.length > 0 ? listId : undefined} value={typed} autocomplete="off" maxLength={40} disabled={values.length >= most}
            onInput={(event) => type(event.currentTarget.value)} onKeyDown={press} onBlur={() => add(typed)} />
          <datalist id={listId}>{known.filter((one) => !values.includes(one)).map((one) => <option key={one} value={one} />)}</datalist>
        </div>
      )}
    </Field>
  );
}
