/** Ends a worker whose test hangs: the runner has no limit of its own. No test may need a machine that is quick enough. */
import { setInterval } from "node:timers";

const LOOKS_MS = 60_000;
const MOST_LOOKS = 15;

let last = "";
let looks = 0;

// Node's own timer, taken before any test puts a false clock in its place.
setInterval(() => {
  const { testPath, currentTestName } = globalThis.expect?.getState() ?? {};
  const now = `${testPath}: ${currentTestName}`;
  looks = now === last ? looks + 1 : 0;
  last = now;
  if (looks >= MOST_LOOKS) throw new Error(`Hangs for ${(MOST_LOOKS * LOOKS_MS) / 60_000} minutes: ${now}`);
}, LOOKS_MS).unref();
