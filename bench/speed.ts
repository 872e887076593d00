/**
 * The speeds that must hold: `node bench/run.mjs speed [CORPUS]`; with a corpus (`reports-dev.jsonl`) that of reading it too.
 * Exit code 1 if one misses its bound.
 */
import { readCorpus } from "../src/store/corpus-file.ts";
import { printFigure } from "./bound.ts";
import { measureReading, READING_BOUND } from "./measure-reading.ts";
import { measureSpeed, SPEED_BOUNDS } from "./measure-speed.ts";
import { runPatterns } from "./run-patterns.ts";

const [, , corpus] = process.argv;
let missed = 0;
// First: a process that has read thousands of hostile texts reads no others as it did.
if (corpus !== undefined && !printFigure(READING_BOUND, measureReading((await readCorpus(corpus)).rows))) missed++;
const figures = measureSpeed();
for (const { figure, value, slowest } of figures) {
  const bound = SPEED_BOUNDS.find((each) => each.figure === figure) ?? { figure, atMost: NaN, why: "it has no bound" };
  if (printFigure(bound, value)) continue;
  console.log(`     slowest: ${slowest}`);
  missed++;
}
if (!runPatterns()) missed++;
console.log(missed === 0 ? "all hold" : `${missed} do not hold`);
process.exitCode = missed === 0 ? 0 : 1;
