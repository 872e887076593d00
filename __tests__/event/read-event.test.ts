import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEvent } from "../../src/event/read-event.ts";

const issue = { number: 7, user: { login: "ada", type: "User" }, locked: false };
const comment = {
  id: 70,
  body: "/triage",
  user: { login: "ada", type: "User" },
  created_at: "2026-11-18T10:00:00Z",
  author_association: "OWNER",
};

const tasks: readonly (readonly [name: string, event: string, payload: unknown, expected: object])[] = [
  ["an opened issue", "issues", { action: "opened", issue }, { kind: "triage", number: 7 }],
  ["a reopened issue", "issues", { action: "reopened", issue }, { kind: "triage", number: 7 }],
  ["another title", "issues", { action: "edited", issue, changes: { title: { from: "x" } } }, { kind: "triage" }],
  ["another body", "issues", { action: "edited", issue, changes: { body: { from: "x" } } }, { kind: "triage" }],
  [
    "an issue that came from elsewhere",
    "issues",
    { action: "opened", issue, changes: { old_issue: {} } },
    { kind: "triage" },
  ],
  [
    "a closed issue that is edited",
    "issues",
    { action: "edited", issue: { ...issue, state: "closed" }, changes: { body: {} } },
    { kind: "triage" },
  ],
  [
    "a command",
    "issue_comment",
    { action: "created", issue, comment },
    {
      kind: "command",
      number: 7,
      comment: { id: 70, body: "/triage", author: { login: "ada", isBot: false } },
      association: "OWNER",
    },
  ],
  [
    "a command on a locked issue, which is answered",
    "issue_comment",
    { action: "created", issue: { ...issue, locked: true }, comment },
    { kind: "command" },
  ],
  [
    "the issue's author",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, author_association: "NONE" } },
    { kind: "command", isAuthor: true },
  ],
  [
    "somebody who has committed, who may be a member",
    "issue_comment",
    {
      action: "created",
      issue,
      comment: { ...comment, user: { login: "eve" }, author_association: "CONTRIBUTOR" },
    },
    { kind: "command", isAuthor: false },
  ],
  [
    "a word that is changed",
    "issues",
    { action: "edited", issue: { ...issue, title: "x", body: "a b" }, changes: { body: { from: "a c" } } },
    { kind: "triage", isNew: false },
  ],
  ["the clock", "schedule", { schedule: "0 4 * * *" }, { kind: "rescan" }],
  ["a person's wish", "workflow_dispatch", { inputs: {} }, { kind: "rescan" }],
];

const nothing: readonly (readonly [name: string, event: string, payload: unknown, why: string])[] = [
  ...["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN", "", "SOMETHING_NEW"].map(
    (author_association) =>
      [
        `a stranger (${author_association})`,
        "issue_comment",
        { action: "created", issue, comment: { ...comment, user: { login: "eve" }, author_association } },
        "a stranger gives no orders",
      ] as const,
  ),
  [
    "an edit of blanks",
    "issues",
    {
      action: "edited",
      issue: { ...issue, title: "x", body: "a\r\n b\n" },
      changes: { title: { from: " x" }, body: { from: "a b" } },
    },
    "nothing but blanks",
  ],
  ["a label", "issues", { action: "labeled", issue }, "an issue that is labeled says nothing new"],
  ["a closed issue", "issues", { action: "closed", issue }, "an issue that is closed says nothing new"],
  ["a pinned issue", "issues", { action: "pinned", issue }, "an issue that is pinned says nothing new"],
  ["a deleted issue", "issues", { action: "deleted", issue }, "the issue was deleted"],
  ["a moved issue", "issues", { action: "transferred", issue }, "moved to another repository"],
  [
    "a quoted command",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, body: "> /triage ignore" } },
    "holds no command",
  ],
  ["no action", "issues", { issue }, "says nothing new"],
  ["a pull request", "issues", { action: "opened", issue: { ...issue, pull_request: { url: "x" } } }, "pull request"],
  ["an edit without changes", "issues", { action: "edited", issue }, "neither title nor body"],
  ["an edit with null changes", "issues", { action: "edited", issue, changes: null }, "neither title nor body"],
  [
    "an edit of the milestone",
    "issues",
    { action: "edited", issue, changes: { milestone: {} } },
    "neither title nor body",
  ],
  ["a locked issue", "issues", { action: "opened", issue: { ...issue, locked: true } }, "locked"],
  [
    "a comment",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, body: "Me too" } },
    "holds no command",
  ],
  [
    "a comment of null",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, body: null } },
    "holds no command",
  ],
  ["an edited comment", "issue_comment", { action: "edited", issue, comment }, "only a new comment"],
  ["a deleted comment", "issue_comment", { action: "deleted", issue, comment }, "only a new comment"],
  [
    "a bot",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, user: { login: "x", type: "Bot" } } },
    "a bot's",
  ],
  [
    "a bot by its name",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, user: { login: "x[bot]" } } },
    "a bot's",
  ],
  [
    "a deleted account",
    "issue_comment",
    { action: "created", issue, comment: { ...comment, user: null } },
    "not known",
  ],
  ["no comment", "issue_comment", { action: "created", issue }, "names no comment"],
  [
    "a pull request's comment",
    "issue_comment",
    { action: "created", issue: { ...issue, pull_request: {} }, comment },
    "pull request",
  ],
  ["another event", "pull_request", { action: "opened" }, "does nothing on `pull_request`"],
  ["an event that is no word", "x`\n::error::", {}, "does nothing on `xerror`"],
  ["no payload", "issues", null, "names no issue"],
  ["a number that is none", "issues", { action: "opened", issue: { number: "7" } }, "names no issue"],
];

describe("readEvent", () => {
  test.each(tasks)("%s", (_name, event, payload, expected) => {
    expect(readEvent(event, payload)).toMatchObject(expected);
  });

  test.each(nothing)("nothing for %s, and why", (_name, event, payload, why) => {
    expect(readEvent(event, payload)).toEqual({ kind: "nothing", why: expect.stringContaining(why) });
  });

  test("takes any payload", () => {
    fc.assert(
      fc.property(fc.constantFrom("issues", "issue_comment", "push"), fc.jsonValue(), (event, payload) => {
        expect(readEvent(event, payload).kind).toBe("nothing");
      }),
    );
  });
});
