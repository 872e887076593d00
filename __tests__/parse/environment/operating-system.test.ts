/** Every name of a system, and words that only hold one. */
import { describe, expect, test } from "@jest/globals";
import type { OperatingSystem } from "../../../src/domain/report.ts";
import { normalizeOperatingSystem } from "../../../src/parse/environment/operating-system.ts";

const names: readonly (readonly [os: OperatingSystem, ...names: readonly string[]])[] = [
  ["wsl", "WSL", "WSL1", "WSL 2", "wsl2", "Windows Subsystem for Linux", "5.15.1-microsoft-standard"],
  [
    "macos",
    ...[
      "darwin",
      "mac",
      "macOS",
      "mac os",
      "Mac OS X",
      "macosx",
      "OS X",
      "OSX",
      "MacBook",
      "iMac",
      "Big Sur",
      "Monterey",
    ],
    ...["Ventura", "Sonoma", "Sequoia", "Tahoe", "Apple Silicon", "macos14", "macOS-14"],
  ],
  [
    "windows",
    ...[
      "Windows",
      "win32",
      "win64",
      "Win 7",
      "win8",
      "Win 10",
      "win11",
      "windows_nt",
      "MINGW",
      "mingw64",
      "MSYS",
      "msys2",
    ],
    ...["cygwin", "10.0.19045", "10.0.22631", "windows11"],
  ],
  [
    "linux",
    ...["Linux", "linux2", "Ubuntu", "Debian", "Fedora", "Arch", "archlinux", "Manjaro", "CentOS", "RHEL", "Red Hat"],
    ...["redhat", "Rocky", "Alma", "Alpine", "SUSE", "openSUSE", "Mint", "Pop!_OS", "popos", "NixOS", "Gentoo"],
    ...["Raspbian", "Raspberry Pi", "Kali", "EndeavourOS", "CachyOS", "Void", "Zorin", "SteamOS", "X11", "Codespaces"],
    ...["codespace", "devcontainer", "ubuntu22"],
  ],
  ["web", "web", "Browser", "webapp", "web app", "on the web", "Chrome", "Chromium", "Firefox", "Safari", "Edge"],
  ["android", "Android", "Termux", "LineageOS"],
  ["ios", "iOS", "iPadOS", "iPhone", "iPad", "tvOS"],
  ["freebsd", "FreeBSD"],
  ["openbsd", "OpenBSD"],
  ["netbsd", "NetBSD"],
  ["solaris", "Solaris", "illumos", "SunOS"],
  ["chromeos", "ChromeOS", "Chrome OS", "Chromebook"],
  ["other", ...["other", "AIX", "Haiku", "DragonFly", "Fuchsia"]],
];

describe.each(names)("%s", (os, ...all) => {
  test.each(all)("%s", (name) => {
    expect([name, `my ${name}`, `${name}, always`].map(normalizeOperatingSystem)).toEqual([os, os, os]);
  });
});

test.each([
  ...[
    "winter",
    "win9",
    "windowsill",
    "machine",
    "macro",
    "cosx",
    "archive",
    "search",
    "minty",
    "voided",
    "linuxoid",
    "almanac",
  ],
  ...["alpines", "webs", "edges", "knowledge", "bios", "others", "androids", "10.0.31234", "10.0.1", "aws", "popping"],
  ...["netbsds", "mingwx", "chromed", "ubuntuish"],
])("%s names none", (word) => {
  expect(normalizeOperatingSystem(word)).toBeNull();
});

test.each<[value: string, os: OperatingSystem | null]>([
  ["Windows and Linux", "windows"],
  ["Linux and Windows", "linux"],
  ["Linux, Windows, macOS", null],
  ["Other Linux", "linux"],
  ["Chrome on Windows", "windows"],
  ["Windows with WSL", "wsl"],
  [`${"x ".repeat(100)}Linux`, null],
])("%j names %s", (value, os) => {
  expect(normalizeOperatingSystem(value)).toBe(os);
});
