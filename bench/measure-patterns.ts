/**
 * Every pattern of the project against the texts that it is slowest on, over the words of an ordinary text of the same length.
 * What is linear stays below a hundred; one that takes the square of the length is off by thousands. A planted pattern of that kind
 * has to be found each time, or the measure measures nothing.
 */
import { type Attack, attacksOn } from "./attack-strings.ts";
import { type FoundPattern, writtenPatterns } from "./all-patterns.ts";
import type { Bound } from "./bound.ts";
import { hostileText, LENGTH } from "./hostile-shapes.ts";
import { shortTextOf } from "./short-texts.ts";

/** A pattern's slowest text, and how many times as long it takes as an ordinary one. */
export interface PatternCost {
  readonly pattern: FoundPattern;
  readonly attack: Attack;
  readonly ratio: number;
}

/** Of a text of this length every text is tried once; what is the square of it shows in a thousandth of the time. */
const SHORT = 2_048;
/** Texts of each pattern that are tried again, and patterns whose slowest text is tried at full length. */
const FEW = 3;
const MANY = 60;
const TRIES = 3;
const WORDS = /\p{L}[\p{L}\p{N}]*/gu;

/** The first shape for JSON web tokens that the project had: quadratic on `"eyJ-".repeat(16384)`. */
const PLANTED: FoundPattern = {
  place: "planted",
  pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]{0,2000})?/g,
};

const WHY = "about twice the slowest when the bound was set; what takes the square of its text is off by thousands";

/** What `measurePatterns` must give. */
export const PATTERN_BOUNDS: readonly Bound[] = [
  { figure: "speed: any pattern on its own texts, over words", atMost: 200, why: WHY },
  { figure: "speed: a planted quadratic one, over words", atLeast: 400, why: "else this finds none" },
];

/** Both figures, with the slowest pattern's name. `root` is the project's folder. */
export function measurePatterns(root: string, made: readonly RegExp[]) {
  const costs = patternCosts([...writtenPatterns(root), ...made.map(toFound)]);
  const [planted] = patternCosts([PLANTED]);
  const [first, second] = PATTERN_BOUNDS.map(({ figure }) => figure);
  return [
    { figure: first ?? "", value: costs[0]?.ratio ?? NaN, slowest: costs[0] === undefined ? "" : nameOf(costs[0]) },
    { figure: second ?? "", value: planted?.ratio ?? NaN, slowest: planted === undefined ? "" : nameOf(planted) },
  ];
}

function toFound(pattern: RegExp): FoundPattern {
  return { place: "put together at the start", pattern };
}

/** `src/a.ts:12 /x+y/ on "xxxxx…"` */
export function nameOf({ pattern: { place, pattern }, attack }: PatternCost): string {
  return `${place} /${pattern.source.slice(0, 60)}/ on ${JSON.stringify(attack)}`;
}

/** The dearest first; only the dearest are measured to the end. */
export function patternCosts(patterns: readonly FoundPattern[]): readonly PatternCost[] {
  const usual = best(WORDS, hostileText({ head: "", unit: "Since the last update the lantern goes out. " }), 5 * TRIES);
  const candidates = patterns.flatMap((found) => {
    const attack = slowestOf(found);
    return attack === undefined ? [] : [{ found, ...attack }];
  });
  return candidates
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MANY)
    .map(({ found, attack }) => {
      const length = shortTextOf(found.place) ?? LENGTH;
      return { pattern: found, attack, ratio: best(found.pattern, hostileText(attack, length), TRIES) / usual };
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/** A first look may have been interrupted by whatever else the machine does: the slowest few are looked at again. */
function slowestOf({ pattern, place }: FoundPattern): { attack: Attack; ms: number } | undefined {
  const short = Math.min(SHORT, shortTextOf(place) ?? SHORT);
  const long = Math.min(4 * SHORT, shortTextOf(place) ?? LENGTH);
  const timed = (attacks: readonly Attack[], length: number, tries: number) =>
    attacks
      .map((attack) => ({ attack, ms: best(pattern, hostileText(attack, length), tries) }))
      .sort((a, b) => b.ms - a.ms);
  const few = timed(attacksOn(pattern), short, 1).slice(0, FEW);
  return timed(
    few.map(({ attack }) => attack),
    long,
    TRIES,
  )[0];
}

/** Milliseconds of processor time for all matches in the text, the fastest of so many tries. */
function best(pattern: RegExp, text: string, tries: number): number {
  let fastest = Infinity;
  for (let count = 0; count < tries; count++) {
    const start = process.cpuUsage();
    pattern.lastIndex = 0;
    // A pattern that is held to one place, and one that looks for one match, end there.
    if (pattern.global) text.replace(pattern, "");
    else pattern.test(text);
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
    if (fastest > 300) break;
  }
  return fastest;
}
