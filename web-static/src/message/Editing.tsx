import { useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../api";
import { editMessage } from "../api/messaging";
import { useKeptText } from "../drafts";
import { useDeed } from "../loading";
import { Button, Failure } from "../parts";
import { t } from "../words";
import type { Message } from "../conversation/shapes";
import type { Chat } from "../conversation/useConversation";

/** Changes a message where it stands; what another device made of it meanwhile is there to choose from. */
export function Editing({ chat, message, onDone }: { chat: Chat; message: Message; onDone: () => void }) {
  const typed = useKeptText(`message.edit:${message.id}`, message.body);
  const [theirs, setTheirs] = useState<Message>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const close = () => {
    typed.clear();
    onDone();
  };
  const save = useDeed(async () => {
    try {
      const { body } = await editMessage({ id: message.id }, { body: typed.text.trim(), version: (theirs ?? message).version });
      chat.put([body]);
      close();
    } catch (thrown) {
      const current = problemOf(thrown).body["current"] as Message | undefined;
      if (!current) throw thrown;
      setTheirs(current);
    }
  });
  const press = (event: KeyboardEvent) => {
    if ((event.metaKey || event.ctrlKey) && event.key === "Enter" && typed.text.trim()) void save.run();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="stack stack-tight">
      {theirs && (
        <div class="meanwhile" role="alert">
          <p>{t("chat.meanwhile")}</p>
          <pre tabIndex={0}>{theirs.body}</pre>
          <Button small onClick={() => typed.setText(theirs.body)}>{t("chat.takeTheirs")}</Button>
        </div>
      )}
      <textarea ref={area} class="input" rows={3} maxLength={20_000} aria-label={t("chat.editLabel")} value={typed.text} onInput={(event) => typed.setText(event.currentTarget.value)} onKeyDown={press} />
      {save.problem && <Failure problem={save.problem} />}
      <p class="form-acts">
        <Button small kind="primary" busy={save.busy} disabled={typed.text.trim() === ""} onClick={() => void save.run()}>{t("action.save")}</Button>
        <Button small kind="quiet" onClick={close}>{t("action.cancel")}</Button>
      </p>
    </div>
  );
}
