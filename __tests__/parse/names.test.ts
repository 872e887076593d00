import { describe, expect, test } from "@jest/globals";
import { headingKind, plainHeading } from "../../src/parse/body/heading-kind.ts";
import { findCode, findStatus, isErrno } from "../../src/parse/errors/error-text/error-codes.ts";
import { normalizeOperatingSystem } from "../../src/parse/environment/operating-system.ts";
import { findMentions, findRequestIds } from "../../src/parse/mentions/find-mentions.ts";
import { productName } from "../../src/parse/product/product-name.ts";
import {
  isComparison,
  isForeignValue,
  isForeignVersion,
  isOtherTime,
} from "../../src/parse/product/product-version.ts";
import { tellingWords } from "../../src/parse/errors/judge/telling-words.ts";

const headings: Readonly<Record<string, readonly string[]>> = {
  checklist: [
    ...[
      "Checklist",
      "Preflight Checklist",
      "Pre-flight check list",
      "Pre-submission checklist",
      "Submission checklist",
    ],
    ...["Checks", "Prerequisites", "Prerequisite", "Before submitting", "Before you report", "Code of Conduct"],
    ...["I have searched", "I have read the docs", "Is there an existing issue for this?", "Initial checks"],
    ...["Acknowledgements", "Acknowledgments", "Version check"],
  ],
  expected: [
    ...["Expected Behavior", "The expected result", "Desired outcome", "Intended behaviour", "What should happen?"],
    ...[
      "What did you expect?",
      "What do you expect to see",
      "What I expected",
      "What were you expecting",
      "Should happen",
    ],
    ...[
      "期望行为",
      "期待する動作",
      "예상 결과",
      "Comportamiento esperado",
      "Comportement attendu",
      "Erwartetes Verhalten",
    ],
  ],
  errors: [
    ...[
      "Errors",
      "Error",
      "Error Messages/Logs",
      "Error message",
      "Error output",
      "Error details",
      "Relevant log output",
    ],
    ...["Full logs", "Any logs", "Log files", "Log excerpt", "Stack trace", "Stacktrace", "Traceback", "Backtrace"],
    ...["Crash report", "Debug output", "Console output", "Console logs", "Terminal output", "Output", "Panic"],
    ...["The error", "Exact error (copy)", "错误信息", "エラー", "오류", "日志"],
  ],
  steps: [
    ...["Steps to Reproduce", "How to reproduce", "Reproduction", "Repro", "Minimal example", "Minimal repro"],
    ...["How to trigger it", "To Reproduce", "Steps", "复现步骤", "再現手順", "재현", "Pasos", "Étapes", "Schritte"],
  ],
  "operating-system": [
    "Operating System",
    "OS",
    "OS version",
    "Operating system version",
    "Host OS",
    "Windows Build",
    "操作系统",
    "운영 체제",
    "Betriebssystem",
    "Sistema operativo",
  ],
  environment: [
    ...["Environment", "Your environment", "Development environment", "Env", "Provide environment information"],
    ...["System Info", "System information", "Platform details", "Device info", "Machine specs", "Setup information"],
    ...["Software configuration", "Debug info", "Diagnostic information", "Technical details", "Version information"],
    ...[
      "envinfo",
      "npx envinfo",
      "Meta",
      "System",
      "Setup",
      "Versions",
      "Doctor output",
      "Installed versions",
      "All versions",
      "Package versions",
      "环境",
      "環境",
      "환경",
      "Entorno",
      "Environnement",
      "Umgebung",
    ],
  ],
  version: [
    "Version",
    "Acme Version",
    "What version are you using?",
    "Version(s) affected",
    "版本",
    "バージョン",
    "버전",
    "Package version",
  ],
  model: ["Model", "Acme Model", "LLM model", "AI model", "Models used", "Model name", "Which model?"],
  terminal: [
    "Terminal",
    "Shell",
    "Console",
    "Terminal/Shell",
    "Terminal emulator",
    "Command line",
    "Shell (type)",
    "Terminal app",
    "Console application",
  ],
  platform: ["Platform", "Which platform?", "What platforms", "Your platform", "Architecture", "Target architecture"],
  additional: [
    ...[
      "Additional Context",
      "Any additional info",
      "Further details",
      "More information",
      "Extra",
      "Supplementary",
      "Supporting evidence",
    ],
    ...["Other", "Anything else?", "Notes", "Screenshots", "Attachments", "Context", "Related issues", "References"],
    ...[
      "Possible Solution",
      "Possible fix",
      "Workaround",
      "Suggested fix",
      "Impact",
      "其他",
      "补充",
      "その他",
      "추가 정보",
    ],
  ],
  actual: [
    "Actual Behavior",
    "The actual result",
    "Current Behavior",
    "Observed",
    "Existing behaviour",
    "What actually happened",
    "What happens",
    "What you see",
    "What I see",
    "What happened instead",
    "What did it actually do",
    "实际行为",
    "実際の動作",
    "실제",
  ],
  description: [
    ...[
      "Bug Description",
      "Description",
      "Issue summary",
      "Problem statement",
      "Feature overview",
      "Brief description",
    ],
    ...[
      "Detailed report",
      "Request details",
      "Defect report",
      "Describe the bug",
      "Summary",
      "TL;DR",
      "TLDR",
      "The problem",
    ],
    ...[
      "The bug",
      "Problem",
      "Bug",
      "Issue",
      "Feature request",
      "What's wrong?",
      "What is the problem?",
      "What went wrong",
    ],
    ...[
      "What happened?",
      "What is happening",
      "描述",
      "问题",
      "問題",
      "概要",
      "説明",
      "설명",
      "문제",
      "Descripción",
      "Beschreibung",
    ],
  ],
  other: [
    ...[
      "Environment variables",
      "Error handling",
      "Error rate",
      "Error codes",
      "Node version",
      "Python version",
      "Priority",
    ],
    ...[
      "Solution",
      "Hypothesis",
      "Reloading",
      "Loss of data",
      "Thursday",
      "Panicked people",
      "Modelling",
      "Shelling out",
      "Osprey",
    ],
    ...[
      "Consolation",
      "Exited",
      "Logsdon",
      "Otherwise fine",
      "Checkout",
      "Notesbook",
      "Impacted",
      "A short bug",
      "Metadata",
      "Systematics",
    ],
  ],
};

