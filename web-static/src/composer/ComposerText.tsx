import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { Button } from "../parts";
import { t } from "../words";
import type { Hand } from "./Composer";
import { applied, type Change, inserted, marked, type MarkName, type Written } from "./marks";
import { MentionList } from "./MentionList";
import { Toolbar } from "./Toolbar";
import { filesOf, type Sending, useFiles } from "./useFiles";
import { type Among, useMentions } from "./useMentions";

interface Props {
  label: string;
  text: string;
  among: Among | undefined;
  onText: (text: string) => void;
  onSubmit: () => void;
  onCancel?: (() => void) | undefined;
  tools?: ((hand: Hand) => ComponentChildren) | undefined;
}

/** The text itself with its tools: Markdown is typed, tools write it for those who would not. */
export function ComposerText({ label, text, among, onText, onSubmit, onCancel, tools }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const change = (make: (written: Written) => Change) => area.current && put(area.current, make(written(area.current)), onText);
  const mark = (name: MarkName) => change((here) => marked(name, here, t(`composer.sample.${name}`)));
  const files = useFiles((line) => change((here) => inserted(here, line)));
  const mentions = useMentions(among, (at, handle) =>
    change(({ end }) => ({ from: at.from, to: end, put: `@${handle} `, start: at.from + handle.length + 2, end: at.from + handle.length + 2 })),
  );
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
    const found = filesOf(data);
    if (found.length === 0) return;
    event.preventDefault();
    files.add(found);
  };
  const press = (event: KeyboardEvent) => {
    if (mentions.press(event)) return;
    const command = event.metaKey || event.ctrlKey;
    const name = command ? ({ b: "bold", i: "italic", k: "link", e: "code" } as const)[event.key.toLowerCase()] : undefined;
    if (command && event.key === "Enter") onSubmit();
    else if (name) mark(name);
    else if (event.key === "Escape" && onCancel) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const look = (box: HTMLTextAreaElement) => mentions.look(box.value, box.selectionStart);
  return (
    <div class="composer-text" onDragOver={(event) => event.preventDefault()} onDrop={(event) => take(event, event.dataTransfer)}>
      <Toolbar onMark={mark} onFiles={files.add}>{tools?.({ text, insert: (line) => change((here) => inserted(here, line)) })}</Toolbar>
      <div class="grow" data-text={text}>
        <textarea ref={area} aria-label={label} value={text} spellcheck rows={5} maxLength={60_000} placeholder={t("composer.placeholder")}
          aria-autocomplete="list" aria-controls={mentions.shown.length > 0 ? `${id}-list` : undefined} aria-activedescendant={mentions.shown.length > 0 ? `${id}-list-${mentions.marked}` : undefined}
          onInput={(event) => { onText(event.currentTarget.value); look(event.currentTarget); }} onClick={(event) => look(event.currentTarget)} onBlur={mentions.close}
          onKeyDown={press} onPaste={(event) => take(event, event.clipboardData)} />
        <MentionList id={`${id}-list`} people={mentions.shown} marked={mentions.marked} onPick={mentions.pick} />
      </div>
      {files.sending.length > 0 && <ul class="sending">{files.sending.map((one) => <li key={one.id}><SendingLine of={one} onDrop={() => files.drop(one.id)} /></li>)}</ul>}
    </div>
  );
}

function SendingLine({ of, onDrop }: { of: Sending; onDrop: () => void }) {
  if (of.trouble) return <p class="error" role="alert">{of.name} · {of.trouble} <Button small kind="quiet" icon="close" label={t("action.close")} onClick={onDrop} /></p>;
  return <label class="hint">{t("composer.uploading", { name: of.name })}<progress value={of.part} max={1} /></label>;
}

function written(area: HTMLTextAreaElement): Written {
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}

/** Changes the text as if it were typed, so that it can be undone; browsers that cannot are helped. */
function put(area: HTMLTextAreaElement, change: Change, onText: (text: string) => void) {
  const wanted = applied(written(area), change);
  area.focus();
  area.setSelectionRange(change.from, change.to);
  if (!document.execCommand("insertText", false, change.put) || area.value !== wanted) area.value = wanted;
  area.setSelectionRange(change.start, change.end);
  onText(area.value);
}
