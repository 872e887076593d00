import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Command, COMMAND_WORDS, parseCommand } from "../../src/command/parse-command.ts";
import { anySign } from "../support/any-sign.ts";

const AGAIN: Command = { kind: "again" };

test.each([
  ["/triage vote works", { kind: "vote", signals: ["works"] }],
  ["/Triage Vote FLAKY, easy-fix works works", { kind: "vote", signals: ["works", "easy-fix", "flaky"] }],
  ["/triage vote", { kind: "misspelt", problem: "signal-expected", meant: null }],
  ["/triage vote works nicely", { kind: "misspelt", problem: "signal-expected", meant: null }],
  ["/triage vote wrong", { kind: "misspelt", problem: "signal-expected", meant: null }],
  ["> /triage vote works", { kind: "none" }],
])("a vote: %s", (text, expected) => {
  expect(parseCommand(text)).toEqual(expected);
});

const understood: readonly (readonly [name: string, text: string, command: Command])[] = [
  ["plain", "/triage", AGAIN],
  ["in capitals", "/TRIAGE", AGAIN],
  ["with blanks at the end", "/triage  \t ", AGAIN],
  ["with a browser's line end", "/triage\r\n", AGAIN],
  ["with an old line end", "/triage\rand more", AGAIN],
  ["behind three blanks", "   /triage", AGAIN],
  ["below blank lines", "\n \r\n\n/triage", AGAIN],
  ["with a reason below", "/triage not-duplicate #7\n\nMine is on Windows.", { kind: "not-duplicate", number: 7 }],
  ["with a byte order mark", "\uFEFF/triage help", { kind: "help" }],
  ["with a zero-width space that nobody sees", "/tri\u200Bage ig\u200Dnore", { kind: "ignore" }],
  ["with no-break spaces", "/triage\u00A0duplicate\u00A0#12", { kind: "duplicate", number: 12 }],
  ["with an ideographic space", "/triage\u3000help", { kind: "help" }],
  ["a number without its sign", "/triage duplicate 12", { kind: "duplicate", number: 12 }],
  ["as people say it", "/triage duplicate of #12", { kind: "duplicate", number: 12 }],
  ["not-duplicate alone", "/triage not-duplicate", { kind: "not-duplicate", number: null }],
  ["not-duplicate in capitals", "/Triage Not-Duplicate #3", { kind: "not-duplicate", number: 3 }],
  ["a category", "/triage category rate-limit", { kind: "category", id: "rate-limit" }],
  ["a category in capitals", "/triage category UI", { kind: "category", id: "ui" }],
  ["a category of the repository's own", "/triage category lantern-2", { kind: "category", id: "lantern-2" }],
  ["back to the rules", "/triage category auto", { kind: "category", id: null }],
  ["a report", "/triage report", { kind: "report" }],
];

const misspelt: readonly (readonly [name: string, text: string, problem: string])[] = [
  ["an unknown word", "/triage duplcate #1", "unknown-word"],
  ["prose", "/triage is a fine command", "unknown-word"],
  ["no number", "/triage duplicate", "number-expected"],
  ["a word for a number", "/triage duplicate twelve", "number-expected"],
  ["number zero", "/triage duplicate #0", "number-expected"],
  ["a number beyond GitHub's", "/triage duplicate #12345678901", "number-expected"],
  ["another repository", "/triage duplicate acme/tool#1", "number-expected"],
  ["no category", "/triage category", "category-expected"],
  ["a category that is markup", "/triage category <b>", "category-expected"],
  ["words behind a number", "/triage not-duplicate #5 because I say so", "too-much"],
  ["words behind help", "/triage help me", "too-much"],
];

const none: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["blanks", " \n\t\n"],
  ["text", "I see this too."],
  ["a mention in a sentence", "You can write /triage here."],
  ["the second line", "Please look:\n/triage"],
  ["a quote", "> /triage"],
  ["a quote without its blank", ">/triage ignore"],
  ["a fence", "```\n/triage ignore\n```"],
  ["a fence of tildes", "~~~\n/triage\n~~~"],
  ["indented code", "    /triage ignore"],
  ["indented code by a tab", "\t/triage ignore"],
  ["indented code below a blank line", "\n    /triage ignore"],
  ["a code span", "`/triage ignore`"],
  ["an HTML comment", "<!--\n/triage ignore\n-->"],
  ["an HTML comment on the line", "<!-- /triage ignore -->"],
  ["an answer by mail, above which stands a line", "On Monday, ada wrote:\n> /triage"],
  ["a list", "- /triage"],
  ["another command", "/triaged"],
  ["another command with a hyphen", "/triage-all"],
  ["a path", "/triage/readme.md"],
  ["a line that is turned round", "/triage \u202Eetacilpud"],
  ["a line that is isolated", "\u2066/triage ignore\u2069"],
  ["a line longer than any command", `/triage category ${"a".repeat(300)}`],
  ["full-width letters", "／triage"],
];

describe("parseCommand", () => {
  test.each(understood)("%s", (_name, text, command) => {
    expect(parseCommand(text)).toEqual({ kind: "command", command });
  });

  test.each(misspelt)("says what is wrong: %s", (_name, text, problem) => {
    expect(parseCommand(text)).toMatchObject({ kind: "misspelt", problem });
  });

  test.each([
    ["duplcate", "duplicate"],
    ["dup", "duplicate"],
    ["not-dup", "not-duplicate"],
    ["notduplicate", "not-duplicate"],
    ["not_duplicate", "not-duplicate"],
    ["categry", "category"],
    ["ingore", "ignore"],
    ["hlep", "help"],
    ["again", "again"],
    ["retry", "again"],
    ["is", null],
    ["close", null],
    ["reopen", null],
    ["constructor", null],
  ])("/triage %s: %s is likely meant", (word, meant) => {
    expect(parseCommand(`/triage ${word}`)).toEqual({ kind: "misspelt", problem: "unknown-word", meant });
  });

  test.each(none)("is no command: %s", (_name, text) => {
    expect(parseCommand(text)).toEqual({ kind: "none" });
  });

  test.each(understood)("never counts behind words, as a quote or as code: %s", (_name, text) => {
    for (const around of [
      `See: ${text}`,
      `> ${text.trimStart()}`,
      `\`\`\`\n${text}\n\`\`\``,
      `    ${text.trimStart()}`,
    ]) {
      expect(parseCommand(around)).toEqual({ kind: "none" });
    }
  });

  test("each word of the list is one", () => {
    const kinds = understood.map(([, , { kind }]) => kind);
    expect(new Set(kinds)).toEqual(new Set(COMMAND_WORDS));
  });

  test("takes any text", () => {
    const line = fc.oneof(fc.string({ unit: anySign }), fc.constantFrom("/triage ", "\u200B", "\n", "#", "category "));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(["none", "misspelt", "command"]).toContain(parseCommand(lines.join("")).kind);
      }),
    );
  });

  test.each(["\n", " \n", "\r", "\u200B\n", "/triage ", " ", "#"])("looks at no more than the head: %j", (unit) => {
    const text = unit.repeat(65_536);
    expect(parseCommand(text)).toEqual(parseCommand(text.slice(0, 1000)));
    expect(parseCommand(`${text}\n/triage`)).toEqual(parseCommand(text));
  });
});
