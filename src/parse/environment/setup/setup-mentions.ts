/**
 * What a reporter says of the set-up in a sentence or a command, and what stacks tell of it. Data: each pattern's first
 * group is the value as written.
 */
import type { NamedValue } from "../../../domain/report.ts";
import { everyMatch } from "../../text/every-match.ts";
import { INSTALL_METHODS } from "./install-methods.ts";
import { modelsIn } from "./model-names.ts";
import type { ProductName } from "../../product/product.ts";
import type { SetupKey } from "./setup-labels.ts";
import { PLANS, SURFACES } from "./setup-names.ts";
import { type NameRule, nameOf } from "./setup-rule.ts";
import { overLines } from "../../../wording/over-lines.ts";

interface MentionRule {
  readonly name: string;
  readonly reason: string;
  readonly source: string;
  readonly key: SetupKey;
  readonly names: readonly NameRule[];
  /** With the flag `g`; begins with rare words where it can, since it is tried at every word of a text. */
  readonly pattern: RegExp;
  /** What the match and up to 80 characters before it must fit; its first group is the value then. */
  readonly context?: RegExp;
  /** True where the product's name must stand in the match. */
  readonly ofProduct?: true;
  /** Cheap test whether a text can hold a match. */
  readonly hint?: RegExp;
}

/** One to five words up to the next preposition or conjunction. */
const WORD =
  "(?!(?:for|to|that|and|or|but|not|in|on|with|via|from|which|when|so|because)\\b)(?:[\\w'@/-]|\\.(?=\\w)){1,30}";
const PHRASE = `(${WORD}(?: ${WORD}){0,4})`;

