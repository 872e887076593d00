import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { toDeliveryPlace } from "../../src/queue/delivery-key.ts";

const repository = { id: 42, full_name: "acme/tool" };
const installation = { id: 7 };

const rows: [string, unknown, object][] = [
  [
    "an issue",
    { action: "opened", issue: { number: 3 }, repository, installation },
    { key: "42#3", repo: "acme/tool", issue: 3, action: "opened" },
  ],
  [
    "the same issue after a rename",
    { issue: { number: 3 }, repository: { id: 42, full_name: "acme/new" } },
    { key: "42#3", repo: "acme/new" },
  ],
  ["a repository", { repository, installation }, { key: "repository:42", issue: null, action: null }],
  ["an installation", { action: "created", installation }, { key: "installation:7", repo: null }],
  ["nothing of these", { zen: "Keep it simple." }, { key: "delivery:d1", repo: null, issue: null }],
  ["an issue without its repository", { issue: { number: 3 }, installation }, { key: "installation:7", issue: 3 }],
  [
    "fields of wrong kinds",
    { action: 1, issue: "3", repository: { id: "42" }, installation: null },
    { key: "delivery:d1", action: null },
  ],
  ["no object", [1, 2], { key: "delivery:d1" }],
  ["null", null, { key: "delivery:d1" }],
];

test.each(rows)("%s", (_name, payload, expected) => {
  expect(toDeliveryPlace("d1", payload)).toMatchObject(expected);
});

test("law: whatever the payload, there is a key", () => {
  fc.assert(
    fc.property(fc.anything(), (payload) => {
      expect(toDeliveryPlace("d1", payload).key).not.toBe("");
    }),
  );
});
