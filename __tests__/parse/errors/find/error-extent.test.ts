/** Where an error ends that stands within other text. */
import { describe, expect, test } from "@jest/globals";
import type { Surroundings } from "../../../../src/parse/errors/openers/error-opener.ts";
import { findErrors, findKnownMessages } from "../../../../src/parse/errors/find/find-errors.ts";

/** The messages, with the number of frames, and "…" behind one that was cut. */
function read(text: string, around: Surroundings): string[] {
  return findErrors(text, around).map(({ parts: { message, frames }, cut }) => {
    return `${message}${frames.length > 0 ? ` +${frames.length}` : ""}${cut ? "…" : ""}`;
  });
}

type Row = readonly [name: string, around: Surroundings, text: string, ...expected: string[]];

const long = "which is what the lamp said of the oil and the wick when the keeper came to light it again ".repeat(3);

describe("a line", () => {
  test.each<Row>([
    ["a log's ends with itself", "log", "Error: lid stuck. No oil.\nThe end", "lid stuck. No oil."],
    ["a sentence's ends with its sentence", "prose", "Error: lid stuck. No oil.\nThe end", "lid stuck."],
    ["by an exclamation mark", "prose", "TypeError: lid stuck! No oil", "lid stuck!"],
    ["by a question mark", "prose", "TypeError: lid stuck? No oil", "lid stuck?"],
    ["by a full stop in Chinese", "prose", "TypeError: 盖子卡住了。 没有油", "盖子卡住了。"],
    ["at the end of the text", "prose", "TypeError: lid stuck.", "lid stuck."],
    ["not by a dot within a word", "prose", "TypeError: lid.box is stuck. No oil", "lid.box is stuck."],
    ["a title's ends with itself", "title", "TypeError: lid stuck. No oil", "lid stuck. No oil"],
    [
      "one that a terminal broke goes on in small letters",
      "log",
      "Error: the lid of /var/lib/lamp/lid cannot be opened: it was written\nby a newer lamp, which knows more\nThe end",
      "the lid of /var/lib/lamp/lid cannot be opened: it was written by a newer lamp, which knows more",
    ],
    [
      "or in brackets",
      "log",
      "Error: no oil was found that satisfies what the lamp asks for, oil==2.2.0\n(from barrels: none)\nThe end",
      "no oil was found that satisfies what the lamp asks for, oil==2.2.0 (from barrels: none)",
    ],
    [
      "and no code",
      "log",
      "Error: no oil was found that satisfies what the lamp asks for, oil==2.2.0\nawait lamp.fill();",
      "no oil was found that satisfies what the lamp asks for, oil==2.2.0",
    ],
    [
      "a long one by a new block, and not by a dash within brackets",
      "log",
      `Error: ${"the lid is stuck and ".repeat(9)}there (hinge: Old, error: 0 - The oil was pressed by nobody we know.)`,
      `${"the lid is stuck and ".repeat(9)}there (hinge: Old, error: 0 - The oil was pressed by nobody we know.)`,
    ],
    [
      "one that was broken behind a word that ends none",
      "log",
      "ERROR 1418 (HY000) at line 9: This lid has none of\nHINGELESSNESS, NO OIL, or OPENS BOX DATA in what is said and box\nlids are full (you *might* want to ask the less bright\nlamp_box_open_lid_makers of it)",
      "This lid has none of HINGELESSNESS, NO OIL, or OPENS BOX DATA in what is said and box lids are full (you *might* want to ask the less bright lamp_box_open_lid_makers of it)",
    ],
    [
      "and no other line of a log behind such a word",
      "log",
      "Error: the lid of the lamp cannot be opened: it waits for\nlamp: no oil\nERROR no oil",
      "the lid of the lamp cannot be opened: it waits for",
      "lamp: no oil",
      "no oil",
    ],
    [
      "a long one of a log's goes on in brackets that name the provider",
      "log",
      `Acme.LidException (0x80131904): ${"the lid is stuck and ".repeat(6)}an error occurred during the opening. (provider: Old One, error: 0 - The oil was pressed by nobody we know at all.)`,
      `${"the lid is stuck and ".repeat(6)}an error occurred during the opening. (provider: Old One, error: 0 - The oil was pressed by nobody we know at all.)`,
    ],
    [
      "but not in a person's brackets",
      "prose",
      "Error: the lid is stuck. (hint: I own two of them)",
      "the lid is stuck.",
    ],
    [
      "a word that may end a sentence ends it before a new one",
      "log",
      "error: there is no such lid as this box was made with\nTrying the other boxes of the shelf now",
      "there is no such lid as this box was made with",
    ],
    [
      "a name that is set apart, where the sentence goes on below it",
      "log",
      "CMake Error at CMakeLists.txt:7 (message):\n  The lid\n\n    /box/lid\n\n  does not fit\n-- Lids incomplete, errors occurred!",
      "The lid /box/lid does not fit",
    ],
    [
      "and no paragraph of its own",
      "log",
      "CMake Error at CMakeLists.txt:7 (message):\n  No lid was found\n\n  LID_PATH is not set\n-- Lids incomplete, errors occurred!",
      "No lid was found",
    ],
    [
      "a summary in a box goes on where it was broken",
      "log",
      "╷\n│ Error: the lid of the upper box could not be made anew as its\n│ hinge is in use\n│ with box_lid.upper,\n╵",
      "the lid of the upper box could not be made anew as its hinge is in use",
    ],
    [
      "and not in a place or a sentence of its own",
      "log",
      "╷\n│ Error: Unsupported lid within the block of the upper old box\n│ A lid of this name is not expected here.\n╵",
      "Unsupported lid within the block of the upper old box",
    ],
    ["a short one was not broken", "log", "Error: lid stuck\nby the oil of yesterday", "lid stuck"],
    [
      "a host in quotation marks is no frame",
      "log",
      'Error: connection to lamp at "quay" (192.0.2.1), port 5432 failed: no oil',
      'connection to lamp at "quay" (192.0.2.1), port 5432 failed: no oil',
    ],
    ["a long one of a log's with its sentence", "log", `TypeError: lid stuck. ${long}`, "lid stuck."],
    ["a long one without sentences is cut", "log", `TypeError: ${"lid ".repeat(150)}`, "lid ".repeat(100).trim()],
  ])("%s", (_name, around, text, ...expected) => {
    expect(read(text, around)).toEqual(expected);
  });

  test.each([
    "⎿",
    "●",
    "⏺",
    "⏵",
    "│",
    "☐",
    "∴",
    "✅",
    "2031-06-01 09:00",
    "2031-06-01T09:00",
    "```",
    "[DEBUG]",
    "[INFO]",
  ])("ends before %s", (mark) => {
    expect(read(`TypeError: lid stuck ${mark} and more`, "log")).toEqual(["lid stuck"]);
  });

  test.each([
    "[ERROR]",
    "[WARN]",
    "[error]",
    "[debug]",
    "[info]",
    "[warn]",
    "at shut (/lid.js",
    "at async shut(/lid.js",
  ])("ends before %s as well", (mark) => {
    expect(read(`TypeError: lid stuck ${mark} - and more`, "log")[0]).toBe("lid stuck");
  });

  test("ends before a line end that was escaped", () => {
    expect(read("TypeError: lid stuck\\nand more", "log")).toEqual(["lid stuck"]);
  });

  test.each(["[NOTE] x", "2031-06-01", "at home", "at (home)", "`` x", "[ERRORS]"])("goes on at %s", (words) => {
    expect(read(`TypeError: lid stuck ${words}`, "log")).toEqual([`lid stuck ${words}`]);
  });

  test.each(["# ", "###### ", "- ", "* ", "**", "> ", "| "])("that is long ends before %j", (mark) => {
    expect(read(`TypeError: lid stuck ${mark}${long}`, "log")).toEqual(["lid stuck"]);
  });

  test.each(["# lid", "- lid", "* lid", "**lid**", "> lid", "| lid"])("that is short goes on at %j", (words) => {
    expect(read(`TypeError: lid stuck ${words} end`, "log")).toEqual([`lid stuck ${words} end`]);
  });
});

