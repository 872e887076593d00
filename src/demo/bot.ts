/**
 * The real Probot app on a real port. Until it is installed, its address answers that nobody is there, as for any
 * repository that has not heard of it yet.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { OctokitOptions } from "@octokit/core/types";
import { createNodeMiddleware, Probot, ProbotOctokit } from "probot";
import { app } from "../entry/app.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";

export interface Bot {
  /** `http://127.0.0.1:<port>/api/github/webhooks`. */
  readonly webhookUrl: string;
  /** How many deliveries are being worked on, and how many have been answered so far. */
  readonly deliveries: () => { readonly pending: number; readonly answered: number };
  /** Faults of the app, in its own words; empty if all went well. */
  readonly faults: readonly string[];
  /** From now on deliveries are worked on. */
  install(github: EmulatedGitHub): Promise<void>;
  close(): Promise<void>;
}

const WEBHOOK_PATH = "/api/github/webhooks";

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Listens on a free port of this machine. @throws where none is to be had */
export async function startBot(): Promise<Bot> {
  let handler: Handler = (_request, response) => response.writeHead(503).end();
  let received = 0;
  let answered = 0;
  const server = createServer((request, response) => {
    received++;
    // Kept open, the last delivery's connection would hold up the end by seconds.
    response.shouldKeepAlive = false;
    response.once("close", () => answered++);
    void handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the demo's server has no port");
  const faults: string[] = [];
  return {
    webhookUrl: `http://127.0.0.1:${address.port}${WEBHOOK_PATH}`,
    deliveries: () => ({ pending: received - answered, answered }),
    faults,
    async install(github) {
      handler = await createHandler(github, faults);
    },
    async close() {
      // Deliveries under way are answered first; cut off, each would keep a timer of Probot's for seconds.
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function createHandler(github: EmulatedGitHub, faults: string[]): Promise<Handler> {
  const { appId, privateKey, webhookSecret } = github.app;
  const probot = new Probot({
    appId,
    privateKey,
    secret: webhookSecret,
    baseUrl: github.url,
    logLevel: "fatal",
    // Probot spreads writes over seconds to be polite to github.com; the emulated one is our own.
    Octokit: ProbotOctokit.defaults((options: OctokitOptions) => ({
      ...options,
      baseUrl: github.url,
      throttle: { enabled: false },
    })),
  });
  probot.onError((error) => void faults.push(error.message));
  const middleware = await createNodeMiddleware(
    (robot) => {
      app(robot);
    },
    { probot, webhooksPath: WEBHOOK_PATH },
  );
  return async (request, response) => {
    if ((await middleware(request, response)) === false) response.writeHead(404).end();
  };
}
