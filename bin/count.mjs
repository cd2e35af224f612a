// Adds up what the test runners reported: "<passed> <failed>".
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

let passed = 0;
let failed = 0;
const count = (all, bad, skipped) => {
  passed += all - bad - skipped;
  failed += bad;
};

for (const module of readdirSync(".")) {
  const reports = join(module, "target", "surefire-reports");
  if (!existsSync(reports)) continue;
  for (const file of readdirSync(reports).filter((name) => /^TEST-.*\.xml$/.test(name))) {
    for (const [suite] of readFileSync(join(reports, file), "utf8").matchAll(/<testsuite [^>]*>/gs)) {
      const number = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
      count(number("tests"), number("failures") + number("errors"), number("skipped"));
    }
  }
}

const stories = "web-static/target/stories/report.json";
if (existsSync(stories)) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(stories, "utf8")).stats;
  count(expected + unexpected + flaky + skipped, unexpected, skipped);
} else failed += 1;

console.log(`${passed} ${failed}`);
