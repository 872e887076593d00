// What `@jest/globals` offers, as far as the tests of the core rooms use it: tests are collected when their file is
// evaluated and run by whoever asks. jest itself starts anew for each mutant, which takes seconds; this takes milliseconds.
import { expect } from "expect";

/** Collects the tests that `evaluate(globals)` declares: `[{ id, name, run }]`, in order. */
export function collectTests(evaluate) {
  const tests = [];
  const path = [];
  const add = (name, run) => {
    const full = [...path, name].join(" > ");
    tests.push({ id: `${tests.length} ${full}`, name: full, run });
  };
  const group = (name, declare) => {
    path.push(name);
    declare();
    path.pop();
  };
  evaluate({ expect, test: withEach(add), it: withEach(add), describe: withEach(group) });
  return tests;
}

function withEach(declare) {
  const each = (table) => (name, run) => {
    for (const [index, row] of [...table].entries()) {
      const values = Array.isArray(row) ? row : [row];
      declare(`${name} ${index}`, () => run(...values));
    }
  };
  return Object.assign((name, run) => declare(name, run), { each });
}
