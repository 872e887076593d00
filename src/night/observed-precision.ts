/**
 * How often people found us right here, and what follows from it: a relation that holds less than its threshold promises gets a
 * higher one. A threshold is raised and never lowered, by a step at a time, and only where chance does not explain it.
 */
import type { Judgement, ObservedPrecision, Precision, ThresholdRaise } from "../domain/feedback.ts";
import { type Relation, RELATIONS } from "../domain/match.ts";
import type { Settings } from "../domain/settings.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";

/** Of the normal distribution, for 95%. */
const Z = 1.96;

/**
 * The share and Wilson's interval, which is honest for few judgements too.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function toPrecision(judged: number, right: number): Precision {
  if (judged === 0) return { judged, right, low: 0, high: 1 };
  const share = right / judged;
  const centre = share + (Z * Z) / (2 * judged);
  const spread = Z * Math.sqrt((share * (1 - share)) / judged + (Z * Z) / (4 * judged * judged));
  const whole = 1 + (Z * Z) / judged;
  return { judged, right, low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) };
}

/** What the judgements say; `raises` are those in force. Never throws. */
export function observe(judgements: readonly Judgement[], raises: readonly ThresholdRaise[]): ObservedPrecision {
  const firm = judgements.filter(({ by }) => by !== "hint");
  const notices = firm.flatMap((one) => (one.kind === "notice" ? [one] : []));
  const categories = firm.flatMap((one) => (one.kind === "category" ? [one] : []));
  const ids = [...new Set(categories.map(({ category }) => category))].sort();
  return {
    relations: RELATIONS.flatMap((relation) => {
      const of = notices.filter((one) => one.relation === relation);
      return of.length === 0 ? [] : [{ relation, ...precisionOf(of) }];
    }),
    categories: ids.map((category) => {
      return { category, ...precisionOf(categories.filter((one) => one.category === category)) };
    }),
    notices: precisionOf(notices.filter(({ relation }) => isDuplicateOrStronger(relation))),
    raises,
  };
}

function precisionOf(judgements: readonly Judgement[]): Precision {
  return toPrecision(judgements.length, judgements.filter(({ right }) => right).length);
}

/** The relations whose naming each threshold lets through; ids and the repository's own registry need none. */
const GUARDED: Readonly<Record<ThresholdRaise["threshold"], ReadonlySet<Relation>>> = {
  duplicate: new Set<Relation>(["duplicate", "fixed-in", "regression"]),
  related: new Set<Relation>(["related", "recurrence"]),
};
/** Fewer judgements raise nothing. */
const LEAST_JUDGED = 10;
/** In one night; and never beyond. */
const STEP = 0.02;
const HIGHEST: Readonly<Record<ThresholdRaise["threshold"], number>> = { duplicate: 0.99, related: 0.85 };
/** What was learned so long ago says nothing of the present: the product is another one, and so are we. */
const LASTS_MS = 365 * 86_400_000;

/**
 * The raises that hold from `now` (ISO 8601 UTC) on: those in force, and a further step for a threshold at or above which fewer
 * notices were right than it promises, chance excluded (the interval lies below it). Never throws.
 */
export function nextRaises(
  judgements: readonly Judgement[],
  raises: readonly ThresholdRaise[],
  configured: Settings["thresholds"],
  now: string,
): readonly ThresholdRaise[] {
  const valid = raises.filter(({ at }) => Date.parse(now) - Date.parse(at) < LASTS_MS);
  return (["duplicate", "related"] as const).flatMap((threshold) => {
    const known = valid.find((raise) => raise.threshold === threshold);
    const from = Math.max(configured[threshold], known?.to ?? 0);
    const named = judgements.filter(
      (one) => one.kind === "notice" && one.by !== "hint" && GUARDED[threshold].has(one.relation) && one.score >= from,
    );
    const { judged, right, high } = precisionOf(named);
    const isShort = judged >= LEAST_JUDGED && high < configured[threshold];
    const to = Math.min(HIGHEST[threshold], Math.round((from + STEP) * 100) / 100);
    if (!isShort || to <= from) return known === undefined || known.to <= configured[threshold] ? [] : [known];
    return [{ threshold, from, to, at: now, judged, right }];
  });
}

/** The settings with the raises that are in force; never below what is configured. */
export function withRaises<S extends Pick<Settings, "thresholds">>(settings: S, raises: readonly ThresholdRaise[]): S {
  const thresholds = { ...settings.thresholds };
  for (const { threshold, to } of raises) thresholds[threshold] = Math.max(thresholds[threshold], to);
  return { ...settings, thresholds: { ...thresholds, related: Math.min(thresholds.related, thresholds.duplicate) } };
}
