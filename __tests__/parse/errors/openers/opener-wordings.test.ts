/** Every wording of every opener: each alternative and optional part, and what only looks like it. */
import { describe, expect, test } from "@jest/globals";
import { ERROR_OPENERS } from "../../../../src/parse/errors/openers/error-openers.ts";

type Row = readonly [opener: string, caught: readonly string[], left: readonly string[]];

const general: readonly Row[] = [
  [
    "status-and-body",
    [
      '400 {"a"',
      "APIError 400 {'a'",
      'API error: 400 {"a"',
      'http-error:(502):\n { "a"',
      'Server error:500{"a"',
      'Internal Error  503   {   "a"',
      'ProviderError: 400: {"a"',
    ],
    ["400 {a", "400 a", "600 {", "the 4001 {"],
  ],
  [
    "api-error",
    [
      "API Error: 400",
      "HTTP error 503",
      "API Error  (429",
      "API error (T",
      "API Error: T",
      "API Error:T",
      "API Error:   T",
    ],
    ["API Error: t", "API Error 40", "API Error (t", "MyAPI Error: T"],
  ],
  [
    "api-error-title",
    ['API Error: 400 "', "API error:500 {", "API Error:  502 B"],
    ["API Error: 400 b", "API Error: 4000 B"],
  ],
  [
    "json-error",
    [
      '{"type":"error"',
      '{ "type" : "error"',
      '{"error":{"message"',
      '{ "error" : { "type"',
      '{"error":"oil","error_description"',
      '{ "error" : "oil" , "error_description"',
      '{"type":"https://oil.example","title"',
      '{ "type" : "about:blank" , "title"',
      '{"errors":[{"message"',
      '{ "errors" : [ { "message"',
    ],
    ['{"type":"errors"', '{"error":"oil"}', '{"errors":[]'],
  ],
  [
    "class",
    ["Error: oil", "Exception: oil", "Error [OIL_42]: oil", "Error[OIL]:\n"],
    ["Error:oil", "Error oil", "Error [O]: oil"],
  ],
  [
    "class-alone",
    ["TypeError\n    at oil", "  Error\n at oil", "[ERROR] Error\n  at oil", "Uncaught lamp.OilException\n at oil"],
    ["TypeError\nat oil", "- the TypeError\n at oil", "TypeError at oil"],
  ],
  [
    "compiler-code",
    ["error[E0277]", "error[ABC12345]:", "error TS2345: ", "error\tC1083: "],
    ["error[e]", "error 5", "terror[E0277]"],
  ],
  [
    "rust-panic",
    [
      "thread 'main' panicked at ",
      "thread '' (12345) panicked at ",
      "thread 'a' (7) panicked at ",
      "task 'oil' failed at '",
      "task <oil> failed at '",
      "task oilfailed at '",
      "task '<main>' failed at '",
    ],
    ["thread main panicked at ", "thread 'main' (a) panicked at "],
  ],
  [
    "python-traceback",
    ["Traceback (most recent call last):", "  | Traceback (most recent call last):"],
    ["a Traceback (most recent call last):"],
  ],
  [
    "java-exception",
    ['Exception in thread "main" java.', 'Exception in thread "" j.'],
    ['Exception in thread "main" Java', "Exception in thread main java."],
  ],
  [
    "panic",
    [
      "panic: oil",
      "so panic: oil",
      "`fatal: oil`",
      '"FATAL: oil',
      "fatal error:   oil",
      "FATAL ERROR: oil",
      "panic(main thread): oil",
      "panic(m): oil",
    ],
    ["apanic: oil", "panic : oil", "panic:oil", "panic(-): oil"],
  ],
  [
    "compiler-ice",
    ["internal compiler error: oil", "error: internal compiler error: oil"],
    ["internal compiler error:  ", "internal compiler error"],
  ],
  [
    "lower-error",
    ["error: oil", "ERROR:   oil", "a:error: oil", "`error: oil"],
    ["terror: oil", "error: | a", "error:oil", "error:     oil"],
  ],
  [
    "position-error",
    [
      "oil.c:12:5: error: a",
      "oil.c:1: error: a",
      "oil.c:12: error: a",
      "oil.hs:12:345: 13:4 error: a",
      "a.c:1:2: 13:45 error: a",
      "oil.c:3:4: fatal error: a",
    ],
    ["oil:12:5: error: a", "oil.c: error: a", "oil.c:12:5: error:  "],
  ],
  ["quoted-error", ["`error: oil", "“fatal: oil", '"git-lamp says panic:   oil'], ["error: oil", "`a, error: oil"]],
  [
    "log-level",
    [
      "ERROR oil",
      "ERROR: oil",
      "ERROR:oil",
      "ERROR    oil",
      "ERROR:   oil",
      "[ERROR] 'oil",
      "[fatal] oil",
      "2031-05-06T07:08:09Z ERROR oil",
      "[2031-05-06 07:08:09,123]   [error] oil",
      "##[error]oil",
    ],
    ["an ERROR oil", "ERROR - oil", "##[error] ", "a ##[error]oil", "[WARN] oil", "ERRORoil"],
  ],
  ["log-mark", ["[ERROR] oil"], ["an [ERROR] oil", "[ERROR]  "]],
  [
    "failure-mark",
    ["✘ Failed", "×  Error", "❌ Could not", "✖ Couldn't", "✗ [ERROR] oil"],
    ["✘ Failing", "✘Failed", "✘ oil", "✘ [ERROR]  "],
  ],
  ["errno", ["ENOENT: oil", "EACCES: Oil"], ["ENOENT: 5", "ENOENT oil", "XENOENT: oil"]],
  [
    "signal",
    [
      "segmentation fault (core dumped)",
      "Segmentation fault at address 0xa",
      "Segmentation fault at address 0x1F",
      "Abort trap: 6",
      "Aborted (core dumped)",
      "zsh: killed",
    ],
    ["Segmentation fault", "Abort trap: a", "Aborted", "zsh: oil"],
  ],
  [
    "assertion",
    ["Assertion `a' failed", "Assertion (a) failed", "Assertion failed: a"],
    ["Assertion failed:  ", "Assertion oil failed"],
  ],
];

