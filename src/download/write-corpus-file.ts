/** From what was downloaded to the corpus file: comments join their issues, each issue stands once, in order of number. */
import { createReadStream, createWriteStream } from "node:fs";
import { rename, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { z } from "zod";
import { readLines } from "../store/corpus-file.ts";
import { readDuplicatesSaid } from "./read-duplicates.ts";

/** Our own lines, as `toCorpusLine` and `part-file.ts` write them; all else of an issue is handed on as it is. */
const Comment = z.object({
  comment_of: z.int(),
  created_at: z.string(),
  author: z.string().nullable(),
  body: z.string(),
});
const CommentOfIssue = z.looseObject({ body: z.string() });
const Issue = z.looseObject({
  repo: z.string(),
  number: z.int(),
  state: z.enum(["open", "closed"]),
  state_reason: z.string().optional(),
  labels: z.array(z.string()).default([]),
  comments: z.array(CommentOfIssue).default([]),
  duplicate_of: z.array(z.int()).default([]),
});
type Issue = z.infer<typeof Issue>;

/** Writes `out` whole or not at all; gzip where its name ends in `.gz`. */
export async function writeCorpusFile(part: string, out: string): Promise<{ issues: number; bytes: number }> {
  const issues = new Map<number, Issue>();
  const comments = new Map<number, z.infer<typeof CommentOfIssue>[]>();
  for await (const line of readLines(createReadStream(part, "utf8"))) {
    const value: unknown = JSON.parse(line);
    const comment = Comment.safeParse(value);
    if (comment.success) {
      const { comment_of: number, author, ...rest } = comment.data;
      const list = comments.get(number) ?? [];
      list.push({ ...rest, ...(author !== null && { author }) });
      comments.set(number, list);
    } else {
      const issue = Issue.parse(value);
      issues.set(issue.number, issue);
    }
  }
  const sorted = [...issues.values()].sort((a, b) => a.number - b.number);
  const lines = sorted.map((issue) => `${JSON.stringify(finish(issue, comments.get(issue.number) ?? []))}\n`);
  const file = createWriteStream(`${out}.new`);
  if (out.endsWith(".gz")) await pipeline(Readable.from(lines), createGzip(), file);
  else await pipeline(Readable.from(lines), file);
  await rename(`${out}.new`, out);
  return { issues: lines.length, bytes: (await stat(out)).size };
}

function finish(issue: Issue, apart: readonly z.infer<typeof CommentOfIssue>[]): object {
  const { labels, comments, duplicate_of: marked, ...rest } = issue;
  const all = [...comments, ...apart];
  const said = readDuplicatesSaid(
    { ...issue, stateReason: issue.state_reason ?? null, duplicateOf: marked },
    all.map(({ body }) => body),
  );
  return {
    ...rest,
    ...(labels.length > 0 && { labels }),
    ...(all.length > 0 && { comments: all }),
    ...(said.length > 0 && { duplicate_of: said }),
  };
}
