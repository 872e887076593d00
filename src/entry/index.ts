/** What the runner starts: `dist/index.js`. */
import { setFlagsFromString } from "node:v8";
import * as core from "@actions/core";
import { runAction } from "./action.ts";

// Node's parser of HTTP is WebAssembly. V8 would compile it once more after some answers, for speed, which costs two bare Nodes:
// more than all answers of a run. Set before anything is fetched.
setFlagsFromString("--wasm-tiering-budget=1000000000");

try {
  await runAction();
} catch (error) {
  // A class's name tells a reader nothing, and messages of ours say what to do; the stack is for a run with debug logging.
  core.setFailed(error instanceof Error ? error.message : String(error));
  if (error instanceof Error) core.debug(error.stack ?? "");
}
