/** What a repository configures of its own, on a GitHub in memory: from the file on its default branch to the labels. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { createVersionSource, type VersionSource } from "../../src/registry/version-source.ts";
import { runCommand } from "../../src/event/run-command.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { type FakeServer, startFakeServer } from "../support/fake-server.ts";

const OWN = "fingerpost[bot]";
const NOW = "2026-11-18T12:00:00Z";
const CONFIG = ".github/fingerpost.yml";

let github: MemoryGitHub;
let server: FakeServer | undefined;

beforeEach(() => {
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const requestOf = (number: number, versions?: VersionSource) => {
  const corpora = createCorpusCache();
  return {
    github,
    number,
    corpus: () => corpora.getIndex(github, NOW),
    now: NOW,
    apply: true,
    delivery: null,
    ...(versions !== undefined && { versions }),
  };
};

async function run(number: number, versions?: VersionSource) {
  return await triageIssue(requestOf(number, versions));
}

async function commentOn(number: number): Promise<string> {
  const comments = await github.listComments(number);
  return comments.find(({ author }) => author?.login === OWN)?.body ?? "";
}

async function labelsOf(number: number) {
  return [...(await github.getIssue(number)).labels].sort();
}

const CRASH =
  "It dies whenever I draw the graph.\n\n```\nTypeError: wheel is undefined\n    at draw (/opt/draw.js:1:2)\n```\n";

describe("a category of one's own", () => {
  const file = "custom-categories:\n  wick-trouble:\n    label: 'area: wick'\n    patterns: ['soot(?:y|ed)?']\n";

  test("is put on as a label, which is created, and taken off when the text no longer says so", async () => {
    github.writeFile(CONFIG, file);
    const { number } = github
      .as("ada")
      .open({ title: "Sooty glass", body: "See the picture of the lamp below, which is from today." });
    await run(number);
    expect(await labelsOf(number)).toEqual(["area: wick"]);
    expect((await github.listLabels()).map(({ name }) => name)).toContain("area: wick");
    github.as("ada").edit(number, {
      title: "Glass is not clear",
      body: "See the picture of the lamp below, which is from yesterday.",
    });
    await run(number);
    expect(await labelsOf(number)).toEqual([]);
  });

  test("can be set by command", async () => {
    github.writeFile(CONFIG, file);
    github.grant("mara", "write");
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    expect(await labelsOf(number)).toEqual(["error: crash"]);
    const comment = github.as("mara").comment(number, "/triage category wick-trouble");
    const report = () => Promise.reject(new Error("no report is asked for"));
    await runCommand({ ...requestOf(number), comment, association: "MEMBER", isAuthor: false, report });
    expect(await labelsOf(number)).toEqual(["area: wick"]);
    expect(await commentOn(number)).toContain("### Wick trouble");
  });

  test("a bad pattern is told with its line, and the defaults are used", async () => {
    github.writeFile(CONFIG, file.replace("'soot(?:y|ed)?'", "'(soot'"));
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    const outcome = await run(number);
    expect(outcome.configErrors.map(({ line, message }) => [line, message.split(";")[0]])).toEqual([
      [
        4,
        '"custom-categories.wick-trouble.patterns[0]" must be a regular expression of RE2\'s syntax (missing closing ): (soot), but is the text "(soot"',
      ],
    ]);
    expect(await labelsOf(number)).toEqual(["error: crash"]);
  });
});

test("a known issue is read with its title and state", async () => {
  const known = github.as("mara").open({ title: "Glass gets sooty in the rain", body: "We know." });
  github.writeFile(CONFIG, `known-issues: [{issue: ${known.number}, patterns: [sooty], advice: [Trim the wick.]}]\n`);
  const { number } = github
    .as("ada")
    .open({ title: "Sooty lamp", body: "It was clear yesterday, look at the picture." });
  await run(number);
  const comment = await commentOn(number);
  expect(comment).toContain(`> **#${known.number}** Glass gets sooty in the rain`);
  expect(comment).toContain(" · open · the title reads as the maintainers describe it\\\n> Trim the wick.");
  expect(await labelsOf(number)).toEqual(["possible-duplicate"]);
});

describe("the newest version", () => {
  const body = `${CRASH}\nVersion: 2.3.1\n`;
  const open = () => github.as("ada").open({ title: "Crash in graph", body }).number;

  test("of the latest release", async () => {
    github.tag("v9.0.0");
    github.release("v2.4.0");
    const number = open();
    await run(number);
    expect(await commentOn(number)).toContain("2.3.1 (2.4.0 is available)");
  });

  test("of the highest tag where nothing was released", async () => {
    github.tag("v2.3.0");
    github.tag("v2.10.0");
    const number = open();
    await run(number);
    expect(await commentOn(number)).toContain("2.3.1 (2.10.0 is available)");
  });

  test("of a package in the registry, asked once for many issues", async () => {
    server = await startFakeServer(() => ({ status: 200, body: { latest: "2.5.0" } }));
    github.release("v9.9.9");
    github.writeFile(CONFIG, "versions: {npm: '@acme/wheel'}\n");
    const versions = createVersionSource({ registryUrl: server.url });
    const numbers = [open(), open()];
    for (const number of numbers) await run(number, versions);
    for (const number of numbers) expect(await commentOn(number)).toContain("2.3.1 (2.5.0 is available)");
    expect(server.asked.map(({ path }) => path)).toEqual(["/-/package/%40acme%2Fwheel/dist-tags"]);
  });

  test("a registry that is down fails nothing, and nothing is said", async () => {
    server = await startFakeServer(() => "hang up");
    github.writeFile(CONFIG, "versions: {npm: wheel}\n");
    const number = open();
    await run(number, createVersionSource({ registryUrl: server.url, timeoutMs: 60_000 }));
    expect(await commentOn(number)).toContain("2.3.1");
    expect(await commentOn(number)).not.toContain("available");
    expect(await labelsOf(number)).toEqual(["error: crash"]);
  });
});
