/**
 * Invented reports of many kinds of products, in the shapes that their tools print, with what a careful person reads
 * from each: the error that is complained of, the operating system, the product's own version.
 */
import type { OperatingSystem } from "../../src/domain/report.ts";

/** What is expected of a report; members of `error` that are left out are not compared. */
export interface OtherProduct {
  readonly name: string;
  readonly repo: string;
  readonly title: string;
  readonly body: string;
  /** null where nothing must be taken for an error. `message` is how the message begins. */
  readonly error: {
    readonly className?: string | null;
    readonly code?: string | null;
    readonly status?: number | null;
    readonly message: string;
  } | null;
  readonly os: OperatingSystem | null;
  readonly version: string | null;
}

const fence = (text: string, language = ""): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Runtimes and languages. */
export const RUNTIME_REPORTS: readonly OtherProduct[] = [
  {
    name: "npm cannot find a package",
    repo: "acme/crate-kit",
    title: "Cannot install crate-kit",
    body: `Installing fails.\n\n${fence(
      "npm error code E404\nnpm error 404 Not Found - GET https://packages.example/@acme%2fcrate-lid - Not found\nnpm error 404\nnpm error 404  '@acme/crate-lid@^2.0.0' is not in this registry.\nnpm error A complete log of this run can be found in: /home/ann/.npm/_logs/2031-01-02T03_04_05_678Z-debug-0.log",
    )}\n\n- crate-kit version: 4.1.0\n- Node: v20.11.0\n- npm: 10.2.4\n- OS: Ubuntu 22.04`,
    error: { code: "E404", status: 404, message: "Not Found - GET" },
    os: "linux",
    version: "4.1.0",
  },
  {
    name: "npm lacks a permission",
    repo: "acme/crate-kit",
    title: "npm i -g crate-kit fails",
    body: `${fence(
      "$ npm install -g crate-kit\nnpm ERR! code EACCES\nnpm ERR! syscall mkdir\nnpm ERR! path /usr/local/lib/node_modules/crate-kit\nnpm ERR! errno -13\nnpm ERR! Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules/crate-kit'\nnpm ERR!  [Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules/crate-kit'] {\nnpm ERR!   errno: -13,\nnpm ERR!   code: 'EACCES',\nnpm ERR!   syscall: 'mkdir'\nnpm ERR! }\nnpm ERR!\nnpm ERR! The operation was rejected by your operating system.",
      "console",
    )}\nOS: macOS Sonoma`,
    error: { code: "EACCES", message: "EACCES: permission denied, mkdir" },
    os: "macos",
    version: null,
  },
  {
    name: "pnpm refuses a lock file",
    repo: "acme/crate-kit",
    title: "CI fails since the update",
    body: `Our build says:\n\n${fence(
      'Lockfile is up to date, resolution step is skipped\n ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json\n\nNote that in CI environments this setting is true by default.',
    )}\n\n### Versions\n\ncrate-kit 2.3.4\npnpm 8.15.1`,
    error: { code: "ERR_PNPM_OUTDATED_LOCKFILE", message: "Cannot install with" },
    os: null,
    version: "2.3.4",
  },
  {
    name: "yarn 1 fails to download",
    repo: "acme/crate-kit",
    title: "yarn add breaks",
    body: fence(
      'yarn add v1.22.19\n[1/4] Resolving packages...\nerror An unexpected error occurred: "https://packages.example/crate-lid: tunneling socket could not be established, statusCode=407".\ninfo If you think this is a bug, please open a bug report',
    ),
    error: { status: 407, message: "https://packages.example/crate-lid: tunneling socket could not be established" },
    os: null,
    version: null,
  },
  {
    name: "Node cannot find a module",
    repo: "acme/stapler",
    title: "Crash on startup",
    body: `It starts and dies at once:\n\n${fence(
      "node:internal/modules/cjs/loader:1228\n  throw err;\n  ^\n\nError: Cannot find module './lid'\nRequire stack:\n- /srv/stapler/lib/box.js\n- /srv/stapler/index.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)\n    at Module._load (node:internal/modules/cjs/loader:1051:27)\n    at openBox (/srv/stapler/lib/box.js:3:13) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: [ '/srv/stapler/lib/box.js', '/srv/stapler/index.js' ]\n}\n\nNode.js v20.11.0",
    )}`,
    error: { className: "Error", code: "MODULE_NOT_FOUND", message: "Cannot find module './lid'" },
    os: null,
    version: null,
  },
  {
    name: "Node fetch with a cause",
    repo: "acme/stapler",
    title: "stapler sync fails behind our proxy",
    body: fence(
      "TypeError: fetch failed\n    at node:internal/deps/undici/undici:12345:11\n    at async sync (/srv/stapler/lib/sync.js:40:9) {\n  [cause]: Error: getaddrinfo ENOTFOUND hub.stapler.example\n      at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:109:26) {\n    errno: -3008,\n    code: 'ENOTFOUND',\n    syscall: 'getaddrinfo',\n    hostname: 'hub.stapler.example'\n  }\n}",
    ),
    error: { code: "ENOTFOUND", message: "getaddrinfo ENOTFOUND hub.stapler.example" },
    os: null,
    version: null,
  },
  {
    name: "Node port in use",
    repo: "acme/stapler",
    title: "Second instance crashes",
    body: fence(
      "node:events:497\n      throw er; // Unhandled 'error' event\n      ^\n\nError: listen EADDRINUSE: address already in use :::4000\n    at Server.setupListenHandle [as _listen2] (node:net:1817:16)\n    at startHub (/srv/stapler/hub.js:12:5)\nEmitted 'error' event on Server instance at:\n    at emitErrorNT (node:net:1796:8) {\n  code: 'EADDRINUSE',\n  errno: -98,\n  syscall: 'listen',\n  address: '::',\n  port: 4000\n}",
    ),
    error: { code: "EADDRINUSE", message: "listen EADDRINUSE: address already in use" },
    os: null,
    version: null,
  },
  {
    name: "Node with a bracketed code",
    repo: "acme/stapler",
    title: "stapler 3 does not load my config",
    body: `**stapler version:** 3.0.1\n**Platform:** Windows 11 (10.0.22631)\n\n${fence(
      "Error [ERR_REQUIRE_ESM]: require() of ES Module C:\\work\\stapler.config.js from C:\\work\\node_modules\\stapler\\load.js not supported.\n    at readConfig (C:\\work\\node_modules\\stapler\\load.js:7:18)",
    )}`,
    error: { className: "Error", code: "ERR_REQUIRE_ESM", message: "require() of ES Module" },
    os: "windows",
    version: "3.0.1",
  },
  {
    name: "Firefox console",
    repo: "acme/paperboard",
    title: "Board stays blank in Firefox",
    body: `1. Open a board\n2. Nothing\n\nConsole:\n\n${fence(
      "Uncaught TypeError: this.board.cells is undefined\n    drawCells https://board.example/static/app.js:120:18\n    render https://board.example/static/app.js:88:5\n",
    )}\n\n- OS: Windows 10\n- Browser: Firefox\n- Version: 121.0`,
    error: { className: "TypeError", message: "this.board.cells is undefined" },
    os: "windows",
    version: null,
  },
  {
    name: "Safari console",
    repo: "acme/paperboard",
    title: "Board broken on Safari",
    body: fence(
      "TypeError: undefined is not an object (evaluating 'board.cells.length')\ndrawCells@https://board.example/static/app.js:120:18\nrender@https://board.example/static/app.js:88:5\n[native code]",
    ),
    error: { className: "TypeError", message: "undefined is not an object (evaluating 'board.cells.length')" },
    os: "web",
    version: null,
  },
  {
    name: "Python with an explicit cause",
    repo: "acme/ledgerpy",
    title: "ledgerpy import crashes",
    body: `ledgerpy 0.9.2 on Debian 12, Python 3.11.4\n\n${fence(
      'Traceback (most recent call last):\n  File "/opt/ledgerpy/store.py", line 40, in open_book\n    return json.load(handle)\n  File "/usr/lib/python3.11/json/decoder.py", line 355, in raw_decode\n    raise JSONDecodeError("Expecting value", s, err.value) from None\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "/opt/ledgerpy/cli.py", line 12, in main\n    book = open_book(path)\n  File "/opt/ledgerpy/store.py", line 42, in open_book\n    raise BookError("cannot open the book") from error\nledgerpy.errors.BookError: cannot open the book',
      "pytb",
    )}`,
    error: { className: "json.decoder.JSONDecodeError", message: "Expecting value: line 1 column 1 (char 0)" },
    os: "linux",
    version: "0.9.2",
  },
  {
    name: "Python, failing while handling",
    repo: "acme/ledgerpy",
    title: "Traceback when a book is missing",
    body: fence(
      "Traceback (most recent call last):\n  File \"cli.py\", line 3, in load\n    return BOOKS[name]\nKeyError: 'winter'\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"cli.py\", line 9, in <module>\n    main()\n  File \"cli.py\", line 5, in load\n    fall_back.open(name)\nAttributeError: 'NoneType' object has no attribute 'open'",
    ),
    error: { className: "AttributeError", message: "'NoneType' object has no attribute 'open'" },
    os: null,
    version: null,
  },
  {
    name: "Python exception that is not named an error",
    repo: "acme/ledgerpy",
    title: "sync times out",
    body: fence(
      "Traceback (most recent call last):\n  File \"/opt/ledgerpy/sync.py\", line 7, in pull\n    answer = session.get(url, timeout=5)\nrequests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='hub.example', port=443): Max retries exceeded with url: /v1 (Caused by ConnectTimeoutError(<x object at 0x7f00>, 'Connection to hub.example timed out. (connect timeout=5)'))",
    ),
    error: { className: "requests.exceptions.ConnectTimeout", message: "HTTPSConnectionPool(host='hub.example'" },
    os: null,
    version: null,
  },
  {
    name: "pip finds no version",
    repo: "acme/ledgerpy",
    title: "pip install ledgerpy fails on 3.13",
    body: fence(
      "$ pip install ledgerpy\nERROR: Could not find a version that satisfies the requirement ledgerpy (from versions: none)\nERROR: No matching distribution found for ledgerpy",
    ),
    error: { message: "Could not find a version that satisfies the requirement ledgerpy" },
    os: null,
    version: null,
  },
  {
    name: "pytest",
    repo: "acme/ledgerpy",
    title: "test_totals fails on main",
    body: fence(
      "    def test_totals():\n>       assert total(book) == 12\nE       AssertionError: assert 11 == 12\nE        +  where 11 = total(<Book>)\n\ntests/test_totals.py:8: AssertionError\n=========== short test summary info ===========\nFAILED tests/test_totals.py::test_totals - AssertionError: assert 11 == 12\n===== 1 failed, 40 passed in 1.23s =====",
    ),
    error: { className: "AssertionError", message: "assert 11 == 12" },
    os: null,
    version: null,
  },
  {
    name: "a Rust program panics",
    repo: "acme/grepper",
    title: "grepper panics on an empty file",
    body: `grepper 13.0.0 (rev 1a2b3c4)\n\n${fence(
      "thread 'main' panicked at crates/core/src/scan.rs:88:14:\nindex out of bounds: the len is 0 but the index is 0\nstack backtrace:\n   0: rust_begin_unwind\n             at /rustc/1a2b3c4d/library/std/src/panicking.rs:645:5\n   1: core::panicking::panic_fmt\n   2: grepper::scan::first_line\n             at ./crates/core/src/scan.rs:88:14\nnote: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.",
    )}`,
    error: { className: "panic", message: "index out of bounds: the len is 0 but the index is 0" },
    os: null,
    version: "13.0.0",
  },
  {
    name: "a Rust program returns an error with causes",
    repo: "acme/grepper",
    title: "config is not read",
    body: fence(
      "$ grepper --config x.toml\nError: cannot load the configuration\n\nCaused by:\n    0: cannot read x.toml\n    1: No such file or directory (os error 2)",
    ),
    error: { message: "No such file or directory (os error 2)" },
    os: null,
    version: null,
  },
  {
    name: "the Rust compiler breaks",
    repo: "acme/rustlike",
    title: "ICE: unexpected region",
    body: `### Meta\n\n\`rustc --version --verbose\`:\n${fence(
      "rustc 1.74.0-nightly (1a2b3c4d5 2031-01-02)\nbinary: rustc\ncommit-hash: 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\nhost: x86_64-unknown-linux-gnu\nrelease: 1.74.0-nightly\nLLVM version: 17.0.2",
    )}\n\n### Error output\n\n${fence(
      "error: internal compiler error: compiler/middle/src/region.rs:120:9: unexpected region in a signature\n\nthread 'rustc' panicked at compiler/errors/src/lib.rs:900:5:\nBox<dyn Any>",
    )}`,
    error: { message: "internal compiler error: compiler/middle/src/region.rs:120:9: unexpected region" },
    os: "linux",
    version: "1.74.0-nightly",
  },
  {
    name: "a Rust type error",
    repo: "acme/rustlike",
    title: "Wrong error for a closure",
    body: fence(
      "error[E0308]: mismatched types\n --> src/main.rs:4:18\n  |\n4 |     let x: u8 = y;\n  |                 ^ expected `u8`, found `&str`\n\nerror: aborting due to 1 previous error\n\nFor more information about this error, try `rustc --explain E0308`.",
    ),
    error: { code: "E0308", message: "mismatched types" },
    os: null,
    version: null,
  },
  {
    name: "a Go program panics",
    repo: "acme/ferry",
    title: "ferry crashes on reload",
    body: `ferry version v1.8.2 linux/amd64\n\n${fence(
      "panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x18 pc=0x6b2a41]\n\ngoroutine 17 [running]:\ngithub.com/acme/ferry/dock.(*Pier).Reload(0xc000123456, {0x0, 0x0})\n\t/src/ferry/dock/pier.go:88 +0x1d\nmain.run(...)\n\t/src/ferry/main.go:31\nmain.main()\n\t/src/ferry/main.go:12 +0x25\nexit status 2",
    )}`,
    error: { className: "panic", code: "SIGSEGV", message: "runtime error: invalid memory address or nil pointer" },
    os: "linux",
    version: "1.8.2",
  },
  {
    name: "a Go program deadlocks",
    repo: "acme/ferry",
    title: "ferry hangs then dies",
    body: fence(
      "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.wait(0xc00009a000)\n\t/src/ferry/main.go:40 +0x45",
    ),
    error: { message: "all goroutines are asleep - deadlock!" },
    os: null,
    version: null,
  },
  {
    name: "a Java program with causes",
    repo: "acme/teapot",
    title: "Teapot does not start",
    body: `Teapot version: 5.2.0\nJava version: 17.0.9\nOS: macOS 14.2\n\n${fence(
      'Exception in thread "main" org.acme.teapot.BrewException: Could not brew\n\tat org.acme.teapot.Pot.brew(Pot.java:41)\n\tat org.acme.teapot.Main.main(Main.java:9)\nCaused by: java.lang.IllegalStateException: heater not ready\n\tat org.acme.teapot.Heater.warm(Heater.java:77)\n\t... 1 more\nCaused by: java.net.ConnectException: Connection refused (Connection refused)\n\tat java.base/sun.nio.ch.Net.connect0(Native Method)\n\tat org.acme.teapot.Grid.open(Grid.java:15)\n\t... 2 more',
    )}`,
    error: { className: "java.net.ConnectException", message: "Connection refused" },
    os: "macos",
    version: "5.2.0",
  },
  {
    name: "an Android application",
    repo: "acme/pocket",
    title: "App closes when rotated",
    body: `- Device: Pixel 7\n- OS: Android 14\n- App version: 2.30.1\n\n${fence(
      "01-02 03:04:05.678  4321  4321 E AndroidRuntime: FATAL EXCEPTION: main\n01-02 03:04:05.678  4321  4321 E AndroidRuntime: Process: org.acme.pocket, PID: 4321\n01-02 03:04:05.678  4321  4321 E AndroidRuntime: kotlin.UninitializedPropertyAccessException: lateinit property adapter has not been initialized\n01-02 03:04:05.678  4321  4321 E AndroidRuntime: \tat org.acme.pocket.ListFragment.onPause(ListFragment.kt:90)",
    )}`,
    error: {
      className: "kotlin.UninitializedPropertyAccessException",
      message: "lateinit property adapter has not been initialized",
    },
    os: "android",
    version: "2.30.1",
  },
  {
    name: "a .NET program",
    repo: "acme/packer",
    title: "Packer crashes with a relative path",
    body: fence(
      "Unhandled exception. System.InvalidOperationException: The crate could not be opened.\n ---> System.IO.FileNotFoundException: Could not find file 'C:\\crates\\a.box'.\nFile name: 'C:\\crates\\a.box'\n   at Acme.Packer.Crate.Open(String path) in C:\\src\\Packer\\Crate.cs:line 42\n   --- End of inner exception stack trace ---\n   at Acme.Packer.Program.Main(String[] args) in C:\\src\\Packer\\Program.cs:line 12",
    ),
    error: { className: "System.IO.FileNotFoundException", message: "Could not find file" },
    os: "windows",
    version: null,
  },
  {
    name: "Ruby",
    repo: "acme/gemstone",
    title: "undefined method in a fresh project",
    body: `gemstone 3.1.4, ruby 3.2.2 on Fedora\n\n${fence(
      "/usr/share/gems/gemstone-3.1.4/lib/gemstone/site.rb:31:in `read_all': undefined method `size' for nil:NilClass (NoMethodError)\n\tfrom /usr/share/gems/gemstone-3.1.4/lib/gemstone/site.rb:12:in `build'\n\tfrom /usr/bin/gemstone:25:in `<main>'",
    )}`,
    error: { className: "NoMethodError", message: "undefined method `size' for nil:NilClass" },
    os: "linux",
    version: "3.1.4",
  },
  {
    name: "PHP",
    repo: "acme/forum",
    title: "White page after the update",
    body: fence(
      "PHP Fatal error:  Uncaught TypeError: Acme\\Forum\\Post::render(): Argument #1 ($theme) must be of type string, null given, called in /var/www/forum/index.php on line 14 and defined in /var/www/forum/src/Post.php:58\nStack trace:\n#0 /var/www/forum/index.php(14): Acme\\Forum\\Post->render(NULL)\n#1 {main}\n  thrown in /var/www/forum/src/Post.php on line 58",
    ),
    error: {
      className: "TypeError",
      message: "Acme\\Forum\\Post::render(): Argument #1 ($theme) must be of type string",
    },
    os: null,
    version: null,
  },
  {
    name: "AddressSanitizer",
    repo: "acme/imglib",
    title: "heap-use-after-free in decode_row",
    body: fence(
      "=================================================================\n==4321==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010 at pc 0x55d0 bp 0x7ffe sp 0x7ffd\nREAD of size 4 at 0x602000000010 thread T0\n    #0 0x55d0 in decode_row /src/imglib/decode.c:201:9\n    #1 0x55e1 in main /src/imglib/main.c:20:3",
    ),
    error: { className: "AddressSanitizer", code: "heap-use-after-free", message: "heap-use-after-free" },
    os: null,
    version: null,
  },
  {
    name: "C++ without a handler",
    repo: "acme/imglib",
    title: "abort on a truncated file",
    body: fence(
      "terminate called after throwing an instance of 'std::out_of_range'\n  what():  vector::_M_range_check: __n (which is 3) >= this->size() (which is 3)\nAborted (core dumped)",
    ),
    error: { className: "std::out_of_range", message: "vector::_M_range_check" },
    os: null,
    version: null,
  },
  {
    name: "a C assertion",
    repo: "acme/imglib",
    title: "Assertion in row.c",
    body: "Running `imgtool a.img` prints\n\n    imgtool: row.c:77: row_next: Assertion `row->left > 0' failed.\n    Aborted (core dumped)\n",
    error: { message: "Assertion `row->left > 0' failed" },
    os: null,
    version: null,
  },
  {
    name: "a debugger's signal",
    repo: "acme/imglib",
    title: "Crash when opening a palette image",
    body: fence(
      'Thread 1 "imgview" received signal SIGSEGV, Segmentation fault.\n0x00005555 in palette_find () from /usr/lib/libimg.so.2\n(gdb) bt\n#0  0x00005555 in palette_find () from /usr/lib/libimg.so.2\n#1  0x00005566 in image_open (path=0x7ffe) at open.c:31\n#2  0x00005577 in main () at main.c:9',
    ),
    error: { code: "SIGSEGV", message: "SIGSEGV, Segmentation fault" },
    os: "linux",
    version: null,
  },
];

