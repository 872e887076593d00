/**
 * Collects what a section says of the environment, with how far it may be trusted. Picks nothing: that is
 * `read-environment.ts`.
 */
import { labelledValues } from "./labelled-values.ts";
import { normalizeOperatingSystem } from "./operating-system.ts";
import { isForeignValue, versionLabelRank } from "./product-version.ts";
import { lineText, pieceText, toField } from "./read-field-text.ts";
import type { Section } from "./split-sections.ts";

/** The values of `Environment` that are read; `os` follows from `platform`. */
export type Key = "platform" | "terminal" | "version" | "feedbackId";

/** A value that a section gives, as written. */
export interface Candidate {
  readonly key: Key;
  readonly value: string;
  /** Higher is more trustworthy; from 80 on it is an answer to the very question. */
  readonly rank: number;
}

/** Every value that a section gives, in no particular order. */
export function environmentCandidates(section: Section): Candidate[] {
  switch (section.kind) {
    case "environment":
      return listCandidates(section);
    case "version":
      return [{ key: "version", value: fieldValue(section), rank: 80 }];
    case "operating-system":
      return [{ key: "platform", value: fieldValue(section), rank: 80 }, ...inlineCandidates(section, 40)];
    case "platform":
      return [{ key: "platform", value: fieldValue(section), rank: 70 }];
    case "terminal":
      return [{ key: "terminal", value: fieldValue(section), rank: 80 }];
    case "checklist":
    case "model":
      return [];
    default:
      return inlineCandidates(section, section.kind === "expected" ? 10 : 20);
  }
}

/** First line of an answer. */
function fieldValue(section: Section): string {
  return (toField(section).text.split("\n", 1)[0] ?? "").trim();
}

/** An environment section: labelled values, and `- Product: 1.2.3` or `Product 1.2.3` lines for want of a label. */
function listCandidates(section: Section): Candidate[] {
  const text = pieceText(section.pieces);
  return [...labelled(text, 90), ...productLines(text), ...bareSystem(text)];
}

function inlineCandidates(section: Section, rank: number): Candidate[] {
  const text = `${section.heading}: ${pieceText(section.pieces)}`;
  return [...labelled(text, rank), ...banners(text)];
}

/** What `tool --version` prints, with the commit in brackets as compilers do, or right below the command. */
const BANNER = /^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm;
const VERSION_COMMAND = /^[ \t]{0,8}[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm;

function banners(text: string): Candidate[] {
  if (!text.includes("ersion") && !/\([\da-f]{7}/.test(text)) return [];
  const named = [...text.matchAll(BANNER)].filter((match) => versionLabelRank(match[1] ?? "") > 0);
  const printed = [...text.matchAll(VERSION_COMMAND)].filter((match) => versionLabelRank(match[0]) > 0);
  const values = [...named.map((match) => match[2] ?? ""), ...printed.map((match) => match[1] ?? "")];
  return values.map((value) => ({ key: "version", value, rank: 12 }));
}

function labelled(text: string, rank: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { label, value } of labelledValues(text)) {
    const key = labelKey(label);
    if (key === undefined || (key === "version" && isForeignValue(value))) continue;
    found.push({ key, value, rank: rank - handicap(key, label) });
  }
  return found.filter((candidate) => candidate.rank > 0);
}

/** How much less a label is worth than the best for its key; as much as all where it is about something else. */
function handicap(key: Key, label: string): number {
  if (key === "terminal") return label.includes("terminal") ? 0 : 5;
  if (key !== "version") return 0;
  const fit = versionLabelRank(label);
  return fit === 2 ? 0 : fit === 1 ? 15 : 100;
}

function labelKey(label: string): Key | undefined {
  if (label.endsWith("feedback id")) return "feedbackId";
  if (/\b(?:os|operating systems?)\b/.test(label)) return "platform";
  if (/\bversions?$/.test(label)) return "version";
  if (/^(?:platform|host|system)$|\bplatform$/.test(label)) return "platform";
  return /\b(?:terminal|shell)$/.test(label) && label.length < 30 ? "terminal" : undefined;
}

/** A list whose line ends were lost still has its bullets. */
const LINE_OR_BULLET = /\n| (?=[-*•] )/;
const PRODUCT_LINE =
  /^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;

function productLines(text: string): Candidate[] {
  return text.split(LINE_OR_BULLET).flatMap((line) => {
    const match = line.length > 160 ? null : PRODUCT_LINE.exec(line);
    const fit = versionLabelRank(match?.[1] ?? "node");
    return fit === 0 ? [] : [{ key: "version" as const, value: match?.[2] ?? "", rank: fit === 2 ? 60 : 45 }];
  });
}

/** "macOS 14.1, M2" without any label, in a section for the environment. */
function bareSystem(text: string): Candidate[] {
  const line = text.split(LINE_OR_BULLET).find((candidate) => {
    const os = candidate.length > 120 || candidate.includes(":") ? null : normalizeOperatingSystem(candidate);
    return os !== null && os !== "web" && os !== "other";
  });
  return line === undefined ? [] : [{ key: "platform", value: line.replace(/^[\s*+-]+/, "").trim(), rank: 50 }];
}

/** Whether a line of prose only states a value of the environment: `- OS: Windows 11`, `| Version | 2.1 |`. */
export function isEnvironmentLine(line: string): boolean {
  if (line.length > 140 || !/[:：=|]/.test(line)) return false;
  const [first] = labelledValues(line);
  if (first === undefined || first.offset > 40 || labelKey(first.label) === undefined) return false;
  return /^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(line) && first.value.length + 60 > line.length;
}

const LIST_ENTRY = /^[ \t]{0,8}[-*+•|] ?|^[\w /*`-]{1,40}[:：=]/;
/** A longer line is more than a value: the line ends were lost, and the description goes on behind the list. */
const LONG_LINE = 300;

/** Lines of an environment section that are no list entry: what the reporter wrote below it. */
export function environmentProse(section: Section): string {
  return lineText(section.pieces)
    .split("\n")
    .filter((line) => line.length > LONG_LINE || !LIST_ENTRY.test(line))
    .join("\n");
}
