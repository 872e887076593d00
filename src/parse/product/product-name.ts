/**
 * What the product that a report is about may be called, from the repository's name: it tells the product's own version
 * from those of its runtime, tools and libraries. Without a repository nothing is known.
 */
import { remembering } from "../text/remembering.ts";

/** The product's names and how they are found in a text. */
export interface ProductName {
  /** Whether a label (`Acme CLI version`, `acme`) names the product itself. */
  readonly isIn: (label: string) => boolean;
  /** The label without the product's name. */
  readonly without: (label: string) => string;
  /** The name with a version behind it: `name@1.2`, `name version v1.2`, `| name | 1.2 |`, `name:\n  installed: 1.2`. */
  readonly withVersion: RegExp;
}

/** Names of repositories that name a part, not the product: the owner's name does. */
const PARTS =
  /^(?:core|cli|app|apps|server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|android|docs|feedback|bugs?|tracker|frontend|backend)$/;
/** What repositories append to a product's name for its language, host or kind. */
const AFFIX =
  /^(?:vscode-|node-|python-|py-|go-|rust-|the-)|[-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang)$/;

/** The product of `owner/name`; undefined without a repository. */
export function productName(repo: string | undefined): ProductName | undefined {
  return repo === undefined ? undefined : readProduct(repo);
}

/** Patterns are made of the name; a process reads the reports of few repositories. */
const readProduct = remembering((repo): ProductName | undefined => {
  const names = namesOf(repo);
  if (names.length === 0) return undefined;
  const any = `(?:${names.map(loose).join("|")})`;
  const word = new RegExp(`(?<![\\w-])${any}(?![\\w-])`, "i");
  return {
    isIn: (label) => word.test(label.slice(0, 100)),
    without: (label) => label.slice(0, 100).replace(word, " "),
    withVersion: new RegExp(
      `(?<![\\w.-])${any}(?:/[\\w-]{1,40})?["'*\`]{0,3}(?:[ \\t]{1,3}(?:version|release|cli))?["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_]|==|:\\n[ \\t]{1,8}installed:)?` +
        `[ \\t|*"'\`^~=]{0,12}(?:\\d[\\w.-]{0,20} => )?(?:v|${any})?[ -]?(\\d{1,6}\\.\\d[\\w.+-]{0,40})`,
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

/** `acme-cli` is also written `Acme CLI` and `acmecli`; the compiler of `rust` is `rustc`. */
function loose(name: string): string {
  return name
    .split(/[-_. ]+/)
    .filter((part) => part !== "")
    .join("[-_. ]?")
    .concat("c?");
}
