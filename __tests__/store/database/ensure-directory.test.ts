import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ensureDirectory } from "../../../src/store/database/ensure-directory.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-directory-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("is made with those above it, for its owner only; what is there stays as it is", async () => {
  const path = join(folder, "a", "b", "c");
  await ensureDirectory(path);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  await writeFile(join(path, "kept"), "");
  await ensureDirectory(path);
  expect((await stat(join(path, "kept"))).isFile()).toBe(true);
});

test("two at once both have it", async () => {
  const path = join(folder, "d", "e");
  await Promise.all([ensureDirectory(path), ensureDirectory(path)]);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test("below a file, or on a file, is the system's error", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(ensureDirectory(join(folder, "file"))).rejects.toMatchObject({ code: "EEXIST" });
  await expect(ensureDirectory(join(folder, "file", "x"))).rejects.toMatchObject({ code: "EEXIST" });
});

const onLinux = process.platform === "linux" ? test : test.skip;
onLinux.each(["/proc/fingerpost", "/proc/fingerpost/data"])("%s ends, where Node's own never does", async (path) => {
  await expect(ensureDirectory(path)).rejects.toMatchObject({ code: "ENOENT" });
});
