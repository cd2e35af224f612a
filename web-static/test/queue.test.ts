import { expect, test } from "vitest";
import { isInUse, leaseAt } from "../src/queue/lease";
import { afresh, beside, type QueueItem, settled } from "../src/queue/rows";

const item = (id: number, reason = "") => ({ id, reason }) as QueueItem;
const ids = (shown: { rows: { item: QueueItem; gone: boolean }[] }) => shown.rows.map((row) => row.item.id);

test("no row moves when the order changes elsewhere", () => {
  expect(ids(settled(afresh([item(1), item(2), item(3)]), [item(3), item(1), item(2)]))).toEqual([1, 2, 3]);
});

test("what a row says is brought up to date where it stands", () => {
  expect(settled(afresh([item(1, "attend")]), [item(1, "à risque")]).rows[0]?.item.reason).toBe("à risque");
});

test("new ones wait until they are asked for", () => {
  const shown = settled(afresh([item(1)]), [item(9), item(1), item(8)]);
  expect(ids(shown)).toEqual([1]);
  expect(shown.arrived).toBe(2);
});

test("what no longer waits keeps its place, and says so", () => {
  const shown = settled(afresh([item(1), item(2)]), [item(2)]);
  expect(shown.rows.map((row) => row.gone)).toEqual([true, false]);
});

test("what comes back is no longer gone", () => {
  const gone = settled(afresh([item(1)]), []);
  expect(settled(gone, [item(1)]).rows[0]?.gone).toBe(false);
});

test("the keys pass over what is gone and stop at the ends", () => {
  const { rows } = settled(afresh([item(1), item(2), item(3)]), [item(1), item(3)]);
  expect(beside(rows, 1, 1)).toBe(3);
  expect(beside(rows, 3, 1)).toBe(3);
  expect(beside(rows, null, 1)).toBe(1);
  expect(beside([], null, 1)).toBeNull();
});

const UNTIL = "2026-03-11T10:30:00Z";
const minutesBefore = (minutes: number) => Date.parse(UNTIL) - minutes * 60_000;

test("nothing is said of the time before the last five minutes", () => {
  expect(leaseAt(UNTIL, minutesBefore(30))).toEqual({ stage: "quiet" });
  expect(leaseAt(UNTIL, minutesBefore(5.1))).toEqual({ stage: "quiet" });
});

test("the last five minutes are counted, and never say zero", () => {
  expect(leaseAt(UNTIL, minutesBefore(5))).toEqual({ stage: "ending", minutes: 5 });
  expect(leaseAt(UNTIL, minutesBefore(0.1))).toEqual({ stage: "ending", minutes: 1 });
});

test("after its time a claim has five minutes of grace", () => {
  expect(leaseAt(UNTIL, minutesBefore(-1))).toEqual({ stage: "grace" });
  expect(leaseAt(UNTIL, minutesBefore(-5))).toEqual({ stage: "over" });
});

test("only a composer in use renews its claim", () => {
  expect(isInUse(1_000, 50_000, 60_000)).toBe(true);
  expect(isInUse(1_000, 70_000, 60_000)).toBe(false);
});
