/**
 * Fits `src/classify/kind/weights.ts`: `node bench/run.mjs train-kind [corpus …] [--write]`. Prints the figures by leaving
 * each repository out. Deterministic: the same corpora give the same weights.
 *
 * Weights are pulled towards what common sense says of a cue (`leanOf`), and else towards 0: a maintainer's label "question" most
 * often means "not our bug", so that a plain question is learned too faintly from labels.
 *
 * Each repository counts the same, and within it each kind, so that a corpus of one kind teaches no more than what its
 * words say. What is left of a repository's own mixture of kinds is fitted beside the words and thrown away; the usual
 * mixture is fitted afterwards, on what was said of the repositories left out.
 */
import { writeFileSync } from "node:fs";
import { storeModel } from "../src/learned/model.ts";
import { KINDS } from "../src/domain/kind.ts";
import { findCorpus } from "./find-corpus.ts";
import { LEAST_WEIGHT } from "./fit-kinds.ts";
import { kindFiguresOf, type KindGuess, type KindsLeftOut, measureKindsLeftOut } from "./left-out-kinds.ts";

const OUTPUT = "src/classify/kind/weights.ts";

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const measured = await measureKindsLeftOut(
  named.length > 0 ? named : ["products-dev.jsonl", "reports-labelled.jsonl", "rust-dev.jsonl.gz"].map(findCorpus),
);
const { byRepository, contestF1 } = measured;
const card = [
  ...byRepository.map(({ name, guesses }) => line(name, guesses)),
  line(
    "all, each left out",
    byRepository.flatMap(({ guesses }) => guesses),
  ),
  `repositories with ten issues of each kind: mean macro-F1 ${contestF1.toFixed(3)}`,
];
for (const told of card) console.log(told);
if (args.includes("--write")) writeFileSync(OUTPUT, render(measured));

function line(name: string, guesses: readonly KindGuess[]): string {
  const { right, precision, coverage, calibrationError, macroF1 } = kindFiguresOf(guesses);
  return (
    `${name}: ${guesses.length} issues, right ${right.toFixed(3)}, at 0.7 or surer ${precision.toFixed(3)} @ ${coverage.toFixed(2)}, ` +
    `calibration error ${calibrationError.toFixed(3)}; were each kind equally frequent, macro-F1 ${macroF1.toFixed(3)}`
  );
}

function render({ issues, repositories, fitAll }: KindsLeftOut): string {
  const { lines } = storeModel(KINDS, fitAll(), LEAST_WEIGHT);
  return [
    "/**",
    " * Written by `node bench/run.mjs train-kind --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${issues} labelled issues of ${repositories} repositories. Measured on the repository that each fit did not see:`,
    ...card.map((line) => ` * - ${line}`.replaceAll(/(.{1,118})(?: |$)/g, "$1\n *   ").replace(/\s*\n \* {3}$/, "")),
    " */",
    'import type { StoredModel } from "../../learned/model.ts";',
    "",
    "/** The weights of the kinds, as `readModel` reads them. */",
    "export const KIND_MODEL: StoredModel = {",
    `  classes: [${KINDS.map((name) => JSON.stringify(name)).join(", ")}],`,
    "  lines: [",
    ...lines.split("\n").map((line) => `    ${JSON.stringify(line)},`),
    '  ].join("\\n"),',
    "};",
    "",
  ].join("\n");
}
