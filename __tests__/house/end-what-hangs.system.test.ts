/** The runner waits for ever; `scripts/jest/end-what-hangs.mjs` doesn't. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("a test that hangs ends the run with its name, and the other suites are run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fingerpost-hangs-"));
  const suite = (name: string, body: string) =>
    writeFile(
      join(folder, `${name}.test.ts`),
      `import { test } from "@jest/globals";\ntest("never ${name}", ${body});\n`,
    );
  await suite("ends", "() => new Promise(() => undefined)");
  await suite("passes", "() => undefined");
  const config = {
    rootDir: folder,
    runner: join(root, "node_modules/jest-light-runner/src/index.js"),
    setupFiles: [join(root, "scripts/jest/end-what-hangs.mjs")],
    testMatch: ["<rootDir>/*.test.ts"],
    transform: {},
    maxWorkers: 2,
  };
  const args = ["--import", "./scripts/jest/register.mjs", "node_modules/jest/bin/jest.js"];
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    const env = { ...process.env, TEST_LIMIT_MS: "3000" };
    execFile(process.execPath, [...args, "--config", JSON.stringify(config)], { cwd: root, env }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, said: stripVTControlCharacters(out + err) });
    });
  });
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  expect(said).toContain("Hangs for 3 seconds");
  expect(said).toContain("never ends");
  expect(said).toContain("Test Suites: 1 failed, 1 passed, 2 total");
});
