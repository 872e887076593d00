/**
 * Several files as one: the repository's own before the one that it goes on from.
 *
 * Maps are merged key by key, and the own value counts. A label, an own category and the words of a category count as a whole:
 * half a label of one file and half of another would be neither. Three lists are joined, the own entries first: whom and what
 * to leave alone (`ignore.authors`, `ignore.labels`) and `known-issues`; any other list replaces the shared one.
 */
import type { Settings } from "../domain/settings.ts";
import type { ConfigError } from "./config-error.ts";
import { ConfigFile } from "./config-file.ts";
import { defaultSettings } from "./default-settings.ts";
import type { ConfigLayer } from "./parse-config.ts";
import { toSettings } from "./to-settings.ts";
import type { YamlNode } from "./yaml-node.ts";

/** Where a value of the effective configuration comes from. */
export interface ConfigValue {
  /** `labels.categories.crash`. */
  readonly path: string;
  readonly value: unknown;
  /** `.github/fingerpost.yml:3`; the files of a joined list with commas; null for a default. */
  readonly from: string | null;
}

/** Files as one. */
export interface MergedConfig {
  readonly settings: Settings;
  /** Of all files; where there are any, `settings` are the defaults. */
  readonly errors: readonly ConfigError[];
  /** Every value with where it comes from, in the order of the format; [] where there are errors. */
  readonly values: readonly ConfigValue[];
}

const JOINED = new Set(["ignore.authors", "ignore.labels", "known-issues"]);
const WHOLE = [
  /^labels\.(?:categories|platforms)\.[^.]+$/u,
  /^labels\.(?:possible-duplicate|needs-info)$/u,
  /^custom-categories\.[^.]+$/u,
];
const WORDS = /^category-texts\.[^.]+$/u;
/** Not a setting of the merged whole: each file's own. */
const UNSHARED = new Set(["extends"]);

/** Merges `layers`, the most telling first; each is right by itself or has errors. Never throws. */
export function mergeConfig(layers: readonly ConfigLayer[]): MergedConfig {
  const errors = layers.flatMap((layer) => layer.errors);
  if (errors.length > 0) return { settings: defaultSettings, errors, values: [] };
  const sources = new Map<string, string>();
  const merged = layers.reduceRight<unknown>((below, layer) => mergeLayer(below, layer, sources), {});
  const result = ConfigFile.safeParse(merged);
  if (!result.success) {
    const [first] = layers;
    const message = `${result.error.issues[0]?.message ?? "it does not go together"} (together with ${layers.at(-1)?.file ?? ""})`;
    return {
      settings: defaultSettings,
      errors: [{ file: first?.file ?? "", line: 1, column: 1, message }],
      values: [],
    };
  }
  const { extends: _, ...shown } = result.data;
  return { settings: toSettings(result.data), errors: [], values: listValues(shown, merged, "", sources) };
}

function mergeLayer(below: unknown, layer: ConfigLayer, sources: Map<string, string>): unknown {
  if (layer.root === null) return below;
  return mergeNode(below, layer.root, "", {
    sources,
    sourceOf: (offset) => `${layer.file}:${layer.placeOf(offset).line}`,
  });
}

interface Merging {
  readonly sources: Map<string, string>;
  readonly sourceOf: (offset: number) => string;
}

function mergeNode(below: unknown, node: YamlNode, path: string, merging: Merging): unknown {
  const { sources, sourceOf } = merging;
  const isWhole = WORDS.test(path) || WHOLE.some((pattern) => pattern.test(path));
  if (JOINED.has(path) && node.kind === "list" && Array.isArray(below) && Array.isArray(node.value)) {
    sources.set(path, `${sourceOf(node.offset)}, ${sources.get(path) ?? ""}`);
    return [...(node.value as unknown[]), ...(below as unknown[])];
  }
  if (node.kind !== "map" || isWhole) {
    // An empty section says nothing.
    if (node.value === null && isRecord(below)) return below;
    sources.set(path, sourceOf(node.offset));
    return node.value;
  }
  const merged: Record<string, unknown> = isRecord(below) ? { ...below } : {};
  for (const [key, { node: child }] of node.entries) {
    if (path === "" && UNSHARED.has(key)) continue;
    const value = mergeNode(merged[key], child, path === "" ? key : `${path}.${key}`, merging);
    // An own property whatever its name is; the format knows none that matters here.
    Object.defineProperty(merged, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The leaves of what was parsed; where a file said something, as it was written. */
function listValues(
  parsed: unknown,
  written: unknown,
  path: string,
  sources: ReadonlyMap<string, string>,
): readonly ConfigValue[] {
  const from = sources.get(path);
  if (from !== undefined) return [{ path, value: written, from }];
  if (!isRecord(parsed)) return parsed === undefined ? [] : [{ path, value: parsed, from: null }];
  const keys = new Set([...Object.keys(parsed), ...(isRecord(written) ? Object.keys(written) : [])]);
  return [...keys].flatMap((key) => {
    const inner = isRecord(written) ? written[key] : undefined;
    return listValues(parsed[key], inner, path === "" ? key : `${path}.${key}`, sources);
  });
}
