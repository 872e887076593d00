/**
 * What is decided about every issue of a folder of corpora, as one line each, so that two versions of the program can be
 * compared: `node bench/run.mjs decisions DATA_FOLDER [--out FILE]`, then `diff`. A line is
 * `corpus repo#number sha256`, the hash being that of what `fingerpost triage --json` prints for the issue as it was filed,
 * with no other issue known, evidence included. Corpora are the folder's `.jsonl` and `.jsonl.gz` files, by name.
 *
 * A change that must decide nothing anew shows no difference. Matching is not in it: with no other issue there is none.
 */
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { defaultSettings } from "../src/config/default-settings.ts";
import { NOTHING_AROUND } from "../src/domain/plan.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { renderJson } from "../src/render/render-json.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { triage } from "../src/triage.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: node bench/run.mjs decisions DATA_FOLDER [--out FILE]");
  process.exit(2);
}
const files = readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
if (files.length === 0) {
  console.error(`no corpus in ${folder}: it holds no .jsonl or .jsonl.gz file`);
  process.exit(2);
}
const lines: string[] = [];
for (const name of files.sort()) {
  const { rows, problems } = await readCorpus(join(folder, name));
  if (problems.length > 0) console.error(`${name}: ${problems.length} lines could not be read`);
  const corpus = basename(name).replace(/\.jsonl(?:\.gz)?$/, "");
  for (const row of rows) lines.push(`${corpus} ${row.repo}#${row.number} ${decisionHash(row)}`);
}
const text = `${lines.join("\n")}\n`;
if (values.out === undefined) process.stdout.write(text);
else writeFileSync(values.out, text);
console.error(`${lines.length} issues of ${files.length} corpora: ${createHash("sha256").update(text).digest("hex")}`);

/** Of the issue before anybody has answered, labelled or closed it. */
function decisionHash({ repo, number, title, body, createdAt, author }: CorpusRow): string {
  const asFiled = { labels: [], state: "open", stateReason: null, closedAt: null } as const;
  const issue = { ...asFiled, repo, number, title, body, createdAt, author, locked: false, isPullRequest: false };
  const plan = triage(issue, NOTHING_AROUND, new IssueIndex(), defaultSettings, createdAt);
  return createHash("sha256")
    .update(JSON.stringify(renderJson(plan)))
    .digest("hex");
}
