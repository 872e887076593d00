import { describe, expect, test } from "@jest/globals";
import { findErrors } from "../../../../src/parse/errors/find/find-errors.ts";
import type { Surroundings } from "../../../../src/parse/errors/openers/error-opener.ts";

/** `class|status|code|message`, nulls left empty. */
function found(text: string, around: Surroundings): string[] {
  return findErrors(text, around).map(({ parts }) =>
    [parts.className, parts.status, parts.code, parts.message].map((part) => part ?? "").join("|"),
  );
}

type Row = [name: string, around: Surroundings, text: string, expected: string[]];

const runtimes: Row[] = [
  [
    "an engine's log",
    "log",
    "[2031.02.03-10.00.00:120][ 12]LogLid: Error: no lid on the box\n[2031.02.03-10.00.00:120][ 12]LogLid: Display: shut",
    ["|||no lid on the box"],
  ],
  [
    "an exception of Kotlin's that nobody caught",
    "log",
    "Uncaught Kotlin exception: box.LidException: no lid",
    ["box.LidException|||no lid"],
  ],
  [
    "a message that mail broke and quotes, whatever begins its lines",
    "prose",
    '> Error from server (InternalError): error when creating "lid.yaml": Internal error\n> occurred: failed calling webhook "lids.box.example": failed to call webhook: Post\n> "https://box.box-system.svc:443/validate-lids?timeout=10s&box=12": tls: failed to\n> verify certificate: x509: certificate has no lid\n\nThat is all.',
    [
      '||InternalError|error when creating "lid.yaml": Internal error occurred: failed calling webhook "lids.box.example": failed to call webhook: Post "https://box.box-system.svc:443/validate-lids?timeout=10s&box=12": tls: failed to verify certificate: x509: certificate has no lid',
    ],
  ],
  [
    "a message whose lines flow on behind a blank",
    "prose",
    "box.errors.ShapeError: expected a lid with 3 hinges in \ndimension 1 but got a box of shape (8, 3)\n\nWhy?",
    ["box.errors.ShapeError|||expected a lid with 3 hinges in dimension 1 but got a box of shape (8, 3)"],
  ],
  [
    "a path that a terminal broke",
    "log",
    `Error: cannot put C:\\box\\${"lid".padEnd(55, "x")}\n\\hinge\\pin.tmpl: The name is too long.`,
    [`Error|||cannot put C:\\box\\${"lid".padEnd(55, "x")}\\hinge\\pin.tmpl: The name is too long.`],
  ],
  [
    "an indented message that a terminal broke",
    "log",
    '  Database Error in model lids (models/lids.sql)\n  column "opened_at" of relation "lids" is of type timestamp with time zone but\n  expression is of type text\n  compiled code at target/run/lids.sql',
    ['|||column "opened_at" of relation "lids" is of type timestamp with time zone but expression is of type text'],
  ],
  [
    "why no versions fit, over lines",
    "log",
    "error: because box depends on lid (>=2.0) and every version of lid\nfrom 2.0 up depends on pin (<1.0), box needs pin (<1.0). So, because\nbox also depends on pin (>=1.4), version solving failed.",
    [
      "|||because box depends on lid (>=2.0) and every version of lid from 2.0 up depends on pin (<1.0), box needs pin (<1.0). So, because box also depends on pin (>=1.4), version solving failed.",
    ],
  ],
  [
    "lines of tools that are as wide as their neighbours",
    "prose",
    "/usr/bin/ld: CMakeFiles/lid.dir/lid.cpp.o: in function \x60main':\nlid.cpp:(.text+0x2a): undefined reference to \x60box::hinge(int)'\ncollect2: error: ld returned 1 exit status",
    ["|||undefined reference to \x60box::hinge(int)'", "|||ld returned 1 exit status"],
  ],
  [
    "Swift's decoder",
    "prose",
    'It gives\nSwift.DecodingError.dataCorrupted(Swift.DecodingError.Context(codingPath: [Keys(stringValue: "at", intValue: nil)], debugDescription: "Expected a lid. None came.", underlyingError: nil))\nEvery time.',
    ["DecodingError||dataCorrupted|Expected a lid. None came."],
  ],
  [
    "the same without its type",
    "log",
    'keyNotFound(Keys(stringValue: "lid", intValue: nil), Swift.DecodingError.Context(codingPath: [], debugDescription: "No value for key lid", underlyingError: nil))',
    ["DecodingError||keyNotFound|No value for key lid"],
  ],
  [
    "what go vet says of a name in capitals",
    "log",
    "# lid.example/box\nbox/lid.go:31:7: Reset passes lock by value: box.Lid contains sync.Mutex",
    ["|||Reset passes lock by value: box.Lid contains sync.Mutex"],
  ],
  [
    "a bundler's heading",
    "log",
    'Build failed in 11s\nerror during build:\n[lid:resolve] src/Box.vue (3:9): "useLid" is not exported by "src/lid.ts".',
    ['|||src/Box.vue (3:9): "useLid" is not exported by "src/lid.ts".'],
  ],
  ["what a type must be able to do", "prose", "`Error: Clone` would be compatible.", []],
  ["the same with more", "prose", "I need `Error: Send + Sync` here.", []],
  ["what code would print", "prose", 'int main() { std::cerr << "error: no lid on the box"; }', []],
  ["the same in a call", "prose", 'we call print("error: no lid on the box") there', []],
  ["a list's answer that there was none", "log", "Last fatal error: (none)", []],
  ["a person's answer that there was none", "prose", "Error: there isn't any, the console is clean", []],
  ["the place of a panic in a title", "title", "thread 'main' panicked at src/lid.rs:4:9", ["panic|||"]],
  [
    "a class within a module, behind what a worker's logger puts before it",
    "log",
    "2031-02-03T10:00:00.120Z pid=4 tid=9x class=BoxJob jid=1a WARN: Lid::StuckError: no lid",
    ["Lid::StuckError|||no lid"],
  ],
  [
    "a traceback that lost its indentation",
    "prose",
    'Traceback (most recent call last):\nFile "a.py", line 1, in f\ng()\na.LidError: no lid\nWhy?',
    ["a.LidError|||no lid"],
  ],
  ["python's error for a key without a name", "prose", "It says\nKeyError: ''", ["KeyError|||''"]],
  [
    "a browser's handshake",
    "prose",
    "I get this\nfailed: Error during WebSocket handshake: Unexpected response code: 400",
    ["|400||Error during WebSocket handshake: Unexpected response code: 400"],
  ],
  [
    "what a window tells its user that they may not do",
    "prose",
    'I get this error: "Kettle cannot reach the lid. You may not have the rights to it"',
    ["|||Kettle cannot reach the lid. You may not have the rights to it"],
  ],
  [
    "a database's words with a tracker's quotation marks",
    "prose",
    "it says column “lid_id” does not exist here",
    ["|||column “lid_id” does not exist"],
  ],
  [
    "a phone's window",
    "prose",
    'Then "Unfortunately, Kettle has stopped." comes up',
    ["|||Unfortunately, Kettle has stopped."],
  ],
  [
    "git among words",
    "prose",
    "$ git push\nfatal: unable to access 'https://git.example/box': no route\nWhat now?",
    ["|||unable to access 'https://git.example/box': no route"],
  ],
  [
    "an older cloud client",
    "log",
    "A client error (LidDenied) occurred when calling the OpenLid operation: No lid for you",
    ["||LidDenied|OpenLid operation: No lid for you"],
  ],
  [
    "the kernel, and which processor it was",
    "log",
    "box kernel: lid[7]: segfault at 18 ip 00007f sp 00007f error 4 in liblid.so[7f+83] likely on CPU 3 (core 3, socket 0)",
    ["|||segfault at 18 ip 00007f sp 00007f error 4 in liblid.so[7f+83]"],
  ],
  [
    "java's causes",
    "log",
    "a.b.BrewException: cold\n\tat a.B.c(B.java:1)\nCaused by: a.b.GridTimeout: no power\n\tat a.G.d(G.java:2)",
    ["a.b.BrewException|||cold", "a.b.GridTimeout|||no power"],
  ],
  [
    "java without a message",
    "log",
    "java.lang.StackOverflowError\n\tat a.B.c(B.java:1)\n\tat a.B.c(B.java:1)",
    ["java.lang.StackOverflowError|||"],
  ],
  ["kotlin", "log", 'Exception in thread "main" a.b.LidGone: no lid', ["a.b.LidGone|||no lid"]],
  [
    ".NET with an inner one on the same line",
    "log",
    "System.AggregateException: One or more errors occurred. (No lid) ---> A.B.LidException: No lid",
    ["System.AggregateException|||One or more errors occurred. (No lid)", "A.B.LidException|||No lid"],
  ],
  [".NET unhandled", "log", "Unhandled exception. A.B.LidException: No lid", ["A.B.LidException|||No lid"]],
  [
    "ruby with a newer quote",
    "log",
    "/a/b.rb:3:in 'Box#open': no lid (LidError)\n\tfrom /a/c.rb:1:in '<main>'",
    ["LidError|||no lid"],
  ],
  ["ruby on rails", "log", "ActiveRecord::LidError (no lid in box 3):", ["ActiveRecord::LidError|||no lid in box 3"]],
  [
    "ruby's errno",
    "prose",
    "Then Errno::EACCES: Permission denied - box.yml",
    ["||EACCES|Permission denied - box.yml"],
  ],
  [
    "php warning of a parser",
    "log",
    'PHP Parse error:  syntax error, unexpected token ";" in /a.php on line 3',
    ['|||syntax error, unexpected token ";"'],
  ],
  [
    "php out of memory",
    "log",
    "Fatal error: Allowed memory size of 1024 bytes exhausted",
    ["|||Allowed memory size of 1024 bytes exhausted"],
  ],
  [
    "php namespaces",
    "log",
    "PHP Fatal error:  Uncaught Acme\\Box\\LidException: no lid in /a.php:3",
    ["Acme\\Box\\LidException|||no lid"],
  ],
  [
    "asan",
    "log",
    "==1==ERROR: AddressSanitizer: stack-buffer-overflow on address 0x7f at pc 0x1",
    ["AddressSanitizer||stack-buffer-overflow|stack-buffer-overflow on address 0x7f at pc 0x1"],
  ],
  ["asan's summary", "log", "SUMMARY: AddressSanitizer: stack-buffer-overflow /a.c:3 in f", []],
  [
    "ubsan",
    "log",
    "a.c:3:5: runtime error: signed integer overflow: 1 + 2",
    ["|||runtime error: signed integer overflow: 1 + 2"],
  ],
  [
    "C++",
    "log",
    "terminate called after throwing an instance of 'box::no_lid'\n  what():  no lid",
    ["box::no_lid|||no lid"],
  ],
  [
    "C++ of clang",
    "log",
    "libc++abi: terminating due to uncaught exception of type box::no_lid: no lid",
    ["box::no_lid|||no lid"],
  ],
  ["gdb", "log", "Program received signal SIGABRT, Aborted.", ["||SIGABRT|SIGABRT, Aborted"]],
  ["android's signal", "log", "Fatal signal 11 (SIGSEGV), code 1", ["||SIGSEGV|Fatal signal 11 (SIGSEGV), code 1"]],
  ["rust out of stack", "log", "thread 'main' has overflowed its stack", ["|||thread 'main' has overflowed its stack"]],
  ["glibc", "log", "free(): invalid pointer", ["|||free(): invalid pointer"]],
  [
    "a missing library",
    "log",
    "./acme: error while loading shared libraries: libbox.so.1: cannot open",
    ["|||error while loading shared libraries: libbox.so.1: cannot open"],
  ],
  [
    "dyld",
    "log",
    "dyld[123]: Library not loaded: @rpath/libbox.dylib",
    ["|||dyld[123]: Library not loaded: @rpath/libbox.dylib"],
  ],
  ["elixir", "log", "** (ArgumentError) no lid", ["ArgumentError|||no lid"]],
  [
    "dart",
    "log",
    "Unhandled exception:\nFormatException: no lid\n#0      open (package:box/box.dart:3:5)",
    ["FormatException|||no lid"],
  ],
  ["flutter", "log", "The following LidError was thrown building Box:\nno lid", ["LidError|||no lid"]],
  ["lua in an editor", "log", "Error executing vim.schedule lua callback: /a/b.lua:3: no lid", ["|||no lid"]],
  ["vim", "log", "E492: Not an editor command: Lid", ["||E492|Not an editor command: Lid"]],
  ["R", "log", "Error in open(box) : no lid in box", ["|||no lid in box"]],
  [
    "a python class of any name",
    "log",
    'Traceback (most recent call last):\n  File "a.py", line 1, in f\nBoxSealed: no lid',
    ["BoxSealed|||no lid"],
  ],
  [
    "node's own members",
    "log",
    "Error: no lid\n    at f (/a.js:1:2) {\n  code: 'E_NO_LID'\n}",
    ["Error||E_NO_LID|no lid"],
  ],
  ["deno", "log", "error: Uncaught (in promise) LidError: no lid", ["LidError|||no lid"]],
  ["julia", "log", "ERROR: LoadError: UndefVarError: lid not defined", ["UndefVarError|||lid not defined"]],
];

