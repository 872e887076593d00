/** Lets Node read this project's TypeScript: `node --import ./scripts/jest/register.mjs`. Tests run on it. */
import { register } from "node:module";

register("./hooks.mjs", import.meta.url);
// What fails is told by the lines as they were written.
process.setSourceMapsEnabled(true);
