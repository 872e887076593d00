/** From where errors are gathered, and what is said to be missing. */
import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../../../src/parse/parse-report.ts";

/** Each error as `place: message`, with `!` where the reporter quotes it. */
function gathered(body: string, title = "It jams"): string[] {
  return parseReport({ title, body }).errors.map(
    ({ source, message, quoted }) => `${source}: ${message}${quoted ? "!" : ""}`,
  );
}

const problems = (body: string): string[] => parseReport({ title: "It jams", body }).problems.map(({ kind }) => kind);

const head = "**Bug Description**\nIt jams.\n\n**Environment Info**\n- Platform: linux\n- Version: 2.1.7\n\n";
const entry = '{"error":"LidError: stuck","timestamp":"2031-06-01T09:00:00.000Z"}';

describe("the Errors block", () => {
  test.each<[name: string, block: string, errors: string[], problems: string[]]>([
    ["in a fence", `\`\`\`json\n[${entry}]\n\`\`\``, ["errors-block: stuck"], []],
    ["in a fence, of an object", `\`\`\`\n  ${entry}\n\`\`\``, ["errors-block: stuck"], []],
    ["without a fence", `[${entry}]`, ["errors-block: stuck"], ["errors-unfenced"]],
    ["without a fence, behind words", `Here: [ ${entry}]`, ["errors-block: stuck"], ["errors-unfenced"]],
    ["without a fence, and empty", "[ ]", [], ["errors-unfenced"]],
    [
      "without a fence, escaped",
      `[${JSON.stringify(entry).slice(1, -1)}]`,
      ["errors-block: stuck"],
      ["errors-unfenced"],
    ],
    [
      "cut off by its sender",
      `\`\`\`json\n[${entry}]\n\`\`\`\n**Note:** Error logs were truncated.`,
      ["errors-block: stuck"],
      ["errors-truncated"],
    ],
    [
      "and another fence below",
      `\`\`\`json\n[${entry}]\n\`\`\`\n\`\`\`\nOilError: no oil\n\`\`\``,
      ["errors-block: stuck", "errors-block: no oil"],
      [],
    ],
    ["a log in a fence", "```\nLidError: stuck\n```", ["errors-block: stuck"], ["errors-not-json"]],
    ["a log without a fence", "LidError: stuck", ["errors-block: stuck"], ["errors-not-json"]],
    [
      "a log in both",
      "LidError: stuck\n```\nOilError: no oil\n```",
      ["errors-block: no oil", "errors-block: stuck"],
      ["errors-not-json"],
    ],
    ["nothing", "", [], ["errors-missing"]],
    ["nothing but a note", "**Note:** Error logs were truncated.", [], ["errors-truncated"]],
    ["nothing but another note", "**Note:** Content was truncated.", [], ["content-truncated", "errors-truncated"]],
  ])("%s", (_name, block, errors, expected) => {
    const body = `${head}**Errors**\n${block}\n`;
    expect([gathered(body), problems(body)]).toEqual([errors, expected]);
  });

  test("is missed where a bug command has none", () => {
    expect(problems(head)).toEqual(["errors-missing"]);
    expect(problems(`${head}\`\`\`json\n[${entry}]\n\`\`\``)).toEqual([]);
    expect(problems("It jams.")).toEqual([]);
  });

  test("is found in any other place as well", () => {
    expect(gathered(`### Logs\n\n\`\`\`json\n[${entry}]\n\`\`\`\n`)).toEqual(["errors-block: stuck"]);
    expect(problems(`### Logs\n\n\`\`\`json\n[${entry.replace('"error"', '"e"')},${entry}]\n\`\`\`\n`)).toEqual([
      "description-missing",
    ]);
  });

  test("is code of nobody's, unlike a log", () => {
    const code = (body: string): string[] => parseReport({ title: "It jams", body }).code.map(({ text }) => text);
    expect(code(`${head}**Errors**\n\`\`\`json\n[]\n\`\`\`\n`)).toEqual([]);
    expect(code("It jams.\n\n```json\n[]\n```\n```\nlid\n```\n")).toEqual(["lid"]);
    expect(code(`${head}**Errors**\n\`\`\`\nlid\n\`\`\`\n`)).toEqual(["lid"]);
  });

  test("a heading of that name is a form's unless it is in bold", () => {
    expect(gathered(`${head}### Errors\n\nLidError: stuck\n`)).toEqual(["form-field: stuck"]);
  });
});

