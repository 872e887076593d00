/** The fit of the shipped kinds, shared by `train-kind` and `nlbse`: what repositories teach, each counting the same. */
import { LEANING_FEATURES, leanOf, readKindFeatures } from "../src/classify/kind/classify-kind.ts";
import { anyName, type Features } from "../src/learned/model.ts";
import { type Example, fitSoftmax } from "../src/classify/learned/fit-softmax.ts";
import { type Kind, KINDS } from "../src/domain/kind.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";
import { toldByLabels } from "./told-by-labels.ts";
import { parseOnce } from "./parse-once.ts";

const OPTIONS = { pull: 60, steps: 80 };
/** What each kind of each repository counts, as if it had so many issues; one issue at most `MOST`. */
const EACH = 40;
const MOST = 10;
/** A term stands in two repositories and three issues, or in ten issues. */
const LEAST = { repositories: 2, issues: 3, issuesOfOne: 10 };
/** Smaller weights are not kept. */
export const LEAST_WEIGHT = 0.01;
/** How strongly a repository's own mixture of kinds is fitted, against the words. */
const MIXTURE = 2;
/** Repositories of at least so many issues of each kind tell the usual mixture. */
const WHOLE = 5;
/** A labelled issue, read. */
export interface KindRow {
  readonly repo: string;
  readonly features: Features;
  readonly kind: Kind;
}

/** Categories that leave open whether something is broken, asked or wished for. */
const OPEN: ReadonlySet<string> = new Set(["unknown", "no-report", "question", "feature-request"]);

/** Its kind; where nobody labelled that, what its category or its labels say of it; null where they leave it open. */
function kindOf({ repo, kind, category, accept, labels }: CorpusRow): Kind | null {
  if (kind !== null) return kind;
  if (category === "feature-request") return "feature";
  const told: readonly string[] = category === null ? toldByLabels(repo, labels) : [category, ...accept];
  if (told.length === 1 && told[0] === "feature-request") return "feature";
  return told.length === 0 || told.some((each) => OPEN.has(each)) ? null : "bug";
}

/** The rows of a corpus that tell a kind, read; `isLabelled`: of its own, and not by its category or labels. Never throws. */
export function toKindRows(rows: readonly CorpusRow[]): (KindRow & { readonly isLabelled: boolean })[] {
  return rows.flatMap((row) => {
    const kind = kindOf(row);
    if (kind === null) return [];
    const { repo, title, body } = row;
    const features = readKindFeatures(parseOnce({ title, body, repo }), anyName);
    return [{ repo, kind, features, isLabelled: row.kind !== null }];
  });
}

/** Weights by feature, one for each kind, as if all kinds were equally frequent. Deterministic. */
export function fitKinds(training: readonly KindRow[]): Map<string, number[]> {
  const size = countBy(training, cellOf);
  const examples = training.map((row): Example => ({
    features: new Map([...row.features, [mixtureOf(row.repo), MIXTURE]]),
    targets: KINDS.map((kind) => Number(kind === row.kind)),
    offsets: KINDS.map((kind) => [...row.features].reduce((sum, [name, value]) => sum + value * leanOf(name, kind), 0)),
    weight: Math.min(MOST, EACH / (size.get(cellOf(row)) ?? 1)),
  }));
  const all = [...new Set(training.map(({ repo }) => repo))];
  const weights = fitSoftmax(examples, [...termsOf(training), ...all.map(mixtureOf)], OPTIONS);
  for (const name of new Set([...weights.keys(), ...LEANING_FEATURES])) {
    const fitted = weights.get(name) ?? [];
    weights.set(
      name,
      KINDS.map((kind, at) => (fitted[at] ?? 0) + leanOf(name, kind)),
    );
  }
  const whole = all.filter((repo) => KINDS.every((kind) => (size.get(cellOf({ repo, kind })) ?? 0) >= WHOLE));
  const bias = KINDS.map((_, at) => {
    const usual = whole.reduce((sum, repo) => sum + MIXTURE * (weights.get(mixtureOf(repo))?.[at] ?? 0), 0);
    return (weights.get("bias")?.[at] ?? 0) + usual / Math.max(1, whole.length);
  });
  for (const repo of all) weights.delete(mixtureOf(repo));
  return weights.set("bias", bias);
}

function mixtureOf(repo: string): string {
  return `mixture of ${repo}`;
}

function cellOf({ repo, kind }: Pick<KindRow, "repo" | "kind">): string {
  return `${repo} ${kind}`;
}

function termsOf(training: readonly KindRow[]): string[] {
  const seen = new Map<string, { issues: number; repos: Set<string> }>();
  for (const { repo, features } of training) {
    for (const name of features.keys()) {
      const term = seen.get(name) ?? { issues: 0, repos: new Set() };
      seen.set(name, term);
      term.issues += 1;
      term.repos.add(repo);
    }
  }
  const isKept = ({ issues, repos: of }: { issues: number; repos: ReadonlySet<string> }): boolean =>
    issues >= LEAST.issuesOfOne || (of.size >= LEAST.repositories && issues >= LEAST.issues);
  return [...seen].filter(([, term]) => isKept(term)).map(([name]) => name);
}

/** How many items have each key. */
export function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(key(item), (found.get(key(item)) ?? 0) + 1);
  return found;
}
