import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quality-gate-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bench/run.mjs", "quality-gate", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { status, stdout, stderr };
}

test("without a folder it says how it is called", () => {
  expect(run()).toEqual({
    status: 2,
    stdout: "",
    stderr: "usage: node bench/run.mjs quality-gate DATA_FOLDER [RETOLD]\n",
  });
});

test("a missing file is an error that names it", () => {
  const { status, stderr } = run(folder);
  expect(status).toBe(1);
  expect(stderr).toContain(
    "reports-dev.jsonl, seeds.jsonl, rust-dev.jsonl.gz, products-dev.jsonl, reports-labelled.jsonl",
  );
});

test("figures below their floors fail, each on a line with its floor and why it is there", () => {
  const row = { repo: "acme/lantern", number: 1, title: "Wick", body: "", created_at: "2031-01-01T00:00:00Z" };
  const lines = `${JSON.stringify({ ...row, category: "crash" })}\n${JSON.stringify({ ...row, number: 2 })}\n`;
  writeFileSync(join(folder, "reports-dev.jsonl"), lines);
  writeFileSync(join(folder, "seeds.jsonl"), lines);
  writeFileSync(join(folder, "products-dev.jsonl"), lines);
  writeFileSync(join(folder, "reports-labelled.jsonl"), lines);
  writeFileSync(join(folder, "rust-dev.jsonl.gz"), gzipSync(lines));
  const { status, stdout } = run(folder, join(folder, "products-dev.jsonl"));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^MISS reports: recall@5 +\S+ +at least 0\.85: \w/m);
  expect(stdout).toMatch(/^MISS rust: recall@10 +0\.000 +at least 0\.835: \w/m);
  expect(stdout).toMatch(/^\d+ of 44 do not hold$/m);
});
