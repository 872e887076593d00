/**
 * `node bench/run.mjs memory [webhooks]`: resident memory of the App on its embedded database, started as `npm start` does: after a
 * first start (the data directory is made), after a second, and after so many signed webhooks (300) of new issues in thirty
 * repositories. Runs dist/, so build first. Exit code 1 above the bound.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inventIssue } from "./invent-issue.ts";
import { type LoopbackGitHub, startLoopbackGitHub } from "./loopback-github.ts";
import { issuesOpened, sendWebhook } from "./send-webhook.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

const BOUND_MB = 250;
/** What is taken while it starts is partly given back within that time. */
const SETTLE_MS = 5000;
/** Writes of one installation are a second apart. */
const REPOSITORIES = 30;
const LIMIT_MS = 300_000;
/** What `npm start` gives to Node. */
const FLAGS = (/"start": "node (.*) dist/u.exec(readFileSync("package.json", "utf8"))?.[1] ?? "").split(" ");
const count = Number(process.argv[2] ?? 300);

const folder = mkdtempSync(join(tmpdir(), "fingerpost-memory-"));
const github = await startLoopbackGitHub();
const servers: ServerProcess[] = [];
try {
  await stop(await measure("first start"));
  const server = await measure("second start");
  const most = await flood(server, github);
  const after = server.memory() / 1e6;
  console.log(`at most ${most.toFixed(0)} MB during ${count} webhooks`);
  await sleep(SETTLE_MS);
  const settled = server.memory() / 1e6;
  console.log(`${after.toFixed(0)} MB after them, ${settled.toFixed(0)} MB ${SETTLE_MS / 1000} s later`);
  process.exitCode = settled <= BOUND_MB ? 0 : 1;
} finally {
  for (const server of servers) server.kill("SIGKILL");
  await github.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(what: string): Promise<ServerProcess> {
  const env = { DATA_DIRECTORY: join(folder, "data") };
  const server = await startServer({
    bundle: { file: "dist/server.js", remove: () => undefined },
    githubUrl: github.url,
    env,
    flags: FLAGS,
  });
  servers.push(server);
  const begun = server.memory() / 1e6;
  await sleep(SETTLE_MS);
  console.log(
    `${what}: ${begun.toFixed(0)} MB when it listens, ${(server.memory() / 1e6).toFixed(0)} MB ${SETTLE_MS / 1000} s later`,
  );
  return server;
}

async function stop(server: ServerProcess): Promise<void> {
  server.kill("SIGTERM");
  await server.exited;
}

async function flood(server: ServerProcess, github: LoopbackGitHub): Promise<number> {
  let most = 0;
  for (let number = 1; number <= count; number++) {
    const issue = inventIssue(number % REPOSITORIES, number);
    github.open(issue);
    await sendWebhook(server.url, { id: randomUUID(), event: "issues", payload: issuesOpened(issue) });
  }
  const begun = performance.now();
  while (github.issues().filter(({ comments }) => comments.length > 0).length < count) {
    if (performance.now() - begun > LIMIT_MS) throw new Error("not all of them were worked off");
    most = Math.max(most, server.memory() / 1e6);
    await sleep(100);
  }
  return most;
}
