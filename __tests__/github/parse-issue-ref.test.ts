import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseIssueRef } from "../../src/github/parse-issue-ref.ts";
import { anySign } from "../support/any-sign.ts";

const GHES = "https://git.example.org";
const TOOL_12 = { repo: "acme/tool", number: 12 };

describe("parseIssueRef", () => {
  test.each([
    ["the short form", "acme/tool#12"],
    ["with white space around", "  acme/tool#12\n"],
    ["the page", "https://github.com/acme/tool/issues/12"],
    ["the page with a slash at the end", "https://github.com/acme/tool/issues/12/"],
    ["the page with a query", "https://github.com/acme/tool/issues/12?notification=1&x=%2F"],
    ["the page at a comment", "https://github.com/acme/tool/issues/12#issuecomment-99"],
    ["the page by the old protocol", "http://github.com/acme/tool/issues/12"],
    ["the page by the old name", "https://www.github.com/acme/tool/issues/12"],
    ["the page in capitals", "HTTPS://GitHub.com/acme/tool/issues/12"],
    ["an Enterprise server's page", "https://git.example.org/acme/tool/issues/12#x"],
  ])("%s", (_name, text) => {
    expect(parseIssueRef(text, GHES)).toEqual(TOOL_12);
  });

  test.each([
    ["dots, dashes, underscores", "a-1/my_tool.js-2#3", { repo: "a-1/my_tool.js-2", number: 3 }],
    ["the highest number", "acme/tool#9999999999", { repo: "acme/tool", number: 9_999_999_999 }],
  ])("%s", (_name, text, expected) => {
    expect(parseIssueRef(text)).toEqual(expected);
  });

  test.each([
    "",
    "12",
    "#12",
    "tool#12",
    "acme/tool",
    "acme/tool#0",
    "acme/tool#-1",
    "acme/tool#1.5",
    "acme/tool#12x",
    "acme/tool/x#12",
    "../tool#12",
    "acme/..#12",
    "acme /tool#12",
    "issue.md",
    "./dir/acme/tool#12",
    "https://github.com/acme/tool/pull/12",
    "https://github.com/acme/tool/issues",
    "https://github.com/acme/tool/issues/new",
    "https://github.com/acme/../issues/12",
    "https://github.com/acme%2Ftool/x/issues/12",
    "https://example.com/acme/tool/issues/12",
    "https://github.com.example.com/acme/tool/issues/12",
    "https://github.com@example.com/acme/tool/issues/12",
    "file://github.com/acme/tool/issues/12",
    "javascript:alert(1)",
  ])("%j names no issue", (text) => {
    expect(parseIssueRef(text, GHES)).toBeUndefined();
  });

  test("a server that is no address changes nothing", () => {
    expect(parseIssueRef("https://github.com/acme/tool/issues/12", "not a URL")).toEqual(TOOL_12);
  });

  test("never throws, and what it gives names itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign }), fc.webUrl(), (text, server) => {
        const ref = parseIssueRef(text, server);
        return ref === undefined || parseIssueRef(`${ref.repo}#${ref.number}`) !== undefined;
      }),
    );
  });
});
