/**
 * What a workflow's run does with a kept snapshot, in a process of its own: restore, bring up to date, triage one new
 * issue, keep again. Invented issues (`word-model.ts`); a hundred of them changed since. Neither network nor upload counts.
 *
 *     node bench/run.mjs snapshot [50000]
 *
 * Ends with 1 where restoring, updating and answering take more than 2 s of processor time or 300 MB resident.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { MemoryGitHub } from "../src/github/memory-github.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { writeSnapshot } from "../src/match/snapshot.ts";
import type { CorpusSnapshots } from "../src/store/corpus-snapshots.ts";
import { createKeptSource } from "../src/store/kept-source.ts";
import { renderKeptState } from "../src/store/kept-state.ts";
import { triageIssue } from "../src/event/triage-issue.ts";
import { createCorpus, type SyntheticIssue } from "./word-model.ts";

const REPO = "acme/lantern";
const CHANGED = 100;
const GOALS = { seconds: 2, megabytes: 300 };
const SYNCED = "2031-06-01T00:00:00.000Z";
const LATER = "2031-06-02T00:00:00.000Z";

const [first = "50000", folder = ""] = process.argv.slice(2);
if (first === "serve") await serve(folder);
else await measure(Number(first));

async function measure(count: number): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), "bench-snapshot-"));
  try {
    const issues = createCorpus(count, CHANGED);
    const index = new IssueIndex();
    for (const issue of issues.slice(0, count)) index.add(toDocument(issue));
    const meta = { repo: REPO, syncedUntil: SYNCED, isComplete: true, generator: "bench" };
    await writeFile(join(place, "index"), writeSnapshot(index, meta));
    await writeFile(join(place, "changed.json"), JSON.stringify(issues.slice(count)));
    const { size } = await stat(join(place, "index"));
    console.log(
      `${count} issues, ${toMegabytes(size)} MB stored; load of the machine ${loadavg()[0]?.toFixed(1) ?? "?"}`,
    );
    const script = process.argv[1] ?? "";
    const { stdout } = await promisify(execFile)(process.execPath, [script, "serve", place]);
    console.log(stdout.trim());
    process.exitCode = stdout.includes("MISSED") ? 1 : 0;
  } finally {
    await rm(place, { recursive: true });
  }
}

/** The run itself. */
async function serve(place: string): Promise<void> {
  const github = new MemoryGitHub({ repo: REPO });
  const changed = JSON.parse(await readFile(join(place, "changed.json"), "utf8")) as readonly SyntheticIssue[]; // Ours.
  const rows = changed.map((issue) =>
    github.as(issue.author?.login ?? "ada").open({ title: issue.title, body: issue.body, createdAt: LATER }),
  );
  const number = rows.at(-1)?.number ?? 1;
  const started = { wall: performance.now(), cpu: process.cpuUsage() };
  const lines: string[] = [];
  const source = createKeptSource({
    repo: REPO,
    snapshots: fromFile(join(place, "index")),
    pages: 5,
    log: (line) => lines.push(line),
  });
  const steps: string[] = [];
  const step = (name: string) => steps.push(`${name} ${Math.round(performance.now() - started.wall)} ms`);
  await source.readCursor();
  step("restored after");
  const corpus = await source.getIndex(github, LATER);
  step("up to date after");
  const outcome = await triageIssue({
    github,
    number,
    corpus: () => Promise.resolve(corpus),
    now: LATER,
    apply: true,
    delivery: null,
  });
  step("answered after");
  const { user, system } = process.cpuUsage(started.cpu);
  const cpu = (user + system) / 1e6;
  const resident = process.resourceUsage().maxRSS * 1024;
  await source.save(null, LATER);
  step("kept again after");
  const isMet = cpu < GOALS.seconds && resident < GOALS.megabytes * 1e6 && outcome.kind === "triaged";
  console.log(`${lines.join("; ")}; ${corpus.size} issues in the index\n${steps.join(", ")}`);
  console.log(
    `${cpu.toFixed(2)} s of processor time and at most ${toMegabytes(resident)} MB resident until the answer: goal ` +
      `${isMet ? "met" : "MISSED"} (below ${GOALS.seconds} s, ${GOALS.megabytes} MB)`,
  );
  console.log(`at most ${toMegabytes(process.resourceUsage().maxRSS * 1024)} MB resident with keeping it again`);
}

function fromFile(path: string): CorpusSnapshots {
  const kept = {
    version: 1,
    keptAt: SYNCED,
    filledUntil: null,
    cursor: null,
    noReleaseSince: null,
    noSharedSettingsSince: null,
    night: null,
  } as const;
  return {
    whyReadOnly: null,
    load: async () => ({ kind: "found", corpus: { snapshot: await readFile(path), state: renderKeptState(kept) } }),
    save: () => Promise.resolve({ kind: "saved" }),
  };
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
