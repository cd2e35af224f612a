import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

interface MenuProps {
  /** What the button shows. */
  face: ComponentChildren;
  /** The button's word when its face has none. */
  label?: string;
  /** Where the menu opens: towards the end of the line, or its start; above or below. */
  towards?: "start" | "end" | "up";
  class?: string;
  children: ComponentChildren;
}

/** A button that opens a list of things to do; arrows move in it, Escape closes it. */
export function Menu({ face, label, towards = "start", class: look = "button button-quiet", children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [side, setSide] = useState(towards);
  // At an edge of a phone it opens the other way.
  useLayoutEffect(() => {
    const shown = list.current?.getBoundingClientRect();
    if (!shown || towards === "up") return setSide(towards);
    setSide(shown.right > innerWidth ? "end" : shown.left < 0 ? "start" : towards);
  }, [open, towards]);
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) box.current?.querySelector("button")?.focus();
  };
  useEffect(() => {
    if (!open) return;
    entries(list.current)[0]?.focus({ preventScroll: true });
    const outside = (event: Event) => event.target instanceof Node && !box.current?.contains(event.target) && setOpen(false);
    addEventListener("pointerdown", outside);
    addEventListener("focusin", outside);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("focusin", outside);
    };
  }, [open]);
  return (
    <div class="menu" ref={box}>
      <button type="button" class={look} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined} aria-label={label} title={label} onClick={() => setOpen(!open)}>
        {face}
      </button>
      {open && (
        <div class={`layer menu-list menu-${side}`} id={id} role="menu" ref={list} onClick={(event) => isChoice(event) && close(true)} onKeyDown={(event) => move(event, list.current, close)}>
          {children}
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  href?: string;
  onChoose?: () => void;
  danger?: boolean;
  checked?: boolean;
  children: ComponentChildren;
}

/** One thing to do, or to go to, in a menu. */
export function MenuItem({ href, onChoose, danger, checked, children }: ItemProps) {
  const look = danger ? "menu-item menu-danger" : "menu-item";
  if (href) return <a class={look} role="menuitem" tabIndex={-1} href={href}>{children}</a>;
  const role = checked === undefined ? "menuitem" : "menuitemradio";
  return <button class={look} type="button" role={role} aria-checked={checked} tabIndex={-1} onClick={onChoose}>{children}</button>;
}

/** A thin line between kinds of things in a menu. */
export function MenuLine() {
  return <hr class="menu-line" />;
}

function entries(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>("[role^=menuitem]")] : [];
}

function isChoice(event: MouseEvent) {
  return event.target instanceof Element && event.target.closest("[role^=menuitem]") !== null;
}

function move(event: KeyboardEvent, list: HTMLElement | null, close: (refocus: boolean) => void) {
  const all = entries(list);
  const at = all.findIndex((one) => one === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  if (event.key === "Escape") close(true);
  else if (event.key === "Tab") return close(false);
  else if (to === undefined) return;
  else all[to % all.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
