import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pc from "picocolors";
import { writeWalkState } from "../../src/entry/cli/walk-state.ts";
import { runCli } from "../../src/entry/run-cli.ts";
import { NOTHING_LEARNED } from "../../src/night/night-state.ts";

let folder: string;
let corpus: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-dashboard-"));
  corpus = join(folder, "issues.jsonl");
  const rows = [1, 2, 3, 4].map((number) => ({
    repo: number === 4 ? "acme/other" : "Acme/Lamp",
    number,
    title: `The export has no room ${number}`,
    body: "Error: ENOSPC: no space left on device, write '/srv/a.pdf'\n    at writeChunk (src/export.ts:8:1)",
    created_at: `2026-03-0${number}T10:00:00Z`,
    ...(number === 2 && { comments: [{ author: "ann", created_at: "2026-03-02T12:00:00Z", body: "me too" }] }),
  }));
  await writeFile(corpus, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function cli(...args: string[]) {
  let out = "";
  let err = "";
  const code = await runCli(["dashboard", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(""),
    env: {},
    now: () => new Date("2031-11-18T12:00:00Z"),
    clock: () => 0,
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

test("a page of a file's issues, as of the last of them; a folder is made for it", async () => {
  const out = join(folder, "a", "b");
  const { code, out: said } = await cli("acme/lamp", "--corpus", corpus, "--out", out);
  expect([code, said]).toEqual([0, `${join(out, "index.html")}: 3 issues of acme/lamp\n`]);
  const page = await readFile(join(out, "index.html"), "utf8");
  expect(page).toContain("Issues as of 2026-03-03 10:00 UTC");
  expect(page).toContain("filesystem 3");
  expect(page).toContain("https://github.com/acme/lamp/issues/3");
});

test.each([
  ["a repository that the file does not know", ["acme/wick", "--out", "x"]],
  ["no repository", ["lamp", "--out", "x"]],
  ["no folder", ["acme/lamp"]],
])("%s is bad usage", async (_, args) => {
  expect((await cli(...args, "--corpus", corpus)).code).toBe(2);
});

test("--state brings what people found right; a file of something else is refused", async () => {
  const at = "2026-03-02T00:00:00Z";
  const judgement = {
    kind: "notice",
    issue: 2,
    target: 1,
    relation: "duplicate",
    score: 0.95,
    right: true,
    by: "command",
    at,
  } as const;
  const state = join(folder, "walk.json");
  const cursor = { version: 1, scope: "all", algorithm: "x", since: null, from: null } as const;
  await writeWalkState(state, { ...cursor, retry: [] }, { ...NOTHING_LEARNED, judgements: [judgement] });
  const out = join(folder, "judged");
  expect((await cli("acme/lamp", "--corpus", corpus, "--out", out, "--state", state)).code).toBe(0);
  expect(await readFile(join(out, "index.html"), "utf8")).toContain("1 of 1 right");
  const { code, err } = await cli("acme/lamp", "--corpus", corpus, "--out", out, "--state", corpus);
  expect([code, err]).toEqual([2, expect.stringContaining("was not written by rescan --state")]);
});
