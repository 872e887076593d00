/** The same for interpreters, package managers, frameworks, browsers, phones and desktop programs. */
import type { PrintedError } from "./printed-error.ts";

export const SCRIPTED_PROGRAMS: readonly PrintedError[] = [
  // Python
  [
    "python",
    "Traceback (most recent call last):\n  File \"/src/lid.py\", line 12, in <module>\n    hinge.open()\nAttributeError: module 'hinge' has no attribute 'open'",
    "module 'hinge' has no attribute 'open'",
  ],
  [
    "python, last line only",
    "ImportError: DLL load failed while importing hinge: The specified module could not be found.",
    "DLL load failed while importing hinge",
  ],
  [
    "python, own class",
    "Traceback (most recent call last):\n  File \"/src/lid.py\", line 12, in <module>\n    box.open()\nbox.error: Box(4.1.0) /io/box/lid.cpp:212: error: (-215:Assertion failed) !lid.empty() in function 'openLid'",
    "(-215:Assertion failed) !lid.empty() in function 'openLid'",
  ],
  [
    "python, notebook",
    '---------------------------------------------------------------------------\nHingeError                                Traceback (most recent call last)\nCell In[4], line 1\n----> 1 lid.open()\n\nFile /src/lid.py:12, in Lid.open(self)\n     11 def open(self):\n---> 12     raise HingeError("pin is missing")\n\nHingeError: pin is missing',
    "pin is missing",
  ],
  [
    "python, syntax",
    "  File \"/src/lid.py\", line 12\n    print 'open'\n    ^^^^^^^^^^^^\nSyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?",
    "Missing parentheses in call to 'print'",
  ],
  [
    "python, loading",
    "Fatal Python error: init_fs_encoding: failed to get the Python codec of the filesystem encoding\nPython runtime state: core initialized\nModuleNotFoundError: No module named 'encodings'",
    "No module named 'encodings'",
  ],
  [
    "python, faulthandler",
    'Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f11 (most recent call first):\n  File "/src/lid.py", line 12 in open',
    "Segmentation fault",
  ],
  [
    "python module missing",
    "/usr/bin/python3: No module named hinge.__main__; 'hinge' is a package and cannot be directly executed",
    "No module named hinge.__main__",
  ],
  [
    "pip, none",
    "ERROR: Could not find a version that satisfies the requirement hinge==2.0.1 (from versions: 1.0, 1.1)\nERROR: No matching distribution found for hinge==2.0.1",
    "Could not find a version that satisfies the requirement hinge==2.0.1",
  ],
  [
    "pip, conflict",
    "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts.\nbox 4.1.0 requires hinge<2, but you have hinge 2.0.1 which is incompatible.",
    "pip's dependency resolver does not currently take into account",
  ],
  [
    "pip, wheel",
    "  error: subprocess-exited-with-error\n  \n  × Building wheel for hinge (pyproject.toml) did not run successfully.\n  │ exit code: 1\n  ╰─> [3 lines of output]\n      running build_ext\n      error: command '/usr/bin/gcc' failed with exit code 1\n      [end of output]\n  \n  note: This error originates from a subprocess, and is likely not a problem with pip.\n  ERROR: Failed building wheel for hinge\nERROR: Could not build wheels for hinge, which is required to install pyproject.toml-based projects",
    "command '/usr/bin/gcc' failed with exit code 1",
  ],
  [
    "poetry",
    "Because box depends on hinge (^2.0) which doesn't match any versions, version solving failed.",
    "Because box depends on hinge (^2.0) which doesn't match any versions",
  ],
  [
    "poetry, class",
    "  SolverProblemError\n\n  Because box (4.1.0) depends on hinge (^2.0) which doesn't match any versions, version solving failed.\n\n  at ~/.local/share/pypoetry/venv/lib/python3.11/site-packages/poetry/puzzle/solver.py:167 in _solve",
    "Because box (4.1.0) depends on hinge (^2.0)",
  ],
  [
    "poetry, runtime",
    "  RuntimeError\n\n  The lock file is not up to date with pyproject.toml\n\n  at ~/.local/share/pypoetry/src/poetry/lock.py:31 in read",
    "The lock file is not up to date with pyproject.toml",
  ],
  [
    "conda, http",
    "CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.example/pkgs/main/noarch/repodata.json>\nElapsed: -",
    "HTTP 000 CONNECTION FAILED for url",
  ],
  [
    "uv",
    "error: Failed to prepare distributions\n  Caused by: Failed to fetch wheel: hinge==2.0.1\n  Caused by: Build backend failed to build wheel through `build_wheel` (exit status: 1)",
    "Failed to prepare distributions",
  ],
  [
    "pytest",
    "________________ test_open ________________\n\n    def test_open():\n>       assert lid.angle == 90\nE       assert 45 == 90\nE        +  where 45 = <Lid>.angle\n\ntests/test_lid.py:12: AssertionError",
    "assert 45 == 90",
  ],
  [
    "django",
    "django.core.exceptions.ImproperlyConfigured: Requested setting HINGES, but settings are not configured.",
    "Requested setting HINGES, but settings are not configured.",
  ],
  [
    "tensor library",
    "RuntimeError: CUDA error: device-side assert triggered\nCUDA kernel errors might be asynchronously reported at some other API call",
    "CUDA error: device-side assert triggered",
  ],
  [
    "tensor library, c++ log",
    "2031-03-02 10:00:01.123456: F ./box/core/hinge.h:212] Check failed: pin.size() == 3 (2 vs. 3)\nAborted (core dumped)",
    "pin.size() == 3 (2 vs. 3)",
  ],
  [
    "tensor library, error log",
    "2031-03-02 10:00:01.123456: E box/stream/cuda_dnn.cc:9342] Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN when one has already been registered",
    "Unable to register cuDNN factory",
  ],
  ["cuda init", "CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected", "no CUDA-capable device is detected"],
  [
    "pickle",
    "_pickle.PicklingError: Can't pickle <class 'hinge.Pin'>: attribute lookup Pin on hinge failed",
    "Can't pickle <class 'hinge.Pin'>",
  ],
  [
    "yaml",
    'yaml.scanner.ScannerError: mapping values are not allowed here\n  in "lid.yaml", line 12, column 9',
    "mapping values are not allowed here",
  ],
  // JavaScript
  [
    "node",
    "node:internal/modules/cjs/loader:1078\n  throw err;\n  ^\n\nError: Cannot find module 'hinge'\nRequire stack:\n- /src/lid.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1075:15) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: [ '/src/lid.js' ]\n}",
    "Cannot find module 'hinge'",
  ],
  [
    "node, plain",
    "/src/lid.js:12\n    hinge.open();\n    ^\n\nReferenceError: hinge is not defined\n    at Object.<anonymous> (/src/lid.js:12:5)",
    "hinge is not defined",
  ],
  [
    "node, memory",
    "<--- Last few GCs --->\n\n[4711:0x55]    61234 ms: Mark-sweep 2046.1 (2083.2) -> 2045.7 (2083.9) MB\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n 1: 0xb7a940 node::Abort() [node]",
    "Reached heap limit Allocation failed - JavaScript heap out of memory",
  ],
  [
    "browser console",
    "Uncaught TypeError: Cannot read properties of undefined (reading 'hinge')\n    at Lid.open (lid.js:12:9)",
    "Cannot read properties of undefined (reading 'hinge')",
  ],
  [
    "browser console, in promise",
    "Uncaught (in promise) DOMException: The play() request was interrupted by a call to pause().",
    "The play() request was interrupted by a call to pause().",
  ],
  ["firefox", "SecurityError: The operation is insecure. lid.js:12:9", "The operation is insecure."],
  [
    "refused",
    "Refused to load the script 'https://cdn.example/hinge.js' because it violates the following Content Security Policy directive: \"script-src 'self'\".",
    "Refused to load the script",
  ],
  [
    "cors",
    "Access to fetch at 'https://api.example/hinge' from origin 'https://box.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    "Access to fetch at",
  ],
  [
    "cors of firefox",
    "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/hinge. (Reason: CORS header missing).",
    "The Same Origin Policy disallows reading the remote resource",
  ],
  [
    "react warning",
    "Warning: Cannot update a component (`Lid`) while rendering a different component (`Hinge`). To locate the bad setState() call inside `Hinge`, follow the stack trace",
    "Cannot update a component (`Lid`) while rendering a different component (`Hinge`).",
  ],
  [
    "react key",
    'Warning: Each child in a list should have a unique "key" prop.\n\nCheck the render method of `Lid`.',
    'Each child in a list should have a unique "key" prop.',
  ],
  [
    "react hydration",
    'Warning: Text content did not match. Server: "ajar" Client: "open"\n    at span\n    at Lid',
    'Text content did not match. Server: "ajar" Client: "open"',
  ],
  [
    "react hydration 18",
    "Unhandled Runtime Error\nError: Hydration failed because the initial UI does not match what was rendered on the server.",
    "Hydration failed because the initial UI does not match",
  ],
  [
    "react minified",
    "Error: Minified React error #418; visit https://reactjs.org/docs/error-decoder.html?invariant=418 for the full message",
    "Minified React error #418",
  ],
  [
    "vue",
    "[Vue warn]: Failed to resolve component: hinge-pin\nIf this is a native custom element, make sure to exclude it from component resolution",
    "Failed to resolve component: hinge-pin",
  ],
  [
    "angular",
    "ERROR NullInjectorError: R3InjectorError(LidModule)[Hinge -> Hinge]: \n  NullInjectorError: No provider for Hinge!",
    "R3InjectorError(LidModule)[Hinge -> Hinge]",
  ],
  [
    "angular, code",
    "Error: NG0303: Can't bind to 'hinge' since it isn't a known property of 'app-lid'",
    "NG0303: Can't bind to 'hinge'",
  ],
  [
    "webpack",
    "ERROR in ./src/lid.js 12:9-20\nModule not found: Error: Can't resolve 'hinge' in '/src'",
    "Can't resolve 'hinge' in '/src'",
  ],
  [
    "webpack, parse",
    "Module parse failed: Unexpected token (12:9)\nYou may need an appropriate loader to handle this file type",
    "Unexpected token (12:9)",
  ],
  [
    "vite",
    '[vite] Internal server error: Failed to resolve import "hinge" from "src/lid.ts". Does the file exist?\n  Plugin: vite:import-analysis\n  File: /src/lid.ts:12:9',
    'Failed to resolve import "hinge" from "src/lid.ts".',
  ],
  [
    "rollup",
    '[!] RollupError: Could not resolve "./hinge" from "src/lid.js"\nsrc/lid.js',
    'Could not resolve "./hinge" from "src/lid.js"',
  ],
  [
    "esbuild",
    '✘ [ERROR] Could not resolve "hinge"\n\n    src/lid.js:12:9:\n      12 │ import "hinge"',
    'Could not resolve "hinge"',
  ],
  ["next", "Failed to compile\n./src/lid.js\nModule not found: Can't resolve 'hinge'", "Can't resolve 'hinge'"],
  [
    "next, arrow",
    "⨯ Error: Dynamic server usage: hinge\n    at lid (./src/lid.js:12:9)",
    "Dynamic server usage: hinge",
  ],
  [
    "eslint",
    'Oops! Something went wrong! :(\n\nESLint: 9.1.0\n\nESLint couldn\'t find the config "hinge" to extend from.',
    'ESLint couldn\'t find the config "hinge" to extend from.',
  ],
  [
    "jest",
    "● Lid › opens\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 90\n    Received: 45\n\n      at Object.toBe (test/lid.test.js:12:9)",
    "toBe(expected) // Object.is equality",
  ],
  [
    "mocha",
    "  1) Lid opens:\n     AssertionError: expected 45 to equal 90\n      at Context.<anonymous> (test/lid.js:12:9)",
    "expected 45 to equal 90",
  ],
  [
    "cypress",
    "CypressError: Timed out retrying after 4000ms: Expected to find element: `.hinge`, but never found it.",
    "Timed out retrying after 4000ms",
  ],
  [
    "playwright",
    "TimeoutError: page.click: Timeout 30000ms exceeded.\nCall log:\n  - waiting for locator('.hinge')",
    "page.click: Timeout 30000ms exceeded.",
  ],
  [
    "npm",
    "npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree\nnpm ERR! \nnpm ERR! While resolving: box@4.1.0",
    "unable to resolve dependency tree",
  ],
  [
    "yarn 1",
    'error hinge@2.0.1: The engine "node" is incompatible with this module. Expected version ">=20". Got "18.1.0"\nerror Found incompatible module.',
    'The engine "node" is incompatible with this module.',
  ],
  [
    "yarn berry",
    "➤ YN0001: │ RequestError: unable to get local issuer certificate\n➤ YN0000: └ Completed in 0s 312ms",
    "unable to get local issuer certificate",
  ],
  [
    "pnpm",
    " ERR_PNPM_NO_MATCHING_VERSION  No matching version found for hinge@^2.0.1",
    "No matching version found for hinge@^2.0.1",
  ],
  ["bun", 'error: Cannot find package "hinge" from "/src/lid.ts"', 'Cannot find package "hinge" from "/src/lid.ts"'],
  [
    "deno",
    'error: Uncaught (in promise) PermissionDenied: Requires net access to "api.example:443", run again with the --allow-net flag\n    at lid.ts:12:9',
    'Requires net access to "api.example:443"',
  ],
  [
    "electron",
    "A JavaScript error occurred in the main process\n\nUncaught Exception:\nError: ENOENT: no such file or directory, open '/opt/box/hinge.json'\n    at Object.openSync (node:fs:585:3)",
    "ENOENT: no such file or directory, open",
  ],
  [
    "editor",
    "Activating extension 'acme.hinge' failed: Cannot find module './pin'.",
    "Activating extension 'acme.hinge' failed: Cannot find module './pin'.",
  ],
  [
    "editor, log",
    "2031-03-02 10:00:01.123 [error] Extension host (LocalProcess pid: 4711) is unresponsive.",
    "Extension host (LocalProcess pid: 4711) is unresponsive.",
  ],
  [
    "editor, console",
    "workbench.desktop.main.js:sourcemap:312 ERR Unable to resolve nonexistent file '/src/hinge.ts': Error: Unable to resolve nonexistent file '/src/hinge.ts'",
    "Unable to resolve nonexistent file '/src/hinge.ts'",
  ],
  [
    "editor, save",
    "Failed to save 'lid.txt': Unable to write file '/src/lid.txt' (NoPermissions (FileSystemError): Error: EACCES: permission denied, open '/src/lid.txt')",
    "Failed to save 'lid.txt'",
  ],
  // JVM, .NET, Ruby, PHP, Perl, R, Lua, Elixir
  [
    "java",
    'Exception in thread "main" java.lang.NoClassDefFoundError: acme/box/Hinge\n\tat acme.box.Lid.main(Lid.java:12)\nCaused by: java.lang.ClassNotFoundException: acme.box.Hinge',
    "acme/box/Hinge",
  ],
  [
    "java, native",
    "java.lang.UnsatisfiedLinkError: no hinge200 in java.library.path: [/usr/lib]",
    "no hinge200 in java.library.path",
  ],
  [
    "java, virtual machine",
    "Error: Could not find or load main class acme.box.Lid\nCaused by: java.lang.ClassNotFoundException: acme.box.Lid",
    "Could not find or load main class acme.box.Lid",
  ],
  [
    "java, memory",
    "java.lang.OutOfMemoryError: Java heap space\n\tat acme.box.Lid.open(Lid.java:12)",
    "Java heap space",
  ],
  [
    "spring",
    "***************************\nAPPLICATION FAILED TO START\n***************************\n\nDescription:\n\nParameter 0 of constructor in acme.box.Lid required a bean of type 'acme.box.Hinge' that could not be found.",
    "Parameter 0 of constructor in acme.box.Lid required a bean",
  ],
  [
    "minecraft",
    "[10:00:01] [Render thread/ERROR]: Reported exception thrown!\nnet.box.ReportedException: Unexpected hinge\n\tat net.box.Lid.open(Lid.java:12)",
    "Unexpected hinge",
  ],
  [
    ".net",
    "Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.\n   at Box.Lid.Open() in /src/Lid.cs:line 12",
    "Object reference not set to an instance of an object.",
  ],
  [
    ".net build",
    "/src/Lid.cs(12,9): error CS0103: The name 'hinge' does not exist in the current context [/src/Box.csproj]",
    "The name 'hinge' does not exist in the current context",
  ],
  [
    "nuget",
    "error NU1101: Unable to find package Hinge. No packages exist with this id in source(s): nuget.example",
    "Unable to find package Hinge.",
  ],
  [
    ".net host",
    "You must install or update .NET to run this application.\n\nApp: /opt/box/lid.dll\nFramework: 'Microsoft.NETCore.App', version '9.0.0' (x64)",
    "You must install or update .NET to run this application.",
  ],
  [
    "powershell",
    "Open-Lid : Cannot bind argument to parameter 'Hinge' because it is null.\nAt C:\\src\\lid.ps1:12 char:9\n+ Open-Lid -Hinge $pin",
    "Cannot bind argument to parameter 'Hinge' because it is null.",
  ],
  [
    "powershell 7",
    "Open-Lid: C:\\src\\lid.ps1:12\nLine |\n  12 |  Open-Lid -Hinge $pin\n     |                  ~~~~\n     | Cannot bind argument to parameter 'Hinge' because it is null.",
    "Cannot bind argument to parameter 'Hinge' because it is null.",
  ],
  [
    "cmd",
    "'hinge' is not recognized as an internal or external command,\noperable program or batch file.",
    "'hinge' is not recognized as an internal or external command",
  ],
  [
    "ruby",
    "lid.rb:12:in `open': undefined method `hinge' for nil:NilClass (NoMethodError)\n\tfrom lid.rb:20:in `<main>'",
    "undefined method `hinge' for nil:NilClass",
  ],
  [
    "bundler",
    "Could not find gem 'hinge (~> 2.0)' in rubygems repository https://gems.example/ or installed locally.",
    "Could not find gem 'hinge (~> 2.0)'",
  ],
  [
    "gem",
    "ERROR:  Error installing hinge:\n\tERROR: Failed to build gem native extension.",
    "Failed to build gem native extension.",
  ],
  [
    "homebrew",
    "Error: hinge: no bottle available!\nIf you're feeling brave, you can try to install from source with:",
    "hinge: no bottle available!",
  ],
  [
    "cocoapods",
    '[!] CocoaPods could not find compatible versions for pod "Hinge":\n  In Podfile:\n    Hinge (~> 2.0)',
    'CocoaPods could not find compatible versions for pod "Hinge"',
  ],
  [
    "php",
    "PHP Fatal error:  Uncaught TypeError: Lid::open(): Argument #1 ($hinge) must be of type int, string given in /src/lid.php:12\nStack trace:\n#0 /src/index.php(3): Lid->open('x')\n#1 {main}\n  thrown in /src/lid.php on line 12",
    "Lid::open(): Argument #1 ($hinge) must be of type int, string given",
  ],
  [
    "php warning",
    'PHP Warning:  Undefined array key "hinge" in /src/lid.php on line 12',
    'Undefined array key "hinge"',
  ],
  [
    "composer",
    "Your requirements could not be resolved to an installable set of packages.\n\n  Problem 1\n    - Root composer.json requires acme/hinge ^2.0 -> found acme/hinge[1.0.0] but it does not match the constraint.",
    "Your requirements could not be resolved to an installable set of packages.",
  ],
  [
    "perl",
    "Can't locate Box/Hinge.pm in @INC (you may need to install the Box::Hinge module) (@INC contains: /etc/perl) at lid.pl line 12.",
    "Can't locate Box/Hinge.pm in @INC",
  ],
  ["r", "Error in open_lid(hinge) : object 'hinge' not found\nCalls: main -> open_lid", "object 'hinge' not found"],
  [
    "r, package",
    "Error: package or namespace load failed for ‘hinge’ in dyn.load(file, DLLpath = DLLpath, ...):\n unable to load shared object",
    "package or namespace load failed for ‘hinge’",
  ],
  [
    "lua",
    "lua: lid.lua:12: attempt to index a nil value (global 'hinge')\nstack traceback:\n\tlid.lua:12: in main chunk",
    "attempt to index a nil value (global 'hinge')",
  ],
  [
    "neovim",
    "Error detected while processing /home/ann/.config/nvim/init.lua:\nE5113: Error while calling lua chunk: /home/ann/.config/nvim/init.lua:12: module 'hinge' not found:",
    "module 'hinge' not found",
  ],
  ["emacs", "Debugger entered--Lisp error: (void-variable hinge-mode)\n  eval-buffer()", "(void-variable hinge-mode)"],
  [
    "elixir",
    "** (UndefinedFunctionError) function Hinge.open/1 is undefined (module Hinge is not available)\n    Hinge.open(90)",
    "function Hinge.open/1 is undefined",
  ],
  ["erlang", "** exception error: undefined function hinge:open/1", "undefined function hinge:open/1"],
  [
    "matlab",
    "Error using hinge (line 12)\nUndefined function 'pin' for input arguments of type 'double'.",
    "Undefined function 'pin' for input arguments of type 'double'.",
  ],
  [
    "godot",
    "SCRIPT ERROR: Invalid call. Nonexistent function 'open' in base 'Nil'.\n          at: _ready (res://lid.gd:12)",
    "Invalid call. Nonexistent function 'open' in base 'Nil'.",
  ],
  [
    "godot, engine",
    'ERROR: Condition "!hinge.is_valid()" is true. Returning: ERR_BUG\n   at: open (core/lid.cpp:212)',
    'Condition "!hinge.is_valid()" is true.',
  ],
  [
    "unity",
    "NullReferenceException: Object reference not set to an instance of an object\nBox.Lid.Open () (at Assets/Lid.cs:12)",
    "Object reference not set to an instance of an object",
  ],
  ["unreal", "Assertion failed: Hinge != nullptr [File:/src/Lid.cpp] [Line: 212]", "Hinge != nullptr"],
  // Phones
  [
    "android",
    "E/AndroidRuntime: FATAL EXCEPTION: main\nE/AndroidRuntime: Process: acme.box, PID: 4711\nE/AndroidRuntime: java.lang.IllegalStateException: Hinge is not open\nE/AndroidRuntime: \tat acme.box.Lid.open(Lid.kt:12)",
    "Hinge is not open",
  ],
  [
    "logcat",
    "03-02 10:00:01.123  4711  4712 E HingeService: Failed to open pin 3: timed out",
    "Failed to open pin 3: timed out",
  ],
  [
    "logcat short",
    "E/cv::error(): Box(4.1.0) Error: Assertion failed (!lid.empty()) in open, file /src/lid.cpp, line 212",
    "Assertion failed (!lid.empty()) in open",
  ],
  [
    "android native",
    "A/libc: Fatal signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x18 in tid 4712 (RenderThread)",
    "Fatal signal",
  ],
  [
    "android gradle",
    "Execution failed for task ':app:mergeDebugHinges'.\n> 2 files found with path 'lib/arm64-v8a/libhinge.so'",
    "Execution failed for task ':app:mergeDebugHinges'.",
  ],
  [
    "adb",
    "adb: failed to install box.apk: Failure [INSTALL_FAILED_UPDATE_INCOMPATIBLE: Package acme.box signatures do not match]",
    "failed to install box.apk",
  ],
  [
    "ios",
    "*** Terminating app due to uncaught exception 'NSInvalidArgumentException', reason: '-[Lid hinge]: unrecognized selector sent to instance 0x600'",
    "-[Lid hinge]: unrecognized selector sent to instance",
  ],
  [
    "ios, crash report",
    "Exception Type:  EXC_CRASH (SIGABRT)\nException Codes: 0x0000000000000000, 0x0000000000000000\nTermination Reason: SIGNAL 6 Abort trap: 6",
    "EXC_CRASH (SIGABRT)",
  ],
  [
    "xcode domain",
    'Error Domain=HingeErrorDomain Code=3 "The pin could not be found." UserInfo={NSLocalizedDescription=The pin could not be found.}',
    "The pin could not be found.",
  ],
  [
    "flutter",
    "══╡ EXCEPTION CAUGHT BY WIDGETS LIBRARY ╞══════\nThe following assertion was thrown building Lid(dirty):\nNo Hinge widget ancestor found.\n\nThe relevant error-causing widget was:\n  Lid",
    "No Hinge widget ancestor found.",
  ],
  [
    "flutter, engine",
    "[ERROR:flutter/runtime/dart_vm_initializer.cc(41)] Unhandled Exception: MissingPluginException(No implementation found for method open on channel acme/hinge)",
    "MissingPluginException(No implementation found for method open",
  ],
  [
    "dart analyser",
    "lib/lid.dart:12:9: Error: The method 'hinge' isn't defined for the class 'Lid'.",
    "The method 'hinge' isn't defined for the class 'Lid'.",
  ],
  [
    "react native",
    'ERROR  Invariant Violation: requireNativeComponent: "HingePin" was not found in the UIManager.',
    'requireNativeComponent: "HingePin" was not found in the UIManager.',
  ],
  [
    "metro",
    "error: bundling failed: Error: Unable to resolve module `hinge` from `src/lid.js`",
    "Unable to resolve module `hinge` from `src/lid.js`",
  ],
  // Desktop programs and libraries
  [
    "opencv of old",
    "OpenCV Error: Assertion failed (lid.dims <= 2) in open, file /src/lid.cpp, line 212",
    "Assertion failed (lid.dims <= 2) in open",
  ],
  ["opencv log", "[ERROR:0@0.016] global cap_hinge.cpp (159) getPins Pin index out of range", "Pin index out of range"],
  [
    "opencv warning",
    "[ WARN:0@0.062] global cap_v4h.cpp:982 open VIDEOIO(V4H:/dev/hinge0): can't open camera by index",
    "VIDEOIO(V4H:/dev/hinge0): can't open camera by index",
  ],
  [
    "opencv, new form",
    "Box(4.1.0) /src/lid.cpp:212: error: (-2:Unspecified error) in function 'void openLid(Lid)'\n> Unsupported hinge:\n>     'pins' is 7\n> must be\n>     'pins' < 4",
    "(-2:Unspecified error) in function 'void openLid(Lid)'",
  ],
  [
    "gtk",
    "(lid:4711): Gtk-CRITICAL **: 10:00:01.123: gtk_hinge_open: assertion 'GTK_IS_HINGE (hinge)' failed",
    "gtk_hinge_open: assertion 'GTK_IS_HINGE (hinge)' failed",
  ],
  ["gtk, cannot open", "(lid:4711): Gtk-WARNING **: 10:00:01.123: cannot open display: :0", "cannot open display: :0"],
  [
    "qt",
    'qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though it was found.\nThis application failed to start because no Qt platform plugin could be initialized.',
    'Could not load the Qt platform plugin "xcb"',
  ],
  ["qml", "qrc:/Lid.qml:12: TypeError: Cannot read property 'hinge' of null", "Cannot read property 'hinge' of null"],
  ["vulkan", "vkCreateDevice failed: VK_ERROR_EXTENSION_NOT_PRESENT", "VK_ERROR_EXTENSION_NOT_PRESENT"],
  ["opengl", "libGL error: failed to load driver: hinge_dri", "failed to load driver: hinge_dri"],
  [
    "glfw",
    "GLFW Error 65542: WGL: The driver does not appear to support OpenGL",
    "WGL: The driver does not appear to support OpenGL",
  ],
  [
    "x11",
    "X Error of failed request:  BadWindow (invalid Window parameter)\n  Major opcode of failed request:  20 (X_GetProperty)",
    "BadWindow (invalid Window parameter)",
  ],
  [
    "ffmpeg",
    "[mov,mp4,m4a,3gp @ 0x55d0] moov atom not found\nlid.mp4: Invalid data found when processing input",
    "moov atom not found",
  ],
  [
    "gstreamer",
    '0:00:00.1 4711 0x55 ERROR default gsthinge.c:212:gst_hinge_open: no element "pinsrc"',
    'no element "pinsrc"',
  ],
  ["alsa", "ALSA lib pcm.c:2664:(snd_pcm_open_noupdate) Unknown PCM hinge", "Unknown PCM hinge"],
  ["snap", 'error: cannot install "hinge": snap "hinge" not found', 'cannot install "hinge": snap "hinge" not found'],
  ["flatpak", "error: app/acme.Hinge/x86_64/stable not installed", "app/acme.Hinge/x86_64/stable not installed"],
  ["latex", "! Undefined control sequence.\nl.12 \\hinge\n           {pin}", "Undefined control sequence."],
  [
    "latex package",
    "! LaTeX Error: File `hinge.sty' not found.\n\nType X to quit or <RETURN> to proceed,",
    "File `hinge.sty' not found.",
  ],
  ["arduino", "avrdude: stk500_recv(): programmer is not responding", "stk500_recv(): programmer is not responding"],
  [
    "esp",
    "Guru Meditation Error: Core  1 panic'ed (LoadProhibited). Exception was unhandled.",
    "Core 1 panic'ed (LoadProhibited).",
  ],
  [
    "kernel oops",
    "[   12.345678] BUG: kernel NULL pointer dereference, address: 0000000000000018",
    "kernel NULL pointer dereference, address: 0000000000000018",
  ],
  [
    "kernel panic",
    "Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)",
    "not syncing: VFS: Unable to mount root fs",
  ],
  ["blue screen", "Stop code: DRIVER_IRQL_NOT_LESS_OR_EQUAL", "DRIVER_IRQL_NOT_LESS_OR_EQUAL"],
  // Beside the ways of old
  [
    "type checker",
    'lid.py:12: error: "Lid" has no attribute "hinge"  [attr-defined]',
    '"Lid" has no attribute "hinge"',
  ],
  [
    "linter",
    "lid.py:12:4: E1101: Module 'hinge' has no 'open' member (no-member)",
    "Module 'hinge' has no 'open' member",
  ],
  [
    "native library of Java",
    'java.lang.UnsatisfiedLinkError: dlopen failed: library "libhinge.so" not found',
    'dlopen failed: library "libhinge.so" not found',
  ],
  [
    "exception within brackets",
    "CvException [acme.box.LidException: box::Exception: Box(4.1.0) /src/lid.cpp:212: error: (-215:Assertion failed) !lid.empty() in function 'openLid'\n]",
    "(-215:Assertion failed) !lid.empty() in function 'openLid'",
  ],
  ["binding", 'BindingError: Cannot pass "3" as a Lid', 'Cannot pass "3" as a Lid'],
  [
    "window terminated",
    "The window terminated unexpectedly (reason: 'crashed', code: '5')",
    "The window terminated unexpectedly (reason: 'crashed', code: '5')",
  ],
  ["worker", "Worker exited unexpectedly with code 3: pin is bent", "Worker exited unexpectedly with code 3"],
  [
    "window of Electron",
    "Uncaught Exception:\nTypeError: Cannot read property 'hinge' of undefined\n  at openLid\n(C:\\box\\resources\\app.a...:24)\n  at App.<anonymous>\n(C:\\box\\resources\\app.as...:3)\n  at App.emit (events.js:205:15)",
    "Cannot read property 'hinge' of undefined",
  ],
  [
    "stack without its breaks",
    "Device: LID-9 (box), App: 2.6.3 (101)java.lang.IllegalStateException: The lid is stuckat a1.b.c(SourceFile:3)at d2.e.f(SourceFile:26)at android.os.Looper.loop(Looper.java:319)Suppressed: u8.h: [lid]",
    "The lid is stuck",
  ],
  [
    "Babel",
    "SyntaxError: /srv/box/__tests__/lid-test.js: Unexpected token (27:6)\n\n  25 |\n> 27 |   <Lid />",
    "Unexpected token (27:6)",
  ],
];
