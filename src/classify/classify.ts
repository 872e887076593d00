import type { CategoryId } from "../domain/category.ts";
import type { Classification, Evidence } from "../domain/classification.ts";
import type { Report } from "../domain/report.ts";
import { errorEvidence } from "./error-evidence.ts";
import type { PackName } from "../domain/rule-pack.ts";
import type { CustomCategory } from "../domain/settings.ts";
import { learnedSupport, shippedModel } from "./learned/learned-support.ts";
import { customEvidence } from "./custom-evidence.ts";
import { withoutOtherThings } from "./other-things.ts";
import { ownServerEvidence } from "./own-server.ts";
import { patternTexts } from "./pattern-texts.ts";
import type { Zone } from "./rule.ts";
import { rulesFor } from "./rules.ts";
import { AS_IT_IS, LEARNED_SIGNS, type LearnedSupport, scoreCategories, type Scored } from "./score.ts";
import { shapeEvidence } from "./shape-evidence.ts";
import { textEvidence } from "./text-evidence.ts";
import { wordingEvidence } from "./wording-evidence.ts";
import { plainText, tellingLength, textZones } from "./zones.ts";

/**
 * What kind of failure a report complains of.
 *
 * Rules are data (`rules/`): each looks for words or at an error, and adds log-odds to one category. They come in packs:
 * one for any program, and others for a sort of product, a vendor or a language, which a repository can do without. The
 * engine weighs evidence by where it was seen (title and description outrank the Errors block, the primary error
 * outranks the others, noise never counts), reads error wordings also where no error could be parsed, damps repeated
 * evidence, lowers symptoms where a cause is named, and turns the sums into probabilities. Every step leaves a line of
 * evidence.
 *
 * Not done here: reading the report, and deciding which label a category gets.
 */

/** Runner-ups below this are not worth showing. */
const LEAST_SECONDARY = 0.05;
const MOST_SECONDARY = 3;
/** A description shorter than this says nothing. */
const LEAST_DESCRIPTION = 8;
/** So many errors tell what product it is. */
const MOST_ERRORS = 5;

/** What tells the kind of product: the reporter's words, and the first errors with their topmost frames. */
function spokenOf({ errors, environment }: Report, { title, lead, rest }: Readonly<Record<Zone, string>>): string {
  const told = errors.slice(0, MOST_ERRORS).flatMap(({ message, frames }) => [message.slice(0, 300), frames[0]?.raw]);
  return [title, lead, rest, plainText([environment.terminal, ...told].join("\n"))].join("\n");
}

/** What the repository's settings say of categories. */
export interface ClassifyOptions {
  /** Categories that may be given, own ones included. */
  readonly categories: ReadonlySet<CategoryId>;
  /** Probability 0..1 below which none is. */
  readonly floor: number;
  /** The rule packs that apply; absent: all. */
  readonly packs?: ReadonlySet<PackName>;
  /** The repository's own categories; absent: none. */
  readonly custom?: Iterable<CustomCategory>;
  /** What the repository's own words add; absent: nothing. */
  readonly own?: readonly LearnedSupport[];
}

/** What the built-in rules say of a report, as found: not yet damped. `packs` absent: all. Never throws. */
export function findEvidence(report: Report, packs?: ReadonlySet<PackName>): Evidence[] {
  const zones = textZones(report);
  const alone = tellingLength(zones.lead) < LEAST_DESCRIPTION;
  const { textRules, errorRules } = rulesFor(spokenOf(report, zones), packs);
  return ownServerEvidence(report, [
    ...textEvidence(textRules, zones),
    ...errorEvidence(errorRules, report, alone),
    ...wordingEvidence(errorRules, report, zones),
    ...shapeEvidence(report, alone),
  ]);
}

/** Every built-in category with its share of the summed weights, best first, by what is shipped; not calibrated. Never throws. */
export function rankCategories(report: Report): readonly Scored[] {
  const spoken = withoutOtherThings(report);
  const ruled = findEvidence(spoken);
  return scoreCategories(ruled, learnedSupport(spoken, ruled), AS_IT_IS).ranking;
}

/**
 * The category of a report with its probability, runners-up and evidence, strongest first but for what sums up. Where the probability is
 * below `floor` (0..1) or the best category is not among `categories`, the category is `unknown` and the evidence is
 * kept: a wrong label is worse than none. Deterministic, linear in the text. Never throws.
 */
export function classify(report: Report, options: ClassifyOptions): Classification {
  const { packs, custom, own = [] } = options;
  const spoken = withoutOtherThings(report);
  const ruled = findEvidence(spoken, packs);
  const patterned = custom === undefined ? [] : customEvidence(custom, patternTexts(report));
  const { ranking, evidence } = scoreCategories(
    patterned.length === 0 ? ruled : [...ruled, ...patterned],
    [...learnedSupport(spoken, ruled), ...own],
    shippedModel().calibration,
  );
  const best = ranking[0] ?? { category: "unknown" as const, confidence: 0 };
  const shown = best.confidence >= options.floor && options.categories.has(best.category);
  const others = shown ? ranking.slice(1) : ranking;
  return {
    category: shown ? best.category : "unknown",
    confidence: best.confidence,
    secondary: others
      .filter(({ category, confidence }) => category !== "unknown" && confidence >= LEAST_SECONDARY)
      .slice(0, MOST_SECONDARY),
    // What only sums up tells a person nothing, however much it weighs: it stands last.
    evidence: evidence.sort(
      (a, b) =>
        Number(a.rule === LEARNED_SIGNS) - Number(b.rule === LEARNED_SIGNS) || Math.abs(b.weight) - Math.abs(a.weight),
    ),
  };
}
