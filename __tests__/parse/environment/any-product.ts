/** Invented reports of products in no corpus: what a careful person reads of system and version. One kind of wording a row. */
import type { OperatingSystem } from "../../../src/domain/report.ts";

export interface AnyProduct {
  readonly name: string;
  readonly repo: string;
  readonly title?: string;
  readonly body: string;
  readonly os: OperatingSystem | null;
  readonly version: string | null;
}

const row = (
  name: string,
  repo: string,
  body: string,
  os: OperatingSystem | null,
  version: string | null,
  title = "It does not work",
): AnyProduct => ({ name, repo, body, os, version, title });

export const ANY_PRODUCT: readonly AnyProduct[] = [
  row(
    "a BSD in a sentence",
    "heron/kettle",
    "Hello, I run OpenBSD 7.5 and kettle 2.4.1 whistles twice.",
    "openbsd",
    "2.4.1",
  ),
  row("a phone", "heron/kettle-app", "Since I updated to 5.3.1 the app closes on my iPhone 14.", "ios", "5.3.1"),
  row(
    "logcat",
    "heron/kettle-app",
    "```\nE/AndroidRuntime: FATAL EXCEPTION: main\n```\nadb logcat gives the above.",
    "android",
    null,
  ),
  row("a machine's kind", "heron/kettle", "My MacBook Pro gets hot while it boils.", "macos", null),
  row("bits before the system", "heron/kettle", "I am using Kettle 1.4.2, 64-bit Linux.", "linux", "1.4.2"),
  row(
    "fails here, works there",
    "heron/kettle",
    "It crashes on Windows 11 but works fine on Ubuntu 24.04.",
    "windows",
    null,
  ),
  row("works there, fails here", "heron/kettle", "Works on macOS. On Debian 12 it never boils.", "linux", null),
  row("the title alone", "heron/kettle", "See the title.", "freebsd", null, "build: fails on freebsd/arm64"),
  row("windows of a screen", "heron/kettle", "When I open two windows, the other windows are empty.", null, null),
  row(
    "a channel and a version in brackets",
    "heron/kettle",
    "```\n[√] Kettle (Channel stable, 3.24.0, on Microsoft Windows [Version 10.0.22631.3958], locale de-DE)\n```",
    "windows",
    "3.24.0",
  ),
  row("something else in brackets", "heron/kettle", "Kettle (needs spoon 3.1) is stuck.", null, null),
  row(
    "a part with a version of its own",
    "heron/kettle",
    "### Kettle version\n\nKettle CLI: 3.1.8\nNode: 18.20.2\nOS: linux x64\n\nKettle: 3.1.11\n... lid, spout",
    "linux",
    "3.1.11",
  ),
  row(
    "the owner's name before the product's",
    "heron/compose",
    "### Output\n\n```\nheron-compose version 1.29.2, build unknown\nCPython version: 3.10.12\n```",
    null,
    "1.29.2",
  ),
  row("the owner without its ending", "heronjs/core", "Heron 3.1.4 leaks.", null, "3.1.4"),
  row(
    "a system's build beside the word version",
    "heron/kettle",
    "### Runtime environment\n\n[{'uname': uname_result(system='Windows', node='POT', release='11', version='10.0.26100')}]",
    "windows",
    null,
  ),
  row(
    "several asked for, numbers alone",
    "heron/kettle",
    "### Python and Kettle versions:\n\n2.0.0\n3.12.4 (main, Jun  6 2031)",
    null,
    "2.0.0",
  ),
  row(
    "several asked for, by name",
    "heron/kettle",
    "### Python and Kettle versions:\n\nPython 3.12.4\nKettle 2.0.0",
    null,
    "2.0.0",
  ),
  row(
    "versions of the product's packages",
    "heron/kettle",
    "### Versions of Heron Kettle plugins\n\nheron-kettle-lid==8.3.1\n\n### Heron Kettle version\n\n2.9.2",
    null,
    "2.9.2",
  ),
  row(
    "libraries without the product",
    "heron/kettle",
    "### Versions\n\nSystem dependencies:\n  setuptools: 58.0.4\n  spoonpy: 1.20.3\n  cuplib: 1.7.1",
    null,
    null,
  ),
  row(
    "a section on what was before",
    "heron/kettle",
    "### Regression?\n\nKettle 4.8 has no lid.\n\n### Configuration\n\n* Kettle 4.2.6\n* Alpine 3.20, x64",
    "linux",
    "4.2.6",
  ),
  row(
    "a name that begins with a dot",
    "dotnet/runtime",
    "### Configuration\n\n* .NET 8.0.6\n* ASP.NET 7.0.1",
    null,
    "8.0.6",
  ),
  row(
    "initials and a wide table",
    "Heron/TeaKettle",
    "### Environment data\n\n```\nName                           Value\n----                           -----\n" +
      "TKVersion                      7.4.3\nTKEdition                      Core\nSpoonVersion                   1.1.0\n" +
      "OS                             Darwin 23.5.0 Darwin Kernel Version 23.5.0: Wed May  1 20:14:38 PDT 2031; root:xnu\n```\n\nTeaKettle leaks.",
    "macos",
    "7.4.3",
  ),
  row(
    "a name that lost letters, elsewhere another's",
    "neovim/neovim",
    "### Nvim version (nvim -v)\n\nNVIM v0.10.0\n\n### Language server name/version\n\nlidls 0.13.0",
    null,
    "0.10.0",
  ),
  row("a release with a part behind its number", "heron/kettle", "Installed by apt. Mint 21.2 here.", "linux", null),
  row(
    "a system for one purpose",
    "heron/kettle",
    "### What type of installation are you running?\n\nHome Assistant OS",
    "linux",
    null,
  ),
  row(
    "a system in the answer about something else",
    "heron/kettle",
    "**kettle version**: 0.3.1\n\n**editor or extension**: Lidcode (WSL not involved, plain Fedora 40)",
    "linux",
    "0.3.1",
  ),
  row("others' systems, where nothing fails", "heron/kettle", "On Windows nodes we have no whistle.", null, null),
  row("others' systems, where it fails", "heron/kettle", "It crashes on Windows nodes.", "windows", null),
  row("a folder of one's own", "heron/kettle", "```\nkettle: /home/ann/tea/pot.toml: no lid\n```", "linux", null),
  row("a drive", "heron/kettle", "```\nC:\\Users\\Ann\\tea\\pot.toml: no lid\n```", "windows", null),
  row("a library", "heron/kettle", "```\ndyld: Library not loaded: libpot.3.dylib\n```", "macos", null),
  row("several folders", "heron/kettle", "`/home/ann/a` and `C:\\tea\\b` differ.", null, null),
  row("a browser", "heron/kettle-web", "The pot is empty in Firefox 128.", "web", null),
  row("a browser on a system", "heron/kettle-web", "- Browser: Chrome 126 on Windows 11", "windows", null),
  row(
    "a release by its number",
    "heron/kettle",
    "### OS platform\n\n24.04\n\n### Kettle version\n\n3.1",
    "linux",
    "3.1",
  ),
  row("a hosted notebook", "heron/kettle", "### Operating system\n\nGoogle Colab\n", null, null),
  row(
    "ticked boxes",
    "heron/kettle",
    "### On which systems?\n\n- [ ] Windows\n- [x] Linux\n\n### OS\n\n- [ ] macOS\n- [X] Linux",
    "linux",
    null,
  ),
  row(
    "questions without headings",
    "heron/kettle",
    "What is the expected output?\ntea\n\nWhich operating system are you using?\nNetBSD 10\n\nWhich version are you using?  (run 'kettle version')\n1.9",
    "netbsd",
    "1.9",
  ),
  row(
    "numbered questions",
    "heron/kettle",
    "1. What version of Kettle are you using (`kettle version`)?\n\n- 1.9.2\n\n2. What operating system are you using?\n\nSolaris 11.4",
    "solaris",
    "1.9.2",
  ),
  row(
    "arrows",
    "heron/kettle",
    "- Kettle => 4.5.5-dev\n- Operating System / Platform => Ubuntu 20.04\n- Compiler => g++ 9.4",
    "linux",
    "4.5.5-dev",
  ),
  row("a version in an error", "heron/kettle", "```\nKettle(4.8.0) pot.cpp:12: error: no lid\n```", null, "4.8.0"),
  row("glued to the name", "heron/kettle", "The board uses kettle3.4.1 with the cross-compiler.", null, "3.4.1"),
  row("a development build", "heron/kettle", "kettle version devel +de4317c", null, "devel +de4317c"),
  row("a candidate", "heron/kettle", "### Kettle version\n\n0.21.0rc3", null, "0.21.0rc3"),
  row("a build's date", "heron/kettle", "### Version\n\n1.8.0.1.v20111108105548", null, "1.8.0.1.v20111108105548"),
  row("words of a beta", "heron/kettle", "### Version\n\n2.53.5 beta 1 pre", null, "2.53.5 beta 1 pre"),
  row(
    "a described commit beside the number",
    "heron/kettle",
    "### Kettle version\n\nv2.13.0-rc2-7-g1cb1a030a62 2.13.0",
    null,
    "2.13.0",
  ),
  row("several that fail", "heron/kettle", "### Kettle version\n\n2.8.1, 2.13.0", null, "2.13.0"),
  row("the failing of two", "heron/kettle", "In 2.1.3 it works, in 2.2.0 it does not boil.", null, "2.2.0"),
  row(
    "another program's version",
    "heron/kettle",
    "### Kettle\n\nThe kettle is cold.\n\n### Teapot version\n\n9.9.9",
    null,
    null,
  ),
  row(
    "a build tool's version",
    "heron/kettle",
    "Kettle fails.\n\n### Kettle version\n\n2.12\n\n### Blazer version\n\n5.3.0",
    null,
    "2.12",
  ),
  row("a short name", "heron/tenderloin", "### TL Version\n\n2.4", null, "2.4"),
  row("an edition", "heron/kettle", "Running Kettle Core v24.0.1 on a Raspberry Pi 4.", "linux", "24.0.1"),
  row(
    "what a command prints",
    "heron/kettle",
    "- `kettle -v` prints: 3.10.9\n- `node -v` prints: v22.9.1",
    null,
    "3.10.9",
  ),
  row("amounts and addresses", "heron/kettle", "It takes 2.5.1 GB and fails on 10.0.0.1 after 0.5 s.", null, null),
  row("WSL's first kernel", "heron/kettle", "OSDescription: Linux 4.4.0-19041-Microsoft #488-Microsoft", "wsl", null),
];

/** What is read wrongly today, with what should be. */
export const KNOWN_WRONG: readonly (AnyProduct & { readonly actual: readonly [string | null, string | null] })[] = [
  {
    ...row(
      "a page without a word of a browser",
      "heron/kettle-web",
      "The button on the page does nothing.",
      "web",
      null,
    ),
    actual: [null, null],
  },
  {
    ...row("a number without parts", "heron/kettle", "The lid jams in Kettle 18.", null, "18"),
    actual: [null, null],
  },
  {
    ...row("systems of a plan", "heron/kettle", "We could pour faster, as Linux does since 3.7.", null, null),
    actual: ["linux", null],
  },
];
