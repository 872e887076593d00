/** What tells an error from a sentence or from code, and one error from two, in each of the wordings. */
import { describe, expect, test } from "@jest/globals";
import type { Surroundings } from "../../../../src/parse/errors/openers/error-opener.ts";
import { findErrors } from "../../../../src/parse/errors/find/find-errors.ts";

/** `class: message` of each error. */
function found(text: string, around: Surroundings): string[] {
  return findErrors(text, around).map(({ parts: { className, message } }) =>
    className === null ? message : `${className}: ${message}`,
  );
}

describe("a sentence behind “Error:” is no message", () => {
  test.each([
    ...[
      "it",
      "i",
      "i'm",
      "we",
      "you",
      "this",
      "that",
      "these",
      "when",
      "whenever",
      "if",
      "my",
      "your",
      "after",
      "before",
    ],
    ...["and", "but", "so", "is", "was", "are", "in", "on", "or", "none", "no error", "no errors", "no log", "no logs"],
    ...[
      "no message",
      "no messages",
      "no output",
      "no problem",
      "no problems",
      "no idea",
      "n/a",
      "the app",
      "the command",
    ],
    ...["the program", "the tool", "the user", "the whole", "the following", "the error", "the problem", "the issue"],
    ...["there is", "there was", "there are", "not sure", "see", "same", "as", "just", "sometimes", "happens", "occur"],
    ...[
      "occurs",
      "message",
      "code",
      "null",
      "undefined",
      "string",
      "number",
      "boolean",
      "unknown",
      "true",
      "false",
      "It",
    ],
  ])("%s …", (words) => {
    expect(found(`Error: ${words} lid stuck`, "prose")).toEqual([]);
    expect(found(`Error: ${words}, lid stuck`, "prose")).toEqual([]);
    expect(found(`Error: ${words} lid stuck`, "log")).toHaveLength(1);
  });

  test.each([
    ...[
      "items lid stuck",
      "iffy lid stuck",
      "the lid is stuck",
      "no lid here",
      "not a lid",
      "seen by nobody",
      "ongoing fill",
    ],
    ...["undefined is not a function", "in of undefined", "this of null", "string expected, lid given"],
  ])("%s is one", (message) => {
    expect(found(`Error: ${message}`, "prose")).toEqual([`Error: ${message}`]);
  });
});

describe("code is no message", () => {
  test.each([
    ...[
      "code ELID",
      "syscall open",
      "path /srv/lid",
      "dest /srv/lid",
      "errno -2",
      "cwd /srv",
      "$lid is stuck",
      "no ${lid} here",
    ],
    ...[
      "lid => lid.stuck",
      "lid | null",
      "lid|null and so",
      "lid = stuck here",
      "lid= stuck here",
      "lid.shut()",
      "shut();",
    ],
    ...["lid.shut(", "'), lid stuck", '", lid stuck', "  ) lid stuck", "] lid stuck", "} lid stuck", "if the lid {"],
    ...["the lid is stuck;", "lid;", "12:30", "§", "e"],
  ])("%j", (words) => {
    expect(found(`Error: ${words}`, "log")).toEqual([]);
  });

  test.each([
    ...[
      "code of the lid",
      "the code ELID",
      "lid $is stuck",
      "lid (shut) is stuck",
      "lid.shut() is stuck",
      "lid is => stuck",
    ],
    ...["the lid of the box is stuck;", "(lid stuck", "the lid: {stuck} here", "盖子卡住", "the path /srv"],
  ])("%j is one", (message) => {
    expect(found(`Error: ${message}`, "log")).toEqual([`Error: ${message}`]);
  });
});

