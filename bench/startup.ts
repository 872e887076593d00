/**
 * What a start costs: the processor time of `fingerpost triage` with a one-line report, and of the Action for an event that asks
 * for nothing, each as a multiple of a bare Node's (`node -e 0`) in the same run. `node bench/run.mjs startup`; runs
 * dist/, so build first. Exit code 1 where a multiple is above its bound.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROUNDS = 11;
/** A triage may cost so many bare Nodes; the Action's first line, which loads the runner's toolkit, about as many. */
const MOST = { triage: 4, action: 4 } as const;

const folder = mkdtempSync(join(tmpdir(), "startup-"));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main(): number {
  // Each process says at its end what it took: user and system time in microseconds.
  const hook = join(folder, "hook.cjs");
  const told = join(folder, "told");
  writeFileSync(
    hook,
    `process.on("exit", () => { const { user, system } = process.cpuUsage(); require("node:fs").writeFileSync(${JSON.stringify(told)}, String(user + system)); });`,
  );
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ action: "labeled", issue: { number: 1 } }));
  const action = { GITHUB_EVENT_NAME: "issues", GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: "acme/lantern" };
  const microseconds = (args: readonly string[], env: Readonly<Record<string, string>> = {}): number => {
    const { status } = spawnSync(process.execPath, ["--require", hook, ...args], {
      input: "It crashes with ENOENT",
      env: { ...process.env, ...env },
    });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status ?? "a signal"}`);
    return Number(readFileSync(told, "utf8"));
  };
  const runs = {
    bare: () => microseconds(["-e", "0"]),
    triage: () => microseconds(["dist/cli.js", "triage", "-"]),
    action: () => microseconds(["dist/index.js"], action),
  };
  // One of each in turn, so that what else the machine does falls on all alike.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: runs.bare(),
    triage: runs.triage(),
    action: runs.action(),
  }));
  const median = (pick: (round: (typeof rounds)[number]) => number): number =>
    rounds.map(pick).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const bare = median((round) => round.bare);
  console.log(`node -e 0: ${(bare / 1000).toFixed(0)} ms of processor time`);
  let missed = 0;
  for (const name of ["triage", "action"] as const) {
    const took = median((round) => round[name]);
    const holds = took <= MOST[name] * bare;
    if (!holds) missed++;
    console.log(`${holds ? "ok  " : "MISS"} ${name}: ${(took / bare).toFixed(1)} times, at most ${MOST[name]}`);
  }
  return missed === 0 ? 0 : 1;
}
