import { useEffect, useRef, useState } from "preact/hooks";
import { writeCaseNote } from "../api/moderation";
import { useDeed } from "../loading";
import { Ago, Button, Failure, Section, TextArea } from "../parts";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import type { CaseNote } from "../review/shapes";

/** What moderators tell one another about the case. */
export function CaseNotes({ id, notes, onNoted }: { id: number; notes: readonly CaseNote[]; onNoted: () => void }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => void (open && form.current?.querySelector("textarea")?.focus()), [open]);
  useShortcut("t", "case.note", () => setOpen(true));
  const save = useDeed(async () => {
    await writeCaseNote({ id }, { text: text.trim() });
    setText("");
    setOpen(false);
    onNoted();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) void save.run();
  };
  const add = !open && <Button small kind="quiet" onClick={() => setOpen(true)}>{t("case.note")}<kbd class="key-hint">t</kbd></Button>;
  return (
    <Section title={t("case.notes")} act={add}>
      {notes.length === 0 && !open && <p class="muted">{t("case.noNotes")}</p>}
      {notes.length > 0 && (
        <ul class="rows">
          {notes.map((one) => <li key={one.id} class="case-report"><p class="said-text">{one.text}</p><p class="facts"><span>{one.by.displayName}</span><Ago at={one.createdAt} /></p></li>)}
        </ul>
      )}
      {open && (
        <form ref={form} class="form" onSubmit={submit}>
          <TextArea label={t("case.noteLabel")} hint={t("case.noteHint")} rows={3} maxLength={4000} value={text} onValue={setText} />
          {save.problem && <Failure problem={save.problem} />}
          <div class="row">
            <Button kind="primary" small type="submit" busy={save.busy} disabled={!text.trim()}>{t("case.noteSave")}</Button>
            <Button kind="quiet" small onClick={() => setOpen(false)}>{t("action.cancel")}</Button>
          </div>
        </form>
      )}
    </Section>
  );
}
