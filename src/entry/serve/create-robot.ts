import type { OctokitOptions } from "@octokit/core/types";
import type { Logger } from "pino";
import { createProbot, type Probot, ProbotOctokit } from "probot";
import type { Fetch } from "../../github/fetch-whole.ts";
import { createManners } from "../../github/octokit-manners.ts";
import { createWorkBinder } from "./guarded-fetch.ts";
import { type Environment, OptionsError, type ServeOptions } from "./serve-options.ts";
import type { WorkContext } from "./work-context.ts";

export interface RobotOptions {
  readonly env: Environment;
  readonly options: ServeOptions;
  readonly log: Logger;
  /** Carries every call to GitHub. */
  readonly fetch: Fetch;
  readonly context: WorkContext;
}

/**
 * Probot with the App's credentials, with Fingerpost's manners: Probot's own octokit waits for ever on a rate limit and
 * has no time-out; a delivery must end. @throws OptionsError where the credentials can't be used
 */
export async function createRobot({ env, options, log, fetch, context }: RobotOptions): Promise<Probot> {
  const warn = (message: string): void => {
    log.warn(message);
  };
  const bindWork = createWorkBinder(context, options.githubTimeoutMs);
  const manners = createManners({ timeoutMs: options.githubTimeoutMs, fetch, warn });
  const baseUrl = options.githubUrl;
  try {
    const robot = createProbot({
      env,
      overrides: {
        log,
        secret: options.webhookSecret,
        Octokit: ProbotOctokit.plugin(bindWork).defaults((given: OctokitOptions) => ({
          ...manners(given),
          ...(baseUrl !== undefined && { baseUrl }),
        })),
        ...(baseUrl !== undefined && { baseUrl }),
      },
    });
    return await robot.ready();
  } catch (cause) {
    const message = "APP_ID and PRIVATE_KEY (or PRIVATE_KEY_PATH) are not taken; check that both are the same App's";
    throw new OptionsError(message, { cause });
  }
}
