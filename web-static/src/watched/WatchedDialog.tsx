import { useState } from "preact/hooks";
import { addWatched, changeWatched, removeWatched } from "../api/moderation";
import { useDeed } from "../loading";
import { tell } from "../toasts";
import { Button, Check, Choice, Dialog, Failure, mistakeAt, Select, TextField } from "../parts";
import { t } from "../words";
import { TryOut } from "./TryOut";
import type { Space, Watched } from "./WatchedPage";

const ACTIONS = ["flag", "hold", "mask", "block"] as const;

interface Props {
  of: Watched | undefined;
  spaces: readonly Space[];
  onDone: () => void;
  onClose: () => void;
}

/** A word or a pattern, where it is watched for and what then happens; tried on last month before it is kept. */
export function WatchedDialog({ of, spaces, onDone, onClose }: Props) {
  const [kind, setKind] = useState(of?.kind ?? "word");
  const [text, setText] = useState(of?.text ?? "");
  const [whole, setWhole] = useState(of?.whole ?? true);
  const [action, setAction] = useState<(typeof ACTIONS)[number]>(of?.action ?? "hold");
  const [where, setWhere] = useState<readonly number[]>(of?.spaces ?? []);
  const [note, setNote] = useState(of?.note ?? "");
  const save = useDeed(async () => {
    const wish = { kind, text: text.trim(), whole, action, spaces: [...where], note: note.trim() || null };
    if (of) await changeWatched({ id: of.id }, { ...wish, version: of.version });
    else await addWatched({}, wish);
    tell(t("watched.saved"));
    onDone();
  });
  const drop = useDeed(async () => {
    await removeWatched({ id: of!.id });
    tell(t("watched.removed"));
    onDone();
  });
  const wrong = mistakeAt(save.problem, "/text") && t(kind === "pattern" ? "watched.wrongPattern" : "watched.wrongWord");
  const foot = (
    <>
      {of && <Button kind="quiet" class="dialog-aside" busy={drop.busy} onClick={() => void drop.run()}>{t("watched.remove")}</Button>}
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" type="submit" form="watched" busy={save.busy} disabled={!text.trim()}>{t(of ? "action.save" : "watched.addIt")}</Button>
    </>
  );
  return (
    <Dialog title={of ? of.text : t("watched.add")} onClose={onClose} foot={foot}>
      <form id="watched" class="form" noValidate onSubmit={(event) => { event.preventDefault(); if (text.trim()) void save.run(); }}>
        <TextField label={t("watched.text")} hint={t(`watched.textHint.${kind}`)} error={wrong} maxLength={500} value={text} onValue={setText} autocomplete="off" spellcheck={false} />
        <Choice label={t("watched.kindOf")} value={kind} options={(["word", "pattern"] as const).map((value) => ({ value, label: t(`watched.kind.${value}`) }))} onValue={setKind} />
        {kind === "word" && <Check label={t("watched.whole")} hint={t("watched.wholeHint")} checked={whole} onChecked={setWhole} />}
        <TryOut kind={kind} text={text.trim()} whole={whole} spaces={where} />
        <Select label={t("watched.action")} hint={t(`watched.actHint.${action}`)} value={action} options={ACTIONS.map((value) => ({ value, label: t(`watched.act.${value}`) }))} onValue={(chosen) => setAction(chosen as typeof action)} />
        <details class="watched-where" open={(of?.spaces.length ?? 0) > 0}>
          <summary>{where.length === 0 ? t("watched.onlySome") : t("watched.inSpaces", { count: where.length })}</summary>
          <fieldset class="watched-spaces">
            <legend class="visually-hidden">{t("watched.spaces")}</legend>
            <p class="hint">{t("watched.spacesHint")}</p>
            {spaces.map((one) => <Check key={one.id} label={one.name} checked={where.includes(one.id)} onChecked={(on) => setWhere(on ? [...where, one.id] : where.filter((id) => id !== one.id))} />)}
          </fieldset>
        </details>
        <TextField label={t("watched.note")} hint={t("watched.noteHint")} optional maxLength={500} value={note} onValue={setNote} />
        {save.problem && !wrong && <Failure problem={save.problem} />}
        {drop.problem && <Failure problem={drop.problem} />}
      </form>
    </Dialog>
  );
}
