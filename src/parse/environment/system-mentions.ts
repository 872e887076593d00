/**
 * Operating systems that a report names without any label: in what tools print of themselves, in a browser's user agent,
 * in a list's entry. Data: each pattern's first group is the value as written.
 */
import { createWordFinder } from "../../prefilter/word-finder.ts";
import { overLines } from "../../wording/over-lines.ts";
import { everyMatch } from "../text/every-match.ts";

interface SystemRule {
  readonly name: string;
  readonly source: string;
  /** Every match holds one of these, as written: a text without them is not searched. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** As in `Candidate`. */
  readonly rank: number;
  /** Whether several lines of it stand side by side. */
  readonly isLine?: true;
}

export const SYSTEM_RULES: readonly SystemRule[] = [
  {
    name: "wsl-kernel",
    source: "https://github.com/microsoft/WSL2-Linux-Kernel",
    words: ["icrosoft-standard"],
    pattern: /(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,
    rank: 11,
  },
  {
    name: "wsl-first-kernel",
    source: "https://learn.microsoft.com/windows/wsl/compare-versions",
    words: ["Microsoft #", "-Microsoft"],
    pattern: /((?:Linux )?\b\d\.\d{1,2}\.\d{1,3}-\d{5}-Microsoft\b)/g,
    rank: 27,
  },
  {
    name: "dotnet",
    source: ".NET's RuntimeInformation.OSDescription, dotnet --info, systeminfo",
    words: ["OSDescription", "OS Name", "OS Description", "OSVersion"],
    pattern: /\b(?:OS ?Description|OS Name|OSVersion): {0,24}([^\n]{3,100})/g,
    rank: 26,
  },
  {
    name: "go-version",
    source: "https://pkg.go.dev/cmd/go#hdr-Print_Go_version",
    words: ["/amd64", "/arm64", "/386", "/arm", "/x86_64", "/aarch64", "/AMD64", "/ARM64"],
    pattern:
      /\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,
    rank: 26,
  },
  {
    name: "os-arch",
    source: "docker version",
    words: ["/Arch"],
    pattern: /\bOS\/Arch: {1,20}(\w+\/\w+)/g,
    rank: 24,
  },
  {
    name: "go-target",
    source: "what Go programs print of their build",
    words: ["linux_", "darwin_", "windows_", "freebsd_"],
    pattern: /^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,
    rank: 24,
  },
  {
    name: "column",
    source: "pulumi about, lsb_release and others that print two columns",
    words: ["OS  ", "ystem  "],
    pattern:
      /^[ \t│|]{0,12}(?:OS|Operating [Ss]ystem|System) {2,40}([A-Za-z][\w .()-]{2,60})[ \t│█|]{0,80}(?:$|:[^\n]{0,160}$)/gm,
    rank: 23,
  },
  {
    name: "choice-of-systems",
    source: 'templates that ask by the choice alone: "Windows, macOS or Linux?: "',
    words: ["inux?", "acOS?", "indows?", "inux:", "acOS:", "indows:"],
    pattern:
      /^[ \t>*_-]{0,8}(?:Windows|Mac(?:OS| OS X)?|macOS|OS X|Linux)(?:,|\/| or )[^\n:?]{2,60}[?:]{1,2}[* ]{1,6}([A-Za-z][^\n]{2,60})$/gm,
    rank: 40,
  },
  {
    name: "darwin-kernel",
    source: "uname -v of macOS, wherever it stands",
    words: ["Darwin Kernel Version "],
    pattern: /\b(Darwin Kernel Version \d{1,2}\.\d{1,2}\.\d{1,2})\b/g,
    rank: 25,
  },
  {
    name: "snap",
    source: "snap version",
    words: ["\nkernel "],
    pattern: /^(ubuntu|debian|fedora|arch|manjaro|linuxmint|pop|zorin|opensuse) {2,6}[\w.-]{1,20}\nkernel /gm,
    rank: 25,
  },
  {
    name: "r-session",
    source: "https://sessioninfo.r-lib.org",
    words: [" os  "],
    pattern: /^(?:#> ?)? os {2,10}([A-Z][\w .()-]{3,60})$/gm,
    rank: 23,
  },
  {
    name: "first-r-session",
    source: "devtools::session_info() before 2.0",
    words: ["system  "],
    pattern:
      /^(?:#> ?)? ?system {2,10}((?:x86_64|i386|i686|aarch64), (?:mingw32|linux-gnu|darwin[\d.]{2,10})) {0,40}$/gm,
    rank: 21,
  },
  {
    name: "git-for-windows",
    source: "git --version",
    words: [".windows."],
    pattern: /\d(\.windows)\.\d/g,
    rank: 12,
  },
  {
    name: "os-release",
    source: "os-release(5)",
    words: ["NAME="],
    pattern: /^(?:PRETTY_)?NAME="?([A-Za-z][\w .()/-]{2,60})/gm,
    rank: 24,
  },
  {
    name: "lsb-release",
    source: "lsb_release(1)",
    words: ["Distributor ID:"],
    pattern: /\bDistributor ID:[ \t]{1,8}(\w[\w ]{2,30})/g,
    rank: 25,
  },
  {
    name: "release-file",
    source: "/etc/redhat-release and others",
    words: [" release "],
    pattern: overLines("gm")`
        ^((?:Fedora|CentOS|Red Hat Enterprise Linux|Rocky|AlmaLinux|Oracle Linux|Amazon Linux|openEuler)(?: Linux| Server| Stream| Workstation){0,2} release \d[^\n]{0,40})
      `,
    rank: 25,
  },
  {
    name: "device",
    source: "reports of apps: what the phone or tablet is, or runs",
    words: ["evice:", "evice model:", "hone:", "hone model:", "ablet:"],
    pattern: /^[ \t>*_-]{0,8}(?:mobile )?(?:device|phone|smartphone|tablet)(?: model)?:[* ]{1,4}([A-Z][^\n]{2,80})/gim,
    rank: 18,
  },
  {
    name: "go-env",
    source: "https://pkg.go.dev/cmd/go#hdr-Environment_variables",
    words: ["GOOS="],
    pattern: /\bGOOS=["']?(\w{3,12})/g,
    rank: 85,
  },
  {
    name: "flutter",
    source: "flutter doctor",
    words: ["(Channel "],
    pattern:
      /\b\w{2,40} \(Channel [^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,
    rank: 26,
  },
  {
    name: "user-agent",
    source: "https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",
    words: ["Mozilla/5.0 ("],
    // Not those of a server's visitors, as its log lists them.
    pattern: /(?<!HTTP\/\d(?:\.\d)?" [\d -]{1,24}"[^"\n]{0,200}" ")Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,
    rank: 22,
  },
  {
    name: "agent-of-app",
    source: "what apps on URLSession, Dalvik and others call themselves",
    words: ["(iPhone", "(iPad", "(Linux;", "(Android", "(Macintosh;", "(Windows NT"],
    pattern:
      /(?<=\/\d[\w.+-]{0,20} )(?<!Mozilla\/5\.0 )\(((?:iPhone|iPad|Linux|Android|Macintosh|Windows NT)\b[^()\n]{3,100})\)/g,
    rank: 22,
  },
  {
    name: "uname",
    source: "uname(1)",
    words: ["Linux ", "Darwin ", "BSD "],
    pattern: /^[^\n]{0,24}\b((?:Linux|Darwin|(?:Free|Open|Net)BSD) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,
    rank: 25,
  },
  {
    name: "npm-errors",
    source: "https://docs.npmjs.com/cli/using-npm/logging, as npm wrote them up to its sixth version",
    words: ["npm ERR! Linux ", "npm ERR! Darwin ", "npm ERR! Windows_NT ", "npm ERR! System "],
    pattern: /\bnpm ERR! (?:System )?((?:Linux|Darwin|Windows_NT) \d[\w.+-]{0,40})/g,
    rank: 24,
  },
  {
    name: "sysctl",
    source: "sysctl(8) of the BSDs and of macOS",
    words: ["kern.version", "kern.ostype"],
    pattern: /\bkern\.(?:version|ostype)(?:=|: )((?:(?:Free|Open|Net|DragonFly)BSD|Darwin)\b[^\n]{0,60})/g,
    rank: 25,
  },
  {
    name: "uname-elsewhere",
    source: "uname(1) of MSYS2 and Cygwin, freebsd-version(1)",
    words: ["_NT-10.0", "_NT-6.", "freebsd-version"],
    pattern: /\b((?:MINGW|MSYS|CYGWIN)(?=\d{0,2}_NT-\d)|freebsd(?=-version\b))/g,
    rank: 25,
  },
  {
    name: "about-line",
    source: "lines that programs copy of themselves: name, framework and system between strokes",
    words: ["/ Linux ", "/ Windows ", "/ macOS ", "/ Darwin ", "| Linux ", "| Windows ", "| macOS ", "| Darwin "],
    pattern: /\d [/|] ((?:Linux|Windows|macOS|Darwin) (?:x64|x86|arm64|amd64|\d)[\w. -]{0,40})/g,
    rank: 22,
  },
  {
    name: "python-platform",
    source: "https://docs.python.org/3/library/platform.html#platform.platform",
    words: ["Linux-", "Windows-", "macOS-"],
    pattern: /\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,
    rank: 24,
  },
  {
    name: "windows-ver",
    source: "ver of cmd.exe",
    words: ["Windows ["],
    pattern: /\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,
    rank: 26,
  },
  {
    name: "node-platform",
    source: "https://nodejs.org/api/process.html#processplatform",
    words: ['latform": "', 'latform":"', '"os": "', '"os":"'],
    pattern: /(?<!wanted \{)"(?:platform|os)": ?"(win32|windows|darwin|macos|linux)"/gi,
    rank: 22,
  },
  {
    name: "event-context",
    source: "https://develop.sentry.dev/sdk/data-model/event-payloads/contexts/#operating-system-context",
    words: ['"os": {', '"os":{'],
    pattern: /"os": ?\{ {0,2}"name": ?"(Windows|macOS|Linux|iOS|iPadOS|Android|Ubuntu)"/g,
    rank: 22,
  },
  {
    name: "runtime-target",
    source: "ruby --version and others that print what they were built for in brackets",
    words: ["-linux]", "-linux-", "-darwin", "-mingw", "-mswin", "linux/", "darwin/", "windows/", "freebsd/"],
    pattern:
      /(?:\[(?:x86_64|x64|aarch64|arm64|i\d86)-|\d[\w.+-]{0,20} \(?(?=\w{5,7}\/(?:amd64|arm64|386|x86_64|aarch64)\b))((?:linux|darwin|mingw|mswin|windows|freebsd)[\w-]{0,16})/g,
    rank: 24,
  },
  {
    name: "node-target",
    source:
      "https://github.com/oclif/plugin-version, and other programs on Node that print their platform and architecture",
    words: ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64"],
    pattern: /(?<![\w@/.-])((?:linux|darwin|win32)-(?:x64|arm64))(?![\w./-])/g,
    rank: 20,
  },
  {
    name: "pytest",
    source: "https://docs.pytest.org/en/stable/how-to/output.html",
    words: ["platform linux -- ", "platform darwin -- ", "platform win32 -- "],
    pattern: /^platform (linux|darwin|win32) -- Python \d/gm,
    rank: 24,
  },
  {
    name: "windows-build",
    source: "https://learn.microsoft.com/windows/release-health/release-information",
    words: ["indows build"],
    pattern: /^[^\n]{0,12}\b(Windows build(?: number)?[^\n:]{0,20}: {0,3}(?:Version )?\d[^\n]{0,40})/gim,
    rank: 27,
  },
  {
    name: "target",
    source: "swift -version, clang --version",
    words: ["Target: "],
    pattern: /^Target: ((?:x86_64|aarch64|arm64|i686|armv7)-[\w.-]{3,60})$/gm,
    rank: 24,
  },
  {
    name: "you-are-on",
    source: "hints of package managers",
    words: ["ou're on ", "ou are on ", "ou are running on "],
    pattern: /\b[Yy]ou(?:'re| are)(?: running)? on (?:an? )?((?:Linux|macOS|Windows)\b)/g,
    rank: 23,
  },
  {
    name: "line-of-its-own",
    source: "what editors and IDEs copy from their About box",
    words: ["indows ", "acOS ", "OS X ", "iOS ", "adOS ", "ndroid ", "buntu ", "ebian ", "edora "],
    pattern:
      /^((?:[Ww]indows|[Mm]acOS|OS X|iOS|iPadOS|Android|[KLX]?[Uu]buntu|[Dd]ebian|[Ff]edora) (?:v?\d{1,2}(?:\.\d{1,5}){0,3}(?: LTS)?|x64|x86|[Ll]inux(?:, \w{1,8})?)\.?)$/gm,
    rank: 14,
    isLine: true,
  },
  {
    name: "system-as-label",
    source: "lists of versions in free text",
    words: ["indows", "acOS", "iOS", "adOS", "ndroid", "buntu", "ebian", "edora", "BSD"],
    pattern:
      /^[ \t>*_-]{0,8}((?:Windows|macOS|iOS|iPadOS|Android|Ubuntu|Debian|Fedora|FreeBSD)[*_]{0,2}:[*_ ]{1,4}v?\d[\w .()-]{0,40})$/gm,
    rank: 14,
  },
  {
    name: "environment-label",
    source: "reports in a person's words",
    words: ["nvironment", "NVIRONMENT"],
    pattern:
      /^[ \t>*_-]{0,8}environment[*_]{0,2}:[*_]{0,2} {1,3}((?:windows|win ?(?:7|8|1[01])|mac ?os(?: x)?|os x|\w?ubuntu|debian|fedora|arch|centos|rhel|linux|android|ios)\b[\w .()-]{0,40})/gim,
    rank: 20,
  },
  {
    name: "list-entry",
    source: "lists of versions in free text",
    words: ["- ", "* ", "• "],
    pattern:
      /^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS(?: X)?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,
    rank: 15,
    isLine: true,
  },
];

/** Matches per rule; a report names its own system once or twice. */
const MAX_MATCHES = 8;

const findWords = createWordFinder(SYSTEM_RULES.flatMap(({ words }) => words));

/** Places in `SYSTEM_RULES`. */
const RULES_BY_WORD = new Map<string, number[]>();
for (const [at, { words }] of SYSTEM_RULES.entries())
  for (const word of words) RULES_BY_WORD.set(word, [...(RULES_BY_WORD.get(word) ?? []), at]);

const BOX = /(?:\[ ?[xX] ?\]|[☑☒✅🗹]) {0,3}([^\n☐☑☒✅🗹[\]|]{2,60})/gu;

/** What is ticked of a choice of systems, wherever it stands: all of them, as one value; undefined where none is. */
function tickedSystems(text: string): string | undefined {
  if (!/\[ ?[xX] ?\]|[☑☒✅🗹]/u.test(text)) return undefined;
  const ticked: string[] = [];
  for (const [, box = ""] of everyMatch(text, BOX)) {
    if (SYSTEM_FIRST.test(box)) ticked.push(box.trim());
    if (ticked.length >= MAX_MATCHES) break;
  }
  return ticked.length === 0 ? undefined : ticked.join(", ");
}

const SYSTEM_FIRST =
  /^(?:microsoft )?(?:windows|mac ?os(?: x)?|os x|linux|[klx]?ubuntu|debian|fedora|arch linux|android|ios|freebsd|wsl2?)\b(?! (?:users?|only|support))/i;

/** The systems that a text names, in the order of the rules. */
export function systemMentions(text: string): { readonly value: string; readonly rank: number }[] {
  const found: { value: string; rank: number }[] = [];
  const rules = new Set<number>();
  for (const word of findWords(text)) for (const at of RULES_BY_WORD.get(word) ?? []) rules.add(at);
  for (const at of [...rules].sort((a, b) => a - b)) {
    const rule = SYSTEM_RULES[at];
    if (rule === undefined) continue;
    const { pattern, rank } = rule;
    const values: string[] = [];
    for (const match of everyMatch(text, pattern)) {
      values.push((match[1] ?? "").trim());
      if (values.length >= MAX_MATCHES) break;
    }
    // One below the other they are a list.
    if (rule.isLine === true && values.length > 0) found.push({ value: [...new Set(values)].join(", "), rank });
    else found.push(...values.map((value) => ({ value, rank })));
  }
  const ticked = tickedSystems(text);
  return ticked === undefined ? found : [...found, { value: ticked, rank: TICKED }];
}

/** As good as an answer to the question for the system, without its heading. */
const TICKED = 79;
