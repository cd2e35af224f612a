// Writes src/api/ from the modules' contracts: the types (contract.*.d.ts) and one function for each operation (*.ts).
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const house = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const MODULES = ["platform", "messaging", "moderation", "search", "forum-server"];
const VERBS = ["get", "put", "post", "patch", "delete"];

/** Where the contracts lie, one a module or part of it. */
export function contracts() {
  return MODULES.map((module) => join(house, module, "src/main/resources/openapi"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".yaml")).map((name) => join(folder, name)));
}

/** The generated files, by name, as they should be. */
export async function generated() {
  const { default: openapi, astToString } = await import("openapi-typescript");
  const files = {};
  const table = mkdtempSync(join(tmpdir(), "contracts-"));
  try {
    for (const contract of laidOn(table)) {
      const name = basename(contract, ".yaml");
      const operations = await operationsOf(contract, `/api/v1/${name}`);
      if (operations.length === 0) continue;
      const types = await openapi(pathToFileURL(contract), { defaultNonNullable: false });
      files[`contract.${name}.d.ts`] = `// Written by \`npm run contracts\`; do not edit.\n${astToString(types)}`;
      files[`${name}.ts`] = functions(name, operations);
    }
  } finally {
    rmSync(table, { recursive: true });
  }
  return files;
}

/** The contracts name one another as they lie on the class path: in one folder. */
function laidOn(table) {
  return contracts().map((contract) => {
    const copy = join(table, basename(contract));
    copyFileSync(contract, copy);
    return copy;
  });
}

async function operationsOf(contract, base) {
  const { bundle, createConfig } = await import("@redocly/openapi-core");
  const { bundle: whole } = await bundle({ ref: contract, config: await createConfig({}), dereference: true });
  return Object.entries(whole.parsed.paths ?? {}).flatMap(([path, item]) =>
    VERBS.filter((verb) => item[verb]?.operationId && !isStream(item[verb])).map((verb) => ({
      id: item[verb].operationId,
      verb: verb.toUpperCase(),
      path: (base + path).replace(/\/$/, ""),
      says: item[verb].summary ?? item[verb].description?.trim(),
      once: [...(item.parameters ?? []), ...(item[verb].parameters ?? [])].some((one) => one.name === "Idempotency-Key"),
    })),
  );
}

/** A stream is no question with an answer. */
function isStream(operation) {
  return Boolean(operation.responses?.["200"]?.content?.["text/event-stream"]);
}

function functions(name, operations) {
  const lines = operations.map(({ id, verb, path, says, once }) => {
    const summary = says ? `/** ${says} */\n` : "";
    return `${summary}export const ${id} = /* @__PURE__ */ operation<operations["${id}"]>("${verb}", "${path}"${once ? ", true" : ""});\n`;
  });
  return [
    "// Written by `npm run contracts`; do not edit.",
    'import { operation } from "../api";',
    `import type { operations } from "./contract.${name}";`,
    "",
    ...lines,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generated())) {
    writeFileSync(join(house, "web-static/src/api", name), text);
    console.log(name);
  }
}
