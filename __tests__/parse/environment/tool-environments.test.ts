import { describe, expect, test } from "@jest/globals";
import type { OperatingSystem } from "../../../src/domain/report.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { readVersion, versionLabelRank } from "../../../src/parse/product/product-version.ts";

/** What tools print of a machine, in the shapes of many runtimes: the product's version told from those of its tools. */
type Row = readonly [name: string, repo: string, body: string, os: OperatingSystem | null, version: string | null];

const environments: readonly Row[] = [
  [
    "an editor's issue reporter, of an extension",
    "acme/lid-vscode",
    "Type: <b>Bug</b>\n\nIt jams.\n\nExtension version: 3.2.1\nVS Code version: Code 1.95.2 (e8653663e8840adaf45af01eab5c627a5af81807, 2031-11-07T11:07:22.054Z)\nOS version: Windows_NT x64 10.0.22631\nModes:\nRemote OS version: Linux x64 5.15.0-microsoft-standard-WSL2\n\n<details>\n<summary>System Info</summary>\n\n|Item|Value|\n|---|---|\n|CPUs|AMD Ryzen 9 (16 x 3400)|\n|System Memory (RAM)|31.15GB (11.58GB free)|\n\n</details>",
    "wsl",
    "3.2.1",
  ],
  [
    "an editor's issue reporter, of the editor",
    "microlike/vscode",
    "Type: <b>Bug</b>\n\nIt jams.\n\nVS Code version: Code 1.95.2 (e8653663e88, 2031-11-07T11:07:22.054Z)\nOS version: Darwin arm64 24.1.0\nModes:\n",
    "macos",
    "1.95.2",
  ],
  [
    "a framework's command line with its packages",
    "anglike/anglike-cli",
    "### Your Environment\n\n```\nAnglike CLI: 17.0.3\nNode: 20.9.0\nPackage Manager: npm 10.1.0\nOS: linux x64\n\nAnglike: 17.0.4\n... animations, common, compiler\n\nPackage                         Version\n---------------------------------------------------------\n@anglike-devkit/architect       0.1700.3\nrxjs                            7.8.1\ntypescript                      5.2.2\nzone.js                         0.14.2\n```",
    "linux",
    "17.0.3",
  ],
  [
    "go env",
    "acme/golid",
    "### What version of golid are you using (`golid version`)?\n\n<pre>\n$ golid version\ngolid version v1.21.4 linux/amd64\n</pre>\n\n### What operating system and processor architecture are you using (`go env`)?\n\n<details><summary><code>go env</code> Output</summary><br><pre>\n$ go env\nGO111MODULE=''\nGOARCH='amd64'\nGOOS='linux'\nGOVERSION='go1.21.4'\n</pre></details>",
    "linux",
    "1.21.4",
  ],
  [
    "a doctor with its toolchains",
    "acme/flutterlike",
    "### Flutterlike Doctor output\n\n```console\n[✓] Flutterlike (Channel stable, 3.16.0, on macOS 14.1.1 23B81 darwin-arm64, locale en-US)\n    • Flutterlike version 3.16.0 on channel stable at /opt/flutterlike\n    • Dart version 3.2.0\n[✓] Android toolchain - develop for Android devices (Android SDK version 34.0.0)\n[✓] Xcode - develop for iOS and macOS (Xcode 15.0.1)\n```",
    "macos",
    "3.16.0",
  ],
  [
    "rustc -Vv",
    "acme/lid",
    "### Meta\n\n`rustc --version --verbose`:\n```\nrustc 1.74.0 (79e9716c9 2031-11-13)\nbinary: rustc\ncommit-hash: 79e9716c9\nhost: x86_64-pc-windows-msvc\nrelease: 1.74.0\nLLVM version: 17.0.4\n```\nlid 0.9.3",
    "windows",
    "0.9.3",
  ],
  [
    "dotnet --info",
    "acme/lidnet",
    "It fails.\n\n### Environment\n\n```\n.NET SDK:\n Version:   8.0.100\n Commit:    57efcf1350\n\nRuntime Environment:\n OS Name:     ubuntu\n OS Version:  22.04\n OS Platform: Linux\n RID:         linux-x64\n\nLidnet 4.5.6\n```\n",
    "linux",
    "4.5.6",
  ],
  [
    "java -version",
    "acme/jlid",
    'It fails.\n\n### Environment\n\n```\nopenjdk version "17.0.9" 2031-10-17\nOpenJDK Runtime Environment (build 17.0.9+9-Ubuntu-122.04)\njlid version: 5.1.0\nos.name: Linux, os.version: 6.5.0\n```\n',
    "linux",
    "5.1.0",
  ],
  [
    "a table",
    "acme/lidkit",
    "It fails.\n\n| Software | Version |\n|---|---|\n| Lidkit | 4.1.0 |\n| Node | 20.9.0 |\n| npm | 10.1.0 |\n| Operating System | macOS 14.1 |",
    "macos",
    "4.1.0",
  ],
  [
    "a table under versions",
    "acme/lidkit",
    "## Versions\n\n| Tool | Version(s) |\n| --- | --- |\n| Node.js | v20.9.0 |\n| lidkit | v4.1.0 |\n| TypeScript | 5.2.2 |\n| OS | Windows 11 |",
    "windows",
    "4.1.0",
  ],
  [
    "mvn -v",
    "acme/mavlid",
    'It fails.\n\n### Environment\n\n```\nApache Maven 3.9.5 (57804ffe)\nMaven home: /opt/maven\nJava version: 17.0.9, vendor: Eclipse\nOS name: "mac os x", version: "14.1", arch: "aarch64", family: "mac"\nmavlid 3.3.3\n```\n',
    "macos",
    "3.3.3",
  ],
  [
    "gradle -v",
    "acme/gradlid",
    "It fails.\n\n### Environment\n\n```\n------------------------------------------------------------\nGradlid 8.4\n------------------------------------------------------------\n\nBuild time:   2031-10-04 20:52:13 UTC\nKotlin:       1.9.10\nGroovy:       3.0.17\nJVM:          17.0.9 (Eclipse 17.0.9+9)\nOS:           Linux 6.5.0-10-generic amd64\n```\n",
    "linux",
    "8.4",
  ],
  [
    "docker version",
    "acme/dockerlid",
    "It fails.\n\n### Environment\n\n```\nClient: Dockerlid Engine - Community\n Version:           24.0.7\n API version:       1.43\n Go version:        go1.20.10\n OS/Arch:           linux/amd64\n```\n",
    "linux",
    "24.0.7",
  ],
  [
    "a client and its server",
    "acme/kubelid",
    "It fails.\n\n### Environment\n\n```\n$ kubelid version\nClient Version: v1.28.2\nKustomize Version: v5.0.4\nServer Version: v1.27.7\n```\n",
    null,
    "1.27.7",
  ],
  [
    "terraform",
    "acme/terralid",
    "### Terralid Version\n\n```\nTerralid v1.6.3\non darwin_arm64\n```",
    "macos",
    "1.6.3",
  ],
  [
    "php -v / composer",
    "acme/complid",
    "It fails.\n\n### Environment\n\n```\n$ complid diagnose\nComplid version: 2.6.5\nPHP version: 8.2.12\nPHP binary path: /usr/bin/php8.2\nOpenSSL version: OpenSSL 3.0.2\ncURL version: 7.81.0\n```\n",
    null,
    "2.6.5",
  ],
  [
    "bundle env",
    "acme/bundlid",
    "It fails.\n\n### Environment\n\n```\nBundlid       2.4.21\n  Platforms   ruby, x86_64-linux\nRuby          3.2.2p53 (2031-03-30) [x86_64-linux]\n  Full Path   /usr/bin/ruby\nRubyGems      3.4.21\n```\n",
    "linux",
    "2.4.21",
  ],
  [
    "nix-info",
    "acme/nixlid",
    ' - system: `"x86_64-linux"`\n - host os: `Linux 6.1.60, NixOS, 23.11 (Tapir)`\n - version: `nix-env (Nix) 2.18.1`\n\nnixlid 1.0.2 fails.',
    "linux",
    "1.0.2",
  ],
  [
    "react-native info",
    "acme/rnlid",
    'It fails.\n\n### Environment\n\n```\nSystem:\n  OS: macOS 14.1\n  CPU: (10) arm64 Apple M1 Pro\n  Shell:\n    version: "5.9"\n    path: /bin/zsh\nBinaries:\n  Node:\n    version: 20.9.0\n    path: /opt/node\nnpmPackages:\n  react:\n    installed: 18.2.0\n    wanted: 18.2.0\n  rnlid:\n    installed: 0.72.6\n    wanted: 0.72.6\n```\n',
    "macos",
    "0.72.6",
  ],
  [
    "expo",
    "acme/expolid",
    "It fails.\n\n### Environment\n\n```\n  expolid-env-info 1.0.5 environment info:\n    System:\n      OS: Windows 11 10.0.22631\n    Binaries:\n      Node: 20.9.0\n    npmPackages:\n      expolid: ^49.0.16 => 49.0.16\n```\n",
    "windows",
    "49.0.16",
  ],
  [
    "uname prose",
    "acme/lidd",
    "lidddd 2.3.4\n\nLinux box 6.5.0-14-generic #14-Ubuntu SMP x86_64 GNU/Linux\n\nIt fails.",
    "linux",
    "2.3.4",
  ],
  [
    "neovim",
    "acme/lid.nvim",
    "### Neovim version (nvim -v)\n\nNVIM v0.9.4\n\n### Operating system/version\n\nArch Linux\n\n### lid.nvim version\n\nv1.4.0",
    "linux",
    "1.4.0",
  ],
  [
    "a version that is a date",
    "acme/lid-mode",
    "- Emacs version: 29.1\n- lid-mode version: 20311101.1200\n- OS: Fedora 39",
    "linux",
    "20311101.1200",
  ],
  [
    "a letter behind the number",
    "acme/lidgame",
    "**Game Version:** 1.5.2b\n**OS:** SteamOS 3.5\n**GPU:** RX 580",
    "linux",
    "1.5.2b",
  ],
  [
    "smartphone",
    "acme/lidapp",
    "**Smartphone (please complete the following information):**\n - Device: iPhone 15\n - OS: iOS 17.1\n - App version: 3.4.5",
    "ios",
    "3.4.5",
  ],
  [
    "an IDE's About box",
    "acme/lid-plugin",
    "Plugin version: 1.8.0\nIntelliJ IDEA 2031.2.4 (Ultimate Edition)\nBuild #IU-232.10203.10\nmacOS 14.1",
    "macos",
    "1.8.0",
  ],
  [
    "R sessionInfo",
    "acme/lidR",
    "It fails.\n\n### Environment\n\n```\nR version 4.3.2 (2031-10-31)\nPlatform: x86_64-pc-linux-gnu (64-bit)\nRunning under: Ubuntu 22.04.3 LTS\n\nother attached packages:\n[1] lidR_1.2.0\n```\n",
    "linux",
    "1.2.0",
  ],
  [
    "pandas",
    "acme/panlid",
    "It fails.\n\n### Environment\n\n```\nINSTALLED VERSIONS\n------------------\ncommit           : a60ad39b4a9febdea9a59d602dad44b1538b0ea5\npython           : 3.11.5.final.0\nOS               : Windows\nOS-release       : 10\nVersion          : 10.0.22631\npanlid           : 2.1.2\nnumpy            : 1.26.1\n```\n",
    "windows",
    "2.1.2",
  ],
  [
    "a compiler's target",
    "acme/lidswift",
    "swift-driver version: 1.87.1 Apple Swift version 5.9 (swiftlang-5.9.0.128.108)\nTarget: arm64-apple-macosx14.0\nlidswift 2.0.0",
    "macos",
    "2.0.0",
  ],
  [
    "elixir -v",
    "acme/lidex",
    "* Elixir version (elixir -v): Elixir 1.15.7 (compiled with Erlang/OTP 26)\n* Lidex version (mix deps): 1.7.9\n* Operating system: macOS 14",
    "macos",
    "1.7.9",
  ],
  [
    "postgres",
    "acme/pglid",
    "pglid version: 0.5.1\nPostgreSQL version: PostgreSQL 16.1 on x86_64-pc-linux-gnu\nOS: Debian 12",
    "linux",
    "0.5.1",
  ],
  [
    "cargo deps",
    "acme/lidrs",
    "**Version**\n`cargo tree | grep lidrs`: lidrs v1.33.0\n\n**Platform**\nLinux box 6.5.0 x86_64 GNU/Linux",
    "linux",
    "1.33.0",
  ],
  ["one sentence", "acme/lidtool", "lidtool 2.4.0 on Ubuntu 22.04 with Node 20.9.0: it fails.", "linux", "2.4.0"],
  [
    "japanese",
    "acme/lidtool",
    "環境:\n- OS: Windows 11\n- lidtool バージョン: 1.2.3\n- Node バージョン: 20.1.0",
    "windows",
    "1.2.3",
  ],
  [
    "home assistant",
    "acme/lidhome",
    "## The problem\n\nIt fails.\n\n## What version of Lidhome Core has the issue?\n\ncore-2031.11.2\n\n## What type of installation are you running?\n\nLidhome OS",
    null,
    "2031.11.2",
  ],
  ["bug chrome", "acme/lidweb", "**Desktop:**\n - OS: iOS\n - Browser: chrome, safari\n - Version: 22", "ios", null],
  [
    "k8s helm",
    "acme/lidchart",
    'Output of `lidchart version`: version.BuildInfo{Version:"v3.13.1", GitCommit:"3547a4b"}\n\nOutput of `kubectl version`: v1.28\n\nCloud Provider/Platform: GKE',
    null,
    "3.13.1",
  ],
  [
    "android studio",
    "acme/lidstudio",
    "Lidstudio Hedgehog | 2031.1.1\nBuild #AI-231.9392, built on October 4\nRuntime version: 17.0.7+0 amd64\nVM: OpenJDK\nWindows 10.0\nMemory: 2048M",
    "windows",
    "2031.1.1",
  ],
  [
    "julia versioninfo",
    "acme/Lid.jl",
    "It fails.\n\n### Environment\n\n```\njulia> versioninfo()\nJulia Version 1.9.3\nCommit bed2cd540a\nPlatform Info:\n  OS: Linux (x86_64-linux-gnu)\n  CPU: 8 × Intel\n(@v1.9) pkg> st Lid\n  [a1b2c3d4] Lid v0.5.1\n```\n",
    "linux",
    "0.5.1",
  ],
];