const tools: Row[] = [
  [
    "npm in one",
    "prose",
    "npm error code ERESOLVE\nnpm error ERESOLVE could not resolve\nnpm error\nnpm error While resolving: a@1",
    ["||ERESOLVE|could not resolve"],
  ],
  [
    "npm's exit code",
    "log",
    "npm ERR! code 1\nnpm ERR! path /a\nnpm ERR! command failed\nnpm ERR! command sh -c make\nnpm ERR! no lid",
    ["||exit 1|no lid"],
  ],
  [
    "pnpm in words",
    "prose",
    "it ends with ERR_PNPM_NO_LID  The lid is missing",
    ["||ERR_PNPM_NO_LID|The lid is missing"],
  ],
  [
    "yarn",
    "log",
    'error Couldn\'t find package "box" on the registry.',
    ['|||Couldn\'t find package "box" on the registry.'],
  ],
  ["ld", "log", "ld: library not found for -lbox", ["|||library not found for -lbox"]],
  [
    "ld's lead",
    "log",
    "/usr/bin/ld: a.o: in function `f':\na.c:3: undefined reference to `lid'",
    ["|||undefined reference to `lid'"],
  ],
  ["cmake", "log", "CMake Error at A.txt:3 (lid):\n  No lid was\n  found.\n\nmore", ["|||No lid was found."]],
  ["gradle", "log", "* What went wrong:\nTask ':lid' not found.\n\n* Try:\n> Run", ["|||Task ':lid' not found."]],
  [
    "msbuild",
    "log",
    "C:\\a\\b.csproj(3,5): error MSB4019: The imported project was not found.",
    ["||MSB4019|The imported project was not found."],
  ],
  ["nuget", "prose", "it says error NU1101: Unable to find package Lid.", ["||NU1101|Unable to find package Lid."]],
  ["esbuild", "log", '✘ [ERROR] Could not resolve "lid"', ['|||Could not resolve "lid"']],
  ["grpc", "prose", "rpc error: code = DeadlineExceeded desc = too slow", ["||DeadlineExceeded|too slow"]],
  ["grpc in node", "log", "Error: 4 DEADLINE_EXCEEDED: too slow", ["Error||DEADLINE_EXCEEDED|too slow"]],
  [
    "grpc in java",
    "log",
    "io.grpc.StatusRuntimeException: UNAVAILABLE: io exception",
    ["io.grpc.StatusRuntimeException||UNAVAILABLE|io exception"],
  ],
  ["curl", "prose", "and curl: (7) Failed to connect", ["||curl 7|Failed to connect"]],
  ["docker", "log", "docker: Error response from daemon: no lid.", ["|||no lid."]],
  [
    "go's client",
    "prose",
    'Get "https://a.example/x": dial tcp: lookup a.example: no such host',
    ['|||Get "https://a.example/x": dial tcp: lookup a.example: no such host'],
  ],
  ["an answer's first line", "log", "HTTP/1.1 502 Bad Gateway", ["|502||Bad Gateway"]],
  ["a browser's console", "log", "GET https://a.example/lid 404 (Not Found)", ["|404||Not Found"]],
  [
    "a browser's resource",
    "prose",
    "Failed to load resource: the server responded with a status of 500 ()",
    ["|500||Failed to load resource: the server responded with a status of 500 ()"],
  ],
  ["oracle", "prose", "ORA-00942: table or view does not exist", ["||ORA-00942|table or view does not exist"]],
  [
    "pdo",
    "log",
    "PDOException: SQLSTATE[HY000] [2002] Connection refused",
    ["PDOException||SQLSTATE HY000|SQLSTATE[HY000] [2002] Connection refused"],
  ],
  ["mysql", "log", "ERROR 1045 (28000): Access denied for user 'a'", ["||MySQL 1045|Access denied for user 'a'"]],
  ["a shell", "prose", "zsh: command not found: lid", ["|||zsh: command not found: lid"]],
  [
    "cmd",
    "prose",
    "'lid' is not recognized as an internal or external command",
    ["|||'lid' is not recognized as an internal or external command"],
  ],
  ["ssh", "log", "git@a.example: Permission denied (publickey).", ["|||Permission denied (publickey)."]],
  [
    "a cause within a line stays there",
    "log",
    "error: cannot push: rpc error: code = Aborted desc = no",
    ["||Aborted|no"],
  ],
];

