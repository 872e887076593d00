// `node bench/run.mjs <name> [arguments]` runs `bench/<name>.ts`: bundled for this Node into a folder of its own, so that
// Node 20, which strips no types, runs it too.
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !/^[a-z-]+$/.test(name)) {
  console.error(
    "usage: node bench/run.mjs adapt|chaos|decision|decisions|incidents|load|matching|memory|nlbse|patterns|quality-gate|reading|real-text|secrets|snapshot|speed|startup|train|train-classify|train-kind|train-likely|triage|twenty [arguments]",
  );
  process.exit(2);
}
const root = fileURLToPath(new URL("..", import.meta.url));
// Within the project, so that packages that read files of their own are found from there.
const folder = await mkdtemp(join(root, "node_modules", ".bench-"));
try {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, "bench", `${name}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    // Bundled CommonJS packages (pg) call require(); pg's native client is optional, and nobody's here.
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
    external: ["emulate", "pg-native", "@octokit/graphql-schema", "@electric-sql/pglite", "@electric-sql/pglite/*"],
    logLevel: "error",
  });
  process.argv = [process.argv[0], outfile, ...rest];
  await import(pathToFileURL(outfile));
} finally {
  await rm(folder, { recursive: true, force: true });
}
