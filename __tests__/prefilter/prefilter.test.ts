import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gramPrograms, placesOf } from "../../src/prefilter/gram-program.ts";
import { gramPlaces, MAX_TEXTS } from "../../src/prefilter/grams.ts";
import { readPattern } from "../../src/prefilter/pattern-tree.ts";
import { requiredGrams } from "../../src/prefilter/required-grams.ts";
import { createSearch, preparePattern, SearchPattern } from "../../src/prefilter/search.ts";
import { splitAlternatives, splitFirstChoice } from "../../src/prefilter/split-alternatives.ts";

/** The texts that hold what the pattern needs, as bits. */
const mayMatchIn = ({ source, flags }: RegExp, texts: readonly string[]): number =>
  placesOf(gramPrograms([requiredGrams(readPattern(source, flags))]), 0, gramPlaces(texts), 2 ** texts.length - 1);
const mayMatch = (pattern: RegExp, text: string): boolean => mayMatchIn(pattern, [text]) === 1;

describe("what a pattern needs", () => {
  test.each<[name: string, pattern: RegExp, matched: string, ruledOut: readonly string[]]>([
    ["a word", /crash/, "it crashes", ["it creaks", "", "cra sh"]],
    ["a word between boundaries", /\bcrash\b/, "a (crash)!", ["crashes", "xcrash"]],
    ["a boundary at the text's ends", /\bcrash\b/, "crash", ["crashed"]],
    ["a boundary beside a letter that is not ASCII", /\bcrash\b/, "écrashé", ["acrashe"]],
    ["a boundary before a mark", /\b-crash/, "x-crash", ["x-clash"]],
    ["a boundary that an optional part separates from the word", /\b(?:the )?crash/, "crash", ["xcrush"]],
    ["words of a row", /disk (?:is )?full/, "disk full", ["disk is empty", "diskfull"]],
    ["any of several", /timeout|deadlock|panic/, "a deadlock", ["time out, dead lock, pan"]],
    [
      "all of several",
      /request[^.]{0,30}refused/,
      "requests were refused",
      ["requests were lost", "they were refused"],
    ],
    ["any of several with something between", /(?:read|write) \w+ (?:denied|failed)/, "read it failed", ["read it"]],
    ["a part that repeats", /(?:abc)+/, "xabcabcx", ["ab"]],
    ["a part that repeats a given number of times", /a{3}/, "baaab", ["baab"]],
    ["a part that may be missing", /(?:abc)*def/, "def", ["abcabc"]],
    ["letters in any case", /Crash/i, "it CRASHED", ["it CREAKED"]],
    ["a class of few", /colou?r[sz]/, "colorz", ["colour", "colort"]],
    ["a short range", /wsl[1-3]\b/, "wsl2 here", ["wsl4", "wsl22"]],
    ["the start of a line", /^crash/m, "so\ncrash", ["recrash"]],
    ["the end of a line", /crash$/m, "crash\nso", ["crashed"]],
    ["many blanks as one", /a\s{1,8}b\W+c/, "a \t b -- c", ["ab c", "a bc"]],
    ["escapes", /x\.\x61\u{62}\u0063/u, "x.abc", ["x.abd"]],
    ["a named group", /(?<name>crash)\k<name>/, "crashcrash", ["crush"]],
    ["a numbered group", /(crash)\1/, "crashcrash", ["crush"]],
    ["a property, without what follows in its braces", /\p{L}crash/u, "écrash", ["é crush"]],
  ])("%s", (_, pattern, matched, ruledOut) => {
    expect(matched).toMatch(pattern);
    expect(mayMatch(pattern, matched)).toBe(true);
    expect(ruledOut.filter((text) => mayMatch(pattern, text))).toEqual([]);
  });

  test.each<[name: string, pattern: RegExp, text: string]>([
    ["nothing but a class", /[a-z]+/, "x"],
    ["fewer than three characters", /\b:x/, "a:x"],
    ["an alternative without words", /crash|\d{4}/, "2026"],
    ["an alternative without anything", /crash|/, ""],
    ["look-around, which lies outside of the match", /(?=crash)|(?<=crash)$/, "crash"],
    ["what must not be there", /(?<!crash)a(?!crash)/, "a"],
    ["the sign of Kelvin, which is a k in any case", /task/iu, "tas\u212a"],
    ["the long s, which is an s in any case", /task/iu, "ta\u017fk"],
    ["another grammar", new RegExp("[[a-c]--[b]]{3}", "v"), "aca"],
    ["a part that stands there no times", /(?:crash){0}x/, "x"],
    ["an empty class beside it", /crash|[^]/, "?"],
  ])("asks nothing of %s", (_, pattern, text) => {
    expect(text).toMatch(pattern);
    expect(mayMatch(pattern, text)).toBe(true);
  });
});

