import { describe, expect, test } from "@jest/globals";
import { CATCH_ALL_MESSAGES, RUNTIME_WORDINGS } from "../../src/fingerprint/catch-alls.ts";
import { familyOf } from "../../src/fingerprint/family.ts";
import { BUNDLE_FILES, type FrameRule, RUNTIME_FILES, RUNTIME_FUNCTIONS } from "../../src/fingerprint/frame-rules.ts";
import { identifyingMessage } from "../../src/fingerprint/identifying-message.ts";

/** Texts that a rule takes, as they reach it; each is also tried with words before and behind it. */
const catchAlls: Readonly<Record<string, readonly string[]>> = {
  "unknown-error": [
    "unknown",
    "unknown error",
    "an unknown error",
    "a generic failure",
    "unexpected exception",
    "an unexpected error occurred",
    "an unexpected error happened",
    "unhandled exception was thrown",
    "unspecified reason",
    "unhandled rejection",
    "internal error",
    "general failure",
    "undefined error",
  ],
  "only-error": [
    "error",
    "an error",
    "a failure",
    "exception",
    "failed",
    "fatal",
    "fatal error",
    "crash",
    "crashed",
    "not ok",
    "nok",
    "none",
    "null",
    "nil",
    "undefined",
    "true",
    "false",
    "an error occurred",
    "an error happened",
    "an exception occured",
  ],
  "something-wrong": [
    "something went wrong",
    "oops something went wrong",
    "something went wrong please try again",
    "something went wrong please try again later",
  ],
  "object-object": ["[object object]", "[object error]", "{}", "[]"],
  "rust-any": ["box<any>", "box<dyn any>", "box<dyn any + send>", "box<any + send>"],
  "request-failed": [
    "request failed",
    "the request failed",
    "the request has failed",
    "api request failed",
    "http request failed",
    "call failed",
    "api call failed",
    "operation failed",
    "fetch failed",
    "request failed with status",
    "request failed with status code",
    "request failed with status code <num>",
    "request failed with status code 404",
  ],
  aborted: [
    "aborted",
    "cancelled",
    "canceled",
    "interrupted",
    "request aborted",
    "the request was aborted",
    "this operation was aborted",
    "the operation has been cancelled",
    "stream interrupted",
    "connection aborted",
    "user aborted",
    "the user aborted a request",
    "user aborted a request",
    "request was cancelled by the user",
    "request aborted by user",
    "user aborted the request",
    "aborted by caller",
    "aborted by the operation",
  ],
  "command-failed": [
    "command failed",
    "the command failed",
    "the command has failed",
    "process exited",
    "child process ended",
    "script terminated",
    "task failed",
    "build failed with errors",
    "build failed with an error",
    "process exited with code 1",
    "process exited with code -1",
    "process exited with code 137",
    "command failed with exit code 2",
    "command failed with exit status 2",
    "command failed with status",
    "command failed with non-zero exit code 12",
    "exit code: 1",
    "exited with code 1",
    "exit status 127",
    "exit 1",
    "exit=1",
  ],
  stopped: [
    "could not compile `lid` due to 2 previous errors",
    "could not compile `lid` due to previous error",
    "aborting due to previous error",
    "aborting due to <num> previous errors",
    "aborting due to the previous error",
    "stopping because of previous errors",
    "compilation failed",
    "build failed",
    "explicit failure",
    "explicit panic",
    "internal compiler error: unexpected panic",
    "internal compiler error unexpected failure",
    "internal error unexpected error",
  ],
  signal: [
    "segmentation fault",
    "segfault",
    "abort trap",
    "aborted",
    "bus error",
    "illegal instruction",
    "floating point exception",
    "trace/bpt trap",
    "killed",
    "terminated",
    "core dumped",
    "segmentation fault: <num>",
    "segmentation fault (core dumped)",
    "illegal instruction: <num> (core dumped)",
  ],
  "see-log": [
    "see log",
    "see the logs",
    "check the output",
    "check console for details",
    "see the log for more details",
    "see output for detail",
  ],
};

