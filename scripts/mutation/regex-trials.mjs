// Mutants of regular expressions, tried in one loaded copy of the tests. Most patterns of these rooms stand in tables that
// are evaluated once; to start anew for each of their thousands of mutants would take hours. Here a pattern is changed in
// its place (`RegExp.prototype.compile`), and only those tests are run whose texts it now answers differently: what every
// test asks every pattern is written down beforehand. A test that asks nothing with another answer cannot end otherwise.
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import fc from "fast-check";
import { bundleTests, evaluateTests, failureOf } from "./test-bundle.mjs";

/** What is asked while the tests are declared, before any of them runs. */
const LOADING = -1;
const SEED = 20_261_120;
const nativeExec = RegExp.prototype.exec;

export class RegexTrials {
  #options;
  #places;
  #tests = [];
  #current = LOADING;
  /** Id of the place of a pattern, by the pattern. */
  #ids = new WeakMap();
  /** By id: the patterns made while loading; what was asked (flags, text, position → tests); tests that look inside. */
  #patterns = new Map();
  #asked = new Map();
  #inside = new Map();
  #active = undefined;

  /** `options`: as for the runner. `places`: `Map` of file → locations of the patterns that have mutants. */
  constructor(options, places) {
    this.#options = options;
    this.#places = places;
  }

  /** Loads the tests and runs each once. */
  async init() {
    globalThis.__pattern__ = (id, pattern) => this.#register(id, pattern);
    const code = await bundleTests(this.#options, (path, text) => this.#marked(path, text));
    fc.configureGlobal({ seed: SEED, numRuns: this.#options.examples });
    const restore = this.#listen();
    this.#tests = evaluateTests(new Script(code, { filename: "tests.js" }), this.#options);
    for (const [index, { run }] of this.#tests.entries()) {
      this.#current = index;
      const message = await failureOf(run);
      if (message !== undefined) throw new Error(`${this.#tests[index].name} fails without a mutant: ${message}`);
    }
    restore();
  }

  /** "killed", "survived" or "no-coverage"; undefined where only a new start would tell. */
  async try({ fileName, location, replacement }) {
    const id = idOf(fileName, location);
    const patterns = this.#patterns.get(id) ?? [];
    const end = replacement.lastIndexOf("/");
    const [source, flags] = [replacement.slice(1, end), replacement.slice(end + 1)];
    const mutant = patternOf(source, flags);
    if (mutant === undefined) return "killed";
    const asked = this.#asked.get(id);
    const inside = this.#inside.get(id) ?? new Set();
    if (inside.has(LOADING)) return undefined;
    if (asked === undefined && inside.size === 0) return "no-coverage";
    const tests = new Set([...inside, ...differing(asked, mutant)]);
    if (tests.has(LOADING)) return undefined;
    const originals = patterns.map((pattern) => [pattern, pattern.source]);
    for (const [pattern] of originals) pattern.compile(source, flags);
    this.#active = { id, source, flags };
    const isKilled = await this.#fails(tests);
    this.#active = undefined;
    for (const [pattern, original] of originals) pattern.compile(original, flags);
    return isKilled ? "killed" : "survived";
  }

  async #fails(tests) {
    for (const index of tests) if ((await failureOf(this.#tests[index].run)) !== undefined) return true;
    return false;
  }

  #register(id, pattern) {
    if (this.#active?.id === id) return new RegExp(this.#active.source, this.#active.flags);
    this.#ids.set(pattern, id);
    if (this.#current === LOADING) this.#patterns.set(id, [...(this.#patterns.get(id) ?? []), pattern]);
    return pattern;
  }

  #marked(path, text) {
    const places = this.#places.get(path) ?? [];
    const lines = text.split("\n");
    for (const location of places.toSorted((a, b) => b.start.line - a.start.line || b.start.column - a.start.column)) {
      const { start, end } = location;
      const line = lines[start.line];
      const literal = line.slice(start.column, end.column);
      const call = `__pattern__(${JSON.stringify(idOf(path, location))}, ${literal})`;
      lines[start.line] = line.slice(0, start.column) + call + line.slice(end.column);
    }
    return lines.join("\n");
  }

  /** Writes down what is asked until the function that comes back is called. */
  #listen() {
    const native = Object.getOwnPropertyDescriptors(RegExp.prototype);
    const asks = (pattern, text) => this.#ask(pattern, text);
    const looks = (pattern) => this.#look(pattern);
    RegExp.prototype.exec = function (text) {
      asks(this, String(text));
      return nativeExec.call(this, text);
    };
    // They work on a copy, and `source` makes a pattern part of another one.
    for (const name of [Symbol.matchAll, Symbol.split]) {
      RegExp.prototype[name] = function (...given) {
        looks(this);
        return native[name].value.apply(this, given);
      };
    }
    Object.defineProperty(RegExp.prototype, "source", {
      ...native.source,
      get() {
        looks(this);
        return native.source.get.call(this);
      },
    });
    return () => Object.defineProperties(RegExp.prototype, native);
  }

  #look(pattern) {
    const id = this.#ids.get(pattern);
    if (id === undefined) return;
    if (!this.#inside.has(id)) this.#inside.set(id, new Set());
    this.#inside.get(id).add(this.#current);
  }

  #ask(pattern, text) {
    const id = this.#ids.get(pattern);
    if (id === undefined) return;
    const at = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    if (!this.#asked.has(id)) this.#asked.set(id, { original: new RegExp(pattern), texts: new Map() });
    const { texts } = this.#asked.get(id);
    if (!texts.has(text)) texts.set(text, new Map());
    const positions = texts.get(text);
    if (!positions.has(at)) positions.set(at, new Set());
    positions.get(at).add(this.#current);
  }
}

/** The place of each mutant of a pattern, by file. */
export function placesOf(mutants) {
  const places = new Map();
  for (const { fileName, location, mutatorName } of mutants) {
    if (mutatorName !== "Regex" || location.start.line !== location.end.line) continue;
    if (!isLiteral(fileName, location)) continue;
    if (!places.has(fileName)) places.set(fileName, new Map());
    places.get(fileName).set(idOf(fileName, location), location);
  }
  return new Map([...places].map(([file, byId]) => [file, [...byId.values()]]));
}

/** `new RegExp("…")` has mutants of its string, too. */
function isLiteral(fileName, { start }) {
  return readFileSync(fileName, "utf8").split("\n")[start.line][start.column] === "/";
}

/** The tests that ask the pattern something that the mutant answers differently. */
function differing(asked, mutant) {
  const tests = new Set();
  if (asked === undefined) return tests;
  for (const [text, positions] of asked.texts) {
    for (const [at, askers] of positions) {
      if (answer(asked.original, text, at) === answer(mutant, text, at)) continue;
      for (const test of askers) tests.add(test);
    }
  }
  return tests;
}

function answer(pattern, text, at) {
  pattern.lastIndex = at;
  const match = nativeExec.call(pattern, text);
  return match === null ? "" : `${match.index} ${JSON.stringify(match)}`;
}

function patternOf(source, flags) {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function idOf(fileName, { start }) {
  return `${fileName}:${start.line}:${start.column}`;
}
