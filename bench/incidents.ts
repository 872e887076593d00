/**
 * The incidents that would have been opened in a corpus, each as it was seen when its issues came: `node bench/run.mjs incidents
 * FILE...`. One line an incident, for reading; at the end how many in how many days.
 */
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { inTimeOrder } from "../src/match/timeline.ts";
import { findIncident, isRunning } from "../src/night/incident-in-corpus.ts";
import { readCorpus } from "../src/store/corpus-file.ts";

for (const file of process.argv.slice(2)) {
  const rows = inTimeOrder((await readCorpus(file)).rows);
  const index = new IssueIndex();
  const seen = new Map<number, string>();
  let took = 0;
  for (const row of rows) {
    const document = toDocument(row);
    index.add(document);
    const started = process.hrtime.bigint();
    const found = findIncident(document, index, document.createdMs);
    took += Number(process.hrtime.bigint() - started);
    if (found === null || !isRunning(found)) continue;
    const { kind, reports, reporters, chance, openedBy } = found;
    const first = reports[0] ?? 0;
    const place = reports.indexOf(openedBy) + 1;
    const label = document.errors[0]?.label ?? "";
    seen.set(
      first,
      `${row.createdAt.slice(0, 10)} ${kind} #${first}: ${reports.length} reports, ${reporters} people, opened with the ${place}th (${chance.toExponential(1)}): ${label}`,
    );
  }
  for (const line of seen.values()) console.log(line);
  const [from, to] = [rows[0], rows.at(-1)].map((row) => Date.parse(row?.createdAt ?? ""));
  const days = ((to ?? 0) - (from ?? 0)) / 86_400_000;
  console.log(
    `${file}: ${seen.size} incidents in ${days.toFixed(0)} days and ${rows.length} issues, ${(took / 1e3 / rows.length).toFixed(0)} µs an issue`,
  );
}