describe("how much is asked of an error depends on where it stands", () => {
  test.each<[name: string, around: Surroundings, text: string, ...expected: string[]]>([
    ["in source it begins its line", "source", "LidError: lid stuck", "LidError: lid stuck"],
    ["in source it does not follow code", "source", "lid() // LidError: lid stuck"],
    ["in source it does not end as code", "source", "LidError: lid is stuck for good now;"],
    [
      "in source a semicolon within is no end",
      "source",
      "LidError: the lid; it is stuck",
      "LidError: the lid; it is stuck",
    ],
    ["in source it does not open a block", "source", "LidError: lid is stuck {"],
    ["in source a stack proves nothing", "source", "let e = LidError: lid stuck\n    at shut (/lid.js:1:2)"],
    ["elsewhere a stack proves it", "prose", "Error: it jams\n    at shut (/lid.js:1:2)", "Error: it jams"],
    ["a status proves it", "prose", "API Error: 503 it jams", "it jams"],
    ["a status alone proves a service's", "prose", "API Error: 503", ""],
    ["a code proves it", "prose", "Error: it jams with ENOENT", "Error: it jams with ENOENT"],
    ["a log's has four characters", "log", "Error: lids", "Error: lids"],
    ["or it is none", "log", "Error: lid"],
    ["a title's has a class", "title", "the LidError: lid stuck", "LidError: lid stuck"],
    ["or begins the title", "title", "Error: lid stuck", "Error: lid stuck"],
    ["behind a bracket", "title", "[Bug] Error: lid stuck", "Error: lid stuck"],
    ["behind a mark", "title", "[Bug]> Error: lid stuck", "Error: lid stuck"],
    ["what behind a kind in the title only says when", "title", "Error: since yesterday's update"],
    ["a setting that is named like a class", "prose", "ReadTimeout: 3000"],
    ["what behind it says where", "title", "Error while opening: happens only with the second lid"],
    ["or with what", "title", "Fatal error: fine with PHP 8.2, not with 8.4"],
    ["or where", "title", "panic: only with Ubuntu 24.04 on arm64"],
    ["or on what machines", "title", "Fatal error: Raspberry Pi 5 / Bookworm 64 bit"],
    ["or during what", "title", "Error during migration: Postgres 16 on RDS"],
    ["or which works", "title", "Uncaught Error: lid works, the pin doesn't"],
    ["or what is asked", "title", "Error: any workaround until the lid is supported?"],
    ["what begins so and is a message", "title", "Error: Only one lid may be open", "Error: Only one lid may be open"],
    [
      "or a name that means nothing",
      "title",
      "TypeError: after is not a function",
      "TypeError: after is not a function",
    ],
    [
      "or a word of a language",
      "title",
      "Error: with statements are not allowed",
      "Error: with statements are not allowed",
    ],
    ["or all that it says", "title", "Error: Docker 27 is required", "Error: Docker 27 is required"],
    ["or it is none there", "title", "Box and Error: lid stuck"],
    ["a kernel's panic in a sentence is none", "prose", "panic: lid stuck"],
    [
      "with a stack it is one",
      "prose",
      "panic: lid stuck\n\ngoroutine 1 [running]:\nmain.shut()\n\t/lid.go:1 +0x1\n",
      "panic: lid stuck",
    ],
    ["a class says enough", "log", "Segmentation fault (core dumped)", "Segmentation fault (core dumped)"],
    ["in fewer than eight characters nothing is told", "log", "Error: "],
    ["in eight it may be", "log", "EIO: bad", "EIO: bad"],
  ])("%s", (_name, around, text, ...expected) => {
    expect(found(text, around)).toEqual(expected);
  });
});

describe("one error or two", () => {
  test.each<[name: string, text: string, ...expected: string[]]>([
    ["on two lines", "LidError: stuck\nOilError: no oil", "LidError: stuck", "OilError: no oil"],
    ["the class within a class", "LidError: OilError: no oil", "OilError: no oil"],
    [
      "the cause behind a colon",
      "LidError: stuck for good: OilError: no oil",
      "LidError: stuck for good: OilError: no oil",
    ],
    [
      "the cause in brackets",
      "LidError: stuck for good (OilError: no oil)",
      "LidError: stuck for good (OilError: no oil)",
    ],
    [
      "the next in the same line",
      "LidError: stuck for good, OilError: no oil",
      "LidError: stuck for good,",
      "OilError: no oil",
    ],
    ["a promise's", "Uncaught (in promise) LidError: stuck for good", "LidError: stuck for good"],
    [
      "a promise's behind a class",
      "LidError: stuck for good (in promise) OilError: no oil",
      "LidError: stuck for good (in promise) OilError: no oil",
    ],
    [
      "a cause with a label",
      "LidError: stuck\n    at shut (/lid.js:1:2) {\n  [cause]: OilError: no oil\n",
      "LidError: stuck",
      "OilError: no oil",
    ],
    [
      "a number at the line's end",
      "LidError: cannot open the lid, ENOENT: no such file",
      "LidError: cannot open the lid, ENOENT: no such file",
    ],
    [
      "a number on a line of its own",
      "LidError: cannot open\nENOENT: no such file",
      "LidError: cannot open",
      "ENOENT: no such file",
    ],
    ["two numbers in one line", "ENOENT: no such file, EACCES: no right", "ENOENT: no such file,", "EACCES: no right"],
  ])("%s", (_name, text, ...expected) => {
    expect(found(text, "log")).toEqual(expected);
  });

  test("a hundred are found", () => {
    expect(findErrors("LidError: lid stuck\n".repeat(101), "log")).toHaveLength(100);
  });
});