/** Build tools, services, containers, editors and the web. */
export const TOOL_REPORTS: readonly OtherProduct[] = [
  {
    name: "TypeScript with a place in brackets",
    repo: "acme/typer",
    title: "Cannot find name after upgrade",
    body: `typer: 5.3.3\n\n${fence("src/lid.ts(12,5): error TS2304: Cannot find name 'Lid'.\nsrc/lid.ts(14,5): error TS2304: Cannot find name 'Lid'.")}`,
    error: { code: "TS2304", message: "Cannot find name 'Lid'." },
    os: null,
    version: "5.3.3",
  },
  {
    name: "a C compiler",
    repo: "acme/imglib",
    title: "does not build with gcc 14",
    body: fence(
      "cc -c row.c\nrow.c: In function 'row_next':\nrow.c:31:12: error: implicit declaration of function 'row_left' [-Wimplicit-function-declaration]\n   31 |     return row_left(row);\n      |            ^~~~~~~~\nmake: *** [Makefile:12: row.o] Error 1",
    ),
    error: { message: "implicit declaration of function 'row_left'" },
    os: null,
    version: null,
  },
  {
    name: "MSVC",
    repo: "acme/imglib",
    title: "Windows build is broken",
    body: `Visual Studio 2022\n\n${fence("C:\\src\\imglib\\row.c(31): error C2065: 'row_left': undeclared identifier\nC:\\src\\imglib\\row.c(40): fatal error C1083: Cannot open include file: 'lid.h': No such file or directory")}`,
    error: { code: "C2065", message: "'row_left': undeclared identifier" },
    os: "windows",
    version: null,
  },
  {
    name: "a linker",
    repo: "acme/imglib",
    title: "Link error on arm64",
    body: fence(
      "ld: symbol(s) not found for architecture arm64\nclang: error: linker command failed with exit code 1 (use -v to see invocation)",
    ),
    error: { message: "symbol(s) not found for architecture arm64" },
    os: null,
    version: null,
  },
  {
    name: "a missing symbol",
    repo: "acme/imglib",
    title: "undefined reference with static linking",
    body: fence(
      "/usr/bin/ld: main.o: in function `main':\nmain.c:(.text+0x9): undefined reference to `row_next'\ncollect2: error: ld returned 1 exit status",
    ),
    error: { message: "undefined reference to `row_next'" },
    os: null,
    version: null,
  },
  {
    name: "CMake",
    repo: "acme/imglib",
    title: "configure fails",
    body: fence(
      'CMake Error at CMakeLists.txt:12 (find_package):\n  Could not find a package configuration file provided by "Lid" with any of\n  the following names:\n\n    LidConfig.cmake\n\n-- Configuring incomplete, errors occurred!',
    ),
    error: { message: "Could not find a package configuration file provided by" },
    os: null,
    version: null,
  },
  {
    name: "Gradle",
    repo: "acme/pocket",
    title: "assembleRelease fails",
    body: fence(
      "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:mergeReleaseResources'.\n> Resource 'lid.xml' is declared twice\n\n* Try:\n> Run with --stacktrace option to get the stack trace.\n\nBUILD FAILED in 12s",
    ),
    error: { message: "Execution failed for task ':app:mergeReleaseResources'" },
    os: null,
    version: null,
  },
  {
    name: "Maven",
    repo: "acme/teapot",
    title: "mvn package fails",
    body: fence(
      "[INFO] Scanning for projects...\n[ERROR] Failed to execute goal org.acme:brew-plugin:1.2:brew (default) on project teapot: The kettle is missing -> [Help 1]\n[ERROR]\n[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.",
    ),
    error: { message: "Failed to execute goal org.acme:brew-plugin" },
    os: null,
    version: null,
  },
  {
    name: "a bundler's resolver",
    repo: "acme/bundle",
    title: "Cannot resolve a css import",
    body: fence(
      "ERROR in ./src/board.js 3:0-20\nModule not found: Error: Can't resolve './board.css' in '/home/ann/board/src'\n @ ./src/index.js 1:0-18\n\nwebpack compiled with 1 error",
    ),
    error: { message: "Can't resolve './board.css' in" },
    os: "linux",
    version: null,
  },
  {
    name: "an HTTP client",
    repo: "acme/hubclient",
    title: "401 although the token is valid",
    body: `hubclient@1.4.0\n\n${fence(
      "AxiosError: Request failed with status code 401\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)\n    at login (/app/src/login.js:8:3) {\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    url: '/v1/me'\n  }\n}",
    )}`,
    error: { className: "AxiosError", status: 401, message: "Request failed with status code 401" },
    os: null,
    version: "1.4.0",
  },
  {
    name: "gRPC in Go",
    repo: "acme/ferry",
    title: "ferry push fails now and then",
    body: fence(
      'time="2031-01-02T03:04:05Z" level=info msg="pushing"\ntime="2031-01-02T03:04:06Z" level=error msg="push failed: rpc error: code = Unavailable desc = transport is closing"',
    ),
    error: { code: "Unavailable", message: "transport is closing" },
    os: null,
    version: null,
  },
  {
    name: "gRPC in Node",
    repo: "acme/hubclient",
    title: "stream drops",
    body: "After a minute I get `Error: 14 UNAVAILABLE: No connection established` and the stream ends.",
    error: { code: "UNAVAILABLE", message: "No connection established" },
    os: null,
    version: null,
  },
  {
    name: "a client in Go",
    repo: "acme/ferry",
    title: "TLS error on pull",
    body: fence(
      'Error: failed to pull: Get "https://hub.ferry.example/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ),
    error: { message: "failed to pull: Get" },
    os: null,
    version: null,
  },
  {
    name: "curl",
    repo: "acme/ferry",
    title: "installer cannot download",
    body: fence("$ sh install.sh\ncurl: (6) Could not resolve host: get.ferry.example"),
    error: { code: "curl 6", message: "Could not resolve host: get.ferry.example" },
    os: null,
    version: null,
  },
  {
    name: "git",
    repo: "acme/ferry",
    title: "ferry init cannot clone",
    body: fence(
      "Cloning into 'dock'...\nfatal: unable to access 'https://git.example/dock/': The requested URL returned error: 403",
    ),
    error: { status: 403, message: "unable to access" },
    os: null,
    version: null,
  },
  {
    name: "a container runtime",
    repo: "acme/ferry",
    title: "image does not start on arm",
    body: `Docker version 24.0.7, build afdd53b\n\n${fence("docker: Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries.\nSee 'docker run --help'.")}`,
    error: { message: "no matching manifest for linux/arm64/v8" },
    os: null,
    version: null,
  },
  {
    name: "compose with a prefix per line",
    repo: "acme/forum",
    title: "db container keeps restarting",
    body: fence(
      'db-1   | 2031-01-02 03:04:05.678 UTC [1] FATAL:  data directory "/var/lib/db" has invalid permissions\ndb-1   | 2031-01-02 03:04:05.678 UTC [1] DETAIL:  Permissions should be u=rwx (0700).\ndb-1 exited with code 1',
    ),
    error: { message: "data directory" },
    os: null,
    version: null,
  },
  {
    name: "systemd",
    repo: "acme/hubd",
    title: "hubd does not come up after a reboot",
    body: fence(
      "Jan 02 03:04:05 box systemd[1]: Started Hub daemon.\nJan 02 03:04:05 box hubd[812]: Error: cannot bind 0.0.0.0:80: Permission denied\nJan 02 03:04:05 box systemd[1]: hubd.service: Main process exited, code=exited, status=1/FAILURE\nJan 02 03:04:05 box systemd[1]: hubd.service: Failed with result 'exit-code'.",
    ),
    error: { message: "cannot bind 0.0.0.0:80: Permission denied" },
    os: "linux",
    version: null,
  },
  {
    name: "klog",
    repo: "acme/fleet",
    title: "controller cannot list nodes",
    body: `fleet v0.14.1\n\n${fence(
      'I0102 03:04:05.678901       1 main.go:40] starting\nE0102 03:04:06.678901       1 reflector.go:138] failed to list *v1.Node: nodes is forbidden: User "fleet" cannot list resource "nodes"',
    )}`,
    error: { message: "failed to list *v1.Node: nodes is forbidden" },
    os: null,
    version: "0.14.1",
  },
  {
    name: "colours and a tracing prefix",
    repo: "acme/grepper",
    title: "indexer stops",
    body: fence(
      "\u001b[2m2031-01-02T03:04:05.678901Z\u001b[0m \u001b[31mERROR\u001b[0m \u001b[2mgrepper::index\u001b[0m\u001b[2m:\u001b[0m index is locked by another process",
    ),
    error: { message: "index is locked by another process" },
    os: null,
    version: null,
  },
  {
    name: "logging of Python",
    repo: "acme/homehub",
    title: "Integration does not load any more",
    body: `### What version of homehub has the issue?\n\ncore-2031.1.2\n\n### Anything in the logs?\n\n${fence(
      "2031-01-02 03:04:05.678 ERROR (MainThread) [homehub.setup] Setup failed for lamp: Unable to import component\nTraceback (most recent call last):\n  File \"/srv/homehub/setup.py\", line 9, in load\n    import lamp\nModuleNotFoundError: No module named 'lamp'",
      "txt",
    )}`,
    error: { className: "ModuleNotFoundError", message: "No module named 'lamp'" },
    os: null,
    version: "2031.1.2",
  },
  {
    name: "a game server",
    repo: "acme/blocks",
    title: "Server crashes on join",
    body: fence(
      '[03:04:05] [Server thread/ERROR]: Encountered an unexpected exception\njava.lang.NullPointerException: Cannot invoke "acme.blocks.Player.name()" because "player" is null\n\tat acme.blocks.Join.greet(Join.java:21)',
    ),
    error: { className: "java.lang.NullPointerException", message: "Cannot invoke" },
    os: null,
    version: null,
  },
  {
    name: "JSON lines",
    repo: "acme/hubd",
    title: "hubd refuses uploads",
    body: fence(
      '{"level":"info","time":"2031-01-02T03:04:05Z","msg":"listening"}\n{"level":"error","time":"2031-01-02T03:04:06Z","msg":"upload rejected: quota of 10 GB reached"}',
    ),
    error: { message: "upload rejected: quota of 10 GB reached" },
    os: null,
    version: null,
  },
  {
    name: "VS Code's reporter",
    repo: "acme/coder",
    title: "Completion list flickers",
    body: "\nType: <b>Bug</b>\n\nThe list flickers when I type.\n\nCoder version: Code 1.85.1 (1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d, 2031-01-02T03:04:05.678Z)\nOS version: Windows_NT x64 10.0.22631\nModes:\n\n<details>\n<summary>System Info</summary>\n\n|Item|Value|\n|---|---|\n|CPUs|8 x 2304|\n|GPU Status|2d_canvas: enabled|\n|Screen Reader|no|\n|VM|0%|\n</details>",
    error: null,
    os: "windows",
    version: "1.85.1",
  },
  {
    name: "an editor's About box",
    repo: "microsoft-like/vscode-like",
    title: "Terminal does not open",
    body: "Does this issue occur when all extensions are disabled?: Yes\n\nVersion: 1.90.2 (Universal)\nCommit: 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\nDate: 2031-01-02T03:04:05.678Z\nElectron: 29.4.0\nChromium: 122.0.6261.156\nNode.js: 20.9.0\nV8: 12.2.281.27\nOS: Darwin arm64 23.1.0\n\nThe terminal stays empty.",
    error: null,
    os: "macos",
    version: "1.90.2",
  },
  {
    name: "an editor's extension",
    repo: "acme/lid-vscode",
    title: "Formatter not found",
    body: "Type: <b>Bug</b>\n\nFormatting does nothing.\n\nExtension version: 0.12.3\nVS Code version: Code 1.85.1 (1a2b3c4d5e, 2031-01-02T03:04:05.678Z)\nOS version: Linux x64 6.5.0-15-generic\nModes:\n",
    error: null,
    os: "linux",
    version: "0.12.3",
  },
  {
    name: "a modal editor",
    repo: "acme/lid.nvim",
    title: "error on BufEnter",
    body: `### Neovim version\n\nNVIM v0.9.4\n\n### Operating system\n\nArch Linux\n\n### Describe the bug\n\n${fence(
      "Error detected while processing BufEnter Autocommands for \"*\":\nE5108: Error executing lua ...share/nvim/lazy/lid.nvim/lua/lid/init.lua:42: attempt to index field 'box' (a nil value)\nstack traceback:\n\t...share/nvim/lazy/lid.nvim/lua/lid/init.lua:42: in function 'open'",
    )}`,
    error: { code: "E5108", message: "attempt to index field 'box' (a nil value)" },
    os: "linux",
    version: null,
  },
  {
    name: "a block of envinfo",
    repo: "acme/native-kit",
    title: "Red screen on start",
    body: `It shows a red screen.\n\n${fence(
      'System:\n  OS: macOS 14.2.1\n  CPU: (8) arm64 Apple M1\n  Memory: 120.00 MB / 16.00 GB\n  Shell:\n    version: "5.9"\n    path: /bin/zsh\nBinaries:\n  Node:\n    version: 20.10.0\n    path: /usr/local/bin/node\n  npm:\n    version: 10.2.3\n    path: /usr/local/bin/npm\nSDKs:\n  iOS SDK:\n    Platforms:\n      - DriverKit 23.2\nnpmPackages:\n  react:\n    installed: 18.2.0\n    wanted: 18.2.0\n  native-kit:\n    installed: 0.73.1\n    wanted: 0.73.1',
    )}`,
    error: null,
    os: "macos",
    version: "0.73.1",
  },
  {
    name: "the short form of envinfo",
    repo: "acme/boardkit",
    title: "Static export drops images",
    body: `### Provide environment information\n\n${fence(
      "Operating System:\n  Platform: linux\n  Arch: x64\n  Version: #1 SMP Thu Jan 2 03:04:05 UTC 2031\nBinaries:\n  Node: 18.17.0\n  npm: 9.6.7\n  Yarn: 1.22.19\nRelevant Packages:\n  boardkit: 14.0.4\n  react: 18.2.0\n  typescript: 5.3.3",
      "bash",
    )}\n\n### Describe the Bug\n\nImages are missing in the export.`,
    error: null,
    os: "linux",
    version: "14.0.4",
  },
  {
    name: "an unfilled template",
    repo: "acme/paperboard",
    title: "Cards overlap",
    body: "**Describe the bug**\nCards overlap.\n\n**Desktop (please complete the following information):**\n - OS: [e.g. iOS]\n - Browser [e.g. chrome, safari]\n - Version [e.g. 22]\n\n**Additional context**\nAdd any other context about the problem here.",
    error: null,
    os: null,
    version: null,
  },
  {
    name: "a browser's version is not the product's",
    repo: "acme/paperboard",
    title: "Drag does not work",
    body: "**Describe the bug**\nI cannot drag.\n\n**Desktop (please complete the following information):**\n - OS: Windows\n - Browser: Chrome\n - Version: 120.0.6099.130",
    error: null,
    os: "windows",
    version: null,
  },
  {
    name: "only a browser",
    repo: "acme/paperboard",
    title: "Menu is cut off",
    body: "### Browser\n\nChrome 120\n\n### What happened?\n\nThe menu is cut off at the right.",
    error: null,
    os: "web",
    version: null,
  },
  {
    name: "ng version",
    repo: "acme/angle-cli",
    title: "serve ignores the proxy",
    body: fence(
      "Angle CLI: 17.0.1\nNode: 18.19.0\nPackage Manager: npm 10.2.3\nOS: linux x64\n\nAngle: 17.0.2\n... animations, common, compiler\n\nPackage                         Version\n---------------------------------------\n@angle-devkit/architect         0.1700.1\nrxjs                            7.8.1\ntypescript                      5.2.2",
    ),
    error: null,
    os: "linux",
    version: "17.0.1",
  },
  {
    name: "go env",
    repo: "acme/ferry",
    title: "path is wrong on Windows",
    body: `### What version of Go are you using (\`go version\`)?\n\n${fence("$ go version\ngo version go1.21.5 windows/amd64")}\n\n### What operating system and processor architecture are you using (\`go env\`)?\n\n${fence("set GOARCH=amd64\nset GOOS=windows\nset GOVERSION=go1.21.5")}\n\n### What did you do?\n\nRan ferry.`,
    error: null,
    os: "windows",
    version: null,
  },
  {
    name: "flutter doctor",
    repo: "acme/flutterlike_charts",
    title: "Chart is blurred",
    body: fence(
      "[✓] Flutter (Channel stable, 3.16.5, on macOS 14.2.1 23C71 darwin-arm64, locale en-US)\n    • Flutter version 3.16.5 on channel stable at /opt/flutter\n    • Dart version 3.2.3\n[✓] Android toolchain - develop for Android devices (Android SDK version 34.0.0)\n[✓] Xcode - develop for iOS and macOS (Xcode 15.1)\n[✓] VS Code (version 1.85.1)",
    ),
    error: null,
    os: "macos",
    version: null,
  },
  {
    name: "show_versions of a Python library",
    repo: "acme/frames",
    title: "BUG: groupby drops a column",
    body: `### Installed Versions\n\n<details>\n\nINSTALLED VERSIONS\n------------------\ncommit              : 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\npython              : 3.11.5.final.0\npython-bits         : 64\nOS                  : Linux\nOS-release          : 5.15.0-91-generic\nVersion             : #101-Ubuntu SMP Tue Jan 2 03:04:05 UTC 2031\nmachine             : x86_64\n\nframes              : 2.1.4\nnumpy               : 1.26.2\npytz                : 2023.3\n\n</details>`,
    error: null,
    os: "linux",
    version: "2.1.4",
  },
  {
    name: "a table of versions",
    repo: "acme/boardkit",
    title: "Hydration warning",
    body: "| package | version |\n| --- | --- |\n| boardkit | 3.4.0 |\n| react | 18.2.0 |\n| node | 20.10.0 |\n\nI see a warning.",
    error: null,
    os: null,
    version: "3.4.0",
  },
  {
    name: "only companions are listed",
    repo: "acme/boardkit",
    title: "Slow start",
    body: "It is slow.\n\n- Node: 20.10.0\n- npm: 10.2.3\n- React 18.2.0\n- Windows 11 22H2 (build 22621)",
    error: null,
    os: "windows",
    version: null,
  },
  {
    name: "WSL by its kernel",
    repo: "acme/ferry",
    title: "watch does not see changes",
    body: `- ferry: 1.9.0\n- uname -a: Linux box 5.15.133.1-microsoft-standard-WSL2 #1 SMP x86_64 GNU/Linux`,
    error: null,
    os: "wsl",
    version: "1.9.0",
  },
  {
    name: "Windows by its build",
    repo: "acme/console",
    title: "Cursor is invisible",
    body: "### Windows Console version\n\n1.18.3181.0\n\n### Windows build number\n\n10.0.22631.2861\n\n### Other Software\n\nvim 9.0\n\n### Steps to reproduce\n\nOpen it.",
    error: null,
    os: "windows",
    version: "1.18.3181.0",
  },
  {
    name: "a user agent",
    repo: "acme/paperboard",
    title: "Cannot paste",
    body: "Pasting does nothing.\n\nUser agent: Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0",
    error: null,
    os: "linux",
    version: null,
  },
  {
    name: "a question without any error",
    repo: "acme/ledgerpy",
    title: "How do I handle errors in a loop?",
    body: 'I want to catch each error and go on. The docs say that an error is raised when a book is missing, but not which exception. Is there a list of exceptions? I have 404 books and 500 pages.\n\n```python\ntry:\n    load(name)\nexcept BookError as error:\n    print(f"Error: {error}")\n```',
    error: null,
    os: null,
    version: null,
  },
];
