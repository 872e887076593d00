/** Names of operating systems, as data, and the family each belongs to. Guesses nothing from paths or habits. */
import type { OperatingSystem } from "../../domain/report.ts";
import { overLines } from "../../wording/over-lines.ts";

interface OperatingSystemRule {
  readonly os: OperatingSystem;
  readonly pattern: RegExp;
}

/** WSL comes first because it names Windows and a Linux too. */
const WSL = /\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard/;

const FAMILIES: readonly OperatingSystemRule[] = [
  {
    os: "macos",
    pattern:
      /\b(?:darwin|mac ?os ?x?|os ?x|osx|macbook|imac|mac|big sur|monterey|ventura|sonoma|sequoia|tahoe|apple silicon)(?![a-z])/,
  },
  {
    os: "windows",
    // Windows 10 and 11 report 10.0 and a build of five digits (https://learn.microsoft.com/windows/release-health/).
    pattern: /\b(?:(?:windows|win ?(?:32|64|7|8|10|11)|windows_nt|mingw\d*|msys2?|cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)/,
  },
  {
    os: "linux",
    pattern: overLines()`
        \b(?:linux\d?|ubuntu|debian|fedora|arch|archlinux|manjaro|centos|rhel|red ?hat|rocky|alma|
          alpine|(?:open)?suse|mint|pop!?_?os|nixos|gentoo|raspbian|raspberry|kali|endeavouros|cachyos|
          void|zorin|steamos|x11|codespaces?|devcontainer)(?![a-z])
      `,
  },
  { os: "web", pattern: /\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge)\b/ },
  {
    os: "other",
    pattern: /\b(?:other|(?:free|open|net)bsd|android|ios|ipados|solaris|illumos|aix|chrome ?os|haiku|termux|sunos)\b/,
  },
];

/**
 * The family that a written value names: the first one named, `wsl` wherever it is named; null where none is, or where
 * three or more are ("macOS, Windows, Linux": all of them, hence none).
 */
export function normalizeOperatingSystem(value: string): OperatingSystem | null {
  const text = value.slice(0, 200).toLowerCase();
  if (WSL.test(text)) return "wsl";
  const named = FAMILIES.map(({ os, pattern }) => ({ os, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  if (named.length > 2) return null;
  // "Other Linux" is a Linux: what is named beats what is only set apart.
  const telling = named.filter(({ os }) => os !== "other");
  return (telling.length > 0 ? telling : named).sort((a, b) => a.at - b.at)[0]?.os ?? null;
}
