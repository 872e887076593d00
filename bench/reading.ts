/**
 * How well and how fast a report is read: `node bench/run.mjs reading [corpus]`.
 *
 * Primary error. A report whose complaint is one of its errors is one of which a person says that its category is a
 * failure, and that has at least one error (no noise) which, read alone, without the reporter's words, is of an accepted
 * category. There the primary error is right if it, read alone, is of an accepted category. Read alone means: the error
 * as the only one of an empty report, classified; the highest guess counts, whatever its confidence, unless it is
 * `unknown`. The definition rests on the classifier: an error that no rule knows makes no such report.
 *
 * Noise learned. The stream is replayed in time order: each report is judged by the errors of those before it
 * (`with-common-errors.ts`), once as it is, and once without the rules of `noise.ts`, as for a product that no rule knows.
 *
 * Speed. Parse, fingerprint and classify, together and each by itself, per report the least of several readings in one
 * warmed process; throughput is the whole corpus in one pass.
 */
import { classify } from "../src/classify/classify.ts";
import { CATEGORIES, type Category, UNLABELLED_CATEGORIES } from "../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../src/domain/classification.ts";
import type { ErrorEntry, Report } from "../src/domain/report.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";
import { fingerprintReport } from "../src/fingerprint/fingerprint-report.ts";
import { type ErrorCarrier, measureSpread } from "../src/parse/errors/judge/error-spread.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { findPrimaryError, isSpokenOf } from "../src/parse/errors/judge/primary-error.ts";
import { withCommonErrors } from "../src/parse/errors/judge/with-common-errors.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";

const READINGS = 5;
const UNLABELLED: ReadonlySet<string> = new Set(UNLABELLED_CATEGORIES);
const STAGES = ["parse", "fingerprint", "classify"] as const;
const ANY = { categories: new Set<Category>(CATEGORIES), floor: 0 };

const path = process.argv[2] ?? findCorpus("reports-dev.jsonl");
if (path === undefined) {
  console.error("no corpus: name one, see bench/README.md");
  process.exit(2);
}
const { rows } = await readCorpus(path);
const ordered = [...rows].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
showPrimary(ordered);
showLearned(ordered, false);
showLearned(ordered, true);
showSpeed(ordered);

/** The category of one error by its own text; the words of the report are not seen. */
function categoryOf(error: ErrorEntry, { environment }: Report): string {
  const alone = parseReport({ title: "", body: "" });
  const only = { ...error, noise: false, source: "errors-block", sources: ["errors-block"] } as const;
  return classify({ ...alone, environment, errors: [only], primaryError: 0 }, ANY).category;
}

function showPrimary(all: readonly CorpusRow[]): void {
  let n = 0;
  let right = 0;
  const misses: string[] = [];
  for (const row of all) {
    if (row.category === null || UNLABELLED.has(row.category)) continue;
    const accepted = new Set([row.category, ...row.accept]);
    const report = parseReport(row);
    const guesses = report.errors.map((error) => (error.noise ? "noise" : categoryOf(error, report)));
    if (!guesses.some((guess) => accepted.has(guess) && !UNLABELLED.has(guess))) continue;
    n++;
    const guess = report.primaryError === null ? "none" : (guesses[report.primaryError] ?? "none");
    if (accepted.has(guess)) right++;
    else misses.push(`  #${row.number} ${row.category}: the primary error is ${guess}; errors ${guesses.join(", ")}`);
  }
  console.log(`primary error's category right in ${right} of ${n} = ${(right / n).toFixed(3)} (goal 0.95)`);
  for (const miss of misses) console.log(miss);
}

/** As `parseReport` would have it without any rule for noise. */
function withoutRules(report: Report): Report {
  const errors = report.errors.map((error) => ({ ...error, noise: false, noiseReason: null }));
  return { ...report, errors, primaryError: findPrimaryError(errors, report) };
}

