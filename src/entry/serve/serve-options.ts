/** What the server is told by its environment, checked once at the start. `.env.example` explains each to the operator. */
import { z } from "zod";
import { described, type Environment, shown } from "./check-environment.ts";

export type { Environment } from "./check-environment.ts";

/** An empty variable is one that is not set: compose files and `.env` leave them so. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const number = (least: number, most: number, otherwise: number) =>
  optional(
    z.coerce
      .number({ error: `a number from ${least} to ${most} is wanted` })
      .min(least, { error: `a number from ${least} to ${most} is wanted` })
      .max(most, { error: `a number from ${least} to ${most} is wanted` }),
  ).transform((value) => value ?? otherwise);

const ServeEnvironment = z.object({
  PORT: number(0, 65_535, 3000),
  HOST: optional(z.string()).transform((host) => host ?? "localhost"),
  WEBHOOK_PATH: optional(z.string().startsWith("/", { error: "a path that begins with / is wanted" })).transform(
    (path) => path ?? "/api/github/webhooks",
  ),
  WEBHOOK_SECRET: z
    .string("the secret that was given to GitHub for the webhook is wanted")
    .min(1, "the secret that was given to GitHub for the webhook is wanted"),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(?:ql)?:\/\//, "an address such as postgres://user:password@host:5432/name is wanted"),
  ),
  DATA_DIRECTORY: optional(z.string()).transform((directory) => directory ?? "data"),
  STATUS_TOKEN: optional(z.string().min(16, "16 characters or more are wanted")),
  CONCURRENCY: number(0, 100, 8),
  LEASE_SECONDS: number(1, 3600, 60),
  RETRY_BASE_SECONDS: number(0.01, 3600, 5),
  GITHUB_TIMEOUT_SECONDS: number(0.1, 300, 30),
  GITHUB_API_URL: optional(z.url("an address such as https://github.example.com/api/v3 is wanted")),
  REDELIVER_DAYS: number(0, 3, 3),
  RESCAN_PER_NIGHT: number(0, 10_000, 200),
  CORPUS_MB: number(16, 65_536, 256),
  GRACE_SECONDS: number(0, 600, 25),
  KEEP_DAYS: number(1, 365, 7),
});

/** The names of all of them. */
export const SERVE_VARIABLES: readonly string[] = Object.keys(ServeEnvironment.shape);

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly webhookPath: string;
  readonly webhookSecret: string;
  /** Undefined: PGlite in `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** Undefined: there is no status page. */
  readonly statusToken: string | undefined;
  /** Deliveries at a time; 0 for a copy that only takes them in. */
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly retryBaseSeconds: number;
  readonly githubTimeoutMs: number;
  readonly githubUrl: string | undefined;
  /** How far back failed deliveries are asked for; 0 for not at all. GitHub keeps them for 3 days. */
  readonly redeliverDays: number;
  /** At most so many issues of a repository are looked at again in one night. */
  readonly rescanPerNight: number;
  /** For the indexes of all repositories that are in memory. */
  readonly corpusBytes: number;
  readonly graceMs: number;
  readonly keepDays: number;
}

/** A mistake in the environment; each line names the variable, what stands there (no secret) and what is wanted. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}

/** Not to be quoted. */
const SECRET = /SECRET|TOKEN|DATABASE_URL/u;

/** Renewed every third of it, a lease has two thirds left at the worst, and a time-out must fit in. */
const LEASE_PER_TIMEOUT = 2;

/** The server's settings out of its environment variables. @throws OptionsError */
export function readServeOptions(env: Environment): ServeOptions {
  const result = ServeEnvironment.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => {
      const name = path.join(".");
      const value = SECRET.test(name) ? described(env[name]) : shown(env[name]);
      return `${name} ${value}; ${message}`;
    });
    throw new OptionsError([...new Set(lines)].join("\n"));
  }
  const given = result.data;
  if (given.LEASE_SECONDS < LEASE_PER_TIMEOUT * given.GITHUB_TIMEOUT_SECONDS) {
    const cure = "a write that is under way must end before another copy may take over";
    throw new OptionsError(`LEASE_SECONDS must be twice GITHUB_TIMEOUT_SECONDS or more: ${cure}.`);
  }
  return {
    port: given.PORT,
    host: given.HOST,
    webhookPath: given.WEBHOOK_PATH,
    webhookSecret: given.WEBHOOK_SECRET,
    databaseUrl: given.DATABASE_URL,
    dataDirectory: given.DATA_DIRECTORY,
    statusToken: given.STATUS_TOKEN,
    concurrency: given.CONCURRENCY,
    leaseMs: given.LEASE_SECONDS * 1000,
    retryBaseSeconds: given.RETRY_BASE_SECONDS,
    githubTimeoutMs: given.GITHUB_TIMEOUT_SECONDS * 1000,
    githubUrl: given.GITHUB_API_URL,
    redeliverDays: given.REDELIVER_DAYS,
    rescanPerNight: given.RESCAN_PER_NIGHT,
    corpusBytes: given.CORPUS_MB * 2 ** 20,
    graceMs: given.GRACE_SECONDS * 1000,
    keepDays: given.KEEP_DAYS,
  };
}
