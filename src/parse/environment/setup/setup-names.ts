/** Shells, plans and surfaces, as data. The first that fits counts: the more specific ones stand first. */
import type { NameRule } from "./setup-rule.ts";
import { overLines } from "../../../wording/over-lines.ts";

export const SHELLS: readonly NameRule[] = [
  {
    name: "git-bash",
    reason: "Git for Windows' bash",
    source: "https://gitforwindows.org",
    pattern: /\bgit[- ]?bash\b|\bmingw(?:32|64)\b|\bmsys2?\b/,
  },
  { name: "zsh", reason: "Z shell", source: "zsh(1)", pattern: /\b(?:oh[- ]my[- ])?zsh\b/ },
  { name: "fish", reason: "fish", source: "https://fishshell.com", pattern: /\bfish\b/ },
  { name: "nushell", reason: "Nushell", source: "https://www.nushell.sh", pattern: /\bnu(?:shell)?\b/ },
  {
    name: "powershell",
    reason: "Windows PowerShell or PowerShell 7",
    source: "https://learn.microsoft.com/powershell/",
    pattern: /\bpower ?shell\b|\bpwsh\b/,
  },
  {
    name: "cmd",
    reason: "the Windows command prompt",
    source: "https://learn.microsoft.com/windows-server/administration/windows-commands/cmd",
    pattern: /\bcmd(?:\.exe)?\b|\bcommand prompt\b/,
  },
  { name: "bash", reason: "Bash", source: "bash(1)", pattern: /\bbash\b/ },
  { name: "sh", reason: "a plain POSIX shell", source: "sh(1p)", pattern: /\b(?:da|a|k|tc)sh\b|(?:^|\/)sh$/ },
];

/** Ways of paying for a service. What a plan is called differs by vendor; the words are shared. */
export const PLANS: readonly NameRule[] = [
  {
    name: "max-20x",
    reason: "the larger of two sizes of a plan",
    source: "Anthropic's pricing page",
    pattern: /\bmax\b.{0,12}\b20 ?x\b|\b20 ?x (?:max|plan)\b|\bmax ?20\b/,
  },
  {
    name: "max-5x",
    reason: "the smaller of two sizes of a plan",
    source: "Anthropic's pricing page",
    pattern: /\bmax\b.{0,12}\b5 ?x\b|\b5 ?x (?:max|plan)\b|\bmax ?5\b/,
  },
  {
    name: "api",
    reason: "paid by use, with a key",
    source: "common usage",
    pattern:
      /\bapi(?: key| usage| billing| credits?| console)?\b|\bpay[- ]as[- ]you[- ]go\b|\bpay[- ]per[- ]use\b|\bconsole billing\b/,
  },
  { name: "enterprise", reason: "a contract of a company", source: "common usage", pattern: /\benterprise\b/ },
  { name: "team", reason: "several seats", source: "common usage", pattern: /\bteams?\b|\bgroup\b/ },
  { name: "business", reason: "several seats", source: "common usage", pattern: /\bbusiness\b/ },
  {
    name: "education",
    reason: "for schools",
    source: "common usage",
    pattern: /\b(?:education|student|academic|edu)\b/,
  },
  { name: "max", reason: "an individual's largest plan", source: "common usage", pattern: /\bmax\b/ },
  { name: "ultra", reason: "an individual's largest plan", source: "common usage", pattern: /\bultra\b/ },
  {
    name: "pro",
    reason: "an individual's paid plan",
    source: "common usage",
    pattern: /\bpro\+?(?![\w-])|\bprofessional\b/,
  },
  { name: "plus", reason: "an individual's paid plan", source: "common usage", pattern: /\bplus\b/ },
  { name: "trial", reason: "for free, for some time", source: "common usage", pattern: /\btrial\b/ },
  { name: "free", reason: "for nothing", source: "common usage", pattern: /\bfree\b|\bcommunity\b|\bhobby\b/ },
];

/** Where a product is used. An editor's integrated terminal is a terminal. */
export const SURFACES: readonly NameRule[] = [
  {
    name: "cli",
    reason: "a command line, in whatever terminal",
    source: "common usage",
    pattern:
      /\bintegrated terminal\b|\bterminal (?:app|emulator|window|tab)\b|\bcli\b|\bcommand[- ]line\b|\btui\b|^(?:the )?terminal$/,
  },
  {
    name: "vscode-extension",
    reason: "an extension of Visual Studio Code or an editor derived from it",
    source: "https://code.visualstudio.com/api",
    pattern: overLines()`
        \b(?:vs ?code|visual studio code|cursor|windsurf|vscodium|
          code-?oss)(?:'s)?(?: \w{1,20}){0,2} (?:extension|plugin|add-?on|sidebar|side panel|webview)\b|
        \b(?:extension|plugin) (?:for|in|of) (?:vs ?code|visual studio code|cursor|windsurf)\b|
        \.vscode(?:-server)?[\\/]extensions[\\/]
      `,
  },
  {
    name: "jetbrains-plugin",
    reason: "a plugin of a JetBrains IDE",
    source: "https://plugins.jetbrains.com",
    pattern: overLines()`
        \b(?:jet ?brains|intellij(?: idea)?|pycharm|webstorm|goland|rider|clion|phpstorm|rubymine|
          android studio)(?:'s)?(?: (?:ide|\w{1,20}))? (?:extension|plugin|add-?on)\b|
        \bplugin (?:for|in|of) (?:jet ?brains|intellij|pycharm|webstorm|goland|rider)\b
      `,
  },
  {
    name: "editor-plugin",
    reason: "a plugin of another editor",
    source: "common usage",
    pattern:
      /\b(?:neo)?vim plugin\b|\bemacs (?:package|mode)\b|\b(?:zed|xcode|eclipse|sublime(?: text)?) (?:extension|plugin|integration)\b|\bvisual studio extension\b/,
  },
  {
    name: "browser-extension",
    reason: "an extension of a browser",
    source: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions",
    pattern: /\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on)\b/,
  },
  {
    name: "desktop",
    reason: "an application with windows of its own",
    source: "common usage",
    pattern:
      /\b(?:desktop|electron|native|mac(?:os)?|windows|linux) (?:app|application)\b|^(?:the )?desktop(?: (?:version|client))?$/,
  },
  {
    name: "mobile",
    reason: "an application of a phone",
    source: "common usage",
    pattern: /\b(?:mobile|ios|android|iphone|ipad)(?: (?:app|application|client|version))\b|^(?:mobile|ios|android)$/,
  },
  {
    name: "web",
    reason: "a page in a browser",
    source: "common usage",
    pattern:
      /\b(?:web|browser)(?:[- ]?based)? ?(?:app|application|client|version|ui|interface|site)\b|\b(?:on|in|via|from) the (?:web|browser|website)\b|^(?:the )?(?:web|browser|website)$/,
  },
  {
    name: "ci",
    reason: "a build that nobody watches",
    source: "common usage",
    pattern:
      /\b(?:github actions?|gitlab ci|jenkins|circleci|azure (?:pipelines|devops)|continuous integration|ci(?:\/cd)?(?: (?:pipeline|job|runner|environment|run))?)\b/,
  },
  {
    name: "api",
    reason: "a library or a service's interface",
    source: "common usage",
    pattern: /\b(?:sdk|rest api|http api|library)\b|^api$/,
  },
];
