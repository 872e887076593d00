/**
 * Which labels an issue should get, and which of ours have to go. Decides on names only; creating and adding them is
 * `apply`'s. It never looks at a label that Fingerpost did not put there, except to spell its own the same way.
 *
 * Whose a label is, is GitHub's to say: its events name who put it on last. So a label that a person took off and put
 * back is that person's from then on.
 */
import type { Classification } from "../domain/classification.ts";
import type { FittingLabel } from "../classify/own/own-weights.ts";
import type { Issue, Label } from "../domain/issue.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { Match, Relation } from "../domain/match.ts";
import type { MissingInfo, Skip, Surroundings } from "../domain/plan.ts";
import type { OperatingSystem } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";

/** What is to be done about an issue's labels; nothing else is touched. */
export interface LabelPlan {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly create: readonly Label[];
  /** What the marker will remember as put there by Fingerpost. */
  readonly owned: readonly string[];
  readonly skipped: readonly Skip[];
}

/** What the labels of an issue are decided on. */
export interface LabelSubject {
  readonly issue: Issue;
  readonly classification: Classification;
  readonly kind: KindVerdict;
  /** Labels of the repository's own that its past issues tell. */
  readonly fitting: readonly FittingLabel[];
  readonly os: OperatingSystem | null;
  readonly matches: readonly Match[];
  readonly missing: readonly MissingInfo[];
  /** Whether the issue stands for an incident that is going on. */
  readonly stands: boolean;
}

/** Of one issue: https://docs.github.com/rest/issues/labels ("you can add up to 100 labels"). */
const MAX_LABELS = 100;

/** Relations that say "this is already known" strongly enough for the label `possible-duplicate`. */
const DUPLICATE_RELATIONS: ReadonlySet<Relation> = new Set(["same-report", "known-issue", "duplicate", "fixed-in"]);

/**
 * The labels to add, remove and create. A label that the repository has under another spelling is used as it is spelled
 * there; one that somebody took off is not put on again; only labels that we put on ourselves are ever removed.
 */
export function planLabels(subject: LabelSubject, surroundings: Surroundings, settings: Settings): LabelPlan {
  const { issue } = subject;
  const ours = findOurs(surroundings, settings);
  const { wanted: builtIn, skipped } = wantedLabels(subject, ours, settings);
  const wanted = uniqueByName([...builtIn, ...fittingLabels(subject, surroundings, skipped)]);
  const spelled = wanted.map((label) => ({ label, name: spellingIn(label.name, surroundings.repositoryLabels ?? []) }));

  const onIssue = new Set(issue.labels.map(foldCase));
  const takenOff = new Set(surroundings.history.labelsRemovedByOthers.map(foldCase));
  const wantedNames = new Set(spelled.map(({ label, name }) => foldCase(name ?? label.name)));

  const add: string[] = [];
  const create: Label[] = [];
  const owned: string[] = [];
  for (const { label, name } of spelled) {
    const use = name ?? label.name;
    const key = foldCase(use);
    if (takenOff.has(key) && !onIssue.has(key)) {
      skipped.push(skip(use, "label-removed", "somebody took this label off"));
    } else if (onIssue.has(key)) {
      if (ours.has(key)) owned.push(use);
      skipped.push(skip(use, "label-present", "the issue already has it"));
    } else {
      add.push(use);
      owned.push(use);
      if (name === undefined && surroundings.repositoryLabels !== null) create.push(label);
    }
  }
  const remove = issue.labels.filter((name) => ours.has(foldCase(name)) && !wantedNames.has(foldCase(name)));
  const places = Math.max(0, MAX_LABELS - (issue.labels.length - remove.length));
  const left = new Set(add.slice(places));
  for (const name of left)
    skipped.push(skip(name, "label-limit", `the issue has ${MAX_LABELS} labels, and GitHub takes no more`));
  return {
    add: add.slice(0, places),
    remove,
    create: create.filter(({ name }) => !left.has(name)),
    owned: owned.filter((name) => !left.has(name)),
    skipped,
  };
}

/**
 * The labels that are ours, in lower case: those that our login put on last. Under a login that others use too, only
 * where more speaks for it: our marker's word, or, among workflows, the name of a label for a category, which no other
 * workflow puts on.
 */