describe("several texts at once", () => {
  const texts = Array.from({ length: MAX_TEXTS }, (_, index) => (index % 3 === 0 ? "a crash" : "all is well"));

  test("each has its bit", () => {
    const places = mayMatchIn(/\bcrash\b/, texts);
    expect(texts.map((_, index) => (places & (1 << index)) !== 0)).toEqual(texts.map((text) => text === "a crash"));
  });

  test("words of different texts do not add up", () => {
    const pattern = /disk [^.]{1,9} full|memory [^.]{1,9} low/;
    expect(mayMatchIn(pattern, ["the disk is", "is full", "memory is low"])).toBe(0b100);
  });
});

test.each<[source: string, alternatives: readonly string[]]>([
  ["a", ["a"]],
  ["a|b", ["a", "b"]],
  ["a||b", ["a", "", "b"]],
  ["(?:a|b)c|(?=d|e)f|(?<=g|h)i", ["(?:a|b)c", "(?=d|e)f", "(?<=g|h)i"]],
  ["[a|b]|[\\]|]|\\||\\)", ["[a|b]", "[\\]|]", "\\|", "\\)"]],
  ["[(]|[^)]|\\(", ["[(]", "[^)]", "\\("]],
  ["(?:(?:a|b)|c)|d", ["(?:(?:a|b)|c)", "d"]],
  ["(a)|(b)\\2", ["(a)|(b)\\2"]],
  ["(?<one>a)|b", ["(?<one>a)|b"]],
])("the alternatives of %s", (source, alternatives) => {
  expect(splitAlternatives(source)).toEqual(alternatives);
});

test.each<[source: string, options: readonly string[]]>([
  ["(?:a|b)c", ["ac", "bc"]],
  ["\\b(?:a|b(?:c|d)|)e", ["\\bae", "\\bb(?:c|d)e", "\\be"]],
  ["^(?<![\\w)(])(?:a|b)", ["^(?<![\\w)(])a", "^(?<![\\w)(])b"]],
  ["(?:(?:a|b)|c)d", ["(?:a|b)d", "cd"]],
  ["(?:[|)]|\\))c", ["[|)]c", "\\)c"]],
  ["(?:a)b", ["ab"]],
  ["a(?:b|c)", ["a(?:b|c)"]],
  ["(?:a|b)?c", ["(?:a|b)?c"]],
  ["(?:a|b){2}c", ["(?:a|b){2}c"]],
  ["(?:a|b)(c)\\1", ["(?:a|b)(c)\\1"]],
  ["(?<one>a)(?:b|c)", ["(?<one>a)(?:b|c)"]],
  ["(?=(?:a|b))c", ["(?=(?:a|b))c"]],
])("the options that %s begins with", (source, options) => {
  expect(splitFirstChoice(source)).toEqual(options);
});

describe("a search", () => {
  /** As often as it takes to have a pattern taken apart. */
  const answers = (pattern: RegExp, texts: readonly string[], among?: number): Set<number> => {
    const wanted = new SearchPattern(() => pattern);
    return new Set(Array.from({ length: 80 }, () => createSearch(texts)(wanted, among)));
  };

  test("answers for its own texts when another asks in between", () => {
    const wanted = [/crash/, /hangs/].map((pattern) => new SearchPattern(() => pattern, preparePattern(pattern)));
    const first = createSearch(["a crash", "it hangs"]);
    const second = createSearch(["it hangs", "a crash"]);
    expect(wanted.map((pattern) => [first(pattern), second(pattern), first(pattern)])).toEqual([
      [1, 2, 1],
      [2, 1, 2],
    ]);
  });

  test("answers the same however often it is asked", () => {
    expect(answers(/\bcrash\b|hangs?$/, ["a crash", "it hangs", "hangs on", "well"])).toEqual(new Set([0b0011]));
  });

  test("leaves out the texts that were not asked for", () => {
    expect(answers(/crash|hang/, ["a crash", "a crash", "it hangs", "well"], 0b1110)).toEqual(new Set([0b0110]));
  });

  test("keeps the pattern's flags", () => {
    expect(answers(/crash|^hang/im, ["A CRASH", "it\nHANGS", "it hangs"])).toEqual(new Set([0b011]));
  });

  test("finds in more texts than a trigram's place has bits", () => {
    const texts = Array.from({ length: 20 }, (_, index) => (index === 19 ? "a crash" : "all is well"));
    expect(answers(/\bcrash\b/, texts)).toEqual(new Set([2 ** 19]));
  });

  test("of no text finds nothing", () => {
    expect(answers(/crash|/, [])).toEqual(new Set([0]));
  });
});

