import { describe, expect, test } from "@jest/globals";
import type { GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { rememberAnswers } from "../../src/github/remember-answers.ts";
import { FaultyGitHub } from "../support/faulty-github.ts";

const NEVER = { name: "never", code: "server", status: 500, when: "before" } as const;
const RED = { name: "bug", color: "d73a4a", description: "" };

describe("rememberAnswers", () => {
  test("asks once for what is the same for all issues", async () => {
    const memory = new MemoryGitHub();
    const counting = new FaultyGitHub(memory, Infinity, NEVER);
    const github = rememberAnswers(counting);
    for (let time = 0; time < 3; time++) {
      await github.listLabels();
      await github.getLatestReleaseTag();
      await github.listTags();
      await github.readFile("a.yml");
    }
    expect(counting.countRequests()).toBe(4);
    expect(github.countRequests()).toBe(4);
  });

  test("sees a label that it has created itself", async () => {
    const github = rememberAnswers(new MemoryGitHub());
    expect(await github.listLabels()).toEqual([]);
    await github.ensureLabel(RED);
    expect(await github.listLabels()).toEqual([RED]);
  });

  test("asks each time for what changes", async () => {
    const memory = new MemoryGitHub();
    const github = rememberAnswers(memory);
    const { number } = memory.as("ada").open({ title: "Old" });
    expect((await github.getIssue(number)).title).toBe("Old");
    memory.as("ada").edit(number, { title: "New" });
    expect((await github.getIssue(number)).title).toBe("New");
    expect([github.repo, await github.getOwnLogin()]).toEqual(["acme/tool", "fingerpost[bot]"]);
  });

  test.each([
    ["labels", (github: GitHub) => github.listLabels()],
    ["releases", (github: GitHub) => github.getLatestReleaseTag()],
    ["files", (github: GitHub) => github.readFile("a.yml")],
    ["tags", (github: GitHub) => github.listTags()],
  ])("a failed question about %s is asked again", async (_name, ask) => {
    const github = rememberAnswers(new FaultyGitHub(new MemoryGitHub(), 1, NEVER));
    await expect(ask(github)).rejects.toMatchObject({ code: "server" });
    await expect(ask(github))
      .resolves.toBeDefined()
      .catch(() => undefined);
    await ask(github);
  });
});
