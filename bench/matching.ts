/**
 * Finding duplicates beside named alternatives, in one run: quality and speed over invented issues (`word-model.ts`),
 * each contestant at each size in processes of its own.
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
import { build, serve } from "./contestants/run-contestant.ts";
import { titleSimilarity } from "./contestants/title-similarity.ts";
import { type Measured, renderResults } from "./render-results.ts";

const CONTESTANTS = [ours, oursRanked, miniSearchTitle, miniSearchText, flexSearchTitle, titleSimilarity];
const SIZES = [10_000, 50_000, 100_000, 200_000];
/** Beyond this a contestant is not asked at larger sizes. */
const TOO_SLOW_MS = 1000;
/** A corpus of 200,000 issues and an index of theirs in one process. */
const HEAP_MB = 8192;

const Built = z.object({ buildMs: z.number(), bytes: z.number() });
const Served = z.object({
  loadMs: z.number(),
  residentBytes: z.number(),
  queries: z.number(),
  recall: z.tuple([z.number(), z.number(), z.number()]),
  queryMs: z.tuple([z.number(), z.number()]),
  addMs: z.tuple([z.number(), z.number(), z.number()]),
});

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
  const result =
    phase === "build"
      ? await build(contestant, Number(positionals[0]), values.folder)
      : await serve(contestant, values.folder);
  console.log(JSON.stringify(result));
}

async function compare(): Promise<void> {
  const sizes = positionals.length === 0 ? SIZES : positionals.map(Number);
  const contestants = values.only === undefined ? CONTESTANTS : [find(values.only)];
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
  const results = renderResults(measured, machine, `node bench/run.mjs matching ${sizes.join(" ")}`);
  console.log(results);
  if (values.write) await writeFile(join("bench", "RESULTS.md"), results);
}

async function measure(name: string, size: number) {
  const folder = await mkdtemp(join(tmpdir(), "contestant-"));
  try {
    const built = Built.parse(await run("build", name, size, folder));
    return { built, served: Served.parse(await run("serve", name, size, folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(phase: string, name: string, size: number, folder: string): Promise<unknown> {
  const script = process.argv[1] ?? "";
  const args = [`--max-old-space-size=${HEAP_MB}`, script, String(size), "--phase", phase, "--only", name];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, "--folder", folder]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

function find(name: string): Contestant {
  const contestant = CONTESTANTS.find((each) => each.name === name);
  if (contestant === undefined)
    throw new Error(`no such contestant; one of: ${CONTESTANTS.map((c) => c.name).join("; ")}`);
  return contestant;
}
