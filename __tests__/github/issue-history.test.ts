import { describe, expect, test } from "@jest/globals";
import { toIssueHistory, type IssueEvent } from "../../src/github/issue-history.ts";

const OWN = "fingerpost[bot]";
const on = (label: string, actor: string | null = OWN): IssueEvent => ({ event: "labeled", label, actor });
const off = (label: string, actor: string | null = "ada"): IssueEvent => ({ event: "unlabeled", label, actor });

describe("the last event of each label counts", () => {
  test.each<[name: string, events: readonly IssueEvent[], ours: readonly string[], removed: readonly string[]]>([
    ["none without events", [], [], []],
    ["put on by us", [on("a")], ["a"], []],
    ["put on by somebody else", [on("a", "ada")], [], []],
    ["put on by us, taken off by a person", [on("a"), off("a")], [], ["a"]],
    ["put on by us, taken off by another bot: two bots must not fight", [on("a"), off("a", "other[bot]")], [], ["a"]],
    ["taken off by ourselves", [on("a"), off("a", OWN)], [], []],
    ["our login in another case", [on("a", "Fingerpost[bot]")], ["a"], []],
    ["taken off, then put back by a person: theirs from then on", [on("a"), off("a"), on("a", "ada")], [], []],
    ["taken off, then put on by us again", [on("a"), off("a"), on("a")], ["a"], []],
    ["taken off in another case", [on("Bug"), off("bug")], [], ["bug"]],
    ["taken off by an account that is deleted", [on("a"), off("a", null)], [], ["a"]],
    [
      "an event of another kind that carries a label",
      [on("a"), { event: "renamed", label: "a", actor: "ada" }],
      ["a"],
      [],
    ],
    ["an event whose label is unknown", [on("a"), { event: "unlabeled", label: null, actor: "ada" }], ["a"], []],
    ["several", [on("a"), on("b"), on("c"), off("c"), off("b", OWN)], ["a"], ["c"]],
  ])("%s", (_name, events, ours, removed) => {
    const history = toIssueHistory(events, OWN);
    expect([history.labelsAddedByUs, history.labelsRemovedByOthers]).toEqual([ours, removed]);
  });
});

test("a deleted comment is told", () => {
  expect(toIssueHistory([on("a")], OWN).commentDeleted).toBe(false);
  const events = [on("a"), { event: "comment_deleted", label: null, actor: "ada" }];
  expect(toIssueHistory(events, OWN).commentDeleted).toBe(true);
});
