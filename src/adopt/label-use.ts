/**
 * How labels were used: each past issue is read and classified as a new one would be, and counted with the labels that people put
 * on it. What is counted are issues, never words; who put a label on is not asked.
 */
import { asQuestion, classifyKind } from "../classify/kind/classify-kind.ts";
import { classify } from "../classify/classify.ts";
import type { Issue } from "../domain/issue.ts";
import type { Report } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";

/** What a label can stand for; `category:crash`, `platform:macos`, `kind:bug`. */
export type Meaning = `${"category" | "platform" | "kind"}:${string}`;

/** A past issue, read. */
export interface PastIssue {
  readonly report: Report;
  readonly labels: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** How often something was seen together. */
export interface Use {
  /** Issues with the label that mean it. */
  readonly both: number;
  /** Issues with the label that mean anything of the same sort. */
  readonly ofLabel: number;
  /** Issues that mean it. */
  readonly ofMeaning: number;
  /** Issues that mean anything of the same sort. */
  readonly all: number;
}

/** Reads one issue as a new one would be, but for what a repository learned from its labels. Never throws. */
export function readPastIssue(
  issue: Pick<Issue, "title" | "body" | "repo" | "labels">,
  report: Report,
  settings: Settings,
): PastIssue {
  const { categories, thresholds, packs } = settings;
  const kind = classifyKind(report);
  const classification = classify(report, { categories, floor: thresholds.category, packs });
  const { category } = asQuestion(classification, kind, report, categories);
  const { os } = report.environment;
  return {
    report,
    labels: issue.labels,
    meanings: [
      ...(category === "unknown" ? [] : [`category:${category}` as const]),
      ...(os === null ? [] : [`platform:${os}` as const]),
      ...(kind.confidence < thresholds.kind ? [] : [`kind:${kind.kind}` as const]),
    ],
  };
}

/** Answers how a label and a meaning were used together, in any case of the label's name. */
export function countUse(issues: readonly PastIssue[]): (label: string, meaning: Meaning) => Use {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { labels, meanings } of issues) {
    const names = new Set(labels.map((name) => name.toLowerCase()));
    for (const meaning of meanings) {
      count(meaning);
      count(sortOf(meaning));
      for (const name of names) {
        count(`${meaning}\n${name}`);
        count(`${sortOf(meaning)}\n${name}`);
      }
    }
  }
  return (label, meaning) => {
    const of = (key: string): number => counts.get(key) ?? 0;
    const name = label.toLowerCase();
    return {
      both: of(`${meaning}\n${name}`),
      ofLabel: of(`${sortOf(meaning)}\n${name}`),
      ofMeaning: of(meaning),
      all: of(sortOf(meaning)),
    };
  };
}

function sortOf(meaning: Meaning): string {
  return meaning.slice(0, meaning.indexOf(":"));
}
