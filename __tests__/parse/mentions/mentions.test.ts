import { describe, expect, test } from "@jest/globals";
import { findMentions, findRequestIds } from "../../../src/parse/mentions/find-mentions.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";

const repo = "acme/widgets";

describe("findMentions", () => {
  test.each<[text: string, expected: number[]]>([
    ["others met it in issues #41210, #3377, and #902", [41210, 3377, 902]],
    ["see #12 and again #12", [12]],
    ["duplicate of #7", [7]],
    ["Regression from #10573)", [10573]],
    ["https://github.com/acme/widgets/issues/5 says so", [5]],
    ["https://github.com/Acme/Widgets/issues/55#issuecomment-1", [55]],
    ["https://github.com/other/widgets/issues/5", []],
    ["https://github.com/acme/widgets/issues?q=is%3Aissue+label%3Abug", []],
    ["https://github.com/acme/widgets/pull/5", []],
    ["other/repo#12", []],
    ["color: #123456 and #000", []],
    ["background #333", []],
    ["the #1 problem", []],
    ["#1 open it", []],
    ["step #2, option #3, attempt #14", []],
    ["Request #25 took long", []],
    ["error #185 of the view", []],
    ["`#12` in code", []],
    ["page.html#12", []],
    ["# 12", []],
    ["#12abc", []],
    ["#0", []],
    ["&#39;", []],
    ["#12345678", []],
  ])("%s", (text, expected) => {
    expect(findMentions(text, repo)).toEqual(expected);
  });

  test("without a repository addresses do not count", () => {
    expect(findMentions("https://github.com/acme/widgets/issues/5 and #77", null)).toEqual([77]);
  });

  test("a form's own links and code are no mentions", () => {
    const body =
      "### Preflight Checklist\n\n- [x] I searched [existing issues](https://github.com/acme/widgets/issues/1) and #99\n\n" +
      "### What happened?\n\nlike #88\n\n```\n#77\n```\n\n### Version\n\n1.0.0\n";
    expect(parseReport({ title: "t #66", body, repo }).mentions).toEqual([66, 88]);
  });
});

test.each<[text: string, expected: string[]]>([
  ['"request_id":"req_011abcDEF22" and req_011abcDEF22', ["req_011abcDEF22"]],
  ['\\"request_id\\":\\"req_011abcDEF22\\"', ["req_011abcDEF22"]],
  ["x-request-id: 0a1b2c3d-1111-4222-8333-444455556666", ["0a1b2c3d-1111-4222-8333-444455556666"]],
  ["Request ID: ABCDEF0123456789", ["ABCDEF0123456789"]],
  ["request_id: null", []],
  ["request id: unavailable", []],
  ["my_req_011abcDEF22", []],
  ["req_short", []],
])("findRequestIds(%s)", (text, expected) => {
  expect(findRequestIds(text)).toEqual(expected);
});
