import type { ComponentChildren, HTMLAttributes } from "preact";
import { Icon, type IconName } from "./Icon";

interface Common {
  children?: ComponentChildren;
  /** primary: the one thing to do here; plain: others; quiet: without a border; danger: what destroys. */
  kind?: "primary" | "plain" | "quiet" | "danger";
  icon?: IconName;
  small?: boolean;
  /** Fills the width on a phone. */
  wide?: boolean;
}

type ButtonProps = Common & Omit<HTMLAttributes<HTMLButtonElement>, "icon" | "role" | "class"> & {
  class?: string;
  busy?: boolean;
  disabled?: boolean;
  type?: "button" | "submit";
  form?: string;
  /** The word of a button that shows only a sign. */
  label?: string;
};

/** A button; while busy it cannot be pressed again. */
export function Button({ kind = "plain", icon, small, wide, busy, disabled, label, class: more, type = "button", children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={look(kind, small, wide, !children, more)} aria-busy={busy || undefined} aria-disabled={busy || undefined}
      disabled={disabled} {...(label ? { "aria-label": label, title: label } : {})} {...(busy ? { onClick: (event: MouseEvent) => event.preventDefault() } : {})}>
      {icon && <Icon name={icon} small />}
      {children}
    </button>
  );
}

type LinkProps = Common & { href: string; download?: boolean };

/** A link that looks like a button: it goes somewhere, it does nothing else. */
export function ButtonLink({ kind = "plain", icon, small, wide, children, ...rest }: LinkProps) {
  return (
    <a {...rest} class={look(kind, small, wide, !children)}>
      {icon && <Icon name={icon} small />}
      {children}
    </a>
  );
}

function look(kind: string, small?: boolean, wide?: boolean, bare?: boolean, more?: string): string {
  return [more, "button", `button-${kind}`, small && "button-small", wide && "button-wide", bare && "button-bare"].filter(Boolean).join(" ");
}
