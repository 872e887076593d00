/** `npm start`: the server; without credentials, Probot's page that registers the App and fetches them. */
import { run } from "probot";
import type { Logger } from "pino";
import { DirectoryTakenError } from "../store/database/directory-lock.ts";
import { createLog } from "./create-log.ts";
import { readEnvFile } from "./serve/read-env-file.ts";
import { type Environment, OptionsError, readServeOptions } from "./serve/serve-options.ts";
import { serve } from "./serve/serve.ts";
import { onSignal } from "./serve/shutdown.ts";
import { createWorkContext } from "./serve/work-context.ts";

const env = readEnvFile(process.env);
const context = createWorkContext();
// Every line that is written while a delivery is worked on names it.
const log = await createLog(env, process.stdout, () => {
  const delivery = context.getStore()?.delivery;
  return delivery === undefined ? {} : { delivery };
});

try {
  if (env["APP_ID"] === undefined || env["APP_ID"] === "") await openSetup(env, log);
  else await open(env, log);
} catch (error) {
  if (error instanceof OptionsError || error instanceof DirectoryTakenError) log.fatal(error.message);
  else log.fatal({ err: error }, "Fingerpost could not start");
  process.exitCode = 1;
}

async function open(env: Environment, log: Logger): Promise<void> {
  const options = readServeOptions(env);
  const starting = serve({ env, options, log, context, now: () => new Date() });
  const stop = async (): Promise<void> => (await starting).stop();
  onSignal(process, stop, (code) => process.exit(code));
  await starting;
}

/** Probot serves the page, takes the credentials from GitHub and writes them to `.env`. */
async function openSetup(env: Environment, log: Logger): Promise<void> {
  if (env["NODE_ENV"] === "production") {
    throw new OptionsError("APP_ID is not set. Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET; .env.example has them all.");
  }
  const port = env["PORT"] ?? "3000";
  log.info("There are no credentials of a GitHub App yet, so this is only its set-up.");
  log.info(`Open http://localhost:${port} in a browser: it registers the App with GitHub and writes .env here.`);
  log.info("Then start again. If you have an App already, set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET (.env.example).");
  await run(() => undefined, { log, env });
}
