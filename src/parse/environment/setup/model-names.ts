/** Families of language models, as data. A name is the family with the version behind it: `opus-4.5`, `gpt-4o`. */
import { everyMatch } from "../../text/every-match.ts";

interface ModelFamily {
  readonly name: string;
  readonly source: string;
  /** On lower case. The group `version` is what follows the family's name, with its variant. */
  readonly pattern: RegExp;
}

/** `4.5`, `4-5`, `4o`, `70b`; a date such as `20251101` is no version. */
const VERSION = "(?<version>\\d{1,3}(?:[.-]\\d{1,2}(?!\\d))?[ob]?(?!\\w))";
const VARIANT =
  "(?<variant>(?:[- ](?:mini|nano|turbo|pro|flash|lite|codex|max|preview|thinking|large|small|medium|coder|fast)){0,2})";

export const MODEL_FAMILIES: readonly ModelFamily[] = [
  ...["opus", "sonnet", "haiku"].map((name) => ({
    name,
    source: "Anthropic's list of models",
    // `claude-3-5-sonnet-20241022` has the version before the family's name.
    pattern: new RegExp(`(?:\\b(?<before>\\d(?:[.-]\\d)?)[- ])?\\b${name}(?:[- ]?${VERSION})?`),
  })),
  { name: "gpt", source: "OpenAI's list of models", pattern: new RegExp(`\\bgpt[- ]?${VERSION}${VARIANT}`) },
  {
    name: "o",
    source: "OpenAI's list of models",
    pattern: /\bo(?<version>[134])(?<variant>-(?:mini|pro|preview))?\b(?!\.)/,
  },
  { name: "gemini", source: "Google's list of models", pattern: new RegExp(`\\bgemini(?:[- ]${VERSION}${VARIANT})?`) },
  { name: "grok", source: "xAI's list of models", pattern: new RegExp(`\\bgrok(?:[- ]?${VERSION}${VARIANT})?`) },
  {
    name: "deepseek",
    source: "DeepSeek's list of models",
    pattern: /\bdeepseek(?:[- ](?<version>(?:v|r)\d(?:\.\d)?|coder|chat|reasoner))?/,
  },
  { name: "qwen", source: "Qwen's list of models", pattern: new RegExp(`\\bqwen[- ]?(?:${VERSION}${VARIANT})?`) },
  { name: "llama", source: "Meta's list of models", pattern: new RegExp(`\\bllama[- ]?(?:${VERSION})(?!\\w)`) },
  {
    name: "mistral",
    source: "Mistral's list of models",
    pattern: /\b(?:mistral|mixtral|codestral|devstral)\b(?<variant>-(?:large|small|medium|nemo))?/,
  },
  { name: "glm", source: "Z.ai's list of models", pattern: new RegExp(`\\bglm[- ]?${VERSION}`) },
  { name: "kimi", source: "Moonshot's list of models", pattern: /\bkimi(?:[- ](?<version>k\d(?:\.\d)?))?/ },
];

/** A model that a text names: `name` as in `NamedValue`. */
export interface NamedModel {
  readonly name: string;
  readonly isVersioned: boolean;
}

/** The first model that a value names; undefined where it names none. */
export function findModel(value: string): NamedModel | undefined {
  const text = value.slice(0, 200).toLowerCase();
  for (const { name, pattern } of MODEL_FAMILIES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const version = (groups["version"] ?? groups["before"] ?? "").replace(/(?<=\d)-(?=\d)/, ".");
    const variant = (groups["variant"] ?? "").replace(/ /g, "-");
    const joint = name === "o" || version === "" ? "" : "-";
    return { name: `${name}${joint}${version}${variant}`, isVersioned: version !== "" };
  }
  return undefined;
}

/** The first models with a version that a text names, at most two, each with the words that did. */
export function modelsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of everyMatch(text, MODEL_WORD)) {
    const before = BEFORE_FAMILY.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[0] ?? "";
    const word = `${before}${match[0]}`;
    const model = findModel(word);
    if (model?.isVersioned === true && !found.has(model.name)) found.set(model.name, word);
    if (found.size > 1) break;
  }
  return found;
}

const MODEL_WORD =
  /\b(?:opus|sonnet|haiku|gpt|gemini|grok|deepseek|qwen|llama|glm|kimi)(?:[- ]?[\w.-]{1,24}(?: (?:pro|flash|mini|turbo|codex)\b)?)?/gi;
/** `claude-3-5-` stands before a family's name. */
const BEFORE_FAMILY = /\b(?:claude[- ])?(?:\d(?:[.-]\d)?[- ])?$/i;
