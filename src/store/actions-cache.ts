/**
 * A `CorpusSnapshots` in the cache of GitHub Actions. GitHub's client runs in a process of its own (`entry/cache-process.ts`):
 * it loads only where it is needed, what it prints stays out of the log, and after the time-out it is ended for certain,
 * with all its retries, sockets and timers.
 */
import { fork } from "node:child_process";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ALGORITHM } from "../fingerprint/algorithm.ts";
import { ANALYSIS } from "../match/analysis.ts";
import { SNAPSHOT_FORMAT } from "../match/snapshot.ts";
import type { CorpusSnapshots, LoadedCorpus, SavedCorpus } from "./corpus-snapshots.ts";

export interface ActionsCacheOptions {
  /** The repository's `corpusKey`. */
  readonly repo: string;
  /** Tells this run from all others: an entry is written once and never changed. */
  readonly run: string;
  /** Of our own, emptied; entries are found again only under the same path. */
  readonly folder: string;
  /** Path of the bundle of `entry/cache-process.ts`. */
  readonly program: string;
  readonly whyReadOnly: string | null;
  /** What the client printed, line by line; never an address that it was given. */
  readonly debug: (line: string) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** In milliseconds. */
  readonly timeouts?: { readonly load: number; readonly save: number };
}

/** A restore of 30 MB takes two seconds; one that takes longer than a fresh listing is of no use. */
const TIMEOUTS = { load: 20_000, save: 60_000 };
/** Of one file; 300,000 issues have less than 100 MB. */
const MAX_BYTES = 400 * 2 ** 20;

/** Nothing is asked before `load`. */
export function createActionsCache(options: ActionsCacheOptions): CorpusSnapshots {
  const { folder, whyReadOnly, timeouts = TIMEOUTS } = options;
  const prefix = toCachePrefix(options.repo);
  const key = prefix + options.run;
  const files = { snapshot: join(folder, "issues.index"), state: join(folder, "state.json") };
  return {
    whyReadOnly,
    async load(): Promise<LoadedCorpus> {
      try {
        await rm(folder, { recursive: true, force: true });
        const end = await runClient(options, ["restore", folder, key, prefix], timeouts.load);
        if (end.kind === "failed") return end;
        if (end.answer === "") return { kind: "missing" };
        const tooLarge = (await stat(files.snapshot)).size > MAX_BYTES;
        if (tooLarge) return { kind: "failed", why: "holds an impossibly large snapshot" };
        const [snapshot, state] = await Promise.all([readFile(files.snapshot), readFile(files.state, "utf8")]);
        return { kind: "found", corpus: { snapshot, state } };
      } catch {
        return { kind: "failed", why: "gave files that cannot be read" };
      }
    },
    async save({ snapshot, state }): Promise<SavedCorpus> {
      try {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
        await Promise.all([writeFile(files.snapshot, snapshot), writeFile(files.state, state)]);
        const end = await runClient(options, ["save", folder, key], timeouts.save);
        return end.kind === "failed" ? end : { kind: "saved" };
      } catch {
        return { kind: "failed", why: "could not be given its files" };
      }
    },
  };
}

/** `fingerpost-id:42-1-terms-2026-11-20-fp-2026-11-20-`: another version of anything finds nothing. */
export function toCachePrefix(repo: string): string {
  return `fingerpost-${repo}-${SNAPSHOT_FORMAT}-${ANALYSIS}-${ALGORITHM}-`;
}

type Ended = { readonly kind: "answered"; readonly answer: string } | { readonly kind: "failed"; readonly why: string };

/** Never rejects. */
function runClient(
  { program, debug, env = process.env }: ActionsCacheOptions,
  args: readonly string[],
  ms: number,
): Promise<Ended> {
  return new Promise((resolve) => {
    // Inputs are none of the client's business.
    const given = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("INPUT_")));
    const child = fork(program, [...args], { env: given, silent: true });
    const lines: string[] = [];
    let answer: string | undefined;
    let isLate = false;
    const stop = new AbortController();
    void sleep(ms, undefined, { signal: stop.signal, ref: false }).then(
      () => {
        isLate = true;
        child.kill("SIGKILL");
      },
      () => undefined,
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split(/\r?\n/u).filter(Boolean)));
    }
    child.on("message", (message) => (answer = typeof message === "string" ? message : ""));
    child.on("error", () => {
      stop.abort();
      resolve({ kind: "failed", why: "client could not be started" });
    });
    // Not `exit`: what a process that it started still holds open would keep us from what it printed.
    child.on("exit", () => {
      stop.abort();
      if (isLate) resolve({ kind: "failed", why: `did not answer within ${ms / 1000} s` });
    });
    child.on("close", () => {
      lines.filter((line) => !UNSPOKEN.test(line)).forEach(debug);
      const fault = lines.findLast((line) => FAULT.test(line))?.replace(FAULT, "");
      if (answer === undefined || fault !== undefined)
        resolve({ kind: "failed", why: `client gave up (${fault ?? "without a word"})` });
      else resolve({ kind: "answered", answer });
    });
  });
}

/** Its debug lines have signed addresses in them, which are masked by commands that only count in its own output. */
const UNSPOKEN = /^::(?:debug|add-mask)::/u;
/** How GitHub's client tells of what it keeps from its caller. */
const FAULT = /^(?:::(?:warning|error)::)?(?:Failed to (?:restore|save): |Warning: |Error: )/u;
