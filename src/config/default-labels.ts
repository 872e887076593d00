/**
 * The labels that Fingerpost puts on where a repository configures nothing. Data only.
 *
 * Families of categories share a hue (orange: the service refuses; violet: access; pink: the request; blue: the system
 * around; red: the program; green: set-up) and differ in lightness, so that a list of issues reads at a glance.
 * `__tests__/config/default-labels.test.ts` holds them to GitHub's limits (name 50, description 100 characters,
 * docs.github.com/rest/issues/labels) and to a contrast of at least 4.5:1 with the text that GitHub sets on them in its
 * light theme; the dark theme derives a light text from the colour by itself.
 */
import type { Category } from "../domain/category.ts";
import type { Kind } from "../domain/kind.ts";
import type { OperatingSystem } from "../domain/report.ts";

/** What is used for each part of a label that the repository does not say. */
export interface LabelDefault {
  /** null: no label unless the repository names one. */
  readonly name: string | null;
  /** Six lower-case hex digits. */
  readonly color: string;
  readonly description: string;
}

export const CATEGORY_LABELS: Readonly<Record<Category, LabelDefault>> = {
  "usage-limit": named("error: usage-limit", "f68f28", "A plan, quota, credit or billing limit refuses or drains"),
  "rate-limit": named("error: rate-limit", "f8a859", "Too many requests (429) that are not a plan's limit"),
  overloaded: named("error: overloaded", "f9bf86", "The service is overloaded (529)"),
  "server-error": named("error: server-error", "fad6b2", "The service fails by itself (5xx)"),

  authentication: named("error: authentication", "9a64d8", "Signing in, tokens, API keys or the keychain (401)"),
  permission: named("error: permission", "ba90ea", "The account, organisation or region may not (403)"),
  "content-policy": named("error: content-policy", "d7bdf4", "Refused for what was asked"),

  "invalid-request": named("error: invalid-request", "e05c9e", "The request is malformed or names nothing that exists"),
  "context-limit": named("error: context-limit", "f29cc7", "The conversation or request is too long"),

  network: named("error: network", "478fe1", "Transport, DNS, TLS, a proxy or a time-out"),
  filesystem: named("error: filesystem", "7eb4f1", "Files, paths, locks, or an edit that a file refuses"),
  process: named("error: process", "b5d4f8", "A child process, a shell or one command that fails or hangs"),

  crash: named("error: crash", "cb2f2a", "The program ends or hangs as a whole"),
  memory: named("error: memory", "f48985", "Too much memory or processor time"),

  config: named("error: config", "3fab75", "Settings, permission rules or the sandbox are rejected or ignored"),
  integration: named("error: integration", "70cd9e", "Plugins, hooks, MCP servers, editor extensions, own commands"),
  "install-update": named("error: install-update", "a9e5c7", "Installing, updating or removing the program"),

  ui: named("error: ui", "efdf4d", "Shown or typed wrongly"),

  "model-behavior": unnamed("d0d5dd", "Answers or choices of the model are poor"),
  "feature-request": unnamed("bec5d0", "A wish for a new feature or for documentation"),
  "no-report": unnamed("e2e5e9", "Empty, a test, spam, or another project's issue"),
  question: unnamed("e8ebef", "A question about usage; nothing fails"),
  unknown: unnamed("eeeff2", "What failed was not recognised"),
};

export const PLATFORM_LABELS: Readonly<Record<OperatingSystem, LabelDefault>> = {
  macos: named("platform: macos", "78a6b0", "Seen on macOS"),
  windows: named("platform: windows", "89b4bd", "Seen on Windows"),
  linux: named("platform: linux", "9cc2c9", "Seen on Linux"),
  wsl: named("platform: wsl", "aecfd5", "Seen on the Windows Subsystem for Linux"),
  web: named("platform: web", "c1dce1", "Seen in a browser"),
  other: unnamed("d5e8eb", "Seen on another platform"),
  ios: named("platform: ios", "b4d3c4", "Seen on iOS"),
  android: named("platform: android", "c6dfc0", "Seen on Android"),
  freebsd: named("platform: freebsd", "d8cdb9", "Seen on FreeBSD"),
  openbsd: named("platform: openbsd", "dcd3c0", "Seen on OpenBSD"),
  netbsd: named("platform: netbsd", "e0d9c8", "Seen on NetBSD"),
  solaris: named("platform: solaris", "e4dfd0", "Seen on Solaris"),
  chromeos: named("platform: chromeos", "cdd6e4", "Seen on ChromeOS"),
};

/** No repository gets these unasked: most have labels of their own for them. The colours are those of GitHub's own. */
export const KIND_LABELS: Readonly<Record<Kind, LabelDefault>> = {
  bug: unnamed("d73a4a", "Something isn't working"),
  feature: unnamed("a2eeef", "A wish for something new or better"),
  question: unnamed("d876e3", "A question about usage"),
};

export const POSSIBLE_DUPLICATE_LABEL = named(
  "possible-duplicate",
  "cfd3d7",
  "An earlier issue seems to report the same; nothing is closed for it",
);

export const NEEDS_INFO_LABEL = named("needs-info", "fbe08a", "Something is missing that a maintainer would ask for");

export const INCIDENT_LABEL = named("incident", "b60205", "Several people report this right now");

function named(name: string, color: string, description: string): LabelDefault & { readonly name: string } {
  return { name, color, description };
}

function unnamed(color: string, description: string): LabelDefault {
  return { name: null, color, description };
}
