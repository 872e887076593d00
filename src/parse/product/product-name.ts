/**
 * What the product that a report is about may be called, from the repository's name: it tells the product's own version
 * from those of its runtime, tools and libraries. Without a repository nothing is known.
 */
import { overLines } from "../../wording/over-lines.ts";
import { once } from "../text/once.ts";
import { remembering } from "../text/remembering.ts";
import { isForeignVersion, namingWords } from "./product-version.ts";

/** An end of a connection, each with a version and a system of its own. */
export type Side = "server" | "client";

/** The product's names and how they are found in a text. */
export interface ProductName {
  /** Whether a label (`Acme CLI version`, `acme`) names the product itself. */
  readonly isIn: (label: string) => boolean;
  /** The label without the product's name. */
  readonly without: (label: string) => string;
  /** Whether a label names it by its whole name, where a shorter one may be its host's: `vscode-acme` beside `acme`. */
  readonly isWholeIn: (label: string) => boolean;
  /** Whether a label names what the product runs in, as far as its repository's name tells, and neither the product nor anything else: "Acme version" for `acme-etcd-datasource`. */
  readonly isOfHost: (label: string) => boolean;
  /** Whether a lower-case word may stand for the product: a part of its name, a short form, its owner. */
  readonly isKin: (word: string) => boolean;
  /** Whether a text names the product anywhere, be it as part of a longer name. */
  readonly isNamedIn: (text: string) => boolean;
  /** Whether `isNamedIn` and the patterns below may find something: cheap, and asked first, since each product's patterns have to be compiled. */
  readonly mayBeIn: (text: string) => boolean;
  /** Whether it is for iPhones and iPads, by its repository's name. */
  readonly isOfPhones: boolean;
  /** Which end of a connection the product is, where its repository's name tells. */
  readonly side: Side | null;
  /**
   * The name with a version behind it: `name@1.2`, `name version v1.2`, `| name | 1.2 |`, `name:\n  installed: 1.2`. Its first
   * group is the last word between them, with what stands before it: ` version`, `-core`; its second the version.
   */
  readonly withVersion: () => RegExp;
  /** The name with a number without parts behind it, of two digits or three, or a revision's or a day's: `Acme 18`, `Acme r512`, `acme:20310114`. Its first group is the number. */
  readonly withWholeNumber: () => RegExp;
  /** What the product is, by its repository's name, with a version behind it: "the SDK's (1.2)", "Provider 1.21.0". Its first group is the version. */
  readonly asRole: () => RegExp | undefined;
  /** The address of a file of one of its releases, its tag being the first group. */
  readonly released: () => RegExp;
  /**
   * A line that begins with the name as a label. Its first group is what more the label says: `Acme CLI: 1.2` may be of a
   * part with a version of its own; its second what stands behind the colon, arrow or equals sign.
   */
  readonly asLabel: () => RegExp;
}

/** Names of repositories that name a part, not the product: the owner's name does. */
const PARTS = overLines()`
    ^(?:core|cli|app|apps|handbook|wiki|manual|documentation|charts|helm-charts|
    server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|
    android|docs|feedback|bugs?|tracker|frontend|backend|runtime|framework|engine|releases|(?:community|enterprise)(?:-edition)?)$
  `;
