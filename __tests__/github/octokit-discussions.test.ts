/**
 * The query for comments and duplicates, held against GitHub's own GraphQL schema: the schema's types refuse a field, an
 * argument or an answer that GitHub does not have.
 */
import { describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { schema as github } from "@octokit/graphql-schema";
import { buildSchema, graphql, isUnionType } from "graphql";
import type { GitHubError } from "../../src/github/github.ts";
import { readDuplicateOf } from "../../src/github/duplicate-of.ts";
import { createOctokitGitHub } from "../../src/github/octokit-github.ts";

const schema = buildSchema(github.idl, { assumeValid: true });
const at = (minute: number) => `2031-03-01T08:${String(minute).padStart(2, "0")}:00Z`;
const issue = (number: number) => ({ __typename: "Issue", number });

function comment(body: string, login: string | null, over: object = {}) {
  const author = login === null ? null : { __typename: login.endsWith("bot") ? "Bot" : "User", login };
  return { body, createdAt: at(1), isMinimized: false, authorAssociation: "NONE", author, ...over };
}

function mark(kind: "Marked" | "Unmarked", duplicate: number, canonical: number, isCrossRepository = false) {
  const both = { canonical: issue(canonical), duplicate: issue(duplicate) };
  return { __typename: `${kind}AsDuplicateEvent`, isCrossRepository, ...both };
}

interface Told {
  readonly number: number;
  readonly comments?: readonly object[];
  readonly marks?: readonly object[];
}

/** A GitHub that answers as its schema says, in pages of two; what it was asked with goes to `asked`. */
function answering(told: readonly Told[], asked: unknown[] = []) {
  const nodes = told.map(({ number, comments = [], marks = [] }) => ({
    ...{ number, updatedAt: at(number) },
    comments: { nodes: comments },
    timelineItems: { nodes: marks },
  }));
  const issues = ({ after }: { after: string | null }) => {
    const from = Number(after ?? 0);
    const pageInfo = { hasNextPage: from + 2 < nodes.length, endCursor: String(from + 2) };
    return { pageInfo, nodes: nodes.slice(from, from + 2) };
  };
  const octokit = new Octokit();
  octokit.hook.wrap("request", async (_request, { query, variables }) => {
    asked.push(variables);
    const rootValue = { repository: () => ({ issues }) };
    const result = await graphql({
      schema,
      source: query,
      rootValue,
      variableValues: variables as Record<string, unknown>,
    });
    expect(result.errors).toBeUndefined();
    return { status: 200, url: "", headers: {}, data: JSON.parse(JSON.stringify(result)) as unknown };
  });
  return createOctokitGitHub({ octokit, repo: "acme/tool", ownLogin: () => Promise.resolve("fingerpost[bot]") });
}

describe("comments and duplicates of a hundred issues a request", () => {
  test("come with their authors, without hidden ones; a deleted account has none", async () => {
    const comments = [
      comment("Mine too", "ada"),
      comment("Triage says", "fingerpost-bot"),
      comment("Buy oil", "eve", { isMinimized: true }),
      comment("Solved", null),
    ];
    const { discussions } = await answering([{ number: 7, comments }]).listDiscussions({ maxPages: 1 });
    expect(discussions).toEqual([
      {
        number: 7,
        comments: [
          { body: "Mine too", createdAt: at(1), author: { login: "ada", isBot: false } },
          { body: "Triage says", createdAt: at(1), author: { login: "fingerpost-bot", isBot: true } },
          { body: "Solved", createdAt: at(1), author: null },
        ],
        duplicateOf: [],
      },
    ]);
  });

  test("pages are read until the bound, and the listing says how far it came", async () => {
    const asked: unknown[] = [];
    const world = answering(
      [3, 4, 5].map((number) => ({ number })),
      asked,
    );
    const first = await world.listDiscussions({ since: at(2), maxPages: 1 });
    expect([first.discussions.length, first.complete, first.until]).toEqual([2, false, at(4)]);
    const all = await world.listDiscussions({ maxPages: 9 });
    expect([all.discussions.length, all.complete, all.until]).toEqual([3, true, at(5)]);
    expect(asked[0]).toEqual({ owner: "acme", name: "tool", since: at(2), after: null });
    expect(world.countRequests()).toBe(3);
  });

  test.each<[name: string, told: Omit<Told, "number">, expected: number[]]>([
    ["a mark", { marks: [mark("Marked", 7, 3)] }, [3]],
    ["a mark that was taken back", { marks: [mark("Marked", 7, 3), mark("Unmarked", 7, 3)] }, []],
    ["the mark of another issue, of which this is the original", { marks: [mark("Marked", 9, 7)] }, []],
    ["a mark of another repository", { marks: [mark("Marked", 7, 3, true)] }, []],
    ["a word of a member", { comments: [comment("Duplicate of #3", "ada", { authorAssociation: "MEMBER" })] }, [3]],
    ["the same word of a stranger", { comments: [comment("Duplicate of #3", "eve")] }, []],
    ["itself", { comments: [comment("Duplicate of #7", "ada", { authorAssociation: "OWNER" })] }, []],
  ])("%s", async (_name, told, expected) => {
    const { discussions } = await answering([{ number: 7, ...told }]).listDiscussions({ maxPages: 1 });
    expect(discussions[0]?.duplicateOf).toEqual(expected);
  });

  test.each([
    ["RATE_LIMITED", "rate-limited"],
    ["NOT_FOUND", "not-found"],
    ["FORBIDDEN", "forbidden"],
    ["SERVICE_UNAVAILABLE", "unexpected-answer"],
  ])("what GraphQL declines with %s is told as %s, without a word of the answer", async (type, code) => {
    const octokit = new Octokit();
    const data = { data: null, errors: [{ type, message: "secret words" }] };
    octokit.hook.wrap("request", () => ({ status: 200, url: "", headers: {}, data }));
    const world = createOctokitGitHub({ octokit, repo: "acme/tool", ownLogin: () => Promise.resolve("x") });
    const error = await world.listDiscussions({ maxPages: 1 }).catch((thrown: unknown) => thrown as GitHubError);
    expect(error).toMatchObject({ name: "GitHubError", code });
    expect(error).not.toMatchObject({ message: expect.stringContaining("secret") as unknown });
  });
});

test("an issue is what a duplicate may point to, by the schema", () => {
  const union = schema.getType("IssueOrPullRequest");
  expect(isUnionType(union) && union.getTypes().map(({ name }) => name)).toContain("Issue");
});

test.each([
  ["Duplicate of #12", 12],
  ["duplicate of #12\n\nsee there", 12],
  ["  Duplicate of #12.", 12],
  ["Duplicate of #12?", undefined],
  ["Duplicate of #12 ?", undefined],
  ["Is this a duplicate of #12", undefined],
  ["Duplicate of acme/other#12", undefined],
  ["> Duplicate of #12", undefined],
  ["Duplicate of #0", undefined],
])("%j", (body, expected) => {
  expect(readDuplicateOf(body)).toBe(expected);
});
