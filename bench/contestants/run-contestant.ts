/**
 * One contestant at one size, in two processes of its own: the first builds and stores, the second loads, answers and
 * adds, so that memory is what an Action or App would need. On real issues it is one process, and a stream: each is asked
 * of what was filed before it. Each prints one line of JSON.
 */
import { readFile, writeFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { z } from "zod";
import { groupRows } from "../../src/eval/groups.ts";
import type { CorpusIssue } from "../../src/match/document.ts";
import { readCorpus } from "../../src/store/corpus-file.ts";
import { createCorpus, type SyntheticIssue } from "../word-model.ts";
import type { Contestant, Engine } from "./contestant.ts";

export interface Built {
  readonly buildMs: number;
  readonly bytes: number;
}

/** Queries that have an earlier issue of the same failure. */
export interface Asked {
  readonly queries: number;
  readonly recall: readonly [at1: number, at5: number, at10: number];
  readonly queryMs: readonly [p50: number, p95: number];
}

export interface Served extends Asked {
  readonly loadMs: number;
  readonly residentBytes: number;
  readonly addMs: readonly [p50: number, p95: number, most: number];
}

/** Of a stream of real issues. */
export interface Streamed extends Asked {
  readonly issues: number;
  readonly addMs: readonly [p50: number, p95: number, most: number];
}

/** Queries that are made at most, and the time after which no further one begins; at least ten are made. */
const QUERIES = 300;
const QUERY_BUDGET_MS = 60_000;
/** Asked before them and not counted: a process compiles what it runs, once. For a slow contestant so long at most. */
const WARM_UP = 100;
const WARM_UP_BUDGET_MS = 5_000;
const ADDS = 100;
/** Of a stream of real issues this share is there before the first is asked; of a short one, all are asked. */
const ASKED_FROM = 0.6;
const SHORT_STREAM = 1_000;

/** Builds over `size` issues; writes the stored form to `folder/index` and the queries beside it. */
export async function build(contestant: Contestant, size: number, folder: string): Promise<Built> {
  const issues = createCorpus(size, QUERIES + WARM_UP);
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
  const asked = createAsking<SyntheticIssue>((query, number) => groups[number - 1] === query.group);
  const { length } = queries;
  for (const query of queries.slice(length - WARM_UP)) asked.warmUp(engine, query);
  for (const query of queries.slice(0, length - WARM_UP)) asked.ask(engine, query);
  const adds = queries.slice(0, ADDS).map((query) =>
    timeOf(() => {
      engine.add(query);
    }),
  );
  return { loadMs, residentBytes, ...asked.figures(), addMs: spreadOf(adds) };
}

/** Every issue of a corpus in the order of its filing; of the later ones those are asked that have an earlier one of their group. */
export async function stream(contestant: Contestant, corpus: string): Promise<Streamed> {
  const { rows } = await readCorpus(corpus);
  const ordered = rows.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
  const groupOf = groupRows(ordered);
  const engine = contestant.create();
  const from = ordered.length < SHORT_STREAM ? 0 : Math.floor(ordered.length * ASKED_FROM);
  const seen = new Set<string>();
  const adds: number[] = [];
  const asked = createAsking<(typeof ordered)[number]>(
    (row, number) => groupOf(row.repo, number) === groupOf(row.repo, row.number),
  );
  for (const [at, row] of ordered.entries()) {
    const group = groupOf(row.repo, row.number);
    if (at >= from && seen.has(group) && !row.neutral) asked.ask(engine, row);
    else if (at >= from - WARM_UP && at < from) asked.warmUp(engine, row);
    seen.add(group);
    const addMs = timeOf(() => {
      engine.add(row);
      engine.settle?.();
    });
    if (at >= from) adds.push(addMs);
  }
  return { issues: ordered.length, ...asked.figures(), addMs: spreadOf(adds) };
}

/** Puts queries to an engine one after the other, and keeps how long they took and where the right one stood. */
function createAsking<Query extends CorpusIssue>(isRight: (query: Query, number: number) => boolean) {
  const times: number[] = [];
  const ranks: number[] = [];
  let [until, warmUntil] = [Infinity, Infinity];
  const recallAt = (k: number) => ranks.filter((rank) => rank >= 0 && rank < k).length / ranks.length;
  return {
    warmUp(engine: Engine, query: Query): void {
      warmUntil = Math.min(warmUntil, performance.now() + WARM_UP_BUDGET_MS);
      if (performance.now() < warmUntil) engine.query(query);
    },
    ask(engine: Engine, query: Query): void {
      until = Math.min(until, performance.now() + QUERY_BUDGET_MS);
      if (times.length >= 10 && performance.now() > until) return;
      let found: number[] = [];
      times.push(
        timeOf(() => {
          found = engine.query(query);
        }),
      );
      ranks.push(found.findIndex((number) => isRight(query, number)));
    },
    figures: (): Asked => ({
      queries: times.length,
      recall: [recallAt(1), recallAt(5), recallAt(10)],
      queryMs: [percentileOf(times, 0.5), percentileOf(times, 0.95)],
    }),
  };
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

function spreadOf(times: readonly number[]): readonly [p50: number, p95: number, most: number] {
  return [percentileOf(times, 0.5), percentileOf(times, 0.95), Math.max(...times)];
}

function percentileOf(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}
