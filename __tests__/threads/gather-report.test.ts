/** Reading a report's threads: what is asked, in how many requests, and what is left when requests fail. */
import { describe, expect, test } from "@jest/globals";
import { type ThreadWorld, readThreadWorld } from "../support/thread-world.ts";
import { readReport } from "../support/read-report.ts";

const WORLDS: [string, number][] = [
  ["fixed-bug", 214],
  ["burst", 501],
  ["hub", 40],
];

import { renderReportMarkdown } from "../../src/graph/render/render-markdown.ts";
import { renderReportHtml } from "../../src/graph/render/render-html.ts";
import { renderReportJson } from "../../src/graph/render/render-report-json.ts";
import { writeFileSync, mkdirSync } from "node:fs";
test.each(WORLDS)("%s", async (name, number) => {
  const world = readThreadWorld(name);
  const report = await readReport(world, number);
  mkdirSync("/tmp/ex", { recursive: true });
  writeFileSync(`/tmp/ex/${name}.md`, renderReportMarkdown(report));
  writeFileSync(`/tmp/ex/${name}.html`, renderReportHtml(report));
  writeFileSync(`/tmp/ex/${name}.json`, renderReportJson(report));
});
