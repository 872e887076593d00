/** `fingerpost triage owner/repo#n` over HTTP, against the emulated GitHub. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import pc from "picocolors";
import { type EmulatedGitHub, startEmulatedGitHub } from "../../src/demo/emulated-github.ts";
import { runCli } from "../../src/entry/run-cli.ts";
import { TriageJson } from "../../src/render/triage-json.ts";

const AT = { owner: "ada", repo: "tool" };
const BODY = "Since today every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";

let github: EmulatedGitHub;
let ada: Octokit;

beforeAll(async () => {
  github = await startEmulatedGitHub({ repo: "ada/tool", people: ["triager"] });
  ada = new Octokit({ auth: github.tokenOf("ada"), baseUrl: github.url });
});

afterAll(async () => {
  await github.close();
});

async function cli(...args: string[]) {
  let out = "";
  let err = "";
  const code = await runCli(["triage", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(""),
    env: { GITHUB_TOKEN: github.tokenOf("triager"), GITHUB_API_URL: github.url },
    now: () => new Date(),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

async function open(title: string, body: string): Promise<number> {
  return (await ada.request("POST /repos/{owner}/{repo}/issues", { ...AT, title, body })).data.number;
}

async function stateOf(issue_number: number) {
  const at = { ...AT, issue_number };
  const { data } = await ada.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
  const comments = (await ada.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at)).data;
  return { labels: data.labels.map((label) => (typeof label === "string" ? label : label.name)), comments };
}

describe("an issue on GitHub", () => {
  test("is read and decided in a dry run, and left as it is", async () => {
    const number = await open("No connection", BODY);
    const { code, out, err } = await cli(`ada/tool#${number}`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("+ error: network");
    expect(await stateOf(number)).toEqual({ labels: [], comments: [] });
  });

  test("--apply carries the decision out once; the second time nothing is left to do", async () => {
    const number = await open("No connection", BODY);
    const first = await cli(`https://github.com/ada/tool/issues/${number}`, "--apply");
    expect(first.code).toBe(0);
    expect(first.err).toContain("applied: comment created; labels +error: network, +platform: macos");
    const after = await stateOf(number);
    expect(after.comments).toHaveLength(1);
    const second = await cli(`ada/tool#${number}`, "--apply");
    expect(second.err).toContain("applied: comment unchanged; labels unchanged");
    expect(await stateOf(number)).toEqual(after);
  });

  test("--json prints the decision alone, with earlier issues of the repository", async () => {
    const number = await open("No connection any more", BODY);
    const { out } = await cli(`ada/tool#${number}`, "--json");
    const decision = TriageJson.parse(JSON.parse(out));
    expect(decision.classification?.category).toBe("network");
    expect(decision.matches.length).toBeGreaterThan(0);
  });

  test("that is not there: one line that says what to do, exit code 1", async () => {
    const { code, out, err } = await cli("ada/tool#9999");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^fingerpost: .*ada\/tool#9999.*\n$/u);
  });

  test("that is locked: nothing is written, and the reason is told", async () => {
    const number = await open("Locked", BODY);
    await ada.request("PUT /repos/{owner}/{repo}/issues/{issue_number}/lock", {
      ...AT,
      issue_number: number,
      lock_reason: "spam",
    });
    const { code, out, err } = await cli(`ada/tool#${number}`, "--apply", "--json");
    expect(code).toBe(0);
    expect(err).toContain("the conversation is locked");
    const decision = TriageJson.parse(JSON.parse(out));
    expect(decision.labels.add).toEqual([]);
    expect(decision.skipped).toEqual([{ what: "issue", why: "the conversation is locked", reason: "locked" }]);
  });

  test("--config is refused: the repository's own file counts", async () => {
    const { code, err } = await cli("ada/tool#1", "--config", "mine.yml");
    expect(code).toBe(2);
    expect(err).toContain("--config is for local files");
  });
});
