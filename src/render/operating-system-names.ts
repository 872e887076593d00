import type { OperatingSystem } from "../domain/report.ts";

/** How each operating system is written for people. */
export const OPERATING_SYSTEM_NAMES: Readonly<Record<OperatingSystem, string>> = {
  macos: "macOS",
  windows: "Windows",
  linux: "Linux",
  wsl: "WSL",
  web: "Web",
  other: "Other",
  ios: "iOS",
  android: "Android",
  freebsd: "FreeBSD",
  openbsd: "OpenBSD",
  netbsd: "NetBSD",
  solaris: "Solaris",
  chromeos: "ChromeOS",
};
