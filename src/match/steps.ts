/** A long calculation in small steps: who runs it decides what happens between them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result, without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
