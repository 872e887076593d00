/** What a careful reader should know besides. */
import { readReleaseVersion } from "../../plan/read-release-version.ts";
import * as semver from "../../domain/semver.ts";
import { dayOf } from "../dates.ts";
import type { Section, Sentence } from "../report-value.ts";
import { keyOf } from "../thread.ts";
import {
  attemptSource,
  closersIn,
  joinWords,
  nameOf,
  releaseSource,
  say,
  type Scene,
  subjectsOf,
  textOf,
  toSection,
} from "./composer.ts";

/** What a careful reader should know besides. Never throws. */
export function composeNotes(scene: Scene): Section {
  return toSection(
    [
      ...ofSecrets(scene),
      ...ofNoise(scene),
      ...ofRivals(scene),
      ...ofSuperseded(scene),
      ...ofDates(scene),
      ...ofReturns(scene),
      ...ofContradictions(scene),
      ...ofTransfers(scene),
    ],
    "Nothing besides.",
  );
}

function ofSecrets(scene: Scene): Sentence[] {
  return subjectsOf(scene).flatMap((thread) => {
    if (thread.secrets.length === 0) return [];
    const kinds = joinWords(thread.secrets.map(({ what }) => what));
    return say(
      `${nameOf(thread, scene)} seems to show ${kinds}; it is left out here, and should be revoked`,
      [textOf(thread, scene)],
      scene,
    );
  });
}

function ofNoise(scene: Scene): Sentence[] {
  const { report } = scene.readings.get(keyOf(scene.root)) ?? {};
  const noise = report?.errors.filter((error) => error.noise) ?? [];
  if (noise.length === 0) return [];
  const named = noise.slice(0, 3).map(({ message }) => `“${clip(message)}”`);
  const more = noise.length > 3 ? ` and ${noise.length - 3} more` : "";
  return say(
    `Background noise in the log, and no part of the failure: ${named.join(", ")}${more}`,
    [textOf(scene.root, scene)],
    scene,
  );
}

function ofRivals(scene: Scene): Sentence[] {
  const open = closersIn(scene).filter(({ pull }) => pull.state === "open");
  if (open.length < 2) return [];
  const names = joinWords(open.map(({ pull }) => nameOf(pull, scene)));
  return say(
    `${names} compete: each would close this`,
    open.map(({ pull }) => textOf(pull, scene)),
    scene,
  );
}

function ofSuperseded(scene: Scene): Sentence[] {
  return closersIn(scene).flatMap(({ pull, fate }) => {
    return fate.kind === "superseded" || fate.kind === "unmerged"
      ? say(`${nameOf(pull, scene)} was ${fate.text}`, [textOf(pull, scene)], scene)
      : [];
  });
}

/** What only the dates say is said to be so. */
function ofDates(scene: Scene): Sentence[] {
  return closersIn(scene).flatMap(({ pull, fate }) => {
    if (fate.release?.basis !== "by-date") return [];
    const { tag, publishedAt } = fate.release;
    return say(
      `That ${tag} has ${nameOf(pull, scene)} is told by the dates alone: its tag was not compared with the merge`,
      [releaseSource(pull.repo, tag, publishedAt), textOf(pull, scene)],
      scene,
    );
  });
}

/** The same error on a release that should have the fix. */
function ofReturns(scene: Scene): Sentence[] {
  const fixes = closersIn(scene).flatMap(({ pull, fate }) => {
    const version = fate.release === null ? null : readReleaseVersion(fate.release.tag, pull.repo);
    return version === null || fate.release === null
      ? []
      : [{ version, at: fate.release.publishedAt, tag: fate.release.tag, pull }];
  });
  return fixes.flatMap(({ version, at, tag, pull }) => {
    const later = subjectsOf(scene).filter((thread) => {
      const own = semver.parse(scene.readings.get(keyOf(thread))?.report.environment.version ?? null, { loose: true });
      return own !== null && semver.gte(own, version) && thread.createdAt > at;
    });
    if (later.length === 0) return [];
    const names = joinWords(later.slice(0, 5).map((thread) => nameOf(thread, scene)));
    return say(
      `Reported again on ${tag} or later, after the fix: ${names}`,
      [...later.map((thread) => textOf(thread, scene)), releaseSource(pull.repo, tag, at)],
      scene,
    );
  });
}

function ofContradictions(scene: Scene): Sentence[] {
  return scene.tried.flatMap((attempt) => {
    const { contradictedBy, by, quote } = attempt;
    if (contradictedBy.length === 0) return [];
    const count = contradictedBy.length === 1 ? "1 person" : `${contradictedBy.length} people`;
    const sources = contradictedBy.map(({ login, role, url }) => ({
      kind: "comment" as const,
      label: `comment by ${login}${role === "reader" ? "" : ` (${role})`}`,
      url,
      at: null,
    }));
    return say(
      `For ${count} it did not work what ${by ?? "a commenter"} says (“${clip(quote[0] ?? "")}”)`,
      [...sources, attemptSource(attempt)],
      scene,
    );
  });
}

function ofTransfers(scene: Scene): Sentence[] {
  return scene.root.happenings.flatMap((happening) => {
    return happening.kind === "transferred"
      ? say(`It was moved here from ${happening.from} on ${dayOf(happening.at)}`, [textOf(scene.root, scene)], scene)
      : [];
  });
}

function clip(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
