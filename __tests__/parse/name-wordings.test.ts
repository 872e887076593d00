/** Every spelling of every shell, plan and surface; every way in which a text names its system, a status, a code, an issue. */
import { describe, expect, test } from "@jest/globals";
import { findCode, findStatus } from "../../src/parse/errors/error-text/error-codes.ts";
import { findMentions, findRequestIds } from "../../src/parse/mentions/find-mentions.ts";
import { redactSecrets } from "../../src/parse/secrets/secrets.ts";
import { PLANS, SHELLS, SURFACES } from "../../src/parse/environment/setup/setup-names.ts";
import { nameOf } from "../../src/parse/environment/setup/setup-rule.ts";
import { SYSTEM_RULES } from "../../src/parse/environment/system-mentions.ts";

type Row = readonly [name: string | null, ...values: readonly string[]];

const shells: readonly Row[] = [
  ["git-bash", "gitbash", "git bash", "git-bash", "mingw64", "msys", "MSYS2"],
  ["zsh", "zsh", "oh-my-zsh", "oh my zsh"],
  ["nushell", "nu", "nushell"],
  ["powershell", "powershell", "power shell", "pwsh"],
  ["cmd", "cmd", "cmd.exe", "command prompt"],
  ["sh", "dash", "tcsh", "sh", "/bin/sh"],
  [null, "shore", "push", "sh -c oil"],
];

const plans: readonly Row[] = [
  ["max-20x", "max 20x", "max (20 x)", "20x max", "20 x plan", "max20", "max 20"],
  ["max-5x", "max 5x", "max (5 x)", "5x plan", "5 x max", "max5", "max 5"],
  [
    "api",
    "api",
    "api key",
    "api credit",
    "api credits",
    "pay-as-you-go",
    "pay as you go",
    "pay-per-use",
    "pay per use",
  ],
  ["team", "team", "teams", "group"],
  ["pro", "pro", "pro+", "professional"],
  ["free", "free", "community", "hobby"],
  [null, "pro-level", "product"],
];

const surfaces: readonly Row[] = [
  ["cli", "cli", "command line", "command-line", "terminal", "the terminal", "terminal window", "integrated terminal"],
  [
    "vscode-extension",
    "vscode extension",
    "vs code extension",
    "cursor's lamp side panel",
    "codeoss addon",
    "code-oss add-on",
    "visual studio code new lamp plugin",
    "extension for vscode",
    "plugin in vs code",
    ".vscode/extensions/",
    ".vscode-server\\extensions\\",
  ],
  [
    "jetbrains-plugin",
    "jetbrains plugin",
    "jet brains ide addon",
    "intellij idea add-on",
    "pycharm's lamp extension",
    "rider extension",
    "plugin for jetbrains",
    "plugin of jet brains",
  ],
  ["editor-plugin", "vim plugin", "neovim plugin", "emacs mode", "sublime extension", "sublime text plugin"],
  ["browser-extension", "chrome extension", "firefox addon", "edge add-on"],
  ["desktop", "mac app", "macos application", "desktop", "the desktop", "desktop client"],
  ["mobile", "mobile app", "ios version", "android"],
  [
    "web",
    "web app",
    "webapp",
    "web-based ui",
    "browser based client",
    "webbased site",
    "on the web",
    "website",
    "the browser",
  ],
  ["ci", "ci", "ci/cd", "ci job", "ci/cd runner", "github action", "github actions"],
  ["api", "sdk", "library", "api"],
  [
    null,
    "my terminal",
    "terminals",
    "the desktop of oak",
    "a mobile",
    "android oil",
    "our web of oil",
    "an api",
    "api key",
  ],
];

describe.each([
  ["shells", SHELLS, shells],
  ["plans", PLANS, plans],
  ["surfaces", SURFACES, surfaces],
] as const)("%s", (_, rules, rows) => {
  test.each(rows)("%s", (name, ...values) => {
    expect(values.map((value) => [value, nameOf(rules, value)])).toEqual(values.map((value) => [value, name]));
  });
});

