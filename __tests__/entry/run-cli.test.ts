import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { runCli } from "../../src/entry/run-cli.ts";
import { TriageJson } from "../../src/render/triage-json.ts";
import { VERSION } from "../../src/version.ts";

const BODY = [
  "**Bug Description**",
  "Every upload is refused: the service is overloaded.",
  "",
  "**Environment Info**",
  "- Platform: linux",
  "- Terminal: kitty",
  "- Version: 1.8.0",
  "- Feedback ID: 3c9f0e52-5d0f-4f0e-8f6a-0d9b3a1c7e55",
  "",
  "**Errors**",
  "```json",
  JSON.stringify([
    {
      error: 'Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
      timestamp: "2026-11-18T09:00:00.000Z",
    },
  ]),
  "```",
].join("\n");

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-cli-"));
  file = join(folder, "report.md");
  await writeFile(file, BODY);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function cli(args: string[], stdin = "", env: Record<string, string> = {}) {
  let out = "";
  let err = "";
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(stdin),
    env,
    now: () => new Date("2026-11-18T12:00:00Z"),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

describe("fingerpost triage", () => {
  test("a file: a summary for a person", async () => {
    const { code, out, err } = await cli(["triage", file, "--title", "[Bug] uploads refused"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("overloaded");
    expect(out).toContain("+ error: overloaded");
    expect(out).toContain("1.8.0");
  });

  test("standard input: the same decision", async () => {
    const fromFile = await cli(["triage", file, "--json"]);
    const fromStdin = await cli(["triage", "-", "--json"], BODY);
    expect(JSON.parse(fromStdin.out)).toEqual(JSON.parse(fromFile.out));
  });

  test("--json prints one object of the documented shape and nothing else", async () => {
    const { out, err } = await cli(["triage", file, "--json"]);
    const parsed = TriageJson.parse(JSON.parse(out));
    expect(parsed.classification?.category).toBe("overloaded");
    expect(parsed.report?.environment).toMatchObject({ os: "linux", terminal: "kitty", version: "1.8.0" });
    expect(err).toBe("");
  });

  test("a leading heading is the title, and is not read again as text", async () => {
    const { out } = await cli(["triage", "-", "--json"], "# Wish: a dark theme\n\nPlease add one.");
    expect(TriageJson.parse(JSON.parse(out)).classification?.category).toBe("feature-request");
  });

  test("--corpus: earlier issues are linked", async () => {
    const corpus = join(folder, "corpus.jsonl");
    const row = {
      repo: "acme/tool",
      number: 12,
      title: "uploads refused",
      body: BODY,
      created_at: "2026-11-18T08:00:00Z",
    };
    await writeFile(corpus, `${JSON.stringify({ ...row, author: "ben" })}\nnot json\n`);
    const body = BODY.replace(/Feedback ID: .*/u, "Feedback ID: ");
    const { code, out, err } = await cli(["triage", "-", "--title", "refused", "--corpus", corpus, "--json"], body);
    expect(code).toBe(0);
    expect(err).toContain(`${corpus}:2:`);
    expect(TriageJson.parse(JSON.parse(out)).matches).toContainEqual(expect.objectContaining({ number: 12 }));
  });

  test("text of an issue cannot steer the terminal", async () => {
    const { out } = await cli(["triage", "-", "--title", "\u001b[2J\u001b]0;owned\u0007 crash"], "boom \u001b[31m");
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u0007");
  });
});

describe("bad usage gives one clear line and exit code 2", () => {
  const rows: [name: string, args: string[], says: RegExp][] = [
    ["no such file", ["triage", "nowhere.md"], /no such file: nowhere\.md; give a file, "-"/u],
    ["a folder", ["triage", tmpdir()], /is a directory/u],
    ["--apply without GitHub", ["triage", "-", "--apply"], /--apply needs an issue on GitHub/u],
    ["--apply without a token", ["triage", "acme/tool#1", "--apply"], /needs GITHUB_TOKEN/u],
    ["an unknown option", ["triage", "-", "--jsn"], /unknown option '--jsn'/u],
    ["an unknown command", ["triag"], /unknown command 'triag'/u],
    ["a number that is none", ["triage", "-", "--number", "seven"], /an issue number is expected/u],
    ["a date that is none", ["triage", "-", "--created-at", "soon"], /a date such as/u],
    ["no such corpus", ["triage", "-", "--corpus", "nowhere.jsonl"], /nowhere\.jsonl/u],
    ["no such corpus for eval", ["eval", "nowhere.jsonl"], /nowhere\.jsonl/u],
    ["a bad date for eval", ["eval", "nowhere.jsonl", "--queries-from", "soon"], /--queries-from wants a date/u],
    ["no such configuration", ["config", "check", "nowhere.yml"], /no such file: nowhere\.yml/u],
  ];

  test.each(rows)("%s", async (_name, args, says) => {
    const { code, out, err } = await cli(args, "text");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(says);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
  });
});

describe("fingerpost config check", () => {
  test("a file in order", async () => {
    const path = join(folder, "good.yml");
    await writeFile(path, "comment:\n  max-related: 2\n");
    const out = `${path} is in order\n  comment.max-related: 2  # ${path}:2\n`;
    expect(await cli(["config", "check", path])).toEqual({ code: 0, out, err: "" });
  });

  test("over a shared file: what holds, and where it comes from", async () => {
    const [own, shared] = [join(folder, "own.yml"), join(folder, "shared.yml")];
    await writeFile(own, "comment:\n  max-related: 2\n");
    await writeFile(shared, "comment:\n  max-related: 1\n  details: false\n");
    const { code, out } = await cli(["config", "check", own, "--shared", shared]);
    expect([code, out]).toEqual([
      0,
      `${own} over ${shared} is in order\n  comment.max-related: 2  # ${own}:2\n  comment.details: false  # ${shared}:3\n`,
    ]);
  });

  test("a mistake: file, line and the nearest key", async () => {
    const path = join(folder, "bad.yml");
    await writeFile(path, "comment:\n  max-relatd: 2\n");
    const { code, err } = await cli(["config", "check", path]);
    expect(code).toBe(2);
    expect(err).toContain(`${path}:2:`);
    expect(err).toContain("max-related");
  });
});

describe("fingerpost eval", () => {
  test("prints the documented figures", async () => {
    const path = join(folder, "labelled.jsonl");
    const rows = [1, 2].map((number) => ({
      repo: "acme/tool",
      number,
      title: "[Bug] uploads refused",
      body: BODY,
      created_at: `2026-11-18T0${number}:00:00Z`,
      cluster: "outage",
      category: "overloaded",
      platform: "linux",
      version: "1.8.0",
    }));
    await writeFile(path, rows.map((row) => JSON.stringify(row)).join("\n"));
    const { code, out } = await cli(["eval", path, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      issues: 2,
      queries: 1,
      recall: { "1": 1, "3": 1, "5": 1, "10": 1 },
      mrr: 1,
      category: { n: 2, accuracy: 1 },
      platform: { n: 2, accuracy: 1 },
      version: { n: 2, accuracy: 1 },
    });
    expect((await cli(["eval", path])).out).toContain("category");
  });
});

test("--version is the package's", async () => {
  const { out } = await cli(["--version"]);
  expect(out.trim()).toBe(VERSION);
});

test("--help names every command", async () => {
  const { code, out } = await cli(["--help"]);
  expect(code).toBe(0);
  for (const command of ["triage", "eval", "config", "demo"]) expect(out).toContain(command);
});

describe("the comment itself", () => {
  test("is shown as it is read on GitHub, the details folded and the marker left out", async () => {
    const { out } = await cli(["triage", file, "--title", "Every upload is refused: overloaded"]);
    expect(out).toContain("create:");
    expect(out).toContain("Try again in a few minutes.");
    expect(out).toContain("▸ Details: 1 error");
    expect(out).not.toMatch(/<details>|<sub>|fingerpost:v1|\*\*/);
  });

  test("--comment gives its Markdown and nothing else", async () => {
    const { out } = await cli(["triage", file, "--title", "Every upload is refused: overloaded", "--comment"]);
    expect(out).toMatch(/^### [^\n]+\n/);
    expect(out).toMatch(/<!-- fingerpost:v1 [^\n]*-->\n$/);
  });

  test("--comment gives nothing where none would be written", async () => {
    const { code, out } = await cli(
      ["triage", "-", "--title", "A darker lamp, please", "--comment"],
      "It would be nice to have a darker lamp at night.",
    );
    expect([code, out]).toEqual([0, ""]);
  });

  test("--comment and --json are two answers", async () => {
    const { code, err } = await cli(["triage", file, "--comment", "--json"]);
    expect([code, err]).toEqual([2, "fingerpost: give one of --json and --comment\n"]);
  });
});

describe("what is no issue is named as what it is", () => {
  test.each([
    ["https://github.com/acme/tool/pull/7", /is a pull request, which is no issue report/],
    ["__tests__", /^fingerpost: __tests__ is a directory; give a file in it/],
  ])("%s", async (source, says) => {
    const { code, err } = await cli(["triage", source]);
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
  });
});
