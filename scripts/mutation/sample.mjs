// `node scripts/mutation/sample.mjs <room> [mutants] [seconds] [seed]`: the mutation score of a room by a random sample of
// its mutants, for when there is no time for all. One seed draws the same mutants each time, unless their sources change;
// tests that were written for one sample prove themselves on that of another seed. Stryker makes the mutants; each is
// tried as `in-process-runner.mjs` does it, in a process that is replaced where a mutant never ends.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import config from "../../stryker.config.mjs";
import { RegexTrials, placesOf } from "./regex-trials.mjs";

/** A mutant that takes longer than this, in milliseconds, never ends; the tests take a twentieth of it. */
const MOST_MS = 20_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const [room = "fingerprint", wanted = "400", seconds = "600", seed = "20261120"] = process.argv.slice(2);
// `node_modules` may be a link, and the other process knows its folder by where the link leads.
const folder = join(realpathSync(join(root, "node_modules")), ".cache", `mutation-${room}-${process.pid}`);

if (process.send !== undefined) await work();
else await main();

async function main() {
  const mutants = await instrument();
  const order = mutants.map((mutant) => [hashOf(mutant), mutant]).sort(([a], [b]) => (a < b ? -1 : 1));
  const sample = order.slice(0, Number(wanted)).map(([, mutant]) => mutant);
  const until = performance.now() + 1000 * Number(seconds);
  const results = [];
  try {
    while (results.length < sample.length && performance.now() < until) await tryIn(sample, results, until);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  show(mutants.length, sample, results);
}

/** The mutants of the room; the instrumented sources and the tests are put into the folder. */
async function instrument() {
  mkdirSync(folder, { recursive: true });
  for (const name of ["src", "bench", "__tests__", "package.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const names = readdirSync(join(folder, "src", room), { recursive: true }).filter((name) => name.endsWith(".ts"));
  const files = names.map((name) => {
    const path = join(folder, "src", room, name);
    return { name: path, mutate: true, content: readFileSync(path, "utf8") };
  });
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const injector = { provideValue: () => injector, injectClass: (Instrumenter) => new Instrumenter(quiet) };
  const options = { ignorers: [], excludedMutations: [], plugins: null };
  const instrumented = await createInstrumenter(injector).instrument(files, options);
  for (const { name, content } of instrumented.files) writeFileSync(name, content);
  writeFileSync(join(folder, "mutants.json"), JSON.stringify(instrumented.mutants.map(inSources)));
  return instrumented.mutants;
}

/** The same mutant of the sources themselves, which are not instrumented. */
function inSources(mutant) {
  return { ...mutant, fileName: join(root, relative(folder, mutant.fileName)) };
}

function hashOf({ fileName, mutatorName, replacement, location }) {
  const text = JSON.stringify([seed, relative(folder, fileName), mutatorName, replacement, location]);
  return createHash("sha256").update(text).digest("hex");
}

/** Tries the next mutants in one process, until it ends, hangs or the time is up. */
function tryIn(sample, results, until) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [room], { cwd: folder, execArgv: config.testRunnerNodeArgs });
    let timer;
    const stop = () => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill("SIGKILL");
      resolve();
    };
    const next = () => {
      clearTimeout(timer);
      const mutant = sample[results.length];
      if (mutant === undefined || performance.now() > until) return stop();
      timer = setTimeout(() => {
        results.push("timeout");
        stop();
      }, MOST_MS);
      child.send(mutant);
    };
    child.on("message", (message) => {
      if (message.ready !== true) results.push(message.status);
      next();
    });
    child.on("exit", stop);
  });
}

/** The other side: one result for each mutant that is sent. */
async function work() {
  const { InProcessTestRunner } = await import("./in-process-runner.mjs");
  const options = { ...config.inProcess, tests: [`__tests__/${room}`], sample: 1 };
  const trials = new RegexTrials(
    { ...options, tests: [join(root, "__tests__", room)] },
    placesOf(JSON.parse(readFileSync("mutants.json", "utf8"))),
  );
  await trials.init();
  const runner = new InProcessTestRunner({ inProcess: options });
  await runner.init();
  const { mutantCoverage } = await runner.dryRun();
  process.on("message", async (mutant) => {
    const { fileName, ...rest } = mutant;
    const fromTrial =
      mutant.mutatorName === "Regex"
        ? await trials.try({ ...rest, fileName: join(root, relative(process.cwd(), fileName)) })
        : undefined;
    process.send({ status: fromTrial ?? (await runOf(runner, mutantCoverage, mutant)) });
  });
  process.send({ ready: true });
}

/** What Stryker does with a mutant: only the tests that reach it; a new start for what is evaluated only once. */
async function runOf(runner, { static: fixed, perTest }, activeMutant) {
  const { id } = activeMutant;
  const isStatic = fixed[id] !== undefined;
  const testFilter = Object.keys(perTest).filter((test) => perTest[test][id] !== undefined);
  if (!isStatic && testFilter.length === 0) return "no-coverage";
  const hits = Object.values(perTest).reduce((sum, counts) => sum + (counts[id] ?? 0), fixed[id] ?? 0);
  const activation = isStatic
    ? { mutantActivation: "static", reloadEnvironment: true }
    : { mutantActivation: "runtime", testFilter };
  const run = { activeMutant, hitLimit: 100 * hits, reloadEnvironment: false, ...activation };
  return (await runner.mutantRun(run)).status;
}

function show(all, sample, results) {
  const counts = {};
  const files = {};
  for (const [at, status] of results.entries()) {
    counts[status] = (counts[status] ?? 0) + 1;
    const file = relative(folder, sample[at].fileName);
    files[file] ??= { n: 0, detected: 0 };
    files[file].n++;
    if (status === "killed" || status === "timeout") files[file].detected++;
    else console.log(`${status}: ${describe(sample[at])}`);
  }
  for (const [file, { n, detected }] of Object.entries(files)) console.log(`${file}: ${detected} of ${n}`);
  const n = results.length;
  const share = ((counts.killed ?? 0) + (counts.timeout ?? 0)) / n;
  const margin = 1.96 * Math.sqrt((share * (1 - share)) / n);
  console.log(JSON.stringify(counts));
  console.log(
    `${room}: ${(100 * share).toFixed(1)}% ± ${(100 * margin).toFixed(1)} of ${n} mutants, drawn from ${all} (seed ${seed})`,
  );
}

function describe({ fileName, mutatorName, location: { start, end }, replacement }) {
  const lines = readFileSync(join(root, relative(folder, fileName)), "utf8").split("\n");
  const line = lines[start.line] ?? "";
  const old = start.line === end.line ? line.slice(start.column, end.column) : line.slice(start.column);
  return `${relative(folder, fileName)}:${start.line + 1} ${mutatorName}: ${old.slice(0, 120)} → ${replacement.slice(0, 120)}`;
}
