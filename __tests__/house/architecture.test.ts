/** The life of one issue in ARCHITECTURE.md is what the code does today. `UPDATE=1` rewrites it. */
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { format } from "prettier";
import { lifeOfAnIssue } from "./life-of-an-issue.ts";

const PAGE = "ARCHITECTURE.md";
const BEGIN = "<!-- life of an issue: begin -->";
const END = "<!-- life of an issue: end -->";

test("the life of an issue", async () => {
  const page = await readFile(PAGE, "utf8");
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  expect(begin).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(begin);
  const whole = `${page.slice(0, begin + BEGIN.length)}\n\n${lifeOfAnIssue()}\n\n${page.slice(end)}`;
  const expected = await format(whole, { parser: "markdown", printWidth: 120 });
  if (process.env["UPDATE"] === "1") await writeFile(PAGE, expected);
  expect(await readFile(PAGE, "utf8")).toBe(expected);
});
