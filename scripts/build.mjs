/**
 * Builds dist/, which is committed: the Action and `npx` run what is in the repository, with no build of their own.
 * The output is the same byte for byte on every machine, so that `npm run dist:check` can compare it.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  legalComments: "none",
  logLevel: "warning",
};

/** Writes all bundles into `outdir`. @throws where esbuild finds an error, or a bundled package has no licence file */
export async function buildAll(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  // Command line and server: only our own code, what they share in chunks of its own; packages come from node_modules.
  const programs = { cli: "src/entry/cli.ts", server: "src/entry/server.ts" };
  await build({
    ...common,
    entryPoints: programs,
    outdir,
    packages: "external",
    splitting: true,
    chunkNames: "[name]-[hash]",
  });
  // The Action: everything in one file, because a runner installs nothing.
  const { metafile } = await build({
    ...common,
    entryPoints: { index: "src/entry/index.ts" },
    outdir,
    metafile: true,
    minifyWhitespace: true,
    // Bundled CommonJS packages call require().
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  // A path outside would stand in the bundle, and make it another one on every machine.
  const outside = Object.keys(metafile.inputs).find((path) => path.startsWith(".."));
  if (outside !== undefined) throw new Error(`${outside} lies outside the project: node_modules must be a real folder`);
  writeFileSync(join(outdir, "licenses.txt"), licencesOf(metafile));
  writeFileSync(join(outdir, "package.json"), '{ "type": "module" }\n');
}

/** The licence texts of every package in a bundle, by name. */
function licencesOf(metafile) {
  const folders = Object.keys(metafile.inputs).flatMap((path) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
    return match ? [join(root, match[1])] : [];
  });
  const texts = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
    if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence file`);
    return `${name}@${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return texts.sort().join("\n---\n\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll(process.argv[2] ?? join(root, "dist"));
}
