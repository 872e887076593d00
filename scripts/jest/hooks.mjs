/**
 * What Node asks before it loads a module. Types are stripped by the compiler that builds dist/, source maps kept; and
 * `@jest/globals` gives what the runner has set up: the package itself throws outside of Jest's own contexts.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const GLOBALS = new URL("./globals.mjs", import.meta.url).href;

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  return specifier === "@jest/globals" ? { url: GLOBALS, shortCircuit: true } : next(specifier, context);
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  const { pathname } = new URL(url);
  if (!pathname.endsWith(".ts")) return next(url, context);
  const sourcefile = fileURLToPath(url);
  const text = await readFile(sourcefile, "utf8");
  const { code } = await transform(text, {
    loader: "ts",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcefile,
  });
  return { format: "module", source: code, shortCircuit: true };
}
