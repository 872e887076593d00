import { describe, expect, test } from "@jest/globals";
import { isErrno } from "../../../src/parse/errors/error-text/error-codes.ts";
import { ERROR_OPENERS } from "../../../src/parse/errors/openers/error-openers.ts";
import { isTemplateHeading, leadingPhrase } from "../../../src/parse/body/heading-kind.ts";

// How far each opener is trusted is a decision of its own: who changes it, changes it here as well.
const named = (isSo: (opener: (typeof ERROR_OPENERS)[number]) => boolean): string[] =>
  ERROR_OPENERS.filter(isSo).map(({ name }) => name);

describe("the openers", () => {
  test("whose words alone are no error", () => {
    expect(named(({ certain }) => certain !== true)).toEqual([
      "plain-error",
      "class-tight",
      "npm-words",
      "yarn",
      "http-status-line",
      "words-of-failure",
      "caused-by",
      "dotnet-unhandled",
      "dotnet-inner",
      "class-of-errors",
      "api-error",
      "api-error-title",
      "class",
      "panic",
      "lower-error",
      "quoted-error",
      "log-level",
      "log-mark",
      "failure-mark",
      "tool-words",
      "quoted-message",
      "quoted-title",
    ]);
  });

  test("that often end another error's line", () => {
    expect(named(({ inline }) => inline === true)).toEqual([
      "minified-react",
      "timeout-exceeded",
      "undefined-symbol",
      "grpc",
      "curl",
      "daemon",
      "go-http",
      "go-dial",
      "http-status-line",
      "shell",
      "windows-shell",
      "ssh",
      "cloud-operation",
      "lower-error",
      "errno",
      "link-failure",
    ]);
  });

  test("that give way to any other on their line", () => {
    expect(named(({ weak }) => weak === true)).toEqual([
      "text-member",
      "system-words",
      "tool-words",
      "quoted-message",
      "quoted-title",
    ]);
  });

  test("before which a class stands", () => {
    expect(named(({ classBefore }) => classBefore === true)).toEqual([
      "class-tight",
      "class-of-errors",
      "class",
      "class-alone",
    ]);
  });

  test("whose message ends otherwise than with its line", () => {
    expect(ERROR_OPENERS.flatMap(({ name, extent }) => (extent === undefined ? [] : [[name, extent]]))).toEqual([
      ["resolver", "indented"],
      ["numbered-report", "indented"],
      ["clojure", "paragraph"],
      ["class-over-message", "two-lines"],
      ["grpc-python", "paragraph"],
      ["rails-page", "next-paragraph"],
      ["npm", "run"],
      ["npm-words", "run"],
      ["cmake", "paragraph"],
      ["gradle", "paragraph"],
      ["windows-shell", "sentence"],
      ["cause-list", "indented"],
      ["cpp-terminate", "two-lines"],
      ["debugger-signal", "words"],
      ["dart-unhandled", "two-lines"],
      ["flutter", "two-lines"],
      ["r", "two-lines"],
      ["data-race", "words"],
      ["panic-report", "paragraph"],
    ]);
  });

  test.each<[where: string, names: string[]]>([
    [
      "log",
      [
        "resolver",
        "go-command",
        "perl",
        "class-over-message",
        "text-member",
        "class-tight",
        "npm-words",
        "yarn",
        "http-status-line",
        "go-compiler",
        "kotlin-compiler",
        "expectation",
        "words-of-failure",
        "package-tools",
        "make",
        "class-and-brackets",
        "dart-unhandled",
        "class-of-errors",
        "class-alone",
        "lower-error",
        "log-level",
        "failure-mark",
        "tool-words",
      ],
    ],
    [
      "prose log",
      [
        "version-solving",
        "bundler",
        "numbered-report",
        "lua-script",
        "clojure",
        "tex",
        "grpc-python",
        "script-of-runtime",
        "error-member",
        "badge",
        "unhandled",
        "sql-server",
        "message-below",
        "rails-page",
        "service",
        "npm",
        "linker",
        "cmake",
        "gradle",
        "browser-request",
        "dev-server",
        "caused-by",
        "cause-list",
        "dotnet-inner",
        "ruby",
        "crash-report",
        "flutter",
        "r",
        "haskell",
        "windows-exception",
        "api-error",
        "json-error",
        "sanitizer-broken",
        "sanitizer-summary",
        "fatal-place",
        "signal-number",
        "signal-line",
        "fault-address",
        "panic-report",
        "compiler-place",
        "go-test",
        "system-words",
      ],
    ],
    [
      "prose log source title",
      [
        "kernel-oom",
        "hydration",
        "minified-react",
        "objective-c",
        "bad-access",
        "pnpm",
        "undefined-symbol",
        "grpc",
        "curl",
        "daemon",
        "cors",
        "database",
        "shell",
        "windows-shell",
        "ssh",
        "cluster",
        "cloud-operation",
        "dotnet-unhandled",
        "php",
        "sanitizer",
        "undefined-behaviour",
        "cpp-terminate",
        "debugger-signal",
        "stack-overflow",
        "heap-check",
        "missing-library",
        "elixir",
        "vim",
        "class",
        "compiler-code",
        "rust-panic",
        "python-traceback",
        "java-exception",
        "compiler-ice",
        "position-error",
        "errno",
        "signal",
        "assertion",
        "data-race",
        "check-failed",
        "link-failure",
      ],
    ],
    [
      "prose log title",
      [
        "timeout-exceeded",
        "stream-cut",
        "detail",
        "go-http",
        "go-dial",
        "ruby-errno",
        "status-and-body",
        "signal-name",
        "signal-of-child",
        "panic-place",
      ],
    ],
    ["prose title", ["plain-error", "quoted-error", "quoted-message"]],
    ["prose log source", ["lua"]],
    ["title", ["api-error-title", "quoted-title"]],
    ["log source prose", ["panic"]],
    ["prose", ["log-mark", "tool-error"]],
  ])("that are looked for in: %s", (where, names) => {
    expect(named((opener) => [...opener.where].join(" ") === where)).toEqual(names);
  });
});