describe("other places", () => {
  test.each<[name: string, body: string, ...errors: string[]]>([
    ["a sentence", "It says LidError: stuck.", "description: stuck.!"],
    ["a form's field", "### Logs\n\nLidError: stuck", "form-field: stuck"],
    ["a fence in a form's field", "### Logs\n\n```\nLidError: stuck\n```", "form-field: stuck"],
    ["a short fence", "It jams.\n```\nLidError: stuck\n```", "description: stuck!"],
    ["a fence of twelve lines", `It jams.\n\`\`\`\nLidError: stuck\n${"x\n".repeat(11)}\`\`\``, "description: stuck!"],
    ["a fence of thirteen", `It jams.\n\`\`\`\nLidError: stuck\n${"x\n".repeat(12)}\`\`\``, "description: stuck"],
    [
      "the field before the sentence",
      "LidError: stuck\n\n### Logs\n\nOilError: no oil",
      "form-field: no oil",
      "description: stuck!",
    ],
    ["not what was expected", "### Expected behavior\n\nLidError: stuck"],
    ["not a checklist", "### Checklist\n\nLidError: stuck"],
    ["not an answer for the version", "### Version\n\nLidError: stuck"],
    ["not an answer for the model", "### Model\n\nLidError: stuck"],
    ["not an answer for the terminal", "### Terminal\n\nLidError: stuck"],
    ["not an answer for the system", "### Operating system\n\nLidError: stuck"],
  ])("%s", (_name, body, ...errors) => {
    expect(gathered(body)).toEqual(errors);
  });

  test.each<[name: string, body: string, title: string]>([
    [
      "that it would be nice to see",
      "Nothing is printed. It would be nice to see something like:\n\n```\nError: the lid is stuck\n```",
      "It jams",
    ],
    ["that a title asks for", "Nothing is printed.", "Show a clearer message when the certificate has expired"],
    [
      "whose class code handles",
      "This example has no colours:\n\n```\nexcept LidError:\n    lid.retry(3)\n```",
      "Docs of the lid",
    ],
    [
      "that others had, for whom it is another report",
      "This is not the same as the report where all had `LidError: the lid is stuck`; that one is mended.",
      "It jams",
    ],
    [
      "that the manual should tell",
      "The page on boxes should list:\n\n- Invalid lid name [oak], already exists as box",
      "[DOCS] Tell what may come of two lids",
    ],
    ["below which R's code only has other output", "```r\nopen(lid)\n#> The lid is open\n```", "It jams"],
  ])("none %s", (_name, body, title) => {
    expect(gathered(body, title)).toEqual([]);
  });

  test.each<[name: string, body: string, ...errors: string[]]>([
    [
      "names of Python's that look like gaps",
      "LidError: cannot copy 'Box.open.<locals>.<lambda>'",
      "description: cannot copy 'Box.open.<locals>.<lambda>'!",
    ],
    [
      "what a logger marked, to the end of its line",
      "I get\n\n2031-06-01 09:00:00,123 - ERROR - The lid is stuck in its box. Return code: 1\n\nWhy?",
      "description: The lid is stuck in its box. Return code: 1!",
    ],
    [
      "lines that are each put in code",
      "It prints\n\n`terminate called after throwing an instance of 'lid_error'`\n`  what():  the lid is stuck`",
      "description: the lid is stuck!",
    ],
    [
      "what R prints behind its mark",
      "``` r\nopen(lid)\n#> Error in open(lid): the lid is stuck\n```",
      "description: the lid is stuck!",
    ],
    [
      "what R prints in a notebook",
      "```r\n# the lid\nopen(lid)\n## Error in open(lid) : the lid is stuck\n```",
      "description: the lid is stuck!",
    ],
    [
      "a report that was broken by width",
      "```\nError:   × cannot read the box, for its key `lid` is\n  │ given twice in `[shelf]`\n   ╭─[box.toml:9:1]\n 9 │ lid = 1\n   ╰────\n```",
      "description: cannot read the box, for its key `lid` is given twice in `[shelf]`!",
    ],
    [
      "what stands above a stack whose error was cut off",
      'It says:\n\n```\nTraceback (most recent call last):\n  File "lid.py", line 4, in open\n    self.box()\n```\n\nand: `CUDA out of memory. Tried to allocate 144.00 MiB`',
      "description: !",
      "description: CUDA out of memory. Tried to allocate 144.00 MiB!",
    ],
    [
      "a code span below a sentence that ends in the word",
      "Since then both boxes give me an error.\n`Cannot find LidLevel type in scope`.",
      "description: Cannot find LidLevel type in scope!",
    ],
    [
      "an own error below one that is solved",
      "Up to 2.1 I had `OilError: no oil`. That is gone with 2.2, thanks! Now I get\n\n```\nLidError: stuck\n```",
      "description: stuck!",
    ],
    [
      "an error that a restart only puts off",
      "Every save ends with `OilError: no oil` before the lid shuts. The error is gone for a minute then.\n\n```\n$ boil --serve\n```",
      "description: no oil!",
    ],
    [
      "an error that was solved for a while, and is all that is told",
      "Until 2.1 I had `OilError: no oil`, which was fixed, and now it is back.",
      "description: no oil!",
    ],
    [
      "a warning with a class, where nothing else is printed",
      "It says:\n\n```\n/srv/lid.py:7: HingeWarning: Lids (3) have mixed hinges.\n```",
      "description: Lids (3) have mixed hinges.!",
    ],
    [
      "a bare status behind the class of all errors, below words that have no form",
      "I get this error\n\nInvalid lid name for box 7\nError: Error: 500\n",
      "description: Error: 500!",
    ],
    [
      "an own error beside that of others",
      "Unlike the issue of last year with `OilError: no oil`, I get\n\n```\nLidError: stuck\n```",
      "description: stuck!",
    ],
    [
      "a report that is another for its own error",
      "It is not the same any more, as I get `LidError: stuck`.",
      "description: stuck!",
    ],
    [
      "an editor's Lisp",
      '```\nSymbol’s function definition is void: lid-open\n```\n\n```elisp\n;; not needed with lid.el\n(error "no lid")\n```',
      "description: Symbol’s function definition is void: lid-open!",
    ],
    [
      "an editor's Lisp in a fence of code",
      "```elisp\nDebugger entered--Lisp error: (void-function lid-open)\n  lid-open(box)\n```",
      "description: (void-function lid-open)!",
    ],
    [
      "a sentence that is put in code, below words that announce it",
      "I always get the error message:\n\n`The opening of your lid timed out.`\n\nWhy?",
      "description: The opening of your lid timed out.!",
    ],
    [
      "what is quoted from its verb of failure on",
      'After "Could not open the lid :(" the box shows a wrong value.',
      "description: Could not open the lid :(!",
    ],
    [
      "a shell's words within a sentence",
      "All that I get is `/usr/local/bin/lid.sh: line 143: @: unbound variable`",
      "description: @: unbound variable!",
    ],
    [
      "a class over frames in another language",
      "```\n异常信息: Box.LidException\n   在 Box.Lid.Open()\n   在 Box.App.Start(System.Args)\n```",
      "description: !",
    ],
    [
      "what somebody is shown",
      'Then I am shown "Lid Error - The lid of the box just crashed".\n\nWhy?',
      "description: Lid Error - The lid of the box just crashed!",
    ],
    ["an answer with no", "### It happens in the other box too?\n\nNo, it just fails in this one"],
    [
      "an answer to the question for an error",
      "### Did you get an error message?\n\nLid press: cannot open 'box'",
      "description: Lid press: cannot open 'box'!",
    ],
    ["an answer with no, to what was seen", "### What do you see?\n\nNo, it just fails in this one"],
    [
      "a crash below what was expected",
      "### Expected behavior\n\nIt opens.\n\n```\nException Type:  EXC_BAD_ACCESS (Oil Barrel Invalid)\n```",
      "description: EXC_BAD_ACCESS (Oil Barrel Invalid)!",
    ],
    [
      "a signal that somebody wants to see",
      "### Expected behavior\n\nThe lid prints:\n\n```\nException Type:  EXC_BAD_ACCESS (Oil Barrel Invalid)\n```",
    ],
    [
      "a signal without a stack below what was expected",
      "### Expected behavior\n\n```\nProgram received signal SIGSEGV, Segmentation fault.\n```",
    ],
    [
      "what a comment says in a manual",
      "The manual should list it:\n\n```js\nlid.open(); // LidError: no hinge at all\n```",
    ],
    [
      "what a comment says that came",
      "It should open, but fails:\n\n```js\nlid.open(); // LidError: no hinge at all\n```",
      "description: no hinge at all!",
    ],
    ["an answer to whether there is a trace", "### Is there a trace of the crash?\n\nNo, it just fails in this one"],
    ["an exception that is expected", "### Expected behavior\n\n```\nLidError: the lid is stuck\n```"],
    [
      "a class of a service for crash reports",
      "```\nFatal Exception: NSOilException\n0  Lamp   0x2931f1e8 (Missing)\n```",
      "description: !",
    ],
    [
      "… and its message",
      "```\nFatal Exception: NSOilException\nThe barrel has no lid.\n0  Lamp   0x2931f1e8 (Missing)\n```",
      "description: The barrel has no lid.!",
    ],
    ["a quoted report", 'The issue "Cannot see the lids in shared boxes" is another.'],
    [
      "an error without a form below a heading that a command writes as well",
      "**Bug description**\n\nIt says:\n\n`The opening of the lid timed out.`",
      "description: The opening of the lid timed out.!",
    ],
    [
      "a script's message without its place",
      "```\nPHP Fatal error:  Class 'Lid' not found in %box%/app/Lid.php on line 24\n```",
      "description: Class 'Lid' not found!",
    ],
  ])("read whole: %s", (_name, body, ...errors) => {
    expect(gathered(body)).toEqual(errors);
  });

  test("what a title quotes a part of", () => {
    const body = "It says:\n\n`Opening failed: lid too large for box 1 (12 > 9)`\n\nWhy?";
    expect(gathered(body, 'Shutting ends with "lid too large"')).toEqual([
      "description: Opening failed: lid too large for box 1 (12 > 9)!",
    ]);
    expect(gathered("It says:\n\n`Opening failed: no oil`", 'Shutting ends with "lid too large"')).toEqual([
      "description: Opening failed: no oil!",
      "title: lid too large!",
    ]);
  });

  test("the title comes last", () => {
    expect(gathered("It says OilError: no oil.", "[Bug] LidError: stuck")).toEqual([
      "description: no oil.!",
      "title: stuck!",
    ]);
  });

  const languages =
    "js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb " +
    "php swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix";
  test.each(languages.split(" "))("in code in %s an error is written down, not reported", (language) => {
    expect(gathered(`It jams.\n\`\`\`${language}\nlid(); // LidError: stuck\n\`\`\``)).toEqual([]);
  });
  test.each(["", "sh", "console", "text", "log", "json", "bash"])("in a fence of %j it is reported", (language) => {
    expect(gathered(`It jams.\n\`\`\`${language}\nlid(); // LidError: stuck\n\`\`\``)).toEqual(["description: stuck!"]);
  });
});

