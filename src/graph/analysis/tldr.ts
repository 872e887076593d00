/** The summary in a few sentences: what fails, where else, since when, and what became of it. */
import { timeSpan } from "../../render/time-span.ts";
import { dayOf, hoursBetween, minuteOf } from "../dates.ts";
import { errorKind } from "../reading.ts";
import type { Section, Sentence } from "../report-value.ts";
import { keyOf } from "../thread.ts";
import { findClaims, isOneIncident, platformsText, versionsText } from "./burst.ts";
import {
  closersIn,
  nameOf,
  releaseSource,
  releasesSource,
  ruleSource,
  say,
  type Scene,
  stateSource,
  subjectsOf,
  textOf,
  toSection,
} from "./composer.ts";

const MESSAGE_LENGTH = 160;
/** From so many links on, what they are together says more than each. */
const MANY_LINKS = 20;

/** The summary. Never throws. */
export function composeTldr(scene: Scene): Section {
  return toSection(
    [
      ...whatFails(scene),
      ...whereElse(scene),
      ...whatTheySay(scene),
      ...whatItGathers(scene),
      ...whatBecameOfIt(scene),
    ],
    "The report has neither an error that could be read, nor links, nor comments.",
  );
}

function whatFails(scene: Scene): Sentence[] {
  const { root, readings, classification } = scene;
  const error = readings.get(keyOf(root))?.error ?? null;
  if (error !== null) {
    const kind = errorKind(error);
    const message = error.message.replace(/\s+/gu, " ").trim();
    const clipped = message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH - 1)}…` : message;
    const often = error.count > 1 ? `, ${error.count} times${within(timeSpan(error.firstSeen, error.lastSeen))}` : "";
    return say(
      `It fails with ${kind === "" || message.includes(kind) ? "" : `${kind} `}“${clipped}”${often}`,
      [textOf(root, scene)],
      scene,
    );
  }
  const evidence = classification?.evidence.find(
    ({ category, weight }) => category === classification.category && weight > 0,
  );
  if (classification === null || evidence === undefined || classification.category === "unknown") {
    return say(
      `No error text was found in the report; its title is “${root.title.replace(/\s+/gu, " ").trim()}”`,
      [textOf(root, scene)],
      scene,
    );
  }
  return say(
    `No error text was found in the report; it reads as \`${classification.category}\` (${evidence.reason})`,
    [textOf(root, scene), ruleSource(evidence.rule, evidence.reason)],
    scene,
  );
}

function within(span: string): string {
  return span === "" ? "" : ` within ${span}`;
}

function whereElse(scene: Scene): Sentence[] {
  const { cluster } = scene;
  if (cluster === null) return [];
  const subjects = subjectsOf(scene);
  const sources = subjects.map((thread) => textOf(thread, scene));
  const hours = hoursBetween(cluster.firstAt, cluster.lastAt);
  const span =
    hours <= 48
      ? `within ${hours} h (${minuteOf(cluster.firstAt)} to ${minuteOf(cluster.lastAt)})`
      : `from ${dayOf(cluster.firstAt)} to ${dayOf(cluster.lastAt)}`;
  const where = [platformsText(cluster), versionsText(cluster)].filter(Boolean).join(", ");
  const same = cluster.by.includes("same-error")
    ? "have one and the same error"
    : "are of the same failure, as was declared";
  const people =
    cluster.reporters === cluster.members.length
      ? ""
      : ` by ${cluster.reporters} ${cluster.reporters === 1 ? "person" : "people"}`;
  const sentences = say(
    `${cluster.members.length} reports${people} ${span} ${same}${where === "" ? "" : `, on ${where}`}`,
    sources,
    scene,
  );
  if (!isOneIncident(scene)) return sentences;
  const text =
    "So many different set-ups were given one answer at once: the same incident of the service, rather than faults of their own";
  return [...sentences, ...say(text, sources, scene)];
}

function whatTheySay(scene: Scene): Sentence[] {
  return findClaims(scene).flatMap(({ claim, by, of }) => {
    const [many, one] = claim.says;
    const text = of === 1 ? `The reporter ${one}` : `${by.length} of ${of} reporters ${by.length === 1 ? one : many}`;
    return say(
      text,
      by.map((thread) => textOf(thread, scene)),
      scene,
    );
  });
}

/** Of an issue that others are parts of. */
function whatItGathers(scene: Scene): Sentence[] {
  const { root, edges, fates } = scene;
  const links = new Set(
    edges.flatMap(({ from, to }) => (from === keyOf(root) ? [to] : to === keyOf(root) ? [from] : [])),
  );
  const read = [...links].flatMap((key) => fates.get(key)?.fate ?? []);
  if (links.size < MANY_LINKS) return [];
  const open = read.filter(({ kind }) => kind === "open" || kind === "proposed" || kind === "draft").length;
  const text = `${links.size} threads are linked to it; of the ${read.length} that were read, ${open} are open and ${read.length - open} are not`;
  return say(
    text,
    [{ kind: "event", label: `timeline of #${root.number}`, url: root.url, at: scene.gathered.at }],
    scene,
  );
}

function whatBecameOfIt(scene: Scene): Sentence[] {
  const { root, gathered, fates } = scene;
  const closers = closersIn(scene);
  const done = closers.flatMap(({ pull, fate }) => {
    if (pull.mergedAt === null) return [];
    const sources = [
      textOf(pull, scene),
      ...(fate.release === null ? [] : [releaseSource(pull.repo, fate.release.tag, fate.release.publishedAt)]),
    ];
    return say(`Fixed by ${nameOf(pull, scene)}: ${fate.text}`, sources, scene);
  });
  if (done.length > 0) return done;
  const open = closers.filter(({ pull }) => pull.state === "open");
  const proposed = open.flatMap(({ pull, fate }) =>
    say(`A fix is proposed in ${nameOf(pull, scene)}: ${fate.text}`, [textOf(pull, scene)], scene),
  );
  const state = fates.get(keyOf(root))?.fate.text ?? root.state;
  const count = gathered.releases?.length ?? 0;
  const why = open.length > 0 ? "what is proposed is not merged" : "no linked pull request closes it";
  // Only of a failure is there a fix.
  const none = isFailure(scene) ? `No fix is released: ${why}, and it is ${state}` : `It is ${state}, and ${why}`;
  return [...proposed, ...say(none, [stateSource(root, scene), ...(count > 0 ? [releasesSource(scene)] : [])], scene)];
}

/** An error is quoted, or the rules call it a failure. */
function isFailure({ readings, root, classification }: Scene): boolean {
  const category = classification?.category ?? "unknown";
  return (readings.get(keyOf(root))?.error ?? null) !== null || !NO_FAILURE.has(category);
}

const NO_FAILURE: ReadonlySet<string> = new Set([
  "unknown",
  "feature-request",
  "question",
  "no-report",
  "model-behavior",
]);
