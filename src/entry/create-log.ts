/**
 * The server's log. Probot hands every fault to it with the webhook's whole payload and the answers of GitHub in tow:
 * texts of issues, which may hold anybody's keys. Here a fault is its message, its code and its own stack, no more.
 */
import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { getTransformStream } from "@probot/pino";
import { type Logger, pino } from "pino";
import { terminalText } from "./cli/terminal-text.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Wherever a credential might be handed to the log as a field. */
const SECRETS = ["authorization", "cookie", "token", "secret", "privateKey", "password"];

/**
 * Lines on standard output: JSON in production or with `LOG_FORMAT=json`, else for the eye. `LOG_LEVEL` is obeyed.
 * `mixin` gives fields that every line has at the time it is written.
 */
export async function createLog(
  env: Environment,
  destination: NodeJS.WritableStream = process.stdout,
  mixin: () => object = () => ({}),
): Promise<Logger> {
  const isJson = env["LOG_FORMAT"] === "json" || (env["LOG_FORMAT"] !== "pretty" && env["NODE_ENV"] === "production");
  const transform = await getTransformStream({ logFormat: isJson ? "json" : "pretty" });
  transform.pipe(withoutControls()).pipe(destination);
  const options = {
    name: "fingerpost",
    level: env["LOG_LEVEL"] ?? "info",
    serializers: { err: describeFault },
    redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    mixin,
  };
  return pino(options, transform);
}

/** A log is read in a terminal, whatever stood in a name or a message of somebody else. */
function withoutControls(): Transform {
  const decoder = new StringDecoder("utf8");
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, terminalText(decoder.write(chunk)));
    },
    flush(done) {
      done(null, terminalText(decoder.end()));
    },
  });
}

/** What a person needs to find the cause; nothing that came from outside but our own words about it. */
export function describeFault(fault: unknown): object {
  if (!(fault instanceof Error)) return { message: "something that is no error was thrown" };
  const { name: type, message, stack } = fault;
  return {
    type,
    message,
    ...("code" in fault && { code: fault.code }),
    ...("status" in fault && { status: fault.status }),
    ...(fault instanceof AggregateError && { errors: fault.errors.map(describeFault) }),
    stack,
  };
}
