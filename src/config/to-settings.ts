/** A parsed file → the domain's settings: kebab-case becomes camelCase, options become labels. Decides nothing else. */
import { CATEGORIES } from "../domain/category.ts";
import type { Label } from "../domain/issue.ts";
import { OPERATING_SYSTEMS } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";
import { type ConfigFile, SWITCHABLE_CATEGORIES } from "./config-file.ts";
import {
  CATEGORY_LABELS,
  type LabelDefault,
  NEEDS_INFO_LABEL,
  PLATFORM_LABELS,
  POSSIBLE_DUPLICATE_LABEL,
} from "./default-labels.ts";
import type { LabelOption } from "./label-option.ts";

/** Logins and label names come out in lower case, colours in lower case without `#`. */
export function toSettings(file: ConfigFile): Settings {
  const { labels, comment, thresholds, ignore } = file;
  const switchedOff = new Set<string>(SWITCHABLE_CATEGORIES.filter((id) => !file.categories[id]));
  return {
    categories: new Set(CATEGORIES.filter((id) => !switchedOff.has(id))),
    labels: {
      categories: toLabels(CATEGORIES, labels.categories, CATEGORY_LABELS),
      platforms: toLabels(OPERATING_SYSTEMS, labels.platforms, PLATFORM_LABELS),
      possibleDuplicate: toLabel(labels["possible-duplicate"], POSSIBLE_DUPLICATE_LABEL),
      needsInfo: toLabel(labels["needs-info"], NEEDS_INFO_LABEL),
    },
    comment: {
      enabled: comment.enabled,
      whenEmpty: comment["when-empty"],
      maxDuplicates: comment["max-duplicates"],
      maxRelated: comment["max-related"],
      details: comment.details,
      advice: comment.advice,
    },
    thresholds: { category: thresholds.category, duplicate: thresholds.duplicate, related: thresholds.related },
    ignore: {
      bots: ignore.bots,
      authors: new Set(ignore.authors.map((login) => login.replace(/^@/, "").toLowerCase())),
      labels: new Set(ignore.labels.map((name) => name.toLowerCase())),
    },
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
