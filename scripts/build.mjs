/**
 * Builds dist/, which is committed: the Action and `npx` run what is in the repository, with no build of their own.
 * The output is the same byte for byte on every machine, so that `npm run dist:check` can compare it.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { toAscii } from "./to-ascii.mjs";

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

/** zod brings its messages in fifty languages, which no bundler can leave out; ours are our own, and zod's are not shown. */
const withoutLocales = {
  name: "without-locales",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};

/** What `triage` loads; the server and most commands need most of it too. */
const CORE = join(root, "src/entry/cli/triage-command.ts");
/** The commands that do without, and stay as quick as they are. */
const LIGHT = new Set(["config-command", "deliveries-command", "fetch-command"]);
/** What else is a door of its own, and opened by who has loaded the core or is about to. */
const WITHIN = new Set(["server", "triage-on-github", "read-index", "write-report"]);

/** One chunk for all who need the core, instead of thirty that each need other parts of: a start takes half a millisecond to find one. */
const withOneCore = {
  name: "with-one-core",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](?:entry|threads|classify[\\/]rules[\\/]languages)[\\/].*\.ts$/ }, ({ path }) => {
      const name = basename(path, ".ts");
      const isLanguage = basename(dirname(path)) === "languages";
      if (path === CORE || LIGHT.has(name)) return undefined;
      if (!name.endsWith("-command") && !WITHIN.has(name) && !isLanguage) return undefined;
      return { contents: `${readFileSync(path, "utf8")}\nimport ${JSON.stringify(CORE)};\n`, loader: "ts" };
    });
  },
};

/**
 * Modules of which the Action uses little, by the file that imports them: GitHub's toolkit does not say that they do nothing
 * when loaded, and would bring an octokit with all its routes, and a client of HTTP for a token that nobody asks for.
 */
const LEFT_OUT_UNUSED = ["@actions/github/lib/github.js: ./utils.js", "@actions/core/lib/core.js: ./oidc-utils.js"];

const withoutUnused = {
  name: "without-unused",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:utils|oidc-utils)\.js$/ }, ({ importer, path, resolveDir }) => {
      const isOne = LEFT_OUT_UNUSED.some((one) => `${importer.replaceAll("\\", "/")}: ${path}`.endsWith(`/${one}`));
      return isOne ? { path: join(resolveDir, path), sideEffects: false } : undefined;
    });
  },
};

/**
 * Packages of the cache's client that a run seldom needs, with the classes that are made of them: Azure's for an upload, and
 * undici for a runner behind a proxy. Each is a file of its own, loaded when the first instance is made. CommonJS, because
 * a constructor cannot wait for import().
 */
const LATE = { "@azure/storage-blob": ["BlobClient", "BlockBlobClient"], undici: ["ProxyAgent"] };

const fileOf = (name) => `late-${name.replace("@", "").replaceAll("/", "-")}.cjs`;

const lateClass = (name, of) =>
  `export const ${of} = new Proxy(class {}, {
    construct: (_, given) => Reflect.construct(require("./${fileOf(name)}").${of}, given) });`;

