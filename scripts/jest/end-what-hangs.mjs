/**
 * Ends a worker whose test hangs: the runner has no limit of its own. No test may need a machine that is quick enough, so the
 * limit is far beyond any of them; `TEST_LIMIT_MS` is for this file's own test.
 */
import { setInterval } from "node:timers";

const LIMIT_MS = Number(process.env.TEST_LIMIT_MS ?? 900_000);
const LOOKS = 15;

let last = "";
let looks = 0;

// Node's own timer, taken before any test puts a false clock in its place. A worker without a suite sleeps, and so does this.
setInterval(() => {
  const { testPath, currentTestName } = globalThis.expect?.getState() ?? {};
  const now = `${testPath}: ${currentTestName}`;
  looks = now === last ? looks + 1 : 0;
  last = now;
  if (looks >= LOOKS) throw new Error(`Hangs for ${LIMIT_MS / 1000} seconds: ${now}`);
}, LIMIT_MS / LOOKS).unref();