export const MENTION_RULES: readonly MentionRule[] = [
  {
    name: "installed-via",
    reason: "the reporter says how it was installed",
    source: "free text",
    key: "installMethod",
    hint: /install/i,
    names: INSTALL_METHODS,
    pattern: new RegExp(
      `\\binstall(?:ed|ing)?(?: (?!via|with|using|through)[\\w.-]{1,24}){0,3} (?:via|with|using|through|from(?= source)) (?:the )?${PHRASE}`,
      "gi",
    ),
  },
  {
    name: "built-from",
    reason: "the reporter built it",
    source: "free text",
    key: "installMethod",
    hint: /buil[td]|compil/i,
    names: INSTALL_METHODS,
    pattern: /\b((?:built|compiled|building|compiling)(?: it| [\w.-]{1,24})? from (?:source|git|main|master|head))\b/gi,
  },
  {
    name: "kind-of-installation",
    reason: "the installation has a kind",
    source: "free text",
    key: "installMethod",
    hint: /install/i,
    names: INSTALL_METHODS,
    pattern: /\b((?:native|npm|homebrew|winget|docker|snap|flatpak|aur|nix) (?:installation|installer))\b/gi,
  },
  {
    name: "install-command",
    reason: "the command that installed the product",
    source: "package managers",
    key: "installMethod",
    names: INSTALL_METHODS,
    pattern:
      /\b((?:npm|pnpm|yarn|bun|brew|winget|scoop|choco|pip3?|pipx|uv tool|cargo|go|apt|apt-get|dnf|snap|flatpak|gem) (?:global )?(?:install|add|i|upgrade|update|reinstall) ([^\n`"']{2,80}))/gim,
    ofProduct: true,
  },
  {
    name: "plan-of-mine",
    reason: "the reporter says which plan they have",
    source: "free text",
    key: "plan",
    names: PLANS,
    pattern:
      /\b(?:max|pro|plus|team|enterprise|business|free|ultra)(?: \(?\d{1,2}x\)?)? (?:plan|subscription|tier|account|user|subscriber|member)\b/gi,
    context: overLines("i")`
        \b(?:i'?m|i am|my|we(?:'re| are)|our|i have|we have|i use|using|
          on)(?: (?:on|a|an|the|our|my|paying|using|have)){0,3}(?: (?!plan|
          for)[\w.$/]{1,16}){0,2}? ((?:max|pro|plus|team|enterprise|business|free|
          ultra)(?: \(?\d{1,2}x\)?)?) \w{4,12}$
      `,
  },
  {
    name: "used-in",
    reason: "the reporter says where it is used",
    source: "free text",
    key: "surface",
    names: SURFACES.filter(({ name }) => !["api", "ci", "cli", "web"].includes(name)),
    pattern:
      /\b(?:extension|plug-?in|add-?on|desktop(?: app(?:lication)?)?|app(?:lication)?|sidebar|side panel|webview|integration|package)\b/gi,
    context: new RegExp(
      `\\b(?:in|using|with|from|via|inside|on|through|within|of) (?:(?:the|my|an?|our) )?${PHRASE}$`,
      "i",
    ),
  },
  {
    name: "web-version",
    reason: "the reporter says that it is the product's page",
    source: "free text",
    key: "surface",
    hint: /\bweb (?:app|ver|ui|int|cl)/i,
    names: SURFACES,
    pattern:
      /\b(?:in|on|using|with|via|from) (?:the|my) ((?:[\w.]{1,16} ){0,2}web (?:app|version|ui|interface|client))\b/gi,
  },
];

/** Matches of one rule that are looked at; a long text says no more of it. */
const MAX_MATCHES = 60;

/** What sentences say of the set-up. A part of which several values are named stays unsaid: they are compared. */
export function setupMentions(text: string, product: ProductName | undefined): Map<SetupKey, NamedValue> {
  const found = new Map<SetupKey, NamedValue>();
  const models = modelsIn(text);
  const [model] = models;
  if (models.size === 1 && model !== undefined) found.set("model", { name: model[0], raw: model[1] });
  for (const key of ["installMethod", "plan", "surface"] as const) {
    const values = valuesOf(key, text, product);
    const [only] = values;
    if (values.size === 1 && only !== undefined) found.set(key, { name: only[0], raw: only[1] });
  }
  return found;
}

/** Characters before a match that are looked at. */
const BEFORE = 80;

/** Names with the words that said them first. */
function valuesOf(key: SetupKey, text: string, product: ProductName | undefined): Map<string, string> {
  const values = new Map<string, string>();
  for (const rule of MENTION_RULES) {
    if (rule.key !== key || (rule.ofProduct === true && product === undefined)) continue;
    if (rule.hint?.test(text) === false) continue;
    let count = 0;
    for (const match of everyMatch(text, rule.pattern)) {
      if (++count > MAX_MATCHES) break;
      const [whole] = match;
      const around = text.slice(Math.max(0, match.index - BEFORE), match.index + whole.length);
      const value = (rule.context === undefined ? match : rule.context.exec(around))?.[1] ?? "";
      const name =
        rule.ofProduct === true && product?.isIn(match[2] ?? whole) !== true ? null : nameOf(rule.names, value);
      if (name !== null && !values.has(name)) values.set(name, value.trim());
    }
  }
  return values;
}

/** What the place of a program's own files tells of how it was installed, or where it runs. */
interface PlaceRule extends NameRule {
  readonly key: SetupKey;
}

export const PLACE_RULES: readonly PlaceRule[] = [
  {
    key: "installMethod",
    name: "native",
    reason: "runs from a single-file executable",
    source: "https://bun.com/docs/bundler/executables",
    pattern: /\/\$bunfs\/|~bun[\\/]|[\\/]snapshot[\\/]/,
  },
  {
    key: "installMethod",
    name: "npm",
    reason: "runs from npm's global folder",
    source: "https://docs.npmjs.com/cli/configuring-npm/folders",
    pattern: /[\\/]lib[\\/]node_modules[\\/](?!npm[\\/])|[\\/]roaming[\\/]npm[\\/]node_modules[\\/](?!npm[\\/])/,
  },
  {
    key: "surface",
    name: "vscode-extension",
    reason: "runs from the editor's folder of extensions",
    source: "https://code.visualstudio.com/docs/editor/extension-marketplace",
    pattern: /[\\/]\.vscode(?:-server|-insiders)?[\\/]extensions[\\/]/,
  },
];

/** What the files of a stack tell of the set-up. */
export function setupOfFrames(files: readonly string[]): Map<SetupKey, NamedValue> {
  const found = new Map<SetupKey, NamedValue>();
  for (const file of files) {
    for (const { key, name, pattern } of PLACE_RULES) {
      const raw = pattern.exec(file.toLowerCase())?.[0];
      if (raw !== undefined && !found.has(key)) found.set(key, { name, raw });
    }
  }
  return found;
}
