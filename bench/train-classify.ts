/**
 * Fits the learned layer of `src/classify`: `node bench/run.mjs train-classify [corpus …] [--write]`. Prints what it is worth on
 * what it did not see (`left-out.ts`). Deterministic: the same corpora give the same weights. Non-goal: choosing words; the
 * pull towards 0 does.
 */
import { writeFileSync } from "node:fs";
import { WEIGHED_CATEGORIES } from "../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../src/domain/classification.ts";
import type { Guess } from "../src/eval/guesses.ts";
import { categoryCorpora } from "./find-corpus.ts";
import { figuresOf, type LeftOut, measureLeftOut } from "./left-out.ts";

const OUTPUT = "src/classify/learned/weights.ts";
/** What other floors would post. */
const FLOORS = [0.65, 0.7, 0.72, 0.75, 0.8];

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const measured = await measureLeftOut(named.length > 0 ? named : categoryCorpora());
const { byRepository, largest, thirds } = measured;
const leftOut = byRepository.flatMap(({ guesses }) => guesses);
const card = [
  ...byRepository.map(({ name, guesses }) => line(name, guesses)),
  line(`${largest}, left out`, measured.largestWhole()),
  line("all but the largest, left out", leftOut),
  line(`${largest}, by thirds`, thirds),
  line("invented reports, all left out", measured.invented()),
  line("by rules alone: all but the largest", measured.byRules),
  line(`by rules alone (which were tuned on it): ${largest}`, measured.largestByRules),
];
for (const told of card) console.log(told);
for (const floor of FLOORS) {
  console.log(line(`left out, posted from ${floor}`, leftOut, floor));
  console.log(line(`by thirds, posted from ${floor}`, thirds, floor));
}
if (args.includes("--write")) writeFileSync(OUTPUT, render(measured, card));

function line(name: string, guesses: readonly Guess[], floor: number = CATEGORY_FLOOR): string {
  const { right, precision, coverage, calibrationError } = figuresOf(guesses, floor);
  const posted = `posted ${precision.toFixed(3)} @ ${coverage.toFixed(2)}`;
  return `${name}: ${guesses.length} issues, right ${right.toFixed(3)}, ${posted}, calibration error ${calibrationError.toFixed(3)}`;
}

function render({ counts, shares, calibration, fitAll }: LeftOut, lines: readonly string[]): string {
  const { issues, repositories, told, invented } = counts;
  return [
    "/**",
    " * Written by `node bench/run.mjs train-classify --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${issues} labelled issues of ${repositories} repositories, ${told} more that maintainers' labels tell, and ${invented} invented`,
    " * reports of the tests.",
    " * Measured on what each fit did not see (the repository, a third of its issues, all invented ones), each with the",
    ` * calibration of the others; posted from a confidence of ${CATEGORY_FLOOR} on:`,
    ...lines.map(
      (told) =>
        ` * - ${told
          .replaceAll(/(.{1,150})(?: |$)/g, "$1\n *   ")
          .trimEnd()
          .replace(/\n \*$/, "")}`,
    ),
    " */",
    'import type { StoredCategoryModel } from "./category-model.ts";',
    "",
    "/** The weights of the categories, as `readModel` reads them. */",
    "export const CATEGORY_MODEL: StoredCategoryModel = {",
    "  classes: [",
    ...WEIGHED_CATEGORIES.map((name) => `    ${JSON.stringify(name)},`),
    "  ],",
    `  shares: [${shares.join(", ")}],`,
    // One text: a list of thousands takes longer to load.
    `  lines: \`${fitAll().replaceAll(/[\\`$]/g, "\\$&")}\`,`,
    `  calibration: { slope: ${calibration.slope}, shift: ${calibration.shift} },`,
    "};",
    "",
  ].join("\n");
}
