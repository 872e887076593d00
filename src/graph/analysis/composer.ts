/** What the parts of the analysis are written with: statements that can't be made without a source. */
import type { Edge } from "../edge.ts";
import type { Judged } from "../fates.ts";
import type { Gathered } from "../gathered.ts";
import type { Reading } from "../reading.ts";
import type { FoundAttempt } from "../attempts.ts";
import type { Cluster, Section, Sentence, Source } from "../report-value.ts";
import { commentSource, type SourceList, threadSource } from "../sources.ts";
import { isSameRepo, keyOf, type Thread, type ThreadKey } from "../thread.ts";
import type { Classification } from "../../domain/classification.ts";

/** All that the analysis may look at. */
export interface Scene {
  readonly gathered: Gathered;
  readonly root: Thread;
  readonly threads: ReadonlyMap<ThreadKey, Thread>;
  readonly readings: ReadonlyMap<ThreadKey, Reading>;
  readonly edges: readonly Edge[];
  readonly fates: ReadonlyMap<ThreadKey, Judged>;
  /** The group that the issue belongs to; null where it is alone. */
  readonly cluster: Cluster | null;
  readonly tried: readonly FoundAttempt[];
  readonly classification: Classification | null;
  readonly sources: SourceList;
}

/** Statements cite at most so many sources each: the first ones say it as well. */
const MAX_REFS = 6;

/** A statement with its sources, none where there are no sources: nothing is said without one. */
export function say(text: string, sources: readonly Source[], { sources: list }: Scene): Sentence[] {
  const refs = [...new Set(sources.slice(0, MAX_REFS).map(list.cite))];
  return refs.length === 0 ? [] : [{ text: text.endsWith(".") || text.endsWith("”.") ? text : `${text}.`, refs }];
}

/** The issues that the report is about: the group, or the issue alone; oldest first. */
export function subjectsOf({ cluster, root, threads }: Scene): Thread[] {
  return cluster === null ? [root] : cluster.members.flatMap((key) => threads.get(key) ?? []);
}

/** A thread as a source. */
export function textOf(thread: Thread, { root }: Scene): Source {
  return threadSource(thread, root);
}

/** An attempt as a source. */
export function attemptSource({ by, role, at, url }: FoundAttempt): Source {
  return commentSource({ author: by === null ? null : { login: by, role: role ?? "reader" }, at, url });
}

/** A rule of ours as a source. */
export function ruleSource(rule: string, reason: string): Source {
  return { kind: "rule", label: `rule \`${rule}\`: ${reason}`, url: null, at: null };
}

/** A release of a repository as a source. */
export function releaseSource(repo: string, tag: string, at: string): Source {
  return {
    kind: "release",
    label: `release ${tag}`,
    url: `https://github.com/${repo}/releases/tag/${encodeURIComponent(tag)}`,
    at,
  };
}

/** The releases of a repository as a source, for what none of them has. */
export function releasesSource({ root, gathered }: Scene): Source {
  const count = gathered.releases?.length ?? 0;
  return {
    kind: "release",
    label: `the ${count === 1 ? "one release" : `${count} releases`} that ${count === 1 ? "was" : "were"} read`,
    url: `${repoUrl(root)}/releases`,
    at: gathered.at,
  };
}

/** GitHub's own page of the issue, for its present state. */
export function stateSource(thread: Thread, scene: Scene): Source {
  return thread.url === scene.root.url
    ? {
        kind: "field",
        label: `state of #${thread.number} on ${scene.gathered.at.slice(0, 10)}`,
        url: `${thread.url}#partial-timeline`,
        at: scene.gathered.at,
      }
    : textOf(thread, scene);
}

/** `#12`, or with its repository where it is another one's. */
export function nameOf(thread: Thread, { root }: Scene): string {
  return isSameRepo(thread, root) ? `#${thread.number}` : `${thread.repo}#${thread.number}`;
}

/** Pull requests that close one of the subjects, with what became of them. */
export function closersIn(scene: Scene): { readonly pull: Thread; readonly fate: Judged["fate"] }[] {
  const subjects = new Set(subjectsOf(scene).map(keyOf));
  const keys = new Set(
    scene.edges.flatMap(({ kind, from, to }) => (kind === "closes" && subjects.has(to) ? [from] : [])),
  );
  return [...keys].flatMap((key) => {
    const [pull, judged] = [scene.threads.get(key), scene.fates.get(key)];
    return pull?.kind === "pull-request" && judged !== undefined ? [{ pull, fate: judged.fate }] : [];
  });
}

/** Sentences as a part; `thin` is said where there are none. */
export function toSection(sentences: readonly Sentence[], thin: string): Section {
  return { sentences, thin: sentences.length === 0 ? thin : null };
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function repoUrl({ url }: Thread): string {
  return url.replace(/\/(?:issues|pull|discussions)\/\d+$/u, "");
}
