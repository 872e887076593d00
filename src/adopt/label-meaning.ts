/**
 * What a label of somebody's repository means in our words, told from its name: `Type: Bug 🐛`, `area/networking`, `os-mac`.
 * Names are all that it looks at; how a label is used is another matter (`label-use.ts`).
 */
import type { Category } from "../domain/category.ts";
import type { OperatingSystem } from "../domain/report.ts";

/** What a label says of an issue. */
export type LabelMeaning =
  | { readonly kind: "category"; readonly id: Category }
  | { readonly kind: "type"; readonly type: "bug" | "feature" | "question" }
  | { readonly kind: "platform"; readonly os: OperatingSystem }
  | { readonly kind: "duplicate" }
  | { readonly kind: "needs-info" };

/** Words for each category; a phrase counts as a whole, in singular or plural. */
const CATEGORY_WORDS: Readonly<Partial<Record<Category, string>>> = {
  "usage-limit": "usage limit, usage limits, billing, quota, credits, cost",
  "rate-limit": "rate limit, rate limiting, throttling, throttled",
  overloaded: "overloaded, capacity, overload",
  "server-error": "server error, backend error, outage, api error",
  authentication: "authentication, auth, login, oauth, sso, credential, sign in, keychain, token",
  permission: "permission, permission denied, access, authorization, authorisation",
  "content-policy": "content policy, moderation, refusal",
  "invalid-request": "invalid request, bad request",
  "context-limit": "context limit, context window, compaction, context length",
  network: "network, networking, connectivity, connection, proxy, tls, ssl, dns, http, timeout",
  filesystem: "filesystem, file system, fs, disk, path, io, file",
  process: "process, subprocess, shell, exec, child process, bash",
  crash: "crash, panic, segfault, ice, hang, freeze, exception, deadlock",
  memory: "memory, memory leak, oom, performance, perf, cpu, leak, slow, slowness",
  config: "config, configuration, setting, options, preferences",
  integration: "integration, plugin, extension, mcp, ide, hook, addon, add on, vscode",
  "install-update": "install, installation, installer, update, updater, upgrade, packaging, setup, install update",
  ui: "ui, ux, tui, gui, display, rendering, layout, theme, cosmetic, user interface, ui ux, design",
  "model-behavior": "model behavior, model behaviour, model, model quality, hallucination",
  "feature-request": "feature request, enhancement request, docs, documentation",
  "no-report": "spam, off topic, invalid",
};
const TYPE_WORDS = {
  bug: "bug, defect, regression, confirmed bug, bug report",
  feature: "feature, enhancement, feat, improvement, proposal, idea, wishlist, feature request, suggestion, request",
  question: "question, support, help, usage, discussion, q a, how to",
} as const;
const PLATFORM_WORDS: Readonly<Partial<Record<OperatingSystem, string>>> = {
  macos: "macos, mac, osx, os x, mac os, darwin, apple",
  windows: "windows, win, win32, windows 10, windows 11, ms windows",
  linux: "linux, ubuntu, debian, fedora, gnu linux",
  wsl: "wsl, wsl2",
  web: "web, browser",
  ios: "ios, iphone, ipad",
  android: "android",
  freebsd: "freebsd",
  openbsd: "openbsd",
  netbsd: "netbsd",
  solaris: "solaris, illumos",
  chromeos: "chromeos, chrome os",
};
const DUPLICATE_WORDS = "duplicate, possible duplicate, dup, dupe";
const NEEDS_INFO_WORDS =
  "needs info, need info, needs information, needs more info, more information needed, info needed, missing info, needs repro, " +
  "needs reproduction, needs details, awaiting response, waiting for response, waiting for author, awaiting author, incomplete, " +
  "waiting for info, needs feedback, awaiting feedback, need more info, information needed, cannot reproduce";

/** What stands before the telling word: `area: network`, `C-bug`, `os-linux`. */
const PREFIXES = new Set(
  "type kind area component platform os error topic category scope status module subsystem issue t a c k o s p feature pkg triage resolution r".split(
    " ",
  ),
);

const MEANINGS: ReadonlyMap<string, LabelMeaning> = new Map([
  ...entries(CATEGORY_WORDS, (id) => ({ kind: "category", id })),
  ...entries(TYPE_WORDS, (type) => ({ kind: "type", type })),
  ...entries(PLATFORM_WORDS, (os) => ({ kind: "platform", os })),
  ...split(DUPLICATE_WORDS).map((word) => [word, { kind: "duplicate" } as const] as const),
  ...split(NEEDS_INFO_WORDS).map((word) => [word, { kind: "needs-info" } as const] as const),
]);

/** The label's meaning; null where its name tells none: `good first issue`, `P1`, `wontfix`. Never throws. */
export function readLabelMeaning(name: string): LabelMeaning | null {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/:[\w+-]{1,40}:/gu, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const rest = [...words];
  for (;;) {
    const found = lookUp(rest.join(" "));
    if (found !== undefined) return found;
    const [first, ...others] = rest;
    if (first === undefined || others.length === 0 || !PREFIXES.has(first)) return null;
    rest.shift();
  }
}

function lookUp(phrase: string): LabelMeaning | undefined {
  return (
    MEANINGS.get(phrase) ??
    MEANINGS.get(phrase.replace(/(?<=\p{L}{2})(?:es|s)$/u, "")) ??
    MEANINGS.get(phrase.replace(/s$/u, ""))
  );
}

function split(words: string): string[] {
  return words.split(", ");
}

/** Later rows of the map win: where a word is a category's and a type's, the type is what people mean. */
function entries<Id extends string>(
  words: Readonly<Partial<Record<Id, string>>>,
  meaningOf: (id: Id) => LabelMeaning,
): readonly (readonly [string, LabelMeaning])[] {
  // Proof of the cast: the keys of a record of `Id` are ids.
  return (Object.keys(words) as Id[]).flatMap((id) =>
    split(words[id] ?? "").map((word) => [word, meaningOf(id)] as const),
  );
}
