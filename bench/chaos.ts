/** `node bench/run.mjs chaos [issues] [seed]`: the chaos run on a private PostgreSQL; ends with 1 where a promise is broken. */
import { runChaos } from "./chaos-run.ts";
import { startPrivatePostgres } from "../__tests__/support/private-postgres.ts";

const issues = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 20261120);

const postgres = await startPrivatePostgres();
if (postgres === undefined) throw new Error("no PostgreSQL is installed: apt-get install postgresql");
try {
  console.log(`chaos: ${issues} issues, seed ${seed}, ${postgres.version}`);
  const { url, restart } = postgres;
  const kills = Math.max(2, Math.round(issues / 100));
  const result = await runChaos({
    issues,
    workers: 2,
    kills,
    postgres: { url, restart, restarts: 2 },
    seed,
    limitMs: 1_200_000,
    progress: (line) => {
      console.log(`  ${line}`);
    },
  });
  console.log(JSON.stringify(result, null, 2));
  const isRight = result.withOneComment === issues && result.withRightLabels === issues && result.dead === 0;
  console.log(isRight ? "every issue has one comment and the right labels" : "BROKEN: see above");
  process.exitCode = isRight ? 0 : 1;
} finally {
  await postgres.stop();
}
