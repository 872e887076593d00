import { describe, expect, test } from "@jest/globals";
import { splitStack } from "../../../../src/parse/errors/error-text/split-stack.ts";

/** The head, and of each frame its function, or else its place. */
function split(text: string): [head: string, ...frames: string[]] {
  const { head, frames } = splitStack(text);
  return [head, ...frames.map((frame) => frame.function ?? frame.file ?? "?")];
}

describe("a stack on lines of its own", () => {
  test.each<[name: string, text: string, ...expected: string[]]>([
    ["none", "Error: lid stuck", "Error: lid stuck"],
    ["below one line", "Error: lid stuck\n    at shut (/lid.js:1:2)", "Error: lid stuck", "shut"],
    ["below several", "Error: lid\n\n  stuck  \n    at shut (/lid.js:1:2)", "Error: lid\n\n  stuck", "shut"],
    [
      "with other lines between",
      "Error: lid stuck\n    at shut (/lid.js:1:2)\n  -- oil --\n    at turn (/lid.js:3:4)\nthe end",
      "Error: lid stuck",
      "shut",
      "turn",
    ],
    [
      "with places on lines of their own",
      "lid stuck\n   0: lid::shut\n             at ./src/lid.rs:1:2\n   1: lid::turn\nthe end",
      "lid stuck",
      "lid::shut",
      "lid::turn",
    ],
    ["nothing else", "    at shut (/lid.js:1:2)\n    at turn (/lid.js:3:4)", "", "shut", "turn"],
  ])("%s", (_name, text, ...expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("64 frames are kept", () => {
    expect(splitStack(`Error: lid${"\n    at shut (/lid.js:1:2)".repeat(65)}`).frames).toHaveLength(64);
  });
});

describe("a stack that lost its line ends", () => {
  test.each<[frame: string, name: string]>([
    ["at shut (/lid.js:1:2)", "shut"],
    ["at shut (/lid.js:1)", "shut"],
    ["at async shut (/lid.js:1:2)", "async shut"],
    ["at new Lid (/lid.js:1:2)", "new Lid"],
    ["at Lid.shut [as close] (/lid.js:1:2)", "Lid.shut [as close]"],
    ["at shut (file:///C:/lid box/lid.js:1:2)", "shut"],
    ["at shut (unknown)", "shut"],
    ["at shut (<anonymous>)", "shut"],
    ["at shut (native)", "shut"],
    ["at (/lid.js:1:2)", "/lid.js"],
    ["at /lid.js:1:2", "/lid.js"],
    ["at async /lid.js:1:2", "/lid.js"],
    ["at /lid.js:12:345", "/lid.js"],
    ["at unknown", "?"],
    ["at <anonymous>", "?"],
    ["at native", "?"],
  ])("%s", (frame, name) => {
    expect(split(`Error: lid stuck ${frame}`)).toEqual(["Error: lid stuck", name]);
    expect(split(`Error: lid stuck ${frame} at turn (/wick.js:3:4)`)).toEqual(["Error: lid stuck", name, "turn"]);
    expect(split(`Error: lid\nstuck ${frame} at turn (/wick.js:3:4)`)).toEqual(["Error: lid\nstuck", name, "turn"]);
  });

  test.each([
    ...["Error: lid stuck at home (see below)", "Error: lid stuck at line 12:34", "Error: lid stuck at /lid.js:1"],
    ...["Error: lid stuck at once", "Error: lid stuck at unknown.example", "Error: lid stuck at natives"],
    ...["Error: lid stuck (at /lid.js:1:2x)", "Error: lid stuck seat shut (/lid.js:1:2)"],
  ])("none: %s", (text) => {
    expect(split(text)).toEqual([text]);
    expect(split(`${text}\nfor good`)).toEqual([`${text}\nfor good`]);
  });

  test("of several lines the first that ends in frames ends the head", () => {
    expect(split("lid at shut (/lid.js:1:2)\nstuck\n    at turn (/lid.js:3:4)")).toEqual(["lid", "shut", "turn"]);
  });

  test.each([
    ["one line", "Error: lid"],
    ["several", "Error:\nlid"],
  ])("64 frames are kept of %s", (_name, head) => {
    expect(splitStack(head + " at shut (/lid.js:1:2)".repeat(65)).frames).toHaveLength(64);
  });
});

describe("a traceback", () => {
  const trace = [
    "Traceback (most recent call last):",
    '  File "lid.py", line 1, in shut',
    "    turn()",
    "    ^^^^",
    '  File "lid.py", line 2, in turn',
    "    raise Stuck",
    "lid.Stuck: no oil",
  ];
  const expected = ["lid.Stuck: no oil", "turn", "shut"];
  test.each<[name: string, mark: string]>([
    ["as printed", ""],
    ["indented", "      "],
    ["by a tab", "\t"],
  ])("%s", (_name, mark) => {
    expect(split(trace.map((line) => mark + line).join("\n"))).toEqual(expected);
  });

  test.each(["> ", "| ", "  | ", ">"])("behind %j the error is told, though not its frames", (mark) => {
    expect(split(trace.map((line) => mark + line).join("\n"))).toEqual([expected[0]]);
  });

  test.each<[name: string, below: string, head: string]>([
    ["with more lines of its message", "lid.Stuck: no\n  oil\n\nand no wick", "lid.Stuck: no\n  oil\nand no wick"],
    ["with a line of blanks", "lid.Stuck: no\n \nand no wick", "lid.Stuck: no\nand no wick"],
    ["behind an empty line", "\nlid.Stuck: no oil", "lid.Stuck: no oil"],
    ["without a message", "lid.Stuck", "lid.Stuck"],
    ["that was cut off", "", ""],
  ])("%s", (_name, below, head) => {
    expect(split([...trace.slice(0, -1), below].join("\n"))).toEqual([head, "turn", "shut"]);
  });

  test("the innermost 64 frames are kept", () => {
    const frames = Array.from({ length: 70 }, (_, at) => `  File "lid.py", line ${at}, in f${at}\n`).join("");
    const { frames: read } = splitStack(`Traceback (most recent call last):\n${frames}lid.Stuck: no oil`);
    expect([read.length, read[0]?.function, read.at(-1)?.function]).toEqual([64, "f69", "f6"]);
  });

  test("further down it is text like any other", () => {
    expect(split('lid stuck\nTraceback (most recent call last):\n  File "lid.py", line 1, in shut')).toEqual([
      "lid stuck\nTraceback (most recent call last):",
      "shut",
    ]);
  });
});
