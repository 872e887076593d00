/** A burst from start to end on a GitHub in memory: what the reporters read, and what the issue that stands for them says. */
import { describe, expect, test } from "@jest/globals";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { incidentHeadline } from "../../src/render/render-incident.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { ENGLISH } from "../../src/render/words/english.ts";

const INCIDENT_HEADLINE = incidentHeadline(ENGLISH);

const BODY = (who: string) =>
  [
    `Since this morning nothing can be saved any more (${who}):`,
    "",
    "```",
    'API Error: 502 {"type":"error","error":{"type":"upstream_error","message":"the granary gate is stuck"}}',
    "```",
    "",
    "- Version: 2.4.0",
    "- OS: macOS 15",
  ].join("\n");

const minute = (at: number) => new Date(Date.parse("2026-11-18T09:00:00Z") + at * 60_000).toISOString();

async function triageAt(github: MemoryGitHub, number: number, now: string) {
  const corpora = createCorpusCache();
  const corpus = () => corpora.getIndex(github, now);
  return await triageIssue({ github, number, corpus, now, apply: true, delivery: null });
}

async function commentOn(github: MemoryGitHub, number: number) {
  const [own] = (await github.listComments(number)).filter(({ author }) => author?.login === "fingerpost[bot]");
  return own?.body ?? "";
}

function withConfig(text: string): MemoryGitHub {
  const github = new MemoryGitHub({ startAt: minute(0) });
  if (text !== "") github.writeFile(".github/fingerpost.yml", text);
  return github;
}

async function burst(
  count: number,
  login: (at: number) => string,
  config = "",
  github = withConfig(config),
): Promise<{ github: MemoryGitHub; numbers: number[] }> {
  const numbers: number[] = [];
  for (let at = 0; at < count; at++) {
    const created = minute(1 + 11 * at);
    const { number } = github
      .as(login(at))
      .open({ title: "Saving fails with 502", body: BODY(login(at)), createdAt: created });
    numbers.push(number);
    await triageAt(github, number, created);
  }
  return { github, numbers };
}

test("the fourth report opens it: the first one gets the label and the status, the later ones one calm line", async () => {
  const { github, numbers } = await burst(6, (at) => `ann${at}`);
  const [first = 0, second = 0, , fourth = 0, , sixth = 0] = numbers;
  expect((await github.getIssue(first)).labels).toContain("incident");
  expect(await commentOn(github, first)).toContain("**4 reports of this**");
  expect(await commentOn(github, first)).toContain("**Incident** since 2026-11-18 09:01 UTC: 4 reports");
  expect(await commentOn(github, second)).not.toContain(INCIDENT_HEADLINE);
  expect(await commentOn(github, fourth)).toContain(INCIDENT_HEADLINE);
  expect(await commentOn(github, sixth)).toContain(
    `6 similar reports since 2026-11-18 09:01 UTC; followed in #${first}. Nothing is missing from yours.`,
  );
  expect((await github.getIssue(sixth)).labels).not.toContain("incident");
});

test("the status is written again with the first report of another hour, and says when it was over", async () => {
  const { github, numbers } = await burst(7, (at) => `ann${at}`);
  const [first = 0] = numbers;
  expect(await commentOn(github, first)).toContain("**7 reports of this**");
  await triageAt(github, first, minute(600));
  expect(await commentOn(github, first)).toContain(
    "**Incident** from 2026-11-18 09:01 UTC to 2026-11-18 10:07 UTC: 7 reports",
  );
  expect((await github.getIssue(first)).labels).not.toContain("incident");
});

describe("pinned, where the repository wants it", () => {
  const ownOf = async (github: MemoryGitHub, number: number) =>
    (await github.listComments(number)).filter(({ author }) => author?.login === "fingerpost[bot]");
  const config = "comment: { pin: true }\n";

  test("by the first edit that has the status, and only once", async () => {
    const { github, numbers } = await burst(4, (at) => `ann${at}`, config);
    const [first = 0] = numbers;
    expect(await ownOf(github, first)).toMatchObject([{ isPinned: true }]);
    github.unpin(first);
    await triageAt(github, first, minute(700));
    const [own] = await ownOf(github, first);
    expect([own?.isPinned, own?.body]).toEqual([undefined, expect.stringContaining("**Incident** from")]);
  });

  test("not over what a person has pinned, and not unless asked for", async () => {
    const github = withConfig(config);
    const { number } = github
      .as("ann0")
      .open({ title: "Saving fails with 502", body: BODY("ann0"), createdAt: minute(1) });
    await github.pinComment(github.as("owner").comment(number, "Read this first").id);
    await triageAt(github, number, minute(1));
    await burst(3, (at) => `bo${at}`, config, github);
    expect(await ownOf(github, number)).toEqual([expect.not.objectContaining({ isPinned: true })]);
    const plain = await burst(4, (at) => `ann${at}`);
    expect(await ownOf(plain.github, plain.numbers[0] ?? 0)).toEqual([expect.not.objectContaining({ isPinned: true })]);
  });
});

test("one person alone makes none", async () => {
  const { github, numbers } = await burst(6, () => "loud");
  for (const number of numbers) expect(await commentOn(github, number)).not.toContain(INCIDENT_HEADLINE);
});

test("a closed issue stands for nobody: the oldest open report does", async () => {
  const github = new MemoryGitHub({ startAt: minute(0) });
  const numbers: number[] = [];
  for (let at = 0; at < 5; at++) {
    const { number } = github
      .as(`bo${at}`)
      .open({ title: "Saving fails", body: BODY(`bo${at}`), createdAt: minute(1 + at) });
    numbers.push(number);
  }
  const [first = 0, second = 0, , , fifth = 0] = numbers;
  github.as("bo0").edit(first, { state: "closed", stateReason: "completed" });
  await triageAt(github, fifth, minute(30));
  expect(await commentOn(github, fifth)).toContain(`followed in #${second}.`);
});
