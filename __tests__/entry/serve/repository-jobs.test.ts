/** The queue's own jobs for a repository, on a real queue (PGlite) and a GitHub in memory, as a night goes. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createRepositoryJobs } from "../../../src/entry/serve/repository-jobs.ts";
import { backfillJob, dueJobs, rescanJob } from "../../../src/entry/serve/schedule.ts";
import { type GitHub, GitHubError } from "../../../src/github/github.ts";
import { MemoryGitHub } from "../../../src/github/memory-github.ts";
import type { DeliveryStore, NewDelivery } from "../../../src/queue/delivery-store.ts";
import { PutOff } from "../../../src/queue/put-off.ts";
import { createVersionSource } from "../../../src/registry/version-source.ts";
import { createCorpusCache } from "../../../src/store/corpus-cache.ts";
import { createCursorStore } from "../../../src/store/database/cursor-store.ts";
import { createDeliveryStore } from "../../../src/store/database/database-delivery-store.ts";
import type { Database } from "../../../src/store/database/database.ts";
import { createDurableCorpora } from "../../../src/store/database/durable-corpora.ts";
import { createLogbook } from "../../../src/store/database/logbook.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { createNightStore } from "../../../src/store/database/night-store.ts";
import { emptyPglite } from "../../support/empty-pglite.ts";
import { IN_MEMORY, openPglite } from "../../../src/store/database/open-pglite.ts";
import { createSnapshotStore } from "../../../src/store/database/snapshot-store.ts";
import { type Fault, FaultyGitHub } from "../../support/faulty-github.ts";

const tool = { id: 42, fullName: "acme/tool", installation: 7 };
const NEVER: Fault = { name: "never", code: "server", status: 500, when: "before" };
const NETWORK = "Every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";

const SILENT = { warn: () => undefined, debug: () => undefined };

let database: Database;
let store: DeliveryStore;
let github: MemoryGitHub;
let observed: string[];

beforeAll(async () => {
  database = await openPglite(IN_MEMORY, await emptyPglite());
  await migrate(database);
  store = createDeliveryStore(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.run(
    "truncate fingerpost.deliveries, fingerpost.repositories, fingerpost.snapshots, fingerpost.learned",
  );
  await createLogbook(database).seeRepository(tool);
  await firstSeen("2026-01-01T00:00:00Z");
  github = new MemoryGitHub({ repositoryId: 42, startAt: "2026-11-19T09:00:00Z" });
  observed = [];
});

const firstSeen = (at: string) => database.run("update fingerpost.repositories set first_seen_at = $1", [at]);

interface Process {
  readonly day?: string;
  readonly on?: GitHub;
  readonly rescanPerNight?: number;
  readonly isSpare?: boolean;
  readonly pages?: number;
  readonly accept?: DeliveryStore["accept"];
}

/** A process of its own, with nothing in its memory, that works off everything that is due: what came of each job. */
async function night(given: Process = {}): Promise<string[]> {
  const { day = "2026-11-20", on = github, rescanPerNight = 100, isSpare = true, pages = 20 } = given;
  const now = () => new Date(`${day}T06:30:00Z`);
  const jobs = createRepositoryJobs({
    open: () => Promise.resolve(on),
    spare: () => (isSpare ? Promise.resolve() : Promise.reject(new PutOff("no calls to spare", 60))),
    corpora: createDurableCorpora(createCorpusCache({ pages }), createSnapshotStore(database), SILENT),
    store: { accept: given.accept ?? ((job) => store.accept(job)), countOpen: (...of) => store.countOpen(...of) },
    cursors: createCursorStore(database),
    night: createNightStore(database),
    versions: createVersionSource(),
    now,
    observe: (_outcome, { repo, issue }) => void observed.push(`${repo}#${issue}`),
    rescanPerNight,
  });
  for (const job of dueJobs(now(), [tool], false)) if (jobs[job.event] !== undefined) await store.accept(job);
  const ends: string[] = [];
  for (;;) {
    const [claim] = await store.claim({ worker: "w", limit: 1, leaseMs: 60_000 });
    if (claim === undefined) return ends;
    const result = await jobs[claim.event]?.({ ...claim, isHeld: () => true }).catch((error: unknown) => {
      if (!(error instanceof PutOff)) return String(error);
      return store.putOff(claim, { reason: error.message, afterMs: 60_000 }).then(() => error.message);
    });
    await store.complete(claim, result ?? "no such job");
    ends.push(`${claim.id}: ${result}`);
  }
}

