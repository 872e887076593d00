import type { TextRule } from "../rule.ts";

const USAGE = "common usage in issue trackers";

/** Words of reporters for failures on their machine: network, files, processes, crashes, memory, installation. */
export const MACHINE_WORD_RULES: readonly TextRule[] = [
  {
    name: "connection-words",
    category: "network",
    reason: "a connection fails",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\bconnection (?:error|refused|reset|closed|lost|timed out|timeout|aborted|drop\w*|issue|problem|fail\w*)\b|\b(?:internet|network) (?:connection|error|issue|problem|fail\w*|is unreachable)\b|\b(?:unable|fail(?:s|ed)?|can(?:no|')?t|cannot|could not) (?:to )?(?:connect|reach) (?:to )?(?:the )?(?:\w+ )?(?:api|server|internet|host|network|backend|service|endpoint|proxy|registry)\b|\bfetch failed\b|\bfailed to fetch\b|\bsocket hang up\b|\beconn\w+|\betimedout\b|\benotfound\b|\bhandshake\b|\bstream (?:disconnect\w*|closed|interrupted|ended unexpectedly)\b/,
  },
  {
    name: "proxy-tls",
    category: "network",
    reason: "speaks of a proxy, DNS or certificates",
    source: USAGE,
    weight: 2.6,
    pattern:
      /\bprox(?:y|ies)\b|\bhttps?_proxy\b|\bdns\b|\bcertificates?\b|\bself[- ]signed\b|\btls\b|\bssl\b|\bvpn\b|\bfirewall\b|\bipv6\b/,
  },
  {
    name: "timeout",
    category: "network",
    reason: "a request times out",
    source: USAGE,
    weight: 2,
    pattern:
      /\b(?:requests?|api|connections?|server|response|gateway|fetch|download|upload|websocket)\b[^.\n]{0,30}\btim(?:e[sd]?|ing)[- ]?out|\btime-?out (?:error|connecting|waiting for (?:the )?(?:response|server))/,
  },
  {
    name: "file-trouble",
    category: "filesystem",
    reason: "a file or directory could not be read, written or found",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:file|folder|director(?:y|ies)|path|symlink)s? (?:\w+ ){0,3}(?:not found|(?:is|are|was|were|gets?|being) (?:\w+ )?(?:locked|deleted|corrupt\w*|overwritten|truncated|lost|missing)|does(?: not|n't) exist|permission|disappear\w*|corrupt(?:ed|ion))\b|\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed|ing)? to|could(?: not|n't)) (?:\w+ ){0,2}(?:read|write|open|save|create|delete|edit|find|rename|move|access|locate) (?:\w+ ){0,3}(?:files?|folders?|director(?:y|ies)|paths?)\b|\bno such file\b|(?<!\bspawn \S{1,60} )\benoent\b|\beacces\b|\beperm\b|\bdisk (?:is )?full\b|\bno space left\b|\bread[- ]only file ?system\b|\bfile (?:corruption|lock(?:ing)?|encoding|watcher)\b|\bfile has been (?:unexpectedly )?modified\b|\btoo many open files\b/,
  },
  {
    name: "file-words",
    category: "filesystem",
    reason: "speaks of paths, encodings, links or names of files",
    source: USAGE,
    weight: 1.4,
    pattern:
      /\b(?:encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|renam(?:e|ed|ing)|case[- ]sensitiv\w+|unc paths?|network drive|file ?paths?|folder name|file ?names?|temp(?:orary)? (?:files?|director\w+))\b/,
  },
  {
    name: "file-tool",
    category: "filesystem",
    reason: "a tool that edits, reads or searches files goes wrong",
    source: "tool names shared by several assistants",
    weight: 2.2,
    pattern: /\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/,
  },
  {
    name: "saved-session",
    category: "filesystem",
    reason: "saved sessions or history are lost or cannot be opened again",
    source: USAGE,
    weight: 1.8,
    pattern:
      /\b(?:sessions?|conversations?|chats?|history|transcripts?|projects?|work) (?:\w+ ){0,5}(?:lost|missing|gone|disappear\w*|deleted|not (?:saved|found|created|restored))\b|\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed)? to) resume\b|\bno conversation found\b|\bresume (?:\w+ ){0,3}(?:fail\w*|broken|not work\w*|lost)\b/,
  },
  {
    name: "process-trouble",
    category: "process",
    reason: "a command, shell or child process fails",
    source: USAGE,
    weight: 2.6,
    pattern:
      /\b(?:commands?|bash|shell|zsh|powershell|scripts?|subprocess(?:es)?|child process(?:es)?|background (?:process(?:es)?|tasks?|shells?|jobs?))\b (?:\w+ ){0,4}(?:fail\w*|hang\w*|stuck|never (?:finish|return|complete|end)\w*|not (?:found|return\w*|execut\w*|running)|exit\w*|kill\w*|time[sd]? out|terminat\w*|orphan\w*|leak\w*|error\w*)\b|\bexit code\b|\bexited with\b|\bnon-zero\b|\b(?:zombie|orphan(?:ed)?|phantom|defunct) (?:\w+ )?(?:process|shell)(?:es|s)?\b|\bcommand not found\b|\bspawn\b[^\n]{0,40}\b(?:enoent|error|fail)|\bno suitable shell\b/,
  },
  {
    name: "background-process",
    category: "process",
    reason: "speaks of background or child processes",
    source: USAGE,
    weight: 1.8,
    pattern:
      /\b(?:background|child|sub)[- ]?(?:process|shell|task|job)(?:es|s)?\b|\bkill(?:s|ed|ing)? (?:\w+ ){0,2}(?:process|shell)(?:es)?\b|\bstdin\b|\bstdout\b|\bpipes?\b/,
  },
  {
    name: "crash-words",
    category: "crash",
    reason: "says that it crashes",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\bcrash(?:es|ed|ing)?\b|\bsegmentation fault\b|\bsegfault\w*\b|\bsigsegv\b|\bcore dump(?:ed)?\b|\bpanic(?:s|ked)?\b|\buncaught (?:exception|error|\w+error)\b|\bunhandled (?:exception|rejection|promise)|\binternal compiler error\b|\bice:|\bfatal error\b|\babort(?:s|ed) unexpectedly\b|\bsilent(?:ly)? (?:exit|quit|crash|clos|terminat|di(?:e|ed|es)\b)\w*|\b(?:quits?|exits|closes|terminates|dies) (?:unexpectedly|immediately|silently|by itself|on (?:its own|startup|launch))\b|\bstack overflow\b|\bnull ?pointer ?(?:exception|dereference)?\b|\btraceback\b/,
  },
  {
    name: "hang-words",
    category: "crash",
    reason: "says that it hangs",
    source: USAGE,
    weight: 3,
    pattern:
      /\bhang(?:s|ing)?\b(?! (?:on )?to\b)|\bhung\b|\bfr(?:eez(?:e|es|ing|ed)|oze(?:n)?)\b|\bunresponsive\b|\bnot responding\b|\b(?:gets?|getting|got|is|are|keeps? getting|become|becomes|being) stuck\b|\bstuck (?:in|at|on|for|forever|while|when|during)\b|\bstops? (?:responding|working|generating)\b|\bno(?:t)? respon(?:se|d|ding)\b|\bdeadlock(?:s|ed)?\b|\binfinite loop\b|\bendless(?:ly)? (?:loop|spinning)\b|\bnothing happens\b|\bnever (?:finishes|completes|returns|ends|responds)\b|\bindefinitely\b|\bbecomes unusable\b/,
  },
  {
    name: "cannot-start",
    category: "crash",
    reason: "the program does not start or run",
    source: USAGE,
    weight: 2,
    pattern:
      /\b(?:won't|doesn't|does not|will not|can(?:no|')?t|cannot|unable to|fail(?:s|ed)? to|can no longer|no longer) (?:start|launch|boot|load|open|run)(?:s|ing)?(?: up)?(?: (?:after|on|at|anymore|multiple)|[.,!]|$)/,
  },
  {
    name: "memory-words",
    category: "memory",
    reason: "speaks of memory or processor use",
    source: USAGE,
    weight: 3.6,
    pattern:
      /\bout[- ]of[- ]memory\b|\boom\b|\bmemory (?:leak\w*|usage|consumption|exhaust\w*|growth|pressure|footprint|limit|bloat)\b|\b(?:high|excessive|huge|full|100 ?%|\d{2,3} ?%) (?:\w+ )?(?:memory|ram|cpu)\b|\b(?:memory|ram|cpu) (?:\w+ ){0,3}(?:high|spik\w*|100|full|maxed|exhaust\w*|runaway)\b|\bcpu (?:usage|load|spin\w*|time|at)\b|\b\d+ ?gb (?:of )?(?:ram|memory|rss|swap)\b|\bheap (?:out of|size|limit|space|dump|corruption)\b|\b(?:low|running low) on memory\b|\bbusy[- ]?loop|\bfan(?:s)? (?:spin|at full)/,
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update fails",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|migration) (?:\w+ ){0,4}(?:fail\w*|error\w*|broken|breaks|stuck|hangs?|not work\w*|loop|issue|impossible)\b|\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed|ing|ure)? to|could(?: not|n't)|won't|error(?: when)?) (?:\w+ ){0,2}(?:install|update|upgrade|uninstall|reinstall)(?:ing)?\b|\bnpm (?:install|i|ci|err)\b|\bpip install\b|\bcargo install\b|\bgo install\b|\bbrew (?:install|upgrade)\b|\bpost-?install\b|\b(?:installation|update|upgrade) (?:error|failure|problem)\b|\bunsupported (?:platform|architecture|engine)\b|\b(?:dependency|dependencies|peer dep\w*) (?:conflict|resolution)\b|\bbuilding wheel\b/,
  },
  {
    name: "auto-update",
    category: "install-update",
    reason: "speaks of installing or updating",
    source: USAGE,
    weight: 1.4,
    pattern:
      /\bauto-?\s?updat\w+\b|\b(?:re)?install(?:s|ed|er|ation|ing)?\b|\bdowngrad\w+\b|\bhomebrew\b|\bnpm\b|\bwinget\b|\bapt(?:-get)?\b|\bpackage manager\b/,
    zones: ["title", "lead"],
  },
];
