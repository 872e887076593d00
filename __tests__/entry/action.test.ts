/** The committed bundle as a runner starts it: inputs, event file and outputs by environment, GitHub emulated. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { type EmulatedGitHub, startEmulatedGitHub } from "../../src/demo/emulated-github.ts";

const BUNDLE = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
const AT = { owner: "ada", repo: "tool" };
const BODY = "Since today every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";

let github: EmulatedGitHub;
let ada: Octokit;
let folder: string;

beforeAll(async () => {
  github = await startEmulatedGitHub({ repo: "ada/tool" });
  ada = new Octokit({ auth: github.tokenOf("ada"), baseUrl: github.url });
  folder = await mkdtemp(join(tmpdir(), "fingerpost-action-"));
});

afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly log: string;
  readonly outputs: string;
}

async function run(event: string, payload: object, inputs: Record<string, string> = {}): Promise<Run> {
  const [eventPath, outputPath] = [join(folder, "event.json"), join(folder, "output")];
  await writeFile(eventPath, JSON.stringify({ repository: { name: "tool", owner: { login: "ada" } }, ...payload }));
  await writeFile(outputPath, "");
  const given = { "github-token": github.tokenOf("ada"), "dry-run": "false", ...inputs };
  const env = {
    PATH: process.env["PATH"],
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "ada/tool",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_OUTPUT: outputPath,
    GITHUB_RUN_ID: "42",
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { code, log } = await new Promise<Omit<Run, "outputs">>((resolve) => {
    execFile(process.execPath, [BUNDLE], { env, timeout: 30_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), log: stdout + stderr });
    });
  });
  return { code, log, outputs: await readFile(outputPath, "utf8") };
}

async function open(title: string, body: string) {
  return (await ada.request("POST /repos/{owner}/{repo}/issues", { ...AT, title, body })).data;
}

async function stateOf(issue_number: number) {
  const at = { ...AT, issue_number };
  const { data } = await ada.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
  const comments = (await ada.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at)).data;
  return { labels: data.labels.map((label) => (typeof label === "string" ? label : label.name)), comments };
}

test("an opened issue: labels, a comment, outputs; a second run changes nothing", async () => {
  const issue = await open("No connection", BODY);
  const first = await run("issues", { action: "opened", issue });
  expect(first.log).toContain(`#${issue.number}: network`);
  expect(first.code).toBe(0);
  expect(first.outputs).toContain("error: network");
  const after = await stateOf(issue.number);
  expect(after.labels).toEqual(["error: network", "platform: macos"]);
  expect(after.comments).toHaveLength(1);

  const second = await run("issues", { action: "reopened", issue });
  expect(second.code).toBe(0);
  expect(await stateOf(issue.number)).toEqual(after);
});

test("dry-run writes nothing", async () => {
  const issue = await open("No connection", BODY);
  const { code, outputs } = await run("issues", { action: "opened", issue }, { "dry-run": "true" });
  expect({ code, outputs: outputs.includes("network") }).toEqual({ code: 0, outputs: true });
  expect(await stateOf(issue.number)).toEqual({ labels: [], comments: [] });
});

test.each([
  ["another event", "push", {}],
  ["another action", "issues", { action: "pinned", issue: { number: 1 } }],
  ["an edit of nothing that matters", "issues", { action: "edited", changes: {}, issue: { number: 1 } }],
])("%s: nothing is done, and the log says why", async (_name, event, payload) => {
  const { code, log } = await run(event, payload);
  expect(code).toBe(0);
  expect(log).toContain("Nothing to do");
});

test("a fault ends red, in one line that says what to do", async () => {
  const { code, log } = await run("issues", { action: "opened", issue: { number: 9999 } });
  expect(code).toBe(1);
  expect(log).toMatch(/::error::.*ada\/tool#9999/u);
});

test("no token ends red", async () => {
  const { code, log } = await run("issues", { action: "opened", issue: { number: 1 } }, { "github-token": "" });
  expect(code).toBe(1);
  expect(log).toContain("github-token");
});