describe("quotes", () => {
  test.each([
    ['"', '"'],
    ["`", "`"],
    ["“", "”"],
    ["「", "」"],
    ["«", "»"],
  ])("%s begin an error that %s ends", (open, close) => {
    expect(read(`it says ${open}TypeError: lid stuck${close} and stops`, "prose")).toEqual(["lid stuck"]);
  });
  test.each<Row>([
    ["before a few words", "prose", 'it says "Lid box import error: no oil" and stops', "no oil"],
    [
      "that hold the same marks",
      "prose",
      'it says "TypeError: the lid "box" has "no" oil" and stops',
      'the lid "box" has "no" oil',
    ],
    ["behind which a word is quoted", "prose", 'it says "TypeError: no oil" and "stops"', "no oil"],
    ["one of which is left open", "prose", 'it says "TypeError: no "oil and stops', "no"],
    ["before too many words", "prose", 'it says "this and that and TypeError: no oil" and stops', 'no oil" and stops'],
    ["that are never closed", "log", '"TypeError: lid stuck and more', "lid stuck and more"],
    ["of the message alone", "log", 'TypeError: "lid stuck", he said', "lid stuck"],
    ["typographic, of the message alone", "log", "TypeError: “lid stuck” he said", "lid stuck"],
    ["of the message alone, at the end", "log", 'TypeError: "lid stuck"', "lid stuck"],
    ["of the first word only", "log", 'TypeError: "lid" stuck', '"lid" stuck'],
    ["of a word that goes on", "log", 'TypeError: "lid box"es are stuck', '"lid box"es are stuck'],
    ["further on", "log", 'TypeError: the "lid box" is stuck', 'the "lid box" is stuck'],
    ["round, of a refusal", "prose", "API Error (Lid stuck) and more", "Lid stuck"],
    ["round, of nothing else", "prose", "(see TypeError: lid stuck) and more", "lid stuck) and more"],
  ])("%s", (_name, around, text, ...expected) => {
    expect(read(text, around)).toEqual(expected);
  });
});

