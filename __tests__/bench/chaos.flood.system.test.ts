/** The chaos run, short: `node bench/run.mjs chaos` has the long one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { runChaos } from "../../bench/chaos-run.ts";
import { startPrivatePostgres } from "../support/private-postgres.ts";

const right = { withoutComment: 0, withMoreComments: 0, open: 0, dead: 0, unknownCalls: [] };

test("PostgreSQL: servers killed, the database restarted, GitHub faulty: one comment and the right labels everywhere", async () => {
  const postgres = await startPrivatePostgres();
  if (postgres === undefined) {
    const message = "No PostgreSQL is installed, so no chaos: apt-get install postgresql.";
    if (process.env["CI"] !== undefined) throw new Error(message);
    console.warn(`LEFT OUT. ${message}`);
    return;
  }
  try {
    const { url, restart } = postgres;
    const result = await runChaos({
      issues: 18,
      workers: 2,
      kills: 2,
      postgres: { url, restart, restarts: 1 },
      seed: 7,
      limitMs: 500_000,
    });
    expect(result).toMatchObject({
      ...right,
      issues: 18,
      withOneComment: 18,
      withRightLabels: 18,
      kills: 2,
      restarts: 1,
    });
    expect(result.githubFaults).toBeGreaterThan(0);
  } finally {
    await postgres.stop();
  }
});

test("PGlite: the one server killed twice", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "fingerpost-chaos-"));
  try {
    const result = await runChaos({
      issues: 12,
      workers: 1,
      kills: 2,
      postgres: undefined,
      dataDirectory,
      seed: 7,
      limitMs: 500_000,
    });
    expect(result).toMatchObject({ ...right, issues: 12, withOneComment: 12, withRightLabels: 12, kills: 2 });
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
});