/** Near misses that identify something. */
const told: readonly string[] = [
  "unknown error in the hinge",
  "an unknown hinge",
  "error of the hinge",
  "something went wrong with the hinge",
  "[object lid7]",
  "[object ]",
  "[object a b]",
  "{lid}",
  "box<dyn lid>",
  "box<any + lid>",
  "request failed with hinge",
  "lid request failed",
  "request failed with status code <num> <num>",
  "request failed with status code toolong",
  "hinge was aborted",
  "the request was aborted by the hinge",
  "user aborted a lid",
  "lid command failed",
  "command failed with lid 1",
  "process exited with code 1234",
  "exit code 1234",
  "exit code lid",
  "could not compile a.b due to previous error",
  "compilation failed in the lid",
  "explicit lid",
  "internal compiler error: unexpected lid",
  "segmentation fault in the lid",
  "killed by the lid",
  "see the lid",
  "check the logs of the lid",
  "see the log for lids",
];

const isCatchAll = (text: string): boolean => CATCH_ALL_MESSAGES.some(({ pattern }) => pattern.test(text));

describe("messages that identify nothing", () => {
  const rows = Object.entries(catchAlls).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));

  test.each(rows)("%s: %s", (rule, text) => {
    const { pattern } = CATCH_ALL_MESSAGES.find(({ name }) => name === rule) ?? { pattern: /(?!)/ };
    expect(pattern.test(text)).toBe(true);
    for (const other of [`lid ${text}`, `${text} behind`, `lid${text}`, `${text}behind`])
      expect([other, isCatchAll(other)]).toEqual([other, false]);
  });

  test.each(told)("%s identifies something", (text) => {
    expect(isCatchAll(text)).toBe(false);
  });

  test("every rule is tried", () => {
    expect(Object.keys(catchAlls)).toEqual(CATCH_ALL_MESSAGES.map(({ name }) => name));
    for (const { reason } of CATCH_ALL_MESSAGES) expect(reason).toMatch(/\w{3}/);
  });
});

const wordings: readonly (readonly [text: string, isRuntime: boolean])[] = [
  ["cannot read properties of undefined (reading 'lid')", true],
  ["cannot set property 'lid' of null", true],
  ["cannot destructure property", true],
  ["cannot convert undefined or null to object", true],
  ["the lid cannot read", false],
  ["cannot reads", false],
  ["lid.open is not a function", true],
  ["lid is not a constructor", true],
  ["lid is not iterable", true],
  ["lid is not defined", true],
  ["'nonetype' object is not subscriptable", true],
  ["'int' object is not callable", true],
  ["undefined is not an object (evaluating 'lid.open')", true],
  ["null is not the lid", true],
  ["the null is not there", false],
  ["this not iterable", false],
  ["maximum call stack size exceeded", true],
  ["the maximum call stack size exceeded", false],
  ["maximum call stack size exceeded twice", false],
  ["invalid array length", true],
  ["invalid string length", true],
  ["invalid time value", true],
  ["an invalid array length", false],
  ["invalid array lengths", false],
  ["unexpected token '<'", true],
  ["unexpected end of json input", true],
  ["an unexpected token", false],
  ["'lid' object has no attribute 'open'", true],
  ["list index out of range", true],
  ["index out of bounds: the len is <num>", true],
  ["index <num> out of bounds for length <num>", true],
  ["index <num> is out of bounds for axis <num>", true],
  ["the index <num> is out of reach", false],
  ["called `option::unwrap()` on a `none` value", true],
  ["called 'result::unwrap()' on an err", true],
  ["called option::unwrap() on none", true],
  ["was called `option::unwrap()`", false],
  ["runtime error: invalid memory address or nil pointer dereference", true],
  ["nil pointer dereference", true],
  ["invalid memory address", true],
  ["division by zero", true],
  ["divide by zero", true],
  ["integer divide by zero", true],
  ["a division by zero", false],
  ["division by zero lids", false],
  ["segmentation fault at <hex>", true],
  ["a segmentation fault", false],
  ["stack overflow in the lid", true],
  ["a stack overflow", false],
  ["assertion failed: lid.is_open()", true],
  ["the assertion failed", false],
  ["heap-buffer-overflow on address <hex>", true],
  ["stack-use-after-return", true],
  ["global-buffer-overflow", true],
  ["container-overflow", true],
  ["dynamic-stack-buffer-overflow", true],
  ["segv on unknown address", true],
  ["double-free on lid", true],
  ["data race by lid", true],
  ["a heap-buffer-overflow", false],
  ["heap-abc", false],
  ["the lid is stuck", false],
];

