import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CorpusFileError } from "../../src/store/corpus-file-error.ts";
import { readCorpus } from "../../src/store/corpus-file.ts";

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
        kind: null,
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
        kind: null,
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

/** As `gh issue list --json …` prints it. */
const FROM_GH = {
  number: 7,
  title: "Flame is blue",
  body: "See [a][b].",
  labels: [{ id: "L1", name: "bug", color: "d73a4a" }],
  state: "CLOSED",
  stateReason: "NOT_PLANNED",
  createdAt: "2031-03-01T08:00:00Z",
  closedAt: "2031-03-02T08:00:00Z",
  author: { id: "U1", is_bot: false, login: "ada", name: "Ada" },
  comments: [{ author: { login: "bo" }, body: "Same.", createdAt: "2031-03-01T10:00:00Z", reactionGroups: [] }],
  url: "https://github.com/acme/lantern/issues/7",
};
/** As the REST API gives it. */
const FROM_REST = {
  number: 7,
  title: "Flame is blue",
  body: "See [a][b].",
  labels: [{ id: 1, name: "bug" }],
  state: "closed",
  state_reason: "not_planned",
  created_at: "2031-03-01T08:00:00Z",
  closed_at: "2031-03-02T08:00:00Z",
  user: { login: "ada", type: "User" },
  comments: 1,
  url: "https://api.github.com/repos/acme/lantern/issues/7",
  html_url: "https://github.com/acme/lantern/issues/7",
  repository_url: "https://api.github.com/repos/acme/lantern",
};
const PULL = { ...FROM_REST, number: 8, pull_request: { url: "https://api.github.com/x" } };
const READ = {
  repo: "acme/lantern",
  number: 7,
  body: "See [a][b].",
  labels: ["bug"],
  state: "closed",
  stateReason: "not_planned",
  createdAt: "2031-03-01T08:00:00.000Z",
  closedAt: "2031-03-02T08:00:00.000Z",
  author: { login: "ada", isBot: false },
};

describe("what people have at hand is read as it is", () => {
  test.each<[string, string]>([
    ["gh, a list", JSON.stringify([FROM_GH])],
    ["gh, a list over lines", JSON.stringify([FROM_GH], null, 2)],
    ["gh, lines", JSON.stringify(FROM_GH)],
    ["REST, a list", JSON.stringify([PULL, FROM_REST])],
    ["REST, lines", `${JSON.stringify(PULL)}\n${JSON.stringify(FROM_REST)}`],
    ["lists one after the other", `${JSON.stringify([PULL])}${JSON.stringify([FROM_REST])}\n`],
    ["a list of lists", JSON.stringify([[PULL], [FROM_REST]])],
    ["with a byte order mark and lines before it", `\uFEFF\n\n${JSON.stringify([FROM_GH])}`],
  ])("%s", async (name, text) => {
    const { rows, problems } = await readCorpus(await fileOf(`${name.replace(/\W/g, "-")}.json`, text));
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([READ]);
  });

  test("comments of gh are read, the number of them that REST gives is none", async () => {
    const lines = [FROM_GH, FROM_REST].map((row) => JSON.stringify(row)).join("\n");
    const { rows } = await readCorpus(await fileOf("comments.jsonl", lines));
    expect(rows.map(({ comments }) => comments?.map(({ body }) => body))).toEqual([["Same."], []]);
  });

  test("where nothing names the repository, all issues are of one", async () => {
    const { url, ...bare } = FROM_GH;
    expect(url).not.toBe("");
    const { rows } = await readCorpus(await fileOf("bare.json", JSON.stringify([bare, { ...bare, number: 9 }])));
    expect(rows.map(({ repo }) => repo)).toEqual(["local/issues", "local/issues"]);
  });

  test("an item that is none is named by its place; a list that is cut is no corpus", async () => {
    const { rows, problems } = await readCorpus(await fileOf("odd.json", JSON.stringify([FROM_GH, 7, { number: 1 }])));
    expect(rows).toHaveLength(1);
    expect(problems.map(({ line, message }) => [line, message.split(":")[0]])).toEqual([
      [2, "item 2 of the list"],
      [3, "item 3 of the list"],
    ]);
    const cut = await fileOf("cut.json", JSON.stringify([FROM_GH, FROM_GH]).slice(0, 300));
    await expect(readCorpus(cut)).rejects.toThrow("begins as a JSON list and is none; it may be cut");
  });
});
