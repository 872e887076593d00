/**
 * The first `.github/fingerpost.yml`: what was found stands as a setting, with why; what was not sure, or is only worth knowing,
 * stands as a comment that becomes right when its `#` is taken away. Values are written as JSON, which is YAML.
 */
import type { Label } from "../domain/issue.ts";
import type { Settings } from "../domain/settings.ts";
import { SCHEMA_URL } from "../version.ts";
import type { LabelChoice, LabelChoices } from "./choose-labels.ts";
import type { KnownNoise } from "./find-known-noise.ts";
import type { VersionField } from "./find-version-field.ts";

/** What there is to say. */
export interface ConfigFindings {
  readonly repo: string;
  readonly counts: { readonly labels: number; readonly forms: number; readonly issues: number };
  readonly choices: LabelChoices;
  readonly version: VersionField | null;
  readonly noise: readonly KnownNoise[];
  readonly settings: Settings;
}

/** The file's text, ending in a line feed. Never throws. */
export function renderConfigDraft({ repo, counts, choices, version, noise, settings }: ConfigFindings): string {
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    `# Drafted by \`fingerpost init\` from ${say(counts.labels, "label")}, ${say(counts.forms, "issue form")} and ${say(counts.issues, "past issue")} of ${oneLine(repo)}.`,
    "# Whatever is left out is the default: docs/CONFIGURATION.md. `fingerpost config check` says what holds.",
    "",
    ...underKey("", "labels", renderLabels(choices, settings)),
    ...renderVersion(version),
    ...renderNoise(noise),
  ];
  return `${lines.join("\n")}\n`;
}

function renderLabels(choices: LabelChoices, { labels }: Settings): string[] {
  return [
    ...renderChoices("categories", "each kind of failure", choices.categories, (id) => nameIn(labels.categories, id)),
    ...renderChoices("platforms", "each system", choices.platforms, (id) => nameIn(labels.platforms, id)),
    ...renderKinds(choices.kinds),
    "  # Something is missing that a maintainer would ask for.",
    choices.needsInfo === null
      ? `  # needs-info: null # else ${JSON.stringify(labels.needsInfo?.name ?? "")} is created`
      : `  needs-info: ${JSON.stringify(choices.needsInfo)} # by its name`,
    "  # An earlier issue seems to report the same; nothing is closed for it.",
    choices.possibleDuplicate === null
      ? `  # possible-duplicate: null # else ${JSON.stringify(labels.possibleDuplicate?.name ?? "")} is created`
      : `  possible-duplicate: ${JSON.stringify(choices.possibleDuplicate)} # by its name`,
  ];
}

/** A key with nothing below it would stand there as `null`, so it is commented out like what is below it. */
function underKey(indent: string, key: string, lines: readonly string[]): string[] {
  const isEmpty = lines.every((line) => line.trimStart().startsWith("#"));
  return [`${indent}${isEmpty ? "# " : ""}${key}:`, ...lines];
}

function renderChoices(
  key: string,
  what: string,
  choices: readonly LabelChoice[],
  defaultOf: (id: string) => string | undefined,
): string[] {
  const found = choices.filter(({ label }) => label !== null);
  const rest = choices.filter(({ label }) => label === null);
  const [example] = rest;
  const note =
    example === undefined
      ? []
      : inLines(
          "    # ",
          `No label of yours fits ${rest.map(({ id }) => id).join(", ")}: such as ${JSON.stringify(defaultOf(example.id) ?? "")} is ` +
            `created when an issue needs it. \`${example.id}: null\` would stand for none.`,
        );
  return [
    `  # The label of ${what}.`,
    ...underKey("  ", key, [
      ...found.map(({ id, label, why }) => `    ${id}: ${JSON.stringify(label)} # ${oneLine(why)}`),
      ...rest.flatMap(({ id, why }) => (why === "" ? [] : [`    # Not for ${id}: ${oneLine(why)}.`])),
      ...note,
    ]),
  ];
}

const WIDTH = 120;

/** Words in lines of at most `WIDTH` characters, each behind `start`. */
function inLines(start: string, text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && start.length + line.length + 1 + word.length > WIDTH) {
      lines.push(`${start}${line}`);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, `${start}${line}`];
}

/** Kinds are labelled only where the repository does so already: nobody asked for more. */
function renderKinds(choices: readonly LabelChoice[]): string[] {
  const lines = choices.map(({ id, label, why }) =>
    label === null
      ? `    # ${id}: ${JSON.stringify(id)}${why === "" ? "" : ` # ${oneLine(why)}`}`
      : `    ${id}: ${JSON.stringify(label)} # ${oneLine(why)}`,
  );
  return ["  # The label of each kind of issue; none where it is left out.", ...underKey("  ", "kinds", lines)];
}

function renderVersion(version: VersionField | null): string[] {
  if (version === null) {
    return [
      "",
      "# No form asks for the version; a question called “Version” is understood as it is.",
      '# versions: { field: "Version" }',
    ];
  }
  const { field, isUnderstood, versions, answers } = version;
  const where = `${JSON.stringify(field.label)} of ${oneLine(field.form)}`;
  if (isUnderstood)
    return [
      "",
      `# The version is asked for by ${where}, which is understood as it is.`,
      `# versions: { field: ${JSON.stringify(field.label)} }`,
    ];
  const why = answers === 0 ? "by what the form says" : `${versions} of its ${answers} answers are versions`;
  return [
    "",
    "versions:",
    `  # The question of ${oneLine(field.form)} whose answer is the version.`,
    `  field: ${JSON.stringify(field.label)} # ${why}`,
  ];
}

function renderNoise(noise: readonly KnownNoise[]): string[] {
  if (noise.length === 0) return [];
  return [
    "",
    "# These errors count as background noise, since so many reports carry them. Take both `# ` away where one is a failure.",
    "# noise:",
    "#   deny:",
    ...noise.map(({ text, why }) => `#     - ${JSON.stringify(`^${escapePattern(text)}`)} # ${oneLine(why)}`),
  ];
}

/** RE2's own characters: https://github.com/google/re2/wiki/Syntax */
function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/gu, String.raw`\$&`);
}

function nameIn(labels: ReadonlyMap<string, Label>, id: string): string | undefined {
  return labels.get(id)?.name;
}

function say(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Within a comment of YAML nothing may end its line. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