/** What repositories append to a product's name for its language, host or kind. */
const AFFIX = overLines()`
    ^(?:vscode-|node-|python-|py-|hs-|ansible-(?:role-|collection-)?|pytest-|sphinx-|mkdocs-|jupyterlab-|dbt-|react-native-|go-|rust-|haskell-|vim-|nvim-|emacs-|tree-sitter-|
    the-|gradle-|maven-|sbt-|grunt-|gulp-|karma-|pulumi-|homebridge-|obsidian-|octoprint-|home-?assistant-|lovelace-|ha-|wp-|qgis-|discord-|kubectl-|
    [a-z0-9]{2,20}-(?:provider|plugin|preset|extension|addon)-)|
    [-._](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang|snap|flatpak|docker|helm|charts?|plugin|extension|addon|mod|integration|theme|
      next|ng|collection|issues|bugs|releases|monorepo|suite|firmware|unity|unreal|godot|android|droid|ios|
      java|jvm|jdbc|kotlin|scala|clojure|groovy|swift|objc|flutter|dart|php|perl|ruby|gem|rb|python|python3|r|cran|jl|julia|lua|luajit|node|nodejs|deno|
      dotnet|net|csharp|fsharp|cpp|golang|erl|erlang|ex|elixir|hs|haskell|ocaml|nim|zig|emacs|neovim|sublime|jetbrains|intellij|tex|latex|wasm|
      (?:ios|android|apple|swift|js|javascript|node|java|kotlin|python|php|ruby|go|rust|cpp|dotnet|net|unity|flutter|react-native|mobile)-sdk|
      installer|launcher|web|bot|(?:gradle|maven|sbt|eslint|babel|webpack|vite|rollup)-plugin|v?\d)$
  `;

/** What a product may be by itself, and not to another one. */
const KINDS = overLines()`
    ^(?:vpn|browser|editor|reader|manager|notes|mail|messenger|terminal|studio|ide|db|database|firewall|wallet|game|emulator|backup|calendar|tasks|todo|
    finance|erp|crm|cms|blog|forum|shop|recorder|developer|suite|platform|tools?)$
  `;

/** What may stand between a product's name and its version. */
const EDITIONS =
  "version|install|add|run|upgrade|release|ver\\.?|cli|core|app|desktop|server|client|daemon|framework|engine|" +
  "community|enterprise|pro|lite|nightly|stable|master|build|gui|qt|library|installation|package|dedicated|standalone|portable|headless|setup|installer|tag|" +
  "(?:file|password|package|window|task|music|media|video) (?:manager|player)|reader|viewer|editor|vpn|studio|launcher|emulator|" +
  "is(?= v(?:ersion|\\d))|is at(?= version)|(?:up )?to(?= version [`'\"v\\d])";

/** What stands before the version in brackets: `Acme (Channel stable, 3.2.1)`. */
const CHANNELS = "channel|beta|dev|canary|official|edition|64-bit|32-bit|x64";

/** What parts a name from its version: signs, brackets, and the forms of build tools and of JSON. */
const BETWEEN = [
  "[@:=|(/]",
  // The artifact for a Scala version is no version.
  "_(?!(?:2\\.1[0-3]|3)(?![\\w.]))",
  ", (?:version )?",
  // "Acme - 1.2.3".
  "[-–] (?=v?\\d{1,4}\\.\\d{1,4}\\.\\d{1,5}(?![\\d.]*\\.\\d))",
  "==",
  // mix.exs: {:acme, "~> 1.2"}.
  ', "[~>=]{1,2} ?',
  // SwiftPM: .package(url: ".../acme.git", exact: "1.2").
  '\\.git", (?:exact|from): "',
  // Maven's errors: org.acme:acme-core:jar:1.2.
  "(?:-[a-z]\\w{1,20}){0,2}:(?:jar|pom|war|aar|bundle|maven-plugin):(?=\\d)",
  // NuGet: Include="Acme" Version="1.2".
  '" Version="',
  // Gradle: "org.acme:acme-core:1.2".
  "(?:-[a-z]\\w{1,20}){1,2}:(?=v?\\d)",
  "[=-]>",
  // sbt: "org.acme" %% "acme" % "1.2".
  "%{1,2}",
  // PowerShell, NuGet, Helm: Acme -RequiredVersion '1.2'.
  " --?(?:Required|Minimum)?version[ =]",
  // Gradle: id "org.acme" version "1.2".
  "[\"']\\)? version [\"']",
  // HTML: <th>Acme</th><td>1.2</td>, Acme <b>1.2</b>.
  "(?:</(?:td|th|b|strong)>\\s{0,20})?<(?:td|b|strong|code)>",
  // A table drawn with lines.
  "│",
  // An RPM: acme-tools-1.2-1.aarch64.
  "(?:-[a-z]\\w{1,20}){1,2}-(?=\\d[\\w.]{0,20}-[\\w.]{1,20}\\.(?:x86_64|i\\d86|aarch64|ppc64le|s390x|noarch)\\b)",
  // Cargo, git: acme (git 1a2b3c4d) 1.2.
  "\\((?:git|commit|rev|build) [\\da-f]{7,40}\\)",
  // "Acme for Android · 1.2".
  "for \\w{2,10} ·",
  // Maven.
  "(?:-[a-z]\\w{1,20}){0,2}</artifactId>\\s{0,20}<version>",
  // {"name": "acme", "version": "1.2"}, and in a lock file name = "acme" over version = "1.2".
  "(?<=[\"']),?\\s{0,20}[\"']?version[\"']?(?:: ?| = )",
  `\\((?:(?:${EDITIONS}|${CHANNELS})[ ,]{1,2}){1,3}`,
  ":\\n[ \\t]{1,8}installed:",
].join("|");