describe("what a heading is for", () => {
  test.each(Object.entries(headings).flatMap(([kind, all]) => all.map((heading) => [heading, kind] as const)))(
    "%s is %s",
    (heading, kind) => {
      expect(headingKind(heading)).toBe(kind);
      expect(headingKind(`🐛 **${heading}**`)).toBe(kind);
    },
  );

  test.each([
    ["### 🐛 What's Wrong? (required)", "what's wrong"],
    ["**Bold** `code` _x_", "bold code x"],
    ["What’s up?", "what's up"],
    ["1. Steps:", "1. steps"],
    ["Logs (if (any))", "logs (if  )"],
    ["", ""],
    ["!!!", ""],
  ])("%j is plainly %j", (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  test("a heading of more than 80 characters is none", () => {
    expect(headingKind(`Description ${"x".repeat(68)}`)).toBe("description");
    expect(headingKind(`Description ${"x".repeat(69)}`)).toBe("other");
  });
});

describe("codes and statuses", () => {
  test.each<[string, string | null]>([
    ["ENOENT: no lid", "ENOENT"],
    ["spawn EACCES", "EACCES"],
    ["an ERROR in EVERY ELEMENT", null],
    ["XENOENT", null],
    ["ERR_MODULE_NOT_FOUND and ENOENT", "ERR_MODULE_NOT_FOUND"],
    ["net::ERR_CONNECTION_RESET", "ERR_CONNECTION_RESET"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["CERT_HAS_EXPIRED", "CERT_HAS_EXPIRED"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "SELF_SIGNED_CERT_IN_CHAIN"],
    ["UND_ERR_SOCKET", "UND_ERR_SOCKET"],
    ["ERR_AB", null],
    ["error[E0382]: moved", "E0382"],
    ["error TS2339: no", "TS2339"],
    ["fatal error LNK1120: no", "LNK1120"],
    ["error c2065: no", "C2065"],
    ["the error 12", null],
    ["HRESULT: 0x80070005", "0x80070005"],
    ["Exception code: 0xC0000005", "0xc0000005"],
    ["code 0x10000000", null],
    ["exited with code 137", "exit 137"],
    ["exit code 2", "exit 2"],
    ["exit code: 2", "exit 2"],
    ["exit status 3", "exit 3"],
    ["exits with return code -11", "exit -11"],
    ["exited with an error code 4", "exit 4"],
    ["exited with error status 5", "exit 5"],
    ["return code 6", "exit 6"],
    ["exit code 0", null],
    ["code 7", null],
    ["an existing code 7", null],
    ["killed by SIGKILL", "SIGKILL"],
    ["SIGSEGV and exit code 139", "exit 139"],
    ["SIGNAL", null],
    ["", null],
  ])("the code in %j is %j", (text, expected) => {
    expect(findCode(text)).toBe(expected);
  });

  test.each<[string, number | null]>([
    ['400 {"type":"error"}', 400],
    ["529 Overloaded", 529],
    ["503", 503],
    ["503: gone", 503],
    ["429 tokens", null],
    ["300 ms", null],
    ["100 files changed", null],
    ["600 things", null],
    ["status code 404", 404],
    ["status_code: 404", 404],
    ["status code is 418", 418],
    ["status code of 418", 418],
    ["status code was 418", 418],
    ["HTTP 502", 502],
    ["HTTP/1.1 502 Bad Gateway", 502],
    ["HTTP/2 404", 404],
    ["HTTPS error 403", 403],
    ["HTTP status 403", 403],
    ["response code 500", 500],
    ["http code: 500", 500],
    ["API error 500", 500],
    ["server error: (503", 503],
    ["client error 404", 404],
    ['"status": 422', 422],
    ["'status'=\"422", 422],
    ["returned error: 403", 403],
    ["returned error: 200", null],
    ["with 404 status code", 404],
    ["a 1404 status code", null],
    ["got 404 Not Found", 404],
    ["got 401, Unauthorized", 401],
    ["got 413 Payload Too Large", 413],
    ["got 504 Gateway Timeout", 504],
    ["got 504 Gateway Time-out", 504],
    ["issue #404 Not Found", null],
    ["line:404 Not Found", null],
    ["error code: 403", 403],
    ["error code: 203", null],
    ["port 8404", null],
    ["", null],
  ])("the status in %j is %j", (text, expected) => {
    expect(findStatus(text)).toBe(expected);
  });

  test.each(["ENOENT", "EAI_AGAIN", "E404", "EBADPLATFORM", "E2BIG"])("%s is an errno", (word) => {
    expect(isErrno(word)).toBe(true);
    expect(isErrno(`${word}X`)).toBe(false);
    expect(isErrno(word.toLowerCase())).toBe(false);
  });
});

test.each<[string, string | null]>([
  ["darwin", "macos"],
  ["Darwin arm64 24.1.0", "macos"],
  ["Mac OS X 10.15", "macos"],
  ["macosx14.0", "macos"],
  ["OS X", "macos"],
  ["osx", "macos"],
  ["MacBook Pro", "macos"],
  ["iMac", "macos"],
  ["Mac", "macos"],
  ["Big Sur", "macos"],
  ["Sonoma 14.2", "macos"],
  ["Apple Silicon", "macos"],
  ["machine", null],
  ["macaroni", null],
  ["Windows 11", "windows"],
  ["win32", "windows"],
  ["Win 10", "windows"],
  ["Windows_NT x64", "windows"],
  ["MINGW64_NT-10.0", "windows"],
  ["MSYS2", "windows"],
  ["Cygwin", "windows"],
  ["10.0.22631", "windows"],
  ["10.0.2", null],
  ["windowsill", null],
  ["winner", null],
  ["Ubuntu 24.04", "linux"],
  ["x86_64-unknown-linux-gnu", "linux"],
  ["linux2", "linux"],
  ["Pop!_OS", "linux"],
  ["openSUSE", "linux"],
  ["Red Hat", "linux"],
  ["SteamOS 3.5", "linux"],
  ["devcontainer", "linux"],
  ["GitHub Codespaces", "linux"],
  ["search", null],
  ["minty", null],
  ["WSL", "wsl"],
  ["WSL2 (Ubuntu)", "wsl"],
  ["Windows Subsystem for Linux", "wsl"],
  ["5.15.0-microsoft-standard", "wsl"],
  ["Firefox 120", "web"],
  ["on the web", "web"],
  ["Chrome", "web"],
  ["Chrome OS", "chromeos"],
  ["webbing", null],
  ["Android 14", "android"],
  ["FreeBSD", "freebsd"],
  ["iPadOS", "ios"],
  ["Other Linux", "linux"],
  ["macOS, Windows", "macos"],
  ["Windows with Firefox", "windows"],
  ["macOS, Windows, Linux", null],
  ["", null],
])("the system %j is %j", (value, expected) => {
  expect(normalizeOperatingSystem(value)).toBe(expected);
});

test("a system is looked for in the first 200 characters", () => {
  expect(normalizeOperatingSystem(`${"x ".repeat(97)}linux`)).toBe("linux");
  expect(normalizeOperatingSystem(`${"x ".repeat(100)}linux`)).toBeNull();
});

describe("mentions", () => {
  test.each<[string, number[]]>([
    ["see #32544, #24727, and #5001", [32544, 24727, 5001]],
    ["see #12 and #12", [12]],
    ["see https://github.com/acme/lid/issues/77 and #12", [77, 12]],
    ["https://github.com/acme/box/issues/77", []],
    ["https://www.github.com/ACME/Lid/issues/77#c1", [77]],
    ["https://github.com/acme/lid/issues/0", []],
    ["step #2 and option #3", []],
    ["issue #2", [2]],
    ["fixed #3", [3]],
    ["closes #4", [4]],
    ["lid #2", []],
    ["request #77", []],
    ["PR #77", []],
    ["the #77", []],
    ["x#77", []],
    ["&#77;", []],
    ["/#77", []],
    ["#77.5", []],
    ["#77-a", []],
    ["#12345678", []],
    ["`#77`", []],
    ["#077", []],
    ["#0", []],
    ["colour #123", []],
    ["background: #123456", []],
    ["see #123", [123]],
    ["colour #1234", []],
  ])("%j names %j", (text, expected) => {
    expect(findMentions(text, "acme/lid")).toEqual(expected);
  });

  test("addresses count only where the repository is known", () => {
    expect(findMentions("https://github.com/acme/lid/issues/77", null)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["req_01AbCdEf23", ["req_01AbCdEf23"]],
    ["req_short", []],
    ["request id: 1a2b3c4d", ["1a2b3c4d"]],
    ['"request_id":"abc12345"', ["abc12345"]],
    ['\\"x-request-id\\": \\"abc12345\\"', ["abc12345"]],
    ["Request-ID = abc12345 and req_01AbCdEf23 and abc12345", ["abc12345", "req_01AbCdEf23"]],
    ["request ids: abcdefgh", []],
    ["request id: 1a2b", []],
    ["a request idle: 1a2b3c4d", []],
  ])("%j has the request ids %j", (text, expected) => {
    expect(findRequestIds(text)).toEqual(expected);
  });
});

describe("the product", () => {
  test.each<[repo: string | undefined, label: string, isIn: boolean]>([
    ["acme/lidbox", "Lidbox version", true],
    ["acme/lidbox", "lidboxes", false],
    ["acme/lid-box", "Lid Box", true],
    ["acme/lid-box", "lidbox", true],
    ["acme/lid_box", "lid.box", true],
    ["acme/cli", "acme", true],
    ["acme/core", "core", false],
    ["acme/vscode-lid", "lid", true],
    ["acme/lid.nvim", "lid", true],
    ["acme/lid-js", "lid", true],
    ["acme/node-lid", "lid version", true],
    ["acme/vscode", "Visual Studio Code", true],
    ["acme/vscode", "VS Code version", true],
    ["acme/golang", "go", true],
    ["acme/constructor", "constructor", true],
    ["acme/lid", "lid-x", false],
    ["acme/lid", "lidc", true],
  ])("of %s is in %j: %j", (repo, label, isIn) => {
    expect(productName(repo)?.isIn(label)).toBe(isIn);
  });

  test.each([undefined, "", "acme", "acme/", "acme/é"])("of %j is not known", (repo) => {
    expect(productName(repo)).toBeUndefined();
  });

  test.each<[string, string | undefined]>([
    ["lidbox 1.2.3", "1.2.3"],
    ["lidbox@1.2.3", "1.2.3"],
    ["lidbox==1.2.3", "1.2.3"],
    ["lidbox v1.2", "1.2"],
    ["lidbox version 1.2", "1.2"],
    ["Lidbox CLI 1.2", "1.2"],
    ["| lidbox | 1.2 |", "1.2"],
    ["lidbox: ^1.0.0 => 1.2.0", "1.2.0"],
    ["lidbox_1.2.0", "1.2.0"],
    ["lidbox:\n  installed: 1.2.0", "1.2.0"],
    ["@acme/lidbox/core 1.2", "1.2"],
    ["lidbox/core 1.2", "1.2"],
    ["xlidbox 1.2", undefined],
    ["lidbox 12", undefined],
    ["lidbox is 1.2", undefined],
  ])("has the version in %j: %j", (text, version) => {
    const { withVersion } = productName("acme/lidbox") ?? { withVersion: () => /(?!)/g };
    expect([...text.matchAll(withVersion())][0]?.[2]).toBe(version);
  });
});

test.each<[string, boolean, boolean]>([
  ["last working version", true, true],
  ["Previously", true, true],
  ["minimum required", true, true],
  ["downgraded to", true, true],
  ["the newest", true, true],
  ["worked in", true, true],
  ["works in", false, true],
  ["rolled back to", false, true],
  ["rolling back to", false, true],
  ["upgraded from", false, true],
  ["newer than", true, true],
  ["post", false, true],
  ["running", false, false],
  ["lasting", false, false],
  ["performance", false, false],
])("%j is of another time: %j, compares: %j", (words, otherTime, comparison) => {
  expect([isOtherTime(words), isComparison(words)]).toEqual([otherTime, comparison]);
});

test.each<[string, boolean]>([
  ["Darwin Kernel Version 24.1.0", true],
  ["Python 3.11", true],
  ["Lid 3.11", false],
  ["3.11 on Python", false],
])("the value %j is another software's: %j", (value, expected) => {
  expect(isForeignValue(value)).toBe(expected);
});

test.each<[string, boolean]>([
  ["node version", true],
  [".net version", true],
  ["my.net version", false],
  ["version", false],
  ["vs code version", false],
])("the label %j is another software's: %j", (label, expected) => {
  expect(isForeignVersion(label)).toBe(expected);
});

test("telling words are long, rare and lower case", () => {
  expect(tellingWords("The ERROR: Gear_7 of a lid is lost, no Öl")).toEqual(["gear_7", "lid", "lost"]);
});