const withLatePackages = {
  name: "with-late-packages",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(LATE).join("|")})$`) }, ({ path, importer }) =>
      /[\\/]@actions[\\/](?:cache|http-client)[\\/]/.test(importer) ? { path, namespace: "late" } : undefined,
    );
    onResolve({ filter: /^\.\/late-.*\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: "late" }, ({ path }) => ({
      contents: LATE[path].map((of) => lateClass(path, of)).join("\n"),
    }));
  },
};

/** Bundled CommonJS packages call require(); modules of ours import createRequire by that name, which a bundle may keep. */
const REQUIRE = "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

/** What only the server and the demonstration load: large, native or found by name at run time. */
const SERVER_PACKAGES = ["@electric-sql/*", "@probot/*", "emulate", "pg", "pg-native", "pino", "probot", "prom-client"];

/** What the rules' patterns need of a text, worked out once here instead of at every start. */
async function preparePrograms() {
  const entryPoints = ["src/classify/prepare-programs.ts"];
  const { outputFiles } = await build({ ...common, entryPoints, write: false });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { preparePrograms: prepare } = await import(`data:text/javascript;base64,${code}`);
  return prepare();
}

/** Writes all bundles into `outdir`. @throws where esbuild finds an error, also in a finished bundle, or a bundled package has no licence file */
export async function buildAll(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  const define = { FINGERPOST_PREPARED: JSON.stringify(await preparePrograms()) };
  // Command line and server, what they share in chunks of its own. The packages that a triage needs are bundled, since
  // finding their hundreds of files took half of its time; the server's come from node_modules.
  const programs = await build({
    ...common,
    entryPoints: { cli: "src/entry/cli.ts", server: "src/entry/server.ts" },
    outdir,
    external: SERVER_PACKAGES,
    splitting: true,
    chunkNames: "[name]-[hash]",
    metafile: true,
    define,
    // Names stay as they are written: to give short ones and call each by its own again takes longer than to read them.
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [withoutLocales, withOneCore],
    banner: { js: REQUIRE },
  });
  // The Action: everything in it, because a runner installs nothing. GitHub's client for the cache is a program of its own,
  // started where it is needed; it is one file, since each that is shared would have to be found twice in every run.
  const actionOptions = {
    ...common,
    metafile: true,
    define,
    minify: true,
    // GitHub's client tells its errors apart by the names of their classes.
    keepNames: true,
    plugins: [withoutLocales, withoutUnused, withLatePackages],
    banner: { js: REQUIRE },
  };
  const action = await build({
    ...actionOptions,
    entryPoints: { index: "src/entry/index.ts" },
    outdir,
    splitting: true,
    chunkNames: "action-[hash]",
  });
  const cache = await build({
    ...actionOptions,
    entryPoints: ["src/entry/cache-process.ts"],
    outfile: join(outdir, "cache-process.js"),
  });
  const late = await Promise.all(Object.keys(LATE).map((name) => buildLate(name, outdir)));
  for (const name of readdirSync(outdir)) {
    const path = join(outdir, name);
    const code = toAscii(readFileSync(path, "utf8"));
    // What we put before a bundle, esbuild has not read with the rest: a name declared twice would end the first start.
    await transform(code, { sourcefile: name });
    writeFileSync(path, code);
  }
  // A path outside would stand in the bundle, and make it another one on every machine.
  const inputs = Object.assign({}, ...[programs, action, cache, ...late].map(({ metafile }) => metafile.inputs));
  const outside = Object.keys(inputs).find((path) => path.startsWith(".."));
  if (outside !== undefined) throw new Error(`${outside} lies outside the project: node_modules must be a real folder`);
  writeFileSync(join(outdir, "licenses.txt"), licencesOf(inputs));
  writeFileSync(join(outdir, "package.json"), '{ "type": "module" }\n');
}

/** What is used of a late package, and what that needs. */
function buildLate(name, outdir) {
  const contents = `export { ${LATE[name].join(", ")} } from "${name}";`;
  return build({
    ...common,
    format: "cjs",
    stdin: { contents, resolveDir: root },
    outfile: join(outdir, fileOf(name)),
    metafile: true,
    minify: true,
    keepNames: true,
    // Azure's client asks where it is.
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
}

/** Packages that state a licence and bring no text of it. */
const STATED_LICENCES = {
  "@nodable/entities": { license: "MIT", holder: "Amit Gupta (https://solothought.com)" },
};

/** The MIT licence in its own words: https://spdx.org/licenses/MIT */
const mitOf = (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The licence texts of every package among the inputs of the bundles, by name. */
function licencesOf(inputs) {
  const folders = Object.keys(inputs).flatMap((path) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
    return match ? [join(root, match[1])] : [];
  });
  const texts = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
    const stated = STATED_LICENCES[name];
    if (file === undefined && stated !== undefined && stated.license === license)
      return `${name}@${version} (${license})\n\n${mitOf(stated.holder)}\n`;
    if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence file`);
    return `${name}@${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return texts.sort().join("\n---\n\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll(process.argv[2] ?? join(root, "dist"));
}
