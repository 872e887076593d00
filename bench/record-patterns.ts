/**
 * Records every pattern that is put together at run time (`new RegExp`). Import it before what is to be recorded: a module's
 * imports are evaluated in their order.
 */
const made = new Map<string, RegExp>();
const Original = RegExp;

globalThis.RegExp = new Proxy(Original, {
  construct(target, given, newTarget: typeof RegExp) {
    const pattern = Reflect.construct(target, given, newTarget === globalThis.RegExp ? target : newTarget) as RegExp; // Of what is constructed.
    made.set(`${pattern.flags}/${pattern.source}`, pattern);
    return pattern;
  },
});

/** What was made so far, each once; from now on nothing is recorded. */
export function recordedPatterns(): readonly RegExp[] {
  globalThis.RegExp = Original;
  return [...made.values()];
}
