/** What of a field is an answer, and what of a text is a person's sentence. */
import { describe, expect, test } from "@jest/globals";
import { isTruncationNote, proseText, toField } from "../../../src/parse/body/section-text.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";

const answer = (text: string): string =>
  toField({ kind: "other", heading: "Lid", level: 3, pieces: [{ kind: "line", text }] }).text;

test.each([
  ...[
    "_No response_",
    "no response",
    "No response_",
    "n/a",
    "N/A.",
    "NA",
    "na.",
    "n.a.",
    "-",
    "---",
    "_",
    "___",
    "None provided",
  ],
  "  _No response_ ",
])("%j is no answer", (text) => {
  expect([answer(text), proseText(text)]).toEqual(["", ""]);
});

test.each(["no", "no responses", "n/a here", "----", "____", "none", "my n/a", "nan"])("%j is one", (text) => {
  expect([answer(text), proseText(text)]).toEqual([text, text]);
});

describe("what is no sentence", () => {
  test.each<[name: string, lines: string, prose: string]>([
    ["a box to tick", "- [ ] lid\n* [x] wick\n+ [X] oil\n    - [✓] lamp\nIt jams.", "It jams."],
    ["a list of words is one", "- lid\n- [lid] wick\n-[x] oil", "- lid\n- [lid] wick\n-[x] oil"],
    ["a box within a line is one", "see - [x] lid", "see - [x] lid"],
    ["a note of the sender", "It jams.\n**Note:** Content was truncated.", "It jams."],
    ["tags", "<details><summary>Lid</summary>\nIt jams.<br/></details>", "Lid \nIt jams."],
    ["a tag with attributes", 'It <img width="7" src="a.png"> jams', "It   jams"],
    ["a word in angle brackets is one", "It <lid> jams <brx>", "It <lid> jams <brx>"],
    ["an image", "It ![lid](https://lid.example/a.png) jams", "It   jams"],
    ["a link is one", "It [lid](https://lid.example) jams", "It [lid](https://lid.example) jams"],
    ["empty lines", "It\n\n\n\n\njams\n   \n\t\n\nagain", "It\n\njams\n\nagain"],
  ])("%s", (_name, lines, prose) => {
    expect(proseText(lines)).toBe(prose);
  });

  test.each([
    ...[
      "img",
      "details",
      "summary",
      "br",
      "hr",
      "p",
      "div",
      "span",
      "b",
      "i",
      "em",
      "strong",
      "code",
      "pre",
      "kbd",
      "sub",
    ],
    ...["sup", "ul", "ol", "li", "table", "tr", "td", "th", "thead", "tbody", "a", "video", "source", "h1", "h6"],
    ...["blockquote", "center", "picture"],
  ])("the tag %s", (tag) => {
    expect(proseText(`It <${tag}>jams</${tag}>`).replace(/\s+/g, " ")).toBe("It jams");
  });
});

test.each<[line: string, is: boolean]>([
  ["**Note:** Error logs were truncated.", true],
  ["**Note**: Content was truncated for length.", true],
  ["**note** The description was shortened to fit", true],
  ["Note: Error logs were truncated.", false],
  ["**Note:** The lid was shortened", false],
  ["see **Note:** Content was truncated.", false],
])("%s is a note of the sender: %s", (line, is) => {
  expect(isTruncationNote(line)).toBe(is);
});

describe("the prose of a report", () => {
  const prose = (body: string): string => parseReport({ title: "It jams", body }).prose;
  const form = (heading: string, text: string): string => `### What happened?\n\nIt jams.\n\n### ${heading}\n\n${text}`;

  test.each<[name: string, body: string, expected: string]>([
    ["an answer that was picked is none", form("How often", "Now and then - when it rains"), "It jams."],
    ["one that ends as a sentence is", form("How often", "Now and then."), "It jams.\n\nNow and then."],
    ["by a mark of another script", form("How often", "有时候。"), "It jams.\n\n有时候。"],
    ["one of several lines is", form("How often", "Now\nand then"), "It jams.\n\nNow\nand then"],
    [
      "one of more than sixty characters is",
      form("How often", "x ".repeat(31).trim()),
      `It jams.\n\n${"x ".repeat(31).trim()}`,
    ],
    ["one of sixty is none", form("How often", "x".repeat(60)), "It jams."],
    [
      "an answer of a known kind is, however short",
      form("Additional context", "Now and then"),
      "It jams.\n\nNow and then",
    ],
    ["a heading of one's own counts", "It jams.\n\n## My lid\n\nis wet", "It jams.\n\nMy lid\nis wet"],
    ["even without a text", "It jams.\n\n## My lid", "It jams.\n\nMy lid"],
    ["a template's does not", "It jams.\n\n## Summary\n\nIt is wet.", "It jams.\n\nIt is wet."],
    ["nor does one in a form", form("My lid", "It is wet."), "It jams.\n\nIt is wet."],
    ["answers for version, platform, terminal and model are none", form("Version", "I do not know."), "It jams."],
    ["values of the environment are none", "It jams.\nOS: Debian 12\n- Shell: zsh\nAlways.", "It jams.\nAlways."],
    ["what stands below the list is", "### Environment\n\n- OS: Debian 12\nIt jams.", "It jams."],
    [
      "what stands below the Errors block is",
      "**Bug Description**\nIt jams.\n\n**Errors**\n```json\n[]\n```\nAlways.",
      "It jams.\n\nAlways.",
    ],
    [
      "the block without a fence is none",
      '**Bug Description**\nIt jams.\n\n**Errors**\n[{"error":"LidError: stuck"}]',
      "It jams.",
    ],
    [
      "nor is it behind words",
      '**Bug Description**\nIt jams.\n\n**Errors**\nHere: [{"error":"LidError: stuck"}]',
      "It jams.",
    ],
  ])("%s", (_name, body, expected) => {
    expect(prose(body)).toBe(expected);
  });
});