const labelsOf = async (number: number) => (await github.getIssue(number)).labels;

describe("at night", () => {
  test("issues whose events were missed are triaged; the next night only what has changed", async () => {
    const ada = github.as("ada");
    for (const title of ["It stops", "It halts"]) ada.open({ title, body: NETWORK });
    expect(await night()).toEqual([
      "nightly:2026-11-20:42: 2 issues, 0 older ones read, all are there, 0 gone; 0 read for what people did; 2 of 2 issues to look at again",
      "rescan:2026-11-20:42#1: comment created, 2 labels changed",
      expect.stringMatching(/^rescan:2026-11-20:42#2: comment created, \d labels changed$/),
    ]);
    expect(await labelsOf(1)).toContain("error: network");
    expect(observed).toEqual(["acme/tool#1", "acme/tool#2"]);

    github.passHours(24);
    ada.open({ title: "It rests", body: NETWORK });
    const second = await night({ day: "2026-11-21" });
    expect(second.map((line) => line.split(": ")[0])).toContain("rescan:2026-11-21:42#3");
    expect(observed.filter((place) => place.endsWith("#1"))).toHaveLength(1);
  });

  test("what may be closed is closed in the line of its issue, once enough notices were judged right", async () => {
    github.writeFile(".github/fingerpost.yml", "close: { duplicates: { after: 3d } }\n");
    const title = "Drawing the wheel graph of an empty package dies with a TypeError about spokes";
    const stack = ["collectSpokes", "layoutRim", "drawWheel"].map(
      (name) => `    at ${name} (/opt/wheel/lib/${name}.js:27:31)`,
    );
    const error = "TypeError: Cannot read properties of undefined (reading 'spokes')";
    const body = ["Whenever I draw the graph of an empty package:", "```", error, ...stack, "```", "OS: macOS 15"].join(
      "\n",
    );
    for (const login of ["ada", "ben"]) github.as(login).open({ title, body });
    github.passHours(22);
    await night();
    const memory = createNightStore(database).of(42);
    await memory.update((state) => ({
      ...state,
      judgements: Array.from({ length: 30 }, (_, at) => {
        const about = { kind: "notice", issue: 100 + at, target: 1, relation: "duplicate", score: 0.99 } as const;
        return { ...about, right: true, by: "closing", at: "2026-11-01T00:00:00Z" } as const;
      }),
    }));
    expect((await night({ day: "2026-11-21" })).join()).not.toContain("close:");
    expect(await night({ day: "2026-11-24" })).toContain("close:2026-11-24:42#2: closed: duplicate");
    expect(await github.getIssue(2)).toMatchObject({ state: "closed", stateReason: "duplicate" });
    expect((await github.listComments(2))[0]?.body).toContain("Closed as a duplicate of #1");
    expect((await memory.load()).closings).toMatchObject([{ issue: 2, of: 1, told: true }]);
  });

  test("so many a night; the next one goes on where this one stopped", async () => {
    for (let number = 1; number <= 5; number++) github.as("ada").open({ title: `It stops ${number}`, body: NETWORK });
    await night({ rescanPerNight: 2 });
    expect(observed).toEqual(["acme/tool#1", "acme/tool#2"]);
    await night({ day: "2026-11-21", rescanPerNight: 100 });
    expect(new Set(observed).size).toBe(5);
  });

  test("what is the same for all issues of a repository is asked once", async () => {
    for (let number = 1; number <= 12; number++) github.as("ada").open({ title: `It stops ${number}`, body: NETWORK });
    const counted = new FaultyGitHub(github, Infinity, NEVER);
    await night({ on: counted, rescanPerNight: 3 });
    const few = counted.countRequests();
    await night({ day: "2026-11-21", on: counted });
    const each = (counted.countRequests() - few) / 12;
    // The issue, its comments and events; labels that are new, the comment, each label put on; whether the earlier issues that it
    // names are there; and a look at it afterwards.
    expect(each).toBeLessThan(9);
  });

  test("what nobody has touched since the App came is left as it is", async () => {
    await firstSeen("2026-11-19T12:00:00Z");
    github.as("ada").open({ title: "It stops", body: NETWORK });
    github.passHours(12);
    github.as("ada").open({ title: "It halts", body: NETWORK });
    await night();
    expect(observed).toEqual(["acme/tool#2"]);
  });

  test("hundreds that point to one issue do not keep the others from being looked at", async () => {
    const ada = github.as("ada");
    for (let number = 1; number <= 8; number++) ada.open({ title: "It stops at the same place", body: NETWORK });
    await night({ rescanPerNight: 100 });
    for (let day = 21; day <= 26; day++) {
      github.passHours(24);
      github.as("bo").comment(1, "Me too.");
      const { number } = ada.open({ title: `It rests ${day}`, body: NETWORK });
      const ends = await night({ day: `2026-11-${day}`, rescanPerNight: 3 });
      if (day === 26) expect(ends.length).toBe(4);
      expect(number).toBe(day - 12);
    }
    github.passHours(24);
    await night({ day: "2026-11-27", rescanPerNight: 3 });
    const fresh = observed.filter((place) => Number(place.split("#")[1]) > 8);
    expect(new Set(fresh).size).toBeGreaterThanOrEqual(3);
  });

  test("no more rows than places: what still waits of other nights counts", async () => {
    for (let number = 1; number <= 5; number++) github.as("ada").open({ title: `It stops ${number}`, body: NETWORK });
    for (const at of [7, 8]) await store.accept(rescanJob(tool, at, new Date("2026-11-19T00:00:00Z")));
    const busy = await store.claim({ worker: "busy", limit: 2, leaseMs: 60_000 });
    expect(await night({ rescanPerNight: 3 })).toHaveLength(2);
    await store.release(busy);
  });

  test("a repository that the App was taken off is asked nothing more", async () => {
    github.as("ada").open({ title: "It stops", body: NETWORK });
    await store.accept(rescanJob(tool, 1, new Date("2026-11-19T00:00:00Z")));
    await createLogbook(database).removeInstallation(7);
    const counted = new FaultyGitHub(github, Infinity, NEVER);
    const ends = await night({ on: counted });
    expect(ends).toHaveLength(2);
    expect(ends.every((end) => end.endsWith("the App no longer looks after the repository"))).toBe(true);
    expect(counted.countRequests()).toBe(0);
  });

  test("none where the operator wants none", async () => {
    github.as("ada").open({ title: "It stops", body: NETWORK });
    expect(await night({ rescanPerNight: 0 })).toHaveLength(1);
    expect(observed).toEqual([]);
  });

  test("killed while it fills the queue, it finds the same issues again, and each is looked at once", async () => {
    for (let number = 1; number <= 4; number++) github.as("ada").open({ title: `It stops ${number}`, body: NETWORK });
    let left = 2;
    const dies = (job: NewDelivery) => (left-- > 0 ? store.accept(job) : Promise.reject(new Error("killed")));
    await night({ accept: dies });
    expect(observed).toHaveLength(2);
    await store.replay("nightly:2026-11-20:42");
    await night();
    expect(observed.toSorted()).toEqual(["acme/tool#1", "acme/tool#2", "acme/tool#3", "acme/tool#4"]);
  });

  test("an issue of last year gets its labels, and no comment", async () => {
    await firstSeen("2025-01-01T00:00:00Z");
    const old = new MemoryGitHub({ repositoryId: 42, startAt: "2025-11-19T09:00:00Z" });
    old.as("ada").open({ title: "It stops", body: NETWORK });
    github = old;
    await night();
    expect(await labelsOf(1)).toContain("error: network");
    expect(await github.listComments(1)).toEqual([]);
  });

  test("one that went meanwhile is no fault", async () => {
    github.as("ada").open({ title: "It stops", body: NETWORK });
    github.getIssue = () => Promise.reject(new GitHubError("moved", { code: "gone", status: 410 }));
    expect((await night()).at(-1)).toBe("rescan:2026-11-20:42#1: left alone: gone");
  });

  test("without calls to spare everything is put off, and GitHub is not asked", async () => {
    github.as("ada").open({ title: "It stops", body: NETWORK });
    const counted = new FaultyGitHub(github, Infinity, NEVER);
    expect(await night({ isSpare: false, on: counted })).toEqual(["nightly:2026-11-20:42: no calls to spare"]);
    expect(counted.countRequests()).toBe(0);
  });
});

test("a first installation is read step by step until all is there, each step a row of the queue", async () => {
  for (let number = 1; number <= 120; number++) github.as("ada").open({ title: `Issue ${number}`, body: "" });
  await store.accept(backfillJob(tool));
  const steps = await night({ pages: 1, rescanPerNight: 0 });
  expect(steps[0]).toBe("backfill:42:acme/tool: 120 issues, 120 older ones read, all are there");
  expect((await createLogbook(database).listRepositories(1))[0]?.corpus).toMatchObject({
    issues: 120,
    isComplete: true,
  });
});
