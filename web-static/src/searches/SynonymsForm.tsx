import { useEffect, useRef, useState } from "preact/hooks";
import { listSynonyms, setSynonyms } from "../api/search";
import { useDeed, useLoad } from "../loading";
import { tell } from "../toasts";
import { Button, Failure, Loaded, TextArea } from "../parts";
import { t } from "../words";
import { groupsOf, lonely, withWord, writtenGroups } from "./synonymText";

/** Words that mean the same in this school, one group a line; `word` is one that staff want to add. */
export function SynonymsForm({ word, onTaken }: { word: string | undefined; onTaken: () => void }) {
  const synonyms = useLoad<{ groups: string[][] }>("synonyms", (signal) => listSynonyms({}, undefined, { signal }));
  return <Loaded of={synonyms}>{({ groups }) => <Form groups={groups} word={word} onTaken={onTaken} onSaved={(saved) => synonyms.set(() => ({ groups: saved }))} />}</Loaded>;
}

interface FormProps {
  groups: string[][];
  word: string | undefined;
  onTaken: () => void;
  onSaved: (groups: string[][]) => void;
}

function Form({ groups, word, onTaken, onSaved }: FormProps) {
  const [text, setText] = useState(() => writtenGroups(groups));
  const box = useRef<HTMLFormElement>(null);
  const alone = lonely(text);
  const save = useDeed(async () => {
    const { body } = await setSynonyms({}, { groups: groupsOf(text) });
    onSaved(body.groups);
    setText(writtenGroups(body.groups));
    tell(t("searches.saved"));
  });
  useEffect(() => {
    if (!word) return;
    setText((before) => withWord(before, word));
    onTaken();
    requestAnimationFrame(() => {
      const area = box.current?.querySelector("textarea");
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  }, [word]);
  return (
    <form ref={box} class="stack" onSubmit={(event) => { event.preventDefault(); void save.run(); }}>
      <TextArea label={t("searches.groups")} labelHidden hint={t("searches.groupsHint")} rows={10} value={text} onValue={setText} spellcheck={false}
        error={alone.length > 0 ? t("searches.alone", { line: alone[0] ?? 0 }) : undefined} placeholder={t("searches.example")} />
      {save.problem && <Failure problem={save.problem} />}
      <div class="form-acts"><Button kind="primary" type="submit" busy={save.busy} disabled={alone.length > 0 || text === writtenGroups(groups)}>{t("action.save")}</Button></div>
    </form>
  );
}
