/** The load run, short: `node bench/run.mjs load` has the long one. What it measures here only tells a stall. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { runLoad } from "../../bench/load-run.ts";
import { bundleServer } from "../../bench/server-process.ts";

/** Milliseconds; GitHub gives up after 10,000. A machine that runs all other tests besides needs some hundred. */
const STALL = 5_000;

test("PGlite: every webhook is acknowledged, and worked off", async () => {
  const bundle = bundleServer();
  const folder = mkdtempSync(join(tmpdir(), "fingerpost-load-"));
  try {
    const setting = { name: "short", takers: 0, workers: 1, env: { DATA_DIRECTORY: folder }, seconds: 2, rate: 20 };
    const { refused, acknowledged, triaged, memory } = await runLoad(setting, bundle);
    expect(refused).toBe(0);
    expect(acknowledged.p99).toBeLessThan(STALL);
    expect(triaged.p50).toBeGreaterThan(acknowledged.p50);
    expect(memory).toBeGreaterThan(50);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    bundle.remove();
  }
}, 100_000);
