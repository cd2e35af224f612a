import { useState } from "preact/hooks";
import { changeSavedReply, saveReply } from "../api/queue";
import { Button, Check, Dialog, Failure, TextArea, TextField } from "../parts";
import { useDeed } from "../loading";
import { t } from "../words";
import type { SavedReply } from "./replies";

interface Props {
  /** The one to change; null for a new one. */
  reply: SavedReply | null;
  /** What a new one begins with. */
  text: string;
  onKept: (reply: SavedReply) => void;
  onClose: () => void;
}

/** A saved reply as it is written; the names in braces are filled in when it is used. */
export function ReplyForm({ reply, text, onKept, onClose }: Props) {
  const [title, setTitle] = useState(reply?.title ?? "");
  const [body, setBody] = useState(reply?.body ?? text);
  const [shared, setShared] = useState(reply?.shared ?? false);
  const save = useDeed(async () => {
    const words = { title: title.trim(), body };
    const { body: kept } = reply ? await changeSavedReply({ id: reply.id }, { ...words, version: reply.version }) : await saveReply({}, { ...words, shared });
    onKept(kept);
  });
  const fits = title.trim() !== "" && body.trim() !== "";
  return (
    <Dialog title={t(reply ? "reply.editTitle" : "reply.newTitle")} onClose={onClose} foot={<Button kind="primary" type="submit" form="reply" busy={save.busy} disabled={!fits}>{t("action.save")}</Button>}>
      <form id="reply" class="form" onSubmit={(event) => { event.preventDefault(); if (fits) void save.run(); }}>
        <TextField label={t("reply.name")} maxLength={100} value={title} onValue={setTitle} />
        <TextArea label={t("reply.body")} hint={t("reply.bodyHint", { name: "{name}", title: "{title}", mentor: "{mentor}" })} rows={8} maxLength={10_000} value={body} onValue={setBody} />
        {!reply && <Check label={t("reply.share")} hint={t("reply.shareHint")} checked={shared} onChecked={setShared} />}
        {save.problem && <Failure problem={save.problem} />}
      </form>
    </Dialog>
  );
}
