import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../words";
import { Button } from "./Button";

interface DialogProps {
  title: string;
  onClose: () => void;
  /** A sheet covers a phone whole; a dialog stays small. */
  sheet?: boolean;
  children: ComponentChildren;
  foot?: ComponentChildren;
}

/** What a layer is about comes before its way out. */
const FIRST = ".dialog-body :is(input, select, textarea, button, a[href]), .dialog-foot button";

/** A layer over the page that keeps the focus until it is closed, then gives it back. */
export function Dialog({ title, onClose, sheet, children, foot }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const cameFrom = document.activeElement;
    box.current?.showModal();
    (box.current?.querySelector<HTMLElement>(FIRST) ?? box.current?.querySelector<HTMLElement>("button"))?.focus();
    return () => cameFrom instanceof HTMLElement && cameFrom.focus();
  }, []);
  return (
    <dialog ref={box} class={sheet ? "layer dialog sheet" : "layer dialog"} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === box.current) onClose(); }}>
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id={id}>{title}</h2>
          <Button kind="quiet" icon="close" label={t("action.close")} onClick={onClose} />
        </header>
        <div class="dialog-body">{children}</div>
        {foot && <footer class="dialog-foot">{foot}</footer>}
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  act: string;
  danger?: boolean;
  busy?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** Asks before something that cannot simply be undone. */
export function Confirm({ title, act, danger, busy, onAct, onClose, children }: ConfirmProps) {
  const foot = (
    <>
      <Button kind="quiet" onClick={onClose}>{t("action.cancel")}</Button>
      <Button kind={danger ? "danger" : "primary"} busy={busy ?? false} onClick={onAct}>{act}</Button>
    </>
  );
  return <Dialog title={title} onClose={onClose} foot={foot}>{children}</Dialog>;
}
