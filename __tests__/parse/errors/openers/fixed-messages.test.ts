/** Each line of the fixed messages is found wherever it stands: each choice of it, with and without what is optional. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type ErrorOpener, knownMessage, knownWords } from "../../../../src/parse/errors/openers/error-openers.ts";
import { linesOf, fixedRuns, toOpener } from "../../../../src/parse/errors/openers/fixed/message-lines.ts";
import { APP_MESSAGES } from "../../../../src/parse/errors/openers/fixed/of-apps.ts";
import { COMPILER_MESSAGES } from "../../../../src/parse/errors/openers/fixed/of-compilers.ts";
import { RUNTIME_MESSAGES } from "../../../../src/parse/errors/openers/fixed/of-runtimes.ts";
import { SERVICE_MESSAGES } from "../../../../src/parse/errors/openers/fixed/of-services.ts";
import { SYSTEM_MESSAGES } from "../../../../src/parse/errors/openers/fixed/of-systems.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { wordings } from "../../../../src/wording/wordings.ts";
import { samplesOf } from "./samples-of.ts";

const LAST = knownWords().flatMap((_, at) => knownMessage(at) ?? []);
const BY_FAMILY = grouped(LAST);

/** What some lines want to see behind them. */
const ENDS = ["\n", ". ", ": k", " 'k'", "\nStacktrace:"];

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function familyOf({ name }: ErrorOpener): string {
  return name.replace(/-\d+$/, "");
}

function grouped(openers: readonly ErrorOpener[]): Map<string, ErrorOpener[]> {
  const found = new Map<string, ErrorOpener[]>();
  for (const opener of openers) found.set(familyOf(opener), [...(found.get(familyOf(opener)) ?? []), opener]);
  return found;
}

function read(body: string, title = "It fails"): string | null {
  const { errors, primaryError } = parseReport({ title, body });
  return primaryError === null ? null : (errors[primaryError]?.message ?? null);
}

describe("every line", () => {
  test.each([...BY_FAMILY])("%s", (_family, openers) => {
    for (const { pattern, words, besides = [], name } of openers) {
      const samples = samplesOf(pattern.source);
      expect([name, samples.length > 0]).toEqual([name, true]);
      for (const sample of samples) {
        expect([name, sample, ENDS.some((end) => isIn(pattern, `(${sample}${end}`))]).toEqual([name, sample, true]);
        expect([name, sample, [...words, ...besides].every((word) => sample.includes(word))]).toEqual([
          name,
          sample,
          true,
        ]);
      }
    }
  });
});

test.each(["lid < 5 is too old", "lid (a|b [c) is shut", "lid {3 is shut", "lid ... is shut"])(
  "a mark that nothing closes is told: %s",
  (line) => {
    expect(() => fixedRuns(line)).toThrow(/no "[^"]+" closes what begins in "lid /);
  },
);

const WORDS_FILE = "src/parse/errors/openers/fixed/known-words.ts";

test("the fixed runs stand in known-words.ts, in the order of the lines (UPDATE=1 writes them)", () => {
  const families = [COMPILER_MESSAGES, RUNTIME_MESSAGES, SYSTEM_MESSAGES, SERVICE_MESSAGES, APP_MESSAGES].flat();
  const words = families.flatMap((family) => linesOf(family).map(fixedRuns));
  const written = [
    "/** The fixed run of each line of the other files here, in their order; a test writes them, see there. */",
    `export const WORDS = String.raw\`${words.join("\n")}\`;`,
    "",
  ].join("\n");
  if (process.env["UPDATE"] === "1") writeFileSync(WORDS_FILE, written);
  expect(readFileSync(WORDS_FILE, "utf8")).toBe(written);
});

