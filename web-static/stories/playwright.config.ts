import { rmSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Debian's own Chromium, because a download of another build is not possible everywhere. Without these switches a
// Chromium on a closed network spends its time asking for hosts that cannot be reached.
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A microphone that hums, for voice notes.
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
];

const root = join(import.meta.dirname, "../..");
const data = join(root, "web-static/target/stories/data");
const port = 18480;

// Each run begins with a town that nobody has touched; workers load this file too and must leave it alone.
if (process.env["TEST_WORKER_INDEX"] === undefined) rmSync(data, { recursive: true, force: true });

export default defineConfig({
  testDir: ".",
  outputDir: "../target/stories/results",
  workers: 1,
  // The two cores are shared with whatever else runs; what needed a second try is reported as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../target/stories/report.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Nobody presses keys a millisecond apart.
    launchOptions: { executablePath: CHROMIUM, args: QUIET, slowMo: 25 },
    timezoneId: "Europe/Paris",
    locale: "fr-FR",
    trace: "retain-on-failure",
  },
  webServer: {
    command: `exec java -Xmx256m -XX:+UseSerialGC -jar ${join(root, "web-static/target/stories/entraide.jar")} serve --demo`,
    url: `http://127.0.0.1:${port}/health/ready`,
    env: { ENTRAIDE_DATA: data, ENTRAIDE_PORT: String(port), ENTRAIDE_LIMITS: "off" },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
