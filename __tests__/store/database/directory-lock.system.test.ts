/** Who may administer the queue: whoever may enter the directory of its socket, and that is its owner alone. */
import { chmod, mkdir, mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { lockDirectory, socketOf } from "../../../src/store/database/directory-lock.ts";

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "fp-lock-")));
});
afterEach(() => rm(root, { recursive: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test("a directory that was open to others is closed, whatever the umask", async () => {
  const directory = join(root, "data");
  await mkdir(directory);
  await chmod(directory, 0o777);
  const lock = await lockDirectory(directory);
  expect(await modeOf(directory)).toBe(0o700);
  await lock.release();
});

test("of a path that is too long for a socket, it stands in a closed directory of ours", async () => {
  const socket = await socketOf(join(root, "a-name-of-many-letters".repeat(6)));
  const folder = dirname(socket);
  expect(folder).not.toBe(tmpdir());
  expect([await modeOf(folder), (await stat(folder)).uid]).toEqual([0o700, process.getuid?.()]);
});