test.each(wordings)("the language's own wording: %s is %s", (text, expected) => {
  expect(RUNTIME_WORDINGS.some((pattern) => pattern.test(text))).toBe(expected);
});

/** Files and functions that a rule takes, and likenesses that it leaves alone. */
type FrameRow = readonly [rule: string, taken: readonly string[], left: readonly string[]];

const files: readonly FrameRow[] = [
  [
    "node",
    ["node:fs", "internal/process/task_queues.js", "internal:lib"],
    ["/srv/node:fs", "src/internal/x.js", "nodes"],
  ],
  [
    "native",
    ["native", "native:7:39", "[native code]", "unknown", "(unknown)"],
    ["/srv/native.js", "natives", "unknown.js", "(unknown) lid", "lid [native code]", "not unknown", "a (unknown)"],
  ],
  ["bun", ["bun:main"], ["/srv/bun:main"]],
  [
    "go-runtime",
    ["/usr/local/go/src/runtime/panic.go", "/opt/go/libexec/src/runtime/proc.go"],
    ["/srv/src/runtime/lid.go"],
  ],
  ["rust-std", ["/rustc/abc/library/core/src/lib.rs"], ["/home/ann/rustc/lib.rs"]],
  ["python-frozen", ["<frozen importlib._bootstrap>"], ["lid <frozen importlib>"]],
];

const functions: readonly FrameRow[] = [
  [
    "js-queue",
    [
      "processTicksAndRejections",
      "process._tickCallback",
      "process._tickDomainCallback",
      "listOnTimeout",
      "runMicrotasks",
    ],
    ["processTickets", "process.tick"],
  ],
  [
    "js-loader",
    ["Module._load", "Module._extensions..js", "loadModule", "executeUserEntryPoint"],
    ["Module.load", "reloadModules"],
  ],
  [
    "js-promise",
    [
      "Promise",
      "new Promise",
      "async Promise",
      "async new Promise",
      "Promise.all (index 0)",
      "Promise.all (index 12)",
      "Generator.next",
      "asyncGeneratorStep",
    ],
    ["Promise.all (index x)", "myPromise", "Promises", "Generator.next2", "Promise.all (index 0) x"],
  ],
  [
    "rust-panic",
    [
      "std::panicking::begin_panic",
      "core::panicking::panic",
      "core::ops::function::FnOnce::call_once",
      "rust_begin_unwind",
      "__rust_begin_short_backtrace",
      "__libc_start_main",
      "_start",
      "__pthread_start",
    ],
    ["my::std::panicking", "_start_lid", "lid::rust_try"],
  ],
  [
    "rust-before-1.0",
    [
      "rt::unwind::begin",
      "backtrace::write",
      "task::start",
      "thread::start",
      "failure::on_fail",
      "failure::begin_unwind",
      "failure::fail_fmt",
      "imp::write",
      "Task::run",
    ],
    ["lid::task::start", "failure::lid", "imp::write_all", "Task::runner", "my failure::on_fail"],
  ],
  [
    "native-thread",
    [
      "start_thread",
      "clone",
      "__clone",
      "clone3",
      "_pthread_body",
      "_pthread_start",
      "_pthread_struct_init",
      "thread_start",
    ],
    ["restart_thread", "start_threads", "clones", "cloned", "___clone"],
  ],
  [
    "go-runtime",
    ["runtime.gopanic", "runtime.main", "runtime.goexit", "runtime.sigpanic", "runtime.throw"],
    ["my/runtime.main", "runtime.lid"],
  ],
  [
    "jdk",
    ["java.lang.reflect.Method.invoke", "java.base/java.lang.Thread.run", "jdk.internal.reflect.X", "sun.misc.Y"],
    ["com.acme.java.lang.Thread", "java.lang.String", "lid.sun.x"],
  ],
  [
    "python-module",
    ["<module>", "<lambda>", "<listcomp>", "<dictcomp>", "<genexpr>"],
    ["lid <module>", "<module> lid", "<modules>"],
  ],
  [
    "script",
    ["<main>", "<top (required)>", "{main}", "require", "require_relative"],
    ["lid <main>", "<main> lid", "required", "a require"],
  ],
  [
    "anonymous",
    [
      "<anonymous>",
      "<unknown>",
      "(unknown)",
      "unknown",
      "anonymous",
      "eval",
      "?",
      "async <anonymous>",
      "new <anonymous>",
      "async new anonymous",
    ],
    ["lid <anonymous>", "<anonymous>.lid", "evaluate", "an eval"],
  ],
];

