import type { ErrorRule } from "../rule.ts";

/** What the wording or class of an error says, whatever product it comes from. */
export const RUNTIME_ERROR_RULES: readonly ErrorRule[] = [
  {
    name: "uncaught-js",
    category: "crash",
    reason: "an exception of the JavaScript engine was not handled",
    source: "ECMAScript native errors",
    weight: 2.9,
    className: /^(?:Type|Reference|Range|Syntax|Eval|URI)Error\d?$/,
  },
  {
    name: "uncaught-managed",
    category: "crash",
    reason: "an exception of the language was not handled",
    source: "Python, Java and .NET built-in exceptions",
    weight: 2.9,
    className:
      /(?:^|\.)(?:AttributeError|KeyError|IndexError|NameError|UnboundLocalError|RecursionError|ZeroDivisionError|NullPointerException|ClassCastException|IndexOutOfBoundsException|NullReferenceException|StackOverflowError|NoSuchMethodError)$/,
  },
  {
    name: "panic",
    category: "crash",
    reason: "the program panicked",
    source: "Rust std::panic, Go runtime",
    weight: 3.4,
    message:
      /\bpanicked at\b|^panic: |goroutine \d+ \[running\]|\bnil pointer dereference\b|internal compiler error|compiler unexpectedly panicked/,
  },
  {
    name: "native-crash",
    category: "crash",
    reason: "the process crashed in native code",
    source: "signal(7), Windows NTSTATUS",
    weight: 3.4,
    message:
      /\bsegmentation fault\b|\bsegfault\b|\bsigsegv\b|\bsigabrt\b|\baccess violation\b|\bbus error\b|core dumped|\billegal instruction\b/,
  },
  {
    name: "out-of-memory",
    category: "memory",
    reason: "memory ran out",
    source: "V8, JVM, Python and kernel messages",
    weight: 4,
    message:
      /\bout of memory\b|\bheap limit\b|\bheap space\b|allocation failed|cannot allocate memory|\boom[- ]?kill|array buffer allocation failed|gc overhead limit/,
  },
  {
    name: "out-of-memory-class",
    category: "memory",
    reason: "memory ran out",
    source: "JVM, Python and .NET exceptions",
    weight: 4,
    className: /OutOfMemory|^MemoryError$/,
  },
  {
    name: "network-words",
    category: "network",
    reason: "the connection failed",
    source: "Node, Python, Go and browser messages",
    weight: 2.8,
    message:
      /\bfetch failed\b|\bfailed to fetch\b|\bsocket hang up\b|\bconnection (?:error|refused|reset|closed|timed out|aborted|lost|terminated)\b|\bnetwork (?:error|is unreachable|request failed)\b|\bgetaddrinfo\b|\bcould not resolve host\b|\bno such host\b|\bdns\b|\bunable to connect\b|\bfailed to connect\b|\bcould ?n[o']t connect to (?:the )?(?:server|api|internet)\b|\bi\/o timeout\b|\bstream (?:closed|disconnected|ended) (?:before|unexpectedly)\b|\bpremature close\b|\bmax retries exceeded\b/,
  },
  {
    name: "timeout-words",
    category: "network",
    reason: "the request timed out",
    source: "common usage",
    weight: 2,
    message:
      /\b(?:request|connection|connect|read|socket|api) (?:has )?time(?:d[- ]?out|out)\b|\btimeout of \d+ ?ms exceeded\b|\bdeadline exceeded\b|\bgateway time-?out\b/,
  },
  {
    name: "tls-words",
    category: "network",
    reason: "a certificate could not be verified",
    source: "OpenSSL and schannel messages",
    weight: 3.2,
    message:
      /\bcertificate\b[^.\n]{0,60}\b(?:expired|verify|verification|chain|issuer|self[- ]signed|invalid|trusted)\b|\bself[- ]signed certificate\b|\bunable to (?:get|verify)\b[^.\n]{0,30}\bcertificate\b|\blocal issuer certificate\b|\btls handshake\b|\bssl(?:_| )error\b/,
  },
  {
    name: "file-words",
    category: "filesystem",
    reason: "a file or directory could not be used",
    source: "strerror(3) and its translations in runtimes",
    weight: 2.4,
    message:
      /\bno such file or directory\b|\bfile (?:does not exist|not found|already exists|is locked|has (?:not been read|been (?:unexpectedly )?modified))\b|\bis a directory\b|\bnot a directory\b|\bread-only file ?system\b|\bno space left\b|\bdisk (?:is )?full\b|\btoo many open files\b|\bfile name too long\b|\bfilenotfound\b|\bused by another process\b|\bpermission denied, (?:open|mkdir|unlink|rename|scandir|stat|copyfile|access|rmdir)\b|\boperation not permitted, \w+\b/,
  },
  {
    name: "auth-words",
    category: "authentication",
    reason: "the sign-in was refused",
    source: "RFC 6749 section 5.2 and API messages",
    weight: 3,
    message:
      /\binvalid (?:x-)?api[- ]key\b|\b(?:oauth|access|refresh|auth(?:entication)?) token (?:has )?(?:is )?(?:expired|invalid|revoked|missing)\b|\binvalid[_ ](?:grant|token|credentials|client)\b|\bunauthori[sz]ed\b|\bauthentication (?:failed|error|required)\b|\bnot (?:logged|signed) in\b|\bplease (?:log|sign) in\b|\blogin (?:failed|required)\b|\btoken expired\b|\bjwt expired\b|\bbad credentials\b|\bcould not resolve authentication method\b/,
  },
  {
    name: "permission-words",
    category: "permission",
    reason: "the account may not do this",
    source: "API messages",
    weight: 2.8,
    message:
      /\b(?:you|account|user|organi[sz]ation|token|app)\b[^.\n]{0,40}\b(?:do(?:es)? not have (?:access|permission)|not (?:allowed|authorized|permitted)|lacks? permission|is (?:disabled|suspended|banned))\b|\bscope requirement\b|\bmissing (?:required )?scopes?\b|\bnot available in your (?:country|region)\b|\bunsupported (?:country|region)\b|\bforbidden\b|\bpermission_error\b|\baccess_denied\b|\binsufficient permissions?\b/,
  },
  {
    name: "quota-words",
    category: "usage-limit",
    reason: "the plan, quota, credit or billing refuses",
    source: "API messages of several vendors",
    weight: 4,
    message:
      /\b(?:exceeded|exhausted|reached|hit) your (?:current |monthly |weekly |daily |plan(?:'s)? )?(?:quota|usage|limit|plan|allowance|credits?)\b|\b(?:usage|quota|spending|spend|credit|session|weekly|daily|monthly|plan|\d+-hour) limit (?:has been )?(?:reached|exceeded|hit)\b|\bcredit balance is too low\b|\b(?:out of|no|insufficient|not enough|exhausted|add more) (?:\w+ )?(?:credits?|quota|usage|funds|balance)\b|\binsufficient[_ ]quota\b|\bquota (?:exceeded|exhausted)\b|\bbilling (?:hard )?limit\b|\bpayment required\b|\bbilling (?:issue|details|problem|error)\b|\bsubscription (?:has )?(?:expired|required|ended)\b|\bresource[_ ]exhausted\b|\b(?:quota|credits?|allowance|budget|balance|usage) (?:is|are|was|were|has been|have been) (?:all )?(?:used up|exhausted|depleted|exceeded|spent)\b|\bused (?:up )?all (?:of )?your (?:\w+ )?(?:quota|credits?|allowance|budget|usage)\b/,
  },
  {
    name: "rate-words",
    category: "rate-limit",
    reason: "too many requests in a short time",
    source: "RFC 6585 and API messages",
    weight: 2.8,
    message:
      /\brate[- _]?limit|\btoo many requests\b|\bthrottl(?:ed|ing)\b|\brequests per (?:minute|second)\b|\btokens per minute\b|\bsecondary rate limit\b/,
  },
  {
    name: "overload-words",
    category: "overloaded",
    reason: "the service is overloaded",
    source: "API messages",
    weight: 3.4,
    message:
      /\boverloaded\b|\bat capacity\b|\bserver (?:is )?busy\b|\bcurrently (?:under|experiencing) (?:heavy|high) (?:load|demand|traffic)\b/,
  },
  {
    name: "server-words",
    category: "server-error",
    reason: "the service itself failed",
    source: "RFC 9110 reason phrases",
    weight: 3,
    message:
      /\binternal server error\b|\bbad gateway\b|\bservice (?:temporarily )?unavailable\b|\bupstream (?:connect )?error\b|\bserver had an error\b/,
  },
  {
    name: "context-words",
    category: "context-limit",
    reason: "the input is longer than the limit",
    source: "messages of language-model APIs and of HTTP servers",
    weight: 4,
    message:
      /\b(?:prompt|input|context|conversation|message|request)\b[^.\n]{0,30}\b(?:is )?too (?:long|large)\b|\bcontext (?:length|window|limit|size)[^.\n]{0,30}(?:exceed|reach|limit|overflow)|\bexceeds? (?:the )?(?:maximum )?(?:allowed )?(?:context|tokens?)\b|\bmaximum (?:context|allowed tokens|number of tokens)\b|\bcontext_length_exceeded\b|\bpayload too large\b|\brequest entity too large\b|\btoken limit\b|\boutput token maximum\b|\bnot enough messages to compact\b|\berror during compaction\b|\bcontext low\b/,
  },
  {
    name: "policy-words",
    category: "content-policy",
    reason: "refused for what was asked",
    source: "usage-policy messages of language-model services",
    weight: 4,
    message:
      /\b(?:violates?|violating|against) (?:our |the )?(?:usage|content|acceptable use|safety) polic|\bcontent[_ ](?:policy|filter)|\bsafety (?:system|filter|settings)\b|\bblocked by content\b|\bflagged (?:as|for|by)\b|\bunable to respond to this request\b/,
  },
  {
    name: "malformed-words",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    message:
      /\binvalid_request|\binvalid (?:request|json|schema|parameter|argument|tool|message|image|model|beta)\b|\bunexpected `?\w+`? (?:id|field|block|role)\b|\bcould not process (?:the )?(?:image|pdf|document|file)\b|\bmust (?:be|have|match|contain|start|alternate)\b|\bfield required\b|\bextra inputs are not permitted\b|\bdoes not match (?:the )?schema\b|\bimage (?:was |is )?(?:too large|exceeds)\b|\bmodel[: ][^.\n]{0,60}(?:not found|does not exist|not supported)\b|\bunsupported (?:parameter|media|value)\b|\bschema\b[^.\n]{0,40}\binvalid\b/,
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update failed",
    source: "npm, pip, cargo and updater messages",
    weight: 3,
    message:
      /\bnpm err(?:or)?\b|\bunable to resolve dependency\b|\bcould not find a version that satisfies\b|\bfailed building wheel\b|\bauto-?updat(?:e|er)\b[^.\n]{0,40}\bfail|\bfailed to (?:install|update|upgrade|download)\b|\bunsupported engine\b|\bchecksum mismatch\b|\bglibc(?:xx)?_\d|\bno matching (?:package|version)\b/,
  },
  {
    name: "process-words",
    category: "process",
    reason: "a child process failed",
    source: "shell and runtime messages",
    weight: 2.2,
    message:
      /\bcommand not found\b|\bcommand failed\b|\b(?:exit(?:ed)?|returned) (?:with )?(?:non-zero )?(?:exit )?(?:code|status)\b|\bspawn (?:\S{1,80} )?e[a-z]{3,8}\b|\bchild process\b|\bno suitable shell\b|\bis not recognized as an internal or external command\b|\bcommand timed out\b/,
  },
  {
    name: "integration-words",
    category: "integration",
    reason: "a plugin, hook, server or extension failed",
    source: "extension systems in general; Model Context Protocol",
    weight: 2.4,
    message:
      /\bmcp\b|\bplugins?\b|\bhooks?\b|\bextension host\b|\blanguage server\b|\blsp\b|\bmarketplace\b|\bwebview\b|\bide (?:extension|integration|connection)\b|\btool \S{1,80} not found\b|\bno such tool\b/,
  },
  {
    name: "config-words",
    category: "config",
    reason: "a setting was rejected",
    source: "validation messages of programs",
    weight: 2.4,
    message:
      /\b(?:invalid|unknown|unrecognized|malformed|failed to parse)\b[^.\n]{0,30}\b(?:settings?|config(?:uration)?|option|flag|frontmatter)\b|\b(?:settings?|config(?:uration)?)(?: file)?\b[^.\n]{0,30}\b(?:invalid|malformed|corrupt(?:ed)?|rejected)\b|\bsandbox\b/,
  },
];
