/** The list of what statements rest on: each thing once, numbered in the order in which it is first cited. */
import { dayOf } from "./dates.ts";
import type { Source } from "./report-value.ts";
import type { Person, Said, Thread } from "./thread.ts";

/** The sources that were cited so far. */
export interface SourceList {
  /** The number of the source, from 1 on; the same for the same thing. */
  readonly cite: (source: Source) => number;
  readonly list: () => readonly Source[];
}

/** An empty list. */
export function createSourceList(): SourceList {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  return {
    cite: (source) => {
      const key = source.url ?? `${source.kind} ${source.label}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      sources.push(source);
      numbers.set(key, sources.length);
      return sources.length;
    },
    list: () => sources,
  };
}

/** The text of an issue, pull request or discussion as a source. */
export function threadSource({ kind, repo, number, url, author, createdAt }: Thread, root: Thread): Source {
  const isRoot = url === root.url;
  const name = repo.toLowerCase() === root.repo.toLowerCase() ? `#${number}` : `${repo}#${number}`;
  const what = isRoot ? "this report" : `${kind === "pull-request" ? "pull request" : kind} ${name}`;
  return {
    kind: isRoot ? "report" : kind === "pull-request" ? kind : "issue",
    label: `${what}${byWhom(author)}`,
    url,
    at: createdAt,
  };
}

/** A comment as a source. */
export function commentSource({ author, at, url }: Pick<Said, "author" | "at" | "url">): Source {
  return { kind: "comment", label: `comment${byWhom(author)} on ${dayOf(at)}`, url, at };
}

function byWhom(person: Person | null): string {
  if (person === null) return "";
  const role = person.role === "reader" ? "" : ` (${person.role})`;
  return ` by ${person.login}${role}`;
}