const bundles: readonly FrameRow[] = [
  [
    "bun-single-file",
    ["/$bunfs/root/lid", "B:/~BUN/root/lid.exe", "B:\\~BUN\\root\\lid.exe"],
    ["/srv/bunfs/lid.js", "/srv/$bunfs"],
  ],
  [
    "pkg-snapshot",
    ["/snapshot/lid/index.js", "C:\\snapshot\\lid\\index.js"],
    [
      "/srv/snapshot/lid.js",
      "lid/snapshot/x.js",
      "/snapshots/lid.js",
      "C:/snapshotlid",
      "1:/snapshot/lid",
      "xsnapshot/lid",
    ],
  ],
  ["asar", ["/opt/lid/app.asar/main.js", "C:\\lid\\app.asar\\main.js"], ["/srv/asar/main.js", "/srv/app.asar"]],
  [
    "minified",
    [
      "/srv/lid.min.js",
      "/srv/lid-bundle.js",
      "/srv/lid.bundle.mjs",
      "/srv/vendor-chunk.cjs",
      "/srv/vendor.chunk.js",
      "chunk-ABC123.js",
      "/srv/chunk-ab-1.js",
      "C:\\lid\\chunk-ab.js",
    ],
    [
      "/srv/lid.js",
      "/srv/bundle.ts",
      "/srv/lid.min.json",
      "/srv/mybundle.js",
      "/srv/mychunk.js",
      "mychunk-a.js",
      "/srv/lid.min.xjs",
      "/srv/chunk-.js",
      "chunk-a b.js",
      "/srv/chunk-é.js",
    ],
  ],
  ["webpack", ["webpack:///src/lid.js", "webpack-internal:///lid"], ["/srv/webpack:/lid", "webpack-lid:x"]],
];

describe.each<[name: string, rules: readonly FrameRule[], rows: readonly FrameRow[]]>([
  ["files of a runtime", RUNTIME_FILES, files],
  ["functions of a runtime", RUNTIME_FUNCTIONS, functions],
  ["files of a bundle", BUNDLE_FILES, bundles],
])("%s", (_name, rules, rows) => {
  test.each(rows)("%s", (name, taken, left) => {
    const { pattern } = rules.find((rule) => rule.name === name) ?? { pattern: /(?!)/ };
    expect(taken.filter((text) => !pattern.test(text))).toEqual([]);
    expect(left.filter((text) => rules.some((rule) => rule.pattern.test(text)))).toEqual([]);
  });

  test("every rule is tried and says why", () => {
    expect(rows.map(([name]) => name)).toEqual(rules.map(({ name }) => name));
    for (const { reason } of rules) expect(reason).toMatch(/\w{2}/);
  });
});

const nothing = { status: null, apiType: null, code: null } as const;

