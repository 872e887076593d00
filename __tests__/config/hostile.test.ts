/** Files that were written to do harm, and laws over any text. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { filled, HOSTILE_SETTINGS } from "../../bench/hostile-settings.ts";
import { renderConfigError } from "../../src/config/config-error.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { anySign } from "../support/any-sign.ts";

const SIZE = 64 * 1024;

function linesOf(text: string): string[] {
  return parseConfig(text, "f.yml").errors.map(renderConfigError);
}

describe("bounds", () => {
  const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const laughs = letters.map((letter, n) => {
    const item = n === 0 ? "x" : `*${letters[n - 1] ?? ""}`;
    return `${letter}: &${letter} [${Array.from({ length: 9 }, () => item).join(",")}]`;
  });
  const rows: readonly (readonly [string, string, string])[] = [
    ["a billion laughs", laughs.join("\n"), 'f.yml:7:23: more than 50 aliases ("*name")'],
    ["brackets", filled("[", SIZE), "f.yml:1:33: nested deeper than 32 levels"],
    ["braces", filled("{", SIZE), "f.yml:1:33: nested deeper than 32 levels"],
    ["maps in maps", filled("{a: ", SIZE), "f.yml:1:126: nested deeper than 32 levels"],
    ["lists on one line", filled("- ", SIZE), "f.yml:1:65: nested deeper than 32 levels"],
    ["explicit keys", filled("? ", SIZE), "f.yml:1:65: nested deeper than 32 levels"],
    [
      "stairs",
      Array.from({ length: 300 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
      "f.yml:32:32: nested deeper than 32 levels",
    ],
    [
      "one byte too many",
      " ".repeat(SIZE + 1),
      `f.yml:1:1: the file has ${SIZE + 1} bytes, more than the ${SIZE} (64 KiB) that are read`,
    ],
    [
      "bytes, not characters",
      "é".repeat(SIZE / 2 + 1),
      `f.yml:1:1: the file has ${SIZE + 2} bytes, more than the ${SIZE} (64 KiB) that are read`,
    ],
  ];
  test.each(rows)("%s: one line", (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test("a file of just the size is read", () => {
    expect(linesOf(" ".repeat(SIZE))).toEqual([]);
  });

  test("fifty aliases are read", () => {
    const text = `ignore: {labels: [&x a, ${"*x,".repeat(50)}]}`;
    expect([...parseConfig(text, "f.yml").settings.ignore.labels]).toEqual(["a"]);
    expect(linesOf(text)).toEqual([]);
  });
});

describe("files of anything are read to their end", () => {
  test.each(HOSTILE_SETTINGS)("%s", (_, text) => {
    const { settings, errors } = parseConfig(text, "f.yml");
    expect(settings).toEqual(defaultSettings);
    expect(errors.length).toBeLessThanOrEqual(51);
    for (const error of errors) expect(renderConfigError(error).length).toBeLessThan(700);
  });
});

describe("laws", () => {
  const words = [
    "labels",
    "categories",
    "comment",
    "enabled",
    "crash",
    "name",
    "color",
    "__proto__",
    "constructor",
    "<<",
  ];
  const yamlish = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...words,
          ": ",
          ":\n  ",
          ":\n    ",
          "\n",
          "- ",
          "[",
          "]",
          "{",
          "}",
          ", ",
          "'",
          '"',
          "&a ",
          "*a",
          "!!str ",
        ),
        fc.constantFrom(
          "#",
          "|",
          ">",
          "%YAML 1.1\n",
          "---\n",
          "...\n",
          "\t",
          "\0",
          "? ",
          "true",
          "0.5",
          "null",
          "~",
          "@",
          "\ufeff",
        ),
        fc.string({ unit: anySign, maxLength: 5 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));

  test("total: any text gives settings, and errors of one visible line each within the text", () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: anySign })), (text) => {
        const { settings, errors } = parseConfig(text, "f.yml");
        if (errors.length > 0) expect(settings).toBe(defaultSettings);
        const lines = text.split("\n");
        for (const error of errors) {
          expect(renderConfigError(error)).toMatch(/^f\.yml:\d+:\d+: [^\p{Cc}\p{Zl}\p{Zp}]+$/u);
          expect(error.line).toBeLessThanOrEqual(lines.length);
          expect(error.column).toBeLessThanOrEqual((lines[error.line - 1]?.length ?? 0) + 1);
        }
        const order = errors.map(({ line, column }) => line * 1e6 + column);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test("a map with a key that is not known is never accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 20 }), fc.jsonValue(), (key, value) => {
        fc.pre(!["labels", "categories", "comment", "thresholds", "ignore"].includes(key));
        const text = `{${JSON.stringify(key)}: ${JSON.stringify(value)}}`;
        expect(linesOf(text).length).toBeGreaterThan(0);
      }),
    );
  });

  test("nothing leaks into objects' prototype", () => {
    parseConfig(
      "__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ncomment: {__proto__: {polluted: 1}}",
      "f.yml",
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