describe("a body of JSON", () => {
  const body = '{"error":{"type":"lid_error","message":"Lid stuck"}}';
  test.each<Row>([
    ["ends where it is closed", "prose", `API Error: 400 ${body}. No oil. TypeError: no wick`, "Lid stuck", "no wick"],
    ["at the very beginning", "log", '{"error":{"type":"lid_error","message":"Lid\n  stuck"}}\nand so on', "Lid stuck"],
    ["with blanks inside", "log", 'API Error: the answer [ {"message":"Lid\n  stuck"} ]\nand so on', "Lid stuck"],
    ["behind an empty line it stands for itself", "log", `TypeError: no oil\n   \n${body}`, "no oil", "Lid stuck"],
    ["behind a few words", "log", `TypeError: the service answered ${body} and so on`, "Lid stuck"],
    ["on the next line", "log", `API Error: 400\n  ${body}\nand so on`, "Lid stuck"],
    ["with a list", "log", 'ZodError: [\n  {"message":"Required","path":["lid"]}\n]\nand so on', "Required at lid"],
    ["with a line end inside", "log", 'API Error: 400 {"error":{"message":"Lid\n  stuck"}}\nand so on', "Lid stuck"],
    ["behind a sentence it stands for itself", "prose", `TypeError: no oil. ${body}`, "no oil.", "Lid stuck"],
    ["escaped once more", "log", '"Error: 404 {\\"error\\":{\\"message\\":\\"Lid stuck\\"}}" and so on', "Lid stuck"],
    [
      "escaped, and cut by its line",
      "log",
      'Error: 404 {\\"error\\":{\\"message\\":\\"Lid stuck\\"}}\nand so on',
      "Lid stuck",
    ],
    ["that is cut", "log", 'API Error: 400 {"error":{"type":"lid_error","message":"Lid st', "Lid st…"],
    ["that is cut by its paragraph", "log", 'API Error: 400 {"error":{"message":"Lid st\n\nand so on', "Lid st…"],
    ["with frames below", "log", `API Error: 400 ${body}\n    at shut (/lid.js:1:2)\nand so on`, "Lid stuck +1"],
    ["of code is none", "log", "TypeError: lid is {stuck} here", "lid is {stuck} here"],
  ])("%s", (_name, around, text, ...expected) => {
    expect(read(text, around)).toEqual(expected);
  });
});

