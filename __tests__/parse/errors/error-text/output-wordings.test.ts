/** What npm prints, what announces another error, and which errors are one, in each of their wordings. */
import { describe, expect, test } from "@jest/globals";
import type { ErrorDraft } from "../../../../src/parse/errors/gather/error-draft.ts";
import { mergeErrors } from "../../../../src/parse/errors/gather/merge-errors.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { readErrorText } from "../../../../src/parse/errors/error-text/read-error-text.ts";
import { readNpmOutput } from "../../../../src/parse/errors/error-text/read-npm-output.ts";
import { readPanic } from "../../../../src/parse/errors/error-text/read-panic.ts";

describe("the output of npm", () => {
  test.each<
    [name: string, lines: string[], parts: readonly [message: string, code: string | null, status: number | null]]
  >([
    ["a code and its reason", ["npm ERR! code EOIL", "npm ERR! no oil left"], ["no oil left", "EOIL", null]],
    [
      "newer words",
      ["npm error code EOIL", "npm error path /srv", "npm error no oil left"],
      ["no oil left", "EOIL", null],
    ],
    [
      "an exit code",
      ["npm ERR! code 12", "npm ERR! path /srv", "npm ERR! no oil left"],
      ["no oil left", "exit 12", null],
    ],
    ["a negative one", ["npm ERR! code -1", "npm ERR! no oil left"], ["no oil left", "exit -1", null]],
    ["a status of the code", ["npm ERR! code E404", "npm ERR! no lamp"], ["no lamp", "E404", 404]],
    ["a status of the reason", ["npm ERR! code E503", "npm ERR! 502  Bad oil"], ["Bad oil", "E503", 502]],
    ["the code again", ["npm ERR! code EOIL", "npm ERR! EOIL no oil"], ["no oil", "EOIL", null]],
    [
      "one word before the reason",
      ["npm ERR! code EOIL", "npm ERR! oil", "npm ERR! no oil left"],
      ["no oil left", "EOIL", null],
    ],
    ["notarget", ["npm ERR! code ETARGET", "npm ERR! notarget no lamp"], ["no lamp", "ETARGET", null]],
    ["notsup", ["npm ERR! code EBAD", "npm ERR! notsup no lamp"], ["no lamp", "EBAD", null]],
    ["the first code", ["npm ERR! code EOIL", "npm ERR! code EWICK", "npm ERR! no oil"], ["no oil", "EOIL", null]],
    ["nothing but a code", ["npm ERR! code EOIL"], ["EOIL", "EOIL", null]],
    ["spaces in front", ["   npm ERR! code EOIL", "\tnpm ERR! no oil"], ["no oil", "EOIL", null]],
    ["an empty line of its own", ["npm ERR! code EOIL", "npm ERR!", "npm ERR! no oil"], ["no oil", "EOIL", null]],
    ["no code", ["npm ERR! no oil"], ["no oil", null, null]],
    ...[
      ...[
        "404",
        "A complete log of this run",
        "  /srv/x-debug.log",
        "/srv/x-debug-0.log",
        "If you need help",
        "Linux 6.8",
      ],
      ...[
        "Darwin 23",
        "Windows_NT 10",
        "Error: oil {",
        "[OilError: oil {",
        " oil",
        "}",
        "Please include",
        "command failed",
      ],
      ...[
        "This is probably not a problem with npm",
        "The operation was rejected",
        "command sh -c oil",
        "command C:\\oil",
      ],
      ...[
        "errno -2",
        "syscall open",
        "dest /srv",
        "file /srv",
        "cwd /srv",
        "node v20",
        "npm 10",
        "argv a",
        "signal S",
        "stack b",
      ],
    ].map((line): [string, string[], [string, string, null]] => [
      `no reason: ${line}`,
      ["npm ERR! code EOIL", `npm ERR! ${line}`, "npm ERR! no oil left"],
      ["no oil left", "EOIL", null],
    ]),
  ])("%s", (_, lines, [message, code, status]) => {
    expect(readNpmOutput(lines.join("\n"))).toMatchObject({ message, code, status });
  });

  test("a class", () => {
    expect(readNpmOutput("npm ERR! OilError: no oil")).toMatchObject({ className: "OilError", message: "no oil" });
  });

  test.each(["npm oil", "so npm ERR! oil", "npm ERR!oil"])("%s is none", (text) => {
    expect(readNpmOutput(text)).toBeUndefined();
  });
});

