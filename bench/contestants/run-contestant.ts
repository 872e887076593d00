/**
 * One contestant at one size, in two processes of its own: the first builds and stores, the second loads, answers and
 * adds, so that memory is what an Action or App would need. Each prints one line of JSON.
 */
import { readFile, writeFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { z } from "zod";
import { createCorpus, type SyntheticIssue } from "../word-model.ts";
import type { Contestant, Engine } from "./contestant.ts";

export interface Built {
  readonly buildMs: number;
  readonly bytes: number;
}

export interface Served {
  readonly loadMs: number;
  readonly residentBytes: number;
  readonly queries: number;
  readonly recall: readonly [at1: number, at5: number, at10: number];
  readonly queryMs: readonly [p50: number, p95: number];
  readonly addMs: readonly [p50: number, p95: number, most: number];
}

/** Queries that are made at most, and the time after which no further one begins; at least ten are made. */
export const QUERIES = 300;
const QUERY_BUDGET_MS = 60_000;
const ADDS = 100;

/** Builds over `size` issues; writes the stored form to `folder/index` and the queries beside it. */
export async function build(contestant: Contestant, size: number, folder: string): Promise<Built> {
  const issues = createCorpus(size, QUERIES);
  const engine = contestant.create();
  const buildMs = timeOf(() => {
    for (const issue of issues.slice(0, size)) engine.add(issue);
    engine.settle?.();
  });
  const bytes = await engine.store();
  await writeFile(`${folder}/index`, bytes);
  const groups = issues.slice(0, size).map(({ group }) => group);
  await writeFile(`${folder}/queries.json`, JSON.stringify({ queries: issues.slice(size), groups }));
  return { buildMs, bytes: bytes.length };
}

export async function serve(contestant: Contestant, folder: string): Promise<Served> {
  const bytes = await readFile(`${folder}/index`);
  const started = cpuMs();
  const engine = await contestant.load(bytes);
  const loadMs = cpuMs() - started;
  const residentBytes = process.memoryUsage().rss;
  const { queries, groups } = Stored.parse(JSON.parse(await readFile(`${folder}/queries.json`, "utf8")));
  const asked = ask(engine, queries, groups);
  const adds = queries.slice(0, ADDS).map((query) =>
    timeOf(() => {
      engine.add(query);
    }),
  );
  return {
    loadMs,
    residentBytes,
    ...asked,
    addMs: [percentileOf(adds, 0.5), percentileOf(adds, 0.95), Math.max(...adds)],
  };
}

function ask(engine: Engine, queries: readonly SyntheticIssue[], groups: readonly number[]) {
  const until = performance.now() + QUERY_BUDGET_MS;
  const times: number[] = [];
  const ranks: number[] = [];
  for (const [at, query] of queries.entries()) {
    if (at >= 10 && performance.now() > until) break;
    let found: number[] = [];
    times.push(
      timeOf(() => {
        found = engine.query(query);
      }),
    );
    ranks.push(found.findIndex((number) => groups[number - 1] === query.group));
  }
  const recallAt = (k: number) => ranks.filter((rank) => rank >= 0 && rank < k).length / ranks.length;
  const recall = [recallAt(1), recallAt(5), recallAt(10)] as const;
  return { queries: times.length, recall, queryMs: [percentileOf(times, 0.5), percentileOf(times, 0.95)] as const };
}

/** Written by `build` a moment ago. */
const Stored = z.object({ queries: z.array(z.custom<SyntheticIssue>()), groups: z.array(z.int()) });

function timeOf(work: () => void): number {
  const started = cpuMs();
  work();
  return cpuMs() - started;
}

/**
 * Processor time of this process. On a machine with nothing else to do it is what a clock shows, plus what the collector
 * and the compiler do beside; on a busy one it is the only figure that means anything.
 */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function percentileOf(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}
