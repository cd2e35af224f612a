// The client's steps for Maven: install, build, test. Each leaves a stamp of what it worked on and is skipped while that is unchanged.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contracts } from "./contracts.mjs";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const CONFIGURATION = ["package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "index.html"];

const steps = {
  install: {
    stamp: "node_modules/.installed",
    reads: () => ["package.json", "package-lock.json"],
    run: () => npm("ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"),
  },
  build: {
    stamp: "target/client-built",
    proof: "target/classes/web/index.html",
    reads: () => [...CONFIGURATION, ...under("src"), ...under("public")],
    run: () => npm("run", "--silent", "build"),
  },
  test: {
    stamp: "target/client-tested",
    proof: "target/surefire-reports/TEST-client.xml",
    reads: () => [...CONFIGURATION, ...under("src"), ...under("public"), ...under("test"), ...under("scripts"), ...contracts()],
    run: () => npm("test", "--silent"),
  },
};

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The browser client is built with Node 20.19 or newer; this is ${process.versions.node}: install a newer one, or build without the client by -DskipClient.`);
  process.exit(1);
}
const step = steps[process.argv[2]];
const stamp = join(home, step.stamp);
const now = fingerprint(step.reads());
if (!unchanged()) {
  try {
    step.run();
  } catch (failure) {
    process.exit(failure.status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function unchanged() {
  if (step.proof && !existsSync(join(home, step.proof))) return false;
  return existsSync(stamp) && readFileSync(stamp, "utf8") === now;
}

function npm(...words) {
  execFileSync("npm", words, { cwd: home, stdio: "inherit" });
}

function under(folder) {
  const whole = join(home, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
}

function fingerprint(files) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of files.map((name) => resolve(home, name)).sort()) {
    if (existsSync(file) && statSync(file).isFile()) hash.update(file.slice(home.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}
