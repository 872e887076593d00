/**
 * Reads the version of the product that is complained of, and tells it from the versions of everything else that a
 * report lists. Does not judge whether that version exists.
 */

import { overLines } from "../../wording/over-lines.ts";

/** Other software that reports list by version beside the product's own. Data: one word or phrase each, lower case. */
const FOREIGN_SOFTWARE = [
  ...["node", "nodejs", "node.js", "npm", "npx", "yarn", "pnpm", "bun", "deno", "nvm", "volta", "python", "pip", "uv"],
  ...["conda", "ruby", "java", "jdk", "jvm", "php", "perl", "dotnet", ".net", "gcc", "clang", "llvm", "cmake", "make"],
  ...["glibc", "libc", "openssl", "git", "gh", "docker", "podman", "kubernetes", "kernel", "os", "operating system"],
  ...["macos", "mac", "darwin", "windows", "linux", "ubuntu", "debian", "fedora", "android", "ios", "xcode", "wsl"],
  ...["browser", "chrome", "chromium", "firefox", "safari", "edge", "electron", "terminal", "shell", "bash", "zsh"],
  ...["fish", "powershell", "tmux", "iterm", "iterm2", "ghostty", "kitty", "warp", "alacritty", "wezterm", "konsole"],
  ...["typescript", "react", "webpack", "vite", "eslint", "gpu", "cuda", "driver", "bios", "firmware", "model", "api"],
  ...["protocol", "schema", "sdk", "jq", "curl", "ssh", "vim", "neovim", "nvim", "emacs", "intellij", "webstorm"],
  ...["pycharm", "jetbrains", "ide", "editor", "cursor", "windsurf", "tool", "homebrew", "brew", "hardware", "cpu"],
  ...["other", "dependency", "server", "mcp", "runtime", "vm", "sys.version", "nix", "nix-env", "julia", "r", "elixir"],
  ...["erlang", "otp", "swift", "kotlin", "groovy", "scala", "dart", "ghc", "ocaml", "lua", "postgres", "postgresql"],
  ...["mysql", "mariadb", "sqlite", "redis", "mongodb", "nginx", "apache"],
];

/** Software that is a product in its own repository but a mere companion elsewhere: used only for want of better. */
const COMPANION_SOFTWARE = ["vs code", "vscode", "visual studio code", "extension", "plugin", "rustc", "cargo", "go"];

/** Versions that the reporter does not run. */
const OTHER_TIME = overLines()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b
  `;

/** The same in a sentence, where the version follows. */
const COMPARED = /\b(?:works?|fine|roll(?:ed|ing)? ?back|from|than|for|by|post)\b/;

/** Whether a label names another version than the one that the reporter runs: `last working version`. */
export function isOtherTime(label: string): boolean {
  return OTHER_TIME.test(label.toLowerCase());
}

/** Whether the words before a version only compare with it: "worked in", "upgraded from", "planned for". */
export function isComparison(words: string): boolean {
  return isOtherTime(words) || COMPARED.test(words.toLowerCase());
}

const FOREIGN = wordPattern(FOREIGN_SOFTWARE);
const COMPANION = wordPattern(COMPANION_SOFTWARE);

// major.minor at least, up to five parts; then a pre-release as Python or https://semver.org has it.
const VERSION =
  /(?<![\w.])(?:v|go)?(\d{1,8}(?:\.\d{1,8}){1,4}(?:(?:a|b|rc|\.?dev|\.?post)\d{1,4}|[a-z](?![\w]))?(?:-(?:[a-z][0-9a-z]{0,20}|\d{1,8})(?:[.-][0-9a-z]{1,20}){0,4})?)(?![\w])/i;
const WHOLE_NUMBER = /^v?(\d{1,4})$/i;

function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.+]/g, "\\$&"));
  return new RegExp(`(?<![\\w.])(?:${escaped.join("|")})(?![\\w])`);
}

/** How well a label such as `Claude Code version` fits the product itself: 2 well, 1 for want of better, 0 not. */
export function versionLabelRank(label: string): 0 | 1 | 2 {
  const plain = label.toLowerCase();
  if (OTHER_TIME.test(plain) || FOREIGN.test(plain)) return 0;
  return COMPANION.test(plain) ? 1 : 2;
}

/** Whether a label or heading names another version than the one that the reporter runs. */
export function isForeignVersion(label: string): boolean {
  return versionLabelRank(label) === 0;
}

/** Whether a value names other software before its number: `Darwin Kernel Version 24.1.0`. */
export function isForeignValue(value: string): boolean {
  return FOREIGN.test((/^\D{0,60}/.exec(value)?.[0] ?? "").toLowerCase());
}

/** `2.1.23 (Claude Code)`, `v2.1.109`, `Code 1.85.1 (abc, 2023-…)` give the number; `latest` and words give null. */
export function readVersion(value: string): string | null {
  const text = value.slice(0, 200);
  return VERSION.exec(text)?.[1] ?? WHOLE_NUMBER.exec(text.trim())?.[1] ?? null;
}
