import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "../../src/domain/report.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { anySign } from "../support/any-sign.ts";

const root = join(import.meta.dirname, "../fixtures/parse");
const folders = readdirSync(root).sort();

/** What a person checks: the report of section 12, frames as written, and the fields by kind. */
function summary(report: Report): unknown {
  return {
    format: report.format,
    environment: report.environment,
    errors: report.errors.map((error) => ({ ...error, frames: error.frames.map((frame) => frame.raw) })),
    primaryError: report.primaryError,
    mentions: report.mentions,
    requestIds: report.requestIds,
    secrets: report.secrets.map((secret) => secret.what),
    problems: report.problems.map((problem) => problem.kind),
    fields: report.fields.map((field) => `${field.kind}: ${field.heading}`),
    prose: report.prose.split("\n"),
    code: report.code,
  };
}

function readFixture(folder: string): { title: string; body: string; repo?: string } {
  const text = readFileSync(join(root, folder, "body.md"), "utf8");
  const [, title = "", repo, body = ""] = /^title: ([^\n]*)\n(?:repo: ([^\n]*)\n)?([^]*)$/.exec(text) ?? [];
  if (!text.startsWith("title: ")) return { title: "", body: text };
  return { title, body, ...(repo === undefined ? {} : { repo }) };
}

describe("fixtures", () => {
  test.each(folders)("%s", (folder) => {
    const actual = summary(parseReport(readFixture(folder)));
    const file = join(root, folder, "expected.json");
    if (process.env["UPDATE"] === "1") writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    if (!existsSync(file)) throw new Error(`${file} is missing: write it with UPDATE=1 and read it`);
    expect(actual).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  test.each(folders)("%s with other line ends and a byte order mark", (folder) => {
    const { body, ...rest } = readFixture(folder);
    const expected = parseReport({ ...rest, body });
    expect(parseReport({ ...rest, body: body.replaceAll("\n", "\r\n") })).toEqual(expected);
    expect(parseReport({ ...rest, body: body.replaceAll("\n", "\r") })).toEqual(expected);
    expect(parseReport({ ...rest, title: `\ufeff${rest.title}`, body: `\ufeff${body}` })).toEqual(expected);
    expect(parseReport({ ...rest, body: body.replaceAll(" ", " \0") })).toEqual(expected);
  });

  test.each(folders)("%s cut anywhere", (folder) => {
    const { body, ...rest } = readFixture(folder);
    for (let end = 0; end < body.length; end += 7) checkInvariants(parseReport({ ...rest, body: body.slice(0, end) }));
  });
});

/** What holds for every report. */
function checkInvariants(report: Report): void {
  const { errors, primaryError } = report;
  if (primaryError === null) expect(errors.every((error) => error.noise)).toBe(true);
  else expect(errors[primaryError]?.noise).toBe(false);
  for (const error of errors) {
    expect(error.count).toBeGreaterThanOrEqual(1);
    expect(error.sources[0]).toBe(error.source);
    expect(error.noise).toBe(error.noiseReason !== null);
    expect(error.message).toBe(error.message.trim());
    if (error.status !== null) expect(error.status >= 100 && error.status <= 599).toBe(true);
    if (error.firstSeen !== null) expect(error.firstSeen <= (error.lastSeen ?? "")).toBe(true);
  }
  expect(new Set(report.mentions).size).toBe(report.mentions.length);
}

/** Text made of what reports are made of. */
const fragments = fc.constantFrom(
  ...[
    "**Bug Description**",
    "**Environment Info**",
    "**Errors**",
    "### Version",
    "### Operating System",
    "```",
    "```json",
  ],
  ...[
    "~~~",
    "\n",
    "\n\n",
    "\r\n",
    "[",
    "]",
    "{",
    "}",
    '"',
    "\\",
    "\\u00",
    '{"error":"',
    '","timestamp":"2031-01-01T00:00:00Z"}',
  ],
  ...[
    "API Error: 400 ",
    '{"type":"error","error":{"type":"a_error","message":"m"}}',
    "Error: ",
    "TypeError: x is bad",
    "    at f (a:1:2)",
  ],
  ...[
    "- Platform: darwin",
    "- Version: 1.2.3",
    "- [x] done",
    "_No response_",
    "<!--",
    "-->",
    "<details>",
    "#12",
    "`",
    "|",
  ],
  ...[
    "Traceback (most recent call last):",
    '  File "a", line 1',
    "thread 'm' panicked at a.rs:1:2:",
    "⎿",
    "\ud800",
    "\0",
    "\u202e",
    "a@b.cd",
  ],
);
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: fragments }, fc.string({ unit: anySign, maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

describe("laws", () => {
  test("no text throws, and every report keeps the invariants", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign }), body, (title, text) => {
        checkInvariants(parseReport({ title, body: text }));
      }),
      { numRuns: 200 },
    );
  });

  test("a message in quotes with blanks within them is trimmed", () => {
    checkInvariants(parseReport({ title: "", body: 'API Error: 400 "Error: ","timestamp":"2031-01-01T00:00:00Z"}' }));
  });

  test("line endings change nothing", () => {
    fc.assert(
      fc.property(body, (text) => {
        const plain = text.replace(/\r\n?/g, "\n");
        expect(parseReport({ title: "t", body: plain.replaceAll("\n", "\r\n") })).toEqual(
          parseReport({ title: "t", body: plain }),
        );
      }),
      { numRuns: 120 },
    );
  });

  test("the same text gives the same report", () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(parseReport({ title: "t", body: text })).toEqual(parseReport({ title: "t", body: text }));
      }),
    );
  });

  test("a longer text is cut and says so", () => {
    const report = parseReport({ title: "t", body: "word ".repeat(20_000) });
    expect(report.problems.map((problem) => problem.kind)).toEqual(["too-long"]);
    expect(report.prose.length).toBeLessThanOrEqual(65_536);
  });
});

test("a title is one line with single blanks", () => {
  expect(parseReport({ title: "  It \n\n jams\t now ", body: "" }).title).toBe("It jams now");
});

test("a version and an operating system come through from any other product's form", () => {
  const text =
    "### Describe the bug\n\nIt hangs.\n\n### Reproduction\n\nnpm start\n\n### Widgets version\n\n4.5.6\n\n### OS\n\nWindows 11\n";
  expect(parseReport({ title: "t", body: text })).toMatchObject({
    format: "issue-form",
    environment: { version: "4.5.6", os: "windows" },
    prose: "It hangs.\n\nnpm start",
  });
});

test("a description that runs on behind an environment list is not lost", () => {
  const words = "and then it stopped working for all of us ".repeat(8).trim();
  const body = `### What's wrong?\n\n**Environment** - **Platform:** Linux - **Acme version:** 1.2.3 Acme hung ${words}.\n\n### Version\n\n1.2.3\n`;
  expect(parseReport({ title: "t", body }).prose).toContain(words);
});
