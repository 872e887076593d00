/**
 * Issues that the repository itself names as known (`known-issues` of its configuration), recognised by pattern or by
 * fingerprint. They need no corpus and no probability: the maintainers have said what belongs to what.
 *
 * A pattern is looked for in what the reporter complains of (title, prose, the primary error, quoted logs), and a
 * fingerprint is that of the primary error: what a bystander in the Errors block says is no reason to send anybody away.
 */
import type { Reason, ReasonKind } from "../domain/reason.ts";
import * as semver from "../domain/semver.ts";
import { type PatternText, patternTexts } from "../classify/pattern-texts.ts";
import type { Evidence } from "../domain/classification.ts";
import type { Fingerprint } from "../domain/fingerprint.ts";
import type { Match } from "../domain/match.ts";
import type { Skip } from "../domain/plan.ts";
import type { Report } from "../domain/report.ts";
import type { KnownIssue } from "../domain/settings.ts";
import type { MatchOutcome } from "./find-matches.ts";
import type { IssueIndex } from "./issue-index.ts";

/** More of them than this help nobody; the first in the order of the configuration are shown. */
const SHOWN_MAX = 3;

/**
 * How sure a sign is, as a probability. Not fitted: it says how far the maintainers' word reaches, further in a title and
 * an error than somewhere in a log.
 */
const CERTAINTY = { fine: 0.98, title: 0.97, error: 0.97, description: 0.95, medium: 0.9, log: 0.9 } as const;

export interface KnownIssueQuery {
  readonly report: Report;
  /** Of the primary error. */
  readonly fingerprint: Fingerprint | null;
  /** The issue itself, which is never named to itself. */
  readonly number: number;
  /** Issues that somebody said are not the same; never suggested again. */
  readonly rejected: ReadonlySet<number>;
}

/** The known issues that the report belongs to, in the order of `entries`, each once. Never throws. */
export function findKnownIssues(
  query: KnownIssueQuery,
  entries: readonly KnownIssue[],
  index: IssueIndex,
): MatchOutcome {
  const texts = entries.length === 0 ? [] : patternTexts(query.report).filter(({ where }) => where !== "other-error");
  const found = new Map<number, Match>();
  const skipped = new Map<number, Skip>();
  for (const entry of entries) {
    if (entry.issue === query.number || found.has(entry.issue) || skipped.has(entry.issue)) continue;
    const sign = findSign(entry, texts, query.fingerprint);
    if (sign === undefined) continue;
    if (query.rejected.has(entry.issue)) skipped.set(entry.issue, toSkip(entry.issue));
    else found.set(entry.issue, toMatch(entry, sign, query.report.environment.version, index));
  }
  return { matches: [...found.values()].slice(0, SHOWN_MAX), skipped: [...skipped.values()] };
}

/**
 * Known issues first, then what was found by likeness: a number that both name is named once, as known, and known issues
 * take their places among the `maxDuplicates` that are shown of the upper tier.
 */
export function withKnownFirst(
  known: MatchOutcome,
  found: MatchOutcome,
  isUpperTier: (match: Match) => boolean,
  maxDuplicates: number,
): MatchOutcome {
  const numbers = new Set(known.matches.map(({ number }) => number));
  const others = found.matches.filter(({ number }) => !numbers.has(number));
  const places = Math.max(0, maxDuplicates - known.matches.length);
  const upper = others.filter(isUpperTier).slice(0, places);
  const said = new Set(known.skipped.map(({ what }) => what));
  return {
    matches: [...known.matches, ...upper, ...others.filter((match) => !isUpperTier(match))],
    skipped: [...known.skipped, ...found.skipped.filter(({ what }) => !said.has(what))],
  };
}

interface Sign {
  readonly certainty: number;
  readonly reason: Reason;
}

/** The surest sign that the report belongs to the entry. */
function findSign(entry: KnownIssue, texts: readonly PatternText[], fingerprint: Fingerprint | null): Sign | undefined {
  const signs = [...fingerprintSigns(entry, fingerprint), ...patternSigns(entry, texts)];
  return signs.sort((a, b) => b.certainty - a.certainty)[0];
}

