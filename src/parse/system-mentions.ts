/**
 * Operating systems that a report names without any label: in what tools print of themselves, in a browser's user agent,
 * in a list's entry. Data: each pattern's first group is the value as written.
 */

interface SystemRule {
  readonly name: string;
  readonly source: string;
  /** A letter sequence without which the pattern cannot match. */
  readonly word: string;
  readonly pattern: RegExp;
  /** As in `Candidate`. */
  readonly rank: number;
}

const SYSTEM_RULES: readonly SystemRule[] = [
  {
    name: "wsl-kernel",
    source: "https://github.com/microsoft/WSL2-Linux-Kernel",
    word: "icrosoft-standard",
    pattern: /(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,
    rank: 11,
  },
  {
    name: "go-version",
    source: "https://pkg.go.dev/cmd/go#hdr-Print_Go_version",
    word: "/",
    pattern:
      /\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,
    rank: 26,
  },
  {
    name: "os-arch",
    source: "docker version",
    word: "/Arch",
    pattern: /\bOS\/Arch: {1,20}(\w+\/\w+)/g,
    rank: 24,
  },
  {
    name: "go-target",
    source: "what Go programs print of their build",
    word: "_",
    pattern: /^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,
    rank: 24,
  },
  {
    name: "os-release",
    source: "os-release(5)",
    word: "NAME=",
    pattern: /^(?:PRETTY_)?NAME="?([A-Z][\w .()/-]{2,60})/gm,
    rank: 24,
  },
  {
    name: "go-env",
    source: "https://pkg.go.dev/cmd/go#hdr-Environment_variables",
    word: "GOOS=",
    pattern: /\bGOOS=["']?(\w{3,12})/g,
    rank: 85,
  },
  {
    name: "flutter",
    source: "flutter doctor",
    word: "Flutter (",
    pattern: /\bFlutter \([^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,
    rank: 26,
  },
  {
    name: "user-agent",
    source: "https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",
    word: "Mozilla/5.0 (",
    pattern: /Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,
    rank: 22,
  },
  {
    name: "uname",
    source: "uname(1)",
    word: " ",
    pattern: /^[^\n]{0,24}\b((?:Linux|Darwin) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,
    rank: 25,
  },
  {
    name: "python-platform",
    source: "https://docs.python.org/3/library/platform.html#platform.platform",
    word: "-",
    pattern: /\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,
    rank: 24,
  },
  {
    name: "windows-ver",
    source: "ver of cmd.exe",
    word: "Windows [",
    pattern: /\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,
    rank: 26,
  },
  {
    name: "list-entry",
    source: "lists of versions in free text",
    word: " ",
    pattern:
      /^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS X?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,
    rank: 15,
  },
];

/** Matches per rule; a report names its own system once or twice. */
const MAX_MATCHES = 8;

/** The systems that a text names, in the order of the rules. */
export function systemMentions(text: string): { readonly value: string; readonly rank: number }[] {
  return SYSTEM_RULES.flatMap(({ word, pattern, rank }) => {
    if (!text.includes(word)) return [];
    const found: { value: string; rank: number }[] = [];
    for (const match of text.matchAll(pattern)) {
      found.push({ value: (match[1] ?? "").trim(), rank });
      if (found.length >= MAX_MATCHES) break;
    }
    return found;
  });
}
