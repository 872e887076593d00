/**
 * Finding duplicates beside named alternatives, in one run: quality and speed over real issues where they are there
 * (`find-corpus.ts`), and over invented ones (`word-model.ts`), each contestant at each size in processes of its own.
 *
 *     node bench/run.mjs matching [10000 50000 …] [--only NAME] [--write]
 *
 * `--write` puts the table into bench/RESULTS.md. A contestant that takes more than a second a query at one size is
 * left out at the larger ones, and the table says so.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import type { Contestant } from "./contestants/contestant.ts";
import { flexSearchTitle } from "./contestants/flexsearch.ts";
import { miniSearchText, miniSearchTitle } from "./contestants/minisearch.ts";
import { ours, oursRanked } from "./contestants/ours.ts";
import { build, serve, stream } from "./contestants/run-contestant.ts";
import { titleSimilarity } from "./contestants/title-similarity.ts";
import { findCorpus, STREAMS } from "./find-corpus.ts";
import { type Measured, type MeasuredStream, renderResults } from "./render-results.ts";

const CONTESTANTS = [ours, oursRanked, miniSearchTitle, miniSearchText, flexSearchTitle, titleSimilarity];
const SIZES = [10_000, 50_000, 100_000, 200_000];
/** Beyond this a contestant is not asked at larger sizes. */
const TOO_SLOW_MS = 1000;
/** A corpus of 200,000 issues and an index of theirs in one process. */
const HEAP_MB = 8192;

const Built = z.object({ buildMs: z.number(), bytes: z.number() });
const Asked = z.object({
  queries: z.number(),
  recall: z.tuple([z.number(), z.number(), z.number()]),
  queryMs: z.tuple([z.number(), z.number()]),
  addMs: z.tuple([z.number(), z.number(), z.number()]),
});
const Served = Asked.extend({ loadMs: z.number(), residentBytes: z.number() });
const Streamed = Asked.extend({ issues: z.number() });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    write: { type: "boolean", default: false },
    phase: { type: "string" },
    folder: { type: "string", default: "" },
  },
});
if (values.phase === undefined) await compare();
else await perform(values.phase);

/** The part of a child process. */
async function perform(phase: string): Promise<void> {
  const contestant = find(values.only ?? "");
  const [what = ""] = positionals;
  const perform = {
    build: () => build(contestant, Number(what), values.folder),
    serve: () => serve(contestant, values.folder),
    stream: () => stream(contestant, what),
  }[phase];
  console.log(JSON.stringify(await perform?.()));
}

async function compare(): Promise<void> {
  const sizes = positionals.length === 0 ? SIZES : positionals.map(Number);
  const contestants = values.only === undefined ? CONTESTANTS : [find(values.only)];
  const streams: MeasuredStream[] = [];
  for (const corpus of STREAMS) {
    const path = findCorpus(corpus);
    if (path === undefined) continue;
    for (const { name, what } of contestants) {
      const streamed = Streamed.parse(await run("stream", name, path));
      streams.push({ name, what, corpus, streamed });
      console.error(`${name} on ${corpus}: ${JSON.stringify(streamed)}`);
    }
  }
  const measured: Measured[] = [];
  for (const size of sizes) {
    for (const { name, what } of contestants) {
      const slow = measured.find((each) => each.name === name && (each.served?.queryMs[0] ?? Infinity) > TOO_SLOW_MS);
      const result = slow === undefined ? await measure(name, size) : {};
      measured.push({ name, what, size, ...result });
      console.error(`${name} at ${size}: ${JSON.stringify(result)}`);
    }
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}`;
  const command = `node bench/run.mjs matching ${sizes.join(" ")}`;
  const date = new Date().toISOString().slice(0, 10);
  const results = renderResults({ streams, measured, machine, command, date });
  console.log(results);
  if (values.write) await writeFile(join("bench", "RESULTS.md"), results);
}

async function measure(name: string, size: number) {
  const folder = await mkdtemp(join(tmpdir(), "contestant-"));
  try {
    const built = Built.parse(await run("build", name, String(size), folder));
    return { built, served: Served.parse(await run("serve", name, String(size), folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(phase: string, name: string, what: string, folder = ""): Promise<unknown> {
  const script = process.argv[1] ?? "";
  const args = [`--max-old-space-size=${HEAP_MB}`, script, what, "--phase", phase, "--only", name];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, "--folder", folder]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

function find(name: string): Contestant {
  const contestant = CONTESTANTS.find((each) => each.name === name);
  if (contestant === undefined)
    throw new Error(`no such contestant; one of: ${CONTESTANTS.map((c) => c.name).join("; ")}`);
  return contestant;
}