describe("the notation", () => {
  const family = {
    name: "lid",
    source: "the lid's own",
    messages: wordings`
      [Ll]id <q> does not fit( onto <q>)?
      the (upper|lower) lid is <n> degrees open
      lid stuck: >>
      no lid for <some>
    `,
  };
  const lines = linesOf(family).map((line, at) => toOpener(family, line, at, fixedRuns(line)));

  test("a line becomes an opener that is looked for by its longest fixed run", () => {
    expect(lines.map(({ name, words, extent }) => [name, words, extent])).toEqual([
      ["fixed-lid-1", [" does not fit"], "match"],
      ["fixed-lid-2", [" degrees open"], "match"],
      ["fixed-lid-3", ["lid stuck:"], undefined],
      ["fixed-lid-4", ["no lid for"], undefined],
    ]);
  });

  test.each([
    [0, "lid 'A 1' does not fit onto “box” today", "lid 'A 1' does not fit onto “box”"],
    [0, "Lid `A` does not fit.", "Lid `A` does not fit"],
    [1, "the lower lid is -12.5 degrees open", "the lower lid is -12.5 degrees open"],
  ])("line %i in %j", (at, text, match) => {
    expect(text.match(new RegExp(lines[at]?.pattern ?? "", "m"))?.[0]).toBe(match);
  });

  test.each([
    [0, "lid A does not fit"],
    [0, "slid 'A' does not fit"],
    [1, "the lid is 3 degrees open"],
  ])("line %i is not in %j", (at, text) => {
    expect(new RegExp(lines[at]?.pattern ?? "", "m").test(text)).toBe(false);
  });
});

describe("where they stand", () => {
  test.each([
    [
      "in a sentence",
      "When I shut it I see Cannot find type 'Hinge' in scope, and that is all.",
      "Cannot find type 'Hinge' in scope",
    ],
    ["in a fence", "It fails.\n\n```\nhinge.swift:12\nAmbiguous use of 'hinge'\n```\n", "Ambiguous use of 'hinge'"],
    [
      "with their full stop",
      "It fails.\n\n```\ncouldn't resolve module/action 'hinge'. Look at the path.\n```\n",
      "couldn't resolve module/action 'hinge'.",
    ],
    ["below any other error", "It fails.\n\n```\nno such host\nTypeError: lid is shut\n```\n", "lid is shut"],
    [
      "among words only where nothing else is told",
      "There was no such host once.\n\n```\nTypeError: lid is shut\n```\n",
      "lid is shut",
    ],
    [
      "below a place that says no more (GHC before it had codes)",
      "It fails.\n\n```\nsrc/Box.hs:12:5: error:\n    Variable not in scope: lid\n```\n",
      "Variable not in scope: lid",
    ],
  ])("%s", (_where, body, message) => {
    expect(read(body)).toBe(message);
  });

  test("in the title, unless the text has an error", () => {
    expect(read("Since today.", "No such module 'Hinge' on the build machine")).toBe("No such module 'Hinge'");
    expect(read("Since today.\n\n```\nTypeError: lid is shut\n```", "No such module 'Hinge'")).toBe("lid is shut");
  });

  test.each([
    ["in a line of output", "```\nlid-press exited with code 4\n```", "lid-press exited with code 4"],
    [
      "with what it says of it",
      "```\n[box] lid-press exited with code 4: no hinge\n```",
      "lid-press exited with code 4: no hinge",
    ],
    ["not in a sentence", "When a lid exited with code 4 it stays green.", null],
    ["not in a sentence of a log", "```\nas soon as the lid exited with code 4 it was shut\n```", null],
  ])("how a program ended, %s", (_where, body, message) => {
    expect(read(body)).toBe(message);
  });

  test("how a program ended, where a title ends with it", () => {
    expect(read("Since today.", "Box stays shut - lid-press exited with code 4")).toBe("lid-press exited with code 4");
    expect(read("Since today.", "A lid exited with code 4 is not in the list")).toBeNull();
    expect(read("Since today.", "Try anew when a lid exited with code 4")).toBeNull();
  });

  test("source code writes them down and reports nothing", () => {
    expect(read("Like so:\n\n```js\nthrow fail(\"Cannot access 'lid' before initialization\");\n```")).toBeNull();
  });
});
