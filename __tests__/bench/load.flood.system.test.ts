/** The load run, short: `node bench/run.mjs load` has the long one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { runLoad } from "../../bench/load-run.ts";
import { bundleServer } from "../../bench/server-process.ts";

test("PGlite: every webhook is acknowledged, and worked off", async () => {
  const bundle = bundleServer();
  const folder = mkdtempSync(join(tmpdir(), "fingerpost-load-"));
  try {
    const setting = { name: "short", takers: 0, workers: 1, env: { DATA_DIRECTORY: folder }, seconds: 2, rate: 20 };
    const { refused, acknowledged, triaged, memory } = await runLoad(setting, bundle);
    expect(refused).toBe(0);
    // Nobody waits for the work: a webhook is answered before it is worked off.
    expect(acknowledged.p50 / triaged.p50).toBeLessThan(1);
    expect(memory).toBeGreaterThan(50);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    bundle.remove();
  }
});
