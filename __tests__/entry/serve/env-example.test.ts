/** `.env.example` names every variable that the server reads, and none that it does not. */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "@jest/globals";
import { readServeOptions, SERVE_VARIABLES } from "../../../src/entry/serve/serve-options.ts";

const example = parseEnv(readFileSync(new URL("../../../.env.example", import.meta.url), "utf8"));
/** Probot and the log read these. */
const OTHERS = ["APP_ID", "PRIVATE_KEY", "LOG_LEVEL", "LOG_FORMAT", "PUBLIC_URL"];

test("the same variables", () => {
  expect(Object.keys(example).sort()).toEqual([...SERVE_VARIABLES, ...OTHERS].sort());
});

test("its values are the defaults", () => {
  const secret = { WEBHOOK_SECRET: "s" };
  expect(readServeOptions({ ...example, ...secret })).toEqual(readServeOptions(secret));
});
