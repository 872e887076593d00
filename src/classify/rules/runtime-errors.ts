import type { ErrorRule } from "../rule.ts";

/** What the wording or class of an error says, whatever product it comes from. */
export const RUNTIME_ERROR_RULES: readonly ErrorRule[] = [
  {
    name: "network-class",
    category: "network",
    reason: "an exception of the network library",
    source: "Python, Java and .NET exceptions",
    weight: 3.2,
    className:
      /(?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|NSURLError\w*)$/,
  },
  {
    name: "file-class",
    category: "filesystem",
    reason: "an exception of the file system",
    source: "Python, Java and .NET exceptions",
    weight: 2.8,
    className:
      /(?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|PathTooLongException|FileSystemException|DirectoryNotEmptyException)$/,
  },
  {
    name: "permission-class",
    category: "permission",
    reason: "an exception for missing rights",
    source: "AWS SDK, Spring Security and SQL exceptions",
    weight: 3,
    className: /(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/,
  },
  {
    name: "auth-class",
    category: "authentication",
    reason: "an exception of signing in",
    source: "JNDI, .NET and Python exceptions",
    weight: 3,
    className:
      /(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/,
  },
  {
    name: "module-class",
    category: "install-update",
    reason: "a part of the program is missing",
    source: "Python import system, JVM linkage errors",
    weight: 2.2,
    className:
      /(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/,
  },
  {
    name: "network-words",
    category: "network",
    reason: "the connection failed",
    source: "Node, Python, Go and browser messages",
    weight: 2.8,
    message:
      /\bfetch failed\b|\bfailed to fetch\b|\bsocket hang up\b|\bconnection (?:error|refused|reset|closed|timed out|aborted|lost|terminated|was (?:lost|forcibly closed|closed)|could be made)\b|\bactively refused\b|\bforcibly closed\b|\bnetwork (?:error|is unreachable|request failed|connection was lost)\b|\bgetaddrinfo\b|\bcould not resolve host\b|\bno such host\b|\bno route to host\b|\bname or service not known\b|\b(?:failure in|dns) name resolution\b|\bname resolution fail|\bdns (?:lookup|resolution|query|server) (?:\w+ ){0,2}(?:fail|error|timed)\w*|\bunable to connect\b|\bfailed to connect\b|\b(?:could not|cannot|couldn't|can't|failed to) (?:establish|open) (?:a )?(?:new )?connection\b|\bcould ?n[o']t connect to (?:the )?(?:server|api|internet)\b|\bi\/o timeout\b|\bstream (?:closed|disconnected|ended) (?:before|unexpectedly)\b|\bpremature close\b|\bprematurely closed\b|\bmax retries exceeded\b|\bremote end closed\b|\bcors (?:policy|error|request)\b|\bnet::err_\w+|\berr_(?:connection|name_not|internet|network|ssl|cert|proxy|timed_out)\w*|\bnsurlerrordomain\b|\beconn(?:refused|reset|aborted)\b|\betimedout\b|\benotfound\b|\beai_again\b|\behostunreach\b/,
    unmistakable: true,
  },
  {
    name: "timeout-words",
    category: "network",
    reason: "the request timed out",
    source: "common usage",
    weight: 2,
    message:
      /\b(?:request|connection|connect|read|socket|api|headers?|body) (?:has )?time(?:d[- ]?out|out)\b|\btimeout of \d+ ?ms exceeded\b|\b(?:context )?deadline exceeded\b|\bgateway time-?out\b|\bclient\.timeout exceeded\b/,
    unmistakable: true,
  },
  {
    name: "tls-words",
    category: "network",
    reason: "a certificate could not be verified",
    source: "OpenSSL and schannel messages",
    weight: 3.2,
    message:
      /\bcertificate\b[^.\n]{0,60}\b(?:expired|verify|verification|chain|issuer|self[- ]signed|invalid|trusted|unknown authority)\b|\bself[- ]signed certificate\b|\bunable to (?:get|verify)\b[^.\n]{0,30}\bcertificate\b|\blocal issuer certificate\b|\btls handshake\b|\bssl(?:_| )error\b|\bx509: |\bcertificate_verify_failed\b|\bpkix path building\b|\bhandshake_?failure\b|\bsslhandshake/,
    unmistakable: true,
  },
  {
    name: "file-words",
    category: "filesystem",
    reason: "a file or directory could not be used",
    source: "strerror(3) and its translations in runtimes",
    weight: 2.4,
    message:
      /\bno such file or directory\b|\bfile (?:does not exist|not found|already exists|is locked|has (?:not been read|been (?:unexpectedly )?modified))\b|\bis a directory\b|\bnot a directory\b|\bread-only file ?system\b|\bno space left\b|\bdisk (?:is )?full\b|\btoo many open files\b|\bfile name too long\b|\bfilenotfound\b|\bused by another process\b|\bresource busy or locked\b|\b(?:path|file ?name or extension) (?:is )?too long\b|\bcannot find the (?:path|file) specified\b|\bcannot access the file\b|\b(?:could|can) ?not (?:write to|read|open|create) (?:file|directory)\b|\bdisk quota exceeded\b|\binput\/output error\b|\blevels of symbolic links\b|\b(?:enospc|emfile|enfile|eacces|ebusy|erofs|eisdir|enotdir|enotempty|enametoolong)\b|\bpermission denied, (?:open|mkdir|unlink|rename|scandir|stat|copyfile|access|rmdir)\b|\boperation not permitted, \w+\b/,
  },
  {
    name: "auth-words",
    category: "authentication",
    reason: "the sign-in was refused",
    source: "RFC 6749 section 5.2 and API messages",
    weight: 3,
    message:
      /\binvalid (?:username|user name|user|password|login|credentials?)\b|\bpassword authentication failed\b|\bcould not read (?:username|password)\b|\bauthentication failed for\b|\bsignature verification fail|\baccess denied for user\b|\binvalid (?:x-)?api[- ]key\b|\b(?:oauth|access|refresh|auth(?:entication)?) token (?:has )?(?:is )?(?:expired|invalid|revoked|missing)\b|\binvalid[_ ](?:grant|token|credentials|client)\b|\bunauthori[sz]ed\b|\bauthentication (?:failed|error|required)\b|\bnot (?:logged|signed) in\b|\bplease (?:log|sign) in\b|\blogin (?:failed|required)\b|\btoken expired\b|\bjwt expired\b|\bbad credentials\b|\bcould not resolve authentication method\b/,
    unmistakable: true,
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
    name: "permission-wordings",
    category: "permission",
    reason: "a service or database says that the account may not do this",
    source: "AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",
    weight: 3.2,
    message:
      /\bis not authorized to\b|\baccess ?denied\b(?! for user)[^.\n]{0,30}\b(?:when calling|to resource|operation|policy|403)|\baccessdenied\w*|\bpermission denied (?:for|to|on) (?:the )?(?:table|relation|schema|database|function|sequence|view|column|user|role|\w+\/)|\bpermission denied \((?:publickey|password)|\bis forbidden: |\bcannot (?:list|get|create|watch|delete|update|patch) resource\b|\binsufficient[_ ]privileges?\b|\bmust be (?:the )?(?:owner|superuser|admin)|\brequires? (?:admin\w*|elevated|root|superuser) (?:privileges?|rights?|permissions?|access)\b/,
    unmistakable: true,
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
    name: "too-large-words",
    category: "context-limit",
    reason: "the request is larger than the limit",
    source: "RFC 9110 section 15.5.14, its older names and messages of proxies",
    weight: 3.2,
    message:
      /\bpayload too large\b|\b(?:request )?entity too large\b|\brequest body (?:is )?too large\b|\bclient intended to send too large\b/,
    unmistakable: true,
  },
  {
    name: "malformed-words",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    message:
      /\binvalid_request|\binvalid (?:request|message|image)\b|\bunexpected `?\w+`? field\b|\bcould not process (?:the )?(?:image|pdf|document|file)\b|\bextra inputs are not permitted\b|\bdoes not match (?:the )?schema\b|\bimage (?:was |is )?(?:too large|exceeds)\b|\bunsupported (?:media|parameter)\b/,
  },
  {
    name: "malformed-answer",
    category: "invalid-request",
    reason: "a 4xx answer says what is wrong with the request",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    status: [400, 499],
    message:
      /\binvalid (?:json|schema|parameter|argument|value)\b|\bunexpected `?\w+`? id\b|\bmust (?:be|have|match|contain|start|alternate)\b|\bfield required\b|\bunsupported value\b|\bschema\b[^.\n]{0,40}\binvalid\b/,
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update failed",
    source: "npm, pip, cargo and updater messages",
    weight: 3,
    message:
      /\bnpm err(?:or)?\b|\bcould not (?:find|resolve) (?:\w+ )?(?:compatible versions|all (?:files|dependencies|artifacts)|dependency|dependencies|package)\b|\bpackage downgrade\b|\bversion solving failed\b|\bfailed to (?:compile|build) `|\blinker `\S{1,40}` not found\b|\bcannot find -l\w|\berror processing package\b|\bunmet dependenc|\bunable to locate package\b|\bsubprocess-exited-with-error\b|\bmetadata-generation-failed\b|\bis damaged and can't be opened\b|\bincompatible (?:version|architecture|engine)\b|\bversion `?glibc|\bnpm warn\b|\bnu1\d{3}\b|\bunable to resolve dependency\b|\bcould not find a version that satisfies\b|\bfailed building wheel\b|\bauto-?updat(?:e|er)\b[^.\n]{0,40}\bfail|\bfailed to (?:install|update|upgrade|download)\b|\bunsupported engine\b|\bchecksum mismatch\b|\bglibc(?:xx)?_\d|\bno matching (?:package|version|distribution)\b|\bconflicting dependencies\b|\bfailed to select a version\b/,
  },
  {
    name: "module-words",
    category: "install-update",
    reason: "a part of the program is missing",
    source: "Node.js, Python and JVM messages",
    weight: 2.2,
    message:
      /\bcannot find module\b|\bno module named\b|\bmodulenotfounderror\b|\bclassnotfoundexception\b|\bnoclassdeffounderror\b|\bshared (?:library|object)\b|\blibrary not loaded\b|\bundefined symbol\b/,
    unmistakable: true,
  },
  {
    name: "process-words",
    category: "process",
    reason: "a child process failed",
    source: "shell and runtime messages",
    weight: 2.2,
    message:
      /\bcommand not found\b|\bcommand failed\b|\bexecutable file not found\b|\bsh: (?:\d+|line \d+): \S{1,60} not found\b|\bsh: \S{1,40}: (?:command )?not found\b|\bis not recognized as the name of\b|\bexit status \d|\bsubprocess (?:\w+ )?returned\b|\b(?:exit(?:ed)?|returned) (?:with )?(?:non-zero )?(?:exit )?(?:code|status)\b|\bspawn (?:\S{1,80} )?e[a-z]{3,8}\b|\bchild process\b|\bno suitable shell\b|\bis not recognized as an internal or external command\b|\bcommand timed out\b/,
  },
  {
    name: "integration-words",
    category: "integration",
    reason: "a plugin, hook, server or extension failed",
    source: "extension systems in general",
    weight: 2.4,
    message:
      /\bplugins?\b|(?<!\b(?:more|fewer|react) )\bhooks?\b(?! (?:call|than|can only))|\bextension host\b|\blanguage server\b|\blsp\b|\bmarketplace\b|\bwebview\b|\bide (?:extension|integration|connection)\b/,
  },
  {
    name: "config-words",
    category: "config",
    reason: "a setting was rejected",
    source: "validation messages of programs",
    weight: 2.4,
    message:
      /\b(?:invalid|unknown|unrecognized|malformed|failed to parse)\b[^.\n]{0,30}\b(?:settings?|config(?:uration)?|option|flag|frontmatter)\b|\b(?:settings?|config(?:uration)?)(?: file)?\b[^.\n]{0,30}\b(?:invalid|malformed|corrupt(?:ed)?|rejected)\b|\bunknown field `\w+`, expected\b/,
  },
];