function findOurs(surroundings: Surroundings, { labels }: Settings): ReadonlySet<string> {
  const { history, ownComment, otherOwnLabels, identity, repositoryLabels } = surroundings;
  const added = history.labelsAddedByUs.map(foldCase);
  if (identity === "app") return new Set(added);
  const known = new Set([...(ownComment?.state?.labels ?? []), ...otherOwnLabels].map(foldCase));
  if (identity === "workflow") {
    for (const { name } of labels.categories.values())
      known.add(foldCase(spellingIn(name, repositoryLabels ?? []) ?? name));
  }
  return new Set(added.filter((name) => known.has(name)));
}

function wantedLabels(
  subject: LabelSubject,
  ours: ReadonlySet<string>,
  settings: Settings,
): { wanted: Label[]; skipped: Skip[] } {
  const wanted: Label[] = [];
  const skipped: Skip[] = [];
  const { category } = subject.classification;
  const byCategory = settings.labels.categories.get(category);
  if (byCategory !== undefined) wanted.push(byCategory);
  else if (category === "unknown") {
    skipped.push({ what: "label", reason: "category-abstained", why: "no category was sure enough" });
  } else {
    skipped.push({ what: "label", reason: "label-not-configured", why: `no label is configured for ${category}` });
  }
  const byKind = kindLabel(subject, ours, settings);
  if (byKind !== undefined && "name" in byKind) wanted.push(byKind);
  else if (byKind !== undefined) skipped.push(byKind);
  const platform = subject.os === null ? undefined : settings.labels.platforms.get(subject.os);
  if (platform !== undefined) wanted.push(platform);
  const { possibleDuplicate, needsInfo, incident } = settings.labels;
  if (incident !== null && subject.stands) wanted.push(incident);
  if (possibleDuplicate !== null && subject.matches.some(({ relation }) => DUPLICATE_RELATIONS.has(relation))) {
    wanted.push(possibleDuplicate);
  }
  if (needsInfo !== null && subject.missing.length > 0) wanted.push(needsInfo);
  return { wanted: uniqueByName(wanted), skipped };
}

/** Own labels that the repository still has; one that it gave up is not brought back. */
function fittingLabels({ fitting }: LabelSubject, { repositoryLabels }: Surroundings, skipped: Skip[]): Label[] {
  return fitting.flatMap(({ name }) => {
    if (repositoryLabels !== null && spellingIn(name, repositoryLabels) === undefined) {
      skipped.push(skip(name, "label-not-configured", "it was learned, but the repository no longer has it"));
      return [];
    }
    return [{ name, color: "ededed", description: "" }];
  });
}

/**
 * The label of the kind, why it is not given, or undefined where the repository has none for it. Where the template or a person
 * has put another kind's label on, they know better.
 */
function kindLabel(
  { issue, kind }: LabelSubject,
  ours: ReadonlySet<string>,
  { labels, thresholds }: Settings,
): Label | Skip | undefined {
  const label = labels.kinds.get(kind.kind);
  if (label === undefined) return undefined;
  const names = [...labels.kinds.values()].map(({ name }) => wordsOf(name));
  const told = issue.labels.find((name) => names.includes(wordsOf(name)) && !ours.has(foldCase(name)));
  if (told !== undefined && wordsOf(told) !== wordsOf(label.name)) {
    return skip(label.name, "kind-told", `somebody says that it is “${told}”`);
  }
  return kind.confidence < thresholds.kind
    ? skip(label.name, "kind-unsure", `not sure enough that it is a ${kind.kind}`)
    : label;
}

function skip(name: string, reason: Skip["reason"], why: string): Skip {
  return { what: `label:${name}`, reason, why };
}

/** Two settings may name one label; it is wanted once. */
function uniqueByName(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [foldCase(label.name), label])).values()];
}

/**
 * The repository's own spelling of a label, or undefined where it has none: the same name, else the same but for case,
 * else the same words with other separators (`platform:macos`, `Platform / macOS`).
 */
function spellingIn(name: string, repositoryLabels: readonly Label[]): string | undefined {
  const names = repositoryLabels.map((label) => label.name);
  return (
    names.find((other) => other === name) ??
    names.find((other) => foldCase(other) === foldCase(name)) ??
    names.find((other) => wordsOf(other) === wordsOf(name))
  );
}

/** GitHub compares label names without regard to case. */
function foldCase(name: string): string {
  return name.toLowerCase();
}

/** A label's name without regard to case and separators: `Platform / macOS` and `platform:macos` are one. */
export function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s:/_-]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
