import { describe, expect, test } from "@jest/globals";
import { normalizeOperatingSystem } from "../../../src/parse/environment/operating-system.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { productName } from "../../../src/parse/product/product-name.ts";
import { isComparison, readVersion, versionLabelRank } from "../../../src/parse/product/product-version.ts";

test.each([
  ["darwin", "macos"],
  ["macOS", "macos"],
  ["Mac OS X 10.15", "macos"],
  ["OSX", "macos"],
  ["MacBook Pro M3", "macos"],
  ["Darwin arm64 23.1.0", "macos"],
  ["x86_64-apple-darwin", "macos"],
  ["win32", "windows"],
  ["Windows 11 Pro", "windows"],
  ["win11 64 bit", "windows"],
  ["Windows_NT x64 10.0.22631", "windows"],
  ["MINGW64_NT", "windows"],
  ["linux", "linux"],
  ["linux (DGX Spark)", "linux"],
  ["Ubuntu/Debian Linux", "linux"],
  ["Other Linux", "linux"],
  ["Arch", "linux"],
  ["Fedora 41", "linux"],
  ["x86_64-unknown-linux-gnu", "linux"],
  ["WSL (Windows Subsystem for Linux)", "wsl"],
  ["WSL2 (Ubuntu) on Windows 11", "wsl"],
  ["linux 5.15.1-microsoft-standard-WSL2", "wsl"],
  ["web", "web"],
  ["Browser", "web"],
  ["FreeBSD 14", "freebsd"],
  ["Other", "other"],
  ["Android (Termux)", "android"],
  ["Anthropic API", null],
  ["AWS Bedrock", null],
  ["macOS, Windows, Linux", null],
  ["drawing", null],
  ["", null],
])("normalizeOperatingSystem(%s) is %s", (value, expected) => {
  expect(normalizeOperatingSystem(value)).toBe(expected);
});

test.each([
  ["2.1.7", "2.1.7"],
  ["v2.1.109", "2.1.109"],
  ["2.1.23 (Claude Code)", "2.1.23"],
  ["Acme CLI 0.4.2-beta.1", "0.4.2-beta.1"],
  ["1.30096.1", "1.30096.1"],
  ["Code 1.85.1 (0ee08df0cf, 2023-12-13T09:49:37.021Z)", "1.85.1"],
  ["rustc 1.74.0-nightly (79e9716c9 2023-11-13)", "1.74.0-nightly"],
  ["2024.1", "2024.1"],
  ["v22", "22"],
  [" 22 ", "22"],
  ["Latest", null],
  ["latest version", null],
  ["n/a", null],
  ["", null],
  ["the one from yesterday", null],
])("readVersion(%s) is %s", (value, expected) => {
  expect(readVersion(value)).toBe(expected);
});

test.each<[string, 0 | 1 | 2]>([
  ["version", 2],
  ["claude code version", 2],
  ["package version", 2],
  ["vs code version", 1],
  ["rustc version", 1],
  ["node version", 0],
  ["node.js version", 0],
  ["python version", 0],
  ["os version", 0],
  ["last working version", 0],
  ["minimum supported version", 0],
])("versionLabelRank(%s) is %s", (label, expected) => {
  expect(versionLabelRank(label)).toBe(expected);
});

test.each([
  ...[
    "it works in",
    "work with",
    "fine in",
    "roll back to",
    "rolled back to",
    "rolling back to",
    "rollback to",
    "from",
  ],
  ...["newer than", "planned for", "by", "post", "worked in", "downgraded to", "compared with", "Fixed in"],
])("%s compares with a version", (words) => {
  expect(isComparison(words)).toBe(true);
});
test.each(["I use", "workshop", "finest", "fromage", "rolls", "since"])("%s does not", (words) => {
  expect(isComparison(words)).toBe(false);
});

test.each<[repo: string, label: string, is: boolean]>([
  ["acme/node-lid", "lid version", true],
  ["acme/vscode-lid", "lid version", true],
  ["acme/lid-app", "lid version", true],
  ["acme/lid.nvim", "lid version", true],
  ["acme/cli", "acme version", true],
  ["acme/lid-box", "Lid Box", true],
  ["acme/lid-box", "lidbox", true],
  ["acme/lid-node-box", "lid box", false],
  ["acme/lid-app-box", "lid box", false],
  ["acme/lid", "lidded", false],
  ["acme/lid", "my-lid", false],
])("of %s %j is the product's: %s", (repo, label, is) => {
  expect(productName(repo)?.isIn(label)).toBe(is);
});

