// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import fr from "../src/words/fr.json";

const HOUSE = join(import.meta.dirname, "../..");
const MODULES = ["platform", "messaging", "moderation", "search", "forum-server"];
/** Met by programs, or told well enough by their status. */
const BY_STATUS = ["foreign-origin", "internal", "malformed", "method-not-allowed", "not-anonymous", "range", "unavailable"];

const sources = MODULES.map((module) => join(HOUSE, module, "src/main/java")).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".java")).map((name) => join(folder, name)),
);

test("whatever the server refuses is told in the reader's words", () => {
  const named = sources.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/Problem\.of\(\s*\d{3},\s*"([a-z-]+)"/g)].map((found) => found[1] ?? ""));
  const told = new Set([...Object.keys(fr.problem), ...BY_STATUS]);
  expect([...new Set(named)].filter((name) => !told.has(name))).toEqual([]);
});
