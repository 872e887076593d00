import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { isSnapshotFile, readSnapshotFile, writeSnapshotFile } from "../../src/store/snapshot-file.ts";
import { documentOf, indexOf } from "../match/issue-of.ts";

const META = { repo: "acme/lantern", syncedUntil: null, isComplete: true, generator: "0.1.0" };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "snapshot-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("what is written is read back, and nothing else is left in the folder", async () => {
  const path = join(folder, "lantern.index");
  const index = indexOf([documentOf(4, { title: "Lamp out" })]);
  await writeFile(path, "an older file");
  const bytes = await writeSnapshotFile(path, index, META);
  expect((await readFile(path)).length).toBe(bytes);
  expect(await isSnapshotFile(path)).toBe(true);
  const read = await readSnapshotFile(path);
  expect([read.meta, read.index.get(4)?.title]).toEqual([META, "Lamp out"]);
  expect(await readdir(folder)).toEqual(["lantern.index"]);
});

test("a damaged one is refused in one line that names file, reason and cure", async () => {
  const path = join(folder, "lantern.index");
  await writeSnapshotFile(path, indexOf([documentOf(4)]), META);
  await writeFile(path, (await readFile(path)).subarray(0, 400));
  await expect(readSnapshotFile(path)).rejects.toThrow(
    /^\S+lantern\.index: the snapshot is cut or damaged: 400 of \d+ bytes are there; build it anew with `fingerpost index`$/,
  );
});

test("JSON Lines, a folder and nothing at all are no snapshots", async () => {
  const path = join(folder, "corpus.jsonl");
  await writeFile(path, "{}\n");
  expect(await Promise.all([path, folder, join(folder, "none")].map(isSnapshotFile))).toEqual([false, false, false]);
});

test("a place that cannot be written to is named, and nothing is left behind", async () => {
  const path = join(folder, "none", "lantern.index");
  await expect(writeSnapshotFile(path, indexOf([]), META)).rejects.toThrow(
    /lantern\.index: cannot be written \(ENOENT\)/,
  );
  await expect(writeSnapshotFile(folder, indexOf([]), META)).rejects.toThrow(/cannot be written/);
  expect(await readdir(folder)).toEqual([]);
});
