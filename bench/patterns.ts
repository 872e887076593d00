/**
 * Each pattern of the project on its own slowest text: `node bench/run.mjs patterns`. Prints the dearest; exit code 1 if one
 * misses its bound, or if the planted one is not found.
 */
import "./record-project.ts";
import { recordedPatterns } from "./record-patterns.ts";
import { printFigure } from "./bound.ts";
import { measurePatterns, nameOf, PATTERN_BOUNDS, patternCosts } from "./measure-patterns.ts";
import { writtenPatterns } from "./all-patterns.ts";

const made = recordedPatterns();
if (process.argv.includes("--show")) {
  const all = [...writtenPatterns(process.cwd()), ...made.map((pattern) => ({ place: "put together", pattern }))];
  for (const cost of patternCosts(all).slice(0, 8)) console.log(cost.ratio.toFixed(1).padStart(8), nameOf(cost));
}
let missed = 0;
for (const { figure, value, slowest } of measurePatterns(process.cwd(), made)) {
  const bound = PATTERN_BOUNDS.find((each) => each.figure === figure) ?? {
    figure,
    atMost: NaN,
    why: "it has no bound",
  };
  if (printFigure(bound, value)) continue;
  console.log(`     ${slowest}`);
  missed++;
}
process.exitCode = missed === 0 ? 0 : 1;
