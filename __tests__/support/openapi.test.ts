import { describe, expect, test } from "@jest/globals";
import { OpenApi, type Exchange } from "./openapi.ts";

const openApi = new OpenApi();
const API = "https://api.github.com/repos/acme/tool";
const LABEL = {
  id: 1,
  node_id: "L1",
  url: `${API}/labels/bug`,
  name: "bug",
  description: null,
  color: "d73a4a",
  default: false,
};
const addLabels: Exchange = {
  method: "POST",
  url: `${API}/issues/7/labels`,
  requestBody: JSON.stringify({ labels: ["bug"] }),
  status: 200,
  answerBody: JSON.stringify([LABEL]),
};
const list: Exchange = {
  method: "GET",
  url: `${API}/labels?per_page=100&page=2`,
  requestBody: null,
  status: 200,
  answerBody: "[]",
};

// The checker must catch what it is there for: a checker that is always content proves nothing.
describe("the check against GitHub's OpenAPI description", () => {
  test.each<[name: string, exchange: Exchange]>([
    ["a write", addLabels],
    ["a list", list],
    ["an undescribed interface", { ...list, method: "POST", url: "https://api.github.com/graphql", requestBody: "{}" }],
    ["a documented refusal", { ...addLabels, status: 404, answerBody: JSON.stringify({ message: "Not Found" }) }],
    [
      "a file below a folder",
      { ...list, url: `${API}/contents/.github/x.yml`, status: 404, answerBody: '{"message":"Not Found"}' },
    ],
  ])("%s conforms", (_name, exchange) => {
    expect(openApi.check(exchange)).toEqual([]);
  });

  test.each<[name: string, exchange: Exchange, side: "request" | "answer", what: RegExp]>([
    ["an operation that is not there", { ...addLabels, url: `${API}/nope` }, "request", /no such operation/],
    [
      "a method that is not there",
      { ...addLabels, method: "DELETE", url: `${API}/contents/x` },
      "request",
      /no such operation/,
    ],
    ["a number that is none", { ...addLabels, url: `${API}/issues/seven/labels` }, "request", /no such operation/],
    ["a body of the wrong type", { ...addLabels, requestBody: JSON.stringify({ labels: [7] }) }, "request", /labels/],
    ["a body where none may be", { ...list, requestBody: "{}" }, "request", /body is not allowed/],
    [
      "no body where one must be",
      { ...addLabels, url: `${API}/issues/7/comments`, requestBody: null, status: 404, answerBody: '{"message":""}' },
      "request",
      /body is missing/,
    ],
    [
      "a parameter that is not there",
      { ...list, url: `${API}/labels?perpage=9` },
      "request",
      /\?perpage is no parameter/,
    ],
    [
      "a parameter of the wrong type",
      { ...list, url: `${API}/labels?per_page=all` },
      "request",
      /\?per_page must be integer/,
    ],
    ["a parameter of no known value", { ...list, url: `${API}/issues?state=new` }, "request", /\?state must be equal/],
    ["a status that is not documented", { ...list, status: 418 }, "answer", /status is not documented/],
    [
      "an answer without a field",
      { ...addLabels, answerBody: JSON.stringify([{ ...LABEL, color: undefined }]) },
      "answer",
      /'color'/,
    ],
    [
      "an answer with null where none may be",
      { ...addLabels, answerBody: JSON.stringify([{ ...LABEL, name: null }]) },
      "answer",
      /name must be/,
    ],
    ["an answer that is not JSON", { ...addLabels, answerBody: "<html>" }, "answer", /not JSON/],
  ])("%s is caught", (_name, exchange, side, what) => {
    expect(openApi.check(exchange)).toContainEqual(
      expect.objectContaining({ side, what: expect.stringMatching(what) }),
    );
  });
});
