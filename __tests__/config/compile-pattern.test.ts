/** Which patterns are taken, and that none is dear, throws or backtracks. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Compiled, compilePattern } from "../../src/config/compile-pattern.ts";

function taken(source: string) {
  const compiled = compilePattern(source);
  if (compiled.kind === "refused") throw new Error(`refused: ${compiled.why}`);
  return compiled;
}

const whyOf = (compiled: Compiled): string => (compiled.kind === "refused" ? compiled.why : "taken");

describe("taken", () => {
  const rows: readonly (readonly [pattern: string, hit: string, miss: string])[] = [
    ["disk quota exceeded", "error: Disk Quota exceeded on /", "disk quota"],
    ["\\bLNT-\\d{3,5}\\b", "see lnt-1042.", "LNT-12"],
    ["(?:sync|backup) (?:daemon|service) .*lost", "the sync service was lost", "the sync was lost"],
    ["^wick", "Wick burns", "the wick"],
    ["oil$", "no more oil", "oil can"],
    ["soot|smoke|ash", "SMOKE", "fire"],
    ["\\p{Han}{2}に失敗", "提灯に失敗しました", "失敗"],
    ["straße", "STRASSE straße", "strasse"],
    ["E\\d+: .{0,10}lamp", "E42: a red lamp", "E42: a lantern"],
    ["[a-f0-9]{8}", "deadbeef", "deadbee"],
    ["C:\\\\Temp", "in c:\\temp", "in c:/temp"],
    ["a.c", "abc", "ac"],
    ["\\[lantern\\]", "[Lantern] dark", "lantern"],
  ];
  test.each(rows)("%s", (pattern, hit, miss) => {
    const { pattern: compiled } = taken(pattern);
    expect([compiled.source, compiled.test(hit), compiled.test(miss)]).toEqual([pattern, true, false]);
  });
});

describe("refused, with the reason", () => {
  const rows: readonly (readonly [pattern: string, why: string])[] = [
    ["(a", "of RE2's syntax (missing closing ): (a)"],
    ["a)", "of RE2's syntax (unexpected ): a))"],
    ["[z-a]", "of RE2's syntax (invalid character class range: z-a)"],
    ["a**", "of RE2's syntax (invalid nested repetition operator: **)"],
    ["*a", "of RE2's syntax (missing argument to repetition operator: *)"],
    ["(?=x)", "of RE2's syntax (invalid or unsupported Perl syntax: (?=)"],
    ["(?!x)", "of RE2's syntax (invalid or unsupported Perl syntax: (?!)"],
    ["(a)\\1", "of RE2's syntax (invalid escape sequence: \\1)"],
    ["\\", "of RE2's syntax (trailing backslash at end of expression)"],
    ["a{2000}", "of RE2's syntax (invalid repeat count: {2000})"],
    ["\\p{Klingon}", "of RE2's syntax (invalid character class range: \\p{Klingon})"],
    ["a*", "that not every text fulfils"],
    ["(?:)", "that not every text fulfils"],
    ["x?|y", "that not every text fulfils"],
    [".*", "that not every text fulfils"],
    ["^", "that not every text fulfils"],
    ["x{1000}", "with fewer or smaller repetitions such as {0,60}"],
    ["[^.]{0,90}fail[^.]{0,90}", "with fewer or smaller repetitions such as {0,60}"],
    ["a.{30}z", "that stays small (shorten repetitions such as {0,60}, or write .* instead)"],
    ["(a|b)*a(a|b){20}c", "that stays small (shorten repetitions such as {0,60}, or write .* instead)"],
    ["\\b[^.]{0,60}(?:fail|error)\\b", "that stays small (shorten repetitions such as {0,60}, or write .* instead)"],
    ["x".repeat(201), "of at most 200 characters"],
  ];
  test.each(rows)("%s", (pattern, why) => {
    expect(whyOf(compilePattern(pattern))).toBe(why);
  });
});

describe("on any text", () => {
  const piece = fc.constantFrom(
    ...Array.from("ab1 .|()[]{}*+?^$\\-,"),
    "\\b",
    "\\w",
    "\\d+",
    "[ab]",
    "[^a]",
    ".*",
    "(?:a|b)",
    "{2,9}",
    "{0,40}",
    "(?i)",
    "\\p{L}",
    "ä",
    "提",
  );
  const pattern = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  test("a pattern is taken or refused in one line, and never throws", () => {
    fc.assert(
      fc.property(pattern, fc.string({ maxLength: 200 }), (source, text) => {
        const compiled = compilePattern(source);
        if (compiled.kind === "refused") expect(compiled.why).not.toMatch(/^$/);
        else expect(typeof compiled.pattern.test(text)).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });

  test("a second look says the same as the first", () => {
    fc.assert(
      fc.property(pattern, fc.array(fc.string({ maxLength: 50 }), { maxLength: 5 }), (source, texts) => {
        const compiled = compilePattern(source);
        if (compiled.kind === "refused") return;
        const looks = texts.map((text) => compiled.pattern.test(text));
        expect(texts.map((text) => compiled.pattern.test(text))).toEqual(looks);
      }),
      { numRuns: 200 },
    );
  });

  test("it finds what a backtracking engine finds, where both know the syntax", () => {
    const plain = fc.array(fc.constantFrom("a", "b", " ", "a+", "[ab]", "(?:ab|b)", "\\b", ".", "b?", "a{2}"), {
      minLength: 1,
      maxLength: 6,
    });
    const text = fc.array(fc.constantFrom("a", "b", " ", "A"), { maxLength: 12 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(plain, text, (pieces, sample) => {
        const source = pieces.join("");
        const compiled = compilePattern(source);
        if (compiled.kind === "refused") return;
        expect(compiled.pattern.test(sample)).toBe(new RegExp(source, "i").test(sample));
      }),
      { numRuns: 150 },
    );
  });
});
