// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Catalogue, flat } from "../src/words";

const SOURCE = join(import.meta.dirname, "../src");
const SPOKEN_ATTRIBUTES = /^(title|label|placeholder|alt|hint|aria-label|aria-description|act)$/;
const NAMES_OF_OURS = ["Entraide"];

const WORDS = join(SOURCE, "words");
const read = (language: string) => readdirSync(WORDS).filter((name) => name === `${language}.json` || name.endsWith(`.${language}.json`)).map((name) => JSON.parse(readFileSync(join(WORDS, name), "utf8")) as Catalogue);
const [fr, en] = [read("fr"), read("en")];
const plain = (catalogues: readonly Catalogue[]) => new Map(catalogues.flatMap((one) => [...flat(one, (text) => text)]));
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
const parsed = files.map((name) => ts.createSourceFile(name, readFileSync(join(SOURCE, name), "utf8"), ts.ScriptTarget.Latest, true, name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));

function visit(file: ts.SourceFile, see: (node: ts.Node) => void) {
  const walk = (node: ts.Node) => {
    see(node);
    ts.forEachChild(node, walk);
  };
  walk(file);
}

test("both catalogues have the same sentences", () => {
  expect([...plain(en).keys()].sort()).toEqual([...plain(fr).keys()].sort());
});

test("no sentence stands in two catalogues, and each part has the same in both languages", () => {
  for (const [at, part] of fr.entries()) {
    expect(Object.keys(part)).toEqual(Object.keys(en[at] ?? {}));
    for (const other of fr.slice(at + 1)) expect(Object.keys(other).filter((name) => name in part)).toEqual([]);
  }
});

test("a sentence fills in the same names in both languages", () => {
  const names = (text = "") => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
  const english = plain(en);
  const differing = [...plain(fr)].filter(([key, text]) => String(names(text)) !== String(names(english.get(key)))).map(([key]) => key);
  expect(differing.filter((key) => !key.endsWith("#one") && !key.endsWith("#zero"))).toEqual([]);
});

test("every sentence is used somewhere", () => {
  const whole = new Set<string>();
  const heads: string[] = [];
  for (const file of parsed) {
    visit(file, (node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      if (ts.isTemplateExpression(node) && node.head.text.endsWith(".")) heads.push(node.head.text);
    });
  }
  const keys = new Set([...plain(fr).keys()].map((key) => key.replace(/#.*/, "")));
  const unused = [...keys].filter((key) => !whole.has(key) && !heads.some((head) => key.startsWith(head)));
  expect(unused).toEqual([]);
});

test("no component speaks without the catalogues", () => {
  const literal: string[] = [];
  const check = (file: ts.SourceFile, text: string) => {
    if (/\p{L}{2}/u.test(text) && !NAMES_OF_OURS.includes(text.trim())) literal.push(`${file.fileName}: ${text.trim()}`);
  };
  for (const file of parsed) {
    visit(file, (node) => {
      if (ts.isJsxText(node)) check(file, node.text);
      if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression && ts.isStringLiteralLike(node.expression)) check(file, node.expression.text);
      if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.test(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)) check(file, node.initializer.text);
    });
  }
  expect(literal).toEqual([]);
});