/** What a product may be to another: `acme-php-driver` has a "driver version". */
const ROLES = (
  "driver sdk plugin extension operator client server api cli integration adapter provider action mod modpack theme module agent toolkit " +
  "library package chart role collection card dashboard panel widget editor launcher toolbox compiler parser service gateway proxy exporter controller scheduler"
).split(" ");

/** A label that calls the product by what its repository's name says that it is. */
function rolesOf(repo: string): readonly string[] {
  const words = new Set(repo.toLowerCase().slice(0, 200).split("/")[1]?.split(/[-_.]/));
  if (words.has("helm") || words.has("charts")) words.add("chart");
  if (words.has("vscode") && words.size > 1) words.add("extension");
  if (words.has("jdbc") || words.has("odbc")) words.add("driver");
  if (words.has("arduino")) words.add("library");
  return ROLES.filter((role) => words.has(role));
}

/** What runs in something else may be called by that, by what it does and by what it is: `acme-etcd-datasource`, `acme-provider-etcd`. */
const HOST =
  /^([a-z\d]{3,20})-(?:[\w-]{2,40}-(?:datasource|panel|plugin|provider|addon|integration|exporter|adapter)$|provider-)/;

const SERVERS = /(?:^|[-_.])(?:server|back-?end|docker|api)(?=$|[-_.])/;
const CLIENTS = /(?:^|[-_.])(?:ios|android|mobile|app|client|desktop|cli|extension)(?=$|[-_.])|(?:ctl|cli|client)$/;

function sideOf(repo: string): Side | null {
  const name = repo.toLowerCase().slice(0, 200).split("/")[1] ?? "";
  return SERVERS.test(name) ? "server" : CLIENTS.test(name) ? "client" : null;
}

/** The product of `owner/name`; undefined without a repository. */
export function productName(repo: string | undefined): ProductName | undefined {
  return repo === undefined ? undefined : readProduct(repo);
}

/** Words of a label that say nothing of whose version it asks for. */
const ASKING = new Set(
  "version versions used installed current affected your the which what of is in use using release number are you do have s".split(
    " ",
  ),
);

/** Whether a label is made of all the words of a repository's name, whatever their order: "Acme CPP SDK version used". */
function isMadeOf(label: string, own: ReadonlySet<string>): boolean {
  if (own.size < 2) return false;
  const words = new Set((label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ASKING.has(word)));
  return words.size === own.size && [...words].every((word) => own.has(word));
}

