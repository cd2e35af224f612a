import { useState } from "preact/hooks";
import { changeThread, showThread } from "../api/forum";
import { useDeed } from "../loading";
import { Button, Dialog, Failure, TextField } from "../parts";
import { tell } from "../toasts";
import { t } from "../words";
import type { Wanted } from "./wanted";

const SHORTEST = 5;

interface Props {
  of: Wanted;
  onTitled: (title: string) => void;
  onClose: () => void;
}

/** A newcomer's question under a title that says what it asks. */
export function TitleDialog({ of, onTitled, onClose }: Props) {
  const [title, setTitle] = useState(of.title);
  const fits = title.trim().length >= SHORTEST;
  const save = useDeed(async () => {
    const { body: thread } = await showThread({ id: of.threadId });
    const answer = await changeThread({ id: of.threadId }, { title: title.trim(), version: thread.version });
    if (answer.status === 202) tell(t("thread.heldSent"));
    onTitled(title.trim());
    onClose();
  });
  return (
    <Dialog title={t("help.retitle")} onClose={onClose} foot={<Button kind="primary" type="submit" form="retitle" busy={save.busy} disabled={!fits}>{t("action.save")}</Button>}>
      <form id="retitle" class="form" onSubmit={(event) => { event.preventDefault(); if (fits) void save.run(); }}>
        <TextField label={t("ask.title")} hint={t("ask.titleHint")} maxLength={200} value={title} onValue={setTitle} />
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
