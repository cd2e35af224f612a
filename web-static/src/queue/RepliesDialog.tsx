import { useState } from "preact/hooks";
import { dropSavedReply, listSavedReplies } from "../api/queue";
import { Button, Dialog, explained, Loaded, Skeleton, TextField } from "../parts";
import { problemOf } from "../api";
import { useLoad } from "../loading";
import { tell } from "../toasts";
import { t } from "../words";
import { filled, matching, type Names, type SavedReply } from "./replies";
import { ReplyForm } from "./ReplyForm";

interface Props {
  /** What is typed so far, to be saved as a reply. */
  text: string;
  names: Names;
  onUse: (reply: SavedReply) => void;
  onClose: () => void;
}

/** Finds a saved reply, uses it, or changes what is saved. */
export function RepliesDialog({ text, names, onUse, onClose }: Props) {
  const [wanted, setWanted] = useState("");
  const [form, setForm] = useState<SavedReply | "new" | null>(null);
  const replies = useLoad<{ items: SavedReply[] }>("replies", (signal) => listSavedReplies({}, undefined, { signal }));
  const shown = matching(replies.value?.items ?? [], wanted);
  const kept = (reply: SavedReply) => {
    replies.set((known) => ({ items: [...known.items.filter((one) => one.id !== reply.id), reply].toSorted((a, b) => a.title.localeCompare(b.title)) }));
    // A list that was asked for before may come without it.
    if (replies.busy) replies.again();
    setForm(null);
  };
  const drop = async (reply: SavedReply) => {
    try {
      await dropSavedReply({ id: reply.id });
      replies.set((known) => ({ items: known.items.filter((one) => one.id !== reply.id) }));
      tell(t("reply.dropped", { title: reply.title }));
    } catch (thrown) {
      tell(explained(problemOf(thrown)), { tone: "trouble" });
    }
  };
  if (form) return <ReplyForm key={form === "new" ? "new" : form.id} reply={form === "new" ? null : form} text={text} onKept={kept} onClose={() => setForm(null)} />;
  const first = (event: Event) => {
    event.preventDefault();
    if (shown[0]) onUse(shown[0]);
  };
  return (
    <Dialog title={t("reply.title")} onClose={onClose} foot={<Button icon="plus" onClick={() => setForm("new")}>{t(text.trim() ? "reply.saveText" : "reply.new")}</Button>}>
      <form class="stack stack-tight" onSubmit={first}>
        <TextField label={t("reply.find")} hint={t("reply.findHint")} type="search" autocomplete="off" value={wanted} onValue={setWanted} />
        <Loaded of={replies} wait={<Skeleton lines={4} />}>
          {({ items }) => shown.length === 0 ? <p class="muted">{t(items.length === 0 ? "reply.none" : "reply.noMatch")}</p> : (
            <ul class="rows">{shown.map((one) => <li key={one.id}><ReplyRow of={one} names={names} onUse={() => onUse(one)} onEdit={() => setForm(one)} onDrop={() => void drop(one)} /></li>)}</ul>
          )}
        </Loaded>
      </form>
    </Dialog>
  );
}

interface RowProps {
  of: SavedReply;
  names: Names;
  onUse: () => void;
  onEdit: () => void;
  onDrop: () => void;
}

function ReplyRow({ of: reply, names, onUse, onEdit, onDrop }: RowProps) {
  return (
    <div class="reply-row">
      <button type="button" class="reply-use" onClick={onUse}>
        <span class="reply-title">{reply.title} <span class="muted small">{t(reply.shared ? "reply.shared" : "reply.own")}</span></span>
        <span class="reply-text">{filled(reply.body, names)}</span>
      </button>
      <Button small kind="quiet" icon="edit" label={t("reply.edit", { title: reply.title })} onClick={onEdit} />
      <Button small kind="quiet" icon="trash" label={t("reply.drop", { title: reply.title })} onClick={onDrop} />
    </div>
  );
}
