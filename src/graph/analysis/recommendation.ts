/** What a maintainer could do next; each proposal rests on what was read, and none is carried out. */
import { findMissingInfo } from "../../plan/find-missing-info.ts";
import { dayOf } from "../dates.ts";
import type { Section, Sentence } from "../report-value.ts";
import { keyOf } from "../thread.ts";
import { isOneIncident } from "./burst.ts";
import {
  attemptSource,
  closersIn,
  joinWords,
  nameOf,
  releaseSource,
  releasesSource,
  ruleSource,
  say,
  type Scene,
  subjectsOf,
  textOf,
  toSection,
} from "./composer.ts";

/** What a maintainer could do next. Never throws. */
export function composeRecommendation(scene: Scene): Section {
  return toSection(
    [...onFixes(scene), ...onReports(scene), ...onService(scene), ...onAnswers(scene), ...onMissing(scene)],
    scene.root.state === "open" ? "What was read does not say what to do next." : "Nothing is left to do.",
  );
}

function onFixes(scene: Scene): Sentence[] {
  const { root } = scene;
  const closers = closersIn(scene);
  const released = closers.filter(({ fate }) => fate.release !== null);
  if (released.length > 0) {
    return root.state !== "open"
      ? []
      : released.slice(0, 1).flatMap(({ pull, fate }) => {
          const tag = fate.release?.tag ?? "";
          const text = `Ask whether ${tag} helps, and close this as completed if it does: ${nameOf(pull, scene)} is in it`;
          return say(
            text,
            [textOf(pull, scene), releaseSource(pull.repo, tag, fate.release?.publishedAt ?? "")],
            scene,
          );
        });
  }
  const merged = closers.filter(({ pull }) => pull.mergedAt !== null);
  if (merged.length > 0) {
    return merged.slice(0, 1).flatMap(({ pull }) => {
      const text = `Publish a release: ${nameOf(pull, scene)} has been merged since ${dayOf(pull.mergedAt ?? "")} and is in none`;
      return say(text, [textOf(pull, scene), releasesSource(scene)], scene);
    });
  }
  const open = closers.filter(({ pull }) => pull.state === "open");
  if (open.length > 1) {
    return say(
      `Decide between ${joinWords(open.map(({ pull }) => nameOf(pull, scene)))}`,
      open.map(({ pull }) => textOf(pull, scene)),
      scene,
    );
  }
  return open.flatMap(({ pull, fate }) => {
    const text = pull.isDraft
      ? `Ask what ${nameOf(pull, scene)} still lacks: ${fate.text}`
      : `Review ${nameOf(pull, scene)}, ${fate.text}`;
    return say(text, [textOf(pull, scene)], scene);
  });
}

/** One place for all that report the same. */
function onReports(scene: Scene): Sentence[] {
  const { cluster, threads } = scene;
  if (cluster === null) return [];
  const canonical = threads.get(cluster.canonical);
  const others = subjectsOf(scene).filter((thread) => keyOf(thread) !== cluster.canonical && thread.state === "open");
  if (canonical === undefined || others.length === 0 || canonical.state !== "open") return [];
  const names =
    others.length > 4 ? `the other ${others.length}` : joinWords(others.map((thread) => nameOf(thread, scene)));
  const text = `Keep ${nameOf(canonical, scene)}, the oldest open one, as the place for this, and point ${names} to it`;
  return say(text, [textOf(canonical, scene), ...others.map((thread) => textOf(thread, scene))], scene);
}

function onService(scene: Scene): Sentence[] {
  if (!isOneIncident(scene) || closersIn(scene).length > 0) return [];
  const text =
    "Look at the service first: no linked change goes with these reports, and they came at once from different versions";
  return say(
    text,
    subjectsOf(scene).map((thread) => textOf(thread, scene)),
    scene,
  );
}

/** A way out that others confirm should be found by whoever comes next. */
function onAnswers(scene: Scene): Sentence[] {
  const best = scene.tried.find(({ accepted, confirmedBy, votesFor, contradictedBy }) => {
    return (
      !accepted &&
      contradictedBy.length === 0 &&
      (confirmedBy.length > 1 ||
        confirmedBy.some(({ role }) => role === "author" || role === "maintainer") ||
        votesFor > 4)
    );
  });
  if (best === undefined || scene.root.state !== "open") return [];
  return say(
    `Pin the comment of ${best.by ?? "that reader"}: others confirm what it says`,
    [attemptSource(best)],
    scene,
  );
}

function onMissing(scene: Scene): Sentence[] {
  const { root, readings, classification, cluster } = scene;
  const reading = readings.get(keyOf(root));
  if (root.state !== "open" || reading === undefined || classification === null || cluster !== null) return [];
  const missing = findMissingInfo(reading.report, classification);
  if (missing.length === 0) return [];
  const words: Readonly<Record<string, string>> = {
    description: "what was done and what happened",
    version: "the version",
    platform: "the operating system",
    "error-text": "the exact error text",
    steps: "the steps that lead there",
  };
  return say(
    `Ask the reporter for ${joinWords(missing.map((info) => words[info] ?? info))}`,
    [textOf(root, scene), ruleSource("missing-information", "what a maintainer would have to ask for")],
    scene,
  );
}