const more: Row[] = [
  [
    "go's compiler",
    "log",
    'box/lid.go:3:9: undefined: Lid\nbox/lid.go:4:2: "os" imported and not used',
    ["|||undefined: Lid", '|||"os" imported and not used'],
  ],
  ["go's tests", "log", "--- FAIL: TestLid (0.00s)\n    lid_test.go:3: got 3, want 4", ["|||got 3, want 4"]],
  ["kotlin's compiler", "log", "e: file:///a/Box.kt:3:9 Unresolved reference: lid", ["|||Unresolved reference: lid"]],
  ["an expectation", "log", "expect(received).toBe(expected)\n\nExpected: 4", ["|||expect(received).toBe(expected)"]],
  ["kubectl", "log", "Error from server (Forbidden): pods is forbidden", ["||Forbidden|pods is forbidden"]],
  [
    "a cloud's operation",
    "prose",
    "An error occurred (AccessDenied) when calling the PutLid operation: No",
    ["||AccessDenied|PutLid operation: No"],
  ],
  [
    "a cloud's status",
    "log",
    "botocore.exceptions.ClientError: An error occurred (403) when calling the HeadLid operation: No",
    ["botocore.exceptions.ClientError|403||HeadLid operation: No"],
  ],
  ["words of failure", "log", "Error setting up entry Lid for box", ["|||Error setting up entry Lid for box"]],
  ["failed to", "log", "Failed to open the lid of box 3", ["|||Failed to open the lid of box 3"]],
  ["haskell", "log", "box: no lid\nCallStack (from HasCallStack):\n  error, called at a.hs:1:2", ["|||no lid"]],
  [
    "windows' event log",
    "log",
    "Faulting module name: a.dll\nException code: 0xc0000005",
    ["||0xc0000005|Exception code: 0xc0000005"],
  ],
  ["a class among errors", "log", "acme.errors.NoLid: no lid", ["acme.errors.NoLid|||no lid"]],
  [
    "a class within a class",
    "log",
    'Traceback (most recent call last):\n  File "a.py", line 1\na.b.Box.DoesNotExist: no lid',
    ["a.b.Box.DoesNotExist|||no lid"],
  ],
  [
    "an indented traceback",
    "prose",
    '    Traceback (most recent call last):\n      File "a.py", line 1\n        f()\n    a.LidError: no lid',
    ["a.LidError|||no lid"],
  ],
  ["python's logging", "log", "ERROR:acme.box:no lid here", ["|||no lid here"]],
  ["apt", "log", "E: Unable to locate package lid", ["|||Unable to locate package lid"]],
  ["cocoapods", "log", "[!] Acme could not find the lid", ["|||Acme could not find the lid"]],
  ["redis", "log", "(error) WRONGTYPE Operation against a lid", ["|||WRONGTYPE Operation against a lid"]],
  ["lerna", "log", "lerna ERR! npm run build stopped in 'lid'", ["|||npm run build stopped in 'lid'"]],
  ["make", "log", "make[1]: *** No rule to make target 'lid.c'.  Stop.", ["|||No rule to make target 'lid.c'. Stop."]],
  [
    "a script's line",
    "log",
    "./install.sh: line 12: lid: command not found",
    ["|||./install.sh: line 12: lid: command not found"],
  ],
  [
    "a build that ends in a semicolon",
    "log",
    "error: builder for '/nix/store/a-lid.drv' failed with exit code 1;",
    ["||exit 1|builder for '/nix/store/a-lid.drv' failed with exit code 1;"],
  ],
  [
    "a class with a number",
    "log",
    "LidApiError[50013]: Missing lid\n    at f (/a.js:1:2) {\n  status: 403\n}",
    ["LidApiError|403|50013|Missing lid"],
  ],
  [
    "an answer of OAuth",
    "prose",
    'It says {"error":"invalid_grant","error_description":"Lid was revoked"}',
    ["|||Lid was revoked"],
  ],
  [
    "problem details",
    "log",
    '{"type":"about:blank","title":"Forbidden","status":403,"detail":"No lid for you"}',
    ["|403||No lid for you"],
  ],
  [
    "graphql",
    "log",
    '{"errors":[{"message":"Lid not found","extensions":{"code":"NOT_FOUND"}}]}',
    ["|||Lid not found"],
  ],
  ["electron", "log", "Uncaught Exception:\nError: no lid\n    at f (/a.js:1:2)", ["Error|||no lid"]],
];

