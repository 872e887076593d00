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
      /\bconnection (?:error|refused|reset|closed|lost|timed out|timeout|aborted|drop\w*|issue|problem|fail\w*)\b|\b(?:internet|network) (?:connection|error|issue|problem|fail\w*|is unreachable)\b|\b(?:unable|fail(?:s|ed)?|can(?:no|')?t|cannot|could not) (?:to )?(?:connect|reach) (?:to )?(?:the )?(?:\w+ )?(?:api|server|internet|host|network|backend|service|endpoint|proxy|registry|device|printer|site|website|remote|peer|broker|database|gateway|router|cluster)\b|\bno (?:device|host|server) found\b|\bfetch failed\b|\bfailed to fetch\b|\bsocket hang up\b|\beconn\w+|\betimedout\b|\benotfound\b|\bhandshake\b|\bstream (?:disconnect\w*|closed|interrupted|ended unexpectedly)\b/,
  },
  {
    name: "proxy-tls",
    category: "network",
    reason: "speaks of a proxy, DNS or certificates",
    source: USAGE,
    weight: 2,
    pattern:
      /\bprox(?:y|ies)\b|\bhttps?_proxy\b|\bdns\b|\bcertificates?\b|\bself[- ]signed\b|\btls (?:inspection|handshake|certificates?|errors?|1\.\d)|\bssl\b|\bvpn\b|\bfirewall\b|\bipv6\b/,
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
    weight: 3,
    pattern:
      /(?<!\bexecutable )\b(?:file|folder|director(?:y|ies)|path|symlink)s? (?:\w+ ){0,3}(?:not found|(?:is|are|was|were|gets?|being) (?:\w+ )?(?:locked|deleted|corrupt\w*|overwritten|truncated|lost|missing)|does(?: not|n't) exist|permission|disappear\w*|corrupt(?:ed|ion))\b|\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed|ing)? to|could(?: not|n't)) (?:\w+ ){0,2}(?:read|write|open|save|create|delete|edit|find|rename|move|access|locate) (?:\w+ ){0,3}(?:files?|folders?|director(?:y|ies)|paths?)\b|\bno such file\b|(?<!\bspawn \S{1,60} )\benoent\b|\beacces\b|\beperm\b|\bdisk (?:is )?full\b|\bno space left\b|\bread[- ]only file ?system\b|\bfile (?:corruption|lock(?:ing)?|encoding|watcher)\b|\bfile has been (?:unexpectedly )?modified\b|\btoo many open files\b/,
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
    name: "process-trouble",
    category: "process",
    reason: "a command, shell or child process fails",
    source: USAGE,
    weight: 2.6,
    pattern:
      /\b(?:commands?|bash|shell|zsh|powershell|scripts?|subprocess(?:es)?|child process(?:es)?|background (?:process(?:es)?|tasks?|shells?|jobs?))\b (?:\w+ ){0,4}(?:fail\w*|hang\w*|stuck|never (?:finish|return|complete|end)\w*|not (?:found|return\w*|execut\w*|running)|exit\w*|kill\w*|time[sd]? out|terminat\w*|orphan\w*|leak\w*|error\w*)\b|\bexit code\b|\bexited with\b|\bnon-zero\b|\b(?:zombie|orphan(?:ed)?|phantom|defunct) (?:\w+ )?(?:process|shell)(?:es|s)?\b|\bcommand not found\b|\bspawn\b[^\n]{0,40}\b(?:enoent|error|fail)|\bspawn (?:\S{1,60} )?e(?:noent|acces|perm|badf|again|mfile|nfile|nomem|inval|io)\b|\bno suitable shell\b/,
  },
  {
    name: "background-process",
    category: "process",
    reason: "speaks of background or child processes",
    source: USAGE,
    weight: 1.8,
    pattern:
      /\b(?:background|child|sub)[- ]?(?:process|shell|task|job)(?:es|s)?\b|\bkill(?:s|ed|ing)? (?:\w+ ){0,2}(?:process|shell)(?:es)?\b/,
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
      /\bhang(?:s|ing)?\b(?! (?:on )?to\b)|\bhung\b|\bfr(?:eez(?:e|es|ing|ed)|oze(?:n)?)\b|\bunresponsive\b|\bnot responding\b|\b(?:gets?|getting|got|is|are|keeps? getting|become|becomes|being) stuck\b|\bstuck (?:in|at|on|for|forever|while|when|during)\b|\bstops? (?:responding|working|generating)\b|\bno(?:t)? respon(?:se|d|ding)\b|\bdeadlock(?:s|ed)?\b(?! (?:detected|between|found|victim|error))|\binfinite loop\b|\bendless(?:ly)? (?:loop|spinning)\b|\bnothing happens\b|\bnever (?:finishes|completes|returns|ends|responds)\b|\bindefinitely\b|\bbecomes unusable\b|\block(?:s|ed)? up\b|\bhard[- ]lock\w*\b/,
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
      /\bout[- ]of[- ]memory\b|\boom\b|\bmemory (?:leak\w*|usage|consumption|exhaust\w*|growth|pressure|footprint|limit|bloat)\b|\b(?:high|excessive|huge|full|100 ?%|\d{2,3} ?%) (?:\w+ )?(?:memory|ram|cpu)\b|\b(?:memory|ram|cpu) (?:\w+ ){0,3}(?:high|spik\w*|100|full|maxed|exhaust\w*|runaway)\b|\bcpu (?:usage|load|spin\w*|time|at)\b|\btop (?:says|shows) \d{2,4} ?%|\bresident set\b|\bkilled process \d+|\bfans? (?:go(?:es)?|never stop|at|are|is) |\b\d+ ?gb (?:of )?(?:ram|memory|rss|swap)\b|\bheap (?:out of|size|limit|space|dump|corruption)\b|\b(?:low|running low) on memory\b|\bbusy[- ]?loop|\bfan(?:s)? (?:spin|at full)/,
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update fails",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|migration) (?:\w+ ){0,4}(?:fail\w*|error\w*|broken|breaks|stuck|hangs?|not work\w*|loop|issue|impossible)\b|\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed|ing|ure)? to|could(?: not|n't)|won't|error(?: when)?) (?:\w+ ){0,2}(?:install|update|upgrade|uninstall|reinstall)(?:ing)?\b|\bnpm (?:install|i|ci|err)\b|\bpip install\b|\bcargo install\b|\bgo install\b|\bbrew (?:install|upgrade)\b|\bpost-?install\b|\b(?:installation|update|upgrade) (?:error|failure|problem)\b|\bunsupported (?:platform|architecture|engine|python|node|java|sdk)\b|\bdoes(?: not|n't) support (?:targeting|this (?:platform|architecture|version))\b|\bno (?:pre-?built )?(?:wheels?|binar(?:y|ies)|package|release) (?:\w+ )?for\b|\b(?:wheel|binary|package|image)s? for [\w. ]{1,30} (?:is |are )?missing\b|\b(?:dependency|dependencies|peer dep\w*) (?:conflict|resolution)\b|\bbuilding wheel\b|\bmsiexec\b|\bdocker pull\b|\bmanifest (?:unknown|for \S{1,80} not found)\b|\b(?:build|compile|building|compiling) (?:\w+ )?from source\b|\banother version of this product\b|\b(?:installer|setup|msi|install(?:ation)?)\b[^.\n]{0,20}\berror (?:code )?(?:1[67]\d\d|0x8\w{7})\b/,
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
  {
    name: "reconnect",
    category: "network",
    reason: "a connection does not come back, or the network is the difference",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\b(?:not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect\w*|\bre-?connect(?:s|ing)? (?:\w+ ){0,3}(?:loop|forever|never|fails?)|\b(?:stays?|goes|remains|appears?) offline\b|\b(?:dead|stale|dropped|broken) (?:connections?|sockets?)\b|\bonly on (?:wi-?fi|mobile data|cellular|lan|vpn)\b|\bon (?:mobile data|cellular)\b|\bpreflight\b|\bcors\b/,
  },
  {
    name: "connection-ends",
    category: "network",
    reason: "a connection is lost or closed from the other side",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:los(?:e|es|ing|t)|drop(?:s|ping|ped)?) (?:(?:its|the|their|my|all|every) )?connections?\b|\bconnections? (?:\w+ ){1,3}(?:closed|dropped|lost|terminated|interrupted|torn down)\b|\bclosed (?:the connection )?unexpectedly\b(?= by|[.,]| \(|$)|\bdisconnects?(?:ed)? (?:every|after|randomly|constantly|from the (?:server|network|broker))\b|\bbroken pipe\b|\b(?:websockets?|connections?) (?:connection )?to \S{1,80} (?:failed|closed|lost|refused)\b|\bcould(?: not|n't) reach (?:the )?\w+|\b(?:unable to get|local|expired|untrusted) (?:\w+ )?(?:issuer )?certificate\b/,
  },
  {
    name: "memory-grows",
    category: "memory",
    reason: "memory grows, or is used up",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:uses?|using|eats?|eating|takes?|taking|consum\w+|needs?|fills?|hogs?|reaches) (?:up )?(?:all|\d[\d.,]* ?(?:gb|gib|g|mb|mib))\b|\b(?:heap|memory|ram|rss|footprint) (?:\w+ ){0,2}(?:grow\w*|climb\w*|explod\w*|balloon\w*|increas\w*|ris(?:es|ing)|never (?:freed|released|shrinks))\b|\bheap snapshots?\b|\b(?:ram|memory) and swap\b|\bpeak (?:rss|memory)\b|\boom-?kill\w*|\boom killer\b|\bdetached (?:dom )?nodes?\b|\b(?:one|a|each|every|single|all) (?:cpu )?(?:core|thread)s? (?:\w+ ){0,2}(?:spin\w*|100|pegged|busy)|\bspin(?:s|ning) in \w+|\bexit code 137\b|\bleak(?:s|ed|ing|age)? (?:memory|objects?|handles?|nodes?|listeners?)\b/,
  },
  {
    name: "process-left",
    category: "process",
    reason: "a child process outlives its parent, or is started wrongly",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\b(?:child(?:ren)?|subprocess|server|daemon|worker|process(?:es)?)\b[^.\n]{0,40}\b(?:keeps? running|stays? alive|left (?:running|behind)|still (?:running|alive)|survives?|outlives?|not (?:killed|terminated|stopped))\b|\bsig(?:term|kill|int|hup)\b|\bwaiting (?:for|on) stdin\b|\b(?:blocks?|reads?|hangs?) on stdin\b|\bwithout a tty\b|\bexecutable file not found\b|\bexit(?:ed)? (?:status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)|\bnot (?:found )?(?:in|on) (?:the |\$)?path\b/,
  },
  {
    name: "task-hangs",
    category: "process",
    reason: "one command, job or worker hangs or never ends",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|stays? alive|(?:is|are|gets?) stuck)\b/,
  },
  {
    name: "task-hangs-not-all",
    category: "crash",
    reason: "it is one task that hangs, not the program",
    source: USAGE,
    weight: -1.6,
    pattern:
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|dumps?|backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|stays? alive|(?:is|are|gets?) stuck)\b/,
  },
  {
    name: "crash-titles",
    category: "crash",
    reason: "says that the program dies or ends by itself",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:app|application|program|server|client|editor|process|kernel|tool|game|browser|service|daemon|window|whole process|it)\b (?:\w+ ){0,2}(?:dies|died|dying|closes? itself|quits|shuts? down|vanishes|killed itself|terminates|goes down|keeps dying|restarts itself)\b|\btakes? the (?:whole )?(?:process|server|app|program|browser|system) down\b|\b(?:white|blank|black|empty) (?:screen|page|window)\b[^.\n]{0,30}\b(?:after|on start\w*|on launch|at launch|then nothing)\b|\bleaves? a (?:white|blank|black) (?:page|screen)\b|\bgot a core\b|\bcrash-?loop\w*|\bsigfault\b|\bice\b(?= on| when| with| in)|\bcoredump\b|\bbsod\b|\bfor ever\b/,
  },
  {
    name: "install-broken",
    category: "install-update",
    reason: "a package does not install, build or fit after an update",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:pip|npm|pnpm|yarn|bun|cargo|gem|bundle|composer|pod|brew|apt|dnf|pacman|choco|scoop|nix|conda|poetry|uv|go|dotnet|nuget|gradle|mvn|docker) (?:ci|add|get|restore|upgrade|require|update|sync)\b[^.\n]{0,60}\b(?:fail\w*|error\w*|can(?:not|'t)|could not|broken|conflict\w*|breaks)\b|\b(?:pip3?|gem|bundle|composer|pod|conda|poetry|uv|pnpm|yarn|bun|apt(?:-get)?|dnf|choco|dotnet tool) (?:install|restore)\b|\b(?:building|build) (?:the )?wheel\b|\bhalf[- ]configured\b|\b(?:downloaded|installing) the (?:\w+ )?(?:dmg|msi|exe|appimage|deb|rpm|pkg|apk|installer)\b|\b(?:could not|cannot|can't) (?:be )?(?:install|build|compile|link)(?:ed)?\b (?:\w+ )?(?:wheel|package|on|with|from|under)\b|\b(?:incompatible|compatible) versions?\b|\bpackage (?:downgrade|conflict)\b|\block ?file (?:made|conflict|mismatch|out of)\b|\bnotari[sz]\w+|\bgatekeeper\b|\bupdate (?:is )?(?:never|not) (?:gets? )?applied\b|\bnever gets applied\b|\bin-app update\w*|\bupdat(?:er|e)\b[^.\n]{0,20}\bloops?\b/,
  },
  {
    name: "dependency-conflict",
    category: "install-update",
    reason: "dependencies do not fit together",
    source: "npm, pip, cargo, bundler, pub and poetry messages",
    weight: 3.2,
    pattern:
      /\bconflicting dependenc(?:y|ies)\b|\beresolve\b|\b(?:could not|cannot|can't|unable to|failed to) resolve (?:\S+ ){0,4}(?:dependenc\w+|packages?|versions?|requirements?|together)\b|\bunmet (?:peer )?dependenc\w+|\bpeer dependenc(?:y|ies)\b|\bversion solving failed\b|\bno matching (?:version|distribution)\b|\bfailed to select a version\b|\bversion conflicts?\b|\b(?:pip|npm|poetry|bundler|cargo|conda|uv) cannot resolve\b/,
  },
  {
    name: "file-not-saved",
    category: "filesystem",
    reason: "a file is not saved, opened or written",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:files?|documents?|projects?|folders?|attachments?|workspaces?|notebooks?) (?:\w+ ){0,2}(?:(?:is|are|was|were|could|can|does|do)(?: ?not|n't| never)|cannot|can't|never) (?:be |get |gets )?(?:saved|written|flushed|opened|read)\b|\b(?:folders?|files?|director(?:y|ies)|projects?) (?:is |are |lies? |stored )?(?:in|on) (?:icloud|onedrive|dropbox|google drive|a (?:network|samba|nfs|shared))\b/,
  },
  {
    name: "after-upgrade",
    category: "install-update",
    reason: "began with an update",
    source: USAGE,
    weight: 0.9,
    pattern: /\b(?:since|after) (?:the )?(?:upgrad\w+|updat\w+|migrating)\b|\bupgraded from\b/,
  },
  {
    name: "file-content",
    category: "filesystem",
    reason: "files are overwritten, left unnoticed or not allowed",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\b(?:overwrites?|overwriting|overwritten|truncates?|corrupts?|deletes?|wipes?|loses) (?:\w+ ){0,3}(?:files?|documents?|folders?|folder|director(?:y|ies)|changes on disk)\b|\bchanges? on disk\b|\bcase[- ](?:only|sensitive|insensitive)\b|\bread-only (?:container|volume|mount|root|disk|drive)\b|\bpath(?: is)? too long\b|\b(?:disk|volume|partition|drive) (?:\w+ ){0,2}(?:fills? up|is full|full)\b|\bhome director(?:y|ies)\b|\b(?:network|mapped|external|usb) (?:drive|share|volume)\b|\bnfs\b|\bsmb share\b|\bonedrive\b|\bdropbox\b/,
  },
];
