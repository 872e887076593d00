/** `npm start`: the server; without credentials, Probot's page that registers the App and fetches them. */
import { createInterface } from "node:readline/promises";
import { run } from "probot";
import type { Logger } from "pino";
import { createLog } from "./create-log.ts";
import {
  checkCredentials,
  checkLogFormat,
  checkLogLevel,
  findMistyped,
  findWebhookAddress,
} from "./serve/check-environment.ts";
import { explainStart } from "./serve/explain-start.ts";
import { readEnvFile } from "./serve/read-env-file.ts";
import { type Environment, OptionsError, readServeOptions, SERVE_VARIABLES } from "./serve/serve-options.ts";
import { serve } from "./serve/serve.ts";
import { onSignal } from "./serve/shutdown.ts";
import { createWorkContext } from "./serve/work-context.ts";

const env = readEnvFile(process.env);
const wrongLevel = checkLogLevel(env);
const context = createWorkContext();
// Every line that is written while a delivery is worked on names it.
const log = await createLog(wrongLevel === undefined ? env : { ...env, LOG_LEVEL: "info" }, process.stdout, () => {
  const delivery = context.getStore()?.delivery;
  return delivery === undefined ? {} : { delivery };
});

try {
  if (wrongLevel !== undefined) throw new OptionsError(wrongLevel);
  for (const hint of findMistyped(env, SERVE_VARIABLES)) log.warn(hint);
  if ((env["APP_ID"] ?? "") === "") await openSetup(env, log);
  else await open(env, log);
} catch (error) {
  const lines = explainStart(error, env);
  for (const line of lines ?? []) log.fatal(line);
  if (lines === null) log.fatal({ err: error }, "Fingerpost could not start");
  process.exitCode = 1;
}

async function open(env: Environment, log: Logger): Promise<void> {
  // All that is wrong at once, before anything is created.
  const wrong = [checkLogFormat(env) ?? [], checkCredentials(env), wrongOptions(env)].flat();
  if (wrong.length > 0) throw new OptionsError(wrong.join("\n"));
  const options = readServeOptions(env);
  const starting = serve({ env, options, log, context, now: () => new Date() });
  const stop = async (): Promise<void> => (await starting).stop();
  onSignal(process, stop, (code) => process.exit(code));
  await starting;
}

function wrongOptions(env: Environment): readonly string[] {
  try {
    readServeOptions(env);
    return [];
  } catch (error) {
    if (error instanceof OptionsError) return error.message.split("\n");
    throw error;
  }
}

/** Probot serves the page, takes the credentials from GitHub and writes them to `.env`. */
async function openSetup(env: Environment, log: Logger): Promise<void> {
  if (env["NODE_ENV"] === "production") {
    throw new OptionsError("APP_ID is not set; set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET (.env.example has them all)");
  }
  const { port, webhookPath } = readServeOptions({ ...env, WEBHOOK_SECRET: "none yet" });
  const found = findWebhookAddress(env["PUBLIC_URL"] ?? (await askForAddress()), webhookPath);
  if ("wrong" in found) throw new OptionsError(found.wrong);
  // Probot's page registers this address; without one it would ask a relay of others for a channel.
  process.env["WEBHOOK_PROXY_URL"] = found.address;
  log.info(
    `1. Open http://localhost:${port} in a browser: it registers the App, with webhooks to ${found.address}, and writes .env here.`,
  );
  log.info("2. Install the App on your repositories where GitHub's page offers it, and start again: npm start.");
  log.info("3. If you have an App already: set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET instead (.env.example).");
  await run(() => undefined, { log, env: { ...env, PORT: String(port) } });
}

/** Asked on a terminal only. */
async function askForAddress(): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await asking.question("Under which address does GitHub reach this server (https://…)? ")).trim();
  } finally {
    asking.close();
  }
}