function showLearned(all: readonly CorpusRow[], isBare: boolean): void {
  const carriers = new Map<string, ErrorCarrier[]>();
  const sources: ErrorCarrier[] = [];
  const count = { silenced: 0, byRules: 0, knownToRules: 0 };
  const others = new Map<string, number>();
  for (const row of all) {
    const parsed = parseReport(row);
    const report = isBare ? withoutRules(parsed) : parsed;
    const { errors } = fingerprintReport(report);
    const keys = errors.map((result) => (result.kind === "fingerprint" ? result.fingerprint.fine : undefined));
    const createdMs = Date.parse(row.createdAt);
    const judged = withCommonErrors(report, (index) => {
      const key = keys[index];
      return key === undefined ? undefined : measureSpread(carriers.get(key) ?? [], sources, createdMs);
    });
    for (const [index, error] of judged.errors.entries()) {
      const isRuled = parsed.errors[index]?.noise === true;
      if (isRuled && keys[index] !== undefined) count.byRules++;
      if (!error.noise || report.errors[index]?.noise === true) continue;
      count.silenced++;
      if (isRuled) count.knownToRules++;
      else others.set(error.message.slice(0, 60), (others.get(error.message.slice(0, 60)) ?? 0) + 1);
    }
    const source = row.author?.login ?? `#${row.number}`;
    for (const [index, key] of keys.entries()) {
      const error = report.errors[index];
      if (key === undefined || error === undefined) continue;
      const carrier = { createdMs, source, isSpokenOf: isSpokenOf(error, report) };
      carriers.set(key, [...(carriers.get(key) ?? []), carrier]);
    }
    if (report.errors.length > 0) sources.push({ createdMs, source, isSpokenOf: false });
  }
  const head = isBare ? "noise learned without any rule" : "noise learned beside the rules";
  console.log(
    `${head}: ${count.silenced} errors, of them ${count.knownToRules} of ${count.byRules} that a rule calls noise`,
  );
  for (const [message, times] of others) console.log(`  ${times} × ${message}`);
}

/** Milliseconds of each of `STAGES`, and of all together. */
function readingTimes(row: CorpusRow): number[] {
  const start = performance.now();
  const report = parseReport(row);
  const parsed = performance.now();
  fingerprintReport(report);
  const fingerprinted = performance.now();
  classify(report, { ...ANY, floor: CATEGORY_FLOOR });
  const classified = performance.now();
  return [parsed - start, fingerprinted - parsed, classified - fingerprinted, classified - start];
}

function showSpeed(all: readonly CorpusRow[]): void {
  const least = all.map(() => [...STAGES, "all"].map(() => Infinity));
  let pass = Infinity;
  for (let reading = 0; reading < READINGS; reading++) {
    const started = performance.now();
    for (const [index, row] of all.entries()) {
      const times = readingTimes(row);
      least[index] = (least[index] ?? []).map((before, stage) => Math.min(before, times[stage] ?? Infinity));
    }
    pass = Math.min(pass, performance.now() - started);
  }
  const at = (stage: number, share: number): string => {
    const sorted = least.map((times) => times[stage] ?? 0).sort((a, b) => a - b);
    return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  };
  const whole = STAGES.length;
  const megabytes = all.reduce((sum, row) => sum + Buffer.byteLength(row.title) + Buffer.byteLength(row.body), 0) / 1e6;
  const seconds = pass / 1000;
  console.log(
    `a report: p50 ${at(whole, 0.5)} ms (goal 0.5), p95 ${at(whole, 0.95)} ms (goal 3), most ${at(whole, 1)} ms`,
  );
  const split = STAGES.map((name, stage) => `${name} ${at(stage, 0.5)} and ${at(stage, 0.95)} ms`);
  console.log(`by stage, p50 and p95: ${split.join(", ")}`);
  console.log(
    `the corpus: ${all.length} reports, ${megabytes.toFixed(2)} MB in ${pass.toFixed(0)} ms = ${(all.length / seconds).toFixed(0)} reports/s, ${(megabytes / seconds).toFixed(2)} MB/s`,
  );
}
