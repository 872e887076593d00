import { describe, expect, test } from "@jest/globals";
import { linkCauses, type PlacedError } from "../../../../src/parse/errors/find/link-causes.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";

/** `class: message` of the error that counts. */
function primary(log: string, title = "It stops", prose = "It stops."): string | null {
  const { errors, primaryError } = parseReport({ title, body: `${prose}\n\n\`\`\`\n${log}\n\`\`\`\n` });
  const error = primaryError === null ? undefined : errors[primaryError];
  return error === undefined ? null : `${error.className ?? ""}: ${error.message}`;
}

const trace = (last: string): string =>
  `Traceback (most recent call last):\n  File "a.py", line 1, in f\n    g()\n${last}`;
const direct = "\n\nThe above exception was the direct cause of the following exception:\n\n";
const during = "\n\nDuring handling of the above exception, another exception occurred:\n\n";

describe("the error that counts in a chain", () => {
  test.each([
    [
      "python's explicit cause",
      `${trace("OSError: no lid")}${direct}${trace("BoxError: not open")}`,
      "OSError: no lid",
    ],
    [
      "a reason below what failed, behind its place",
      "Error: Error in lid engine.\nReason: [lids/src/hinge.rs:59:4] index out of lids: the len is 2 but the index is 7\n\nPlease create an issue\n",
      ": index out of lids: the len is 2 but the index is 7",
    ],
    [
      "a traceback behind the name of a host",
      `fatal: [oak3] => ${trace("LidError: lid 'oak' is gone")}`,
      "LidError: lid 'oak' is gone",
    ],
    [
      "what Composer could not do, above what its packages ask for",
      "Your requirements could not be resolved to an installable set of packages.\n\n  Problem 1\n    - acme/lid 3.1 requires ext-oak * -> it is missing from your system.",
      ": Your requirements could not be resolved to an installable set of packages.",
    ],
    [
      "what Gradle found below the project that it evaluated",
      "* What went wrong:\nA problem occurred configuring root project 'lid'.\n> Hinge plugin is not applied",
      ": Hinge plugin is not applied",
    ],
    [
      "what a script of Gradle's could not be compiled for",
      "* What went wrong:\nCould not compile settings file '/srv/lid/settings.gradle'.\n> startup failed:\n  General error during hinge analysis: Unsupported class file 77",
      ": General error during hinge analysis: Unsupported class file 77",
    ],
    [
      "what Gradle cannot keep",
      "* What went wrong:\nConfiguration cache problems found in this build.\n\n1 problem was found storing the configuration cache.\n- Task `:lid` of type `a.b.Lid`: invocation of 'Task.box' at execution time is unsupported.\n  See https://lid.example",
      ": Task `:lid` of type `a.b.Lid`: invocation of 'Task.box' at execution time is unsupported.",
    ],
    [
      "a build of an image that only says which step failed",
      'STEP 2/2: RUN lid open\nlid: opening /var/lid: permission denied\nError: error building at STEP "RUN lid open": error while running runtime: exit status 1',
      ": lid: opening /var/lid: permission denied",
    ],
    [
      "a build of an image that says itself what is wrong",
      'STEP 2/2: RUN lid open\nError: error building at STEP "COPY lid /": no items matching glob "/lid"',
      'Error: error building at STEP "COPY lid /": no items matching glob "/lid"',
    ],
    [
      "the cause below a wrapper that is told twice",
      "a.b.BoxException: not open\nCaused by: a.b.BoxException: a.b.BoxException: shelf 7 is not open\nCaused by: a.b.BoxException: shelf 7 is not open\nCaused by: a.b.LidError: no hinge",
      "a.b.LidError: no hinge",
    ],
    [
      "what failed, above an answer without any words",
      'ERROR [a.b.LidFinder] (lid-3) Could not find a lid. Tried were:\n\tBoxFinder: failed with exception LidRequest (Status 400: {"Lids":0,"Boxes":null,"Shelf":""})',
      ": Could not find a lid. Tried were:",
    ],
    [
      "what an answer says below the line that leads to it",
      'ERROR [a.b.LidFinder] (lid-3) Could not find a lid. Tried were:\n\tBoxFinder: failed with (Status 400: {"Lids":0,"message":"no lid on the shelf"})',
      ": no lid on the shelf",
    ],
    [
      "a service's class within the words of its client",
      "Error: opening the box (7): operation error Box: OpenLid, https response error StatusCode: 409, RequestID: 0f-7, LidConflict: a lid with this name is there\n",
      "Error: opening the box (7): operation error Box: OpenLid, https response error StatusCode: 409, RequestID: 0f-7, LidConflict: a lid with this name is there",
    ],
    [
      "a service's exception within the words of its client",
      "Error: opening: operation error Box: OpenLid, https response error StatusCode: 403, RequestID: 0f-7, api error LidDeniedException: no key",
      "Error: opening: operation error Box: OpenLid, https response error StatusCode: 403, RequestID: 0f-7, api error LidDeniedException: no key",
    ],
    [
      "a tool's last word",
      "lid-load: [chunk 3/9]\nERROR 1366 (HY000) at line 4: Incorrect lid\nlid-load: aborted",
      ": Incorrect lid",
    ],
    [
      "Tomcat's root cause",
      "2031-01-29 10:41:07.518 ERROR 18460 --- [exec-3] o.a.c.C.[.[/].[lids] : Servlet.service() threw exception [Request failed: a.b.LidError: the lid is stuck] with root cause\n\na.b.LidError: the lid is stuck\n\tat a.b.C.d(C.java:1)",
      "a.b.LidError: the lid is stuck",
    ],
    [
      "a runner's last word below a shell's",
      "$ ./lid --version\n/bin/sh: ./lid: not found\nERROR: Job failed: exit code 127",
      ": /bin/sh: ./lid: not found",
    ],
    [
      "what stands below a list of one",
      "error: hinge error(s):\nlid-press: shut_all: Operation not permitted",
      ": lid-press: shut_all: Operation not permitted",
    ],
    [
      "a task whose process only sums up",
      "* What went wrong:\nExecution failed for task ':lid:open'.\n> Lid is stuck\n\n* Try:\n\nException: Lid task openAll failed with exit code 1",
      ": Execution failed for task ':lid:open'. Lid is stuck",
    ],
    [
      "Julia's package below what broke it",
      "ERROR: LoadError: LidError: no oil\nStacktrace:\n [1] open(::Lid) at ./lid.jl:13\nERROR: Failed to precompile Lids [0a5d36bf-8a4e-4c55-9d4a-6b2f0e7c1d23] to /home/a/.julia/lid.ji.\nStacktrace:\n [1] error(::String) at ./error.jl:33",
      "LidError: no oil",
    ],
    [
      "a bundler's, below where it was",
      "> Failed to build on /tmp/lid/7c11\n{ Error: /srv/box/lid.js\nModule not found: Error: Can't resolve 'hinge' in '/srv/box'",
      "Error: Can't resolve 'hinge' in '/srv/box'",
    ],
    [
      "an editor's, below its function",
      '  - ERROR: Failed to run healthcheck for "lid" plugin. Exception:\n    function health#lid, line 33\n    Vim(eval):E5108: Error executing lua /a/lid.lua:8: attempt to call a number value',
      ": attempt to call a number value",
    ],
    ["python without one", `${trace("KeyError: 'lid'")}${during}${trace("BoxError: not open")}`, "BoxError: not open"],
    [
      "both, one after the other",
      `${trace("OSError: no lid")}${direct}${trace("BoxError: not open")}${during}${trace("ShopError: closed")}`,
      "OSError: no lid",
    ],
    [
      "java, two deep",
      "a.b.AError: one\n\tat a.B.c(B.java:1)\nCaused by: a.b.BError: two\n\t... 1 more\nCaused by: a.b.CError: three\n\t... 2 more",
      "a.b.CError: three",
    ],
    [
      ".NET",
      "A.B.OuterException: one\n ---> A.B.InnerException: two\n   at A.B.C() in /a.cs:line 1\n   --- End of inner exception stack trace ---",
      "A.B.InnerException: two",
    ],
    [
      "node",
      "Error: one\n    at f (/a.js:1:2) {\n  [cause]: TypeError: two\n      at g (/a.js:3:4)\n}",
      "TypeError: two",
    ],
    [
      "a test's comment",
      "t/lid.t .. \n    #   Failed test 'the lid opens with value 0'\n    #   at t/lid.t line 29.\n    #          got: '2'\n# Looks like you failed 1 test of 2.\nt/lid.t .. Dubious, test returned 1 (wstat 256, 0x100)\nFailed 1/2 subtests ",
      ": Failed test 'the lid opens with value 0'",
    ],
    ["rust", "Error: one\n\nCaused by:\n    0: two\n    1: three", ": three"],
    [
      "what its program only warned of, before what it failed of",
      "WARNING lid: hinge: Operation not permitted\nERROR lid: giving up: the box is not open",
      ": lid: giving up: the box is not open",
    ],
    [
      "Maven's heading",
      "[INFO] ------\n[ERROR] COMPILATION ERROR : \n[INFO] ------\n[ERROR] /srv/box/Lid.java:[3,20] cannot find hinge",
      ": cannot find hinge",
    ],
    [
      "a code's further lines, and not the next error of the code",
      "Lid.csproj : error NU1605: Detected downgrade: Hinge from 5.2 to 5.1.\nLid.csproj : error NU1605:  Lid -> Hinge 5.2\nLid.csproj : error NU1605:  Lid -> Hinge (>= 5.1)",
      ": Detected downgrade: Hinge from 5.2 to 5.1.",
    ],
    [
      "what was logged right above the exception",
      "2031-06-01 09:00:00.123 ERROR 1 --- [main] o.box.Lids : opening failed\nbox.LidError: hinge gone\n\tat box.Lid.open(Lid.java:4)\n\tat box.Box.main(Box.java:9)",
      "box.LidError: hinge gone",
    ],
    [
      "what a program said before Apple's system ended it",
      "Exception Type:        EXC_CRASH (SIGABRT)\nException Codes:       0x0000000000000000\n\nApplication Specific Information:\nAssertion failed: (lid > 0), function open, file lid.c, line 4.",
      ": Assertion failed: (lid > 0), function open, file lid.c, line 4.",
    ],
    ["rust with one", "Error: one\n\nCaused by:\n    two", ": two"],
    [
      "a linker",
      "error: linking with `cc` failed: exit status: 1\n  = note: undefined reference to `lid'",
      ": undefined reference to `lid'",
    ],
    [
      "pip's second line",
      "ERROR: Could not find a version that satisfies the requirement lid\nERROR: No matching distribution found for lid",
      ": Could not find a version that satisfies the requirement lid",
    ],
    [
      "warnings that count as errors",
      "lid.c:1:2: error: unused lid\ncc1: all warnings being treated as errors",
      ": unused lid",
    ],
    [
      "two tools, one above the other",
      "lid.c:1:2: error: no oil\nninja: build stopped: subcommand failed.\nerror: builder for '/store/lid.drv' failed with exit code 1",
      ": no oil",
    ],
    [
      "a build's front end",
      `${trace("ImportError: No module named 'lid'")}\n\nERROR Backend subprocess exited when trying to invoke build_wheel`,
      "ImportError: No module named 'lid'",
    ],
    ["a command that was called", "error: no oil\nerror: Command `box shut` exited with code 3.", ": no oil"],
    [
      "R's package",
      "lid.cpp:4:10: fatal error: hinge.h: No such file or directory\nERROR: compilation failed for package ‘lid’",
      ": hinge.h: No such file or directory",
    ],
    [
      "a pipeline's step",
      "Lid.csproj : error NU1101: Unable to find package Hinge.\n##[error]Packages failed to restore",
      ": Unable to find package Hinge.",
    ],
    ["a job of a service", "error: no oil\nERROR: Job failed: exit code 1", ": no oil"],
    ["a program of its own", "error: no oil\nerror: lid exited with code 3", ": lid exited with code 3"],
    [
      "an assertion that aborts",
      "box: a.c:3: f: Assertion `lid' failed.\nAborted (core dumped)",
      ": Assertion `lid' failed.",
    ],
  ])("%s", (_name, log, expected) => {
    expect(primary(log)).toBe(expected);
  });

  test("also where title and description name the wrapper", () => {
    const log =
      "a.b.BoxException: cannot open the box\n\tat a.B.c(B.java:1)\nCaused by: a.b.LidException: stuck\n\t... 1 more";
    expect(primary(log, "BoxException: cannot open the box", "I get cannot open the box.")).toBe(
      "a.b.LidException: stuck",
    );
  });

  test("two errors that have nothing to do with each other stay as they were ranked", () => {
    expect(primary("LidError: stuck\nHingeError: loose", "HingeError: loose")).toBe("HingeError: loose");
    expect(primary("LidError: stuck\nHingeError: loose", "LidError: stuck")).toBe("LidError: stuck");
  });

  test("a chain that leads back to itself ends", () => {
    const loop = "a.b.AError: first\nCaused by: a.b.BError: second\nCaused by: a.b.AError: first";
    expect(["a.b.AError: first", "a.b.BError: second"]).toContain(primary(loop));
  });
});

