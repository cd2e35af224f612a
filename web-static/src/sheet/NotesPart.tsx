import { useState } from "preact/hooks";
import { problemOf } from "../api";
import { addNote, changeNote } from "../api/messaging";
import { useKeptText } from "../drafts";
import { useDeed } from "../loading";
import type { Accompaniment } from "../mentoring/shapes";
import { Ago, Button, Failure, MemberLine, Prose, Section, TextArea } from "../parts";
import { me } from "../session";
import { t } from "../words";
import type { Clash, Note } from "./shapes";
import type { SheetDesk } from "./useSheet";

interface Props {
  desk: SheetDesk;
  side: Accompaniment["side"];
  acts: boolean;
}

/** What mentors noted; the student reads every word of it. */
export function NotesPart({ desk, side, acts }: Props) {
  const [writing, setWriting] = useState<number | "new" | null>(null);
  const { notes } = desk.value!;
  const mentor = side === "mentor" && acts;
  if (notes.length === 0 && !mentor) return null;
  return (
    <Section title={t("sheet.notes")} act={mentor && writing === null && <Button small icon="plus" onClick={() => setWriting("new")}>{t("sheet.addNote")}</Button>}>
      {writing === "new" && <NoteForm desk={desk} onDone={() => setWriting(null)} />}
      <ul class="notes">
        {notes.toReversed().map((one) => (
          <li key={one.id}>
            {writing === one.id ? <NoteForm desk={desk} note={one} onDone={() => setWriting(null)} /> : <NoteView of={one} desk={desk} {...(mentor && one.authorId === me.value?.id ? { onEdit: () => setWriting(one.id) } : {})} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NoteView({ of, desk, onEdit }: { of: Note; desk: SheetDesk; onEdit?: () => void }) {
  return (
    <article class="note">
      <p class="facts"><MemberLine of={desk.value!.members.find((one) => one.id === of.authorId)} /><Ago at={of.createdAt} />{onEdit && <button type="button" class="link-plain" onClick={onEdit}>{t("chat.edit")}</button>}</p>
      <Prose html={of.html} small />
    </article>
  );
}

function NoteForm({ desk, note, onDone }: { desk: SheetDesk; note?: Note; onDone: () => void }) {
  const typed = useKeptText(`note:${desk.id}.${note?.id ?? "new"}`, note?.body ?? "");
  const [version, setVersion] = useState(desk.value!.version);
  const [theirs, setTheirs] = useState<string>();
  const save = useDeed(async () => {
    try {
      const { body } = note ? await changeNote({ id: desk.id, note: note.id }, { version, body: typed.text.trim() }) : await addNote({ id: desk.id }, { body: typed.text.trim() }, { key: typed.key() });
      desk.put(body);
      typed.clear();
      onDone();
    } catch (thrown) {
      const problem = problemOf(thrown);
      const [clash] = (problem.body["clashes"] as Clash[] | undefined) ?? [];
      if (!clash) throw thrown;
      setTheirs(String(clash.theirs ?? ""));
      setVersion((problem.body["current"] as { version: number }).version);
    }
  });
  return (
    <form class="stack stack-tight" onSubmit={(event) => { event.preventDefault(); if (typed.text.trim()) void save.run(); }}>
      {theirs !== undefined && <div class="clash" role="alert"><p>{t("sheet.clash")}</p><p>{theirs}</p></div>}
      <TextArea label={t("sheet.note")} hint={t("sheet.noteHint")} rows={4} maxLength={5000} value={typed.text} onValue={typed.setText} />
      {save.problem && <Failure problem={save.problem} />}
      <p class="form-acts">
        <Button small kind="primary" type="submit" busy={save.busy} disabled={!typed.text.trim()}>{t("action.save")}</Button>
        <Button small kind="quiet" onClick={() => { typed.clear(); onDone(); }}>{t("action.cancel")}</Button>
      </p>
    </form>
  );
}
