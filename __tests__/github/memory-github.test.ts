import { describe, expect, test } from "@jest/globals";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { describeContract, type Person } from "./contract.ts";

describeContract("MemoryGitHub", {
  createWorld: () => {
    const github = new MemoryGitHub({ repo: "ada/tool" });
    return Promise.resolve({ github, person: toPerson(github, "ada"), ownLogin: "fingerpost[bot]" });
  },
});

function toPerson(github: MemoryGitHub, login: string): Person {
  const account = github.as(login);
  // A throw of the account becomes a rejection, as with a person over HTTP.
  const soon = <T>(act: () => T): Promise<T> => Promise.resolve().then(act);
  return {
    login,
    open: (issue) => soon(() => account.open(issue).number),
    close: (number, stateReason) => soon(() => void account.edit(number, { state: "closed", stateReason })),
    reopen: (number) => soon(() => void account.edit(number, { state: "open" })),
    comment: (number, body) => soon(() => void account.comment(number, body)),
    label: (number, name) =>
      soon(() => {
        account.label(number, name);
      }),
    unlabel: (number, name) =>
      soon(() => {
        account.unlabel(number, name);
      }),
    release: (tag) =>
      soon(() => {
        github.release(tag);
      }),
    tag: (name) =>
      soon(() => {
        github.tag(name);
      }),
    grant: (permission) =>
      soon(() => {
        github.grant("grace", permission);
        return "grace";
      }),
    enableSuggestions: () =>
      soon(() => {
        github.enableSuggestions();
      }),
    enableTypes: (...names) =>
      soon(() => {
        github.enableTypes(...names);
      }),
    suggestedTypeFor: (number) => soon(() => github.suggestedTypeOf(number)?.name ?? null),
    reactionsTo: (id) => soon(() => github.reactionsTo(id)),
    suggestionsFor: (number) =>
      soon(() => github.suggestionsOf(number).map(({ name, confidence }) => [name, confidence] as const)),
    writeFile: (path, text) =>
      soon(() => {
        github.writeFile(path, text);
      }),
  };
}

describe("MemoryGitHub beyond the port", () => {
  test("a pull request is an issue that no listing shows", async () => {
    const github = new MemoryGitHub();
    const { number } = github.as("ada").open({ title: "Fix it", isPullRequest: true });
    github.as("ada").open({ title: "Broken" });
    expect((await github.getIssue(number)).isPullRequest).toBe(true);
    expect((await github.listIssues({ maxPages: 1 })).issues.map((issue) => issue.title)).toEqual(["Broken"]);
  });

  test("a deleted issue is not found, and its number is not used again", async () => {
    const github = new MemoryGitHub();
    const { number } = github.as("ada").open({ title: "Spam" });
    github.deleteIssue(number);
    await expect(github.getIssue(number)).rejects.toMatchObject({ code: "not-found" });
    expect(github.as("ada").open({ title: "Real" }).number).toBe(number + 1);
  });

  test("two runs are alike to the second", () => {
    const run = () => {
      const github = new MemoryGitHub();
      github.as("ada").open({ title: "One", labels: ["bug"] });
      github.as("grace").comment(1, "Me too");
      return github.as("ada").open({ title: "Two" });
    };
    expect(run()).toEqual(run());
  });

  test("an issue can be given its date, and lists in its place", async () => {
    const github = new MemoryGitHub();
    github.as("ada").open({ title: "New", createdAt: "2026-03-01T00:00:00Z" });
    github.as("ada").open({ title: "Imported", createdAt: "2024-03-01T00:00:00Z" });
    const { issues } = await github.listIssues({ maxPages: 1 });
    expect(issues.map((issue) => issue.title)).toEqual(["New", "Imported"]);
  });

  test("an issue that is read stays as it was read", async () => {
    const github = new MemoryGitHub();
    const before = github.as("ada").open({ title: "Old title" });
    const comments = await github.listComments(1);
    github.as("ada").edit(1, { title: "New title", locked: true });
    github.as("ada").comment(1, "text");
    expect([before.title, comments.length]).toEqual(["Old title", 0]);
    expect(await github.getIssue(1)).toMatchObject({ title: "New title", locked: true });
  });

  test("one who is called a bot is one", async () => {
    const github = new MemoryGitHub({ repo: "acme/other", ownLogin: "ada" });
    github.as("helper[bot]").open({ title: "From a machine" });
    expect((await github.getIssue(1)).author).toEqual({ login: "helper[bot]", isBot: true });
    github.as("helper[bot]").label(1, "one");
    github.as("helper[bot]").unlabel(1, "one");
    expect((await github.readHistory(1)).labelsRemovedByOthers).toEqual(["one"]);
    expect(await github.getOwnLogin()).toBe("ada");
  });
});