/** Patterns are made of the name, and each when it is first asked for: a process reads the reports of few repositories, most of which need few of them. */
const readProduct = remembering((repo): ProductName | undefined => {
  const { names, base, bare, owners } = namesOf(repo);
  if (names.length === 0) return undefined;
  const any = `(?:${names.map(loose).join("|")})`;
  // Nothing stands right before a name but its owner's: `acme-press` is Acme's Press, `win-press` another one.
  const owner = `(?:${owners.map(loose).join("|")})`;
  const host = HOST.exec(base)?.[1];
  // Of a plugin's host only the name that was cut off remains: a host's version is not the plugin's.
  const parts = [...new Set([bare, ...bare.split(/[-_. ]+/), repo.toLowerCase().split("/")[0] ?? ""])];
  const whole = once(() => new RegExp(`(?<![\\w-])${loose(base)}(?![\\w-])`, "i"));
  const anywhere = once(() => new RegExp(any, "i"));
  const word = once(() => new RegExp(`(?<![\\w-](?<!(?<![\\w-])${owner}[-_]))${any}(?![\\w-])`, "i"));
  const mayBeIn = anyPartFinder(names);
  const isShortIn = shortFormFinder(repo, bare);
  const roles = rolesOf(repo).join("|");
  const role = roles === "" ? undefined : roleLabel(roles);
  const ownWords = new Set(repo.toLowerCase().slice(0, 200).split("/")[1]?.split(/[_.-]/));
  const isIn = (label: string): boolean => {
    const text = label.slice(0, 100);
    return (
      (mayBeIn(text) && word().test(text)) || isShortIn(text) || role?.test(text) === true || isMadeOf(text, ownWords)
    );
  };
  return {
    isIn,
    isWholeIn: (label) => base !== bare && mayBeIn(label) && whole().test(label.slice(0, 100)),
    isOfHost: (label) => host !== undefined && namingWords(label).join(" ") === host && !isIn(label),
    isKin: (other) => parts.some((part) => isShortFor(other, part)),
    side: sideOf(repo),
    isOfPhones: /[/_.-]ios(?:$|[_.-])/i.test(repo.slice(0, 200)),
    isNamedIn: (text) => mayBeIn(text) && anywhere().test(text),
    mayBeIn,
    released: once(
      () =>
        new RegExp(
          `\\bgithub\\.com/${repo.slice(0, 200).replace(/[^\w/-]/g, "\\$&")}/releases/download/([\\w.+%@-]{1,60})/`,
          "gi",
        ),
    ),
    without: (label) => label.slice(0, 100).replace(word(), " "),
    asLabel: once(
      () =>
        new RegExp(
          `^[ \\t>*+•›-]{0,8}[*_\`]{0,2}(?:${owner}[-_. ])?${any}((?: [\\w-]{1,20}){0,2})(?: [^\\w\\s:=(]{1,4})?(?: \\([^()\\n]{1,100}\\)| \\[\\w{1,12}\\])?` +
            `[*_\`]{0,2}[ \\t]{0,40}(?:=>|[:=]|\\|(?=[ \\t]{0,3}v?\\d))[*_\` \\t]{0,6}([^\\n]{3,90})`,
          "gim",
        ),
    ),
    asRole: once(() => (roles === "" ? undefined : rolePattern(roles))),
    withWholeNumber: once(() => wholeNumberPattern(any)),
    withVersion: once(
      () =>
        new RegExp(
          `(?<![\\w.-](?<!(?<![\\w.-])(?:${owner}[-_.]|any\\.|(?:com|org|io|net|dev)\\.(?:[\\w-]{1,30}\\.)?)))(?:lib)?${any}(?:/[A-Za-z][\\w-]{0,39}|\\.[A-Z][A-Za-z]{1,30})?["'*\`+]{0,3}` +
            `(?:_version\\b|_(?:2\\.1[0-3]|3)(?=[":)]|$|\\s|-\\d))?([ \\t-]{1,3}(?:${EDITIONS})){0,3}["'*\`]{0,3}[ \\t]{0,40}` +
            `(?:${BETWEEN})?` +
            `[ \\t|*"'\`^~=[]{0,12}(?:\\d[\\w.-]{0,20} [=-]> )?(?:-?v(?:\\. ?)?|${any})?[ -]?v?(\\d{1,6}\\.\\d[\\w.+~-]{0,40}(?: (?:alpha|beta|rc)[ .]?\\d{1,2}(?!\\w))?|devel \\+[\\da-f]{6,40})`,
          "gi",
        ),
    ),
  };
}, 20);