describe("where none is looked for", () => {
  test.each([
    "Describe the solution you'd like",
    "Proposed solution",
    "Solution",
    "Alternatives considered",
    "Describe alternatives you've considered",
    "Use case",
    "Output of `box doctor`",
    "Output of `box info`",
    "Output of ``box.show_versions()``",
    "output of :checkhealth lid",
  ])("below %s", (heading) => {
    expect(gathered(`It jams.\n\n### ${heading}\n\n\`LidError: stuck\`\n\nFATA[0000] lid is not shut`)).toEqual([]);
  });

  test.each(["Possible solution", "Solution that I tried", "Output of `box logs`", "Output of the run"])(
    "but below %s",
    (heading) => {
      expect(gathered(`It jams.\n\n### ${heading}\n\n\`LidError: stuck\``)).not.toEqual([]);
    },
  );

  test.each([
    [
      "a tree of packages",
      'box@0.0.0 /tmp/box\n└─┬ lid@1.2.3\n  └── hinge@1.0.0 deduped invalid: "2.0.2" from node_modules/lid (peer)',
    ],
    ["what is tried again", "Working out lids: failed with hinge.json, will retry with next box."],
    ["what falls back", "Lid failed on the left hinge, falling back to the right one."],
  ])("in %s", (_name, output) => {
    expect(gathered(`It shows the following:\n\n\`\`\`\n${output}\n\`\`\`\n\nand hangs.`)).toEqual([]);
  });

  test.each([
    "It should print an error:\n\n`You must open the lid first`",
    "I would like to see\n\n`No lids found in the box`\n\nwhen it is empty.",
    "You get\n\n`lid open --no-force left`\n\nas the command.",
  ])("in a quotation of what is wished or called: %j", (body) => {
    expect(gathered(body)).toEqual([]);
  });

  test("but in one of what was seen", () => {
    expect(gathered("I see\n\n`No lids found in the box`\n\nwhen it is full.")).toEqual([
      "description: No lids found in the box!",
    ]);
  });

  test("in what Rust shows of an error among its members", () => {
    const body =
      'lid_impl: Failed to run lid from /box/lid, error: Custom { kind: Other, error: "the lid is newer than its box" }';
    expect(gathered(body)).toEqual([expect.stringContaining("description: Failed to run lid from /box/lid")]);
  });
});

