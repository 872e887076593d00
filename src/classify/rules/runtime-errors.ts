import type { WordedErrorRule } from "../rule.ts";
import { overLines } from "../../wording/over-lines.ts";
import { wordings } from "../../wording/wordings.ts";

/** What the wording or class of an error says, whatever product it comes from. */
export const RUNTIME_ERROR_RULES: readonly WordedErrorRule[] = [
  {
    name: "network-class",
    category: "network",
    reason: "an exception of the network library",
    source: "Python, Java and .NET exceptions",
    weight: 3.2,
    className: overLines()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `,
  },
  {
    name: "file-class",
    category: "filesystem",
    reason: "an exception of the file system",
    source: "Python, Java and .NET exceptions",
    weight: 2.8,
    className: overLines()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `,
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
    message: wordings`
      fetch failed
      failed to fetch
      socket hang up
      connection (error|refused|reset|closed|timed out|aborted|lost|terminated|
        was (lost|forcibly closed|closed)|could be made)
      actively refused
      forcibly closed
      network (error|is unreachable|request failed|connection was lost)
      getaddrinfo
      could not resolve host
      no such host
      no route to host
      name or service not known
      (failure in|dns) name resolution
      name resolution fail…
      /\bdns (?:lookup|resolution|query|server) (?:\w+ ){0,2}(?:fail|error|timed)\w*/
      unable to connect
      failed to connect
      (could not|cannot|couldn't|can't|failed to) (establish|open) (a )?(new )?connection
      could ?n[o']t connect to (the )?(server|api|internet)
      i/o timeout
      stream (closed|disconnected|ended) (before|unexpectedly)
      premature close
      prematurely closed
      max retries exceeded
      remote end closed
      cors (policy|error|request)
      net::err_+…
      /\berr_(?:connection|name_not|internet|network|ssl|cert|proxy|timed_out)\w*/
      nsurlerrordomain
      econn(refused|reset|aborted)
      etimedout
      enotfound
      eai_again
      ehostunreach
    `,
    unmistakable: true,
  },
  {
    name: "timeout-words",
    category: "network",
    reason: "the request timed out",
    source: "common usage",
    weight: 2,
    message: wordings`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,
    unmistakable: true,
  },
  {
    name: "tls-words",
    category: "network",
    reason: "a certificate could not be verified",
    source: "OpenSSL and schannel messages",
    weight: 3.2,
    message: wordings`
      certificate ..60.. (expired|verify|verification|chain|issuer|self[- ]signed|invalid|trusted|unknown authority)
      self[- ]signed certificate
      unable to (get|verify) ..30.. certificate
      local issuer certificate
      tls handshake
      ssl(_| )error
      x509: …
      certificate_verify_failed
      pkix path building
      handshake_?failure
      sslhandshake…
    `,
    unmistakable: true,
  },
  {
    name: "file-words",
    category: "filesystem",
    reason: "a file or directory could not be used",
    source: "strerror(3) and its translations in runtimes",
    weight: 2.4,
    message: wordings`
      no such file or directory
      file (does not exist|not found|already exists|is locked|has (not been read|been (unexpectedly )?modified))
      is a directory
      not a directory
      read-only file ?system
      no space left
      disk (is )?full
      too many open files
      file name too long
      filenotfound
      used by another process
      resource busy or locked
      (path|file ?name or extension) (is )?too long
      cannot find the (path|file) specified
      cannot access the file
      (could|can) ?not (write to|read|open|create) (file|directory)
      disk quota exceeded
      input/output error
      levels of symbolic links
      (enospc|emfile|enfile|eacces|ebusy|erofs|eisdir|enotdir|enotempty|enametoolong)
      permission denied, (open|mkdir|unlink|rename|scandir|stat|copyfile|access|rmdir)
      operation not permitted, +
    `,
  },
  {
    name: "auth-words",
    category: "authentication",
    reason: "the sign-in was refused",
    source: "RFC 6749 section 5.2 and API messages",
    weight: 3,
    message: wordings`
      invalid (username|user name|user|password|login|credentials?)
      password authentication failed
      could not read (username|password)
      authentication failed for
      signature verification fail…
      access denied for user
      invalid (x-)?api[- ]key
      (oauth|access|refresh|auth(entication)?) token (has )?(is )?(expired|invalid|revoked|missing)
      invalid[_ ](grant|token|credentials|client)
      unauthori[sz]ed
      authentication (failed|error|required)
      not (logged|signed) in
      please (log|sign) in
      login (failed|required)
      token expired
      jwt expired
      bad credentials
      could not resolve authentication method
    `,
    unmistakable: true,
  },
  {
    name: "permission-words",
    category: "permission",
    reason: "the account may not do this",
    source: "API messages",
    weight: 2.8,
    message: wordings`
      (you|account|user|organi[sz]ation|token|app) ..40.. (do(es)? not have (access|permission)|
        not (allowed|authorized|permitted)|lacks? permission|is (disabled|suspended|banned))
      scope requirement
      missing (required )?scopes?
      not available in your (country|region)
      unsupported (country|region)
      /(?<!['"\x60] (?:is|are) )\bforbidden\b(?!: (?:updates? to|may not|must not|can ?not|field|value|too|no longer)\b)/
      permission_error
      access_denied
      insufficient permissions?
    `,
  },
  {
    name: "permission-wordings",
    category: "permission",
    reason: "a service or database says that the account may not do this",
    source: "AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",
    weight: 3.2,
    message: wordings`
      is not authorized to
      access ?denied\b(?! for user)[^.\n]{0,30}\b(when calling|to resource|operation|policy|403)…
      accessdenied*…
      permission denied (for|to|on) (the )?(table|relation|schema|database|function|sequence|view|
        column|user|role|+/)…
      permission denied \((publickey|password)…
      is forbidden: …
      cannot (list|get|create|watch|delete|update|patch) resource
      insufficient[_ ]privileges?
      must be (the )?(owner|superuser|admin)…
      requires? (admin*|elevated|root|superuser) (privileges?|rights?|permissions?|access)
    `,
    unmistakable: true,
  },
  {
    name: "quota-words",
    category: "usage-limit",
    reason: "the plan, quota, credit or billing refuses",
    source: "API messages of several vendors",
    weight: 4,
    message: wordings`
      (exceeded|exhausted|reached|hit) your (current |monthly |weekly |daily |plan('s)? )?(quota|usage|
        limit|plan|allowance|credits?)
      (usage|quota|spending|spend|credit|session|weekly|daily|monthly|plan|
        \d+-hour) limit (has been )?(reached|exceeded|hit)
      credit balance is too low
      (out of|no|insufficient|not enough|exhausted|add more) <1> (credits?|quota|usage|balance)
      insufficient[_ ]quota
      quota (exceeded|exhausted)
      billing (hard )?limit
      payment required
      billing (issue|details|problem|error)
      subscription (has )?(expired|required|ended)
      resource[_ ]exhausted
      (quota|credits?|allowance|budget|balance|usage) (is|are|was|were|has been|
        have been) (all )?(used up|exhausted|depleted|exceeded|spent)
      used (up )?all (of )?your <1> (quota|credits?|allowance|budget|usage)
    `,
  },
  {
    name: "rate-words",
    category: "rate-limit",
    reason: "too many requests in a short time",
    source: "RFC 6585 and API messages",
    weight: 2.8,
    message: wordings`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `,
  },
  {
    name: "overload-words",
    category: "overloaded",
    reason: "the service is overloaded",
    source: "API messages",
    weight: 3.4,
    message: wordings`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `,
  },
  {
    name: "server-words",
    category: "server-error",
    reason: "the service itself failed",
    source: "RFC 9110 reason phrases",
    weight: 3,
    message: wordings`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `,
  },
  {
    name: "too-large-words",
    category: "context-limit",
    reason: "the request is larger than the limit",
    source: "RFC 9110 section 15.5.14, its older names and messages of proxies",
    weight: 3.2,
    message: wordings`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,
    unmistakable: true,
  },
  {
    name: "malformed-words",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    message: wordings`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `,
  },
  {
    name: "malformed-answer",
    category: "invalid-request",
    reason: "a 4xx answer says what is wrong with the request",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    status: [400, 499],
    message: wordings`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `,
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update failed",
    source: "npm, pip, cargo and updater messages",
    weight: 3,
    message: wordings`
      npm err(or)?
      could not (find|resolve) <1> (compatible versions|all (files|dependencies|artifacts)|dependency|
        dependencies|package)
      package downgrade
      version solving failed
      failed to (compile|build) \x60…
      linker \x60\S{1,40}\x60 not found
      cannot find -l\w…
      error processing package
      unmet dependenc…
      unable to locate package
      subprocess-exited-with-error
      metadata-generation-failed
      is damaged and can't be opened
      incompatible (version|architecture|engine)
      version \x60?glibc…
      npm warn
      nu1\d{3}
      unable to resolve dependency
      could not find a version that satisfies
      failed building wheel
      auto-?updat(e|er) ..40.. fail…
      failed to (install|update|upgrade|download)
      unsupported engine
      checksum mismatch
      glibc(xx)?_\d…
      no matching (package|version|distribution)
      conflicting dependencies
      failed to select a version
    `,
  },
  {
    name: "build-words",
    category: "install-update",
    reason: "a compiler misses a header, a linker a symbol, or a loader a library",
    source: "GCC, Clang, MSVC, GNU ld and Apple's ld, ld.so(8), dyld and the loader of Windows",
    weight: 3,
    message: wordings`
      undefined reference to
      unresolved external symbol
      undefined symbols? for architecture
      ld returned \d
      relocation r_\w{1,40} against
      …\.(h|hh|hpp|hxx)'?:? (no such file|file not found)
      cannot open include file
      cannot open shared object
      (load dynamic|required) library
      library not loaded
      dll load failed
      undefined symbol
    `,
    unmistakable: true,
  },
  {
    name: "own-program",
    category: "install-update",
    reason: "a compiler broke on, or refuses, the program that it was given",
    source: "GCC's internal compiler errors, the TypeScript compiler's diagnostics",
    weight: -3.4,
    message: wordings`
      internal compiler error
      cannot find type definition file
      is not assignable to (type|parameter)
      does not exist on type
      has no exported member
      implicitly has an 'any' type
    `,
  },
  {
    name: "process-words",
    category: "process",
    reason: "a child process failed",
    source: "shell and runtime messages",
    weight: 2.2,
    message: wordings`
      command not found
      command failed
      executable file not found
      sh: (\d+|line \d+): \S{1,60} not found
      sh: \S{1,40}: (command )?not found
      is not recognized as the name of
      exit status \d…
      subprocess <1> returned
      (exit(ed)?|returned) (with )?(non-zero )?(exit )?(code|status)
      spawn (\S{1,80} )?e[a-z]{3,8}
      child process
      no suitable shell
      is not recognized as an internal or external command
      command timed out
    `,
  },
  {
    name: "integration-words",
    category: "integration",
    reason: "a plugin, hook, server or extension failed",
    source: "extension systems in general",
    weight: 2.4,
    message: wordings`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `,
  },
  {
    name: "config-words",
    category: "config",
    reason: "a setting was rejected",
    source: "validation messages of programs",
    weight: 2.4,
    message: wordings`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `,
  },
];