const runtimes: readonly Row[] = [
  [
    "caused-by",
    ["Caused by: Oil.", "  Caused by: oil_1:", "Caused by: O:"],
    ["so Caused by: Oil.", "Caused by: 1.", "Caused by: oil"],
  ],
  [
    "cause-list",
    ["Caused by:\n  oil", "\t Caused by:\n 0: oil"],
    ["so Caused by:\n  oil", "Caused by:\noil", "Caused by:\n  \n"],
  ],
  [
    "dotnet-unhandled",
    ["Unhandled exception. Oil.A", "Unhandled Exception: O.A"],
    ["Unhandled exception. Oil", "Unhandled exception. oil.a"],
  ],
  ["dotnet-inner", [" ---> Oil.A", " ---> O.A"], [" ---> Oil", "---> Oil.A", " ---> oil.a"]],
  [
    "ruby",
    [
      "lamp.rb:1:in `trim': oil (Oil)",
      "  C:/lamp.rb:12:in 'a': no Oil",
      "lamp.rb:12:in `trim': no Oil",
      "l:1:in `a': undefined (O",
    ],
    ["lamp.rb:in `trim': Oil", "lamp.rb:1:in `': Oil", "lamp.rb:1:in `trim': oil", "( lamp.rb:1:in `trim': Oil"],
  ],
  [
    "class-and-brackets",
    ["OilError (no oil left):", "OilError (no oil left)", "  Lamp::Wick::OilError (no (or little) oil left)"],
    ["an OilError (no oil left)", "OilError (no)", "OilError (no oil left) so", "oilError (no oil left)"],
  ],
  ["ruby-errno", ["Errno::ENOENT: oil"], ["Errno::ENOENT:  ", "Errno::enoent: oil", "MyErrno::ENOENT: oil"]],
  [
    "php",
    [
      "PHP Fatal error:  oil",
      "Fatal error: oil",
      "Recoverable fatal error: oil",
      "Parse error:  syntax error",
      "PHP Parse error: syntax error",
    ],
    ["Fatal error:     ", "Parse error: oil"],
  ],
  [
    "sanitizer",
    ["AddressSanitizer: heap", "HWAddressSanitizer: SEGV"],
    ["SUMMARY: AddressSanitizer: heap", "AddressSanitizer: 1"],
  ],
  [
    "undefined-behaviour",
    ["a.c:1:2: runtime error: oil", "lamp.cpp:123:45: runtime error: oil"],
    ["runtime error: oil", "a.c:1: runtime error: oil"],
  ],
  [
    "cpp-terminate",
    [
      "terminate called after throwing an instance of 'a'",
      "terminate called after throwing an instance of 'std::oil'",
      "terminating due to uncaught exception of type o",
      "terminating with uncaught exception of type std::oil",
    ],
    ["terminate called after throwing an instance of ''", "terminating with uncaught exception of type ("],
  ],
  [
    "debugger-signal",
    ["received signal SIGSEGV, oil", "Fatal signal 6 (SIGABRT)", "Fatal signal 11 (SIGSEGV)"],
    ["received signal oil", "Fatal signal oil"],
  ],
  [
    "stack-overflow",
    [
      "thread 'main' has overflowed its stack",
      "thread '' (1) has overflowed its stack",
      "thread 'a' (123) has overflowed its stack",
    ],
    ["thread a has overflowed its stack"],
  ],
  [
    "heap-check",
    ["free(): invalid", "malloc_consolidate(): oil", "double free or corruption", "*** stack smashing detected"],
    ["free(): 1", "free()"],
  ],
  [
    "crash-report",
    ["Exception Type: EXC_BAD_ACCESS", "Exception Type:    EXC_CRASH"],
    ["Exception Type: oil", "Exception Type:EXC_CRASH"],
  ],
  [
    "missing-library",
    ["error while loading shared libraries: oil", "dyld: Library not", "dyld[1]: Symbol not", "dyld[1234]: Missing"],
    ["error while loading shared libraries:  ", "dyld: oil"],
  ],
  [
    "elixir",
    [
      "** (Oil) a",
      "  ** (RuntimeError) a",
      "[ERROR] ** (RuntimeError) a",
      "** (Lamp.OilError) a",
      "** (Oi) a",
      "** (OOi) a",
    ],
    ["so ** (Oil) a", "[oil] ** (Oil) a", "** (oil) a", "** (OIL) a", "** (Oil)  "],
  ],
  [
    "dart-unhandled",
    ["Unhandled exception:\noil", "  Unhandled exception:\n  oil"],
    ["an Unhandled exception:\noil", "Unhandled exception: oil", "Unhandled exception:\n \n"],
  ],
  [
    "flutter",
    ["The following OilError was thrown:\noil", "  The following _Oil<int> object was thrown while lit:\n  oil"],
    [
      "so The following OilError was thrown:\noil",
      "The following was thrown:\noil",
      "The following OilError was thrown:\n \n",
    ],
  ],
  [
    "lua",
    [
      "Error executing lua oil",
      "Error executing lua: oil",
      "Error executing lua callback: oil",
      "Error executing vim.schedule lua callback: oil",
      "Error executing Lua callback: oil",
    ],
    ["E5108: Error executing lua oil", "Error executing oil", "Error executing lua:  "],
  ],
  [
    "vim",
    ["E5: O; E492: Not", "E492: Not", "so E492: Not", "`E5108: Oil", "a:E37: No"],
    ["aE492: Not", "E492: not", "E1: Oil", "E49211: Not"],
  ],
  [
    "r",
    [
      "Error in oil : lamp",
      "Error in oil(1) :   lamp",
      "Error in base::oil(1) : lamp",
      "Error in b::o : \n  lamp",
      "Error in a::b::c :lamp or Error in a : b",
    ],
    ["an Error in oil : lamp", "Error in oil: lamp", "Error in oil :      "],
  ],
  [
    "haskell",
    ["lamp: oil\nCallStack (from HasCallStack)", "l: o\nCallStack (from HasCallStack)"],
    ["the lamp: oil\nCallStack", "lamp: oil\nstack"],
  ],
  ["windows-exception", ["Exception code: 0xc0000005"], ["Exception code: 0xc000000", "Exception code: oil"]],
  [
    "class-of-errors",
    ["error.Oil: a", "errors.OilLow: a", "exception.Oil: a", "exceptions.Oil: a", "exc.Oil: a", "DoesNotExist: a"],
    ["errors.Oil:a", "errors.oil: a", "Oil: a"],
  ],
];

