import { describe, expect, test } from "@jest/globals";
import { detectFormat } from "../../../src/parse/body/detect-format.ts";
import { headingKind, isTemplateHeading } from "../../../src/parse/body/heading-kind.ts";
import { scanPieces } from "../../../src/parse/body/scan-pieces.ts";
import { splitSections } from "../../../src/parse/body/split-sections.ts";

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
    [
      "output right behind the mark",
      "```LidError: stuck at 3\n  in box\n```\nb",
      ["fence():LidError: stuck at 3\n  in box", "line:b"],
    ],
    ["options without a sign", "```rust ignore,no_run\n1\n```", ["fence(rust):1"]],
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
    ["two marks are no fence", "``\nx\n``", ["line:``", "line:x", "line:``"]],
    ["a language with a dot", "```.rs\nx\n```", ["fence(rs):x"]],
    ["a language with lines to mark", "```js{1,3}\nx\n```", ["fence(js):x"]],
    ["a shorter fence does not close", "````\nx\n```\ny\n````", ["fence():x\n```\ny"]],
    ["a fence with words does not close", "```\nx\n``` y\nz\n```", ["fence():x\n``` y\nz"]],
    [
      "a sentence behind the marks opens none",
      `\`\`\`${"lid ".repeat(20)}\ny`,
      [`line:\`\`\`${"lid ".repeat(20)}`, "line:y"],
    ],
    ["the indentation that all lines share goes", "```\n  a\n    b\n\n  c\n```", ["fence():a\n  b\n\nc"]],
    ["nothing in it", "```\n```\nb", ["fence():", "line:b"]],
    ["never closed, before a bold heading", "```\nx\n**Errors**\ny", ["fence():x!", "line:**Errors**", "line:y"]],
    ["never closed, before a heading of the reporter's", "```\nx\n### My lid\ny", ["fence():x\n### My lid\ny!"]],
    ["never closed, before a template's word in the text", "```\nx\nErrors\ny", ["fence():x\nErrors\ny!"]],
    ["several never closed", "~~~\na\n### Version\n~~~\nb", ["fence():a\n### Version", "line:b"]],
    [
      "two of which the longer is never closed",
      "````\na\n### Version\n```\nb\n```",
      ["fence():a!", "line:### Version", "fence():b"],
    ],
    ["opened behind text with a language", "it says: ```sh\nx\n```\nb", ["line:it says: ", "fence(sh):x", "line:b"]],
    ["opened behind text and never closed", "it says: ```\nx", ["line:it says: ```", "line:x"]],
    [
      "marks before words are no late fence",
      "it says: ```a lid\nx\n```",
      ["line:it says: ```a lid", "line:x", "fence():!"],
    ],
    ["two inline fences", "a ```x``` b ```y``` c", ["line:a ", "fence():x", "line: b ", "fence():y", "line: c"]],
    ["a longer inline fence", "a ````x``` y```` b", ["line:a ", "fence():x``` y", "line: b"]],
    ["an inline fence closed by more", "a ```x````` b", ["line:a ", "fence():x", "line: b"]],
    ["an inline fence in upper case", "```BASH ls```", ["fence(bash):ls"]],
    ["two comments", "a <!-- x --> b <!-- y --> c", ["line:a ", "line: b ", "line: c"]],
    ["a comment that begins and ends within lines", "a <!-- x\ny --> b", ["line:a ", "line: b"]],
    ["a comment before a fence", "<!-- x -->```js\n1\n```", ["fence(js):1"]],
    ["a comment and blanks", "<!-- x -->   \nb", ["line:b"]],
    ["a comment of nothing", "a <!----> b", ["line:a ", "line: b"]],
    ["a comment that is closed by nothing of its own", "a <!--> b", ["line:a <!--> b"]],
    ["two comments that never end", "<!-- a\n<!-- b\nc", ["line:<!-- a", "line:<!-- b", "line:c"]],
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
    ["an indented heading", "  ## Summary\nx", ["description/-1//", "description/2/Summary/x"]],
    ["a tab behind the mark", "#\tSummary\nx", ["description/-1//", "description/1/Summary/x"]],
    ["six marks", "###### Summary\nx", ["description/-1//", "description/6/Summary/x"]],
    ["a sharp is none", "C# is fine\n#lid", ["description/-1//C# is fine|#lid"]],
    ["eighty characters", `## ${"x".repeat(80)}`, ["description/-1//", `other/2/${"x".repeat(80)}/`]],
    ["more are a heading without a name", `## ${"x".repeat(81)}`, ["description/-1//", `other/2//${"x".repeat(81)}`]],
    [
      "a colon behind a heading run together",
      `## Environment: ${"x ".repeat(60)}`.trim(),
      ["description/-1//", `environment/2/Environment/${"x ".repeat(60).trim()}`],
    ],
    ["a colon behind the bold", "**Environment**: x", ["description/-1//", "environment/0/Environment/x"]],
    ["bold of the reporter's own", "**My own lid**\nx", ["description/-1//", "other/0/My own lid/x"]],
    ["bold of more than forty characters", `**${"x".repeat(41)}**`, [`description/-1//**${"x".repeat(41)}**`]],
    [
      "bold that is known, of more",
      "**What version of the lid box are you using here?**",
      ["description/-1//", "version/0/What version of the lid box are you using here?/"],
    ],
    ["bold that never ends", "**Environment: x", ["description/-1//**Environment: x"]],
    [
      "bold of more than eighty characters",
      `**Environment ${"x".repeat(80)}**`,
      [`description/-1//**Environment ${"x".repeat(80)}**`],
    ],
    ["nothing in bold", "****", ["description/-1//****"]],
    ["bold within the line", "the **Environment**", ["description/-1//the **Environment**"]],
    [
      "numbers of issues within a long line",
      `${"word ".repeat(20)}#12 again`,
      [`description/-1//${"word ".repeat(20)}#12 again`],
    ],
    ["headings within a short line", "it jams ## Summary", ["description/-1//it jams ## Summary"]],
    [
      "several headings run together",
      `${"word ".repeat(20)}## Steps to reproduce start # My lid`,
      [`description/-1//${"word ".repeat(20).trim()}`, "steps/2/Steps to reproduce/start", "other/1/My lid/"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(shape(text)).toEqual(expected);
  });
});

test("four hundred headings are read", () => {
  expect(splitSections(scanPieces("# lid\n".repeat(450)))).toHaveLength(401);
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
  ["## Lid\n\nx\n\n### What happened?\n\nx\n\n### Version\n\n1", "free-text"],
  ["### What happened?\n\nx\n\n## Version\n\n1", "free-text"],
  ["**Feature Description**\nx", "bug-command"],
  ["**Errors**\nx", "bug-command"],
  ["### Errors\n\nx", "free-text"],
  ["just words", "free-text"],
  ["", "free-text"],
])("detectFormat of %j is %s", (body, format) => {
  expect(detectFormat(splitSections(scanPieces(body)))).toBe(format);
});
