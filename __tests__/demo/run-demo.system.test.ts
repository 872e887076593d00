import { describe, expect, test } from "@jest/globals";
import { findFaults } from "../../src/demo/find-faults.ts";
import { printDemo } from "../../src/demo/print-demo.ts";
import { renderPage } from "../../src/demo/render-page.ts";
import { runDemo } from "../../src/demo/run-demo.ts";
import type { DemoIssue } from "../../src/demo/demo-issue.ts";
import { BURST } from "../../src/demo/scenario-burst.ts";
import { OTHERS } from "../../src/demo/scenario-others.ts";
import pc from "picocolors";

test("the whole scenario on the emulated GitHub: everything as expected, and shown", async () => {
  const result = await runDemo();
  const faults = result.issues.flatMap(({ issue, faults }) => faults.map((fault) => `${issue.key}: ${fault}`));
  expect(faults).toEqual([]);
  expect(result.notes.filter((note) => !note.ok)).toEqual([]);
  expect(result.issues).toHaveLength(BURST.length + OTHERS.length);

  const text = printDemo(result, pc.createColors(false));
  const page = renderPage(result);
  for (const { number } of result.issues) {
    expect(text).toContain(`#${number}`);
    expect(page).toContain(`id="issue-${number}"`);
  }
  expect(page).not.toMatch(/<script|<img/u);
});

describe("a bot that did not do its job is found out", () => {
  const issue: DemoIssue = {
    key: "x",
    author: "ada",
    title: "x",
    body: "",
    labels: ["mine"],
    shows: "",
    expects: {
      category: "network",
      labels: ["error: network"],
      linked: { to: ["y"], as: ["duplicate"] },
      says: ["hello"],
    },
  };
  const numbers = new Map([["y", 1]]);
  const seen = { issue, number: 2, labels: ["mine", "error: network"], relations: [], comment: null };

  const rows: [name: string, change: Partial<typeof seen>, comments: number, says: string][] = [
    ["no comment", {}, 0, "0 comments of ours instead of 1"],
    ["two comments", {}, 2, "2 comments of ours instead of 1"],
    ["its label missing", { labels: ["mine"] }, 1, "label missing: error: network"],
    ["a foreign label lost", { labels: ["error: network"] }, 1, "label missing: mine"],
    ["a label too many", { labels: ["mine", "error: network", "error: crash"] }, 1, "label not expected: error: crash"],
  ];
  test.each(rows)("%s", (_name, change, comments, says) => {
    expect(findFaults({ ...seen, ...change }, comments, numbers)).toContain(says);
  });

  test("a comment that says nothing of it", () => {
    const faults = findFaults({ ...seen, comment: "nothing" }, 1, numbers).join("\n");
    expect(faults).toContain("category unreadable instead of network");
    expect(faults).toContain("does not say: hello");
    expect(faults).toContain("not linked to the original #1 first");
  });
});
