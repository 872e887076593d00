/**
 * The emulated GitHub of the demonstration, for tests: with octokits for its people, for the App and for its
 * installation, every exchange of which is held against GitHub's OpenAPI description.
 */
import { Octokit } from "@octokit/core";
import { Probot, ProbotOctokit } from "probot";
import {
  startEmulatedGitHub,
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
} from "../../src/demo/emulated-github.ts";
import { type Front, startFront } from "./front.ts";
import { createCheckedFetch, OpenApi, type Difference } from "./openapi.ts";

export interface Emulator extends EmulatedGitHub {
  /** Stands before the emulator: every octokit here speaks to it. */
  readonly front: Front;
  /** Acts as a person of the seed, by token. */
  readonly octokitOf: (login: string) => Octokit;
  /** Signs as the App itself: `GET /app`. */
  readonly appOctokit: Octokit;
  /** Acts as `<slug>[bot]`. */
  readonly installationOctokit: Octokit;
  /** All differences from GitHub's description so far, each once. */
  readonly differences: readonly Difference[];
  /** How many exchanges were checked. */
  readonly exchanges: () => number;
}

/** Starts it on a free port; the caller closes it. */
export async function startEmulator(options: Partial<EmulatedGitHubOptions> = {}): Promise<Emulator> {
  const github = await startEmulatedGitHub({ repo: "ada/tool", ...options });
  const front = await startFront(github.url);
  const { fetch, differences, count } = createCheckedFetch(new OpenApi());
  const request = { fetch };
  const probot = new Probot({
    appId: github.app.appId,
    privateKey: github.app.privateKey,
    secret: github.app.webhookSecret,
    baseUrl: front.url,
    logLevel: "fatal",
    request,
    Octokit: ProbotOctokit.defaults((given: object) => ({
      ...given,
      baseUrl: front.url,
      request,
      throttle: { enabled: false },
      retry: { enabled: false },
    })),
  });
  return {
    ...github,
    front,
    close: async () => {
      await front.close();
      await github.close();
    },
    octokitOf: (login) => new Octokit({ baseUrl: front.url, request, auth: github.tokenOf(login) }),
    appOctokit: await probot.auth(),
    installationOctokit: await probot.auth(github.app.installationId),
    differences,
    exchanges: count,
  };
}
