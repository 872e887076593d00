/** Which threads a text names, and as what; what is only code, a quote or another count names none. */
import { describe, expect, test } from "@jest/globals";
import { findReferences } from "../../src/graph/references.ts";
import { readSafely } from "../../src/parse/secrets/safe-text.ts";
import { countReactions, votesText } from "../../src/votes/signals.ts";

const named = (text: string) =>
  findReferences(readSafely(text).text, "a/b").map(({ repo, number, as }) => `${as} ${repo}#${number}`);

describe("findReferences", () => {
  test.each<[text: string, expected: string[]]>([
    ["See #12.", ["mentions a/b#12"]],
    ["As in c/d#12 and https://github.com/c/d/pull/13.", ["mentions c/d#12", "mentions c/d#13"]],
    ["https://redirect.github.com/a/b/issues/14", ["mentions a/b#14"]],
    ["Fixes #12", ["closes a/b#12"]],
    ["This does not fix #12", ["mentions a/b#12"]],
    ["Duplicate of #12", ["duplicate-of a/b#12"]],
    ["This is not a duplicate of #12", ["mentions a/b#12"]],
    ["This might be a duplicate of #12", ["maybe-duplicate-of a/b#12"]],
    ["Superseded by #12", ["superseded-by a/b#12"]],
    ["Supersedes #12", ["supersedes a/b#12"]],
    ["See #12. Duplicate of #12", ["duplicate-of a/b#12"]],
    ["`#12` and\n```\n#13\n```\n> Duplicate of #14", []],
    ["step #2 of 3", []],
    ["color #123456, abc#12x, a#1b", []],
  ])("%j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test("at most a hundred of one text", () => {
    expect(named(Array.from({ length: 300 }, (_, at) => `see #${at + 100}`).join("\n"))).toHaveLength(100);
  });
});

describe("countReactions", () => {
  test("one person counts once for a vote; bots, the author and accounts that are gone don't", () => {
    const votes = countReactions(
      [
        { content: "+1", login: "ada", isBot: false },
        { content: "+1", login: "Ada", isBot: false },
        { content: "rocket", login: "ada", isBot: false },
        { content: "+1", login: "fingerpost[bot]", isBot: true },
        { content: "+1", login: "mara", isBot: false },
        { content: "-1", login: null, isBot: false },
        { content: "laugh", login: "ben", isBot: false },
        { content: "-1", login: "ben", isBot: false },
      ],
      "mara",
    );
    expect(votes).toEqual({ works: 1, "easy-fix": 1, wrong: 1 });
    expect(votesText(votes)).toBe("works 1 · easy fix 1 · wrong 1");
  });
});
