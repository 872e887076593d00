import type { Evidence } from "../domain/classification.ts";
import type { ErrorEntry, Report } from "../domain/report.ts";
import { tellingWords } from "../parse/errors/read-errors.ts";
import { createSearch, type SearchPattern } from "../prefilter/search.ts";
import type { ErrorRule } from "./rule.ts";
import { plainText } from "./zones.ts";

/** How much an error counts by where the reporter put it. An Errors block was filled in by a machine. */
const SOURCE_FACTORS = { title: 1.1, description: 1.1, "form-field": 0.9, "errors-block": 0.4 } as const;
/** An error of the block counts like one that a person pasted if title or description speak of it in this many words. */
const SHARED_WORDS = 2;
/** With no description to go by, the machine's own errors are all there is. */
const ALONE_FACTOR = 1.6;
/** Errors beside the primary one: mostly follow-ups and bystanders. */
const OTHER_FACTOR = 0.2;
/** At most this many others are looked at. */
const MOST_OTHERS = 5;

/** An error that is looked at, with how much it counts. */
interface Seen {
  readonly error: ErrorEntry;
  readonly where: "primary-error" | "other-error";
  readonly factor: number;
}

/** Whether the error's message matches. */
type Says = (wanted: SearchPattern) => boolean;

function holds(rule: ErrorRule, error: ErrorEntry, says: Says): boolean {
  if (rule.status !== undefined) {
    if (error.status === null || error.status < rule.status[0] || error.status > rule.status[1]) return false;
  }
  if (rule.apiType !== undefined && !rule.apiType.test(error.apiType ?? "")) return false;
  if (rule.code !== undefined && !rule.code.test(error.code ?? "")) return false;
  if (rule.className !== undefined && !rule.className.test(error.className ?? "")) return false;
  if (rule.frames !== undefined && error.frames.length < rule.frames) return false;
  return rule.message === undefined || says(rule.message);
}

function evidenceOf(rules: readonly ErrorRule[], seen: readonly Seen[]): Evidence[] {
  if (seen.length === 0) return [];
  const search = createSearch(seen.map(({ error }) => plainText(error.message.slice(0, 1_000))));
  return seen.flatMap(({ error, where, factor }, index) => {
    const says: Says = (wanted) => search(wanted, 1 << index) !== 0;
    return rules
      .filter((rule) => holds(rule, error, says))
      .map(({ name, category, reason, weight }) => ({ rule: name, category, reason, where, weight: weight * factor }));
  });
}

function sourceFactor(primary: ErrorEntry, { title, prose }: Report): number {
  if (primary.source !== "errors-block") return SOURCE_FACTORS[primary.source];
  const complaint = new Set(tellingWords(`${title}\n${prose}`));
  const shared = [...new Set(tellingWords(primary.message))].filter((word) => complaint.has(word));
  return SOURCE_FACTORS[shared.length >= SHARED_WORDS ? "form-field" : "errors-block"];
}

/**
 * Evidence of the primary error, weighed by where it stood, and, weakly, of up to five others. Noise never counts.
 * `alone`: the description is empty. Never throws.
 */
export function errorEvidence(rules: readonly ErrorRule[], report: Report, alone: boolean): Evidence[] {
  const primary = report.primaryError === null ? undefined : report.errors[report.primaryError];
  const others = report.errors.filter((error) => error !== primary && !error.noise).slice(0, MOST_OTHERS);
  const factor = primary === undefined ? 0 : alone ? ALONE_FACTOR : sourceFactor(primary, report);
  return evidenceOf(rules, [
    ...(primary === undefined || primary.noise ? [] : [{ error: primary, where: "primary-error", factor } as const]),
    ...others.map((error) => ({ error, where: "other-error", factor: OTHER_FACTOR }) as const),
  ]);
}