/** "SDK version", "SDK-Version", "SDKのバージョン", "versión del SDK": a label that calls the product by what it is. */
function roleLabel(roles: string): RegExp {
  return new RegExp(
    `^(?:the |your )?(?:helm )?(?:${roles})(?:(?:s|'s)?[ -](?:release|vers(?:i[oó]ne?|[ãi]o))\\b| ?(?:の|的)? ?(?:バージョン|版本|버전))|` +
      `^vers(?:i[oó]ne?|[ãi]o) (?:(?:del?|da|do|du|dell[ao']|der|des|de la|de l') ?)?(?:${roles})(?![\\w-])`,
    "i",
  );
}

/** What `asRole` finds; behind a preposition also in a sentence: "on provider version 3.4.2". */
function rolePattern(roles: string): RegExp {
  return new RegExp(
    `(?<![\\w-]|\\w\\.)(?:(?<![\\w-] )|(?<=\\b(?:on|in|with|using|of|my|our|to|from|latest|current|and) ))(?:the )?(?:${roles})(?:'s)?` +
      `(?: (?:version |release )?\\(?|[ \\t]{0,40}[|│][ \\t]{1,4})v?(\\d{1,4}\\.\\d{1,5}(?:\\.\\d[\\w.+-]{0,30})?)(?![\\w.]*\\w)`,
    "gi",
  );
}

/** What `withWholeNumber` finds. */
function wholeNumberPattern(any: string): RegExp {
  return new RegExp(
    `(?<![\\w.-])${any}(?: v?(?=\\d)| (?=r\\d)|:(?=20\\d{6}))(\\d{2,3}|r\\d{3,6}|20\\d{6,8}|\\d{1,3} (?:pre|preview|alpha|beta|rc) ?\\d{1,2})` +
      `(?!(?:, ?\\d{1,3}){2})(?=$|[\\n,;:!?)\\]\`]|\\.(?:\\s|$)| (?:-|on|and|with|is|does|doesn|` +
      `from|to|in|for|has|can|can't|shows?|gave|gives|produc\\w{1,3}|when|after|fresh|crash\\w*|fail\\w*|install\\w*|upgrade\\w*)(?![\\w-]))`,
    "gi",
  );
}

/** Products that their own reports call otherwise than their repository. Sources: their issue templates. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  vscode: ["vs-code", "visual-studio-code"],
  cpython: ["python"],
  golang: ["go"],
  dotnet: [".net"],
};

/** What owners append to a product's name: `vuejs`, `rust-lang`. */
const OWNER_ENDING = /[-.]?(?:js|lang|hq|labs?|org|inc|io|project|projects|team|apps?|dev)$/;

interface Names {
  readonly names: readonly string[];
  /** The repository's own, whole. */
  readonly base: string;
  readonly bare: string;
  readonly owners: readonly string[];
}

function namesOf(repo: string): Names {
  // The parts of "BaseMetals" are told apart by its capitals.
  const written = repo.slice(0, 200).replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, "-");
  const [owner = "", name = ""] = written.toLowerCase().split("/");
  const base = PARTS.test(name) ? owner : name;
  const short = base.replace(AFFIX, "");
  // What is left must still name something: of `docker-web` another's name would be.
  const bare = short.length < 3 || isOthersName(short) ? base : short;
  const stem = owner.replace(OWNER_ENDING, "");
  const aliases = Object.hasOwn(ALIASES, base) ? (ALIASES[base] ?? []) : [];
  // `acmejs/core` is Acme; the owner's name may be the longer form of the product's, as in `homebrew/brew`.
  const others = [
    base === name ? "" : stem,
    base.length >= PART_LENGTH && owner.endsWith(base) ? owner : "",
    // `acme/acme-vpn`: the owner's one product, by what it is.
    bare.startsWith(`${stem}-`) && stem.length >= PART_LENGTH && KINDS.test(bare.slice(stem.length + 1)) ? stem : "",
    // "AcmeNotes/2.1" in a request's head, of `acmenotes/acme-ios`.
    bare.length >= PART_LENGTH && bare !== base && owner.startsWith(bare) && PARTS.test(base.slice(bare.length + 1))
      ? owner
      : "",
  ];
  return {
    names: onlyNames(name === "" ? [] : [base, bare, ...aliases, ...others]),
    base,
    bare: bare === base ? (aliases[0] ?? bare) : bare,
    owners: onlyNames([owner, stem]),
  };
}

