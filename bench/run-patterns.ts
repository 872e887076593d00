import { spawnSync } from "node:child_process";

/**
 * Runs `patterns` and shows what it prints; true where all hold. In a process of its own: it records every pattern that is put
 * together, and an engine whose `RegExp` was wrapped runs all patterns on its slow path, the ones that are timed here too.
 */
export function runPatterns(): boolean {
  return spawnSync(process.execPath, ["bench/run.mjs", "patterns"], { stdio: "inherit" }).status === 0;
}
