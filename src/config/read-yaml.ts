/**
 * YAML text → a tree of values with their places, for files that strangers may have written.
 *
 * Takes the plain part of YAML 1.2: maps with text keys, lists, scalars and a few aliases. It deliberately knows no tags,
 * no merge keys and no second document. Total and bounded: linear in the text, no deep recursion, no copies by alias.
 */
import { Composer, type Document, Parser, type YAMLError } from "yaml";
import { placeFinder } from "./place-finder.ts";
import { toYamlNode } from "./to-yaml-node.ts";
import { findExcess, findOversize } from "./yaml-bounds.ts";
import { yamlComplaint } from "./yaml-complaint.ts";
import type { Finding, YamlNode } from "./yaml-node.ts";

export interface YamlText {
  /** null for a text without any value in it, and for one whose structure cannot be trusted. */
  readonly root: YamlNode | null;
  /** In no order. */
  readonly findings: readonly Finding[];
}

/** Reads a text of at most 64 KiB. One that breaks YAML's grammar or a bound has findings and no root. Never throws. */
export function readYaml(text: string): YamlText {
  const oversize = findOversize(text);
  if (oversize !== undefined) return { root: null, findings: [oversize] };
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) {
    const excess = findExcess(token);
    if (excess !== undefined) return { root: null, findings: [excess] };
  }

  const [first, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (first === undefined) return { root: null, findings: [] };
  if (first.errors.length > 0) return { root: null, findings: onePerLine(first.errors, text) };
  const { root, findings } = first.contents === null ? NOTHING : toYamlNode(first.contents);
  return { root, findings: [...findings, ...first.warnings.map(toFinding), ...refuseSecond(second)] };
}

const NOTHING: YamlText = { root: null, findings: [] };

/**
 * Schema and merge keys are set against a `%YAML 1.1` line, which would bring merge keys and a boolean `yes`. The
 * library's search for duplicate keys is quadratic; `toYamlNode` has its own.
 */
const OPTIONS = {
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** A slip often has several errors in its wake; the first of a line says enough. */
function onePerLine(errors: readonly YAMLError[], text: string): Finding[] {
  const placeOf = placeFinder(text);
  const byLine = new Map<number, Finding>();
  for (const error of errors) {
    const { line } = placeOf(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, toFinding(error));
  }
  return [...byLine.values()];
}

function toFinding(error: YAMLError): Finding {
  return { offset: error.pos[0], say: () => yamlComplaint(error) };
}

function refuseSecond(document: Document.Parsed | undefined): Finding[] {
  if (document === undefined) return [];
  return [{ offset: document.range[0], say: () => 'a second document begins here ("---"); only one is read' }];
}
