/**
 * What the product that a report is about may be called, from the repository's name: it tells the product's own version
 * from those of its runtime, tools and libraries. Without a repository nothing is known.
 */
import { overLines } from "../../wording/over-lines.ts";
import { remembering } from "../text/remembering.ts";

/** The product's names and how they are found in a text. */
export interface ProductName {
  /** Whether a label (`Acme CLI version`, `acme`) names the product itself. */
  readonly isIn: (label: string) => boolean;
  /** The label without the product's name. */
  readonly without: (label: string) => string;
  /** Whether a lower-case word may stand for the product: a part of its name, a short form, its owner. */
  readonly isKin: (word: string) => boolean;
  /** Whether a text names the product anywhere, be it as part of a longer name. */
  readonly isNamedIn: (text: string) => boolean;
  /** The name with a version behind it: `name@1.2`, `name version v1.2`, `| name | 1.2 |`, `name:\n  installed: 1.2`. */
  readonly withVersion: RegExp;
  /** A line that begins with the name as a label; its first group is what stands behind the colon, arrow or equals sign. */
  readonly asLabel: RegExp;
}

/** Names of repositories that name a part, not the product: the owner's name does. */
const PARTS =
  /^(?:core|cli|app|apps|server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|android|docs|feedback|bugs?|tracker|frontend|backend)$/;
/** What repositories append to a product's name for its language, host or kind. */
const AFFIX = overLines()`
    ^(?:vscode-|node-|python-|py-|go-|rust-|the-|pulumi-|homebridge-|obsidian-|kubectl-|[a-z0-9]{2,20}-(?:provider|plugin|preset|extension|addon)-)|
    [-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang)$
  `;

/** What may stand between a product's name and its version. */
const EDITIONS =
  "version|install|add|run|upgrade|release|ver\\.?|cli|core|app|desktop|server|client|daemon|framework|engine|" +
  "community|enterprise|pro|lite|nightly|stable|master|build|gui|qt|library|installation|package|is(?= version)";

/** The product of `owner/name`; undefined without a repository. */
export function productName(repo: string | undefined): ProductName | undefined {
  return repo === undefined ? undefined : readProduct(repo);
}

/** Patterns are made of the name; a process reads the reports of few repositories. */
const readProduct = remembering((repo): ProductName | undefined => {
  const names = namesOf(repo);
  if (names.length === 0) return undefined;
  const bare = names[1] ?? names[0] ?? "";
  const any = `(?:${names.map(loose).join("|")})`;
  const parts = [
    // Of a plugin's host only the name that was cut off remains: a host's version is not the plugin's.
    ...new Set([bare, ...bare.split(/[-_. ]+/), repo.toLowerCase().split("/")[0] ?? ""]),
  ];
  const anywhere = new RegExp(any, "i");
  const word = new RegExp(`(?<![\\w-])${any}(?![\\w-])`, "i");
  return {
    isIn: (label) => word.test(label.slice(0, 100)),
    isKin: (other) => parts.some((part) => isShortFor(other, part)),
    isNamedIn: (text) => anywhere.test(text),
    without: (label) => label.slice(0, 100).replace(word, " "),
    asLabel: new RegExp(
      `^[ \\t>*+•-]{0,8}[*_\`]{0,2}${any}(?: [\\w-]{1,20}){0,2}(?: [^\\w\\s:=(]{1,4})?(?: \\([^()\\n]{1,100}\\))?[*_\`]{0,2}[ \\t]{0,3}(?:=>|[:=])[*_\` \\t]{0,6}([^\\n]{3,90})`,
      "gim",
    ),
    withVersion: new RegExp(
      `(?<![\\w.-])${any}(?:/[\\w-]{1,40}|\\.[A-Z][A-Za-z]{1,30})?["'*\`]{0,3}(?:[ \\t]{1,3}(?:${EDITIONS})){0,3}["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_(/]|, |==|=>|:\\n[ \\t]{1,8}installed:)?` +
        `[ \\t|*"'\`^~=]{0,12}(?:\\d[\\w.-]{0,20} => )?(?:v|${any})?[ -]?(\\d{1,6}\\.\\d[\\w.+~-]{0,40}(?: (?:alpha|beta|rc)[ .]?\\d{1,2}(?!\\w))?|devel \\+[\\da-f]{6,40})`,
      "gi",
    ),
  };
}, 20);

/** Products that their own reports call otherwise than their repository. Sources: their issue templates. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  vscode: ["vs-code", "visual-studio-code"],
  cpython: ["python"],
  golang: ["go"],
};

function namesOf(repo: string): string[] {
  const [owner = "", name = ""] = repo.toLowerCase().slice(0, 200).split("/");
  if (name === "") return [];
  const base = PARTS.test(name) ? owner : name;
  const bare = base.replace(AFFIX, "");
  return [...new Set([base, bare, ...(Object.hasOwn(ALIASES, base) ? (ALIASES[base] ?? []) : [])])].filter((word) =>
    /^[\w.-]{2,80}$/.test(word),
  );
}

/** The least that is taken for a part of a name; shorter ones must be letters of it in order, as `tf`, `vsc`, `k8s`. */
const PART_LENGTH = 4;

function isShortFor(word: string, name: string): boolean {
  if (word === name || name.length < 2) return word === name;
  if (word.length >= PART_LENGTH && name.length >= PART_LENGTH && (name.includes(word) || word.includes(name)))
    return true;
  if (word.length > PART_LENGTH || word[0] !== name[0]) return false;
  let at = 0;
  for (const letter of word.replace(/\d/g, "")) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** `acme-cli` is also written `Acme CLI` and `acmecli`; the compiler of `rust` is `rustc`, the daemon of `acme` is `acmed`. */
function loose(name: string): string {
  return name
    .split(/[-_. ]+/)
    .filter((part) => part !== "")
    .join("[-_. ]?")
    .concat("(?:c|d|ctl)?");
}
