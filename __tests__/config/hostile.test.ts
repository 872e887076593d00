/** Files that were written to do harm, and laws over any text. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderConfigError } from "../../src/config/config-error.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";

const SIZE = 64 * 1024;

function linesOf(text: string): string[] {
  return parseConfig(text, "f.yml").errors.map(renderConfigError);
}

function filled(part: string, size = SIZE): string {
  return part.repeat(Math.floor(size / Buffer.byteLength(part)));
}

describe("bounds", () => {
  const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const laughs = letters.map((letter, n) => {
    const item = n === 0 ? "x" : `*${letters[n - 1] ?? ""}`;
    return `${letter}: &${letter} [${Array.from({ length: 9 }, () => item).join(",")}]`;
  });
  const rows: readonly (readonly [string, string, string])[] = [
    ["a billion laughs", laughs.join("\n"), 'f.yml:7:23: more than 50 aliases ("*name")'],
    ["brackets", filled("["), "f.yml:1:33: nested deeper than 32 levels"],
    ["braces", filled("{"), "f.yml:1:33: nested deeper than 32 levels"],
    ["maps in maps", filled("{a: "), "f.yml:1:126: nested deeper than 32 levels"],
    ["lists on one line", filled("- "), "f.yml:1:65: nested deeper than 32 levels"],
    ["explicit keys", filled("? "), "f.yml:1:65: nested deeper than 32 levels"],
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

describe("64 KiB of anything are read in bounded time", () => {
  const LESS = SIZE / 4;
  const keys = Array.from({ length: 8_000 }, (_, n) => `k${n}:`).join("\n");
  test.each([
    ["spaces", filled(" ", LESS)],
    ["line breaks", filled("\n", LESS)],
    ["lines of a space", filled(" \n", LESS)],
    ["tabs", filled("\t", LESS)],
    ["NULs", filled("\0", LESS)],
    ["carriage returns", filled("\r", LESS)],
    ["quotes", filled('"', LESS)],
    ["an open quote", `"${filled("\\n", LESS - 1)}`],
    ["backslashes", filled("\\", LESS)],
    ["hashes", filled("#", LESS)],
    ["colons", filled(":", LESS)],
    ["pairs on one line", filled("a: ", LESS)],
    ["empty keys", filled(": ", LESS)],
    ["anchors", filled("&a ", LESS)],
    ["tags", filled("! ", LESS)],
    ["commas", `[${filled(",", LESS - 1)}`],
    ["documents", filled("---\n", LESS)],
    ["directives", filled("%YAML 1.1\n", LESS)],
    ["broken lines", filled("a: @\n", LESS)],
    ["tagged lines", filled("- !x a\n", LESS)],
    ["open quotes", filled('- "a\n', LESS)],
    ["the same key", filled("comment:\n", LESS)],
    ["unknown keys", keys],
    ["unknown keys in a section", `comment:\n${keys.replace(/^/gm, " ")}`],
    ["a list of wrong items", `ignore:\n  labels:\n${filled("  - 1\n", LESS - 100)}`],
    ["a long number", `comment: {max-related: ${filled("9", LESS - 100)}}`],
    ["a long name", `labels: {needs-info: "${filled(" ", LESS - 100)}"}`],
    ["a long key", `${filled("k", LESS - 100)}: 1`],
    ["direction overrides", filled("\u202e", LESS)],
    ["emoji", filled("😀", LESS)],
    ["lone surrogates", filled("\ud800", LESS)],
  ])(
    "%s",
    (_, text) => {
      const start = performance.now();
      const { settings, errors } = parseConfig(text, "f.yml");
      // Some 0.7 s at worst on a busy machine.
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(settings).toEqual(defaultSettings);
      expect(errors.length).toBeLessThanOrEqual(51);
      for (const error of errors) expect(renderConfigError(error).length).toBeLessThan(700);
    },
    20_000,
  );
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
        fc.string({ unit: "binary", maxLength: 5 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));

  test("total: any text gives settings, and errors of one visible line each within the text", () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: "binary" })), (text) => {
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
      { numRuns: 1000 },
    );
  });

  test("a map with a key that is not known is never accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), fc.jsonValue(), (key, value) => {
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
