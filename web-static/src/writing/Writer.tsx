import { useEffect, useRef, useState } from "preact/hooks";
import { DraftLine } from "../composer/DraftLine";
import { useDraft } from "../composer/useDraft";
import { post } from "../offline/outbox";
import { Button, Icon, Sign } from "../parts";
import { useShortcut } from "../shortcuts";
import { t } from "../words";
import { KEEPER } from "./drafting";
import { CLIP, MICROPHONE } from "../conversation/signs";
import { EnclosedList } from "./EnclosedList";
import { Recorder } from "./Recorder";
import type { Message } from "../conversation/shapes";
import { useEnclosed } from "./useEnclosed";
import type { Chat } from "../conversation/useConversation";
import { useSayTyping } from "../conversation/useTyping";

interface Props {
  chat: Chat;
  quote: Message | null;
  onQuote: (message: Message | null) => void;
  onEditLast: () => void;
}

const LONGEST = 20_000;

/** Where a message is written: kept at every key, sent exactly once, also when the line comes back only later. */
export function Writer({ chat, quote, onQuote, onEditLast }: Props) {
  const name = `conversation:${chat.id}`;
  const draft = useDraft(name, "", false, KEEPER);
  const enclosed = useEnclosed(name);
  const [recording, setRecording] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const typing = useSayTyping(chat.id);
  useShortcut("r", "chat.write", () => area.current?.focus());
  useEffect(() => void (quote && area.current?.focus()), [quote]);
  useReturned(name, draft.reload);
  const body = draft.text.trim();
  const ready = (body !== "" || enclosed.files.length > 0) && body.length <= LONGEST;
  const send = () => {
    if (!ready) return;
    post({ conversationId: chat.id, body, files: enclosed.files, quote: quote && { id: quote.id, excerpt: quote.body.slice(0, 140), name: quote.author.displayName } });
    draft.done();
    enclosed.clear();
    onQuote(null);
    area.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if ((event.metaKey || event.ctrlKey) && event.key === "Enter") send();
    else if (event.key === "ArrowUp" && draft.text === "") onEditLast();
    else if (event.key === "Escape" && quote) onQuote(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form class="writer" onSubmit={(event) => { event.preventDefault(); send(); }} onDragOver={(event) => event.preventDefault()} onDrop={(event) => enclosed.take(event, event.dataTransfer)}>
      {quote && <p class="writer-quote"><Icon name="quote" small /><span><strong>{quote.author.displayName}</strong> {quote.body.slice(0, 120)}</span><Button small kind="quiet" icon="close" label={t("chat.unquote")} onClick={() => onQuote(null)} /></p>}
      <EnclosedList of={enclosed} />
      <div class="grow writer-text" data-text={draft.text}>
        <textarea ref={area} rows={1} aria-label={t("chat.write")} placeholder={t("chat.placeholder")} value={draft.text} spellcheck maxLength={LONGEST + 1000}
          onInput={(event) => { draft.setText(event.currentTarget.value); typing(); }} onKeyDown={press} onPaste={(event) => enclosed.take(event, event.clipboardData)} />
      </div>
      <div class="writer-foot">
        {recording ? <Recorder onDone={(file) => { setRecording(false); if (file) enclosed.add([file]); }} /> : (
          <>
            <label class="button button-quiet button-small writer-file writer-tool" title={t("chat.file")}><Sign drawing={CLIP} small /><span>{t("chat.file")}</span><input type="file" multiple class="visually-hidden" onChange={(event) => { enclosed.add([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ""; }} /></label>
            <Button small kind="quiet" class="writer-tool" title={t("chat.record")} onClick={() => setRecording(true)}><Sign drawing={MICROPHONE} small /><span>{t("chat.record")}</span></Button>
            <DraftLine draft={draft} longest={LONGEST} local={false} />
          </>
        )}
        <Button kind="primary" type="submit" disabled={!ready || recording} title={t("composer.keys")}>{t("chat.send")}</Button>
      </div>
    </form>
  );
}

/** The text of a letter that was taken back stands in the box again. */
function useReturned(name: string, reload: () => void) {
  useEffect(() => {
    const hear = (event: Event) => event instanceof CustomEvent && event.detail === name && reload();
    addEventListener("entraide:draft", hear);
    return () => removeEventListener("entraide:draft", hear);
  }, [name, reload]);
}