const prefixes: Row[] = [
  ["a time", "log", "2031/01/02 03:04:05 panic: no lid", ["panic|||no lid"]],
  ["a time and a level", "prose", "2031-01-02 03:04:05,678 - acme.box - ERROR - no lid here", ["|||no lid here"]],
  ["a runner", "log", "2031-01-02T03:04:05.6789012Z ##[error]no lid here", ["|||no lid here"]],
  ["a logger with a module", "log", "[2031-01-02T03:04:05Z ERROR acme::box] no lid here", ["|||no lid here"]],
  ["spring", "log", "2031-01-02 03:04:05.678 ERROR 1 --- [main] o.a.b.Main : no lid here", ["|||no lid here"]],
  ["serilog", "log", "[03:04:05 ERR] no lid here", ["|||no lid here"]],
  ["an editor", "log", "2031-01-02 03:04:05.678 [error] no lid here", ["|||no lid here"]],
  ["klog", "log", "E0102 03:04:05.678901    1 box.go:3] no lid here", ["|||no lid here"]],
  ["logrus", "log", "ERRO[0001] no lid here", ["|||no lid here"]],
  [
    "logfmt",
    "log",
    'time="2031-01-02" level=fatal msg="no lid here" error="is \\"gone\\""',
    ['|||no lid here: is "gone"'],
  ],
  ["json", "log", '{"level":50,"time":1,"msg":"no lid here","err":"gone"}', ["|||no lid here: gone"]],
  ["laravel", "log", "[2031-01-02 03:04:05] local.ERROR: no lid here", ["|||no lid here"]],
  ["chromium", "log", "[123:0102/030405.678:ERROR:box.cc(3)] no lid here", ["|||no lid here"]],
  ["a stack behind prefixes", "log", "a-1  | Error: no lid\na-1  |     at f (/a.js:1:2)", ["Error|||no lid"]],
  ["information", "log", "2031-01-02T03:04:05Z INFO acme: box opened", []],
  ["a warning", "log", "E0102 is a part; W0102 03:04:05.678901    1 box.go:3] lid is loose", []],
  ["an image's build", "log", "#12 3.456 Error: no lid here", ["Error|||no lid here"]],
  [
    "logfmt with its level in the midst",
    "log",
    'ts=2031-01-02T03:04:05Z caller=a.go:1 level=error msg="no lid" err="gone"',
    ["|||no lid: gone"],
  ],
  ["json of another level", "log", '{"level":"info","msg":"no error here: fine"}', []],
  ["a time in a sentence", "prose", "At 03:04:05 the lid fell. 12:30:00 is lunch, error or not.", []],
];

