/**
 * A year of an invented repository: a dozen failures as unevenly frequent as real ones, a rhythm of days and weeks, and what is
 * planted in it. Texts are read once for each failure, so that thousands of issues cost as much as a dozen.
 */
import { countCorpus } from "../../src/dashboard/read-issues.ts";
import type { DashboardIssue, DashboardRequest } from "../../src/dashboard/dashboard.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import type { CorpusIssue, IssueDocument } from "../../src/match/document.ts";
import { toDocument } from "../../src/match/document.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";

export const HOUR = 3_600_000;
export const START = Date.parse("2031-01-06T00:00:00Z");

const FAILURES: readonly (readonly [title: string, error: string])[] = [
  [
    "Saving a drawing fails with 502",
    'API Error: 502 {"type":"error","error":{"type":"upstream_error","message":"the granary gate is stuck"}}',
  ],
  [
    "Crash when a wick is trimmed",
    "TypeError: Cannot read properties of undefined (reading 'wick')\n    at trimWick (src/wick.ts:4:2)",
  ],
  [
    "No space left while exporting",
    "Error: ENOSPC: no space left on device, write '/mnt/share/report-17.pdf'\n    at writeChunk (src/export.ts:88:11)",
  ],
  [
    "Rate limit after two requests",
    'API Error: 429 {"type":"error","error":{"type":"rate_limit_error","message":"too many lanterns"}}',
  ],
  ["Login does not come back", "AuthError: token of the lamplighter has expired\n    at openGate (src/gate.ts:12:4)"],
  [
    "Update stops at the half",
    "Error: EACCES: permission denied, unlink '/usr/lib/lantern/core.node'\n    at unlinkOld (src/update.ts:31:7)",
  ],
  ["The glass flickers while it scrolls", "RangeError: Invalid array length\n    at layoutGlass (src/glass.ts:71:19)"],
  [
    "The proxy refuses the connection",
    "Error: connect ECONNREFUSED 127.0.0.1:8137\n    at dial (src/net/dial.ts:22:9)",
  ],
];

function row(at: number, kind: number, more: Partial<CorpusIssue> = {}): CorpusIssue {
  const [title = "", error = ""] = FAILURES[kind] ?? [];
  return {
    repo: "acme/lantern",
    number: at,
    title,
    body: `It happens each time I try, since the last update.\n\n\`\`\`\n${error}\n\`\`\`\n\n- Version: 2.${(at * 7) % 5}.0\n- OS: macOS 15`,
    labels: at % 3 === 0 ? [] : ["bug"],
    state: at % 4 === 0 ? "closed" : "open",
    stateReason: null,
    createdAt: new Date(START).toISOString(),
    closedAt: at % 4 === 0 ? new Date(START + 400 * 24 * HOUR).toISOString() : null,
    author: { login: `person-${at}`, isBot: false },
    ...more,
  };
}

interface Filed {
  readonly createdMs: number;
  readonly author: string;
  /** Place in `FAILURES`; where `variant` is told, a failure of its own that looks alike. */
  readonly kind: number;
  readonly variant: string | null;
}

/** The same numbers each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Usual traffic: `perDay` issues, more by day and on weekdays; of failures that are frequent in proportion to 1/rank. */
function usual(seed: number, days: number, perDay: number): Filed[] {
  const roll = dice(seed);
  const filed: Filed[] = [];
  for (let hour = 0; hour < days * 24; hour++) {
    const isNight = hour % 24 < 7;
    const isWeekend = Math.floor(hour / 24) % 7 > 4;
    const rate = (perDay / 24) * (isNight ? 0.35 : 1.27) * (isWeekend ? 0.5 : 1.2);
    for (let left = -Math.log(1 - roll()) / rate; left < 1; left += -Math.log(1 - roll()) / rate) {
      const rank = Math.floor(Math.exp(roll() * Math.log(4000)));
      const createdMs = START + Math.floor((hour + left) * HOUR);
      filed.push({
        createdMs,
        author: `a${Math.floor(roll() * 6000)}`,
        kind: rank % FAILURES.length,
        variant: `usual ${rank}`,
      });
    }
  }
  return filed;
}

/** So many reports of one failure, from `day` at 14:00 on, within `hours`. */
export function burst(
  [kind, variant]: readonly [number, string | null],
  day: number,
  reports: number,
  hours: number,
  author: (at: number) => string,
): Filed[] {
  return Array.from({ length: reports }, (_, at) => ({
    ...{ kind, variant },
    createdMs: START + (day * 24 + 14 + (at * hours) / reports) * HOUR,
    author: author(at),
  }));
}

/** The year as `buildDashboard` takes it; `planted` comes besides what is usual. */
export function inventYear(
  seed: number,
  planted: readonly Filed[],
  { days = 365, perDay = 12 } = {},
): Omit<DashboardRequest, "observed" | "nowMs"> {
  const templates = FAILURES.map((_, kind) => toDocument(row(1, kind)));
  const counted = countCorpus(
    FAILURES.map((_, kind) => row(kind + 1, kind)),
    defaultSettings,
  ).issues;
  const index = new IssueIndex();
  const filed = [...usual(seed, days, perDay), ...planted].sort((a, b) => a.createdMs - b.createdMs);
  const issues = filed.map(({ createdMs, author, kind, variant }, at): DashboardIssue => {
    const number = at + 1;
    const template = templates[kind];
    const category = counted[kind];
    if (template === undefined || category === undefined) throw new Error("there is no such failure");
    const { state, closedAt } = row(number, kind);
    const document: IssueDocument = {
      ...template,
      ...{ number, author, createdMs, state, version: `2.${number % 5}.0` },
      createdAt: new Date(createdMs).toISOString(),
      closedMs: closedAt === null ? null : Math.max(createdMs, Date.parse(closedAt)),
      errors: template.errors.map((error) => (variant === null ? error : { ...error, ...asVariant(error, variant) })),
    };
    index.add(document);
    return {
      ...category,
      ...{ number, createdMs, isOpen: state === "open", version: document.version },
      isLabelled: number % 3 !== 0,
      asked: number % 11 === 0 ? { answeredMs: number % 2 === 0 ? createdMs + 30 * HOUR : null } : null,
    };
  });
  return { repo: "acme/lantern", issues, index, hasComments: true };
}

/** Another failure with another fingerprint. No failure of a service: those are one failure, whatever they say. */
function asVariant(error: { readonly fine: string; readonly medium: string }, variant: string) {
  const digits = Array.from(variant)
    .reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 0xffffffff, 7)
    .toString(16);
  const hash = digits.padStart(16, "0");
  return { fine: hash, medium: hash, service: false };
}
