import { useState } from "preact/hooks";
import { listSpaces } from "../api/forum";
import { Button, Dialog, Select, TagsField, TextField } from "../parts";
import { useDeed, useLoad } from "../loading";
import { t } from "../words";
import type { Space, Thread } from "./shapes";

interface Props {
  what: "rename" | "move";
  thread: Thread;
  onSave: (wish: { title?: string; tags?: string[]; space?: number }) => Promise<boolean>;
  onClose: () => void;
}

/** Another title and tags, or another space, for a thread. */
export default function ThreadDialog({ what, thread, onSave, onClose }: Props) {
  const [title, setTitle] = useState(thread.title);
  const [tags, setTags] = useState<string[]>(thread.tags);
  const [space, setSpace] = useState(String(thread.space.id));
  const spaces = useLoad<{ items: Space[] }>(what === "move" ? "spaces" : null, (signal) => listSpaces({}, undefined, { signal }));
  const save = useDeed(async () => {
    if (await onSave(what === "move" ? { space: Number(space) } : { title: title.trim(), tags })) onClose();
  });
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind="primary" busy={save.busy} disabled={what === "rename" && title.trim().length < 5} onClick={() => void save.run()}>{t(what === "move" ? "thread.moveAct" : "action.save")}</Button>
    </>
  );
  return (
    <Dialog title={t(what === "move" ? "thread.move" : "thread.rename")} onClose={onClose} foot={foot}>
      {what === "move" ? (
        <Select label={t("ask.space")} value={space} options={(spaces.value?.items ?? []).map((one) => ({ value: String(one.id), label: one.name }))} onValue={setSpace} />
      ) : (
        <div class="stack">
          <TextField label={t("ask.title")} value={title} onValue={setTitle} maxLength={200} />
          <TagsField label={t("thread.tags")} values={tags} onValues={setTags} most={5} optional />
        </div>
      )}
    </Dialog>
  );
}