test.each(
  [
    "E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY",
    "ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG",
    "EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK",
    "EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM",
    "ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM",
    "EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY",
    "EXDEV ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE",
    "ENOLOCK EBADPLATFORM",
  ].map((line) => [line]),
)("error numbers: %s", (line) => {
  expect(line.split(" ").filter((word) => !isErrno(word))).toEqual([]);
});

test.each([
  "bug description",
  "feature description",
  "environment info",
  "errors",
  "environment",
  "steps to reproduce",
  "expected behavior",
  "actual behavior",
  "what should happen",
  "what's wrong",
  "additional information",
  "additional context",
  "operating system",
  "platform",
  "version",
  "terminal/shell",
  "error messages/logs",
  "relevant log output",
  "logs",
  "to reproduce",
  "is this a regression",
  "last working version",
])("%s ends a fence that was left open, and begins a section", (heading) => {
  expect(isTemplateHeading(`### ${heading}`)).toBe(true);
  expect(isTemplateHeading(`**${heading}**`)).toBe(true);
  expect(isTemplateHeading(`**my ${heading}s**`)).toBe(false);
  if (heading.split(" ").length <= 4) expect(leadingPhrase(`${heading} and more`)).toBe(heading);
});

test.each([
  "description",
  "summary",
  "overview",
  "problem",
  "the problem",
  "problem description",
  "problem statement",
  "bug",
  "bug report",
  "feature request",
  "proposed solution",
  "suggested fix",
  "expected behaviour",
  "expected",
  "actual behaviour",
  "actual",
  "current behavior",
  "current behaviour",
  "reproduction",
  "reproduction steps",
  "system info",
  "system information",
  "environment details",
  "error",
  "error message",
  "error messages",
  "error output",
  "error logs",
  "log output",
  "stack trace",
  "impact",
  "root cause",
  "root cause analysis",
  "workaround",
  "use case",
  "motivation",
  "notes",
  "related issues",
  "what happened",
  "background",
  "severity",
])("%s begins a section with its text on the same line", (heading) => {
  expect(leadingPhrase(`${heading} and more words`)).toBe(heading);
  expect(leadingPhrase(`my ${heading} and more words`)).toBe("");
});
