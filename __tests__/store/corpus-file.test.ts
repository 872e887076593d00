import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CorpusFileError, readCorpus } from "../../src/store/corpus-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-file-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const MINIMAL = { repo: "acme/lantern", number: 7, title: "Flame is blue" };
const FULL = {
  ...MINIMAL,
  body: "It is.",
  labels: ["bug", { name: "ui" }],
  state: "closed",
  state_reason: "completed",
  created_at: "2031-03-01T09:00:00+01:00",
  closed_at: "2031-03-02T08:00:00Z",
  author: "ada",
  comments: [{ created_at: "2031-03-01T10:00:00Z", author: null, body: "Same here." }],
  duplicate_of: [3],
  cluster: "blue",
  neutral: true,
  category: "ui",
  accept: ["crash"],
  platform: "linux",
  version: "4.2.1",
  error: { class: "WickError", code: 7, message: "torn" },
  unheard_of: { key: true },
};

describe("rows", () => {
  test("every key is read, unknown ones are ignored, dates become UTC", async () => {
    const { rows, problems } = await readCorpus(await fileOf("full.jsonl", JSON.stringify(FULL)));
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        repo: "acme/lantern",
        number: 7,
        title: "Flame is blue",
        body: "It is.",
        labels: ["bug", "ui"],
        state: "closed",
        stateReason: "completed",
        createdAt: "2031-03-01T08:00:00.000Z",
        closedAt: "2031-03-02T08:00:00.000Z",
        author: { login: "ada", isBot: false },
        comments: [{ body: "Same here.", author: null, createdAt: "2031-03-01T10:00:00.000Z" }],
        duplicateOf: [3],
        cluster: "blue",
        neutral: true,
        category: "ui",
        accept: ["crash"],
        platform: "linux",
        version: "4.2.1",
        error: { class: "WickError", code: "7", status: null, message: "torn" },
      },
    ]);
  });

  test.each([
    ["missing keys", MINIMAL],
    ["null for missing", { ...MINIMAL, body: null, labels: null, author: null, duplicate_of: null, cluster: null }],
    ["an unheard-of reason", { ...MINIMAL, state_reason: "transmuted" }],
  ])("defaults: %s", async (name, row) => {
    const { rows } = await readCorpus(await fileOf(`${name}.jsonl`, JSON.stringify(row)));
    expect(rows).toEqual([
      {
        ...MINIMAL,
        body: "",
        labels: [],
        state: "open",
        stateReason: null,
        createdAt: "1970-01-01T00:00:00.000Z",
        closedAt: null,
        author: null,
        comments: [],
        duplicateOf: [],
        cluster: null,
        neutral: false,
        category: null,
        accept: [],
        platform: null,
        version: null,
      },
    ]);
  });

  test("an error that is null says that there is none, one that is left out says nothing", async () => {
    const lines = [JSON.stringify({ ...MINIMAL, error: null }), JSON.stringify({ ...MINIMAL, number: 8 })];
    const { rows } = await readCorpus(await fileOf("errors.jsonl", lines.join("\n")));
    expect(rows.map(({ error }) => error)).toEqual([null, undefined]);
  });

  test("a bot is known by its login, and GitHub's user object serves too", async () => {
    const row = { ...MINIMAL, author: { login: "oiler[bot]", id: 1 } };
    const { rows } = await readCorpus(await fileOf("bot.jsonl", JSON.stringify(row)));
    expect(rows[0]?.author).toEqual({ login: "oiler[bot]", isBot: true });
  });
});

test("bad lines are named and cost only themselves", async () => {
  const good = JSON.stringify(MINIMAL);
  const lines = [
    good,
    "{ not json",
    "",
    JSON.stringify({ ...MINIMAL, number: -1 }),
    JSON.stringify({ repo: "acme/lantern", number: 8 }),
    JSON.stringify({ ...MINIMAL, created_at: "yesterday" }),
    "[1, 2]",
    good,
  ];
  const { rows, problems } = await readCorpus(await fileOf("bad.jsonl", `${lines.join("\n")}\n`));
  expect(rows).toHaveLength(2);
  expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7]);
  expect(problems.map(({ message }) => message.split(":")[0])).toEqual([
    "is not JSON",
    "number",
    "title",
    "created_at",
    "row",
  ]);
  expect(problems.every(({ message }) => !message.includes("\n"))).toBe(true);
});

test.each([
  ["plain", (text: string) => Buffer.from(text)],
  ["gzip", (text: string) => gzipSync(text)],
  ["gzip under a plain name is told by its bytes", (text: string) => gzipSync(text)],
  ["CRLF", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
  ["byte order mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
  ["no newline at the end", (text: string) => Buffer.from(text.trimEnd())],
])("encodings: %s", async (name, encode) => {
  // U+2028 may stand raw in JSON; the title is longer than a chunk of the stream, and not all of one byte.
  const title = `Flame\u2028is ${"blau überall ".repeat(12_000)}`;
  const text = `${JSON.stringify({ ...MINIMAL, title })}\n${JSON.stringify(MINIMAL)}\n`;
  const { rows, problems } = await readCorpus(await fileOf(`${name}.data`, encode(text)));
  expect(problems).toEqual([]);
  expect(rows.map((row) => row.title)).toEqual([title, MINIMAL.title]);
});

test("an empty file is an empty corpus", async () => {
  expect(await readCorpus(await fileOf("empty.jsonl", ""))).toEqual({ rows: [], problems: [] });
});

describe("files that cannot be read give one line that names them", () => {
  test.each([
    ["missing.jsonl", null, "no such file"],
    ["cut.jsonl.gz", gzipSync(JSON.stringify(MINIMAL).repeat(50)).subarray(0, 40), "broken or cut gzip data"],
    ["garbage.jsonl.gz", "this is no gzip\n", "named .gz, but holds no gzip data"],
    ["binary.jsonl", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), "neither gzip nor text"],
  ])("%s", async (name, content, message) => {
    const path = content === null ? join(folder, name) : await fileOf(name, content);
    const error: unknown = await readCorpus(path).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CorpusFileError);
    expect(error instanceof Error && error.message).toBe(`${path}: ${message}`);
  });

  test("a folder", async () => {
    await expect(readCorpus(folder)).rejects.toThrow(`${folder}: is a directory, not a corpus file`);
  });
});