describe("the class before the words", () => {
  test.each([
    ...["java.io.IOException", "Lamp\\OilException", "$Lid_2.OilError", `${"x".repeat(95)}Error`, "Error", "Exception"],
  ])("%s", (name) => {
    expect(found(`the ${name}: lid stuck`, "log")).toEqual([`${name}: lid stuck`]);
  });
  test.each<[text: string, expected: string]>([
    ["lid-OilError: stuck", "OilError: stuck"],
    ["(OilError: stuck", "OilError: stuck"],
    ["lid:OilError: stuck", "OilError: stuck"],
  ])("%s", (text, expected) => {
    expect(found(text, "log")).toEqual([expected]);
  });
});

describe("what terminals and people draw around an error", () => {
  test.each<[name: string, text: string, ...expected: string[]]>([
    ["a frame", "│ LidError: lid stuck │\n│ and so on           │", "LidError: lid stuck"],
    ["a narrow frame", "│LidError: lid stuck│\n│and so on           │", "LidError: lid stuck"],
    ["a thick frame", "┃ LidError: lid stuck┃", "LidError: lid stuck"],
    ["a frame further in", "        │ LidError: lid stuck │", "LidError: lid stuck"],
    ["marks of quotation", "> LidError: lid stuck\n>     at shut (/lid.js:1:2)", "LidError: lid stuck"],
    ["code", "it says `LidError: lid stuck`.", "LidError: lid stuck"],
    ["the end of code", "LidError: lid stuck`", "LidError: lid stuck"],
    ["code within the message", "LidError: `lid` stuck", "LidError: `lid` stuck"],
    ["code at the end of the message", "LidError: stuck on `wick`", "LidError: stuck on `wick`"],
    ["bold", "**LidError: lid stuck**", "LidError: lid stuck"],
  ])("%s", (_name, text, ...expected) => {
    expect(found(text, "prose")).toEqual(expected);
  });

  test("a tree of a group's tracebacks", () => {
    const text = [
      "  + Exception Group Traceback (most recent call last):",
      '  |   File "lid.py", line 1, in <module>',
      "  |     raise ExceptionGroup('lids', all)",
      "  | ExceptionGroup: lids (2 sub-exceptions)",
      "  +-+---------------- 1 ----------------",
      "    | Traceback (most recent call last):",
      '    |   File "lid.py", line 2, in shut',
      "    |     turn()",
      "    | LidError: lid stuck",
      "    +---------------- 2 ----------------",
      "    | Traceback (most recent call last):",
      '    |   File "lid.py", line 3, in fill',
      "    | OilError: no oil",
      "    +------------------------------------",
    ].join("\n");
    expect(findErrors(text, "log").map(({ parts, root }) => [parts.message, parts.frames.length, root])).toEqual([
      ["lids (2 sub-exceptions)", 1, 1],
      ["lid stuck", 1, null],
      ["no oil", 1, null],
    ]);
  });

  test.each<[text: string, frames: number]>([
    ['"LidError: stuck\\n    at shut (/lid.js:1:2)\\n    at turn (/lid.js:3:4)"', 2],
    ['"LidError: stuck\\nat shut (/lid.js:1:2)"', 1],
  ])("a stack that was printed as one string: %s", (text, frames) => {
    expect(findErrors(text, "log").map(({ parts }) => parts.frames.length)).toEqual([frames]);
  });
});
