/** What a repository's labels say of an issue: its kind, its category, and what else is worth learning. */
import type { CategoryId } from "../../domain/category.ts";
import { type Kind, KINDS } from "../../domain/kind.ts";
import type { Settings } from "../../domain/settings.ts";
import { overLines } from "../../wording/over-lines.ts";

/** The words that labels for kinds are made of; a prefix (`type: bug`, `kind/feature`, `C-bug`) is taken off first. */
const KIND_NAMES: Readonly<Record<Kind, RegExp>> = {
  bug: /^(?:bugs?|defect|bug report|confirmed bug)$/,
  feature: /^(?:enhancements?|features?|feature requests?|improvements?|wish(?:list)?|suggestions?|proposals?)$/,
  question: /^(?:questions?|support|help|usage|how to)$/,
};
const PREFIX = /^(?:(?:issue )?(?:type|kind|t|c)\b[\s:/_-]*)+/;

/** What becomes of an issue, or how urgent it is, is nothing that its words tell. */
const STATUS = overLines()`
  \b(?:duplicate|invalid|won'?t ?fix|stale|locked|frozen|good first|first timers?|easy|hard|mentor|help wanted|needs?|
  triaged?|confirmed|accepted|blocked|priority|severity|p\d|p low|p medium|p high|release[ds]?|backlog|milestone|
  in progress|wip|ready|fixed|done|resolved|answered|awaiting|waiting|hacktoberfest|up for grabs|has repro|
  dependencies)\b`;

export interface LabelReading {
  readonly kind: Kind | null;
  readonly category: CategoryId | null;
  /** Those that may be learned by themselves. */
  readonly labels: readonly string[];
}

/**
 * `defaults` are names that Fingerpost gives labels by itself: to learn them would be to learn its own opinion. Never throws.
 */
export function readLabels(
  names: readonly string[],
  { labels }: Pick<Settings, "labels">,
  defaults: ReadonlySet<string>,
): LabelReading {
  const kinds = new Set<Kind>();
  const categories = new Set<CategoryId>();
  const others: string[] = [];
  const ours = new Set([...[...labels.platforms.values()], labels.possibleDuplicate, labels.needsInfo].map(plainOf));
  for (const name of names) {
    const plain = plainOf({ name });
    const kind = KINDS.find((each) => plainOf(labels.kinds.get(each) ?? null) === plain) ?? kindNamed(plain);
    const category = [...labels.categories].find(([, label]) => plainOf(label) === plain)?.[0];
    if (kind !== undefined) kinds.add(kind);
    else if (category !== undefined && !defaults.has(plain)) categories.add(category);
    else if (category === undefined && !ours.has(plain) && !STATUS.test(plain)) others.push(name);
  }
  const only = <T>(set: ReadonlySet<T>): T | null => (set.size === 1 ? ([...set][0] ?? null) : null);
  return { kind: only(kinds), category: only(categories), labels: others };
}

function kindNamed(plain: string): Kind | undefined {
  const bare = plain.replace(PREFIX, "").trim();
  return KINDS.find((kind) => KIND_NAMES[kind].test(bare));
}

/** Lower case, one blank for whatever stands between words. Never throws. */
export function plainOf(label: { readonly name: string } | null): string {
  return (label?.name ?? "")
    .toLowerCase()
    .replace(/[\s:/_-]+/gu, " ")
    .trim();
}
