/**
 * Reads the version of the product that is complained of, and tells it from the versions of everything else that a
 * report lists. Does not judge whether that version exists.
 */

import { overLines } from "../../wording/over-lines.ts";

/** Other software that reports list by version beside the product's own. Data: one name each, lower case. */
const FOREIGN_NAMES = (
  "node nodejs node.js npm npx yarn pnpm bun deno nvm volta python cpython pip uv setuptools conda ruby java jdk jvm php perl dotnet .net gcc clang " +
  "llvm cmake glibc libc openssl git gh docker podman kubernetes macos mac darwin windows linux ubuntu debian fedora android ios iphone ipad xcode wsl " +
  "chrome chromium firefox safari edge electron bash zsh fish powershell tmux iterm iterm2 ghostty kitty warp alacritty wezterm konsole " +
  "typescript react webpack vite eslint cuda jq curl ssh vim neovim nvim emacs intellij webstorm pycharm jetbrains cursor windsurf homebrew brew " +
  "openbsd freebsd netbsd dragonflybsd illumos " +
  "nix nix-env julia r elixir erlang otp swift kotlin groovy scala dart ghc ocaml lua postgres postgresql mysql mariadb sqlite redis mongodb nginx apache " +
  // What plugins, mods and apps run in or are made with.
  "wordpress woocommerce drupal joomla magento minecraft forge neoforge obs libobs unity unreal godot arduino hass kodi jellyfin jenkins gradle maven " +
  "spring django rails laravel symfony angular svelte flutter expo cordova ionic capacitor tensorflow pytorch numpy qgis obsidian logseq blender eclipse " +
  "rider delphi sketchup figma grafana prometheus kafka spark hadoop airflow elasticsearch helm terraform ansible openwrt proxmox"
)
  .split(" ")
  .concat(
    "obs studio",
    "home assistant",
    "spring boot",
    "react native",
    "android studio",
    "intellij idea",
    "visual studio",
    "steam deck",
    "raspberry pi",
  );

/** What of a machine, or of the software around the product, has a version of its own. */
const FOREIGN_PARTS = (
  "make kernel bootloader kde plasma gnome qt os browser terminal shell gpu driver bios firmware model api protocol schema sdk ide editor tool hardware cpu other dependency server mcp " +
  "runtime vm sys.version database db"
)
  .split(" ")
  .concat("operating system");

/** Software that is a product in its own repository but a mere companion elsewhere: used only for want of better. */
const COMPANION_SOFTWARE = ["vs code", "vscode", "visual studio code", "extension", "plugin", "rustc", "cargo", "go"];

