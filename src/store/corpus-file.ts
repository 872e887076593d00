/**
 * A corpus file: issues as JSON Lines, plain or gzip, one object a line, read as a stream, so that memory holds the rows but
 * never the file. One bad line costs that line only. A JSON list, as `gh` prints it, is read as well, and as a whole.
 *
 * Non-goals: writing a corpus, and comments or states as of another time; that is the evaluation's business.
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { CorpusRow } from "../eval/corpus-row.ts";
import { CorpusFileError } from "./corpus-file-error.ts";
import { readRow } from "./corpus-row-schema.ts";

export interface CorpusProblem {
  /** Counted from 1; in a JSON list the place of the item. */
  readonly line: number;
  /** Why the line was skipped; quotes nothing of it. */
  readonly message: string;
}

/** What a corpus file holds, and what of it could not be read. */
export interface Corpus {
  /** In the file's order. */
  readonly rows: CorpusRow[];
  readonly problems: CorpusProblem[];
}

/**
 * All rows of a corpus, and the lines that could not be used. Empty lines and pull requests count for nothing.
 * @throws CorpusFileError where there is no such file, or where it is cut or broken as a whole.
 */
export async function readCorpus(path: string): Promise<Corpus> {
  const corpus: Corpus = { rows: [], problems: [] };
  let line = 0;
  /** From its first line on, where the file is a list; such a text is kept whole. */
  let list: string[] | null = null;
  try {
    for await (const text of readLines(await openText(path))) {
      line += 1;
      if (list === null && corpus.rows.length + corpus.problems.length === 0 && /^\uFEFF?\s*\[/u.test(text)) list = [];
      if (list !== null) list.push(text);
      else if (text.trim() !== "") takeLine(text, line, corpus);
    }
    if (list !== null) takeLists(path, list.join("\n").replace(/^\uFEFF/, ""), corpus);
  } catch (error) {
    if (error instanceof CorpusFileError) throw error;
    throw new CorpusFileError(explainFile(path, error), { cause: error });
  }
  return corpus;
}

/** What one value holds: a row, or why it is none; a pull request is neither. */
function take(value: unknown, line: number, into: Corpus, place = ""): void {
  const read = readRow(value);
  if (read === "pull-request") return;
  if ("row" in read) into.rows.push(read.row);
  else into.problems.push({ line, message: `${place}${read.wrong}` });
}

function takeLine(text: string, line: number, into: Corpus): void {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    into.problems.push({ line, message: "is not JSON" });
    return;
  }
  take(value, line, into);
}

/** One list or several, one after the other, as `gh api --paginate` prints them; a list of lists is as good. */
function takeLists(path: string, text: string, into: Corpus): void {
  for (const list of splitLists(text)) {
    let value: unknown;
    try {
      value = JSON.parse(list);
    } catch {
      throw new CorpusFileError(`${path}: begins as a JSON list and is none; it may be cut`);
    }
    if (!Array.isArray(value)) continue;
    for (const item of value.flat() as unknown[]) {
      const at = into.rows.length + into.problems.length + 1;
      take(item, at, into, `item ${at} of the list: `);
    }
  }
}

/** The texts of the top-level values of `text`; brackets within strings do not count. */
function splitLists(text: string): string[] {
  const lists: string[] = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|[[\]]/gu)) {
    if (token === "[") depth += 1;
    else if (token === "]") depth -= 1;
    if (depth === 0 && token === "]") {
      lists.push(text.slice(begin, index + 1));
      begin = index + 1;
    }
  }
  const rest = text.slice(begin).trim();
  return rest === "" ? lists : [...lists, rest];
}

/**
 * The stream's lines, without their ends. Not `node:readline`, which also breaks at U+2028, a character that JSON strings may hold, and
 * which does not hand on the stream's errors.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
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
  if (!isGzip && path.endsWith(".gz") && !/^\uFEFF?\s*[{[]/.test(head.toString("utf8"))) {
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
