import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { readOutputSigns } from "../../src/classify/learned/output-signs.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const signsOf = (body: string, title = "Lantern"): readonly string[] => readOutputSigns(parseReport({ title, body }));
const fenced = (output: string): string => `This is printed:\n\n\`\`\`\n${output}\n\`\`\``;

describe("the form of output tells what was at work", () => {
  test.each([
    ["linker", "wick.o: undefined reference to `oil_level'"],
    ["build", "make[2]: *** [CMakeFiles/wick.dir/all] Error 2"],
    ["build", "make: *** No rule to make target 'wick'"],
    ["header", "/src/wick.c:3:10: fatal error: oil.h: No such file or directory"],
    ["compiler", "/src/wick.c:3:10: fatal error: oil.h: No such file or directory"],
    ["compiler's warning", "wick.c:7:2: warning: unused oil [-Wunused-variable]"],
    ["signal", "Segmentation fault (core dumped)"],
    ["sanitizer", "==7==ERROR: AddressSanitizer: heap-use-after-free"],
    ["panic", "panic: wick is nil\n\ngoroutine 1 [running]:"],
    ["traceback", "Traceback (most recent call last):"],
    ["assertion", "Assertion `wick != NULL' failed."],
    ["packages", "pip install lantern"],
    ["warning", "UserWarning: the wick is short"],
    ["tests", "--- FAIL: TestWick (0.01s)"],
  ])("%s: %s", (sign, output) => {
    expect(signsOf(fenced(output))).toContain(sign);
  });

  test("prose shows none, and source text is no output", () => {
    expect(signsOf("The lantern is dark on Tuesdays.")).toEqual([]);
    expect(signsOf('```python\nprint("Segmentation fault")\n```')).toEqual([]);
  });

  test.each([
    ["TestWick fails on Plan 9", ["test fails"]],
    ["test_wick.py times out", ["test fails"]],
    ["qa: intermittent failure in `wick_trim.py`", ["test fails", "now and then"]],
    ["Flaky light", ["now and then"]],
    ["How do I trim a wick", ["asks"]],
    ["[Wick]: does it fit a lamp", ["asks"]],
    ["Question: oil of which sort", ["asks"]],
    ["A question of oil", []],
    ["Howl of the wick", []],
    ["Testing the wick fails", []],
    ["Add a test of the wick", []],
  ])("title: %s", (title, signs) => {
    expect(signsOf("", title)).toEqual(signs);
  });

  test("a long title and a long text are read in part", () => {
    expect(signsOf("wick ".repeat(2_000) + "pip install lantern", `${"wick ".repeat(100)}TestWick fails`)).toEqual([]);
  });
});

describe("a machine's error whose kind is clear is enough by itself", () => {
  test.each<[CategoryId, string, string]>([
    ["install-update", "Lantern", fenced("/src/wick.c:3:10: fatal error: oil.h: No such file or directory")],
    [
      "install-update",
      "Lantern",
      fenced("ld: wick.o: undefined reference to `oil_level'\ncollect2: ld returned 1 exit status"),
    ],
    ["filesystem", "It does not work", fenced("OSError: [Errno 28] No space left on device")],
  ])("%s: %s %s", (expected, title, body) => {
    const options = { categories: new Set<CategoryId>(CATEGORIES), floor: CATEGORY_FLOOR };
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });
});
