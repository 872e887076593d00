/**
 * Chaos: many issues, some webhooks sent twice, servers killed at random, databases restarted, GitHub faulty. At the end
 * every issue must have exactly one comment and its labels. The dice are seeded; the timing is the machine's.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { openPostgres } from "../src/store/database/open-postgres.ts";
import { createDeliveryStore } from "../src/store/database/database-delivery-store.ts";
import { createDice, type Dice } from "./dice.ts";
import { type LoopbackFault, type LoopbackGitHub, startLoopbackGitHub } from "./loopback-github.ts";
import { EXPECTED_LABELS, inventIssue } from "./invent-issue.ts";
import { issuesOpened, sendWebhook, type Webhook } from "./send-webhook.ts";
import { bundleServer, type ServerOptions, type ServerProcess, startServer } from "./server-process.ts";

export interface ChaosOptions {
  readonly issues: number;
  readonly workers: number;
  /** `kill -9` of a server, so many times, spread over the run. */
  readonly kills: number;
  /** Undefined: one server on PGlite, which is killed too. */
  readonly postgres: PostgresToRestart | undefined;
  /** For PGlite. */
  readonly dataDirectory?: string;
  readonly seed: number;
  /** Given up after so long. */
  readonly limitMs: number;
  readonly progress?: (line: string) => void;
}

export interface ChaosResult {
  readonly issues: number;
  readonly webhooks: number;
  readonly kills: number;
  readonly restarts: number;
  /** Sends that got no answer or a 503, and were sent again as a redelivery would be. */
  readonly sentAgain: number;
  readonly githubCalls: number;
  readonly githubFaults: number;
  readonly withOneComment: number;
  readonly withoutComment: number;
  readonly withMoreComments: number;
  /** Second comments that were there for a moment and were taken away by the run that saw them. */
  readonly commentsTakenAway: number;
  readonly withRightLabels: number;
  /** Left in the queue at the end; all three should be 0. */
  readonly open: number;
  readonly dead: number;
  readonly seconds: number;
  /** Questions to GitHub that the loopback one does not know; empty, or the run means little. */
  readonly unknownCalls: readonly string[];
}

export interface PostgresToRestart {
  readonly url: string;
  readonly restart: () => Promise<void>;
  readonly restarts: number;
}

/** So many installations with one repository each: GitHub's limits on writes are an installation's. */
const REPOSITORIES = 100;
const ENV = {
  CONCURRENCY: "8",
  LEASE_SECONDS: "4",
  RETRY_BASE_SECONDS: "0.05",
  GITHUB_TIMEOUT_SECONDS: "1",
};

/** Runs it and looks at GitHub's state. @throws Error where it does not come to rest in time */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const dice = createDice(options.seed);
  const github = await startLoopbackGitHub({ fault: createFaults(dice) });
  const bundle = bundleServer();
  const begun = performance.now();
  const database: Record<string, string> =
    options.postgres === undefined
      ? { DATA_DIRECTORY: options.dataDirectory ?? "data" }
      : { DATABASE_URL: options.postgres.url };
  const fleet = createFleet({ bundle, githubUrl: github.url, env: { ...ENV, ...database } });
  let trouble: Promise<void> = Promise.resolve();
  try {
    await fleet.start(options.workers);
    trouble = makeTrouble(options, fleet, dice);
    const [sending] = await Promise.all([sendAll(options, fleet, github, dice), trouble]);
    const queue = await rest(options, fleet, github, begun);
    return {
      ...judge(github),
      ...sending,
      ...queue,
      kills: options.kills,
      restarts: options.postgres?.restarts ?? 0,
      seconds: (performance.now() - begun) / 1000,
    };
  } finally {
    // Whatever failed: no server may be started after this.
    await trouble.catch(() => undefined);
    await fleet.stop();
    await github.close();
    bundle.remove();
  }
}

/** One call in ten goes wrong, in all the ways that leave a doubt whether it was carried out. */
function createFaults(dice: Dice): () => LoopbackFault | null {
  const kinds: readonly LoopbackFault[] = [
    "502",
    "502 after",
    "429",
    "never answers",
    "never answers after",
    "hangs up after",
  ];
  return () => (dice.chance(0.1) ? dice.pick(kinds) : null);
}

interface Fleet {
  start(count: number): Promise<void>;
  /** Kills one as `kill -9` does and starts another in its place. */
  replaceOne(dice: Dice): Promise<void>;
  /** The address of any that lives. */
  any(dice: Dice): string | undefined;
  /** Of the log of one of them, for whoever must find out why. */
  lastLines(): readonly string[];
  readonly stop: () => Promise<void>;
}