const bug = (list: string): string =>
  `**Bug Description**\nIt hangs.\n\n**Environment Info**\n${list}\n\n**Errors**\n\`\`\`json\n[]\n\`\`\`\n`;
const empty = { platform: null, os: null, terminal: null, version: null, feedbackId: null };

const bodies: [name: string, body: string, expected: Partial<typeof empty> | Record<string, string>][] = [
  [
    "a bug command's list",
    bug(
      "- Platform: darwin\n- Terminal: Apple_Terminal\n- Version: 2.1.7\n- Feedback ID: 0a1b2c3d-1111-4222-8333-444455556666",
    ),
    {
      platform: "darwin",
      os: "macos",
      terminal: "Apple_Terminal",
      version: "2.1.7",
      feedbackId: "0a1b2c3d-1111-4222-8333-444455556666",
    },
  ],
  [
    "null and empty values",
    bug("- Platform: win32\n- Terminal: null\n- Version: \n- Feedback ID:"),
    { platform: "win32", os: "windows" },
  ],
  [
    "edited by hand",
    bug("- Platform: linux (DGX Spark)\n- Version: v2.1.109 (Acme)"),
    { platform: "linux (DGX Spark)", os: "linux", version: "2.1.109" },
  ],
  [
    "on one line",
    bug("- Platform: linux - Terminal: xterm-256color - Version: 2.0.1"),
    { platform: "linux", os: "linux", terminal: "xterm-256color", version: "2.0.1" },
  ],
  [
    "form fields in another order",
    "### Operating System\n\nUbuntu/Debian Linux\n\n### Acme Version\n\n2.1.23 (Acme)\n\n### Last Working Version\n\n2.0.1\n\n### Platform\n\nAcme API\n\n### Terminal/Shell\n\n_No response_\n",
    { platform: "Ubuntu/Debian Linux", os: "linux", version: "2.1.23" },
  ],
  [
    "windows with a WSL terminal",
    "### What happened?\n\nx\n\n### Operating System\n\nWindows\n\n### Terminal/Shell\n\nWSL (Windows Subsystem for Linux)\n",
    { platform: "Windows", os: "wsl", terminal: "WSL (Windows Subsystem for Linux)" },
  ],
  [
    "a list run together in a description",
    "It hangs.\n\nEnvironment:\n\nOS: Windows 10 (Build 19045.1) Acme Code version: 2.1.23 Plan: Pro Authentication method: key Model: big 4.5",
    { platform: "Windows 10 (Build 19045.1)", os: "windows", version: "2.1.23" },
  ],
  [
    "another heading level",
    "It hangs.\n\n## Environment\n\n- **OS:** macOS 14.5\n- **Acme:** v3.2.1\n- **Node:** v20.1.0\n",
    { platform: "macOS 14.5", os: "macos", version: "3.2.1" },
  ],
  [
    "a table",
    "It hangs.\n\n| Property | Value |\n|---|---|\n| OS | Fedora 41 |\n| Acme Version | 3.2.1 |\n| Node Version | v20.1.0 |\n",
    { platform: "Fedora 41", os: "linux", version: "3.2.1" },
  ],
  [
    "an editor's own report",
    "Type: <b>Bug</b>\n\nIt hangs.\n\nVS Code version: Code 1.85.1 (0ee08df0cf527, 2023-12-13)\nOS version: Darwin arm64 23.1.0\n",
    { platform: "Darwin arm64 23.1.0", os: "macos", version: "1.85.1" },
  ],
  [
    "a compiler's banner",
    "It fails.\n\n### Meta\n\n`rustc --version --verbose`:\n```\nrustc 1.74.0 (79e9716c9 2023-11-13)\nhost: x86_64-unknown-linux-gnu\n```\n",
    { platform: "x86_64-unknown-linux-gnu", os: "linux", version: "1.74.0" },
  ],
  [
    "a python tool",
    "**Environment**\n - OS: Windows 11\n - Python version: 3.11.4\n - acme version: 0.4.2\n",
    { platform: "Windows 11", os: "windows", version: "0.4.2" },
  ],
  [
    "only other software's versions",
    "It hangs.\n\n- OS: Debian 12\n- Node version: 20.1.0\n- npm version: 10.2.0\n",
    { platform: "Debian 12", os: "linux" },
  ],
  [
    "a pre-release with a dash in its name",
    "It hangs.\n\nAcme version: Acme - Insiders 1.96.0-insider (b8f5cd4, 2024-11-20)\nOS version: Windows_NT x64 10.0.26100\n",
    { platform: "Windows_NT x64 10.0.26100", os: "windows", version: "1.96.0-insider" },
  ],
  [
    "what npx envinfo prints",
    "### To Reproduce\n\nx\n\n### Provide environment information\n\n```bash\nOperating System:\n  Platform: darwin\n  Version: Darwin Kernel Version 24.1.0: Thu\nBinaries:\n  Node: 22.9.0\nRelevant Packages:\n  acme: 15.0.3 // Latest\n```\n",
    { platform: "darwin", os: "macos", version: "15.0.3" },
  ],
  [
    "what a library's show_versions prints",
    "### Installed Versions\n\n<details>\n\npython : 3.12.1\nOS : Linux\nacmelib : 2.2.3\n</details>\n\n### Python version\n\n3.12.1\n",
    { platform: "Linux", os: "linux", version: "2.2.3" },
  ],
  [
    "a name before the value",
    "- Acme CLI: 10.9.0\n- OS Name: Ubuntu 24.04\n- Acme version: go1.23.3\n",
    { platform: "Ubuntu 24.04", os: "linux", version: "1.23.3" },
  ],
  [
    "a version command's output",
    "It fails.\n\n```\n$ acme --version\nacme 4.5.6 (stable)\n$ node --version\nv20.1.0\n```\n",
    { version: "4.5.6" },
  ],
  ["latest", "### Version\n\nLatest\n\n### OS\n\nmacOS\n", { platform: "macOS", os: "macos" }],
  ["nothing said", "It hangs on all systems since version 2.", {}],
  ["a sentence", "It hangs on Linux but works on macOS.", { platform: "Linux", os: "linux" }],
];