describe("a stack", () => {
  const frame = "    at shut (/lid.js:1:2)\n";
  test.each<Row>([
    ["goes on behind three other lines", "log", `TypeError: no oil\n${frame}a\nb\nc\n${frame}`, "no oil +2"],
    ["ends with four other lines", "log", `TypeError: no oil\n${frame}a\nb\nc\nd\n${frame}`, "no oil +1"],
    ["begins behind three other lines", "log", `TypeError: no oil\na\nb\nc\n${frame}`, "no oil a b c +1"],
    [
      "ends before the next error",
      "log",
      `TypeError: no oil\n${frame}TypeError: no wick\n${frame}`,
      "no oil +1",
      "no wick +1",
    ],
    [
      "with places on lines of their own",
      "log",
      "TypeError: no oil\n   0: lid::shut\n             at ./src/lid.rs:1:2\n   1: lid::turn\n             at ./src/lid.rs:3:4\n",
      "no oil +2",
    ],
    ["is looked at for eighty lines", "log", `TypeError: no oil\n${frame.repeat(100)}`, "no oil +64"],
    [
      "with members in braces",
      "log",
      `TypeError: no oil\n    at shut (/lid.js:1:2) {\n  code: 'ELID',\n  status: 404\n}\nTypeError: no wick`,
      "no oil +1",
      "no wick",
    ],
  ])("%s", (_name, around, text, ...expected) => {
    expect(read(text, around)).toEqual(expected);
  });

  test("members in braces are read with it", () => {
    const text =
      "TypeError: no oil\n    at shut (/lid.js:1:2) {\n  [lid]: 7,\n  'a b': 1,\n  status: 404,\n  code: 'ELID'\n}";
    expect(findErrors(text, "log").map(({ parts }) => [parts.status, parts.code])).toEqual([[404, "ELID"]]);
  });
});

describe("a terminal's tool output", () => {
  const said = "⎿  TypeError: the oil of the lamp";
  test.each<[name: string, text: string, message: string]>([
    [
      "goes on in indented lines",
      `  ${said}\n     is gone\n     and the wick too`,
      "the oil of the lamp is gone and the wick too",
    ],
    ["behind another mark", `● TypeError: the oil of the lamp\n  is gone`, "the oil of the lamp is gone"],
    ["until one ends a sentence", `  ${said}\n     is gone.\n     and the wick too`, "the oil of the lamp is gone."],
    [
      "until one ends a sentence with a blank",
      `  ${said}\n     is gone. \n     and the wick`,
      "the oil of the lamp is gone.",
    ],
    [
      "until one ends with a bracket",
      `  ${said}\n     is gone (all)\n     and the wick`,
      "the oil of the lamp is gone (all)",
    ],
    ["until one is not indented", `  ${said}\n     is gone\nand the wick too`, "the oil of the lamp is gone"],
    ["until one is indented by one space", `  ${said}\n is gone`, "the oil of the lamp"],
    ["until a mark", `  ${said}\n     is gone\n  ⎿  and`, "the oil of the lamp is gone"],
    ["until a box to tick", `  ${said}\n     ☐ fill it`, "the oil of the lamp"],
    ["until a bullet", `  ${said}\n     - fill it`, "the oil of the lamp"],
    ["until a prompt", `  ${said}\n     $ fill`, "the oil of the lamp"],
    ["until a frame", `  ${said}\n     at shut (/lid.js:1:2)`, "the oil of the lamp +1"],
    ["for five lines", `  ${said}${"\n     and so on".repeat(7)}`, `the oil of the lamp${" and so on".repeat(5)}`],
    ["without its mark it does not", "TypeError: the oil of the lamp\n     is gone", "the oil of the lamp"],
  ])("%s", (_name, text, message) => {
    expect(read(text, "prose")).toEqual([message]);
  });
});

describe("errors that end by a rule of their own", () => {
  test.each<Row>([
    [
      "a traceback, with the line that is not indented",
      "log",
      'Traceback (most recent call last):\n  File "lid.py", line 1, in shut\n\n  File "lid.py", line 2, in turn\nStuck: no oil\nand so on',
      "no oil +2",
    ],
    [
      "a traceback that is quoted",
      "prose",
      '> Traceback (most recent call last):\n>   File "lid.py", line 1, in shut\n> Stuck: no oil\n> and so on',
      "no oil +1",
    ],
    [
      "a traceback that is indented",
      "log",
      '    Traceback (most recent call last):\n      File "lid.py", line 1, in shut\n    Stuck: no oil\n    and so on',
      "no oil +1",
    ],
    [
      "a panic, with the line below its place",
      "log",
      "thread 'main' panicked at src/lid.rs:1:2:\nno oil\nand so on",
      "no oil +1",
    ],
    [
      "npm's, with its run of lines",
      "log",
      "npm ERR! code ELID\nnpm ERR! no oil\nand so on\nTypeError: no wick",
      "no oil",
      "no wick",
    ],
    [
      "GHC's, with the lines below its code",
      "log",
      "src/Lid.hs:1:2: error: [GHC-12345]\n    No oil\n    at all\n  |\nand so on",
      "No oil at all",
    ],
    [
      "Dart's, with the line below and its stack",
      "log",
      "Unhandled exception:\nFormatException: no oil\n#0      shut (package:lid/lid.dart:12:5)\nand so on",
      "no oil +1",
    ],
    ["a signal, with its words", "log", "Killed: 9 and so on", "Killed: 9"],
  ])("%s", (_name, around, text, ...expected) => {
    expect(read(text, around)).toEqual(expected);
  });
});

