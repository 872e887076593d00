/** The speeds that must hold, without any data: `node bench/run.mjs speed`. Exit code 1 if one misses its bound. */
// First: it records every pattern that is put together as the others load.
import "./record-project.ts";
import { recordedPatterns } from "./record-patterns.ts";
import { printFigure } from "./bound.ts";
import { measurePatterns, PATTERN_BOUNDS } from "./measure-patterns.ts";
import { measureSpeed, SPEED_BOUNDS } from "./measure-speed.ts";

const BOUNDS = [...SPEED_BOUNDS, ...PATTERN_BOUNDS];
const recorded = recordedPatterns();
// The patterns last: their tens of thousands of texts leave an engine behind that runs other patterns half as fast.
const figures = [...measureSpeed(), ...measurePatterns(process.cwd(), recorded)];
let missed = 0;
for (const { figure, value, slowest } of figures) {
  const bound = BOUNDS.find((each) => each.figure === figure) ?? { figure, atMost: NaN, why: "it has no bound" };
  if (printFigure(bound, value)) continue;
  console.log(`     slowest: ${slowest}`);
  missed++;
}
console.log(missed === 0 ? "all hold" : `${missed} of ${figures.length} do not hold`);
process.exitCode = missed === 0 ? 0 : 1;
