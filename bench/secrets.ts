/**
 * Counts alarms over real issues: `node bench/run.mjs secrets DATA_FOLDER [--show]`. A reader has to say which of them are
 * false; `--show` prints what stands before each, without the value.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseReport } from "../src/parse/parse-report.ts";
import { redactSecrets } from "../src/parse/secrets/secrets.ts";
import { readCorpus } from "../src/store/corpus-file.ts";

const FILES = ["reports-dev.jsonl", "products-dev.jsonl", "seeds.jsonl", "rust-dev.jsonl.gz", "go-dev.jsonl.gz"];

process.exitCode = await main(process.argv[2], process.argv.includes("--show"));

async function main(folder: string | undefined, isShown: boolean): Promise<number> {
  const missing = FILES.filter((name) => folder === undefined || !existsSync(join(folder, name)));
  if (folder === undefined || missing.length > 0) {
    console.error(`usage: node bench/run.mjs secrets DATA_FOLDER [--show]; missing: ${missing.join(", ")}`);
    return 2;
  }
  let issues = 0;
  let alarms = 0;
  let redacted = 0;
  for (const name of FILES) {
    const { rows } = await readCorpus(join(folder, name));
    for (const row of rows) {
      issues++;
      const { secrets } = parseReport(row);
      const whole = `${row.title}\n${row.body}`;
      const clean = redactSecrets(whole);
      const isAlarm = secrets.length > 0;
      if (isAlarm) alarms++;
      if (clean !== whole) redacted++;
      if (!isAlarm || !isShown) continue;
      console.log(`${name} #${row.number}: ${secrets.map(({ what }) => what).join(", ")}`);
      for (const place of places(clean).slice(0, 4)) console.log(`    ${place}`);
    }
  }
  console.log(`${issues} issues: ${alarms} with an alarm = ${((alarms / issues) * 10_000).toFixed(1)} in 10,000`);
  console.log(`${redacted} have something taken out, e-mail addresses included`);
  return 0;
}

/** What stands in front of each place where something was taken out, and the place. */
function places(clean: string): string[] {
  return [...clean.matchAll(/[^\n]{0,60}\[redacted (?!e-mail)[^\]]{1,30}\][^\n]{0,20}/g)].map(([place]) => place);
}
