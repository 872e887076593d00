/**
 * Quality and speed of matching on real text: `node bench/run.mjs real-text [corpus …]`. Every issue of a corpus in the
 * order of its filing, the later 40% of them asked, each seeing only what was there before it. Invented issues
 * (`matching.ts`) cost less than real ones, whose words are many and whose comments are long. Without an argument, the
 * corpora of `find-corpus.ts`; where none is there, it says so and ends.
 */
import { evaluate } from "../src/eval/evaluate.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus, STREAMS } from "./find-corpus.ts";

const ASKED_FROM = 0.6;

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : STREAMS.map(findCorpus).filter((path) => path !== undefined);
if (paths.length === 0) console.error("no corpus: name one, see bench/README.md");
for (const path of paths) {
  const { rows } = await readCorpus(path);
  const dates = rows.map(({ createdAt }) => createdAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  const queriesFrom = dates[Math.floor(dates.length * ASKED_FROM)] ?? "";
  const { issues, queries, recall, timing } = evaluate(rows, { clock: () => performance.now(), queriesFrom });
  const at = (rank: keyof typeof recall) => recall[rank].toFixed(3).replace(/^0/, "");
  console.log(
    `${path}: ${issues} issues, ${queries} with an earlier one; R@1/5/10 ${at("1")}/${at("5")}/${at("10")}; ` +
      `matching p50 ${timing.queryMsP50.toFixed(1)} ms, p95 ${timing.queryMsP95.toFixed(1)} ms`,
  );
}