/** A part of a pattern with a text that it is meant to match. */
interface Part {
  readonly source: string;
  readonly sample: string;
}

const LEAVES: readonly Part[] = [
  ["a", "a"],
  ["foo", "foo"],
  ["Bar", "Bar"],
  ["_1", "_1"],
  [" ", " "],
  ["-", "-"],
  ["é", "é"],
  ["\\.", "."],
  ["\\u0041", "A"],
  ["\\x6b", "k"],
  ["[ab]", "b"],
  ["[- ]", "-"],
  ["[a-c]", "c"],
  ["[\\s-]", "\n"],
  ["[a-zé]", "é"],
  ["[^x]", "?"],
  ["[^]", "x"],
  ["\\d", "7"],
  ["\\w", "w"],
  ["\\s", "\t"],
  ["\\W", "—"],
  [".", "q"],
  ["\\b", ""],
  ["\\B", ""],
  ["^", ""],
  ["$", ""],
  ["(?=a|f)", ""],
  ["(?!z)", ""],
  ["(?<=o| )", ""],
  ["(?<!z)", ""],
].map(([source = "", sample = ""]) => ({ source, sample }));

const REPEATS: readonly (readonly [mark: string, times: number])[] = [
  ["?", 0],
  ["?", 1],
  ["*", 0],
  ["*", 3],
  ["+", 1],
  ["+?", 6],
  ["{2}", 2],
  ["{0,3}", 0],
  ["{0,3}", 2],
  ["{1,12}", 7],
  ["{2,}", 4],
];

const leaf = fc.constantFrom(...LEAVES);
const inRow = (parts: readonly Part[]): Part => ({
  source: parts.map(({ source }) => source).join(""),
  sample: parts.map(({ sample }) => sample).join(""),
});
const rowOf = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.array(part, { minLength: 1, maxLength: 4 }).map(inRow);
const choiceOf = (parts: fc.Arbitrary<Part[]>): fc.Arbitrary<Part> =>
  fc.tuple(parts, fc.nat()).map(([options, picked]) => ({
    source: `(?:${options.map(({ source }) => source).join("|")})`,
    sample: options[picked % options.length]?.sample ?? "",
  }));
const repeatOf = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.tuple(part, fc.constantFrom(...REPEATS)).map(([{ source, sample }, [mark, times]]) => ({
    source: `(${source})${mark}`,
    sample: sample.repeat(times),
  }));
/** Words that begin unlike each other. */
const words = fc.uniqueArray(fc.constantFrom(...LEAVES.filter(({ source }) => /^[\w -]+$/.test(source))), {
  minLength: 2,
  maxLength: 4,
});
// Two repeats at most, neither of them ambiguous: an engine that backtracks would not finish others.
const phrase = rowOf(fc.oneof(leaf, choiceOf(fc.array(rowOf(leaf), { minLength: 2, maxLength: 4 }))));
const repeat = repeatOf(fc.oneof(leaf, rowOf(leaf), choiceOf(words)));
const top = fc.constantFrom({ source: "", sample: "" }, { source: "|", sample: "" });
const part = fc.tuple(phrase, repeat, phrase, top, repeat, phrase).map(inRow);

test("no text that a pattern matches is ruled out", () => {
  const around = fc.constantFrom("", "", " ", "foo", "a", ".", "\n", "é", "Bar foo ", "\u212a\u017f");
  const flags = fc.constantFrom("", "i", "m", "im", "u", "iu", "mu", "g");
  let matched = 0;
  let runs = 0;
  fc.assert(
    fc.property(part, flags, around, around, fc.boolean(), ({ source, sample }, flag, before, after, isUpper) => {
      const pattern = new RegExp(source, flag);
      const text = `${before}${isUpper ? sample.toUpperCase() : sample}${after}`;
      const isMatch = text.search(pattern) >= 0;
      runs++;
      matched += Number(isMatch);
      if (isMatch) expect({ source, text, may: mayMatch(pattern, text) }).toEqual({ source, text, may: true });
      const isAlternativeMatch = splitAlternatives(source).some((each) => text.search(new RegExp(each, flag)) >= 0);
      expect({ source, text, isAlternativeMatch }).toEqual({ source, text, isAlternativeMatch: isMatch });
      const options = splitAlternatives(source).flatMap(splitFirstChoice);
      const isOptionMatch = options.some((each) => text.search(new RegExp(each, flag)) >= 0);
      expect({ source, text, isOptionMatch }).toEqual({ source, text, isOptionMatch: isMatch });
    }),
    { numRuns: 1_000 },
  );
  // Otherwise the law would hold of a filter that rules out everything.
  expect(matched / runs).toBeGreaterThan(0.3);
});
