import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pc from "picocolors";
import { runCli } from "../../src/entry/run-cli.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-replay-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function cli(...args: string[]) {
  let out = "";
  let err = "";
  const bars: string[] = [];
  const code = await runCli(["replay", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    status: (line) => bars.push(line),
    readStdin: () => Promise.resolve(""),
    env: {},
    now: () => new Date("2026-11-18T12:00:00Z"),
    clock: () => 0,
    colors: pc.createColors(false),
  });
  return { code, out, err, bars };
}

const CRASH =
  "TypeError: wick is gone\n    at trim (src/wick.ts:4:2)\n    at light (src/lamp.ts:9:3)\n    at evening (src/day.ts:7:1)";

async function corpus(name: string, repos: readonly string[]): Promise<string> {
  const rows = repos.map((repo, at) => ({
    repo,
    number: at + 1,
    title: "Trimming the lamp ends with a TypeError",
    body: `Seen ${at} times.\n\n${CRASH}`,
    created_at: new Date(Date.UTC(2026, 5, 1 + at)).toISOString(),
  }));
  const path = join(folder, name);
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
}

test("day by day in words, or as JSON; a bar on a terminal", async () => {
  const path = await corpus("one.jsonl", ["acme/lamp", "acme/lamp", "acme/lamp"]);
  const words = await cli(path, "--from", "2026-06-02");
  expect(words.code).toBe(0);
  expect(words.out).toMatch(/^2026-06-02 {2}1 issue/u);
  expect(words.out).toContain("2 days, 2 issues");
  expect(words.bars.at(-1)).toBe("");
  const json = await cli(path, "--from", "2026-06-02", "--to", "2026-06-02", "--json");
  expect(JSON.parse(json.out)).toMatchObject({ repo: "acme/lamp", days: [{ day: "2026-06-02", issues: 1 }] });
});

test.each([
  ["no date", ["--from", "soon"], 2],
  ["no beginning", [], 2],
  ["a time without an issue", ["--from", "2027-01-01"], 2],
])("%s is bad usage", async (_, args, code) => {
  expect((await cli(await corpus("two.jsonl", ["acme/lamp"]), ...args)).code).toBe(code);
});

test("issues of two repositories are no life of one", async () => {
  const { code, err } = await cli(await corpus("three.jsonl", ["acme/lamp", "acme/wick"]), "--from", "2026-06-01");
  expect([code, err]).toEqual([2, expect.stringContaining("a replay is of one repository")]);
});

test("what is configured about closing is what is listed", async () => {
  const path = await corpus("four.jsonl", Array<string>(6).fill("acme/lamp"));
  const config = join(folder, "never.yml");
  const closings = async (...args: string[]) => {
    const { out } = await cli(path, "--from", "2026-06-01", "--to", "2026-12-01", "--json", ...args);
    return (JSON.parse(out) as { days: { closings: object[] }[] }).days.flatMap((day) => day.closings).length;
  };
  expect(await closings()).toBeGreaterThan(0);
  await writeFile(config, "close: {duplicates: {after: 300d}}\n");
  expect(await closings("--config", config)).toBe(0);
});
