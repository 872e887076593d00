/**
 * Reads platform, terminal, product version and feedback id, from the most to the least trustworthy place: the list of
 * a bug command, the fields of a form, labelled values in environment sections, then in any prose.
 *
 * Does not guess an operating system from paths or shells.
 */
import type { Environment, Problem } from "../../domain/report.ts";
import { environmentCandidates, type Candidate } from "./environment-candidates.ts";
import { normalizeOperatingSystem } from "./operating-system.ts";
import { type ProductName, readVersion } from "../product/product.ts";
import type { EnvironmentKey, Section } from "../body/read-body.ts";

export { readSetup } from "./setup/read-setup.ts";

/** The environment and what was odd about it. */
export interface EnvironmentRead {
  readonly environment: Environment;
  readonly problems: readonly Problem[];
}

const NOTHING = /^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;

/** What the report says of where it happened. Values that mean nothing (`null`, `n/a`, empty) are null. */
export function readEnvironment(sections: readonly Section[], product: ProductName | undefined): EnvironmentRead {
  const all = sections.flatMap((section) => environmentCandidates(section, product));
  const candidates = all.sort((a, b) => b.rank - a.rank);
  const platform = pickPlatform(candidates);
  const terminal = pick(candidates, "terminal");
  const version = pickVersion(candidates);
  const os = platform === null ? null : normalizeOperatingSystem(platform);
  const wsl = os !== "wsl" && (isWsl(terminal) || candidates.some(({ value }) => isWslKernel(value)));
  return {
    environment: {
      platform,
      os: wsl ? "wsl" : (os ?? (platform === null ? null : "other")),
      terminal,
      version: version.value,
      feedbackId: pickFeedbackId(candidates),
    },
    problems: oddities(platform, os, version.odd),
  };
}

function isWsl(terminal: string | null): boolean {
  return terminal !== null && normalizeOperatingSystem(terminal) === "wsl";
}

/** Microsoft's kernel runs nowhere else; a reporter on it may well have answered "Ubuntu" or "Windows". */
function isWslKernel(value: string): boolean {
  return /-microsoft-standard/i.test(value);
}

function pick(candidates: readonly Candidate[], key: EnvironmentKey): string | null {
  const value = candidates.find((candidate) => candidate.key === key && isSomething(candidate.value))?.value;
  return value ?? null;
}

function isSomething(value: string): boolean {
  return value !== "" && !NOTHING.test(value);
}

/** A "platform" that names no operating system (a cloud, a product) counts only where nothing better is known. */
function pickPlatform(candidates: readonly Candidate[]): string | null {
  const platforms = candidates.filter(({ key, value }) => key === "platform" && isSomething(value));
  const named = platforms.find(({ value }) => normalizeOperatingSystem(value) !== null);
  const other = platforms.find(({ rank }) => rank >= 80);
  return (named ?? other)?.value ?? null;
}

function pickVersion(candidates: readonly Candidate[]): { value: string | null; odd: boolean } {
  const versions = candidates.filter(({ key, value }) => key === "version" && isSomething(value));
  for (const { value } of versions) {
    const version = readVersion(value);
    if (version !== null) return { value: version, odd: false };
  }
  return { value: null, odd: versions.some(({ value, rank }) => rank >= 80 && !/latest|newest|current/i.test(value)) };
}

function pickFeedbackId(candidates: readonly Candidate[]): string | null {
  const value = pick(candidates, "feedbackId");
  return /^[\w-]{6,80}(?=\s|$)/.exec(value ?? "")?.[0] ?? null;
}

function oddities(platform: string | null, os: string | null, oddVersion: boolean): Problem[] {
  const problems: Problem[] = [];
  if (platform !== null && os === null) {
    problems.push({ kind: "environment-value-odd", detail: "The platform is none that is known." });
  }
  if (oddVersion) problems.push({ kind: "environment-value-odd", detail: "The version is not a number." });
  return problems;
}