describe("a message that goes on below, or ends before", () => {
  test.each<Row>([
    [
      "CMake's, around a name set apart",
      "log",
      "CMake Error at CMakeLists.txt:7 (add_subdirectory):\n  The source directory\n\n    /srv/lid\n\n  does not contain a CMakeLists.txt file.\n\n\n  Another paragraph",
      "The source directory /srv/lid does not contain a CMakeLists.txt file.",
    ],
    [
      "CMake's, not on to what was tried",
      "log",
      "CMake Error at CMakeLists.txt:7 (add_executable):\n  Cannot find source file:\n\n    lid.cpp\n\n  Tried extensions .c",
      "Cannot find source file:",
    ],
    [
      "a panic's, behind empty lines",
      "log",
      "thread 'main' panicked at '\n\nCould not find the hinge, and this\ncannot open without it.\n\n$HOST = x\n', /a/build.rs:62:9\nnote: run",
      "Could not find the hinge, and this cannot open without it. $HOST = x +1",
    ],
    [
      "a panic's, behind empty lines and without its place",
      "prose",
      "thread 'main' panicked at '\n\nCould not find the hinge, and this\ncannot open without it.\n\nThat is all.",
      "Could not find the hinge, and this cannot open without it.",
    ],
    [
      "a panic's, behind its place and empty lines",
      "log",
      "thread 'main' panicked at /a/build.rs:62:9:\n\n\nCould not find the hinge, and this\ncannot open.\n\nnote: run",
      "Could not find the hinge, and this cannot open. +1",
    ],
    [
      "a cause's, in quotes",
      "log",
      "BoxException: Opening failed: a.b.NoSuchLidError:\n'void a.Lid.open()'\n\tat a.b.C.d(C.java:1)",
      "Opening failed: a.b.NoSuchLidError: 'void a.Lid.open()' +1",
    ],
    [
      "a cause's, not in what is said next",
      "log",
      "BoxException: Opening failed: a.LidError:\nRetry",
      "Opening failed: a.LidError:",
    ],
    [
      "a signal's, not in what is asked for",
      "log",
      "handle_lid: Program crashed with signal 11\nWriting what is known. Send it along.\n[1] /lib/lid.so(+0x9d) [0x7f01be9d] (??:0)\n[2] /bin/lid() [0x41a07c] (??:0)",
      "Program crashed with signal 11 +2",
    ],
    [
      "one with a person's marks",
      "prose",
      "Looking for **_error[E0277]: the bound `Lid: Hinge` is not satisfied_** gave nothing.",
      "the bound `Lid: Hinge` is not satisfied",
    ],
  ])("%s", (_name, around, text, ...expected) => {
    expect(read(text, around)).toEqual(expected);
  });
});

describe("a known message may be a beginning", () => {
  test.each<Row>([
    [
      "a log's goes on",
      "log",
      "Access violation at address 006F42CB in module 'lid.exe'.",
      "Access violation at address 006F42CB in module 'lid.exe'.",
    ],
    [
      "behind a semicolon",
      "log",
      "You have an error in your SQL syntax; check the manual\nThe end",
      "You have an error in your SQL syntax; check the manual",
    ],
    [
      "or in brackets, in words as well",
      "prose",
      "SenderId mismatch (Registration ID: 1)",
      "SenderId mismatch (Registration ID: 1)",
    ],
    ["not in a person's next words", "prose", "Token expired comes every time.", "Token expired"],
    ["nor in a title's", "title", "VK_ERROR_DEVICE_LOST on leaving", "VK_ERROR_DEVICE_LOST"],
  ])("%s", (_name, around, text, ...expected) => {
    expect(findKnownMessages(text, around).map(({ parts }) => parts.message)).toEqual(expected);
  });
});
