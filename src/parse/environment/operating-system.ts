/** Names of operating systems, as data, and the family each belongs to. Guesses nothing from paths or habits. */
import { type OperatingSystem, SYSTEM_FAMILIES, type SystemFamily } from "../../domain/report.ts";
import { overLines } from "../../wording/over-lines.ts";

interface OperatingSystemRule {
  readonly os: OperatingSystem;
  readonly pattern: RegExp;
}

/** WSL comes first because it names Windows and a Linux too. Its first version's kernel ends in `-Microsoft`. */
const WSL = /\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard|\d-microsoft\b/;

const SYSTEMS: readonly OperatingSystemRule[] = [
  {
    os: "macos",
    pattern: overLines()`
        \b(?:darwin|mac ?os ?x?|os ?x|osx|os 10\.|macbook|imac|mac|mavericks|yosemite|el capitan|high sierra|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe|
          apple (?:silicon|m[1-5]))(?![a-z])
      `,
  },
  {
    os: "windows",
    // Windows 10 and 11 report 10.0 and a build of five digits (https://learn.microsoft.com/windows/release-health/).
    pattern: overLines()`
        \b(?:(?:windows(?: ?(?:xp|vista|nt))?|win ?(?:xp|32|64|7|8|10|11)(?: ?x(?:64|86))?|(?:win[dows]{1,6}|microsoft) ?(?:xp|7|8|10|11)|windows_nt|mingw\d*|msys2?|
        cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)|^\W{0,4}server 20(?:03|08|12|16|19|22|25)\b
      `,
  },
  {
    os: "linux",
    // Ubuntu's releases are named by year and month, and nobody else's are (https://wiki.ubuntu.com/Releases).
    pattern: overLines()`
        \b(?:linux\d?|[klx]?ubuntu|debian|fedora|arch|archlinux(?:arm)?|manjaro|kde neon|elementary ?os|deepin|slackware|solus|bazzite|nobara|garuda|artix|cent ?os|rhel|red ?hat|rocky(?:linux)?|
          alma(?:linux)?|silverblue|kinoite|mageia|lmde|armbian|dietpi|bottlerocket|
          alpine|(?:open)?suse|mint|pop!?[_ ]?os|nixos|gentoo|raspbian|rasp(?:b?erry|bery)[ -]?pi ?os|raspberry|r?pi ?[2-5]b?|rpi|kali|endeavour ?os|coreos|flatcar|openeuler|cachyos|
          void|zorin|steamos|steam ?deck|synology|unraid|truenas|hass ?os|haos|home ?assistant os|openwrt|proxmox|x11|codespaces?|devcontainer)(?![a-z])|
        ^\s{0,4}(?:1[0-9]|2[0-9])\.(?:04|10)(?:\.\d)?(?: ?lts)?\s{0,4}(?:$|[,;(])|
        ^\W{0,3}docker\b(?!.{0,60}\b(?:desktop|win|windows|mac|macos|colab)\b)|
        ^\s{0,4}[2-6]\.\d{1,2}\.\d{1,3}-[\w.-]{0,30}(?:\.(?:el|fc)\d|-(?:generic|lts|amd64)\b)
      `,
  },
  {
    os: "android",
    // Makers' names of phones and tablets on which nothing else runs.
    pattern: overLines()`
        \b(?:galaxy (?:[sam]\d|note|tab|z|fold|flip)|pixel (?:[2-9]|1\d)|xperia|redmi|poco [a-z]\d|oneplus ?\d|nexus [4-9]|fairphone|moto ?[gexz]\b)|
        \b(?:android|andorid|androd|termux|lineage ?os|grapheneos|(?:miui|one ?ui|hyper ?os|color ?os|fire ?os|oxygen ?os)(?= ?\d|$))\b
      `,
  },
  { os: "ios", pattern: /\b(?:ios|ipados|iphones?|ipads?|tvos|watchos|visionos)(?![a-z])/ },
  { os: "freebsd", pattern: /\bfreebsd(?![a-z])/ },
  { os: "openbsd", pattern: /\bopenbsd(?![a-z])/ },
  { os: "netbsd", pattern: /\bnetbsd(?![a-z])/ },
  { os: "solaris", pattern: /\b(?:solaris|illumos|smartos|omnios|sunos)/ },
  { os: "chromeos", pattern: /\bchrome ?os\b|\bcros\b|\bchromebook\b/ },
  {
    os: "web",
    pattern: /\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge|brave|vivaldi)\b/,
  },
  { os: "other", pattern: /\b(?:other|dragonfly(?:bsd)?|aix|haiku|plan ?9|z\/os|qnx|vxworks|fuchsia)\b/ },
];

/** What is crossed out of a choice; what browsers say of Android and ChromeOS besides. */
const NOT_MEANT = /~~[^~]{1,80}~~|\blinux; (?:u; )?(?=android\b)|\bx11; (?=cros\b)/gi;

/**
 * The system that a written value names: the first one named, `wsl` wherever it is named; null where none is, or where
 * three or more are ("macOS, Windows, Linux": all of them, hence none). A browser counts where no system is named.
 */
export function normalizeOperatingSystem(value: string): OperatingSystem | null {
  const text = value.slice(0, 200).toLowerCase().replace(NOT_MEANT, "");
  if (WSL.test(text)) return "wsl";
  const named = SYSTEMS.map(({ os, pattern }) => ({ os, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  // "Other Linux" is a Linux, "Chrome on Windows" is Windows: what is named beats what is only set apart or around.
  const systems = named.filter(({ os }) => os !== "other" && os !== "web");
  if (systems.length > 2) return null;
  return (systems.length > 0 ? systems : named).sort((a, b) => a.at - b.at)[0]?.os ?? null;
}

/** "Windows, macOS", "Debian 12 and Mac OS": what an answer puts side by side says of none that it is the one. */
const SIDE_BY_SIDE = /,|;|\/|\+|&|\b(?:and|or)\b/i;

/** "Linux/any": it is no matter which. */
const ANY = /\w ?\/ ?(?:any|all)\W{0,4}$/i;
/** "MAC/WIN": too short to be a system where it stands alone. */
const SHORT_WINDOWS = /(?<!\w)win\W{0,4}$/i;

/** Whether a written value lists several systems as equals. */
export function listsSystems(value: string): boolean {
  const parts = value.slice(0, 200).replace(NOT_MEANT, "").split(SIDE_BY_SIDE);
  const named = parts
    .map((part) => (SHORT_WINDOWS.test(part) ? "windows" : normalizeOperatingSystem(part)))
    .filter((os) => os !== null && os !== "other" && os !== "web");
  if (named.length > 0 && ANY.test(value.slice(0, 200))) return true;
  return new Set(named).size > 1 && !named.includes("wsl");
}

/** The family of a system, as JSON and corpora name it: `other` for `freebsd` and `ios`. */
export function toSystemFamily(os: OperatingSystem): SystemFamily {
  return SYSTEM_FAMILIES.find((family) => family === os) ?? "other";
}