const systems: readonly (readonly [rule: string, text: string, system: string | null])[] = [
  ["wsl-kernel", "on 5.15.167.4-microsoft-standard-WSL2 here", "5.15.167.4-microsoft-standard-WSL2"],
  ["wsl-kernel", "6.6-microsoft-standard", "6.6-microsoft-standard"],
  ["go-version", "lamp version 3 linux/amd64", "linux/amd64"],
  ["go-version", "version: v1.2 oil darwin/arm64", "darwin/arm64"],
  ["os-arch", " OS/Arch:           linux/amd64", "linux/amd64"],
  ["os-arch", "OS/Arch: windows/arm64", "windows/arm64"],
  ["go-target", "on linux_amd64", "linux_amd64"],
  ["go-target", "runs on linux_amd64", null],
  ["os-release", 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"', "Debian GNU/Linux 12 (bookworm)"],
  ["os-release", "NAME=Fedora", "Fedora"],
  ["os-release", "MY_NAME=Fedora", null],
  ["go-env", "GOOS='linux'", "linux"],
  ["go-env", 'set GOOS="darwin"', "darwin"],
  ["go-env", "GOOS=windows", "windows"],
  ["flutter", "Flutter (Channel stable, 3.1, on macOS 14.1 23B74, locale en)", "macOS 14.1 23B74"],
  ["user-agent", "Mozilla/5.0 (X11; Linux x86_64) Lamp", "X11; Linux x86_64"],
  ["uname", "Linux lamp-1 6.8.0-31-generic #31 x86_64", "Linux lamp-1 6.8.0-31-generic #31 x86_64"],
  ["uname", "$ uname -a: Darwin lamp.local 23.1.0 arm64", "Darwin lamp.local 23.1.0 arm64"],
  ["uname", "Linux a 6.18.2", "Linux a 6.18.2"],
  ["uname", "Linux a 6.125", "Linux a 6.125"],
  ["uname", `${"a ".repeat(20)}Linux a 6.18.2`, null],
  ["python-platform", "Linux-6.8.0-31-generic-x86_64-with-glibc2.39", "Linux-6.8.0-31-generic-x86_64-with-glibc2.39"],
  ["python-platform", "Windows-11-10.0", "Windows-11-10.0"],
  ["python-platform", "macOS-14.12-arm64", "macOS-14.12-arm64"],
  ["windows-ver", "Microsoft Windows [Version 10.0.22631.1]", "Microsoft Windows [Version 10.0.22631.1]"],
  ["target", "Target: x86_64-apple-darwin23", "x86_64-apple-darwin23"],
  ["target", "My Target: x86_64-apple-darwin23", null],
  ["target", "Target: x86_64-apple-darwin23 or so", null],
  ["line-of-its-own", "Ubuntu 24.04 LTS", "Ubuntu 24.04 LTS"],
  ["line-of-its-own", "macOS 14.1.2", "macOS 14.1.2"],
  ["line-of-its-own", "Windows 11", "Windows 11"],
  ["line-of-its-own", "my Windows 11", null],
  ["line-of-its-own", "Windows 11 or so", null],
  ["list-entry", "- Windows 11", "Windows 11"],
  ["list-entry", "  * Mac OS X 10.15 (Intel), old", "Mac OS X 10.15 (Intel), old"],
  ["list-entry", "• Mac OS", "Mac OS"],
  ["list-entry", "a - Windows 11", null],
  ["list-entry", "- Windows 11: oil", null],
];

test.each(systems)("a system by %s: %s", (name, text, system) => {
  const rule = SYSTEM_RULES.find((each) => each.name === name);
  const found = rule === undefined ? [] : [...text.matchAll(rule.pattern)];
  expect(found[0]?.[1] ?? null).toBe(system);
});

test.each<[text: string, status: number | null]>([
  ["status code 503", 503],
  ["Status_Code: was 404", 404],
  ["statuscode=500", 500],
  ["status-code of 429", 429],
  ["HTTP 503", 503],
  ["HTTP/2 404", 404],
  ["HTTP/1.1: 502", 502],
  ["HTTP-error 500", 500],
  ["HTTPS error: 500", 500],
  ["response code 403", 403],
  ["API error: 529", 529],
  ["server error (500", 500],
  ["client error  404", 404],
  ["'status': 404", 404],
  ['"status": "503"', 503],
  ["status=500", 500],
  ["status :  500", 500],
  ["exit status: 137", null],
  ["(status 429)", 429],
  ["a (status 404) b", 404],
  ["with status 500", 500],
  ["with status of 404", 404],
  ["returned error: 404", 404],
  ["404 status code", 404],
  ["v1.404 status code", null],
  ["got 404 Not Found", 404],
  ["got 504, Gateway Timeout", 504],
  ["got 504 Gateway Time-out", 504],
  ["line:404 Not Found", null],
  ["error code: 429", 429],
  ["400", 400],
  ["400  ", 400],
  ['529 {"type"', 529],
  ["429:  Too many", 429],
  ["429 -", null],
  ["4291 Too", null],
  ["429 ms too late", null],
  ["200 file left", null],
  ["200 files left", null],
  ["300 tokens", null],
  ["300 second wait", null],
  ["150 kb of it", null],
  ["oil 400 lamps", null],
])("the status of %s", (text, status) => {
  expect(findStatus(text)).toBe(status);
});

test.each<[text: string, code: string | null]>([
  ["ERR_MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"],
  ["net::ERR_FAILED", "ERR_FAILED"],
  ["UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT"],
  ["CERT_HAS_EXPIRED", "CERT_HAS_EXPIRED"],
  ["EIO: oil", "EIO"],
  ["connect ECONNREFUSED 10.0.0.7:80", "ECONNREFUSED"],
  ["EVERYTHING", null],
  ["error[E0308]: oil", "E0308"],
  ["error TS2345: oil", "TS2345"],
  ["fatal error C1083: oil", "C1083"],
  ["error E030: oil", "E030"],
  ["error E03081234]", null],
  ["error code 0x80070005", "0x80070005"],
  ["HRESULT: 0xC0000005", "0xc0000005"],
  ["exception (0x9abcdef0)", "0x9abcdef0"],
  ["exit code 3", "exit 3"],
  ["exited with code 137", "exit 137"],
  ["exited with an error code: -1", "exit -1"],
  ["exited with a status 12", "exit 12"],
  ["exit 42", "exit 42"],
  ["exits with error 5", null],
  ["return code: 2", "exit 2"],
  ["exited, code 7", "exit 7"],
  ["exit code 0", null],
  ["code 7", null],
  ["killed by SIGKILL", "SIGKILL"],
  ["SIGOIL", null],
])("the code of %s", (text, code) => {
  expect(findCode(text)).toBe(code);
});

const counted = [
  ...[
    "request",
    "requests",
    "step",
    "steps",
    "option",
    "options",
    "attempt",
    "attempts",
    "item",
    "items",
    "point",
    "points",
  ],
  ...[
    "number",
    "numbers",
    "no",
    "line",
    "lines",
    "version",
    "versions",
    "build",
    "builds",
    "run",
    "runs",
    "test",
    "tests",
  ],
  ...[
    "case",
    "cases",
    "example",
    "examples",
    "rule",
    "rules",
    "phase",
    "phases",
    "task",
    "tasks",
    "ticket",
    "tickets",
    "pr",
  ],
  ...[
    "prs",
    "pull",
    "part",
    "parts",
    "question",
    "questions",
    "problem",
    "problems",
    "color",
    "colour",
    "rank",
    "ranked",
    "the",
  ],
];
test.each(counted)("%s #1234 is no issue", (word) => {
  expect([findMentions(`${word} #1234`, null), findMentions(`${word}: #1234`, null)]).toEqual([[], []]);
});

const pointing = [
  ...[
    "issue",
    "issues",
    "bug",
    "bugs",
    "see",
    "duplicate",
    "duplicates",
    "dup",
    "dupe",
    "related",
    "similar",
    "fix",
    "fixes",
  ],
  ...["fixed", "close", "closes", "closed", "ref", "refs", "also", "like", "as", "in", "of", "and", "to", "by"],
];
test.each(pointing)("%s #7 is an issue", (word) => {
  expect(findMentions(`${word} #7`, null)).toContain(7);
  expect(findMentions(`${word} (#7`, null)).toContain(7);
});

test.each<[text: string, numbers: number[]]>([
  ["Oil #7", []],
  ["see #12, #7", [12, 7]],
  ["Oil #12 lasts", [12]],
  ["see http://www.github.com/acme/widgets/issues/5", [5]],
  ["https://github.com/acme/widgets.js/issues/5", []],
  ["https://github.com/acme/widgets/issues/5x", []],
  ["see #12.5 and #12-a", []],
  ["see #12. And", [12]],
  ["stroke #123 and css, #123456", []],
  ["the hex value #1234", [1234]],
])("the issues of %s", (text, numbers) => {
  expect(findMentions(text, "acme/widgets")).toEqual(numbers);
});

test.each<[text: string, ids: string[]]>([
  ["req_A1b2C3d4E5", ["req_A1b2C3d4E5"]],
  ["request id: a1b2c3d4", ["a1b2c3d4"]],
  ["requestid=a1b2c3d4", ["a1b2c3d4"]],
  ["Request_IDs :  a1b2c3d4", ["a1b2c3d4"]],
  ['x-request-id\\": \\"a1b2-c3d4-e5', ["a1b2-c3d4-e5"]],
  ["**Request ID**: `a1b2c3d4`", ["a1b2c3d4"]],
  ["request id: lanterns", []],
  ["request id: a1b2c3d", []],
])("the request ids of %s", (text, ids) => {
  expect(findRequestIds(text)).toEqual(ids);
});

const KEY = "Zk3vQ8mLt2XwR7bNc5YpHf9sJd4G";
test.each([
  `Authorization: Basic ${KEY}`,
  `authorization=Basic  ${KEY}`,
  `"Authorization": "Basic ${KEY}"`,
  `Authorization\\" : \\"Basic ${KEY}\\"`,
  `Bearer ${KEY}`,
  `Bearer   ${KEY}==`,
  `password=${KEY}`,
  `PASSWD : '${KEY}'`,
  `apikey=${KEY}`,
  `api_key: "${KEY}"`,
  `api-key=${KEY}`,
  `accesskey=${KEY}`,
  `access_key=${KEY}`,
  `authtoken=${KEY}`,
  `auth-token=${KEY}`,
  `accesstoken=${KEY}`,
  `access_token=${KEY}`,
  `refreshtoken=${KEY}`,
  `refresh_token=${KEY}`,
  `clientsecret=${KEY}`,
  `client-secret=${KEY}`,
  `privatetoken=${KEY}`,
  `private_token=${KEY}`,
  `OIL_PAT  =  ${KEY}`,
  `xapp-1-${KEY}`,
  `eyJ${KEY}.eyJ${KEY}.${KEY}`,
])("%s is not shown", (text) => {
  expect(redactSecrets(text)).not.toContain("R7bNc5Yp");
});

test.each([
  ...["ms", "s", "second", "seconds", "minute", "minutes", "hour", "hours", "file", "files", "token", "tokens", "byte"],
  ...["bytes", "kb", "MB", "gb", "line", "lines", "event", "events", "of", "item", "items", "error", "errors", "time"],
  ...["times", "chars", "characters", "test", "tests", "warning", "warnings"],
])("400 %s are no status", (unit) => {
  expect([findStatus(`400 ${unit} left`), findStatus(`400 ${unit}`), findStatus(`400 ${unit}y left`)]).toEqual([
    null,
    null,
    400,
  ]);
});
