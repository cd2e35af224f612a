import { signal } from "@preact/signals";

/** A short word on what just happened; the reader may act on it once. */
export interface Toast {
  id: number;
  text: string;
  tone: "done" | "trouble";
  act?: { label: string; run: () => void } | undefined;
}

export const toasts = signal<Toast[]>([]);
/** What a screen reader is told next, without anything on screen. */
export const spoken = signal("");

const STAYS = 6_000;
const STAYS_WITH_ACT = 12_000;
let last = 0;

/** Tells the reader at the edge of the page; screen readers hear it too. */
export function tell(text: string, more: { tone?: Toast["tone"]; act?: Toast["act"]; stays?: number } = {}): number {
  const id = ++last;
  toasts.value = [...toasts.value.slice(-2), { id, text, tone: more.tone ?? "done", act: more.act }];
  setTimeout(() => dismiss(id), more.stays ?? (more.act ? STAYS_WITH_ACT : STAYS));
  return id;
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id);
}

/** Says something to screen readers alone. */
export function announce(text: string): void {
  spoken.value = spoken.value === text ? `${text}\u00A0` : text;
}