/** Whether a name is another software's, and not only made with such a word: "sdk", and not "acme-sdk". */
function isOthersName(name: string): boolean {
  return partsOf(name).length === 1 && isForeignVersion(name);
}

function onlyNames(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => /^[\w.-]{2,80}$/.test(word));
}

/** The least that is taken for a part of a name; shorter ones must be letters of it in order, as `tf`, `vsc`, `k8s`. */
const PART_LENGTH = 4;

function isShortFor(word: string, name: string): boolean {
  if (word === name || name.length < 2) return word === name;
  if (word.length >= PART_LENGTH && name.length >= PART_LENGTH && (name.includes(word) || word.includes(name)))
    return true;
  if (word.length > PART_LENGTH || word[0] !== name[0]) return false;
  return isInOrder(word.replace(/\d/g, ""), name);
}

/**
 * Finds short forms of a name that nothing else is called by: its initials in front of "version" (`RN version` for
 * `react-native`, `PSVersion` for `PowerShell`), and the name without some of its letters (`nvim`, `sklearn`).
 */
function shortFormFinder(repo: string, bare: string): (label: string) => boolean {
  const letters = bare.replace(/[^a-z]/g, "");
  const [first = "", last = ""] = [letters[0], letters[letters.length - 1]];
  const between = [...new Set(letters.slice(1, -1))].join("");
  if (between === "") return () => false;
  const least = Math.max(PART_LENGTH, Math.ceil(letters.length / 2)) - 2;
  const shortened = once(
    () => new RegExp(`(?<![\\w-])${first}[${between}]{${least},${letters.length}}${last}(?![\\w-])`, "i"),
  );
  const initials = initialsOf(repo, bare);
  const abbreviated = initials === "" ? undefined : new RegExp(`(?<![\\w-])${initials}(?=[-_ ]?versions?\\b)`, "i");
  return (label) => {
    const found = shortened().exec(label)?.[0];
    const isShort =
      found !== undefined && isInOrder(found.toLowerCase(), letters) && !isOthersPart(found.toLowerCase(), bare);
    return isShort || abbreviated?.test(label) === true;
  };
}

/** "laravel" of `laravel-acme`: a part of the name, and another's whole name. */
function isOthersPart(word: string, name: string): boolean {
  return word !== name && partsOf(name).includes(word) && isForeignVersion(word);
}

/** The first letters of a name's words, be they told apart by hyphens or by capitals; "" of one word, and where they mean a system. */
function initialsOf(repo: string, bare: string): string {
  const [, name = ""] = repo.split("/");
  const written = name.toLowerCase() === bare ? name.replace(/(?<=[a-z])(?=[A-Z])/g, "-") : bare;
  const words = written.toLowerCase().match(/[a-z]+/g) ?? [];
  const initials = words.map((word) => word[0]).join("");
  return words.length < 2 || initials === "os" ? "" : initials;
}

/** Whether the letters of a word stand in a name in the same order. */
function isInOrder(word: string, name: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Tells whether the longest part of one of the names stands in a text, in whatever case: whoever writes a name writes all of its parts. */
function anyPartFinder(names: readonly string[]): (text: string) => boolean {
  const longest = names.map((name) => partsOf(name).reduce((a, b) => (b.length > a.length ? b : a), ""));
  return (text) => {
    const lowered = text.toLowerCase();
    return longest.some((part) => lowered.includes(part));
  };
}

function partsOf(name: string): string[] {
  return name.split(/[-_. ]+/).filter((part) => part !== "");
}

/** `acme-cli` is also written `Acme CLI` and `acmecli`; the compiler of `rust` is `rustc`, the daemon of `acme` is `acmed`. */
function loose(name: string): string {
  return (name.startsWith(".") ? "\\.?" : "").concat(partsOf(name).join("(?:[-_. ]|::)?"), "(?:c|d|ctl)?");
}
