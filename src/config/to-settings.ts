/** A parsed file → the domain's settings: kebab-case becomes camelCase, options become labels. Decides nothing else. */
import * as semver from "../domain/semver.ts";
import { CATEGORIES, type CategoryId, type CustomCategoryId } from "../domain/category.ts";
import type { Label } from "../domain/issue.ts";
import { KINDS } from "../domain/kind.ts";
import type { VoteTable } from "../domain/reaction.ts";
import { OPERATING_SYSTEMS } from "../domain/report.ts";
import { PACK_NAMES } from "../domain/rule-pack.ts";
import type { CategoryWords, CustomCategory, KnownIssue, Settings } from "../domain/settings.ts";
import type { ConfigFile } from "./config-file.ts";
import {
  CATEGORY_LABELS,
  INCIDENT_LABEL,
  KIND_LABELS,
  type LabelDefault,
  NEEDS_INFO_LABEL,
  PLATFORM_LABELS,
  POSSIBLE_DUPLICATE_LABEL,
} from "./default-labels.ts";
import { REACTION_WORD_LIST, REACTION_WORDS } from "./reaction-words.ts";
import { SWITCHABLE_CATEGORIES } from "./switchable-categories.ts";
import type { CustomCategoryOption } from "./custom-category-option.ts";
import type { KnownIssueOption } from "./known-issue-option.ts";
import type { LabelOption } from "./label-option.ts";

type CategoryTextOption = NonNullable<ConfigFile["category-texts"][(typeof SWITCHABLE_CATEGORIES)[number]]>;

/** Logins and label names come out in lower case, colours in lower case without `#`. */
export function toSettings(file: ConfigFile): Settings {
  const { labels, comment, thresholds, ignore } = file;
  const switchedOff = new Set<string>(SWITCHABLE_CATEGORIES.filter((id) => !file.categories[id]));
  const custom = Object.entries(file["custom-categories"]).map(([id, option]) => toCustomCategory(id, option));
  return {
    categories: new Set<CategoryId>([
      ...CATEGORIES.filter((id) => !switchedOff.has(id)),
      ...custom.map(({ category }) => category.id),
    ]),
    packs: new Set(PACK_NAMES.filter((name) => file["rule-packs"][name])),
    customCategories: new Map(custom.map(({ category }) => [category.id, category])),
    categoryTexts: new Map(
      SWITCHABLE_CATEGORIES.flatMap((id) => {
        const words = file["category-texts"][id];
        return words === undefined ? [] : [[id, toWords(words)] as const];
      }),
    ),
    knownIssues: file["known-issues"].map(toKnownIssue),
    weightsFile: file.classify.weights,
    weights: null,
    versions: { npm: file.versions.npm, registry: file.versions.registry, field: file.versions.field },
    labels: {
      categories: new Map<CategoryId, Label>([
        ...toLabels(CATEGORIES, labels.categories, CATEGORY_LABELS),
        ...custom.flatMap(({ category, label }) => (label === null ? [] : [[category.id, label] as const])),
      ]),
      platforms: toLabels(OPERATING_SYSTEMS, labels.platforms, PLATFORM_LABELS),
      kinds: toLabels(KINDS, labels.kinds, KIND_LABELS),
      types: new Map(
        KINDS.flatMap((kind) => (labels.types[kind] === null ? [] : [[kind, labels.types[kind]] as const])),
      ),
      possibleDuplicate: toLabel(labels["possible-duplicate"], POSSIBLE_DUPLICATE_LABEL),
      needsInfo: toLabel(labels["needs-info"], NEEDS_INFO_LABEL),
      incident: toLabel(labels.incident, INCIDENT_LABEL),
      mode: labels.mode,
    },
    comment: {
      enabled: comment.enabled,
      when: comment.when ?? (comment["when-empty"] === true ? "always" : "useful"),
      language: comment.language,
      maxDuplicates: comment["max-duplicates"],
      maxRelated: comment["max-related"],
      details: comment.details,
      advice: comment.advice,
      status: comment.status,
      pin: comment.pin,
    },
    close: {
      duplicatesAfterMs: file.close.duplicates.after,
      needsInfoAfterMs: file.close["needs-info"].after,
      exemptLabels: new Set(file.close["exempt-labels"].map((name) => name.toLowerCase())),
      perDay: file.close["per-day"],
    },
    votes: toVotes(file.votes),
    ranking: { adapt: file.ranking.adapt, adaptation: null },
    incidents: file.incidents,
    report: { as: file.report.as },
    thresholds: { ...thresholds, advice: Math.max(thresholds.advice, thresholds.category) },
    noise: { deny: file.noise.deny.map(({ pattern }) => pattern) },
    notBefore: file["not-before"],
    rescan: { since: file.rescan.since },
    ignore: {
      bots: ignore.bots,
      authors: new Set(ignore.authors.map((login) => login.replace(/^@/, "").toLowerCase())),
      labels: new Set(ignore.labels.map((name) => name.toLowerCase())),
    },
  };
}

function toVotes(votes: ConfigFile["votes"]): VoteTable {
  return Object.fromEntries(
    REACTION_WORD_LIST.flatMap((word) => (votes[word] === "none" ? [] : [[REACTION_WORDS[word], votes[word]]])),
  );
}

/** The colour of labels that nobody has chosen one for; GitHub's own for a new label. */
const PLAIN_COLOR = "ededed";

function toCustomCategory(
  written: string,
  option: CustomCategoryOption,
): { category: CustomCategory; label: Label | null } {
  // Proof of the cast: the format's pattern of ids shuts out the built-in ones, and this is where own ones are made.
  const id = written as CustomCategoryId;
  const words = written.replaceAll("-", " ");
  const title = option.title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const category = {
    id,
    title,
    patterns: option.patterns.map(({ pattern }) => pattern),
    where: new Set(option.where),
    weight: option.weight,
    advice: option.advice,
    docs: option.docs ?? null,
  };
  return { category, label: toLabel(option.label, { name: `error: ${id}`, color: PLAIN_COLOR, description: title }) };
}

function toWords({ title, advice, docs }: CategoryTextOption): CategoryWords {
  return { title: title ?? null, advice: advice ?? null, docs: docs ?? null };
}

function toKnownIssue(option: KnownIssueOption): KnownIssue {
  const fixedIn = option["fixed-in"];
  return {
    issue: option.issue,
    patterns: (option.patterns ?? []).map(({ pattern }) => pattern),
    where: new Set(option.where),
    fingerprints: new Set(option.fingerprints),
    fixedIn: fixedIn === undefined ? null : (semver.valid(fixedIn) ?? semver.coerce(fixedIn)?.version ?? null),
    advice: option.advice,
    docs: option.docs ?? null,
  };
}

function toLabels<Id extends string>(
  ids: readonly Id[],
  options: Readonly<Partial<Record<Id, LabelOption>>>,
  presets: Readonly<Record<Id, LabelDefault>>,
): ReadonlyMap<Id, Label> {
  return new Map(
    ids.flatMap((id) => {
      const label = toLabel(options[id], presets[id]);
      return label === null ? [] : [[id, label] as const];
    }),
  );
}

function toLabel(option: LabelOption, preset: LabelDefault): Label | null {
  if (option === null) return null;
  const said = typeof option === "string" ? { name: option } : (option ?? {});
  const name = said.name ?? preset.name;
  if (name === null) return null;
  const color = "color" in said && said.color !== undefined ? said.color.replace("#", "").toLowerCase() : preset.color;
  const description = "description" in said ? (said.description ?? preset.description) : preset.description;
  return { name, color, description };
}
