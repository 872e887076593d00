import { describe, expect, test } from "@jest/globals";
import { PACKS } from "../../src/classify/rules.ts";
import { overLines } from "../../src/wording/over-lines.ts";
import { compileWordings, wordings } from "../../src/wording/wordings.ts";

const sourceOf = (text: string): string => compileWordings({ text }, "test").source;

test.each([
  ["plain words", "no such file", String.raw`\bno such file\b`],
  ["two lines", "one\ntwo", String.raw`\bone\b|\btwo\b`],
  ["empty lines and indentation", "\n   one\n\n   two\n  ", String.raw`\bone\b|\btwo\b`],
  ["a choice", "(a|b) file", String.raw`\b(?:a|b) file\b`],
  ["an optional part", "file (is )?locked?", String.raw`\bfile (?:is )?locked?\b`],
  ["any letters", "fail*", String.raw`\bfail\w*\b`],
  ["at least one letter", "(econn+|+error)", String.raw`\b(?:econn\w+|\w+error)\b`],
  ["what is repeated as ever", String.raw`(ab)+ [cd]* \d+ \p{L}*`, String.raw`\b(?:ab)+ [cd]* \d+ \p{L}*\b`],
  ["open at the end", "prompt…", String.raw`\bprompt`],
  ["open at the beginning", "…loop", String.raw`loop\b`],
  ["up to three words", "file <3> lost", String.raw`\bfile (?:\w+ ){0,3}lost\b`],
  ["one word or none", "file <1> lost", String.raw`\bfile (?:\w+ )?lost\b`],
  ["the same sentence", "error ..30.. code", String.raw`\berror\b[^.\n]{0,30}\bcode\b`],
  ["a full stop and a slash", "i/o in node.js", String.raw`\bi\/o in node\.js\b`],
  ["look-around", "hang(?! on)", String.raw`\bhang(?! on)\b`],
  ["a class with brackets in it", "[(.*+/]x", String.raw`\b[(.*+/]x\b`],
  ["a regular expression as it is", String.raw`/^a.b\w*/`, String.raw`^a.b\w*`],
  ["a slash that is no regular expression", "…/ide", String.raw`\/ide\b`],
  ["a bracket over lines", "(one|\n  two|\n  three) x", String.raw`\b(?:one|two|three) x\b`],
])("%s", (_, text, source) => {
  expect(sourceOf(text)).toBe(source);
});

test("a shared part is in the same notation, and a backslash needs no second", () => {
  const cannot = "can(no|')?t";
  expect(compileWordings(wordings`(${cannot}) read \d+`, "test").source).toBe(
    String.raw`\b(?:can(?:no|')?t) read \d+\b`,
  );
});

describe("a bad wording is an error that names its owner and line", () => {
  test.each([
    ["", "rule x has no wording"],
    ["\n  one\n  (two\n", "rule x, line 2: a bracket is not closed: (two"],
    ["\n  one\n  two)\n", "rule x, line 2: a bracket is not opened: two)"],
    ["\n  one\n  (a|\n  b)\n  {2}?{3}\n", "rule x, line 4: it is no wording: {2}?{3}"],
    ["\n  one\n\n  [b-a]\n", "rule x, line 3: it is no wording: [b-a]"],
  ])("%j", (text, message) => {
    expect(() => compileWordings({ text }, "rule x")).toThrow(message);
  });
});

test("another style has its own letters, edges, flags and frame", () => {
  const style = { letter: String.raw`\p{L}`, edge: "", flags: "u", whole: (lines: string) => `(?:${lines})!` };
  const pattern = compileWordings({ text: "größ*\n<2> wort" }, "test", style);
  expect([pattern.source, pattern.flags]).toEqual([String.raw`(?:größ\p{L}*|(?:\p{L}+ ){0,2}wort)!`, "u"]);
});

test("every built-in rule's wordings can be read, and none matches an empty text", () => {
  const patterns = PACKS.flatMap(({ textRules, errorRules }) => [
    ...textRules.map(({ name, pattern }) => ({ name, pattern: pattern.regExp })),
    ...errorRules.flatMap(({ name, message }) => (message === undefined ? [] : [{ name, pattern: message.regExp }])),
  ]);
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.filter(({ pattern }) => pattern.test("")).map(({ name }) => name)).toEqual([]);
});

test("a regular expression over several lines loses its line breaks and nothing else", () => {
  const pattern = overLines("i")`
    ^(?:EACCES|
      no such file|
      \d+ \w*)$
  `;
  expect([pattern.source, pattern.flags]).toEqual([String.raw`^(?:EACCES|no such file|\d+ \w*)$`, "i"]);
});