function fingerprintSigns({ fingerprints }: KnownIssue, fingerprint: Fingerprint | null): Sign[] {
  if (fingerprint === null) return [];
  const { fine, medium } = fingerprint;
  if (fingerprints.has(fine)) {
    return [{ certainty: CERTAINTY.fine, reason: { kind: "knownFingerprint", values: { fingerprint: fine } } }];
  }
  return fingerprints.has(medium)
    ? [{ certainty: CERTAINTY.medium, reason: { kind: "knownKind", values: { fingerprint: medium } } }]
    : [];
}

type DescribedKind = Extract<ReasonKind, `${string}AsDescribed`>;

const PLACES: Readonly<Record<Evidence["where"], { readonly certainty: number; readonly kind: DescribedKind }>> = {
  title: { certainty: CERTAINTY.title, kind: "titleAsDescribed" },
  description: { certainty: CERTAINTY.description, kind: "descriptionAsDescribed" },
  "primary-error": { certainty: CERTAINTY.error, kind: "errorAsDescribed" },
  "other-error": { certainty: CERTAINTY.log, kind: "otherErrorAsDescribed" },
  field: { certainty: CERTAINTY.log, kind: "logAsDescribed" },
  shape: { certainty: CERTAINTY.log, kind: "reportAsDescribed" },
  command: { certainty: CERTAINTY.log, kind: "reportAsDescribed" },
};

/** One for each pattern that occurs, in its surest place. Neither the pattern is quoted, which tells a reporter nothing, nor a text. */
function patternSigns({ patterns, where: places }: KnownIssue, texts: readonly PatternText[]): Sign[] {
  const looked = texts
    .filter(({ place }) => places.has(place))
    .map(({ where, text }) => ({ ...PLACES[where], text }))
    .sort((a, b) => b.certainty - a.certainty);
  return patterns.flatMap((pattern) => {
    const found = looked.find(({ text }) => pattern.test(text));
    if (found === undefined) return [];
    return [{ certainty: found.certainty, reason: { kind: found.kind, values: {} } }];
  });
}

function toMatch(entry: KnownIssue, sign: Sign, version: string | null, index: IssueIndex): Match {
  const { issue: number, fixedIn, advice, docs } = entry;
  const target = index.get(number);
  const { relation, reasons } = compareToFix(version, fixedIn);
  return {
    number,
    relation,
    score: sign.certainty,
    reasons: [...reasons, sign.reason],
    title: target?.title ?? "",
    // Where the corpus does not hold the issue: one with a fix was closed by it.
    state: target?.state ?? (fixedIn === null ? "open" : "closed"),
    stateReason: target?.stateReason ?? null,
    known: { fixedIn, advice, docs },
  };
}

/** Majors so far apart are two ways of counting (2024.11 and 3.4), and neither is newer. */
const FAR_APART = 100;

/** What the reporter's version makes of a known issue; `known-issue` where versions can't be compared. */
function compareToFix(
  version: string | null,
  fixedIn: string | null,
): { relation: "known-issue" | "fixed-in" | "regression"; reasons: Reason[] } {
  if (fixedIn === null) return { relation: "known-issue", reasons: [] };
  const own = semver.parse(version) ?? (/^\d+(?:\.\d+)?$/.test(version ?? "") ? semver.coerce(version) : null);
  const fix = semver.parse(fixedIn);
  if (own === null || fix === null || Math.abs(own.major - fix.major) >= FAR_APART) {
    return { relation: "known-issue", reasons: [{ kind: "fixedIn", values: { release: fixedIn } }] };
  }
  const values = { release: fixedIn, version: own.version };
  return semver.lt(own, fix)
    ? { relation: "fixed-in", reasons: [{ kind: "fixedInUpdate", values }] }
    : { relation: "regression", reasons: [{ kind: "fixedInButSeen", values }] };
}

function toSkip(number: number): Skip {
  return { what: `match:#${number}`, reason: "match-rejected", why: `#${number} was said not to be the same` };
}