/** The text, and its errors by `opener: message`; what stands between two of them is no error. */
function placed(...parts: readonly (string | readonly [opener: string, message: string])[]): (number | null)[] {
  let text = "";
  const found: PlacedError[] = [];
  for (const part of parts) {
    const [opener, message] = typeof part === "string" ? [undefined, part] : part;
    if (opener !== undefined) found.push({ start: text.length, end: text.length + message.length, opener, message });
    text += message;
  }
  return linkCauses(text, found);
}

describe("how far a cause may be from what it caused", () => {
  const trace = (message: string): [string, string] => ["python-traceback", message];
  test.each<[name: string, roots: (number | null)[], expected: (number | null)[]]>([
    ["one alone", placed(["class", "no oil"]), [null]],
    ["a cause", placed(["class", "stuck"], "\n", ["caused-by", "no oil"]), [1, null]],
    ["a list of causes", placed(["class", "stuck"], "\n", ["cause-list", "no oil"]), [1, null]],
    ["an inner exception", placed(["class", "stuck"], "\n", ["dotnet-inner", "no oil"]), [1, null]],
    ["behind a long stack", placed(["class", "stuck"], "x".repeat(3_999), ["caused-by", "no oil"]), [1, null]],
    ["too far away", placed(["class", "stuck"], "x".repeat(4_000), ["caused-by", "no oil"]), [null, null]],
    ["far down in the text", placed("x".repeat(9_000), ["class", "stuck"], "\n", ["caused-by", "no oil"]), [1, null]],
    ["a label", placed(["class", "stuck"], "\n [cause]: ", ["class", "no oil"]), [1, null]],
    ["no label", placed(["class", "stuck"], "\n [causes]: ", ["class", "no oil"]), [null, null]],
    ["a bundler's place", placed(["class", "in ./src/lid.js 3:7-10"], "\n", ["class", "no oil"]), [1, null]],
    ["a bundler's place alone", placed(["class", "in ../lid.js"], "\n", ["class", "no oil"]), [1, null]],
    [
      "a bundler's place, too far away",
      placed(["class", "in /lid.js 3:7"], "x".repeat(200), ["class", "no oil"]),
      [null, null],
    ],
    ["a place in a sentence", placed(["class", "stuck in ./lid.js"], "\n", ["class", "no oil"]), [null, null]],
    ["a linker", placed(["class", "linking with `cc` failed: 1"], "\n", ["linker", "no oil"]), [1, null]],
    ["a symbol", placed(["class", "linking with 'cc' failed: 1"], "\n", ["undefined-symbol", "no oil"]), [1, null]],
    ["no linker", placed(["class", "linking with `cc` failed: 1"], "\n", ["class", "no oil"]), [null, null]],
    [
      "a sentence about a linker",
      placed(["class", "when linking with `cc` failed"], "\n", ["linker", "no oil"]),
      [null, null],
    ],
    ["a group", placed(["class", "lids (2 sub-exceptions)"], "\n", ["class", "no oil"]), [1, null]],
    ["a group of one", placed(["class", "lids (1 sub-exception)"], "\n", ["class", "no oil"]), [1, null]],
    [
      "a group within a sentence",
      placed(["class", "(2 sub-exceptions) of lids"], "\n", ["class", "no oil"]),
      [null, null],
    ],
    ["a summary", placed(["class", "no oil"], "\n", ["class", "Build failed"]), [null, 0]],
    [
      "a recipe",
      placed(["class", "no oil"], "\n", ["class", "Recipe `lid` failed on line 3 with exit code 2"]),
      [null, 0],
    ],
    [
      "a build",
      placed(["class", "no oil"], "\n", ["class", 'Failed to build the lid. "lidc" exited with error code 65.']),
      [null, 0],
    ],
    [
      "dependants",
      placed(["class", "no oil"], "\n", ["class", "1 dependencies of derivation '/store/lid.drv' failed"]),
      [null, 0],
    ],
    [
      "a call that was only announced",
      placed(["class", "subprocess-exited-with-error"], "\n", ["class", "command 'lidc' failed with exit code 1"]),
      [null, null],
    ],
    ["what is no code", placed(["class", "no oil"], "\n", ["class", "command failed after 3 lids"]), [null, null]],
    [
      "Python's explicit cause",
      placed(
        trace("no oil"),
        "\nThe above exception was the direct cause of the following exception:\n",
        trace("stuck"),
      ),
      [null, 0],
    ],
    [
      "Python's implicit one",
      placed(
        trace("no oil"),
        "\nDuring handling of the above exception, another exception occurred:\n",
        trace("stuck"),
      ),
      [1, null],
    ],
    ["Python's next one", placed(trace("no oil"), "\n", trace("stuck")), [null, null]],
    [
      "Python's explicit cause, too far away",
      placed(
        trace("no oil"),
        `${"x".repeat(400)}The above exception was the direct cause of the following exception`,
        trace("stuck"),
      ),
      [null, null],
    ],
    [
      "Python's words before another error",
      placed(trace("no oil"), "During handling of the above exception, another exception occurred", ["class", "stuck"]),
      [null, null],
    ],
  ])("%s", (_name, roots, expected) => {
    expect(roots).toEqual(expected);
  });
});
