/**
 * What sort of program was at work when it failed, by the form of what it prints: a linker, a compiler, a package manager, a run
 * of tests. Such forms are the same whatever the product, and a few hundred labelled issues do not teach them word by word.
 * Which category a sign speaks for, and how much, is learned (`weights.ts`). Non-goal: what the error says; rules read that.
 */
import type { Report } from "../../domain/report.ts";
import { createSearch, SearchPattern } from "../../prefilter/search.ts";
import { overLines } from "../../wording/over-lines.ts";
import { PREPARED_PROGRAMS } from "../prepared-programs.ts";
import { quotedOutput } from "../wording-evidence.ts";
import { plainText } from "../zones.ts";

/** By name; each sees lower case and single blanks, without asterisks: `make: [all] error 2`. */
const OUTPUT: Readonly<Record<string, RegExp>> = {
  linker: overLines()`
    undefined reference to|unresolved external symbol|\bld returned \d|cannot find -l|\bcollect2\b|relocation r_|
    error: linking|undefined symbols? for architecture|\blnk\d{4}\b|\bld: (?:symbol|library|warning|cannot)|duplicate symbol`,
  build: overLines()`
    cmake error|\bmake(?:\[\d{1,3}\])?: (?:\[|leaving|no rule)|ninja: build stopped|recipe for target|configure: error|
    build did not complete|build failed|npm err! code elifecycle|\berror c\d{4}\b|failed to build|xcodebuild`,
  header: /fatal error: '?\S{1,200} (?:no such file|file not found)|cannot open include file/,
  compiler: /:\d{1,6}:(?:\d{1,5}:)? (?:fatal )?error:/,
  "compiler's warning": /:\d{1,6}:(?:\d{1,5}:)? warning:|\[-w[a-z-]{1,60}\]/,
  signal: overLines()`
    segmentation fault|\bsig(?:segv|abrt|bus|ill)\b|core dumped|exc_bad_access|access violation|0xc0000005|signal arrived`,
  sanitizer:
    /\b(?:address|leak|memory|thread|undefinedbehavior)sanitizer\b|\bruntime error:|warning: data race|\bvalgrind\b/,
  panic: /\bpanic: |goroutine \d{1,9} \[|thread '[^']{0,80}' panicked|internal compiler error/,
  traceback: /traceback \(most recent call last\)/,
  assertion: /\bassertion|\bassert\b|check failed:/,
  packages: overLines()`
    \bpip3? install|no matching distribution|could not find a version|
    \b(?:apt(?:-get)? install|brew install|npm (?:install|i) |yarn add|conda install|cmake -|make -j|bazel build)|\./configure`,
  warning: /\bwarning: |\buserwarning\b|\bdeprecationwarning\b/,
  tests: /--- fail|\btest_framework\b|\bfailed\b.{0,40}\btest|\[ failed \]|\bassertionerror: /,
};

/** The same as it is looked for, and the feature that each makes. */
export const OUTPUT_SIGNS = Object.entries(OUTPUT).map(([name, pattern]) => {
  const feature = `o:${name}`;
  return { name, feature, pattern: new SearchPattern(() => pattern, PREPARED_PROGRAMS.get(feature)) };
});

/** A title that names a test, or a part of a test suite. As written: `TestReadLine` is one, `Testing` none. */
const NAMES_TEST = /\bTest[A-Z_\d]\w|_tests?\b|\btest_\w|\b[Tt]ests?\b|\bqa:|\.py\b/;
const NAMES_FAILURE =
  /\bfail(?:s|ed|ing|ures?)?\b|\bflak[ey]\w*|\bintermittent|\btime-?outs?\b|\btimes out\b|\bbroken\b/i;
const NAMES_CHANCE = /\bflak[ey]|\bintermittent|^(?:\S{1,40} )?(?:spurious|random)/i;

/** A title that asks, with or without a question mark: `How to …`, `Question: …`. */
const ASKS = overLines("i")`
  ^\W{0,3}question\b|\bquestion\W{0,3}:|^(?:\[[^\]]{0,60}\]:?\s{0,9})?(?:how|why|what|where|when|does|do|is|are|can|could|should|which|who)\b`;

/** Characters of the description that are read, beside quoted output. */
const READ = 2_500;

/** The names of the signs that a report shows: `linker`, `test fails`. Linear in the text. Never throws. */
export function readOutputSigns(report: Report): readonly string[] {
  const text = plainText([report.prose.slice(0, READ), ...quotedOutput(report)].join("\n"));
  const search = createSearch([text]);
  const title = report.title.slice(0, 400);
  return [
    ...OUTPUT_SIGNS.filter(({ pattern }) => search(pattern) !== 0).map(({ name }) => name),
    ...(NAMES_TEST.test(title) && NAMES_FAILURE.test(title) ? ["test fails"] : []),
    ...(NAMES_CHANCE.test(title) ? ["now and then"] : []),
    ...(ASKS.test(title) ? ["asks"] : []),
  ];
}