describe("what only repeats that something failed is not the primary error", () => {
  test.each([
    ...["ld returned 1 exit status", "ld returned 12 exit status", "linker command failed with exit code 1"],
    ...["Command failed with exit code 2", "Command failed with exit code 127", "Process completed with exit code 1"],
    ...[
      "Process completed with exit code 137",
      'script "a" exited with code 1',
      'script "build lamp" exited with code 12',
    ],
    ...['process "/bin/sh -c oil" did not complete', 'failed to solve: process "a" did not complete', "1 error found"],
    ...["12 errors found", "two errors found", "metadata-generation-failed", "Build failed", "build failed"],
    ...["aborting due to 2 previous errors", "could not compile `lamp`", "failed to push some refs"],
  ])("%s", (summary) => {
    const { errors, primaryError } = parseReport({
      title: "It does not work",
      body: `\`\`\`\nOilError: the wick is dry\nerror: ${summary}\n\`\`\`\n`,
    });
    expect(errors[primaryError ?? -1]?.message).toBe("the wick is dry");
  });
});

const draft = (text: string, rest: Partial<ErrorDraft> = {}): ErrorDraft => ({
  ...readErrorText(text),
  source: "errors-block",
  at: null,
  quoted: false,
  cut: false,
  ...rest,
});

describe("a quote and an entry are one error where what both say of kind agrees", () => {
  const whole = draft("WickError: the wick is dry and the lamp is cold", {
    status: 503,
    apiType: "oil_error",
    code: "EOIL",
  });
  test.each<[name: string, change: Partial<ErrorDraft>, count: number]>([
    ["nothing left out", {}, 1],
    ["no class", { className: null }, 1],
    ["a class that tells nothing", { className: "Error" }, 1],
    ["the class with its package", { className: "lamp.WickError" }, 1],
    ["another class", { className: "OilError" }, 2],
    ["no status", { status: null }, 1],
    ["another status", { status: 500 }, 2],
    ["no type", { apiType: null }, 1],
    ["another type", { apiType: "wick_error" }, 2],
    ["no code", { code: null }, 1],
    ["another code", { code: "EWICK" }, 2],
  ])("%s", (_, change, count) => {
    const quote: ErrorDraft = { ...whole, message: "the wick is dry and", source: "description", ...change };
    expect(mergeErrors([whole, quote])).toHaveLength(count);
  });
});

describe("panics", () => {
  test.each<[text: string, message: string, file: string | null, line: number | null, column: number | null]>([
    ["thread 'main' panicked at src/wick.rs:12:34:\nno oil\nnote: run", "no oil", "src/wick.rs", 12, 34],
    ["thread 'a' (7) panicked at w.rs:1:2: no oil\n   stack backtrace:\n", "no oil", "w.rs", 1, 2],
    ["thread '' (12345) panicked at 'no oil', src/wick.rs:12:34", "no oil", "src/wick.rs", 12, 34],
    ["error: rust: thread 'main' panicked at 'no oil', w.rs:1", "no oil", "w.rs", 1, null],
    ["rust: task 'main' failed at 'no\n  oil', w.rs:123", "no oil", "w.rs", 123, null],
    ["error: task <main> failed at 'no oil', w.rs:5:6", "no oil", "w.rs", 5, 6],
    ["task 'main'failed at 'no oil', w.rs:5:6", "no oil", "w.rs", 5, 6],
    ["thread 'main' panicked at src/wick.rs:12:34", "", "src/wick.rs", 12, 34],
    ["thread 'main' panicked at src/wick.rs:12:  ", "", "src/wick.rs", 12, null],
    ["thread 'main' panicked at 'no oil'", "no oil", null, null, null],
  ])("%s", (text, message, file, line, column) => {
    const read = readPanic(text);
    const frame = read?.frames[0];
    expect([read?.message, frame?.file ?? null, frame?.line ?? null, frame?.column ?? null]).toEqual([
      message,
      file,
      line,
      column,
    ]);
  });

  test.each([
    "a thread 'main' panicked at w.rs:1:2",
    "thread main panicked at w.rs:1:2",
    "so panic: oil",
    "panic(-): oil",
  ])("%s is none", (text) => {
    expect(readPanic(text)).toBeUndefined();
  });

  test.each([
    ["panic: no oil", "no oil"],
    ["panic:   no oil", "no oil"],
    ["panic(main thread): no oil", "no oil"],
    ["panic(m): no oil", "no oil"],
  ])("%s", (text, message) => {
    expect(readPanic(text)?.message).toBe(message);
  });
});
