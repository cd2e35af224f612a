import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { online } from "../api";
import { Button, Dialog, Failure } from "../parts";
import { useDeed } from "../loading";
import { t } from "../words";
import { ComposerText } from "./ComposerText";
import { DraftLine } from "./DraftLine";
import { Preview } from "./Preview";
import { useScreen, WIDE } from "./screen";
import type { Among } from "./useMentions";
import { useDraft } from "./useDraft";

export interface ComposerProps {
  /** Names the draft, here and on the server: "thread:12". */
  name: string;
  label: string;
  /** The verb of the button that sends. */
  act: string;
  first?: string;
  focus?: boolean;
  compact?: boolean;
  /** Kept in this browser alone: changes of what is already stored. */
  local?: boolean;
  among?: Among;
  /** Whether all else that is needed is there. */
  ready?: boolean;
  /** What belongs to the text: its tags, how it is shown. */
  children?: ComponentChildren;
  /** Answers "kept" when the text stays as it is, because it could not be published. */
  onSend: (body: string, key: string) => Promise<unknown>;
  onCancel?: () => void;
  /** The verb of the button that cancels. */
  cancelAct?: string;
  /** What Escape does in the text, where that is not to cancel. */
  onEscape?: () => void;
  /** More tools beside those that mark the text. */
  tools?: (hand: Hand) => ComponentChildren;
  /** Told at every key, for whoever keeps something alive while one writes. */
  onUse?: () => void;
  /** The text is needed no more, though it was not sent: its draft goes. */
  over?: boolean;
}

/** What a tool can do with the text. */
export interface Hand {
  text: string;
  insert: (text: string) => void;
}

const LONGEST = 50_000;

/** Where a text is written: never lost, sent exactly once, seen beforehand as it will be. */
export default function Composer(props: ComposerProps & { asSheet: boolean }) {
  const inside = <Inside {...props} />;
  if (!props.asSheet) return inside;
  return <Dialog title={props.label} sheet onClose={() => props.onCancel?.()}>{inside}</Dialog>;
}

function Inside({ name, label, act, first, focus, compact, local, among, asSheet, ready = true, children, onSend, onCancel, cancelAct, onEscape, tools, onUse, over }: ComposerProps & { asSheet: boolean }) {
  const draft = useDraft(name, first, local);
  const [seeing, setSeeing] = useState(false);
  const wide = useScreen(WIDE) && !compact;
  const id = useId();
  const send = useDeed(async () => {
    const body = draft.text.trim();
    if ((await onSend(body, draft.key())) === "kept") return;
    draft.done();
    setSeeing(false);
  });
  const fits = ready && draft.text.trim().length > 0 && draft.text.length <= LONGEST;
  const submit = () => fits && void send.run();
  useRetry(send.problem?.status === 0, submit);
  useEffect(() => {
    if (over) draft.done();
  }, [over]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!focus) return;
    const frame = requestAnimationFrame(() => box.current?.querySelector("textarea")?.focus());
    return () => cancelAnimationFrame(frame);
  }, [focus]);
  const type = (text: string) => {
    draft.setText(text);
    send.clear();
    onUse?.();
  };
  return (
    <div ref={box} class={wide ? "composer composer-wide" : compact ? "composer composer-compact" : "composer"} onFocusIn={onUse}>
      {!wide && (
        <div class="composer-tabs" role="tablist" aria-label={label}>
          <button type="button" role="tab" id={`${id}-write`} aria-selected={!seeing} aria-controls={`${id}-panel`} onClick={() => setSeeing(false)}>{t("composer.write")}</button>
          <button type="button" role="tab" id={`${id}-see`} aria-selected={seeing} aria-controls={`${id}-panel`} onClick={() => setSeeing(true)}>{t("composer.see")}</button>
        </div>
      )}
      <div class="composer-panes" id={`${id}-panel`} {...(wide ? {} : { role: "tabpanel", "aria-labelledby": seeing ? `${id}-see` : `${id}-write` })}>
        {(wide || !seeing) && <ComposerText label={label} text={draft.text} among={among} onText={type} onSubmit={submit} tools={tools} {...(asSheet ? {} : { onCancel: onEscape ?? onCancel })} />}
        {(wide || seeing) && <Preview text={draft.text} />}
      </div>
      {children && <div class="composer-more">{children}</div>}
      {send.problem && <Failure problem={send.problem} {...(send.problem.status === 0 ? { again: submit } : {})} />}
      <footer class="composer-foot">
        <DraftLine draft={draft} longest={LONGEST} local={local ?? false} />
        <span class="composer-acts">
          {onCancel && !asSheet && <Button kind="quiet" onClick={onCancel}>{cancelAct ?? t("action.cancel")}</Button>}
          <Button kind="primary" busy={send.busy} disabled={!fits} onClick={submit}>{act}</Button>
        </span>
      </footer>
    </div>
  );
}

/** What could not leave goes by itself when the line is back; its key makes it arrive once. */
function useRetry(lost: boolean, again: () => void) {
  const is = online.value;
  const before = useRef(is);
  useEffect(() => {
    if (lost && is && !before.current) again();
    before.current = is;
  }, [is, lost]);
}
