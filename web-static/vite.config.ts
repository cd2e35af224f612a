import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

const WORTH_COMPRESSING = /\.(html|js|css|svg|json|txt|webmanifest)$/;
const SMALLEST = 200;
/** What nearly every page needs, and the page most links lead to: one file, so that a first visit asks for little. */
const EVERYWHERE = /node_modules|rolldown\/runtime|\/src\/(api|frame|parts|thread)\/|\/src\/[\w.]+$|\/src\/words\/\w+\.ts$|composer\/(WritingBox|screen)/;

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
  plugins: [precompressed()],
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
