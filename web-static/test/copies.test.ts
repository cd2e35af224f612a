import { expect, test } from "vitest";
import { surplus } from "../src/offline/copies";

const copy = (name: string, hour: number, size = 10): [string, { value: unknown; at: string; size: number }] => [name, { value: null, at: `2026-03-11T${String(hour).padStart(2, "0")}:00:00Z`, size }];

test("what is read last stays, the oldest of too many go", () => {
  const all = Array.from({ length: 122 }, (_, at) => [`thread.${at}`, { value: null, at: new Date(at * 1_000).toISOString(), size: 1 }] as const).map(([name, one]) => [name, one] as [string, typeof one]);
  expect(surplus(all)).toEqual(["thread.1", "thread.0"]);
});

test("much text counts more than many copies", () => {
  expect(surplus([copy("old", 1), copy("large", 2, 2_900_000), copy("new", 3, 200_000)])).toEqual(["large", "old"]);
});

test("a copy whose size nobody took down counts as the largest that is kept", () => {
  const unsized = Array.from({ length: 9 }, (_, at) => [`c.${at}`, { value: null, at: new Date(at * 1_000).toISOString() }] as [string, { value: unknown; at: string }]);
  expect(surplus(unsized)).toEqual(["c.1", "c.0"]);
});
