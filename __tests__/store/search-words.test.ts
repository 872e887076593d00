import { describe, expect, test } from "@jest/globals";
import { toSearchQuery } from "../../src/github/search-query.ts";
import { toSearchWords } from "../../src/store/search-words.ts";
import fc from "fast-check";
import { anySign } from "../support/any-sign.ts";

describe("words for GitHub's search", () => {
  test.each([
    [
      "the longest first, six of them",
      "Upload fails with certificate verification on corporate networks behind proxies today",
      ["verification", "certificate", "corporate", "networks", "proxies", "behind"],
    ],
    ["no syntax", 'crash" OR repo:evil/x -label:bug is:open (a) *', ["crash", "label", "evil", "open", "repo"]],
    ["no operators, numbers, stop words", "NOT and OR the 12345 it", []],
    ["any script", "загрузка 上传失败了 übertragung", ["übertragung", "загрузка", "上传失败了"]],
    ["nothing", "", []],
    ["words once", "Crash crash CRASH", ["crash"]],
  ])("%s", (_name, title, words) => {
    expect(toSearchWords(title)).toEqual(words);
  });

  test.each([
    ["one", ["crash"], 'repo:acme/tool is:issue "crash"'],
    ["two", ["crash", "上传"], 'repo:acme/tool is:issue ("crash" OR "上传")'],
    ["only those that are plain", ['a" OR "b', "x:y", "b"], 'repo:acme/tool is:issue "b"'],
    ["none", ["-x", "a b", ""], undefined],
  ])("the query of %s", (_name, words, query) => {
    expect(toSearchQuery("acme/tool", words)).toBe(query);
  });

  test.each([
    ["six short words", 5, 6],
    ["as many long ones as fit", 39, 5],
  ])("of fifty words, %s are asked for, in 256 characters", (_name, length, count) => {
    const words = Array.from({ length: 50 }, (_, n) => `${"x".repeat(length - 1)}${n % 10}`);
    const asked = toSearchQuery("acme/tool", words)?.replace("repo:acme/tool is:issue ", "") ?? "";
    expect([asked.split(" OR ").length, asked.length - "()".length <= 256]).toEqual([count, true]);
  });
});

test("whatever a title says, its query is quoted words of letters and digits", () => {
  const title = fc.oneof(fc.string(), fc.string({ unit: anySign }), fc.constantFrom('" OR repo:x/y "', 'a"b:c -d (e)'));
  fc.assert(
    fc.property(title, (text) => {
      const query = toSearchQuery("acme/tool", toSearchWords(text));
      if (query !== undefined) {
        expect(query).toMatch(
          /^repo:acme\/tool is:issue (?:"[\p{L}\p{N}]+"|\("[\p{L}\p{N}]+"(?: OR "[\p{L}\p{N}]+")+\))$/u,
        );
      }
    }),
  );
});