const alike: [text: string, around: Surroundings][] = [
  ["Caused by: my own mistake, sorry", "prose"],
  ["This is caused by: the update", "prose"],
  ["npm error when I install it", "prose"],
  ["npm error messages are hard to read", "prose"],
  ["see pnpm's ERR_ codes", "prose"],
  ["The undefined reference is in line 3", "prose"],
  ["I used GET https://a.example/lid 200 (OK)", "log"],
  ["HTTP/1.1 200 OK", "log"],
  ["dial the number, then wait", "prose"],
  ["ld: warning: directory not found", "log"],
  ["What went wrong: I do not know", "prose"],
  ["**(important)** do not do this", "prose"],
  ["** (optional) a second lid", "prose"],
  ["E2E: All tests pass", "prose"],
  ["Model E12 is fine", "prose"],
  ["a signal SIGHUP reloads it", "prose"],
  ["The command is not recognized as such", "prose"],
  ["fish: the best shell", "prose"],
  ["The shell (bash: version 5) is fine", "prose"],
  ["Fatal errors are shown in red", "prose"],
  ["Parse error: shown to users", "prose"],
  ["Permission denied is what users see", "prose"],
  ["AddressSanitizer finds nothing", "prose"],
  ["The exception was thrown away", "prose"],
  ["I throw new LidError (a subclass)", "prose"],
  ["raise LidError('no lid')", "source"],
  ["error ABC: three letters", "prose"],
  ["Exceptions --- > see the docs", "prose"],
  ["a.rb:3: a note", "prose"],
  ["box/lid.go:3 is where I looked", "log"],
  ["e: is the letter", "log"],
  ["Failed to see why", "prose"],
  ["Unable to", "log"],
  ["org.acme.Main: started", "log"],
];

