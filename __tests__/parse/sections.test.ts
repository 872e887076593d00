import { describe, expect, test } from "@jest/globals";
import { detectFormat } from "../../src/parse/detect-format.ts";
import { headingKind, isTemplateHeading } from "../../src/parse/heading-kind.ts";
import { scanPieces } from "../../src/parse/scan-pieces.ts";
import { splitSections } from "../../src/parse/split-sections.ts";

/** `line:…` or `fence(language):…`, an open fence with `…!`. */
function pieces(text: string): string[] {
  return scanPieces(text).map((piece) =>
    piece.kind === "line" ? `line:${piece.text}` : `fence(${piece.language}):${piece.text}${piece.closed ? "" : "!"}`,
  );
}

describe("scanPieces", () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ["text only", "a\nb", ["line:a", "line:b"]],
    ["a fence", "a\n```json\n[]\n```\nb", ["line:a", "fence(json):[]", "line:b"]],
    ["tildes", "~~~\na\n```\nb\n~~~", ["fence():a\n```\nb"]],
    ["a longer fence holds a shorter one", "````md\n```\nx\n```\n````", ["fence(md):```\nx\n```"]],
    ["a longer fence may close", "```\nx\n`````", ["fence():x"]],
    ["indented in a list", "- a\n    ```sh\n    ls\n    ```", ["line:- a", "fence(sh):ls"]],
    ["info with attributes", '```js title="x"\n1\n```', ["fence(js):1"]],
    ["upper-case language", "```JSON\n1\n```", ["fence(json):1"]],
    ["never closed", "a\n```\nb\nc", ["line:a", "fence():b\nc!"]],
    [
      "never closed, before a form's next field",
      "```sh\nb\n\n### Operating System\n\nLinux",
      ["fence(sh):b\n!", "line:### Operating System", "line:", "line:Linux"],
    ],
    ["inline fence", "a ```bash ls -l``` b", ["line:a ", "fence(bash):ls -l", "line: b"]],
    ["inline fence without language", "```make```", ["fence():make"]],
    ["opened behind text", "it says: ```\nx\n```\nb", ["line:it says: ", "fence():x", "line:b"]],
    ["a comment", "a <!-- x --> b", ["line:a ", "line: b"]],
    ["a comment over lines", "a\n<!-- x\n### y\n-->\nb", ["line:a", "line:b"]],
    ["a comment that never ends stays", "a\n<!-- x\nb", ["line:a", "line:<!-- x", "line:b"]],
    ["a comment within a fence stays", "```\n<!-- x -->\n```", ["fence():<!-- x -->"]],
    ["inline code is no fence", "`a` and ``b``", ["line:`a` and ``b``"]],
    ["empty lines are thinned", "a\n\n\n\n\nb", ["line:a", "line:", "line:", "line:b"]],
  ])("%s", (_name, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe("splitSections", () => {
  const shape = (text: string): string[] =>
    splitSections(scanPieces(text)).map(
      ({ kind, level, heading, pieces: own }) =>
        `${kind}/${level}/${heading}/${own.map((piece) => piece.text).join("|")}`,
    );

  test.each<[name: string, text: string, expected: string[]]>([
    ["nothing", "", ["description/-1//"]],
    ["a form", "### Version\n\n1.2.3", ["description/-1//", "version/3/Version/|1.2.3"]],
    [
      "text on the heading's line",
      "**Bug Description** it hangs",
      ["description/-1//", "description/0/Bug Description/it hangs"],
    ],
    ["a colon within the bold", "**Environment:** - OS: x", ["description/-1//", "environment/0/Environment/- OS: x"]],
    ["emphasis is no heading", "**Never** do that", ["description/-1//**Never** do that"]],
    [
      "a note is no heading",
      "**Note:** Error logs were truncated.",
      ["description/-1//**Note:** Error logs were truncated."],
    ],
    [
      "a heading run together with its text",
      `## Environment - OS: macOS ${"x".repeat(90)}`,
      ["description/-1//", `environment/2/Environment/- OS: macOS ${"x".repeat(90)}`],
    ],
    [
      "headings run together",
      `${"word ".repeat(20)}## Steps to reproduce 1. start`,
      [`description/-1//${"word ".repeat(20).trim()}`, "steps/2/Steps to reproduce/1. start"],
    ],
    ["seven marks are none", "####### x", ["description/-1//####### x"]],
    ["a number sign is none", "#12 again", ["description/-1//#12 again"]],
    ["closing marks", "## Summary ##", ["description/-1//", "description/2/Summary/"]],
    ["a heading within a fence is code", "```\n### Version\n```", ["description/-1//### Version"]],
  ])("%s", (_name, text, expected) => {
    expect(shape(text)).toEqual(expected);
  });
});

test.each([
  ["Bug Description", "description"],
  ["🐛 What's Wrong?", "description"],
  ["Describe the bug", "description"],
  ["What Should Happen?", "expected"],
  ["Expected behaviour", "expected"],
  ["Actual Behavior", "actual"],
  ["Steps to Reproduce", "steps"],
  ["How can we reproduce this?", "steps"],
  ["Minimal reproduction", "steps"],
  ["Error Messages/Logs", "errors"],
  ["Relevant log output", "errors"],
  ["Errors", "errors"],
  ["Error handling", "other"],
  ["Environment Info", "environment"],
  ["System Info", "environment"],
  ["Environment variables", "other"],
  ["Acme Version", "version"],
  ["What version of Acme are you using?", "version"],
  ["Last Working Version", "other"],
  ["Node.js version", "other"],
  ["OS version", "operating-system"],
  ["Operating System (required)", "operating-system"],
  ["Platform", "platform"],
  ["Terminal/Shell", "terminal"],
  ["Acme Model", "model"],
  ["Preflight Checklist", "checklist"],
  ["Additional context", "additional"],
  ["Anything else?", "additional"],
  ["操作系统", "operating-system"],
  ["My cat", "other"],
  ["", "other"],
])("headingKind(%s) is %s", (heading, kind) => {
  expect(headingKind(heading)).toBe(kind);
});

test.each([
  ["### Operating System", true],
  ["**Errors**", true],
  ["### Acme Version", true],
  ["# a comment in a shell script", false],
  ["### my own thing", false],
])("isTemplateHeading(%s) is %s", (line, expected) => {
  expect(isTemplateHeading(line)).toBe(expected);
});

test.each([
  ["**Bug Description**\nx", "bug-command"],
  ["x\n\n**Environment Info**\n- Platform: y", "bug-command"],
  ["### Checklist\n\n- [x] a\n\n### What happened?\n\nx", "issue-form"],
  ["![image](x.png)\n\n### What happened?\n\nx\n\n### Version\n\n1", "issue-form"],
  ["hello\n\n### What happened?\n\nx\n\n### Version\n\n1", "free-text"],
  ["## Summary\nx\n## Environment\ny", "free-text"],
  ["### One heading\n\nx", "free-text"],
  ["just words", "free-text"],
  ["", "free-text"],
])("detectFormat of %j is %s", (body, format) => {
  expect(detectFormat(splitSections(scanPieces(body)))).toBe(format);
});
