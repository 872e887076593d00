/** The question for what people did, held against GitHub's own GraphQL schema, and what is made of its answers. */
import { describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { schema as github } from "@octokit/graphql-schema";
import { buildSchema, graphql } from "graphql";
import { AT_ONCE } from "../../src/github/octokit-activity.ts";
import { createOctokitGitHub } from "../../src/github/octokit-github.ts";

const schema = buildSchema(github.idl, { assumeValid: true });
const at = (minute: number) => `2031-03-01T08:${String(minute).padStart(2, "0")}:00Z`;
const HERE = { databaseId: 5, nameWithOwner: "acme/tool" };
const person = (login: string) => ({ __typename: "User", login });
const bot = (login: string) => ({ __typename: "Bot", login });
const list = (nodes: readonly object[], count = nodes.length) => ({ nodes, totalCount: count, filteredCount: count });
const event = (kind: string, more: object, actor: object | null = person("mia")) => {
  return { __typename: kind, createdAt: at(5), actor, ...more };
};

function issue(number: number, over: object = {}) {
  return {
    ...{
      __typename: "Issue",
      number,
      ...{ title: "It fails", body: "" },
      state: "OPEN",
      stateReason: null,
      locked: false,
      createdAt: at(1),
      lastEditedAt: null,
    },
    ...{ repository: HERE, author: person("ann"), editor: null, milestone: null },
    ...{ labels: list([]), assignees: list([]), reactionGroups: [], comments: list([]), timelineItems: list([]) },
    ...over,
  };
}

function comment(body: string, over: object = {}) {
  const author = person("zoe");
  return {
    fullDatabaseId: "4000000001",
    body,
    createdAt: at(2),
    authorAssociation: "NONE",
    author,
    reactions: list([]),
    ...over,
  };
}

/** A GitHub that answers as its schema says; the questions go to `asked`. */
function answering(
  issues: readonly { readonly number: number }[],
  options: { readonly repositoryId?: number; readonly asked?: string[] } = {},
) {
  const octokit = new Octokit();
  octokit.hook.wrap("request", async (_request, { query, variables }) => {
    options.asked?.push(query);
    const repository = {
      ...HERE,
      issue: ({ number }: { number: number }) => issues.find((one) => one.number === number) ?? null,
    };
    const source = query;
    const result = await graphql({
      schema,
      source,
      rootValue: { repository },
      variableValues: variables as Record<string, unknown>,
    });
    expect(result.errors).toBeUndefined();
    return { status: 200, url: "", headers: {}, data: JSON.parse(JSON.stringify(result)) as unknown };
  });
  const { repositoryId = 5 } = options;
  return createOctokitGitHub({
    octokit,
    repo: "acme/tool",
    repositoryId,
    ownLogin: () => Promise.resolve("fingerpost[bot]"),
  });
}

test("comments come with their authors, ids beyond 32 bits, reactions and a member's word on duplicates", async () => {
  const reactions = list([
    { content: "THUMBS_DOWN", user: person("kim") },
    { content: "THUMBS_UP", user: null },
  ]);
  const comments = list([
    comment("### Ours", { author: bot("fingerpost"), reactions }),
    comment("Duplicate of #3", { authorAssociation: "MEMBER" }),
    comment("Duplicate of #3"),
    comment("Gone", { author: null }),
  ]);
  const read = await answering([issue(7, { comments })]).readActivity([7]);
  expect(read.get(7)?.comments).toMatchObject([
    {
      id: 4_000_000_001,
      author: { login: "fingerpost[bot]", isBot: true },
      reactions: [
        { content: "-1", login: "kim", isBot: false },
        { content: "+1", login: null, isBot: true },
      ],
    },
    { duplicateOf: 3, byInsider: true },
    { duplicateOf: null, byInsider: false },
    { author: null },
  ]);
});

test("what was done comes with who did it; marks of other issues and repositories are left out", async () => {
  const both = (duplicate: number, canonical: number, isCrossRepository = false) => {
    const one = (number: number) => ({ __typename: "Issue", number });
    return { isCrossRepository, duplicate: one(duplicate), canonical: one(canonical) };
  };
  const closingIssuesReferences = list([{ number: 7 }, { number: 3 }]);
  const timelineItems = list([
    event("LabeledEvent", { label: { name: "bug" } }, bot("fingerpost")),
    event("UnlabeledEvent", { label: { name: "bug" } }),
    event("MarkedAsDuplicateEvent", both(7, 3)),
    event("MarkedAsDuplicateEvent", both(9, 7)),
    event("MarkedAsDuplicateEvent", both(7, 4, true)),
    event("UnmarkedAsDuplicateEvent", both(7, 3), null),
    event("ClosedEvent", { stateReason: "DUPLICATE", closer: null }),
    event("ReopenedEvent", {}),
    event("RenamedTitleEvent", {}),
    event("ClosedEvent", {
      stateReason: "COMPLETED",
      closer: { __typename: "PullRequest", number: 8, closingIssuesReferences },
    }),
  ]);
  const over = { timelineItems, lastEditedAt: at(9), editor: person("ann"), state: "CLOSED", stateReason: "DUPLICATE" };
  const read = await answering([issue(7, over)]).readActivity([7]);
  const who = { by: "mia", byBot: false, at: at(5) };
  expect(read.get(7)).toMatchObject({ state: "closed", stateReason: "duplicate" });
  expect(read.get(7)?.events).toEqual([
    { by: "fingerpost[bot]", byBot: true, at: at(5), kind: "labeled", label: "bug" },
    { ...who, kind: "unlabeled", label: "bug" },
    { ...who, kind: "marked-duplicate", target: 3 },
    { by: null, byBot: false, at: at(5), kind: "unmarked-duplicate", target: 3 },
    { ...who, kind: "closed", reason: "duplicate", pullRequest: null },
    { ...who, kind: "reopened" },
    { ...who, kind: "edited" },
    { ...who, kind: "closed", reason: "completed", pullRequest: { number: 8, closes: [7, 3] } },
    { by: "ann", byBot: false, at: at(9), kind: "edited" },
  ]);
});

test("what keeps an issue open is told", async () => {
  const over = {
    ...{ locked: true, milestone: { number: 2 }, assignees: list([], 1), labels: list([{ name: "pinned" }]) },
    reactionGroups: [{ content: "THUMBS_UP", reactors: { __typename: "ReactorConnection", totalCount: 6 } }],
  };
  const read = await answering([issue(7, over)]).readActivity([7]);
  const expected = { locked: true, milestone: true, assigned: true, labels: ["pinned"], thumbsUp: 6, isWhole: true };
  expect(read.get(7)).toMatchObject(expected);
});

test.each([
  ["comments", { comments: list([comment("one")], 41) }],
  ["events", { timelineItems: list([], 61) }],
])("where there are more %s than are read, that is told", async (_name, over) => {
  expect((await answering([issue(7, over)]).readActivity([7])).get(7)?.isWhole).toBe(false);
});

describe("several issues", () => {
  test("cost a request for each twenty; one that is gone or moved is left out", async () => {
    const asked: string[] = [];
    const there = Array.from({ length: 25 }, (_, index) => issue(index + 1));
    const world = answering([...there, issue(30, { repository: { databaseId: 6, nameWithOwner: "acme/other" } })], {
      asked,
    });
    const read = await world.readActivity([...there.map(({ number }) => number), 30, 31, 1]);
    expect([read.size, asked.length, world.countRequests()]).toEqual([25, Math.ceil(27 / AT_ONCE), 2]);
  });

  test("of another repository under the same name tell nothing", async () => {
    expect((await answering([issue(7)], { repositoryId: 99 }).readActivity([7])).size).toBe(0);
  });

  test("none cost none", async () => {
    const asked: string[] = [];
    expect((await answering([], { asked }).readActivity([])).size + asked.length).toBe(0);
  });
});