describe("families", () => {
  const codes: Readonly<Record<string, readonly string[]>> = {
    memory: ["ENOMEM", "ERR_WORKER_OUT_OF_MEMORY", "OutOfMemory", "OutOfMemoryError", "exit 137"],
    network: [
      ...["ECONNRESET", "ECONNREFUSED", "ETIMEDOUT", "ESOCKETTIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"],
      ...[
        "ENETUNREACH",
        "EPROTO",
        "EADDRINUSE",
        "UND_ERR_SOCKET",
        "ERR_SSL_WRONG_VERSION",
        "ERR_TLS_CERT",
        "ERR_SOCKET",
      ],
      ...[
        "ERR_HTTP2_ERROR",
        "ERR_HTTP_SENT",
        "ERR_NETWORK_CHANGED",
        "ERR_INTERNET_DISCONNECTED",
        "ERR_CONNECTION_RESET",
      ],
      ...["ERR_NAME_NOT_RESOLVED", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER"],
      ...["ConnectionRefused", "FailedToOpenSocket", "econnreset"],
    ],
    filesystem: [
      "ENOENT",
      "EACCES",
      "EPERM",
      "EISDIR",
      "ENOSPC",
      "EMFILE",
      "ELOCKED",
      "ESTALE",
      "ERR_FS_EISDIR",
      "enoent",
    ],
    process: [
      "exit 1",
      "exit -1",
      "exit 12",
      "SIGKILL",
      "EPIPE",
      "ECHILD",
      "ESRCH",
      "ENOEXEC",
      "E2BIG",
      "ERR_CHILD_CLOSED",
      "ERR_IPC_CHANNEL_CLOSED",
    ],
    module: [
      "MODULE_NOT_FOUND",
      "ERR_MODULE_NOT_FOUND",
      "ERR_REQUIRE_ESM",
      "ERR_UNSUPPORTED_DIR_IMPORT",
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
      "ERR_UNKNOWN_FILE_EXTENSION",
    ],
    other: [
      "XENOENT",
      "ENOENTX",
      "XECONNRESET",
      "EPROTOX",
      "MODULE_NOT_FOUNDED",
      "X_MODULE_NOT_FOUND",
      "exit x",
      "exit",
      "lid exit 1",
      "exit 1 lid",
      "SIG",
      "ENOMEMS",
      "XENOMEM",
      "ERR_FS_",
      "1ENOENT",
      "UNABLE_TO_",
    ],
  };
  test.each(Object.entries(codes).flatMap(([family, all]) => all.map((code) => [code, family] as const)))(
    "code %s is %s",
    (code, family) => {
      expect(familyOf({ ...nothing, code }, null)).toBe(family);
    },
  );

  const types: readonly (readonly [string, string])[] = [
    ["authentication_error", "authentication"],
    ["unauthorized", "authentication"],
    ["Unauthorised", "authentication"],
    ["invalid_api_key", "authentication"],
    ["invalid_grant", "authentication"],
    ["oauth_error", "authentication"],
    ["permission_error", "permission"],
    ["forbidden", "permission"],
    ["access_denied", "permission"],
    ["billing_error", "quota"],
    ["insufficient_quota", "quota"],
    ["usage_limit", "quota"],
    ["rate_limit_error", "rate"],
    ["ratelimit", "rate"],
    ["throttled", "rate"],
    ["too_many_requests", "rate"],
    ["overloaded_error", "overloaded"],
    ["service_unavailable", "overloaded"],
    ["capacity", "overloaded"],
    ["api_error", "server"],
    ["server_error", "server"],
    ["internal_error", "server"],
    ["internal_server_error", "server"],
    ["internal_servererror", "server"],
    ["apierror", "server"],
    ["my_api_error", "other"],
    ["api_error_2", "other"],
    ["invalid_request_error", "request"],
    ["not_found_error", "request"],
    ["request_too_large", "request"],
    ["validation", "request"],
    ["lid_stuck", "other"],
  ];
  test.each(types)("type %s is %s", (apiType, family) => {
    expect(familyOf({ ...nothing, apiType }, null)).toBe(family);
  });

  const classes: readonly (readonly [string, string])[] = [
    ["OutOfMemoryError", "memory"],
    ["MemoryError", "memory"],
    ["HeapError", "memory"],
    ["MyMemoryError", "other"],
    ["ConnectionError", "network"],
    ["ConnectionResetError", "network"],
    ["SocketTimeoutException", "network"],
    ["SSLHandshakeException", "network"],
    ["FetchError", "network"],
    ["ConnectionErrors", "other"],
    ["TimeoutExceptionHandler", "other"],
    ["FileNotFoundError", "filesystem"],
    ["FileNotFoundException", "filesystem"],
    ["LockError", "filesystem"],
    ["NotADirectoryError", "filesystem"],
    ["FileNotFoundErrors", "other"],
    ["TypeError", "runtime"],
    ["NullPointerException", "runtime"],
    ["IndexOutOfBoundsException", "runtime"],
    ["ClassCastException", "runtime"],
    ["MyTypeError", "other"],
    ["TypeErrors", "other"],
    ["LidError", "other"],
  ];
  test.each(classes)("class %s is %s", (className, family) => {
    expect(familyOf(nothing, className)).toBe(family);
  });

  const statuses: readonly (readonly [number, string])[] = [
    [200, "other"],
    [399, "other"],
    [400, "request"],
    [401, "authentication"],
    [402, "quota"],
    [403, "permission"],
    [404, "request"],
    [407, "network"],
    [408, "network"],
    [413, "request"],
    [429, "rate"],
    [499, "request"],
    [500, "server"],
    [503, "server"],
    [529, "overloaded"],
  ];
  test.each(statuses)("status %d is %s", (status, family) => {
    expect(familyOf({ ...nothing, status }, null)).toBe(family);
  });

  test("status, code, type and class speak in this order", () => {
    const all = { status: 401, code: "ENOENT", apiType: "rate_limit" };
    expect(familyOf(all, "TypeError")).toBe("authentication");
    expect(familyOf({ ...all, status: null }, "TypeError")).toBe("filesystem");
    expect(familyOf({ ...all, status: null, code: null }, "TypeError")).toBe("rate");
    expect(familyOf(nothing, "TypeError")).toBe("runtime");
  });
});

describe("what stands before and behind a message", () => {
  const rows: readonly (readonly [string, string, { status: number | null; apiType: string | null }?])[] = [
    ["Uncaught: the lid is stuck", "the lid is stuck"],
    ["Uncaught (in promise): the lid is stuck", "the lid is stuck"],
    ["Unhandled rejection: the lid is stuck", "the lid is stuck"],
    ["Unhandled promise rejection: the lid is stuck", "the lid is stuck"],
    ["API Error: the lid is stuck", "the lid is stuck"],
    ["fatal error: the lid is stuck", "the lid is stuck"],
    ["FATAL : the lid is stuck", "the lid is stuck"],
    ["err: the lid is stuck", "the lid is stuck"],
    ["err!: the lid is stuck", "the lid is stuck"],
    ["error:the lid is stuck", "the lid is stuck"],
    ["Error: Error: Error: Error: the lid is stuck", "the lid is stuck"],
    ["Error: Error: Error: Error: Error: the lid is stuck", "error: the lid is stuck"],
    ["an error: the lid is stuck", "an error: the lid is stuck"],
    ["400 the lid is stuck", "the lid is stuck", { status: 400, apiType: null }],
    ["400 the lid is stuck", "<num> the lid is stuck", { status: 500, apiType: null }],
    ["lid_error: the lid is stuck", "the lid is stuck", { status: null, apiType: "lid_error" }],
    ["Error: 400 lid_error: the lid is stuck", "the lid is stuck", { status: 400, apiType: "lid_error" }],
    ["null the lid is stuck", "null the lid is stuck"],
    ["null: the lid is stuck", "null: the lid is stuck"],
    ["  the   lid\tis  stuck...!  ", "the lid is stuck"],
    ["the lid is stuck\nwhile I turned it", "the lid is stuck"],
    ["the hinge says:\nthe lid is stuck", "the hinge says: the lid is stuck"],
    ["lid stuck\nwhile I turned it", "lid stuck while i turned it"],
    ["lid  stuck\nwhile I turned it", "lid stuck while i turned it"],
    ["lid is stuck\nwhile I turned it", "lid is stuck"],
    ["Command failed: lid turn --far\nthe lid is stuck", "command failed: lid turn --far the lid is stuck"],
    [
      "TurnError: Command failed: lid turn --far\nthe lid is stuck",
      "turnerror: command failed: lid turn --far the lid is stuck",
    ],
    ["the last Command failed: lid turn\nthe lid is stuck", "the last command failed: lid turn"],
    ["[\n  {\n    the lid is stuck\n  }\n]", "the lid is stuck"],
    ["...", ""],
    ["", ""],
  ];
  test.each(rows)("%j", (message, expected, known = { status: null, apiType: null }) => {
    expect(identifyingMessage(message, known)).toBe(expected);
  });

  test("at most 300 characters", () => {
    expect(identifyingMessage("lid is stuck and ".repeat(40))).toHaveLength(300);
  });
});