const tools: readonly Row[] = [
  [
    "npm",
    [
      "npm ERR! oil",
      "  npm ERR! oil",
      "npm error code O",
      "npm error Oil: a",
      "npm error OilLow: a",
      "npm error 404 N",
      "npm error E401",
      "npm error ENOE",
      "npm error EACC",
    ],
    ["so npm ERR! oil", "npm error oil", "npm error Oil", "npm error E"],
  ],
  ["npm-words", ["npm error oil", "  npm error oil"], ["so npm error oil", "npm error  "]],
  [
    "pnpm",
    ["ERR_PNPM_OIL", "ERR_PNPM_NO_OIL", " ERR_LID_NO_OIL  The lid"],
    ["ERR_PNPM_", "ERR_PNPM_oil", "ERR_OIL", "an ERR_LID_NO_OIL  The lid", "ERR_LID_NO_OIL The lid"],
  ],
  [
    "yarn",
    ["error Oil", 'error "Oil', "error “Oil", 'error "https:', 'error "http:'],
    ["an error Oil", "error oil", "error OIL"],
  ],
  [
    "linker",
    [
      "ld: oil",
      "/usr/bin/ld: oil",
      "/opt/oil/bin/ld.bfd: oil",
      "ld.lld: error: oil",
      "ld.gold: oil",
      "arm-oil-ld: oil",
    ],
    [
      "cold: oil",
      "ld.oil: oil",
      "ld.lld: warning: oil",
      "ld: warning",
      "ld: a.o: in function oil",
      "ld: a.o: undefined reference",
      "ld:  ",
    ],
  ],
  [
    "undefined-symbol",
    ["undefined reference to `oil", "undefined reference to 'oil"],
    ["undefined reference to oil", 'undefined reference to " ...'],
  ],
  [
    "cmake",
    ["CMake Error: oil", "CMake Error at a.txt:3 (oil):\n  oil", "CMake Error:    oil"],
    ["a CMake Error: oil", "CMake Error oil", "CMake Error:  "],
  ],
  ["gradle", ["* What went wrong:\noil"], ["so * What went wrong:\noil", "* What went wrong:\n "]],
  ["grpc", ["rpc error: code = Oil"], ["rpc error: code = oil"]],
  ["curl", ["curl: (6) oil", "curl: (22) oil", "curl: (6) a; curl: (77) b"], ["curl: (a) oil", "curl: (6)oil"]],
  ["daemon", ["Error response from daemon: oil"], ["Error response from daemon:  "]],
  [
    "go-http",
    ['Get "http://oil": a', 'Post "https://oil.example": a', 'Get "https://o": a'],
    ['Get "https://": a', 'get "https://oil": a', 'Get "ftp://oil": a'],
  ],
  [
    "go-dial",
    ["dial tcp: lookup: oil", "dial tcp 10.0.0.7:443: oil", "dial unix /oil: no", "dial udp : oil"],
    ["dial tcp oil", "dial tcps: oil", "dial oil: a"],
  ],
  [
    "http-status-line",
    ["HTTP/2 404", "HTTP/1.1 503 Service", "HTTP/1.1 404  ", "HTTP/2 500 Internal"],
    ["HTTP/1.1 200 OK", "HTTP/1.1 404 oil", "HTTP/x 404"],
  ],
  [
    "cors",
    ["Access to fetch at 'oil' has been blocked by CORS policy", "Access to image b blocked by CORS policy"],
    ["Access to fetch", "Access to oil blocked by CORS policy"],
  ],
  [
    "database",
    ["ORA-00942: oil", "SQLSTATE[42P01]", "ERROR 1064 (42000)"],
    ["ORA-942: oil", "SQLSTATE[42]", "ERROR 1064", "ERROR 10 (42000)", "ERROR 1064 (42)"],
  ],
  [
    "shell",
    [
      "zsh: command not found",
      "so bash: oil: No such file",
      "`sh: oil: no such file",
      "-bash: a: Permission denied",
      "(fish: permission denied",
      "./oil.sh: line 3: not found",
      "a.sh: line 12: bad interpreter",
      "sh: not found",
    ],
    ["crash: not found", "zsh: oil", "zsh:not found"],
  ],
  [
    "windows-shell",
    ["'oil' is not recognized as", "The term 'oil' is not recognized as"],
    ["oil is not recognized as"],
  ],
  [
    "ssh",
    ["Permission denied (publickey", "Host key verification failed", "ssh: connect to host oil"],
    ["Permission denied", "ssh: connect to host  "],
  ],
  [
    "dev-server",
    ["[vite] Internal server error: oil"],
    ["[v] Internal server error: oil", "[vite] Internal server error:  ", "[--] Internal server error: oil"],
  ],
  [
    "go-compiler",
    [
      "oil.go:1:2: undefined",
      "  lamp/oil.go:12:34: undefined",
      '    oil_test.go:1: "a',
      "  o_test.go:123: got",
      "a.go:3:4: x",
      "oil.go:1:2: Undefined",
    ],
    ["so: oil.go:1:2: undefined", "oil_test.go:1: got", "- oil.go:1:2: a"],
  ],
  ["sql-terminal", ["ERROR:  oil", "x: FATAL:  oil"], ["ERROR: oil", "an ERROR:  oil", "ERROR:   "]],
  [
    "status-in-words",
    ["gave up, last status: 429 Too", "says `unexpected status 401 Un", "■ last status: 503 S"],
    ["My status: 429 Too", "status: 42 Oil", "status: 429"],
  ],
  ["result-number", ["Error 0x80070643: oil", "an error 0x8007000e: oil"], ["Error 0x800: oil", "Error 0x80070643:"]],
  ["invariant", ["Invariant Violation: oil"], ["Invariant Violation", "Invariant Violation: "]],
  [
    "fixed-javascript-engine",
    [
      "Cannot read properties of undefined (reading 'oil')",
      "Cannot set property 'oil' of null",
      "I see undefined is not an object (evaluating 'a.b')",
      "Cannot find module './oil'",
    ],
    ["Cannot read properties of the lid", "undefined is not an object", "failed: Cannot find module './oil'"],
  ],
  [
    "fixed-javascript-value",
    [
      "a.lid is not a function",
      "lidOf is not iterable",
      "new Lid(...) is not a constructor",
      "lidOf is undefined",
      "lid_of is not defined",
    ],
    ["this is not a function", "it is not iterable", "this is undefined", "it is not defined"],
  ],
  [
    "fixed-python-object",
    [
      "'Lid' object has no attribute 'oil'",
      "No module named 'oil'",
      "module 'lid' has no attribute 'oil'",
      "list index out of range",
    ],
    ["the object has no attribute 'oil'", "No module named", "index out of range"],
  ],
  [
    "fixed-managed-runtime",
    [
      "Object reference not set to an instance of an object",
      "Attempt to read from field 'a' on a null object reference",
    ],
    ["Object reference not set", "on a null object reference"],
  ],
  [
    "fixed-c-compiler",
    [
      "'lid' was not declared in this scope",
      "Lid has not been declared",
      "use of undeclared identifier 'oil'",
      "vector subscript out of range",
    ],
    ["it has not been declared", "It has not been declared", "undeclared identifier"],
  ],
  [
    "fixed-nothing-called",
    ["nil pointer dereference", "attempt to index a field 'oil' (a nil value)", "Call to undefined function oil()"],
    ["attempt to call the lid", "undefined method of oil", "Call to undefined"],
  ],
  [
    "fixed-database",
    ['relation "oil" does not exist', "no such table: oil", "database is locked"],
    ["the relation does not exist", "no such thing: oil"],
  ],
  [
    "fixed-certificate",
    [
      "unable to get local issuer certificate",
      "self-signed certificate",
      "x509: certificate signed by unknown authority",
    ],
    ["a self-signed certificate of mine", "the issuer certificate"],
  ],
  [
    "fixed-loader-version",
    ["version `GLIBC_2.34' not found", "no matching manifest for linux/arm64 in the manifest list entries"],
    ["version `OIL_1' not found", "no matching manifest for"],
  ],
  [
    "kotlin-compiler",
    ["e: oil.kt:1:2 a", "e: file:///oil.kt:12:34: a", "e: oil.kt:12:3: a"],
    ["a e: oil.kt:1:2 a", "e: oil.kt: a", "e: oil.kt:1:2  "],
  ],
  ["expectation", ["expect(received).toBe"], ["expect(received). "]],
  [
    "cluster",
    ["Error from server (NotFound): oil", "Error from server (BadRequest): oil"],
    ["Error from server (a): oil", "Error from server: oil"],
  ],
  [
    "cloud-operation",
    ["An error occurred (AccessDenied) when calling oil"],
    ["An error occurred (-) when calling oil", "An error occurred (AccessDenied) oil"],
  ],
  [
    "request-of-cloud",
    [
      "Wick: no oil\n\tstatus code: 403, request id: 1",
      "* lamp.wick: Error: NoOil: oil\n  status code: 503, request id:",
    ],
    ["Oil: no oil\nstatus code: 200, request id: 1", "Oil: no oil, status code: 403, request id: 1"],
  ],
  [
    "type-of-script",
    ["An error of type E_ERROR was caused in line 3 of the file /a"],
    ["An error of type E_ERROR", "An error of type Oil was caused in line 3 of the file /a"],
  ],
  [
    "package-of-cmake",
    ["Reason given by package:\n\n  no oil", "Reason\n  given by package:\n\n  no oil"],
    ["Reason given by package: no oil", "given by package:\n\n  no oil"],
  ],
  [
    "dotnet-members",
    ["Oil.LampException\n  HResult=0x80131509\n", "Oil.Lamp.NoOil\nHResult=0x80131509\n"],
    ["LampException\n  HResult=0x80131509\n", "Oil.Lamp\n  HResult=0x8\n", "an Oil.Lamp\n  HResult=0x80131509\n"],
  ],
  [
    "place-of-haskell",
    ["Oil.hs:1:2: Not in scope: a", "src/Oil.lhs:1:2-9:\n    No instance for a"],
    ["Oil.hs:1:2: Warning: Not in scope", "Oil.hs:1: Not in scope", "Oil.js:1:2: Not in scope: a"],
  ],
  [
    "void-symbol",
    ["Symbol's function definition is void: oil", "it: symbol’s value as variable is void: oil"],
    ["Symbol's definition is void: oil", "Symbol's function definition is void: "],
  ],
  [
    "reason-of-cabal",
    ["oil-1.2 failed during the building phase. The exception was:\nno oil"],
    ["oil-1.2 failed during the building phase. The exception was:\nExitFailure 1", "The exception was:\nno oil"],
  ],
  [
    "quoted-error",
    ["`ERROR: no oil`", '"FATAL: no oil"', "“error: no oil”", "`lamp error: no oil`"],
    ["ERROR: no oil", "`ERROR:no`"],
  ],
  [
    "shell",
    [
      "sh: lamp: not found",
      "./lamp.sh: line 3: oil: not found",
      "./lamp.sh: 3: oil: not found",
      "/a/lamp: 15: exec: oil: not found",
      "/bin/sh: ./lamp: not found",
      "/usr/local/bin/bash: oil: command not found",
    ],
    ["lamp: 3: no oil", "lamp: 3: exec: the oil: not found", "/bin/lash: oil: not found", "/bin/sh: no oil"],
  ],
  [
    "words-of-failure",
    [
      "Error loading the wick",
      "Error while trimming",
      "Error when trimming",
      "Failed to trim the wick",
      "Unable to trim the wick",
    ],
    [
      "An Error loading the wick",
      "Error loading a",
      "Failed to trim",
      "so Failed to trim the wick",
      "Failed to Trim the wick",
    ],
  ],
  [
    "package-tools",
    ["E: Unable", "[!] Oil", "(error) ERR oil", "lerna ERR! oil is very low", "gyp ERR! build error now"],
    ["E: oil", "so E: Unable", "[!] oil", "(error) err", "gyp ERR! ok"],
  ],
  [
    "failed-with-number",
    ["oil get failed (1; no message)", "oil fetch failed (66; no wick)"],
    ["oil get failed (1)", "Oil get failed (1; no wick)", "the whole big old lamp failed (1; no wick)"],
  ],
  [
    "failed-with-number-told",
    ["oil get failed (1; no message)", "I see `oil fetch failed (66; no wick)`"],
    ["oil get failed (1)", "lamps failed (3; all of them old)", "the whole big old lamp failed (1; no message)"],
  ],
  [
    "code-and-class",
    [
      "Code: 7. DB::Exception: no oil",
      "Code: 7, e.displayText() = DB::Exception: \nno oil",
      "Code: 7. DB::Exception:\nno",
    ],
    ["Code: 7. DB::Exception: \n\n", "DB::Exception: no oil"],
  ],
  [
    "record-of-exception",
    ["   ExceptionCode: c0000005 (Access", "ExceptionCode: 80000003 (Break", "ExceptionCode: e0434352 (CLR"],
    ["ExceptionCode: 00000000 (none", "so ExceptionCode: c0000005 (Access", "ExceptionCode: c0000005"],
  ],
  [
    "above-goroutine",
    [
      "no record of the wick\ngoroutine 1 [running]:\nmain.a()",
      "http: panic serving [::1]:40718: no record of the wick\ngoroutine 1 [running]:\n",
    ],
    [
      "the wick:\ngoroutine 1 [running]:\n",
      "[lamp] no wick\ngoroutine 1 [running]:\n",
      "in the oil of a lamp\ngoroutine 1 [running]:\n",
      "no wick\ngoroutine 1 [running]:\n",
      "All the lamps as they stood\ngoroutine 1 [running]:\n",
      "lamp: SIGQUIT of the keeper\ngoroutine 1 [running]:\n",
      "dump of what failed follows\ngoroutine 1 [running]:\n",
      "panic: no oil\nnot even in the barrel\ngoroutine 1 [running]:\n",
      "error: no oil\nnot even in the barrel\ngoroutine 1 [running]:\n",
      "lamp was not lit there\ngoroutine 1 [running]:\nmain.a()\npanic: no oil",
      "exit status 2\ngoroutine 1 [running]:\n",
      "PC=0x46a2f1 m=0 sigcode=0\ngoroutine 1 [running]:\n",
      "no record of the wick\n\ngoroutine 1 [running]:\n",
      "no record of the wick\ngoroutine 1 [chan receive]:\n",
    ],
  ],
  [
    "board",
    ["Guru Meditation Error: Core  1 panic'ed", "Guru Meditation Error of type OilProhibited occurred on core 0"],
    ["Guru Meditation Error and reboot", "Guru Meditation Error of type oil"],
  ],
  [
    "python-library",
    [
      "decimal.InvalidOperation: [<class",
      "socket.gaierror: [Errno -2]",
      "zlib.error: Error -3",
      "http.client.RemoteDisconnected: Remote end",
      "it says: socket.timeout: timed out",
      "it says `socket.timeout: timed out`",
      "ERROR socket.timeout: timed out",
      "lamp -> re.error: no oil",
    ],
    [
      "the lamp catches socket.timeout: it is lit anew",
      "Ignore socket.error: light it anew",
      "asyncio.CancelledError: no oil",
      "decimal.Decimal: 3",
      "mysocket.timeout: 3",
      "socket.timeout = 3",
      "lamp.error: no oil",
    ],
  ],
  [
    "lua-title",
    ["Error executing vim.schedule lua callback: /a/lamp.lua:17: no oil", "[Bug] Error executing lua /a.lua:1: no"],
    ["Error executing lua callback (lamp 2.1/oil 9)", "Error executing lua: no oil"],
  ],
  [
    "quoted-failures",
    ['cmd/lamp: "wick record.* lit twice" failures on plan9', "`no more oil` failure"],
    [
      '"Light all lamps" failures',
      '"light a big lamp" failures',
      "`lamps of the keeper` failures",
      '"oil low" failures',
      '"the wick is lit" here',
      '"the wick is lit" failing',
    ],
  ],
  [
    "quotes-in-title",
    ['Lamp fails: "the wick "oil-wick -m 32" was not found"', 'Lamp: "no oil in "barrel" of the lamp".'],
    [
      'Lamp "the wick "oil" was not found"',
      'Lamp: "the wick "oil" was lit"',
      'Lamp: "no oil" and "no wick"',
      'a: "no "oil" lit" b',
      'Wrong label: "Light the "broken" lamps at night"',
      'Rename the button: "Light no "old" lamps"',
    ],
  ],
  [
    "crash-service",
    [
      "Fatal Exception: NSOilException",
      "  Fatal Exception: OILError  \n0  Lamp  0x1",
      "Fatal Exception: OILError\nno oil",
    ],
    [
      "Fatal Exception: oil",
      "Fatal Exception: NSOilException: no oil",
      "a Fatal Exception: NSOilException",
      "Fatal Exception: OilWick",
    ],
  ],
  [
    "make",
    [
      "make: *** No rule to make",
      "make[1]: *** missing separator",
      "make[12]: *** No rule to make",
      "lamp.mk: *** missing separator",
    ],
    ["so make: *** No rule to make", "make: *** oil"],
  ],
  [
    "reason-below",
    ["Error: lamp\nReason: [src/oil.rs:3:14] no oil", "a\nReason: [C:\\lamp\\src/oil.rs:30:1] x"],
    ["\nReason: no oil", "\nReason: [oil] none", "the\nReason: [oil.rs:3] none"],
  ],
  [
    "cmdlet-in-one-line",
    [
      "Remove-Lamp: The wick is not dry.",
      "> Get-OilLevel : Cannot find the lamp",
      '  Write-Error: "Lamp" is missing here',
      "Set-Wick: Value must be even",
    ],
    [
      "Remove-Lamp: the wick is not dry",
      "Content-Type: Text is not set",
      "Get-Lamp: Lists all lamps of the house",
      "so Get-Lamp: Cannot find the lamp",
      "Get-lamp: Cannot find the lamp",
    ],
  ],
  [
    "exit-by-signal",
    [
      "/opt/lamp/bin/lamp exited with signal SIGTRAP",
      "`<where it is>/Lamp.app/Lamp exited with signal SIGILL`",
      '"lamp exited with signal SIGBUS"',
    ],
    ["The lamp exited with signal SIGTRAP", "/opt/lamp exited with signal 5"],
  ],
  [
    "failed-message",
    ['{"msg": "no oil in the lamp", "failed": true}', '{"msg":"no oil", "rc": 3, "failed":true}'],
    ['{"msg": "oil is full", "failed": false}', '{"msg": "no oil"}', '{"msg": "oil"}, {"failed": true}'],
  ],
  [
    "class-tight-told",
    ["I get LampError:No oil left", "it throws a BoxWickException:Wick is wet", "got: LampError:{oil} is empty"],
    ["I get LampError:none", "see LampError:No oil left", "I get Error:No oil left", "I get LampError: No oil left"],
  ],
  [
    "id-of-error",
    ["lamp: FullyQualifiedErrorId : OilEmpty,Acme.Lamp"],
    ["FullyQualifiedErrorId : OilEmpty", "the FullyQualifiedErrorId : is what"],
  ],
  [
    "chain-in-title",
    [
      "lamp: Unable to light. opening oil: read: exit status 3",
      "[3.1] oil/wick: Failed to light the wick: open lamp: no oil",
    ],
    ["lamp: Unable to light the wick", "lamp: Failed to light: no oil", "When I go: Failed to light: a: b"],
  ],
  [
    "name-failed-in-title",
    ['No light since 3.1 - Migration "AddWick17" failed', 'lamp: Step "oil" failed.'],
    ['Migration "AddWick17" failed', 'Lamp - Migration "AddWick17" failed on my host', "Lamp - migration failed"],
  ],
  [
    "ended-with-in-title",
    [
      "Cause: Error installing lamp",
      "New lamp (3.1) stops with Error installing `oil`",
      "it fails with: Cannot find oil",
    ],
    ["Error installing lamp", "fails with Error 3", "fails with an error", "I stopped with the lamp: Cannot find oil"],
  ],
  [
    "error-shown",
    [
      "(the console shows this error when lighting: Attempt to light a dry wick",
      "it prints the following error: Oil of the lamp is out",
      "logs an error message: Wick of lamp 3 wet",
    ],
    ["it shows this error: no oil", "shows this error: Lamp only", "I have this error: Oil of the lamp is out"],
  ],
];

describe("the wordings of openers", () => {
  test.each([...general, ...runtimes, ...tools])("%s", (name, caught, left) => {
    const opener = ERROR_OPENERS.find((each) => each.name === name);
    if (opener === undefined) throw new Error("no such opener");
    const { pattern, words } = opener;
    expect([...caught, ...left].filter((text) => text.search(pattern) >= 0)).toEqual(caught);
    // It is looked for only where one of its words stands.
    expect(caught.filter((text) => !words.some((word) => text.includes(word)))).toEqual([]);
  });
});
