// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const STYLES = join(import.meta.dirname, "../src/styles");
const tokens = readFileSync(join(STYLES, "tokens.css"), "utf8");
const controls = readFileSync(join(STYLES, "controls.css"), "utf8");
const PAIR = /light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/;

function colour(name: string, dark: boolean): string {
  const found = tokens.match(new RegExp(`--${name}: ${PAIR.source}`));
  const value = found?.[dark ? 2 : 1];
  if (!value) throw new Error(`no colour ${name}`);
  return value;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ["ink", "muted", "sapin", "sapin-deep", "miel", "braise", "encre"].flatMap((name) => ["paper", "surface", "wash"].map((under) => [name, under] as const));
const WASHES = ["sapin", "miel", "braise", "encre"].map((name) => [name, `${name}-wash`] as const);
const FILLED = [["on-sapin", "sapin"], ["on-sapin", "sapin-deep"], ["on-braise", "braise"], ["ink", "miel-wash"], ["ink", "braise-wash"], ["ink", "sapin-wash"], ["muted", "sapin-wash"]] as const;

describe.each([["light", false], ["dark", true]] as const)("%s", (_, dark) => {
  test.each([...TEXT, ...WASHES, ...FILLED])("%s on %s can be read", (name, under) => {
    expect(contrast(colour(name, dark), colour(under, dark))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["paper", "surface"])("the edge of a field is seen on %s", (under) => {
    expect(contrast(colour("edge", dark), colour(under, dark))).toBeGreaterThanOrEqual(3);
  });

  test("initials can be read on every tint", () => {
    const tints = [...controls.matchAll(new RegExp(`\\.tint-\\d \\{ background: ${PAIR.source}; color: ${PAIR.source}`, "g"))];
    expect(tints).toHaveLength(10);
    for (const tint of tints) expect(contrast(tint[dark ? 2 : 1] ?? "", tint[dark ? 4 : 3] ?? ""), tint[0]).toBeGreaterThanOrEqual(4.5);
  });
});
