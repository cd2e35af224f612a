import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { shot, visitor } from "./town.ts";

const PAGES: Record<string, string[]> = {
  stranger: ["/sign-in", "/reset", "/notices/new", "/notices/confirm#nothing", "/transparency", "/unsubscribe#nothing"],
  lea: ["/", "/spaces", "/promises", "/spaces/marketing", "/threads/3", "/ask", "/search", "/search?q=devis", "/help", "/messages", "/mentors", "/sharing", "/members/mina", "/notifications", "/settings"],
  nour: ["/help"],
  tom: ["/decisions", "/decisions?of=flags", "/decisions?of=holds"],
  mina: ["/", "/queue", "/students", "/settings"],
  omar: ["/moderation", "/moderation/holds", "/moderation/appeals", "/moderation/watched", "/moderation/prevention", "/moderation/rules", "/moderation/audit"],
  sara: ["/staff/spaces", "/staff/promises", "/staff/mentoring", "/staff/templates", "/staff/search", "/staff/openings", "/staff/cohorts", "/staff/members", "/staff/invitations"],
};

for (const size of ["desktop", "phone"] as const) {
  for (const [who, paths] of Object.entries(PAGES)) {
    test(`every page of ${who} can be used by everybody, by day and by night (${size})`, async ({ browser }) => {
      test.setTimeout(30_000 + paths.length * 15_000);
      const { context, page, trouble } = await visitor(browser, who === "stranger" ? null : who, size, "fr");
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(path);
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.waitForLoadState("load");
        await page.waitForTimeout(400);
        expect(await graveFaults(new AxeBuilder({ page })), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} is wider than the window`).toBeLessThanOrEqual(0);
        await shot(page, `page-${size}-light-${who}${path.replace(/[/?=#]/g, "-")}`);
        // By night nothing but the colours is another, and those are the same in any window.
        if (size === "desktop" && !path.startsWith("/threads")) continue;
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await graveFaults(new AxeBuilder({ page }).withRules("color-contrast")), `${path} by night`).toEqual([]);
        if (path.startsWith("/threads")) await shot(page, `page-${size}-dark-${who}${path.replace(/[/?=]/g, "-")}`);
      }
      // Strangers are asked to sign in, and a link that is worth nothing is nowhere.
      expect(trouble.filter((line) => !line.includes("401") && !/#nothing: .* 404 /.test(line))).toEqual([]);
      await context.close();
    });
  }
}

async function graveFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test("the first visit of a thread page is at most 60 KB in at most 10 requests", async ({ browser }) => {
  const { context, page } = await visitor(browser, "lea", "desktop", "fr");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const seen = new Map<string, string>();
  let bytes = 0;
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => seen.set(requestId, request.url));
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await page.goto("/threads/3");
  await page.locator(".prose").first().waitFor();
  await page.waitForTimeout(1500);

  expect([...seen.values()].length, [...seen.values()].join("\n")).toBeLessThanOrEqual(10);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
  await context.close();
});