/** Versions that the reporter does not run. */
const OTHER_TIME = overLines()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b|\bfrom versions?$
  `;

/** The same in a sentence, where the version follows. */
const COMPARED = overLines()`
    \b(?:works?|fine|roll(?:ed|ing)? ?back|(?:removing|uninstalling)(?= \S{1,40}$))\b|
    \b(?:(?<!(?:installed|downloaded|built|compiled|taken|copied|running) )from|than|(?<!\bcommand )for|
      (?<!(?:created|generated|produced|made|written|built|printed) )by|post)\b[^(,.;:]{0,12}$
  `;

/** Whether a label names another version than the one that the reporter runs: `last working version`. */
export function isOtherTime(label: string): boolean {
  return OTHER_TIME.test(label.toLowerCase());
}

/** Whether the words before a version only compare with it: "worked in", "upgraded from", "planned for". */
export function isComparison(words: string): boolean {
  // What began with a version goes on in it.
  const plain = words.toLowerCase().replace(/\bsince\b/g, " ");
  return isOtherTime(plain) || COMPARED.test(plain);
}

const FOREIGN = wordPattern([...FOREIGN_NAMES, ...FOREIGN_PARTS]);
/** As words of sentences; those that mean something else there are left out. */
const FOREIGN_NAME = wordPattern(
  FOREIGN_NAMES.filter(
    (name) => !/^(?:r|fish|edge|warp|cursor|forge|spark|expo|volta|rails|spring|rider|swift|dart)$/.test(name),
  ),
);
const COMPANION = wordPattern(COMPANION_SOFTWARE);

/** Words of pre-releases and builds as https://semver.org, https://peps.python.org/pep-0440, Maven and OSGi have them. */
const STAGE =
  "(?:alpha|beta|rc|cr|pre|preview|dev|devel|post|snapshot|nightly|canary|next|insiders?|sp|final|ga|release|m|a|b|p)";
/** A channel behind a dot, and who built it: `4.1.2.stable.mono.official.51c8e0b27`. */
const CHANNEL =
  "\\.(?:stable|(?:alpha|beta|rc|dev)\\d{0,3}(?=\\.official))(?:\\.(?:mono|double|official|custom_build|[a-z]{3,10}_linux|[\\da-f]{7,12})){0,4}(?![\\w-])";
// major.minor at least, up to five parts; then any of: a pre-release, a build, a local version, an OSGi date.
const VERSION = new RegExp(
  "(?:(?<![a-z0-9.]|\\d\\d:)(?:v|go)?|^[a-z]{2,10})(\\d{1,8}(?:\\.\\d{1,10}){1,4}" +
    `(?:${CHANNEL}|\\.x\\b|(?:alpha|beta|rc)(?: \\d{1,2})?(?![\\w.])|[.~-]?${STAGE}\\.?\\d{1,10}(?!\\d)(?:\\.\\d{1,8}){0,3}(?:\\.g[\\da-f]{7,12}(?:\\.dirty)?)?|` +
    `\\.${STAGE}\\b|_(?:alpha|beta|rc)\\w{0,10}|` +
    "\\.v\\d{8,14}|\\.windows\\.\\d{1,2}|[a-z]{1,4}\\d{1,3}(?!\\w)|[a-z](?!\\w))?" +
    `(?:-(?:[a-z][0-9a-z]{0,20}|\\d{1,3}(?:ubuntu|deb|build|fc|el)[0-9a-z]{0,8}|\\d{1,8}|[\\da-f]{7,12})(?:[.-][0-9a-z]{1,20}){0,4})?` +
    `(?:[+~][0-9a-z]{1,20}(?:[.~+-](?!(?:cp|py)\\d)[0-9a-z]{1,20}){0,6})?(?: (?:alpha|beta|rc|pre|m(?=\\d)|dev(?= \\d))(?: ?\\d{1,3})?(?: pre)?(?![\\w-]))?)(?![a-z0-9]|\\.\\d)`,
  "i",
);
/** The version of a file's name ends before the target or the interpreter that it was built for, and before its ending. */
const FILE_ENDING = overLines("i")`
    (?:-(?:py\d|cp\d{1,3})(?:\.py\d)?-\w{2,20}-[\w.]{3,60}?)?
    (?:[-.](?:installer|linux|darwin|macos|osx|windows|win32|win64|cygwin|msys2?|freebsd|x86[_-]64|amd64|arm64|aarch64|i686|x64|x86)(?:[-.][a-z]\w{1,12}){0,4}){0,2}
    (?:\.(?:jar|war|aar|apk|ipa|zip|tar|gz|tgz|xz|whl|exe|msi|dmg|pkg|deb|rpm|dll|so|gem|nupkg|vsix|appimage|js|iso|metadata|asc|sig|md5|sha(?:1|256|512)(?:sums?)?)){0,3}$
  `;
/** What those who package it append: conda's build, the release of an RPM or a Debian package in its file's name. */
const PACKAGED =
  /(?<=\d)(?:-py[\da-z]{4,20}(?:_\d{1,3})?\b|-\d{1,4}(?:\.\w{2,12}){0,2}(?:[._](?:ppc64le|s390x|x86_64|noarch|aarch64|i686)\b|(?=[._](?:x86_64|amd64|noarch|aarch64|arm64|i686|all)\.(?:rpm|deb)\b)))/;
/** "1.4.2 → 1.5.0", "upgrade from 1.4.2 to 1.5.0": the first is the one that was left. */
const LEFT =
  /^\W{0,4}(?:(?:upgrad|updat|migrat)\w{1,4} )?(?:from )?v?\d[\w.+-]{0,30} ?(?:->|→|=>| to (?=v?\d[\w.+-]{0,30}\W{0,4}$)) ?(?=v?\d)/i;
/** "v.1.2.3". */
const DOTTED_V = /(?<!\w)v\.(?=\d)/gi;
/** "Channel beta, running on macOS 12.5": that is the system's. */
const ON_SYSTEM =
  /\b(?:running )?(?:on|under) (?:mac ?os(?: x)?|os x|windows|ubuntu|debian|fedora|android|ios) v?\d[\w.]{0,12}/gi;
/** What `git describe` makes of a tag; where a plain number stands beside it, that is the version. */
const DESCRIBED = /-\d{1,6}-g[\da-f]{6,40}$/;
/** A development build without a number is known by its commit: `devel +de4317c`. */
const DEVELOPMENT = /\bdevel \+[\da-f]{6,40}\b/;
const WHOLE_NUMBER = /^(?:v?(?=\d)|(?=r))(\d{1,4}(?: (?:pre|preview|alpha|beta|rc) ?\d{1,2})?|r\d{3,6})$/i;

/** A day, as it is written in much of Europe. */
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/;
/** What a template, or a program that was built without one, shows in a version's place. */
const NO_VERSION = /^0(?:\.0){1,4}$/;

function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.+]/g, "\\$&"));
  return new RegExp(`(?<![\\w.])(?:${escaped.join("|")})(?![\\w])`);
}

/** How well a label such as `Claude Code version` fits the product itself: 2 well, 1 for want of better, 0 not. */
export function versionLabelRank(label: string): 0 | 1 | 2 {
  const plain = label.toLowerCase().replaceAll("_", " ");
  if (OTHER_TIME.test(plain) || FOREIGN.test(plain)) return 0;
  return COMPANION.test(plain) ? 1 : 2;
}

/** Whether a label or heading names another version than the one that the reporter runs. */
export function isForeignVersion(label: string): boolean {
  return versionLabelRank(label) === 0;
}

/** Words of labels that name no product: "Which version of the app are you using?" */
const PLAIN_WORDS = new Set(
  (
    "versione vers versi del della de da do di du la el le il " +
    "version versions ver v the a an has have your my our of for in on at is are was line affects but operating jar you i it this that using use used which what " +
    "and or did do does run running please provide specify enter exact full current currently installed affected found " +
    "bug issue issues problem reported observed happens occurs with from by output number info information name id tag " +
    "app apps application software program product package library lib module release build commit game client cli gui " +
    "engine core framework desktop web mobile plugin extension mod addon add-on integration component agent daemon image " +
    "chart binary system font theme template script bot self-hosted stable main master branch channel e.g eg ie i.e automated required optional new old tested " +
    "de la del della dello dell do da du der des die le il el al programma programa programm aplicativo logiciel"
  ).split(" "),
);

/** The words of a label that may be a name, at most eight: `devtools` of "DevTools version (automated)". */
export function namingWords(label: string): string[] {
  const words =
    label
      .slice(0, 100)
      .toLowerCase()
      .replaceAll("_", " ")
      .replace(/(?<!\p{L})vers(?:i[oó]n(?:e|es)?|ão|ie)(?!\p{L})/gu, " ")
      .match(/[a-z@][\w.+/-]{0,40}/g) ?? [];
  return words
    .map((word) => word.replace(/^@|[./-]+$/g, ""))
    .filter((word) => word.length > 1 && !PLAIN_WORDS.has(word))
    .slice(0, 8);
}

/** The versions of .NET's own runtime, which its crashes and banners name; frozen since 2012. */
export function isRuntimeOfNet(value: string): boolean {
  return /^v?(?:4\.0\.30319|2\.0\.50727)\b/.test(value);
}

/** The first name of other software in a sentence, in lower case; undefined without any. */
export function foreignName(sentence: string): string | undefined {
  return FOREIGN_NAME.exec(sentence.toLowerCase())?.[0];
}

/** Whether a value names other software before its number: `Darwin Kernel Version 24.1.0`. */
export function isForeignValue(value: string): boolean {
  return FOREIGN.test((/^\D{0,60}/.exec(value)?.[0] ?? "").toLowerCase().replace(SOURCE, " "));
}

/** "The one from Maven Central, 7.3.0", "installed with brew, 2.1": where it came from. */
const SOURCE =
  /\b(?:from|via|through|by|with|on|in) (?:the )?(?:maven central|npm|pip|pypi|brew|homebrew|conda|docker hub|helm|nix|git|(?:mac |ios |windows )?(?:app )?store)\b/g;

/**
 * `2.1.23 (Claude Code)`, `v2.1.109`, `Code 1.85.1 (abc, 2023-…)` give the number, `1.4.0-rc1` and `2.9.1+nv22.9` all of
 * it, `devel +de4317c` the build; `latest` and words give null.
 */
export function readVersion(value: string): string | null {
  const text = value
    .slice(0, 200)
    .replace(LEFT, "")
    .replace(DOTTED_V, "v")
    .replace(PACKAGED, "")
    .replace(ON_SYSTEM, " ");
  if (/\betc\.?\W{0,3}$/.test(text)) return null;
  const development = DEVELOPMENT.exec(text)?.[0];
  if (development !== undefined) return development;
  const listed = LIST.test(text) ? newest(text) : undefined;
  const first = listed ?? VERSION.exec(text);
  if (first?.[1] !== undefined && (DATE.test(first[1]) || NO_VERSION.test(first[1]))) return null;
  if (first?.[1] === undefined) return WHOLE_NUMBER.exec(text.trim())?.[1] ?? null;
  if (!DESCRIBED.test(first[1])) return first[1].replace(FILE_ENDING, "");
  return VERSION.exec(text.slice(first.index + first[0].length))?.[1] ?? first[1];
}

/** "2.8.1, 2.13.0 and 2.14.0-rc1", "2.13 / 2.14": of several that fail, the newest is what has to be looked at. */
const LIST =
  /^\W{0,4}v?\d[\w.+-]{1,30}['"`]?(?:(?:,| ?\/| ?&| and|, and| to) ['"`]?v?\d[\w.+-]{1,30}['"`]?){1,6}\W{0,4}$/i;

function newest(text: string): RegExpExecArray | undefined {
  let best: RegExpExecArray | undefined;
  for (const word of text.split(/[,/&\s]+/)) {
    const match = VERSION.exec(word);
    if (match?.[1] !== undefined && (best?.[1] === undefined || compareVersions(match[1], best[1]) > 0)) best = match;
  }
  return best;
}

/** By their numbers, part by part; above zero where the first is newer. */
export function compareVersions(a: string, b: string): number {
  const [mine, theirs] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < Math.max(mine.length, theirs.length); at++) {
    const difference = (mine[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "").split(".").map(Number);
}

/** A build that is known by a day's number or a revision's: `2024120901`, `20220319-080211-1bc0aa4f`, `r31204-5d1ac0be77`; else null. */
export function readBuild(value: string): string | null {
  return (
    /^(?:[A-Za-z][A-Za-z ]{0,30} )?(\d{6,12}(?:-\d{6}-[\da-f]{7,12})?|r\d{2,6}[-.][\da-f]{7,12})$/.exec(
      value.trim(),
    )?.[1] ?? null
  );
}

/** A build that has no number but its commit: `1a2b3c4`, `commit 84e21a8c2137`, `4aa7943034c5+ tip`; else null. */
export function readCommit(value: string): string | null {
  const text = value.slice(0, 100);
  return (
    /^\W{0,3}(?:(?:commit|sha|hash|rev(?:ision)?|git|hg)[: ]{1,2})?\[?(?=[a-f]*\d)(?=\d*[a-f])([\da-f]{7,40}\+?(?: tip|-dirty)?)(?![\w.-])/i.exec(
      text,
    )?.[1] ?? null
  );
}
