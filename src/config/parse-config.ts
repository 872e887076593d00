/**
 * The text of `.github/fingerpost.yml` → settings, or what is wrong with it.
 *
 *     text ──readYaml──▶ tree with places ──ConfigFile──▶ file ──toSettings──▶ Settings
 *                └─ findings ─┐     └─ issues ──explainIssue──▶ findings ─┐
 *                             └───────────────────────────────────────────┴──toErrors──▶ ConfigError[]
 *
 * All or nothing: a file with any error counts as absent, so that a slip never leaves a half-configured bot.
 */
import type { z } from "zod";
import type { Settings } from "../domain/settings.ts";
import type { ConfigError } from "./config-error.ts";
import { ConfigFile } from "./config-file.ts";
import { defaultSettings } from "./default-settings.ts";
import { explainIssue } from "./explain-issue.ts";
import { placeFinder } from "./place-finder.ts";
import { toOneLine } from "./quote.ts";
import { readYaml } from "./read-yaml.ts";
import { toSettings } from "./to-settings.ts";
import type { Finding, YamlNode } from "./yaml-node.ts";

/** More than a person mends in one go; the rest is counted. */
const ERRORS_MAX = 50;

/**
 * Settings of the file, with the default of everything that it leaves out; an empty file gives the defaults. On any error
 * `settings` are the defaults, and `errors` has one entry for each thing to mend, by line. `file` is only named in the
 * errors. Never throws, on any text.
 */
export function parseConfig(text: string, file: string): { settings: Settings; errors: ConfigError[] } {
  const { parsed, errors } = parseLayer(text, file);
  return parsed === null ? { settings: defaultSettings, errors } : { settings: toSettings(parsed), errors: [] };
}

/** One file: of its own, or shared by others. */
export interface ConfigLayer {
  /** As errors name it. */
  readonly file: string;
  /** What it says, as it was written; null for nothing. */
  readonly root: YamlNode | null;
  /** The same with every default; null where there are errors. */
  readonly parsed: ConfigFile | null;
  readonly errors: ConfigError[];
  /** Where something stands in it. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Reads one file by itself; errors as of `parseConfig`. Never throws, on any text. */
export function parseLayer(text: string, file: string): ConfigLayer {
  const { root, findings } = readYaml(text);
  const parsed = ConfigFile.safeParse(root?.value ?? {});
  const all = [...findings, ...(root === null ? [] : explainIssues(parsed.error?.issues ?? [], root, findings))];
  const isRight = all.length === 0 && parsed.success;
  return {
    file,
    root,
    parsed: isRight ? parsed.data : null,
    errors: isRight ? [] : toErrors(all, text, file),
    placeOf: placeFinder(text),
  };
}

/** What the format has to say, but for places that the YAML itself was at fault for. */
function explainIssues(issues: readonly z.core.$ZodIssue[], root: YamlNode, findings: readonly Finding[]): Finding[] {
  const said = new Set(findings.map(({ offset }) => offset));
  return issues
    .filter((issue) => !isAfterthought(issue, issues))
    .flatMap((issue) => explainIssue(issue, root))
    .filter(({ offset }) => !said.has(offset));
}

/** A value of the wrong type may be too long besides, as a text is in place of a list; that is no news. */
function isAfterthought(issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  if (issue.code !== "too_big" && issue.code !== "too_small") return false;
  const place = issue.path.join("\n");
  return issues.some((other) => other.code === "invalid_type" && other.path.join("\n") === place);
}

function toErrors(findings: readonly Finding[], text: string, file: string): ConfigError[] {
  const placeOf = placeFinder(text);
  const sorted = [...findings].sort((a, b) => a.offset - b.offset);
  const errors = sorted.slice(0, ERRORS_MAX).map(({ offset, say }) => {
    return { file, ...placeOf(offset), message: toOneLine(say()) };
  });
  const next = sorted[ERRORS_MAX];
  if (next === undefined) return errors;
  const more = `and ${sorted.length - ERRORS_MAX} more errors from here on`;
  return [...errors, { file, ...placeOf(next.offset), message: more }];
}
