import type { components } from "../api/contract.queue";

export type QueueItem = components["schemas"]["QueueItem"];
export type QueueCounts = components["schemas"]["QueueCounts"];
export type QueueEvent = components["schemas"]["QueueEvent"];
export type Earlier = components["schemas"]["EarlierQuestion"];
/** One item with its story, and what its asker asked before. */
export interface ItemPage {
  item: QueueItem;
  story: QueueEvent[];
  earlier: Earlier[];
}
export type Claim = NonNullable<QueueItem["claim"]>;

/** A row as it is shown; `gone` when it left the list since. */
export interface Row<T = QueueItem> {
  item: T;
  gone: boolean;
}

/** What is shown, and how much the server would show otherwise. */
export interface Shown<T = QueueItem> {
  rows: Row<T>[];
  arrived: number;
}

export const nothingShown: Shown<never> = { rows: [], arrived: 0 };

/** The list as the server gives it now. */
export function afresh<T>(items: readonly T[]): Shown<T> {
  return { rows: items.map((item) => ({ item, gone: false })), arrived: 0 };
}

/** Brings the rows up to date where they stand: none moves, none goes away under the pointer, new ones wait to be asked for. */
export function settled<T extends { id: number }>(shown: Shown<T>, items: readonly T[]): Shown<T> {
  const now = new Map(items.map((item) => [item.id, item]));
  const rows = shown.rows.map((row) => ({ item: now.get(row.item.id) ?? row.item, gone: !now.has(row.item.id) }));
  const known = new Set(shown.rows.map((row) => row.item.id));
  return { rows, arrived: items.filter((item) => !known.has(item.id)).length };
}

/** What one held before and holds no more, where it still waits. */
export function lost(before: readonly Row[], now: readonly Row[]): QueueItem[] {
  const held = new Set(before.filter((row) => row.item.claim?.mine).map((row) => row.item.id));
  return now.filter((row) => held.has(row.item.id) && !row.gone && !row.item.claim?.mine).map((row) => row.item);
}

/** The row before or after another, for the keys. */
export function beside(rows: readonly Row<{ id: number }>[], id: number | null, step: 1 | -1): number | null {
  const there = rows.filter((row) => !row.gone || row.item.id === id);
  const at = there.findIndex((row) => row.item.id === id);
  const next = at < 0 ? (step === 1 ? 0 : there.length - 1) : Math.min(Math.max(at + step, 0), there.length - 1);
  return there[next]?.item.id ?? null;
}
