/** Signed webhooks over loopback at a fixed rate to real servers: how fast they are acknowledged and worked off. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { inventIssue } from "./invent-issue.ts";
import { startLoopbackGitHub } from "./loopback-github.ts";
import { issuesOpened, type Sent, sendWebhook } from "./send-webhook.ts";
import { type ServerBundle, type ServerProcess, startServer } from "./server-process.ts";

/** Installations: GitHub's limits on writes are an installation's, and so is our pace. */
const REPOSITORIES = 500;
const LIMIT_MS = 150_000;

export interface LoadSetting {
  readonly name: string;
  /** Servers that only take webhooks in; if there are any, all webhooks go to them. */
  readonly takers: number;
  readonly workers: number;
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** Webhooks a second. */
  readonly rate: number;
}

export interface LoadFigures {
  readonly setting: string;
  readonly acknowledged: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** From the webhook's arrival to the end of its triage, as the servers log it. */
  readonly triaged: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** Deliveries worked off a second, from the first webhook to the last comment. */
  readonly perSecond: number;
  readonly refused: number;
  /** Of all servers together, at the end, in MB. */
  readonly memory: number;
}

/** @throws Error where not all of them were worked off within two and a half minutes */
export async function runLoad(setting: LoadSetting, bundle: ServerBundle): Promise<LoadFigures> {
  const { name, takers, workers, env } = setting;
  const github = await startLoopbackGitHub();
  const ends = new Map<string, number>();
  const servers: ServerProcess[] = [];
  try {
    for (let at = 0; at < takers + workers; at++) {
      const role: Record<string, string> = at < takers ? { CONCURRENCY: "0" } : {};
      const server = { bundle, githubUrl: github.url, env: { ...env, ...role }, onLine: noteEnd(ends) };
      servers.push(await startServer(server));
    }
    const begun = performance.now();
    const sent = await sendAtRate(setting, takers > 0 ? servers.slice(0, takers) : servers, github.open);
    await allEnded(sent.length, ends, begun);
    const elapsed = (performance.now() - begun) / 1000;
    const memory = servers.reduce((sum, server) => sum + server.memory(), 0) / 1e6;
    return {
      setting: name,
      acknowledged: percentiles(sent.map(({ ms }) => ms)),
      triaged: percentiles(sent.flatMap(({ id, at }) => [(ends.get(id) ?? Number.NaN) - at])),
      perSecond: Math.round((sent.length / elapsed) * 10) / 10,
      refused: sent.filter(({ status }) => status !== 202).length,
      memory: Math.round(memory),
    };
  } finally {
    for (const server of servers) server.kill("SIGKILL");
    await Promise.all(servers.map((server) => server.exited));
    await github.close();
  }
}

/** When the servers say that a delivery is done, by the clock of this machine. */
function noteEnd(ends: Map<string, number>): (line: string) => void {
  return (line) => {
    const id = line.includes('"worked off"') ? /"delivery":"([\w-]+)","event":"issues"/.exec(line)?.[1] : undefined;
    if (id !== undefined) ends.set(id, performance.now());
  };
}

type Sample = Sent & { readonly id: string; readonly at: number };

async function sendAtRate(
  { seconds, rate }: Pick<LoadSetting, "seconds" | "rate">,
  servers: readonly ServerProcess[],
  open: (issue: ReturnType<typeof inventIssue>) => void,
): Promise<Sample[]> {
  const tasks: Promise<Sample>[] = [];
  const begun = performance.now();
  for (let number = 1; number <= seconds * rate; number++) {
    const issue = inventIssue(number % REPOSITORIES, number);
    open(issue);
    const id = randomUUID();
    const at = performance.now();
    const server = servers[number % servers.length];
    if (server === undefined) break;
    tasks.push(
      sendWebhook(server.url, { id, event: "issues", payload: issuesOpened(issue) }).then((sent) => ({
        ...sent,
        id,
        at,
      })),
    );
    // By the clock, not by the pause: a late timer must not lower the rate.
    await sleep(Math.max(0, begun + (number * 1000) / rate - performance.now()));
  }
  return await Promise.all(tasks);
}

async function allEnded(count: number, ends: ReadonlyMap<string, number>, begun: number): Promise<void> {
  while (ends.size < count) {
    if (performance.now() - begun > LIMIT_MS)
      throw new Error(`only ${ends.size} of ${count} were worked off in ${LIMIT_MS} ms`);
    await sleep(50);
  }
}

function percentiles(values: readonly number[]): LoadFigures["acknowledged"] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
