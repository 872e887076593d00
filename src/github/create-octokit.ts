/**
 * The octokit of the command line and the Action, with Fingerpost's manners. Probot brings its own octokit; this one
 * deliberately knows no App and no runner.
 */
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { VERSION } from "../version.ts";
import { createManners, type MannersOptions } from "./octokit-manners.ts";

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface CreateOctokitOptions extends Omit<MannersOptions, "warn"> {
  /** None: what anybody may read, at 60 requests an hour. */
  readonly token?: string;
  /** `https://api.github.com` by default; no slash at the end. */
  readonly baseUrl?: string;
  /** Silent by default: standard output may be somebody's JSON. */
  readonly log?: Log;
}

const SILENT: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const Base = Octokit.plugin(throttling, retry);

/** An octokit with the token, with time-outs, retries and rate limits looked after. */
export function createOctokit({ token, baseUrl, log = SILENT, ...manners }: CreateOctokitOptions): Octokit {
  const warn = (message: string): void => {
    log.warn(message);
  };
  const Polite = Base.defaults(createManners({ ...manners, warn }));
  return new Polite({
    ...(token === undefined ? {} : { auth: token }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    userAgent: `fingerpost/${VERSION}`,
    log,
  });
}

function ignore(): void {
  // Nobody listens.
}
