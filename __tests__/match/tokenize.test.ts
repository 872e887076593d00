import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostileText, TOKEN_UNITS } from "../../bench/hostile-shapes.ts";
import { stem } from "../../src/wording/stem.ts";
import { tokenize, tokenizeWords } from "../../src/match/tokenize.ts";
import { anySign } from "../support/any-sign.ts";

const LIMIT = 1000;

describe("stem", () => {
  test.each([
    ["plural", "crashes", "crash"],
    ["plural in -ies", "retries", "retry"],
    ["one form for all", "crashed", "crash"],
    ["doubled consonant", "stopping", "stop"],
    ["final e", "compile", "compil"],
    ["verb with e", "compiling", "compil"],
    ["is no plural", "status", "status"],
    ["is no plural", "process", "process"],
    ["short words stay", "yes", "yes"],
    ["no vowel before -ing", "string", "string"],
    ["codes stay", "e0308s", "e0308s"],
  ])("%s: %s → %s", (_, word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe("tokenize", () => {
  test.each([
    ["stop words go, negation stays", "This is not the cause", ["not", "caus"]],
    ["an identifier whole and in parts", "parseHTTPBody", ["parsehttpbody", "pars", "http", "body"]],
    ["snake case too", "read_file", ["read_file", "read", "file"]],
    ["accents go", "Café résumé", ["cafe", "resum"]],
    ["a status stays, a time stamp goes", "404 20310301080000", ["404"]],
    ["single letters and digits go", "x = 7", []],
    ["Han in pairs", "无法连接", ["无法", "法连", "连接"]],
    ["a lone Han character", "错 error", ["错", "error"]],
    ["Latin inside Han", "登录login失败", ["登录", "失败", "login"]],
    ["Hangul in pairs", "연결실패", ["연결", "결실", "실패"]],
    ["keyboard mashing goes", "a".repeat(65), []],
    ["lone surrogates harm nobody", "\ud800crash\udc00", ["crash"]],
  ])("%s", (_, text, expected) => {
    expect(tokenize(text, LIMIT)).toEqual(expected);
  });

  test("stops at the limit", () => {
    expect(tokenize("alpha beta gamma delta", 2)).toEqual(["alpha", "beta"]);
  });

  test("is total, and its terms are terms again", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 300 }), (text) => {
        const terms = tokenize(text, LIMIT);
        expect(terms.every((term) => term.length > 0 && term === term.toLowerCase())).toBe(true);
      }),
    );
  });

  test.each(TOKEN_UNITS)("65,536 characters of %j stop at the limit, too", (unit) => {
    expect(tokenize(hostileText({ head: "", unit }), LIMIT).length).toBeLessThanOrEqual(LIMIT);
  });
});

test("tokenizeWords shows words as written", () => {
  expect([...tokenizeWords("Images crash parseBody", LIMIT)]).toEqual([
    ["imag", "images"],
    ["crash", "crash"],
    ["parsebody", "parsebody"],
  ]);
});
