// A test runner for Stryker (https://stryker-mutator.io/docs/stryker-js/plugins/) that runs the tests of the core rooms
// in the worker's own process. They are pure, hence a bundle of all of them may be evaluated again and again.
import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { PluginKind, commonTokens, declareClassPlugin, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { bundleTests, evaluateTests, failureOf } from "./test-bundle.mjs";

const SEED = 20_261_120;
const MOST_KILLERS = 40;

export class InProcessTestRunner {
  static inject = tokens(commonTokens.options);
  #options;
  #script;
  #tests;
  /** Per file, the tests that killed its mutants, the latest first: they are asked first. */
  #killers = new Map();

  constructor(options) {
    this.#options = options.inProcess;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    fc.configureGlobal({ seed: SEED, numRuns: this.#options.examples });
    this.#script = new Script(await bundleTests(this.#options), { filename: "tests.js" });
  }

  async dryRun() {
    stryker().activeMutant = undefined;
    stryker().mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(undefined, []);
    return { ...result, mutantCoverage: stryker().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    // Stryker leaves out of the score what could not be run.
    if (!isInSample(activeMutant, this.#options.sample)) return { status: "error", errorMessage: "not in the sample" };
    const space = stryker();
    space.mutantCoverage = undefined;
    space.hitLimit = hitLimit;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    if (reloadEnvironment) this.#tests = undefined;
    try {
      this.#tests ??= this.#load();
    } catch (error) {
      this.#tests = undefined;
      return { status: "killed", killedBy: ["0"], failureMessage: String(error), nrOfTests: 1 };
    }
    space.activeMutant = activeMutant.id;
    const killers = this.#killers.get(activeMutant.fileName) ?? [];
    const result = await this.#run(testFilter === undefined ? undefined : new Set(testFilter), killers);
    space.activeMutant = undefined;
    const killer = result.tests.find(({ status }) => status === TestStatus.Failed)?.id;
    const others = killers.filter((id) => id !== killer).slice(0, MOST_KILLERS);
    if (killer !== undefined) this.#killers.set(activeMutant.fileName, [killer, ...others]);
    // What was evaluated under a mutant is no ground for the next one.
    if (mutantActivation === "static") this.#tests = undefined;
    return toMutantRunResult(determineHitLimitReached(space.hitCount, space.hitLimit) ?? result);
  }

  /** Results of the tests until the first failure; those of `first` go first, and where none is given all are run. */
  async #run(filter, first) {
    this.#tests ??= this.#load();
    const tests = [];
    const isFirst = new Set(first);
    const ordered = [
      ...this.#tests.filter(({ id }) => isFirst.has(id)),
      ...this.#tests.filter(({ id }) => !isFirst.has(id)),
    ];
    for (const { id, name, run } of ordered) {
      if (filter !== undefined && !filter.has(id)) continue;
      stryker().currentTestId = id;
      const started = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - started;
      const common = { id, name, timeSpentMs };
      if (failureMessage === undefined) tests.push({ ...common, status: TestStatus.Success });
      else tests.push({ ...common, status: TestStatus.Failed, failureMessage });
      if (failureMessage !== undefined && stryker().mutantCoverage === undefined) break;
    }
    stryker().currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests };
  }

  #load() {
    return evaluateTests(this.#script, this.#options);
  }
}

/** Whether a mutant is one of the share that is tried: by a hash of what it changes, so that the same ones are tried again. */
function isInSample({ mutatorName, replacement, location }, share) {
  if (share >= 1) return true;
  const text = JSON.stringify([SEED, mutatorName, replacement, location.start.column, location.end.column]);
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32 < share;
}

/** Where the instrumented sources look for the mutant that is switched on. */
function stryker() {
  return (globalThis.__stryker__ ??= {});
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessTestRunner)];