test.each(environments)("%s", (_name, repo, body, os, version) => {
  const { environment } = parseReport({ title: "It fails", body, repo });
  expect({ os: environment.os, version: environment.version }).toEqual({ os, version });
});

// Desired and actual: what is read wrongly today.
type Wrong = readonly [name: string, repo: string, body: string, desired: string | null, actual: string | null];
const knownWrong: readonly Wrong[] = [
  [
    "pip debug",
    "acme/pipliked",
    "It fails.\n\n### Environment\n\n```\npip version: pip 23.3.1 from /usr/lib/python3/dist-packages/pip (python 3.11)\nsys.version: 3.11.5 (main, Aug 24 2031)\nsys.executable: /usr/bin/python3\nsys.platform: linux\nsys.implementation:\n  name: cpython\n'cert' config value: Not specified\npipliked 2.0.1\n```\n",
    "2.0.1",
    "3.11.5",
  ],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, repo, body, desired, actual) => {
    expect(parseReport({ title: "It fails", body, repo }).environment.version).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});

test.each<[string, string | null]>([
  ["1.5.2b", "1.5.2b"],
  ["2.0.0rc1", "2.0.0rc1"],
  ["2.0a2", "2.0a2"],
  ["2.0.0.dev3", "2.0.0.dev3"],
  ["2.0.post1", "2.0.post1"],
  ["20311101.1200", "20311101.1200"],
  ["1.2.3-rc.1", "1.2.3-rc.1"],
  // A version that cannot be read whole is not cut.
  ["1.2.3x86", "1.2.3x86"],
  ["1.2.3bc", null],
  ["19.0.1snap2", "19.0.1snap2"],
  ["3.4.1f5", "3.4.1f5"],
  ["6.0.100-alpha.1.21070.3", "6.0.100-alpha.1.21070.3"],
  ["16.11~198~ubuntu16.10", "16.11~198~ubuntu16.10"],
  ["1.0.m3", "1.0.m3"],
  ["2.0 M3", "2.0 M3"],
  ["_0.5.0_", "0.5.0"],
  ["lid_2.1.3.exe", "2.1.3"],
  ["lid-4.2.2-installer-linux-x86_64.sh", "4.2.2"],
  ["0.0.0", null],
  ["0.0.0.5126", "0.0.0.5126"],
  ["1.0.1920", "1.0.1920"],
  ["21.10.2031", null],
  ["main/v3.6.0/v3.5.0 etc.", null],
  ["a1.2.3", null],
  ["x.1.2", null],
  ["123456789.1", null],
])("readVersion(%s) is %s", (value, expected) => {
  expect(readVersion(value)).toBe(expected);
});

test.each<[string, 0 | 1 | 2]>([
  ["julia version", 0],
  ["r version", 0],
  ["elixir version", 0],
  ["sys.version", 0],
  ["runtime version", 0],
  ["postgresql version", 0],
  ["rstudio version", 2],
  ["elixirish version", 2],
  ["lid-r version", 0],
  ["go version", 1],
  ["extension version", 1],
])("versionLabelRank(%s) is %s", (label, expected) => {
  expect(versionLabelRank(label)).toBe(expected);
});
