/** What the runner starts: `dist/index.js`. */
import * as core from "@actions/core";
import { runAction } from "./action.ts";

try {
  await runAction();
} catch (error) {
  // A class's name tells a reader nothing, and messages of ours say what to do; the stack is for a run with debug logging.
  core.setFailed(error instanceof Error ? error.message : String(error));
  if (error instanceof Error) core.debug(error.stack ?? "");
}
