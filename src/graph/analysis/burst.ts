/** Whether a group of reports speaks for one passing failure of a service, and what its reporters say besides. */
import { hoursBetween } from "../dates.ts";
import type { Cluster } from "../report-value.ts";
import { keyOf } from "../thread.ts";
import { CLAIMS, type Claim } from "../claims.ts";
import { joinWords, type Scene, subjectsOf } from "./composer.ts";
import type { Thread } from "../thread.ts";

/** As for a live incident: so many reporters within so many hours. */
const REPORTERS = 4;
const HOURS = 24;

/**
 * Several people, one error that a service answered with a status, within a day. The error must be the same one: duplicates
 * that were only declared say nothing of the time.
 */
export function isOneIncident(scene: Scene): boolean {
  const { cluster, readings, root } = scene;
  if (cluster === null || cluster.reporters < REPORTERS || !cluster.by.includes("same-error")) return false;
  const status = readings.get(keyOf(root))?.error?.status ?? null;
  return status !== null && hoursBetween(cluster.firstAt, cluster.lastAt) <= HOURS;
}

/** A claim with those who make it. */
export interface Made {
  readonly claim: Claim;
  readonly by: readonly Thread[];
  readonly of: number;
}

/** What at least one subject claims, in the order of the table. */
export function findClaims(scene: Scene): Made[] {
  const subjects = subjectsOf(scene);
  // A category that was not sure enough for a label may still be what the error speaks of.
  const categories = new Set(
    (scene.classification?.evidence ?? []).flatMap(({ category, weight }) => (weight > 0 ? [category] : [])),
  );
  return CLAIMS.filter((claim) => claim.category === null || categories.has(claim.category)).flatMap((claim) => {
    const by = subjects.filter((thread) => {
      const report = scene.readings.get(keyOf(thread))?.report;
      const text = report === undefined ? "" : `${report.title}\n${report.prose}`;
      return claim.patterns.some((pattern) => pattern.test(text));
    });
    return by.length === 0 ? [] : [{ claim, by, of: subjects.length }];
  });
}

/** `macOS and Windows`, from the words of the environment; "" where nobody says. */
export function platformsText({ platforms }: Pick<Cluster, "platforms">): string {
  const names: Readonly<Record<string, string>> = {
    macos: "macOS",
    windows: "Windows",
    linux: "Linux",
    wsl: "WSL",
    ios: "iOS",
    android: "Android",
  };
  return joinWords(platforms.map((platform) => names[platform] ?? platform));
}

/** `versions 2.0.32 to 2.1.29`, `version 2.0.32`; "" where nobody says. */
export function versionsText({ versions }: Pick<Cluster, "versions">): string {
  const [first = "", last = ""] = [versions[0], versions.at(-1)];
  if (first === "") return "";
  return first === last ? `version ${first}` : `versions ${first} to ${last}`;
}
