/** The real server as a process, on PGlite: started, killed, stopped, asked. GitHub is the loopback one of the bench. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { EXPECTED_LABELS, inventIssue } from "../../../bench/invent-issue.ts";
import { type LoopbackGitHub, type LoopbackOptions, startLoopbackGitHub } from "../../../bench/loopback-github.ts";
import { issuesOpened, sendWebhook } from "../../../bench/send-webhook.ts";
import { bundleServer, type ServerBundle, type ServerProcess, startServer } from "../../../bench/server-process.ts";
import { runCli } from "../../../src/entry/run-cli.ts";
import { dueJobs } from "../../../src/entry/serve/schedule.ts";
import { createDeliveryStore } from "../../../src/store/database/database-delivery-store.ts";
import { createLogbook } from "../../../src/store/database/logbook.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { openDatabase } from "../../../src/store/database/open-database.ts";
import { openPglite } from "../../../src/store/database/open-pglite.ts";
import { eventually } from "../../support/eventually.ts";

const TOKEN = "a-long-status-token";

let bundle: ServerBundle;
let github: LoopbackGitHub;
let template: string;
let folder: string;
let fault: NonNullable<LoopbackOptions["fault"]>;
let servers: ServerProcess[];

beforeAll(async () => {
  bundle = bundleServer();
  // A new PGlite takes seconds to make; made once, it is copied for each test.
  template = mkdtempSync(join(tmpdir(), "fingerpost-template-"));
  await (await openPglite(join(template, "postgres"))).close();
});
afterAll(() => {
  bundle.remove();
  rmSync(template, { recursive: true, force: true });
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "fingerpost-server-"));
  cpSync(template, folder, { recursive: true });
  servers = [];
  fault = () => null;
  github = await startLoopbackGitHub({ fault: (method, path) => fault(method, path) });
});
afterEach(async () => {
  for (const server of servers) server.kill("SIGKILL");
  await Promise.all(servers.map(({ exited }) => exited));
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<ServerProcess> {
  const settings = {
    DATA_DIRECTORY: folder,
    STATUS_TOKEN: TOKEN,
    LEASE_SECONDS: "4",
    GITHUB_TIMEOUT_SECONDS: "2",
    RETRY_BASE_SECONDS: "0.1",
    ...env,
  };
  const server = await startServer({ bundle, githubUrl: github.url, env: settings });
  servers.push(server);
  return server;
}

async function send(server: ServerProcess, number: number): Promise<number> {
  const issue = inventIssue(number % 3, number);
  if (!github.issues().some((each) => each.number === number)) github.open(issue);
  return (await sendWebhook(server.url, { id: `d-${number}`, event: "issues", payload: issuesOpened(issue) })).status;
}

const finished = (count: number) => () =>
  github
    .issues()
    .filter(({ labels, comments }) => EXPECTED_LABELS.every((name) => labels.has(name)) && comments.length > 0)
    .length === count;

async function cli(...args: string[]) {
  let out = "";
  let err = "";
  const code = await runCli(["deliveries", ...args], {
    out: (chunk) => (out += chunk),
    err: (chunk) => (err += chunk),
    readStdin: () => Promise.resolve(""),
    env: { DATA_DIRECTORY: folder },
    now: () => new Date(0),
    clock: () => 0,
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

test("killed with work in hand, it goes on where it was: nothing lost, no second comment", async () => {
  const first = await start();
  for (let number = 1; number <= 12; number++) expect(await send(first, number)).toBe(202);
  first.kill("SIGKILL");
  await first.exited;
  const second = await start();
  for (let number = 1; number <= 12; number++) expect(await send(second, number)).toBe(202);
  expect(await eventually(finished(12), Boolean)).toBe(true);
  expect(github.issues().map(({ comments }) => comments.length)).toEqual(Array(12).fill(1));
  expect([...github.unknown]).toEqual([]);
});

test("a night's job looks at the issues whose webhooks never came, whoever ran before", async () => {
  const issues = [1, 2, 3].map((number) => inventIssue(0, number));
  const opened = await openDatabase({ url: undefined, directory: folder, warn: () => undefined });
  await migrate(opened.database);
  const [{ repoId: id, repo: fullName } = inventIssue(0, 1)] = issues;
  const repository = { id, fullName, installation: id };
  await createLogbook(opened.database).seeRepository(repository);
  // What was there before is the backlog, and stays untouched.
  for (const issue of issues) github.open(issue);
  // As a process left it that died right after it had put the job in.
  const [job] = dueJobs(new Date("2026-11-20T12:00:00Z"), [repository], false).filter(
    ({ event }) => event === "fingerpost.nightly",
  );
  if (job !== undefined) await createDeliveryStore(opened.database).accept(job);
  await opened.close();
  const server = await start();
  expect(await eventually(finished(3), Boolean)).toBe(true);
  const headers = { authorization: `Bearer ${TOKEN}` };
  const page = async () => await (await fetch(`${server.url}/status`, { headers })).text();
  expect(await eventually(page, (html) => html.includes(`${fullName}#3`))).toContain("3 issues, all of them");
  expect([...github.unknown]).toEqual([]);
});

test("a data directory belongs to one process: the second is refused with one line", async () => {
  await start();
  await expect(start()).rejects.toThrow(/ended with 1/);
  await expect(start()).rejects.toThrow(/"msg":"Another process uses the data directory/);
});

test("SIGTERM: what is under way is ended, the exit code is 0, and the directory is free again", async () => {
  const server = await start();
  await send(server, 1);
  server.kill("SIGTERM");
  expect(await server.exited).toBe(0);
  expect(server.lines.some((line) => line.includes('"msg":"stopped"'))).toBe(true);
  const again = await start();
  expect(await eventually(finished(1), Boolean)).toBe(true);
  again.kill("SIGINT");
  expect(await again.exited).toBe(0);
});

test("health, metrics, status page, and a log with delivery ids and without secrets", async () => {
  const server = await start();
  await send(server, 1);
  expect(await eventually(finished(1), Boolean)).toBe(true);
  const isDone = (line: string) => line.includes('"delivery":"d-1"') && line.includes('"worked off"');
  expect(await eventually(() => server.lines.some(isDone), Boolean)).toBe(true);
  expect(await (await fetch(`${server.url}/healthz`)).text()).toBe("ok\n");
  expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ ready: true, database: "up" });
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('fingerpost_deliveries_received_total{result="stored",event="issues"} 1');
  expect(metrics).toContain('fingerpost_decisions_total{category="network",relation="none"} 1');
  expect(metrics).toMatch(/fingerpost_github_requests_total\{status="201"\} [1-9]/);
  const page = await (await fetch(`${server.url}/status`, { headers: { authorization: `Bearer ${TOKEN}` } })).text();
  expect(page).toContain(`${inventIssue(1, 1).repo}#1`);
  const log = server.lines.join("\n");
  expect(log).toContain('"delivery":"d-1"');
  for (const secret of [TOKEN, "ghs_loopback", "BEGIN RSA", "a secret of the bench"]) expect(log).not.toContain(secret);
  expect(log).not.toContain(inventIssue(1, 1).title);
});

test("the command line lists and replays, of the running server and without it", async () => {
  const server = await start();
  fault = (method, path) => (method === "POST" && path.endsWith("/comments") ? "422" : null);
  await send(server, 1);
  const dead = async () => (await cli("list", "--state", "dead", "--json")).out;
  const list = await eventually(dead, (out) => out.includes("d-1"));
  expect(JSON.parse(list)).toMatchObject([
    { id: "d-1", state: "dead", attempts: 1, repo: inventIssue(1, 1).repo, issue: 1 },
  ]);
  fault = () => null;
  expect(await cli("replay", "--dead")).toMatchObject({ code: 0, err: "d-1: replayed\n" });
  expect(await eventually(finished(1), Boolean)).toBe(true);
  server.kill("SIGTERM");
  await server.exited;
  expect((await cli("list", "--state", "done")).out).toContain("d-1  issues.opened");
  expect(await cli("replay", "unheard-of")).toMatchObject({
    code: 2,
    err: expect.stringContaining("no delivery unheard-of"),
  });
  expect(await cli("replay")).toMatchObject({ code: 2 });
  expect(await cli("list", "--state", "lost")).toMatchObject({ code: 2 });
});

describe("without credentials", () => {
  const run = (env: Record<string, string>) =>
    spawn(process.execPath, [bundle.file], {
      cwd: folder,
      env: { PATH: process.env["PATH"], LOG_FORMAT: "json", ...env },
    });

  test("it explains itself and opens Probot's set-up page", async () => {
    const port = 20_000 + (process.pid % 20_000);
    const child = run({ PORT: String(port), PUBLIC_URL: "https://lantern.example" });
    const page = await eventually(
      () =>
        fetch(`http://localhost:${port}/probot`).then(
          (response) => response.text(),
          () => "",
        ),
      (found) => found !== "",
    );
    child.kill("SIGKILL");
    expect(page).toContain("Register GitHub App");
    expect(await text(child.stdout)).toContain(`Open http://localhost:${port} in a browser`);
  });

  test("in production it ends with one line that says what is missing", async () => {
    const child = run({ NODE_ENV: "production" });
    const [out, code] = await Promise.all([text(child.stdout), new Promise((resolve) => child.once("exit", resolve))]);
    expect(code).toBe(1);
    expect(out).toContain("APP_ID is not set");
  });

  test("a mistake in the environment is named", async () => {
    const child = run({ APP_ID: "1", PRIVATE_KEY: "none" });
    const [out, code] = await Promise.all([text(child.stdout), new Promise((resolve) => child.once("exit", resolve))]);
    expect(code).toBe(1);
    expect(out).toContain("WEBHOOK_SECRET is not set");
  });
});