function createFleet(server: ServerOptions): Fleet {
  let living: ServerProcess[] = [];
  return {
    async start(count) {
      for (let at = 0; at < count; at++) living.push(await startServer(server));
    },
    async replaceOne(dice) {
      const victim = dice.pick(living);
      living = living.filter((each) => each !== victim);
      victim.kill("SIGKILL");
      await victim.exited;
      // A database that restarts just now refuses a newcomer; so would a supervisor try again.
      for (let tries = 1; ; tries++) {
        try {
          living.push(await startServer(server));
          return;
        } catch (error) {
          if (tries === 10) throw error;
          await sleep(500);
        }
      }
    },
    any: (dice) => (living.length === 0 ? undefined : dice.pick(living).url),
    lastLines: () => living[0]?.lines.slice(-20) ?? [],
    async stop() {
      for (const each of living) each.kill("SIGKILL");
      await Promise.all(living.map((each) => each.exited));
    },
  };
}

/** Kills and restarts, spread over the sending and a little beyond. */
async function makeTrouble(
  { issues, kills, postgres, progress }: ChaosOptions,
  fleet: Fleet,
  dice: Dice,
): Promise<void> {
  const events = [...Array<"kill">(kills).fill("kill"), ...Array<"restart">(postgres?.restarts ?? 0).fill("restart")];
  const spanMs = (issues / RATE) * 1000 * 1.5;
  for (const event of dice.shuffle(events)) {
    await sleep((spanMs / events.length) * (0.5 + dice.roll()));
    progress?.(event === "kill" ? "kill -9 of a server" : "restart of the database");
    if (event === "kill") await fleet.replaceOne(dice);
    else await postgres?.restart();
  }
}

/** Issues a second. */
const RATE = 60;

async function sendAll({ issues, limitMs }: ChaosOptions, fleet: Fleet, github: LoopbackGitHub, dice: Dice) {
  let webhooks = 0;
  let sentAgain = 0;
  const deliver = async (webhook: Webhook): Promise<void> => {
    webhooks++;
    for (const begun = performance.now(); performance.now() - begun < limitMs;) {
      const url = fleet.any(dice);
      const { status } = url === undefined ? { status: 0 } : await sendWebhook(url, webhook);
      if (status === 202) return;
      // GitHub would note a failed delivery, and our own request for it would bring it again.
      sentAgain++;
      await sleep(300);
    }
    throw new Error("a webhook could not be delivered");
  };
  const tasks: Promise<void>[] = [];
  for (let number = 1; number <= issues; number++) {
    const issue = inventIssue(number % REPOSITORIES, number);
    github.open(issue);
    const webhook = { id: randomUUID(), event: "issues", payload: issuesOpened(issue) };
    tasks.push(deliver(webhook));
    if (dice.chance(0.1)) tasks.push(deliver(webhook));
    await sleep(1000 / RATE);
  }
  await Promise.all(tasks);
  return { webhooks, sentAgain };
}

/** Until nothing is open any more. */
async function rest(
  { postgres, limitMs, progress }: ChaosOptions,
  fleet: Fleet,
  github: LoopbackGitHub,
  begun: number,
) {
  const dice = createDice(1);
  let told = performance.now();
  for (;;) {
    const counts = postgres === undefined ? await askHealth(fleet.any(dice)) : await askDatabase(postgres.url);
    if (counts !== undefined && counts.waiting + counts.running === 0) {
      return {
        open: 0,
        dead: counts.dead,
        githubCalls: github.calls().all,
        githubFaults: github.calls().faults,
        unknownCalls: [...github.unknown],
      };
    }
    if (performance.now() - told > 5000) {
      told = performance.now();
      progress?.(`${counts?.waiting ?? "?"} waiting, ${counts?.running ?? "?"} running`);
    }
    if (performance.now() - begun > limitMs) console.log([...fleet.lastLines(), ...github.unknown].join("\n"));
    if (performance.now() - begun > limitMs)
      throw new Error(`not at rest after ${limitMs} ms: ${JSON.stringify(counts)}`);
    await sleep(250);
  }
}

const Ready = z.object({ queue: z.object({ waiting: z.number(), running: z.number(), dead: z.number() }) });

async function askHealth(url: string | undefined) {
  const response = url === undefined ? undefined : await fetch(`${url}/readyz`).catch(() => undefined);
  return response?.ok ? Ready.parse(await response.json()).queue : undefined;
}

async function askDatabase(url: string) {
  const database = openPostgres({ url, connections: 1, warn: () => undefined });
  try {
    return await createDeliveryStore(database).count();
  } catch {
    return undefined;
  } finally {
    await database.close();
  }
}

function judge(github: LoopbackGitHub) {
  const issues = github.issues();
  const commentsTakenAway = github.deletedComments();
  const having = (isSo: (comments: number) => boolean) => issues.filter(({ comments }) => isSo(comments.length)).length;
  // Which of two alike is the duplicate depends on which came first.
  const right = issues.filter(({ labels }) => {
    const given = [...labels].filter((name) => name !== "possible-duplicate");
    return given.sort().join() === EXPECTED_LABELS.join();
  });
  return {
    issues: issues.length,
    commentsTakenAway,
    withOneComment: having((comments) => comments === 1),
    withoutComment: having((comments) => comments === 0),
    withMoreComments: having((comments) => comments > 1),
    withRightLabels: right.length,
  };
}
