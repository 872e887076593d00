/** The page of a report in a real browser: a phone and a desk, light and dark, by finger and by keyboard, without a network. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chromium, type Browser, type Page } from "playwright-core";

const BROWSER = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (BROWSER === undefined && process.env["CI"] === undefined) {
  console.warn("No browser: the tests of a report's page in one are LEFT OUT. apt-get install chromium.");
}
const describeInBrowser = BROWSER === undefined && process.env["CI"] === undefined ? describe.skip : describe;
const pageOf = (name: string) =>
  `file://${fileURLToPath(new URL(`../../docs/examples/${name}.html`, import.meta.url))}`;

describeInBrowser("in a browser", () => {
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    page.on("request", (request) => asked.push(request.url()));
  });
  afterAll(() => browser?.close());

  /** Where the drawing looks: x, y, width, height. Written by the script, so there once it has run. */
  const view = async () => {
    await page.locator(".drawing.live svg").waitFor();
    return ((await page.locator(".drawing svg").getAttribute("viewBox")) ?? "").split(" ").map(Number);
  };
  const open = async (name: string) => {
    await page.goto(pageOf(name));
    await page.waitForFunction(
      "document.querySelector('.drawing svg').viewBox.baseVal.width > 0 && !document.querySelector('svg').hasAttribute('width')",
    );
  };

  test.each(["fixed-bug", "burst", "hub"])("%s fits a phone, asks for nothing, breaks no policy", async (name) => {
    await open(name);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const button = await page.getByRole("button", { name: "Zoom in" }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(44);
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the keyboard moves, zooms and shows all; each thread can be reached and leads somewhere", async () => {
    await open("fixed-bug");
    const drawing = page.getByRole("region", { name: /^Graph/u });
    await drawing.focus();
    const [x = 0, y = 0, width = 0] = await view();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const [movedX = 0, movedY = 0] = await view();
    expect([movedX > x, movedY > y]).toEqual([true, true]);
    await page.keyboard.press("+");
    expect((await view())[2]).toBeLessThan(width);
    await page.keyboard.press("0");
    const whole = await view();
    expect(whole[2]).toBeGreaterThan(width);
    await page.keyboard.press("Tab");
    const href = await page.evaluate("document.activeElement.getAttribute('href')");
    expect(href).toMatch(/^https:\/\/github\.com\/quillwork\/quill\//u);
    // What is reached by the keyboard comes into sight, and is large enough to be read.
    expect((await view())[2]).toBeLessThan(whole[2] ?? 0);
  });

  test("a finger drags it, and what was dragged opens nothing", async () => {
    await open("fixed-bug");
    await page.locator(".drawing").scrollIntoViewIfNeeded();
    const box = await page.locator(".drawing").boundingBox();
    const [x = 0] = await view();
    const at = { x: (box?.x ?? 0) + 180, y: (box?.y ?? 0) + 250 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 90, at.y, { steps: 4 });
    await page.mouse.up();
    expect((await view())[0]).toBeGreaterThan(x);
    expect(page.url()).toContain("fixed-bug.html");
  });

  test("light and dark, as the reader's system is", async () => {
    await open("burst");
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paper()).toBe("rgb(13, 17, 23)");
  });
});
