/**
 * Starts the Action's bundle as a runner does: inputs, event file and outputs by environment, GitHub emulated and every
 * exchange with it kept. `FINGERPOST_ACTION` names another bundle than the committed one, to try it before it is.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Octokit } from "@octokit/core";
import { type EmulatedGitHub, startEmulatedGitHub } from "../../src/demo/emulated-github.ts";
import { type Front, startFront } from "./front.ts";

const BUNDLE = process.env["FINGERPOST_ACTION"] ?? fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** Descriptions of issues: `network` on macOS, and `filesystem`. */
export const NO_CONNECTION =
  "Since today every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";
export const NO_SPACE =
  "Writing the cache ends with:\n\n```\nError: ENOSPC: no space left on device, write '/var/x'\n```";

export interface ActionRun {
  readonly code: number;
  readonly log: string;
  /** By name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job's summary, as Markdown. */
  readonly summary: string;
  /** How many requests it made. */
  readonly requests: number;
}

export interface ActionWorld {
  readonly github: EmulatedGitHub;
  readonly front: Front;
  /** Acts as that person; the repository's owner by default. */
  readonly octokitOf: (login?: string) => Octokit;
  readonly run: (event: string, payload: object, given?: ActionInputs) => Promise<ActionRun>;
  /** Opens an issue, as `ben` by default. */
  readonly open: (title: string, body: string, login?: string) => Promise<{ readonly number: number }>;
  /** What stands on an issue: its labels, sorted, and its comments. */
  readonly stateOf: (number: number) => Promise<IssueState>;
  /** The Action's own comments on an issue. */
  readonly ours: (number: number) => Promise<IssueState["comments"]>;
  readonly close: () => Promise<void>;
}

export interface IssueState {
  readonly labels: readonly string[];
  readonly comments: readonly { readonly id: number; readonly body: string; readonly by: string | undefined }[];
}

export interface ActionInputs {
  /** Besides `github-token` and `dry-run`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** @param repo `owner/name`; the owner's token is the Action's, and another person, `bot`, is the Action where named. */
export async function startActionWorld(repo: string, people: readonly string[] = []): Promise<ActionWorld> {
  const github = await startEmulatedGitHub({ repo, people: ["machine", ...people] });
  const front = await startFront(github.url);
  const folder = await mkdtemp(join(tmpdir(), "fingerpost-action-"));
  const [owner = "", name = ""] = repo.split("/");
  const octokitOf = (login = owner) => new Octokit({ auth: github.tokenOf(login), baseUrl: github.url });
  // The Action writes under a login of its own, as it does in a workflow.
  await octokitOf().request("PUT /repos/{owner}/{repo}/collaborators/{username}", {
    owner,
    repo: name,
    username: "machine",
    permission: "push",
  });
  const lookAt = (number: number) => stateOf(octokitOf(), { owner, repo: name, issue_number: number });
  let runs = 0;
  return {
    github,
    front,
    octokitOf,
    run: async (event, payload, { inputs = {}, env = {} } = {}) => {
      const place = join(folder, `${++runs}`);
      const files = { event: `${place}.json`, output: `${place}.output`, summary: `${place}.md` };
      await writeFile(files.event, JSON.stringify({ repository: { name, owner: { login: owner } }, ...payload }));
      await writeFile(files.output, "");
      await writeFile(files.summary, "");
      const given = { "github-token": github.tokenOf("machine"), "dry-run": "false", mode: "auto", ...inputs };
      const before = front.exchanges.length;
      const { code, log } = await start({
        PATH: process.env["PATH"] ?? "",
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: front.url,
        GITHUB_REPOSITORY: repo,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_RUN_ID: "42",
        ...env,
        ...Object.fromEntries(Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
      });
      const outputs = parseOutputs(await readFile(files.output, "utf8"));
      const summary = await readFile(files.summary, "utf8");
      return { code, log, outputs, summary, requests: front.exchanges.length - before };
    },
    open: async (title, body, login = "ben") => {
      const route = "POST /repos/{owner}/{repo}/issues";
      return (await octokitOf(login).request(route, { owner, repo: name, title, body })).data;
    },
    stateOf: lookAt,
    ours: async (number) => (await lookAt(number)).comments.filter(({ by }) => by === "machine"),
    close: async () => {
      await front.close();
      await github.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function stateOf(
  octokit: Octokit,
  at: { owner: string; repo: string; issue_number: number },
): Promise<IssueState> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
  const comments = (await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at)).data;
  const labels = data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))).sort();
  return {
    // Most issues here are alike, and rightly called so.
    labels: labels.filter((label) => label !== "possible-duplicate"),
    comments: comments.map(({ id, body, user }) => ({ id: Number(id), body: body ?? "", by: user?.login })),
  };
}

function start(env: Record<string, string>): Promise<{ code: number; log: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BUNDLE], { env, timeout: 300_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), log: stdout + stderr });
    });
  });
}

/** `name<<delimiter`, the value, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , value = ""] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
