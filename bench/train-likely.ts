/**
 * Fits the weights of likely errors and likely versions (`weights.ts` in the two rooms `likely/` of `src/parse`):
 * `node bench/run.mjs train-likely [corpus …] [--write]`. Prints how often each is found where it is told, and left silent where it is not, by weights
 * that saw nothing of its owner's. Deterministic: the same corpora give the same weights.
 */
import { writeFileSync } from "node:fs";
import { LEAST_PROBABLE_VERSION } from "../src/parse/environment/read-environment.ts";
import { LEAST_PROBABLE_ERROR } from "../src/parse/errors/read-errors.ts";
import { type LikelyRow, measureLikely, type Reliability, type Tally } from "./left-out-likely.ts";
import { inventedVersions, likelyCorpora, readLikelyRows } from "./likely-rows.ts";

const SUBJECTS = [
  { of: "error", file: "src/parse/errors/likely/weights.ts", least: LEAST_PROBABLE_ERROR },
  { of: "version", file: "src/parse/environment/likely/weights.ts", least: LEAST_PROBABLE_VERSION },
] as const;
const BANDS = [0.1, 0.3, 0.5, 0.6, 0.75, 0.9];
const THRESHOLDS = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];
/** No probability is above it: what the rules alone say. */
const RULES_ALONE = 2;

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const { errors, versions } = await readLikelyRows(named.length > 0 ? named : likelyCorpora());
train(SUBJECTS[0], errors, []);
train(SUBJECTS[1], versions, inventedVersions());

function train(
  { of, file, least }: (typeof SUBJECTS)[number],
  rows: readonly LikelyRow[],
  invented: readonly LikelyRow[],
): void {
  const measured = measureLikely(of, rows, invented);
  const card = [...measured.parts, { name: "all, each owner left out", tally: measured.tally }].map(
    ({ name, tally }) =>
      `${of}s, ${name}: by rules ${told(tally(RULES_ALONE))}; with likely ones ${told(tally(least))}`,
  );
  for (const line of card) console.log(line);
  for (const threshold of THRESHOLDS)
    console.log(
      `${of}s from ${threshold}: ${told(measured.tally(threshold))}; ${trusted(measured.reliability(threshold))}`,
    );
  for (const [at, from] of BANDS.entries())
    console.log(`${of}s from ${from} to ${BANDS[at + 1] ?? 1}: ${trusted(measured.reliability(from, BANDS[at + 1]))}`);
  if (args.includes("--write"))
    writeFileSync(
      file,
      render(of, measured.fitAll().lines, {
        reports: rows.length,
        invented: invented.length,
        owners: measured.owners,
        card,
      }),
    );
}

function told({ told: all, found, untold, silent }: Tally): string {
  const share = (part: number, whole: number): string => `${(part / Math.max(1, whole)).toFixed(3)} of ${whole}`;
  return `found ${share(found, all)}, silent ${share(silent, untold)}`;
}

function trusted({ taken, said, right }: Reliability): string {
  return `${taken} of them said ${said.toFixed(3)}, right ${right.toFixed(3)}`;
}

interface Card {
  readonly reports: number;
  readonly invented: number;
  readonly owners: number;
  readonly card: readonly string[];
}

function render(of: string, lines: string, { reports, invented, owners, card }: Card): string {
  return [
    "/**",
    " * Written by `node bench/run.mjs train-likely --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${reports} labelled reports of ${owners} owners and ${invented} invented ones. Measured on those whose owner the fit did not see; found where it is told, silent where not:`,
    ...card.map((line) =>
      ` * - ${line.replaceAll(/(.{1,118})(?: |$)/g, "$1\n *   ").trimEnd()}`.replace(/\s*\n \*$/, ""),
    ),
    " */",
    'import type { StoredModel } from "../../../learned/model.ts";',
    "",
    `/** The weights of likely ${of}s, as \`readModel\` reads them. */`,
    `export const LIKELY_${of.toUpperCase()}_MODEL: StoredModel = {`,
    `  classes: ["${of}"],`,
    // One text: a list of thousands takes longer to load.
    `  lines: \`${lines.replaceAll(/[\\`$]/g, "\\$&")}\`,`,
    "};",
    "",
  ].join("\n");
}