describe("below the question for the version", () => {
  const stack = ["[1] /lib/lid.so(+0x9d) [0x7f01be9d]", "[2] /bin/lid() [0x41a07c]", "[3] /bin/lid() [0x41a0f3]"];
  const answered = (lines: readonly string[]): string => `### Version\n\n\`\`\`\n${lines.join("\n")}\n\`\`\``;

  test("a crash is told by its stack", () => {
    expect(gathered(answered(["handle_lid: Program crashed with signal 11", ...stack]))).toEqual([
      "description: Program crashed with signal 11!",
    ]);
  });

  test("what has none is an answer", () => {
    expect(gathered(answered(["lid 2.1.7", "LidError: no hinge found"]))).toEqual([]);
  });
});

describe("what is missing or was lost", () => {
  test.each<[name: string, body: string, ...problems: string[]]>([
    ["a body", " \n", "empty-body"],
    ["what is beyond the longest body", "word ".repeat(20_000), "too-long"],
    ["a description", "### Version\n\n2.1.7", "description-missing"],
    ["the end of a fence", "It jams.\n```\nlid", "fence-unclosed"],
    ["some of the text", "It jams.\n\n**Note:** Content was truncated.", "content-truncated"],
    ["some of the description", "It jams.\n\n**Note:** The description was shortened to fit.", "content-truncated"],
    ["a note within a fence", "It jams.\n```\n**Note:** Content was truncated.\n```"],
    ["an environment", "**Bug Description**\nIt jams.\n\n**Errors**\n```json\n[]\n```\n", "environment-missing"],
    ["nothing of a free text", "It jams."],
    ["a system that is known", "It jams.\n\n### Operating system\n\nLidux", "environment-value-odd"],
    ["a number", "It jams.\n\n### Version\n\nthe red one", "environment-value-odd"],
    ["no number where it is the latest", "It jams.\n\n### Version\n\nLatest"],
    ["no number where it is the newest", "It jams.\n\n### Version\n\nthe newest"],
    ["no number where it is the current one", "It jams.\n\n### Version\n\nthe current one"],
    ["nothing where no answer was given", "It jams.\n\n### Version\n\n_No response_\n\n### OS\n\nN/A"],
  ])("%s", (_name, body, ...expected) => {
    expect(problems(body)).toEqual(expected);
    const details = parseReport({ title: "It jams", body }).problems.map(({ detail }) => detail);
    for (const detail of details) expect(detail).toMatch(/^[A-Z][^\n]{12,}\.$/);
  });
});
