/**
 * A download under way: what came so far beside the file that it will be (`OUT.part`), and how far it is
 * (`OUT.part.json`). After each page first the lines are written, then the place; a process that dies in between leaves
 * lines behind that the next one cuts off.
 */
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import { type DownloadPage, toCorpusLine } from "./downloaded-issue.ts";

const State = z.object({
  version: z.literal(1),
  repo: z.string(),
  comments: z.boolean(),
  source: z.enum(["graphql", "rest"]),
  /** Where the next page is; null where all is there. */
  place: z.string().max(4000).nullable(),
  /** Of `OUT.part`, up to where it counts. */
  bytes: z.int().min(0),
  issues: z.int().min(0),
});
type State = Readonly<z.infer<typeof State>>;

/** A part of a corpus, open to be gone on with. */
export interface PartFile {
  readonly path: string;
  /** As an earlier process left it; null for a new one. */
  readonly state: State | null;
  /** Issues so far. */
  count(): number;
  /** Writes a page and where to go on. Gives the number of issues so far. */
  append(page: DownloadPage, at: Pick<State, "source" | "place">): Promise<number>;
  /** Takes both files away. */
  remove(): Promise<void>;
}

/** The part that belongs to `out`; in words what is wrong where another download left it. */
export async function openPart(out: string, wanted: Pick<State, "repo" | "comments">): Promise<PartFile | string> {
  const path = `${out}.part`;
  const statePath = `${path}.json`;
  const text = await readFile(statePath, "utf8").catch(() => null);
  const state = text === null ? null : readState(text);
  if (state !== null && (state.repo !== wanted.repo || state.comments !== wanted.comments)) {
    const what = `${state.repo} ${state.comments ? "with" : "without"} comments`;
    return `${path} is a download of ${what}; finish that one, or remove ${path} and ${statePath}`;
  }
  const place: Pick<State, "bytes" | "issues"> = state ?? { bytes: 0, issues: 0 };
  let { bytes, issues } = place;
  const file = await open(path, "a");
  await file.truncate(bytes);
  await file.close();
  return {
    path,
    state,
    count: () => issues,
    async append(page, at) {
      const lines = [
        ...page.issues.map(toCorpusLine),
        ...page.comments.map(({ number, author, body, createdAt }) =>
          JSON.stringify({ comment_of: number, created_at: createdAt, author: author?.login ?? null, body }),
        ),
      ];
      const data = Buffer.from(lines.map((line) => `${line}\n`).join(""));
      await writeFile(path, data, { flag: "a" });
      bytes += data.length;
      issues += page.issues.length;
      const next: State = { version: 1, ...wanted, ...at, bytes, issues };
      await writeFile(`${statePath}.new`, JSON.stringify(next));
      await rename(`${statePath}.new`, statePath);
      return issues;
    },
    async remove() {
      await rm(path, { force: true });
      await rm(statePath, { force: true });
    },
  };
}

/** A damaged state is none: the download begins anew. */
function readState(text: string): State | null {
  try {
    return State.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
