/** The dashboard in a real browser: a phone and a desk, light and dark, by keyboard, without a network or a script. */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chromium, type Browser, type Page } from "playwright-core";
import { buildDashboard } from "../../src/dashboard/dashboard.ts";
import { renderDashboard } from "../../src/dashboard/render-dashboard.ts";
import { burst, HOUR, inventYear, START } from "./invented-year.ts";

const BROWSER = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (BROWSER === undefined && process.env["CI"] === undefined) {
  console.warn("No browser: the tests of the dashboard in one are LEFT OUT. apt-get install chromium.");
}
const describeInBrowser = BROWSER === undefined && process.env["CI"] === undefined ? describe.skip : describe;

function drawPage(): string {
  const planted = [
    ...burst([0, "planted: the gate"], 60, 12, 4, (at) => `n${at}`),
    ...burst([0, "planted: the gate"], 96, 7, 6, (at) => `m${at}`),
    ...burst([3, "planted: lanterns"], 139.9, 9, 1.5, (at) => `c${at}`),
  ];
  const observed = [
    { name: "duplicate", kind: "relation" as const, judged: 34, right: 33, issues: [12, 40, 41] },
    { name: "related", kind: "relation" as const, judged: 18, right: 13 },
    { name: "network", kind: "category" as const, judged: 6, right: 6 },
  ];
  const year = inventYear(11, planted, { days: 141, perDay: 9 });
  return renderDashboard(buildDashboard({ ...year, nowMs: START + 140.7 * 24 * HOUR, observed }), "https://github.com");
}

describeInBrowser("in a browser", () => {
  let browser: Browser | undefined;
  let page: Page;
  let folder: string;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fingerpost-dashboard-"));
    await writeFile(join(folder, "index.html"), drawPage());
    browser = await chromium.launch({ executablePath: BROWSER ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`file://${join(folder, "index.html")}`);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test("fits a phone, asks for nothing, breaks no policy; a desk has the wide drawings", async () => {
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect([
      await page.locator(".narrow").first().isVisible(),
      await page.locator(".wide").first().isVisible(),
    ]).toEqual([true, false]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([
      await page.locator(".narrow").first().isVisible(),
      await page.locator(".wide").first().isVisible(),
    ]).toEqual([false, true]);
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a mark of a drawing leads by the keyboard to the list of its issues, and back", async () => {
    const mark = page.locator('#incidents .wide a[href^="#list"]').first();
    await mark.focus();
    await page.keyboard.press("Enter");
    const list = page.locator(".list:target");
    expect(await list.getByRole("link").count()).toBeGreaterThan(5);
    expect(await list.getByRole("link").nth(1).getAttribute("href")).toMatch(
      /^https:\/\/github\.com\/acme\/lantern\/issues\/\d+$/u,
    );
    await list.getByRole("link", { name: "Close" }).click();
    expect(await page.locator(".list:target").count()).toBe(0);
  });

  test("light and dark, as the reader's system is, drawings too", async () => {
    const colors = () =>
      page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.wide .piece')).fill]",
      );
    await page.emulateMedia({ colorScheme: "light" });
    expect(await colors()).toEqual(["rgb(255, 255, 255)", "rgb(9, 105, 218)"]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await colors()).toEqual(["rgb(13, 17, 23)", "rgb(68, 147, 248)"]);
  });
});