describe("the environment of a body", () => {
  test.each(bodies)("%s", (_name, body, expected) => {
    const { environment } = parseReport({ title: "t", body });
    expect({ ...environment, setup: undefined }).toEqual({ ...empty, ...expected });
  });
});

test.each([
  ...[
    "null",
    "undefined",
    "None",
    "n/a",
    "NA",
    "unknown",
    "Not applicable",
    "-",
    "---",
    "_No response_",
    "no response",
  ],
  ...["?", "???"],
])("%j is no value", (value) => {
  const body = bug(`- Platform: ${value}\n- Terminal: ${value}\n- Version: ${value}\n- Feedback ID: ${value}`);
  expect({ ...parseReport({ title: "t", body }).environment, setup: undefined }).toEqual(empty);
});

test.each<[name: string, body: string, expected: Partial<typeof empty> | Record<string, string>]>([
  [
    "a kernel of WSL",
    "### OS\n\nUbuntu 22.04\n\nIt hangs.\n\nLinux box 5.15.90.1-microsoft-standard-WSL2 x86_64",
    { platform: "Ubuntu 22.04", os: "wsl" },
  ],
  [
    "a kernel of WSL alone",
    "It hangs on 5.15.90.1-microsoft-standard-WSL2.",
    { platform: "5.15.90.1-microsoft-standard-WSL2", os: "wsl" },
  ],
  ["a platform that is no system", bug("- Platform: Acme Cloud"), { platform: "Acme Cloud" }],
  ["a platform that is not known", bug("- Platform: AcmeOS 3"), { platform: "AcmeOS 3", os: "other" }],
  ["an answer that is no system", "### OS\n\nAcme Cloud", { platform: "Acme Cloud" }],
  [
    "a system before an answer that is none",
    "### OS\n\nAcme Cloud\n\n### Platform\n\nLinux",
    { platform: "Linux", os: "linux" },
  ],
  ["a version that is none before one", bug("- Version: Latest\n- Acme version: 2.1.7"), { version: "2.1.7" }],
  ["an id and words", bug("- Feedback ID: 0a1b2c3d-1111 (mine)"), { feedbackId: "0a1b2c3d-1111" }],
  ["an id that is too short", bug("- Feedback ID: 0a1b2"), {}],
  ["words for an id", bug("- Feedback ID: lost, sorry"), {}],
])("%s", (_name, body, expected) => {
  const { environment } = parseReport({ title: "t", body });
  expect({ ...environment, setup: undefined }).toEqual({ ...empty, ...expected });
});
