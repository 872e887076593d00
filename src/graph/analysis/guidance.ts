/** What whoever has the same failure can do now, and an example of it. */
import { ENGLISH } from "../../render/words/english.ts";
import { findUpdate, readReleaseVersion } from "../../plan/read-release-version.ts";
import { categoryText } from "../../render/category-text.ts";
import type { FoundAttempt } from "../attempts.ts";
import type { Analysis, Section, Sentence } from "../report-value.ts";
import { keyOf } from "../thread.ts";
import { isOneIncident, platformsText, versionsText } from "./burst.ts";
import {
  attemptSource,
  closersIn,
  releaseSource,
  ruleSource,
  say,
  type Scene,
  subjectsOf,
  textOf,
  toSection,
} from "./composer.ts";

/** Work-arounds that are named; more can be read in what was tried. */
const MAX_OFFERED = 2;
/** From this probability on the category's advice is given, as in the comment. */
const SURE = 0.9;

/** What whoever has the failure can do now. Never throws. */
export function composeGuidance(scene: Scene): Section {
  const updates = toUpdate(scene);
  const offered = scene.tried
    .filter(isSound)
    .slice(0, MAX_OFFERED)
    .flatMap((attempt) => say(describe(attempt), voices(attempt), scene));
  const sentences = [...updates, ...offered, ...notYourSetup(scene)];
  return toSection(
    sentences.length > 0 ? sentences : ofCategory(scene),
    "Nobody has told a way out in the comments that were read, and no release has a fix.",
  );
}

/** The code of the best attempt, or the reporter's own. */
export function composeExample(scene: Scene): Analysis["example"] {
  const best = scene.tried.find((attempt) => attempt.code !== null && isSound(attempt));
  if (best !== undefined) {
    const text = `What ${best.by ?? "a commenter"} gives as a way out`;
    return { ...toSection(say(text, [attemptSource(best)], scene), ""), code: best.code };
  }
  const code = scene.readings.get(keyOf(scene.root))?.report.code.find(({ text }) => text.trim() !== "") ?? null;
  if (code === null) return { ...toSection([], "Neither the report nor a comment has an example."), code: null };
  return {
    ...toSection(say("The reporter's own example, which shows the failure", [textOf(scene.root, scene)], scene), ""),
    code,
  };
}

/** Nothing that more people say is wrong than right. */
function isSound({ accepted, role, confirmedBy, contradictedBy, votesFor, votesAgainst }: FoundAttempt): boolean {
  const for_ = confirmedBy.length + votesFor + (accepted ? 3 : 0) + (role === "maintainer" ? 2 : 0);
  return for_ >= contradictedBy.length + votesAgainst;
}

function toUpdate(scene: Scene): Sentence[] {
  return closersIn(scene).flatMap(({ pull, fate }) => {
    if (fate.release === null) return [];
    const { tag, basis, publishedAt } = fate.release;
    const version = readReleaseVersion(tag, pull.repo);
    const own = scene.readings.get(keyOf(scene.root))?.report.environment.version ?? null;
    const from = version !== null && findUpdate(own, version) !== null ? ` (reported on ${own ?? ""})` : "";
    const how = basis === "contained" ? "which has the fix" : "which by its date should have the fix";
    return say(
      `Update to ${tag} or later${from}, ${how}`,
      [releaseSource(pull.repo, tag, publishedAt), textOf(pull, scene)],
      scene,
    );
  });
}

function describe(attempt: FoundAttempt): string {
  const who = `${attempt.by ?? "A commenter"}${attempt.role === "maintainer" ? ", a maintainer," : attempt.role === "author" ? ", the reporter," : ""}`;
  const said = attempt.quote[0] ?? attempt.code?.text.split("\n")[0] ?? "";
  const support = [
    attempt.accepted ? "accepted as the answer" : "",
    attempt.confirmedBy.length > 0
      ? `${attempt.confirmedBy.length} ${attempt.confirmedBy.length === 1 ? "person says" : "people say"} that it helped`
      : "",
    attempt.votesFor > 0 ? `${attempt.votesFor} in favour` : "",
    attempt.contradictedBy.length > 0 ? `for ${attempt.contradictedBy.length} it did not work` : "",
  ].filter(Boolean);
  const tail = support.length === 0 ? "nobody has confirmed it" : support.join(", ");
  return `${who} says: “${said}” (${tail})`;
}

function voices(attempt: FoundAttempt) {
  const others = [...attempt.confirmedBy, ...attempt.contradictedBy];
  return [
    attemptSource(attempt),
    ...others.map(({ login, role, url }) => ({
      kind: "comment" as const,
      label: `comment by ${login}${role === "reader" ? "" : ` (${role})`}`,
      url,
      at: null,
    })),
  ];
}

/** While one and the same refusal is given to everybody, nobody is told to set anything right. */
function notYourSetup(scene: Scene): Sentence[] {
  const { cluster } = scene;
  if (cluster === null || !isOneIncident(scene)) return [];
  const spans = [platformsText(cluster), versionsText(cluster)].filter(Boolean).join(", ");
  const text = `Nothing points to a single set-up${spans === "" ? "" : `: the reports span ${spans}`}; follow the oldest report instead of changing yours`;
  return say(
    text,
    subjectsOf(scene).map((thread) => textOf(thread, scene)),
    scene,
  );
}

/** The built-in advice for the category, where it is sure; it rests on the rule that found the category. */
function ofCategory(scene: Scene): Sentence[] {
  const { classification, readings, root } = scene;
  const report = readings.get(keyOf(root))?.report;
  const [evidence] = classification?.evidence ?? [];
  if (classification === null || report === undefined || evidence === undefined || classification.confidence < SURE)
    return [];
  const { advice } = categoryText(classification.category, null, report, ENGLISH);
  return advice.slice(0, 2).flatMap((line) => say(line, [ruleSource(evidence.rule, evidence.reason)], scene));
}
