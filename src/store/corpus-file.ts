/**
 * A corpus file: issues as JSON Lines, plain or gzip, one object a line. Read as a stream, so that memory holds the
 * rows but never the file. One bad line costs that line only.
 *
 * Non-goals: writing a corpus, and comments or states as of another time; that is the evaluation's business.
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { KINDS } from "../domain/kind.ts";
import type { CorpusRow } from "../eval/corpus-row.ts";

/** The file as a whole cannot be read. The message is one line that names it. */
export class CorpusFileError extends Error {
  override readonly name = "CorpusFileError";
}

export interface CorpusProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Why the line was skipped; quotes nothing of it. */
  readonly message: string;
}

export interface Corpus {
  /** In the file's order. */
  readonly rows: CorpusRow[];
  readonly problems: CorpusProblem[];
}

/** Where a row has no date, it counts as older than all that have one. */
const NO_DATE = "1970-01-01T00:00:00.000Z";

const Instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), "is no date")
  .transform((text) => new Date(text).toISOString());
const IssueNumber = z.int().positive();
const Text = z.string().nullish();

/** A login, as a name or as GitHub's user object. */
const Login = z.union([z.string(), z.object({ login: z.string() }).transform(({ login }) => login)]).nullish();
const LabelName = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Comment = z.object({ created_at: Instant, author: Login, body: Text });
/** A reason that GitHub may add one day is no reason to lose the row. */
const Reason = z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullish().catch(null);

/** A code may have been written as a number. */
const Code = z.union([z.string(), z.number().transform(String)]).nullish();
const TrueError = z
  .object({ class: Text, code: Code, status: z.int().nullish(), message: Text })
  .transform((error) => ({
    class: error.class ?? null,
    code: error.code ?? null,
    status: error.status ?? null,
    message: error.message ?? null,
  }))
  .nullish();

/** One line of a corpus. Unknown keys are ignored; `null` counts as missing, but as `error` it says that there is none. */
const Row = z
  .object({
    repo: z.string().min(1),
    number: IssueNumber,
    title: z.string(),
    body: Text,
    labels: z.array(LabelName).nullish(),
    state: z.enum(["open", "closed"]).nullish(),
    state_reason: Reason,
    created_at: Instant.nullish(),
    closed_at: Instant.nullish(),
    author: Login,
    comments: z.array(Comment).nullish(),
    duplicate_of: z.array(IssueNumber).nullish(),
    cluster: Text,
    neutral: z.boolean().nullish(),
    category: Text,
    accept: z.array(z.string()).nullish(),
    // GitHub's own rows have an object here, or a type of another name: no truth, and no reason to lose the row.
    type: z.enum(KINDS).nullish().catch(null),
    platform: Text,
    version: Text,
    error: TrueError,
  })
  .transform((row): CorpusRow => ({
    repo: row.repo,
    number: row.number,
    title: row.title,
    body: row.body ?? "",
    labels: row.labels ?? [],
    state: row.state ?? (row.closed_at ? "closed" : "open"),
    stateReason: row.state_reason ?? null,
    createdAt: row.created_at ?? NO_DATE,
    closedAt: row.closed_at ?? null,
    author: toAuthor(row.author),
    comments: (row.comments ?? []).map(({ created_at, author, body }) => ({
      body: body ?? "",
      author: toAuthor(author),
      createdAt: created_at,
    })),
    duplicateOf: row.duplicate_of ?? [],
    cluster: row.cluster ?? null,
    neutral: row.neutral ?? false,
    category: row.category ?? null,
    accept: row.accept ?? [],
    kind: row.type ?? null,
    platform: row.platform ?? null,
    version: row.version ?? null,
    ...toUntold(row),
    ...(row.error !== undefined && { error: row.error }),
  }));

/** A key that is there and null says that the report tells nothing; one that is not there says nothing at all. */
function toUntold(row: { readonly platform?: unknown; readonly version?: unknown }): Pick<CorpusRow, "untold"> {
  const untold = (["platform", "version"] as const).filter((key) => row[key] === null);
  return untold.length === 0 ? {} : { untold };
}

/**
 * All rows of a corpus, and the lines that could not be used. Empty lines count for nothing.
 * @throws CorpusFileError where there is no such file, or where it is cut or broken as a whole.
 */
export async function readCorpus(path: string): Promise<Corpus> {
  const rows: CorpusRow[] = [];
  const problems: CorpusProblem[] = [];
  let line = 0;
  try {
    for await (const text of readLines(await openText(path))) {
      line += 1;
      if (text.trim() === "") continue;
      const row = parseRow(text);
      if (typeof row === "string") problems.push({ line, message: row });
      else rows.push(row);
    }
  } catch (error) {
    if (error instanceof CorpusFileError) throw error;
    throw new CorpusFileError(explainFile(path, error), { cause: error });
  }
  return { rows, problems };
}

/** The row, or why the line is none. */
function parseRow(line: string): CorpusRow | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return "is not JSON";
  }
  const parsed = Row.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join(".") ?? "";
  return `${path === "" ? "row" : path}: ${issue?.message ?? "invalid"}`;
}

function toAuthor(login: string | null | undefined): CorpusRow["author"] {
  return login ? { login, isBot: login.endsWith("[bot]") } : null;
}

/**
 * The stream's lines. Not `node:readline`, which also breaks at U+2028, a character that JSON strings may hold, and
 * which does not hand on the stream's errors.
 */
async function* readLines(stream: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream) {
    const lines = `${rest}${String(chunk)}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The file's text; whether it is gzip is told by its first two bytes (RFC 1952), not by its name. */
async function openText(path: string): Promise<Readable> {
  const head = await readHead(path);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && head.includes(0)) throw new CorpusFileError(`${path}: neither gzip nor text`);
  if (!isGzip && path.endsWith(".gz") && !/^\uFEFF?\s*\{/.test(head.toString("utf8"))) {
    throw new CorpusFileError(`${path}: named .gz, but holds no gzip data`);
  }
  const file = createReadStream(path);
  if (!isGzip) return file.setEncoding("utf8");
  const text = createGunzip();
  file.on("error", (error) => text.destroy(error));
  return file.pipe(text).setEncoding("utf8");
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Told by `code`, not by class: an error of Node's own may come from another realm. */
function explainFile(path: string, error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return `${path}: no such file`;
  if (code === "EISDIR") return `${path}: is a directory, not a corpus file`;
  if (code === "EACCES" || code === "EPERM") return `${path}: may not be read`;
  if (code.startsWith("Z_")) return `${path}: broken or cut gzip data`;
  return `${path}: cannot be read${code === "" ? "" : ` (${code})`}`;
}
