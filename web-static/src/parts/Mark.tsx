import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

export type Tone = "plain" | "sapin" | "miel" | "braise" | "encre";

/** A short word on the state of something: its tone never says more than the word does. */
export function Mark({ tone = "plain", icon, children }: { tone?: Tone; icon?: IconName; children: ComponentChildren }) {
  return (
    <span class={`mark mark-${tone}`}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  );
}

/** How many wait at a place; nothing when none do. */
export function Count({ of, urgent }: { of: number | undefined; urgent?: boolean }) {
  return of ? <span class={urgent ? "count count-urgent" : "count"}>{of > 99 ? "99+" : of}</span> : null;
}
