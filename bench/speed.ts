/** The speeds that must hold, without any data: `node bench/run.mjs speed`. Exit code 1 if one misses its bound. */
import { printFigure } from "./bound.ts";
import { measureSpeed, SPEED_BOUNDS } from "./measure-speed.ts";
import { runPatterns } from "./run-patterns.ts";

const figures = measureSpeed();
let missed = 0;
for (const { figure, value, slowest } of figures) {
  const bound = SPEED_BOUNDS.find((each) => each.figure === figure) ?? { figure, atMost: NaN, why: "it has no bound" };
  if (printFigure(bound, value)) continue;
  console.log(`     slowest: ${slowest}`);
  missed++;
}
if (!runPatterns()) missed++;
console.log(missed === 0 ? "all hold" : `${missed} of ${figures.length + 1} do not hold`);
process.exitCode = missed === 0 ? 0 : 1;
