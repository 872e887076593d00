// The tests of a room as one function expression, which can be evaluated again and again in one process.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { collectTests } from "./test-registry.mjs";

// `require` of what is not bundled.
const nodeRequire = createRequire(import.meta.url);

/** All test files of the rooms, and what they import, with each source as `change(path, text)` gives it. */
export async function bundleTests({ tests, without }, change = (path, text) => text) {
  const files = [];
  for (const folder of tests) {
    const names = (await readdir(folder))
      .filter((name) => name.endsWith(".test.ts") && !name.endsWith(".system.test.ts") && !without.includes(name))
      .sort();
    files.push(...names.map((name) => resolve(folder, name)));
  }
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["@jest/globals", "fast-check"],
    plugins: [reading(change)],
    logLevel: "error",
  });
  return `(function (require, module, exports) {${outputFiles[0].text}\n})`;
}

/** The tests that the bundle declares, in order, without those that are named in `withoutNamed`. */
export function evaluateTests(script, { withoutNamed }) {
  const tests = collectTests((globals) => {
    const required = (name) => (name === "@jest/globals" ? globals : name === "fast-check" ? fc : nodeRequire(name));
    script.runInThisContext()(required, { exports: {} }, {});
  });
  return tests.filter(({ name }) => !withoutNamed.some((words) => name.includes(words)));
}

/** The message of a test's failure; undefined where it passes. */
export async function failureOf(run) {
  try {
    const pending = run();
    if (pending !== undefined) await pending;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A bundle has one place; tests ask for their own. */
function reading(change) {
  return {
    name: "own-folder",
    setup({ onLoad }) {
      onLoad({ filter: /\/(?:__tests__|src)\/.*\.ts$/ }, ({ path }) => {
        const text = change(path, readFileSync(path, "utf8"));
        return { contents: text.replaceAll("import.meta.dirname", JSON.stringify(dirname(path))), loader: "ts" };
      });
    },
  };
}
