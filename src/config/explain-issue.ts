/**
 * zod's issues → sentences with places. One rule for each kind of issue, none for single keys: what is expected comes
 * from the `error` texts of `config-file.ts`, names and examples from the format's JSON Schema.
 */
import type { z } from "zod";
import { type KeyPath, keysAt, schemaAt, sections } from "./known-keys.ts";
import { nearestKey } from "../wording/nearest-key.ts";
import { cut, quote } from "./quote.ts";
import type { Finding, YamlNode } from "./yaml-node.ts";

/** What one issue says about the file under `root`; several findings where several keys are unknown. */
export function explainIssue(issue: z.core.$ZodIssue, root: YamlNode): Finding[] {
  const path = issue.path.map(String);
  const place = locate(root, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      offset: place.node?.entries.get(key)?.keyOffset ?? place.offset,
      say: () => unknownKey(key, path),
    }));
  }
  if (issue.code === "invalid_key") {
    const key = path.at(-1) ?? "";
    const outer = path.slice(0, -1);
    const offset = locate(root, outer).node?.entries.get(key)?.keyOffset ?? place.offset;
    return [
      { offset, say: () => `the key ${quote(key)} ${inside(outer)} must be ${issue.issues[0]?.message ?? "another"}` },
    ];
  }
  if (issue.code === "custom" && issue.params?.["completes"] !== true) {
    return [{ offset: place.offset, say: () => issue.message }];
  }
  if (place.node === undefined) return [{ offset: place.offset, say: () => missingKey(path) }];
  if (issue.code === "invalid_union") {
    const meant = issue.errors.find((branch) => !branch.some(isWrongFromTheStart));
    if (meant !== undefined) {
      return meant.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, root));
    }
  }
  const { node } = place;
  return [{ offset: place.offset, say: () => wrongValue(issue.message, path, node) }];
}

/** A choice that was not meant: the value is of another type altogether. */
function isWrongFromTheStart(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

/** The node at `path`, and where to point: at what encloses it where there is none. */
function locate(root: YamlNode, path: KeyPath): { node: YamlNode | undefined; offset: number } {
  let node = root;
  let { offset } = root;
  for (const key of path) {
    const entry = node.entries.get(key);
    if (entry === undefined) return { node: undefined, offset };
    node = entry.node;
    offset = node.offset;
  }
  return { node, offset };
}

function unknownKey(key: string, path: KeyPath): string {
  const unknown = `unknown key ${quote(key)} ${inside(path)}`;
  if (key === "<<") return `${unknown}; merge keys are not supported`;
  const here = keysAt(path);
  const near = nearestKey(key, here);
  if (near !== undefined) return `${unknown}; did you mean "${near}"?`;
  return `${unknown}; ${elsewhere(key, path) ?? `known here: ${here.join(", ")}`}`;
}

/** A key that another section knows: a slip of indentation, or a section forgotten. */
function elsewhere(key: string, path: KeyPath): string | undefined {
  const known = sections().flatMap((section) => section.keys.map((name) => ({ name, section: section.path })));
  const name = nearestKey(key, [...new Set(known.map((entry) => entry.name))]);
  const homes = known.filter((entry) => entry.name === name && entry.section.join(".") !== path.join("."));
  const home = homes.find(({ section }) => section.length === 0) ?? (homes.length === 1 ? homes[0] : undefined);
  if (home === undefined) return undefined;
  return name === key
    ? `it belongs ${inside(home.section)}`
    : `did you mean "${home.name}"? It belongs ${inside(home.section)}`;
}

function inside(path: KeyPath): string {
  return path.length === 0 ? "at the top level" : `in "${pathText(path)}"`;
}

function missingKey(path: KeyPath): string {
  return `"${path.at(-1) ?? ""}" is missing ${inside(path.slice(0, -1))}${example(path)}`;
}

function wrongValue(expected: string, path: KeyPath, node: YamlNode): string {
  const subject = path.length === 0 ? "the file" : `"${pathText(path)}"`;
  return `${subject} must be ${expected}, but is ${describe(node)}${example(path)}`;
}

/** `ignore.authors[0]`. Keys in it are known ones, or ids of the person's own. */
function pathText(path: KeyPath): string {
  return path
    .map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : `${index === 0 ? "" : "."}${cut(key, 40)}`))
    .join("");
}

function describe(node: YamlNode): string {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (node.value === null) return "empty";
  if (typeof node.value === "boolean") return String(node.value);
  if (typeof node.value !== "string") return `the ${typeof node.value} ${cut(node.source, 40)}`;
  const length = Array.from(node.value).length;
  return `the text ${quote(node.value)}${length > 40 ? ` (${length} characters)` : ""}`;
}

/** `; for example: enabled: true`. A section is too long for one, so its keys are named. */
function example(path: KeyPath): string {
  const schema = schemaAt(path);
  if (schema?.properties !== undefined) return `; known there: ${keysAt(path).join(", ")}`;
  const key = path.at(-1);
  if (key === undefined) return "";
  // An item of a list is best shown by its list.
  if (schema === undefined || /^\d+$/.test(key)) return example(path.slice(0, -1));
  const value = schema.examples?.[0] ?? schema.default;
  return value === undefined ? "" : `; for example: ${key}: ${JSON.stringify(value)}`;
}
