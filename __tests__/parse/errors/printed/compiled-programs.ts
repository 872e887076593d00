/**
 * What compilers, linkers, crashing programs and their checkers print, in invented words: what stands in the report, and
 * how the message begins that a person would copy. See `printed-errors.test.ts`.
 */
import type { PrintedError } from "./printed-error.ts";

export const COMPILED_PROGRAMS: readonly PrintedError[] = [
  [
    "CMake, package",
    'CMake Error at lid/CMakeLists.txt:6 (find_package):\n  Found package configuration file:\n\n    /opt/box/lib/cmake/hinge/hingeConfig.cmake\n\n  but it set hinge_FOUND to FALSE so package "hinge" is considered to be NOT\n  FOUND.  Reason given by package:\n\n  hinge was built without screws',
    "hinge was built without screws",
  ],
  ["GHC of old", "src/Lid.hs:4:2: Not in scope: `hinge'", "Not in scope: `hinge'"],
  [
    "GHC of old, two lines",
    "src/Lid.hs:4:2:\n    Couldn't match expected type `Lid'",
    "Couldn't match expected type `Lid'",
  ],
  [
    "cabal",
    "cabal: Error: some packages failed to install:\nlid-0.3 failed during the configure step. The exception was:\nuser error (The package 'lid' requires hinges, of which none are installed.)",
    "The package 'lid' requires hinges, of which none are installed.",
  ],
  [
    "Visual Studio's members",
    "Box.Lids.StuckLidException\n  HResult=0x80131509\n  Message=The lid is stuck in its box.\n  Source=Box\n  StackTrace:\n   at Box.Lids.Lid.Open() in C:\\src\\Lid.cs:line 4",
    "The lid is stuck in its box.",
  ],
  [
    "tsc, braces in a type",
    "src/lid.ts:4:2 - error TS2322: Type 'readonly [{ readonly hinge: \"left\"; }]' is not assignable to type 'Lid[]'.",
    "Type 'readonly [{ readonly hinge: \"left\"; }]' is not assignable to type 'Lid[]'.",
  ],
  // C and C++ compilers
  [
    "gcc",
    "/src/lid.cpp:41:9: error: 'class Lid' has no member named 'hinge'\n   41 |     lid.hinge();\n      |         ^~~~~",
    "'class Lid' has no member named 'hinge'",
  ],
  [
    "gcc, header",
    "In file included from /src/lid.cpp:2:\n/src/lid.hpp:7:10: fatal error: hinge/pin.hpp: No such file or directory\n    7 | #include <hinge/pin.hpp>\n      |          ^~~~~~~~~~~~~~~\ncompilation terminated.",
    "hinge/pin.hpp: No such file or directory",
  ],
  [
    "clang",
    "lid.c:12:3: error: call to undeclared function 'hinge_open'; ISO C99 and later do not support implicit function declarations [-Wimplicit-function-declaration]\n  hinge_open(1);\n  ^",
    "call to undeclared function 'hinge_open'",
  ],
  [
    "msvc",
    "C:\\src\\lid.cpp(88,17): error C2039: 'hinge': is not a member of 'box::Lid' [C:\\src\\box.vcxproj]",
    "'hinge': is not a member of 'box::Lid'",
  ],
  [
    "msvc linker",
    'lid.obj : error LNK2019: unresolved external symbol "void __cdecl hinge_open(int)" referenced in function main\nbox.exe : fatal error LNK1120: 1 unresolved externals',
    "unresolved external symbol",
  ],
  [
    "msvc fatal",
    "LINK : fatal error LNK1181: cannot open input file 'hinge.lib'",
    "cannot open input file 'hinge.lib'",
  ],
  [
    "static assertion",
    '/src/lid.hpp:30:5: error: static assertion failed: a lid needs at least one hinge\n   30 |     static_assert(N > 0, "a lid needs at least one hinge");',
    "static assertion failed: a lid needs at least one hinge",
  ],
  [
    "internal compiler error",
    "/src/lid.cpp:77:1: internal compiler error: in fold_hinge, at hinge-fold.c:1532\nPlease submit a full bug report,",
    "in fold_hinge, at hinge-fold.c:1532",
  ],
  [
    "nvcc",
    "nvcc fatal   : Unsupported gpu architecture 'compute_31'\nCMake Error at cuda_compile_1_generated_lid.cu.o.cmake:219 (message):\n  Error generating\n  /b/lid.cu.o",
    "Unsupported gpu architecture 'compute_31'",
  ],
  [
    "nvcc, error",
    '/src/lid.cu(51): error: identifier "hingeFold" is undefined\n\n1 error detected in the compilation of "/src/lid.cu".',
    'identifier "hingeFold" is undefined',
  ],
  [
    "assembler",
    "/tmp/ccX1.s: Assembler messages:\n/tmp/ccX1.s:231: Error: selected processor does not support `hinge r0,r1' in ARM mode",
    "selected processor does not support `hinge r0,r1' in ARM mode",
  ],
  [
    "ld, undefined",
    "/usr/bin/ld: CMakeFiles/lid.dir/lid.cpp.o: in function `main':\nlid.cpp:(.text+0x2a): undefined reference to `box::hinge(int)'\ncollect2: error: ld returned 1 exit status",
    "undefined reference to `box::hinge(int)'",
  ],
  [
    "ld, relocation",
    "/usr/bin/ld: libhinge.a(pin.o): relocation R_X86_64_32 against `.rodata' can not be used when making a shared object; recompile with -fPIC",
    "libhinge.a(pin.o): relocation R_X86_64_32 against",
  ],
  [
    "ld64",
    'Undefined symbols for architecture arm64:\n  "box::hinge(int)", referenced from:\n      _main in lid.o\nld: symbol(s) not found for architecture arm64\nclang: error: linker command failed with exit code 1 (use -v to see invocation)',
    "Undefined symbols for architecture arm64",
  ],
  [
    "lld",
    "ld.lld: error: undefined symbol: hinge_open\n>>> referenced by lid.c:9\n>>>               lid.o:(main)",
    "undefined symbol: hinge_open",
  ],
  [
    "cannot find -l",
    "/usr/bin/ld: cannot find -lhinge: No such file or directory\ncollect2: error: ld returned 1 exit status",
    "cannot find -lhinge",
  ],
  [
    "multiple definition",
    "/usr/bin/ld: lid.o: in function `open':\nlid.c:(.text+0x0): multiple definition of `open_lid'; box.o:box.c:(.text+0x0): first defined here",
    "multiple definition of `open_lid'",
  ],
  [
    "version script",
    "/usr/bin/ld: lid.o: undefined reference to symbol 'hinge_open@@HINGE_2.0'\n/usr/lib/libhinge.so.2: error adding symbols: DSO missing from command line",
    "undefined reference to symbol 'hinge_open@@HINGE_2.0'",
  ],
  // Build systems
  [
    "cmake",
    "CMake Error at cmake/FindHinge.cmake:44 (message):\n  Could not find Hinge: set HINGE_ROOT\nCall Stack (most recent call first):\n  CMakeLists.txt:12 (find_package)\n\n\n-- Configuring incomplete, errors occurred!",
    "Could not find Hinge: set HINGE_ROOT",
  ],
  [
    "cmake, generator",
    "CMake Error: Could not create named generator Visual Box 2031\n\nGenerators",
    "Could not create named generator Visual Box 2031",
  ],
  [
    "cmake, source",
    'CMake Error: The source directory "/src/box" does not appear to contain CMakeLists.txt.\nSpecify --help for usage, or press the help button on the CMake GUI.',
    'The source directory "/src/box" does not appear to contain CMakeLists.txt',
  ],
  ["make", "make: *** No rule to make target 'hinge.o', needed by 'box'.  Stop.", "No rule to make target 'hinge.o'"],
  [
    "ninja",
    "ninja: error: '/src/hinge.y', needed by 'hinge.tab.c', missing and no known rule to make it",
    "'/src/hinge.y', needed by 'hinge.tab.c', missing and no known rule to make it",
  ],
  [
    "configure",
    "checking for hinge.h... no\nconfigure: error: hinge headers not found; install libhinge-dev",
    "hinge headers not found; install libhinge-dev",
  ],
  [
    "autoreconf",
    "configure.ac:14: error: possibly undefined macro: AC_HINGE_CHECK\n      If this token and others are legitimate, please use m4_pattern_allow.",
    "possibly undefined macro: AC_HINGE_CHECK",
  ],
  [
    "meson",
    'meson.build:21:0: ERROR: Dependency "hinge" not found, tried pkgconfig and cmake',
    'Dependency "hinge" not found, tried pkgconfig and cmake',
  ],
  [
    "bazel",
    "ERROR: /src/box/BUILD:31:11: Compiling lid/hinge.cc failed: (Exit 1): gcc failed: error executing command /usr/bin/gcc -U_FORTIFY_SOURCE",
    "/src/box/BUILD:31:11: Compiling lid/hinge.cc failed",
  ],
  [
    "bazel, target",
    "ERROR: no such target '//lid:hinge': target 'hinge' not declared in package 'lid' defined by /src/lid/BUILD",
    "no such target '//lid:hinge'",
  ],
  [
    "xcodebuild",
    "/src/Lid.swift:20:14: error: value of type 'Lid' has no member 'hinge'\n        lid.hinge()\n        ~~~ ^~~~~",
    "value of type 'Lid' has no member 'hinge'",
  ],
  ["xcode, module", "error: no such module 'Hinge'\nimport Hinge\n       ^", "no such module 'Hinge'"],
  [
    "swift fatal",
    "Hinge/Pin.swift:31: Fatal error: Unexpectedly found nil while unwrapping an Optional value\n2031-03-02 10:00:01.123 Box[312:9001] ",
    "Unexpectedly found nil while unwrapping an Optional value",
  ],
  // Crashing programs
  ["segfault", "$ ./lid --open\nSegmentation fault (core dumped)", "Segmentation fault (core dumped)"],
  [
    "segfault of a shell",
    "./run.sh: line 7: 21412 Segmentation fault      (core dumped) ./lid --open",
    "Segmentation fault",
  ],
  [
    "kernel segfault",
    "[ 4711.002] lid[2112]: segfault at 0 ip 00007f11a2b3 sp 00007ffe11 error 4 in libhinge.so.2[7f11a2b00000+21000]",
    "segfault at 0 ip",
  ],
  [
    "fatal signal of bash",
    "*** Error in `./lid': double free or corruption (!prev): 0x000000000172c010 ***",
    "double free or corruption (!prev)",
  ],
  ["glibc", "free(): invalid next size (fast)\nAborted (core dumped)", "free(): invalid next size (fast)"],
  ["corrupted size", "corrupted size vs. prev_size\nAborted (core dumped)", "corrupted size vs. prev_size"],
  [
    "macOS malloc",
    "lid(412,0x10f) malloc: *** error for object 0x7f8: pointer being freed was not allocated\nlid(412,0x10f) malloc: *** set a breakpoint in malloc_error_break to debug",
    "error for object 0x7f8: pointer being freed was not allocated",
  ],
  [
    "assert of glibc",
    "lid: hinge.c:212: hinge_open: Assertion `angle >= 0' failed.\nAborted (core dumped)",
    "Assertion `angle >= 0' failed.",
  ],
  [
    "assert of macOS",
    "Assertion failed: (angle >= 0), function hinge_open, file hinge.c, line 212.",
    "(angle >= 0), function hinge_open, file hinge.c, line 212.",
  ],
  [
    "assert of Windows",
    "Assertion failed!\n\nProgram: C:\\box\\lid.exe\nFile: hinge.c, Line 212\n\nExpression: angle >= 0",
    "Assertion failed!",
  ],
  [
    "Debug Assertion of Microsoft",
    "Debug Assertion Failed!\n\nProgram: C:\\box\\lid.exe\nFile: minkernel\\crts\\debug_heap.cpp\nLine: 904\n\nExpression: _CrtIsValidHeapPointer(block)",
    "Debug Assertion Failed!",
  ],
  ["Qt fatal", 'ASSERT: "angle >= 0" in file hinge.cpp, line 212', '"angle >= 0" in file hinge.cpp, line 212'],
  [
    "ASSERT failure of Qt",
    'ASSERT failure in QList<T>::at: "index out of range", file qlist.h, line 541',
    'in QList<T>::at: "index out of range"',
  ],
  [
    "glog check",
    "F0302 10:00:01.123456  4711 hinge.cc:212] Check failed: angle >= 0 (-3 vs. 0) \n*** Check failure stack trace: ***\n    @     0x7f11a2b3  google::LogMessage::Fail()",
    "angle >= 0 (-3 vs. 0)",
  ],
  ["chromium fatal", "[4711:4712:0302/100001.123:FATAL:hinge.cc(212)] Check failed: angle >= 0.", "angle >= 0."],
  [
    "folly",
    "terminate called after throwing an instance of 'std::out_of_range'\n  what():  vector::_M_range_check: __n (which is 7) >= this->size() (which is 7)\nAborted (core dumped)",
    "vector::_M_range_check: __n",
  ],
  [
    "libc++abi",
    "libc++abi: terminating due to uncaught exception of type std::length_error: basic_string\nzsh: abort      ./lid",
    "basic_string",
  ],
  [
    "pure virtual",
    "pure virtual method called\nterminate called without an active exception\nAborted (core dumped)",
    "pure virtual method called",
  ],
  [
    "terminate without",
    "terminate called without an active exception\nAborted (core dumped)",
    "terminate called without an active exception",
  ],
  [
    "address sanitizer",
    "==4711==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000018 at pc 0x55d0 bp 0x7ffe sp 0x7ffd\nREAD of size 4 at 0x602000000018 thread T0\n    #0 0x55d0 in hinge_open /src/hinge.c:212:9",
    "heap-buffer-overflow",
  ],
  [
    "address sanitizer, deadly",
    "AddressSanitizer:DEADLYSIGNAL\n=================================================================\n==4711==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc 0x55d0 bp 0x7ffe sp 0x7ffd T0)",
    "SEGV",
  ],
  [
    "leak sanitizer",
    "==4711==ERROR: LeakSanitizer: detected memory leaks\n\nDirect leak of 24 byte(s) in 1 object(s) allocated from:",
    "detected memory leaks",
  ],
  [
    "undefined behaviour",
    "hinge.c:212:17: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'",
    "signed integer overflow: 2147483647 + 1",
  ],
  [
    "memory sanitizer",
    "==4711==WARNING: MemorySanitizer: use-of-uninitialized-value\n    #0 0x55d0 in hinge_open /src/hinge.c:212:9",
    "use-of-uninitialized-value",
  ],
  [
    "valgrind",
    "==4711== Invalid read of size 8\n==4711==    at 0x4011B5: hinge_open (hinge.c:212)\n==4711==    by 0x401203: main (lid.c:9)\n==4711==  Address 0x0 is not stack'd, malloc'd or (recently) free'd",
    "Invalid read of size 8",
  ],
  [
    "gdb",
    'Thread 1 "lid" received signal SIGSEGV, Segmentation fault.\n0x00007ffff7 in hinge_open () from /usr/lib/libhinge.so.2',
    "Segmentation fault",
  ],
  [
    "lldb",
    "* thread #1, queue = 'com.apple.main-thread', stop reason = EXC_BAD_ACCESS (code=1, address=0x18)\n    frame #0: 0x0000000100 lid`hinge_open",
    "EXC_BAD_ACCESS (code=1, address=0x18)",
  ],
  [
    "windows access violation",
    "Exception thrown at 0x00007FF6A2B3 in lid.exe: 0xC0000005: Access violation reading location 0x0000000000000018.",
    "0xC0000005: Access violation reading location",
  ],
  [
    "windows stop",
    "Faulting application name: lid.exe, version: 4.1.0.0, time stamp: 0x61\nFaulting module name: hinge.dll, version: 2.0.0.0\nException code: 0xc0000005\nFault offset: 0x0000000000001234",
    "0xc0000005",
  ],
  ["abort trap", "lid(4711) abort trap: 6", "abort trap: 6"],
  ["bus error", "zsh: bus error  ./lid --open", "zsh: bus error"],
  ["illegal instruction", "Illegal instruction (core dumped)", "Illegal instruction (core dumped)"],
  ["killed", "./run.sh: line 7: 21412 Killed                  ./lid --open", "Killed"],
  [
    "loader",
    "./lid: error while loading shared libraries: libhinge.so.2: cannot open shared object file: No such file or directory",
    "libhinge.so.2: cannot open shared object file",
  ],
  [
    "symbol lookup",
    "./lid: symbol lookup error: /usr/lib/libhinge.so.2: undefined symbol: hinge_open_v2",
    "undefined symbol: hinge_open_v2",
  ],
  [
    "glibc version",
    "./lid: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./lid)",
    "version `GLIBC_2.38' not found",
  ],
  [
    "dyld",
    "dyld[4711]: Library not loaded: @rpath/libhinge.2.dylib\n  Referenced from: /opt/box/bin/lid\n  Reason: tried: '/opt/box/lib/libhinge.2.dylib' (no such file)",
    "Library not loaded: @rpath/libhinge.2.dylib",
  ],
  // Rust, Go, Zig, Haskell, OCaml, Fortran, D, Nim, Julia
  [
    "rustc",
    "error[E0599]: no method named `hinge` found for struct `Lid` in the current scope\n  --> src/main.rs:9:9\n   |\n9  |     lid.hinge();\n   |         ^^^^^ method not found in `Lid`",
    "no method named `hinge` found for struct `Lid`",
  ],
  [
    "cargo",
    "error: failed to run custom build command for `hinge-sys v2.0.1`\n\nCaused by:\n  process didn't exit successfully: `/b/build-script-build` (exit status: 101)",
    "process didn't exit successfully",
  ],
  [
    "cargo, version",
    "error: failed to select a version for `hinge`.\n    ... required by package `box v0.1.0 (/src/box)`\nversions that meet the requirements `^3` are: 3.0.1",
    "failed to select a version for `hinge`.",
  ],
  [
    "rust panic",
    "thread 'main' panicked at src/hinge.rs:31:9:\ncalled `Option::unwrap()` on a `None` value\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
    "called `Option::unwrap()` on a `None` value",
  ],
  [
    "rust abort",
    "memory allocation of 1099511627776 bytes failed\nAborted (core dumped)",
    "memory allocation of 1099511627776 bytes failed",
  ],
  ["go compiler", "# acme/box/lid\n./lid.go:12:9: undefined: hinge.Open", "undefined: hinge.Open"],
  [
    "go panic",
    "panic: assignment to entry in nil map\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/lid.go:12 +0x1d\nexit status 2",
    "assignment to entry in nil map",
  ],
  [
    "go fatal",
    "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.main()\n\t/src/lid.go:12 +0x1d",
    "all goroutines are asleep - deadlock!",
  ],
  [
    "go module",
    "go: acme.example/hinge@v2.0.1: reading https://proxy.example/acme/hinge/@v/v2.0.1.mod: 404 Not Found",
    "reading https://proxy.example/acme/hinge/@v/v2.0.1.mod: 404 Not Found",
  ],
  [
    "go log",
    "2031/03/02 10:00:01 http: panic serving 127.0.0.1:5011: runtime error: index out of range [3] with length 3\ngoroutine 18 [running]:\nnet/http.(*conn).serve.func1()\n\t/usr/lib/go/src/net/http/server.go:1854 +0xbf",
    "index out of range [3] with length 3",
  ],
  [
    "zig",
    "src/lid.zig:12:9: error: use of undeclared identifier 'hinge'\n        hinge.open();\n        ^~~~~",
    "use of undeclared identifier 'hinge'",
  ],
  [
    "ghc",
    "src/Lid.hs:12:9: error: [GHC-88464]\n    Variable not in scope: hinge :: Lid -> IO ()",
    "Variable not in scope: hinge",
  ],
  [
    "ocaml",
    'Fatal error: exception Invalid_argument("index out of bounds")\nRaised by primitive operation at Lid.open in file "lid.ml", line 12, characters 3-9',
    'Invalid_argument("index out of bounds")',
  ],
  [
    "gfortran",
    "hinge.f90:12:9:\n\n   12 | call opn(lid)\n      |         1\nError: Type mismatch in argument 'lid' at (1); passed INTEGER(4) to REAL(4)",
    "Type mismatch in argument 'lid' at (1)",
  ],
  [
    "fortran runtime",
    "At line 12 of file hinge.f90\nFortran runtime error: Index '7' of dimension 1 of array 'pins' above upper bound of 6",
    "Index '7' of dimension 1 of array 'pins' above upper bound of 6",
  ],
  ["nim", "/src/lid.nim(12, 9) Error: undeclared identifier: 'hinge'", "undeclared identifier: 'hinge'"],
  [
    "julia",
    "ERROR: LoadError: UndefVarError: `hinge` not defined\nStacktrace:\n [1] top-level scope\n   @ /src/lid.jl:12",
    "`hinge` not defined",
  ],
  ["dmd", "lid.d(12): Error: undefined identifier `hinge`", "undefined identifier `hinge`"],
  [
    "verilator",
    "%Error: hinge.v:12:9: Can't find definition of variable: 'pin'",
    "Can't find definition of variable: 'pin'",
  ],
  [
    "solidity",
    "Error: VM Exception while processing transaction: reverted with reason string 'hinge is locked'\n    at Lid.open (contracts/Lid.sol:12)",
    "VM Exception while processing transaction: reverted with reason string 'hinge is locked'",
  ],
  ["solc", "ParserError: Expected ';' but got '}'\n --> contracts/Lid.sol:12:9:", "Expected ';' but got '}'"],
  [
    "typescript",
    "src/lid.ts(12,9): error TS2339: Property 'hinge' does not exist on type 'Lid'.",
    "Property 'hinge' does not exist on type 'Lid'.",
  ],
  ["kotlin", "e: file:///src/Lid.kt:12:9 Unresolved reference: hinge", "Unresolved reference: hinge"],
  [
    "scala",
    "[error] /src/Lid.scala:12:9: value hinge is not a member of box.Lid\n[error]     lid.hinge()\n[error]         ^\n[error] one error found",
    "value hinge is not a member of box.Lid",
  ],
  [
    "javac",
    "Lid.java:12: error: cannot find symbol\n        hinge.open();\n        ^\n  symbol:   variable hinge\n1 error",
    "cannot find symbol",
  ],
  [
    "maven",
    "[INFO] BUILD FAILURE\n[ERROR] Failed to execute goal org.example:hinge-maven-plugin:2.0:open (default) on project box: The lid is locked -> [Help 1]\n[ERROR] \n[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.",
    "Failed to execute goal org.example:hinge-maven-plugin:2.0:open (default) on project box",
  ],
  [
    "gradle",
    "FAILURE: Build failed with an exception.\n\n* Where:\nBuild file '/src/box/build.gradle' line: 12\n\n* What went wrong:\nA problem occurred evaluating project ':lid'.\n> Could not find method hinge() for arguments [pin] on project ':lid'\n\n* Try:\n> Run with --stacktrace option",
    "Could not find method hinge() for arguments [pin] on project ':lid'",
  ],
  ["gnat", 'lid.adb:12:09: "Hinge" is undefined', '"Hinge" is undefined'],
  ["protoc", 'lid.proto:12:9: "Hinge" is not defined.', '"Hinge" is not defined.'],
  [
    "bison",
    "grammar.y:12.9-14: error: symbol HINGE is used, but is not defined as a token",
    "symbol HINGE is used, but is not defined as a token",
  ],
  // Seen from an editor, an emulator or a test
  [
    "console of an editor",
    "Process finished with exit code 139 (interrupted by signal 11: SIGSEGV)",
    "Process finished with exit code 139",
  ],
  [
    "console of Windows",
    "The program '[4711] lid.exe' has exited with code -1073741819 (0xc0000005) 'Access violation'.",
    "The program '[4711] lid.exe' has exited with code -1073741819",
  ],
  [
    "faulthandler of Windows",
    'Windows fatal exception: access violation\n\nCurrent thread 0x00001267 (most recent call first):\n  File "lid.py", line 12 in open',
    "access violation",
  ],
  [
    "emulator",
    "qemu: uncaught target signal 11 (Segmentation fault) - core dumped",
    "uncaught target signal 11 (Segmentation fault)",
  ],
  [
    "gtest",
    "[ RUN      ] Lid.opens\n/src/test_lid.cpp:31: Failure\nExpected equality of these values:\n  lid.angle()\n    Which is: 45\n  90\n[  FAILED  ] Lid.opens (3 ms)",
    "Expected equality of these values:",
  ],
  [
    "catch2",
    "test_lid.cpp:31: FAILED:\n  REQUIRE( lid.angle() == 90 )\nwith expansion:\n  45 == 90",
    "REQUIRE( lid.angle() == 90 )",
  ],
  [
    "what alone",
    "  what():  Box(4.1.0) /src/lid.cpp:212: error: (-215:Assertion failed) !lid.empty() in function 'openLid'",
    "(-215:Assertion failed) !lid.empty() in function 'openLid'",
  ],
  [
    "method of a toolkit",
    "QObject::moveToThread: Current thread (0x55d0) is not the object's thread (0x55e0).\nCannot move to target thread (0x55d0)",
    "QObject::moveToThread: Current thread (0x55d0) is not the object's thread",
  ],
  [
    "decoder",
    "[h264 @ 0x55d0] error while decoding MB 12 5, bytestream -5",
    "error while decoding MB 12 5, bytestream -5",
  ],
  ["image library", "libpng error: IDAT: CRC error", "IDAT: CRC error"],
  [
    "build tool of Microsoft",
    'C:\\box\\lid.targets(231,5): error MSB3073: The command "copy hinge.dll" exited with code 1.',
    'The command "copy hinge.dll" exited with code 1.',
  ],
  [
    "missing header",
    "C:\\src\\lid.cpp(3): fatal error C1083: Cannot open include file: 'hinge.h': No such file or directory",
    "Cannot open include file: 'hinge.h'",
  ],
  [
    "kernel of old",
    "boxd[4120] general protection ip:b7712fa4 sp:bfd810d0 error:0 in liblid-2.1.so[b7701000+13f000]",
    "general protection ip:b7712fa4 sp:bfd810d0",
  ],
  [
    "crash report of a loader",
    "Exception Type:        EXC_CRASH (SIGABRT)\nException Codes:       0x0000000000000000, 0x0000000000000000\n\nTermination Reason:    DYLD, [0x1] Library missing\n\nDyld Error Message:\n  Library not loaded: @rpath/Lid.framework/Lid\n  Referenced from: /Applications/Box.app/Contents/MacOS/Box\n  Reason: image not found",
    "Library not loaded: @rpath/Lid.framework/Lid",
  ],
  [
    "crash report with the program's words",
    "Exception Type:        EXC_BREAKPOINT (SIGTRAP)\nException Codes:       0x0000000000000002\n\nApplication Specific Information:\nlid type is not bridged to the hinge\n\nThread 0:\n0   libsystem_kernel.dylib  0x00007fffb92d134a mach_msg_trap + 10",
    "lid type is not bridged to the hinge",
  ],
  [
    "crash report without words of its own",
    "Exception Type:        EXC_CRASH (SIGABRT)\n\nApplication Specific Information:\nabort() called\n\nThread 0 Crashed:\n0   box  0x00007fffb92d134a open_lid + 10",
    "EXC_CRASH (SIGABRT)",
  ],
  [
    "mono",
    "=====\n\tNative Crash Reporting\n=====\nGot a SIGSEGV while executing native code. This usually indicates\na fatal error in the mono runtime.\n=====\n\n=====\n\tNative stacktrace:\n=====\n\t0x7f2c1a6c3f35 - /opt/box/liblid.so : \n\t0x7f2c1a66d9c4 - /usr/lib/libhinge.so : hinge_bend",
    "Got a SIGSEGV while executing native code",
  ],
  [
    "DKMS",
    "Building module:\ncleaning build area....\n'make'....\nERROR (dkms apport): binary package for lid-drv: 0.9 not found\nError!  Build of lid_drv.ko failed for: 7.1.0-12-generic (x86_64)\nConsult the make.log in the build directory",
    "Build of lid_drv.ko failed for: 7.1.0-12-generic (x86_64)",
  ],
  [
    "DKMS, after the compiler",
    "/var/lib/dkms/lid/0.9/build/lid.c:41:9: error: implicit declaration of function 'hinge'\nERROR (dkms apport): binary package for lid: 0.9 not found\nError! Bad return status for module build on kernel: 7.1.0-12-generic (x86_64)",
    "implicit declaration of function 'hinge'",
  ],
  [
    "valgrind, leaks",
    "==44== HEAP SUMMARY:\n==44==     in use at exit: 16 bytes in 1 blocks\n==44== \n==44== 16 (8 direct, 8 indirect) bytes in 1 blocks are definitely lost in loss record 2 of 2\n==44==    at 0x4C29BE3: malloc (vg_replace_malloc.c:299)",
    "16 (8 direct, 8 indirect) bytes in 1 blocks are definitely lost in loss record 2 of 2",
  ],
  [
    "LLDB, why it stopped",
    "* thread #6, name = 'box', stop reason = signal SIGSEGV: invalid address (fault address: 0xffffffff)\n  * frame #0: 0x00000001040ae box`open_lid(row=3) at lid.c:12:5",
    "signal SIGSEGV: invalid address (fault address: 0xffffffff)",
  ],
  ["assertion in capitals", "402.018 Lid(41:41): ASSERTION FAILED: hi >= lo\n../../Box/Lid.h:61", "hi >= lo"],
  [
    "assertion between stars",
    "*** lid_queue.h:203:lid_queue_destroy: assert: lids->refcnt > 0 ***",
    "assert: lids->refcnt > 0",
  ],
  [
    "signal of a script's command",
    "/usr/lib/box/lid-stash: line 512: 20733 Segmentation fault: 11  lid-merge $a_tree -- $b_tree",
    "Segmentation fault: 11",
  ],
];
