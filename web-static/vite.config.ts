import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig } from "vitest/config";
import type { Plugin, Rolldown } from "vite";
import { hrefOf } from "./src/notification/shapes.ts";
import { frenchTypography } from "./src/words/typography.ts";

const WORTH_COMPRESSING = /\.(html|js|css|svg|json|txt|webmanifest)$/;
const SMALLEST = 200;
/** What nearly every page needs, and the page most links lead to: one file, so that a first visit asks for little. */
const EVERYWHERE = /node_modules|rolldown\/runtime|\/src\/(api|frame|parts|thread)\/|\/src\/[\w.]+$|\/src\/words\/\w+\.ts$|composer\/(WritingBox|screen)|offline\/(copies|shelf)\.ts/;
/** What opens without a line, beside what every page needs; other pages are kept once they were opened. */
const OFFLINE = /\/(home\/HomePage|space\/SpacesPage|space\/SpacePage|messages\/MessagesPage|notification\/NotificationsPage|offline\/OfflinePage)\.tsx$|offline\/leaving\.ts$|words\/((private|notification)\.)?(fr|en)\.json$/;

/** Tells the worker of what this build is made, so that each build has a worker of its own, and what notifications say. */
function worker(): Plugin {
  return {
    name: "worker",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      const file = join(dir, "offline.js");
      const build = createHash("sha256").update(Object.keys(bundle).toSorted().join()).digest("hex").slice(0, 12);
      const program = JSON.stringify({ build, shell: shell(dir, bundle), said: { fr: said("fr", frenchTypography), en: said("en", (text) => text) } });
      writeFileSync(file, readFileSync(file, "utf8").replace('"%PROGRAM%"', () => program).replace('"%HREF%"', () => hrefOf.toString()));
    },
  };
}

/** The first is what the page itself names. */
function shell(dir: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
  const wanted = new Set<string>();
  const want = (name: string) => {
    const chunk = chunks.find((one) => one.fileName === name);
    if (wanted.has(name)) return;
    wanted.add(name);
    chunk?.imports.forEach(want);
    chunk?.viteMetadata?.importedCss.forEach((style) => wanted.add(style));
  };
  const page = readFileSync(join(dir, "index.html"), "utf8");
  [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].forEach(([, name]) => want(name!));
  chunks.filter((one) => OFFLINE.test(one.facadeModuleId ?? "")).forEach((one) => want(one.fileName));
  return [...wanted].map((name) => `/${name}`);
}

function said(language: string, polish: (text: string) => string): unknown {
  const words = JSON.parse(readFileSync(join(import.meta.dirname, `src/words/notification.${language}.json`), "utf8"));
  return JSON.parse(JSON.stringify(words.notification.of), (_, value: unknown) => (typeof value === "string" ? polish(value) : value));
}

/** Lays a .br and a .gz beside each file of text, so that the server never compresses. */
function precompressed(): Plugin {
  let folder = "";
  return {
    name: "precompressed",
    apply: "build",
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (WORTH_COMPRESSING.test(name)) compress(join(folder, name));
      }
    },
  };
}

function compress(file: string) {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

export default defineConfig({
  plugins: [worker(), precompressed()],
  build: {
    outDir: join(import.meta.dirname, "target/classes/web"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssTarget: ["chrome109", "safari16", "firefox115"],
    target: ["chrome109", "safari16", "firefox115"],
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "site", test: EVERYWHERE }] } } },
    reportCompressedSize: false,
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/api": { target: process.env["ENTRAIDE_SERVER"] ?? "http://127.0.0.1:8080" } },
  },
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.{ts,tsx}"],
    reporters: ["default", "junit"],
    outputFile: { junit: "target/surefire-reports/TEST-client.xml" },
  },
});
