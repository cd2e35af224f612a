// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { generated } from "../scripts/contracts.mjs";

const FOLDER = join(import.meta.dirname, "../src/api");

test("the functions and types of the operations are those of the contracts: npm run contracts", async () => {
  const fresh = (await generated()) as Record<string, string>;
  const committed = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
  expect(Object.keys(committed).sort()).toEqual(Object.keys(fresh).sort());
  for (const name of Object.keys(fresh)) expect(committed[name] === fresh[name], `${name} is fresh`).toBe(true);
}, 60_000);