describe("errors of runtimes", () => {
  test.each(runtimes)("%s", (_name, around, text, expected) => {
    expect(found(text, around)).toEqual(expected);
  });
});

describe("errors of tools and services", () => {
  test.each(tools)("%s", (_name, around, text, expected) => {
    expect(found(text, around)).toEqual(expected);
  });
});

describe("errors of compilers, tests and clouds", () => {
  test.each(more)("%s", (_name, around, text, expected) => {
    expect(found(text, around)).toEqual(expected);
  });
});

describe("errors behind the prefixes of logs", () => {
  test.each(prefixes)("%s", (_name, around, text, expected) => {
    expect(found(text, around)).toEqual(expected);
  });
});

const anywhere = [...runtimes, ...tools, ...more].filter(([, , , expected]) => expected.length > 0);

describe("below other lines", () => {
  test.each(anywhere)("%s", (_name, around, text, expected) => {
    expect(found(`$ acme run\nstarting up\n${text}\n`, around)).toEqual(expected);
  });
});

describe("alike, but no error", () => {
  test.each(alike)("%s (%s)", (text, around) => {
    expect(found(text, around)).toEqual([]);
  });
});

// Desired and actual: what is read wrongly today.
const knownWrong: [name: string, around: Surroundings, text: string, desired: string[], actual: string[]][] = [
  [
    "a linter's table of findings",
    "log",
    "/a/b.js\n  3:7  error  'lid' is never used  no-unused\n\n✖ 1 problem (1 error, 0 warnings)",
    ["||no-unused|'lid' is never used"],
    [],
  ],
  [
    "a server's panic that its own log line wraps",
    "log",
    "2031/01/02 03:04:05 http: panic serving 127.0.0.1:1234: no lid",
    ["panic|||no lid"],
    [],
  ],
  [
    "a code that stands where a class would",
    "log",
    "remote: error: GH006: Protected lid",
    ["||GH006|Protected lid"],
    ["GH006||GH006|Protected lid"],
  ],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, around, text, desired, actual) => {
    expect(found(text, around)).toEqual(actual);
    expect(actual).not.toEqual(desired);
  });
});
