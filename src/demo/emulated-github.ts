/**
 * A GitHub on this machine for the demonstration and the tests: the package `emulate` in this process, with people, one
 * repository and the App installed on it. Real HTTP, real signatures, real tokens; nothing leaves the machine.
 *
 * `emulate` is a development dependency and is loaded only when this is called. What it lacks (GraphQL, reactions,
 * rate limits, a check of tokens) is not added here.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer } from "node:net";
import type * as Emulate from "emulate";

export interface EmulatedGitHubOptions {
  /** `owner/name`; the owner is a person and has a token too. */
  readonly repo: string;
  /** Logins of further people. */
  readonly people?: readonly string[];
  /** The App's slug: its comments appear as `<slug>[bot]`. */
  readonly slug?: string;
  /** Where deliveries for the App go; none are sent where absent. */
  readonly webhookUrl?: string;
}

/** What an App needs to know of itself. */
export interface AppCredentials {
  readonly appId: number;
  readonly slug: string;
  readonly installationId: number;
  /** RSA, PEM; made for this run. */
  readonly privateKey: string;
  /** Made for this run. */
  readonly webhookSecret: string;
}

export interface EmulatedGitHub {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly repo: string;
  readonly app: AppCredentials;
  /** A person's token. @throws Error for a login that was not named at the start. */
  readonly tokenOf: (login: string) => string;
  /** Stops it; may be called twice. */
  readonly close: () => Promise<void>;
}

const APP_ID = 4242;
const INSTALLATION_ID = 77;
/** Somebody else may take the free port between our look and the start. */
const PORT_TRIES = 5;

type LoadEmulate = () => Promise<Pick<typeof Emulate, "createEmulator">>;

/** Starts it. @throws Error in one line where `emulate` is not installed (`load` fails) or no port is free. */
export async function startEmulatedGitHub(
  options: EmulatedGitHubOptions,
  load: LoadEmulate = () => import("emulate"),
): Promise<EmulatedGitHub> {
  const { createEmulator } = await loadEmulate(load);
  const app = createApp(options.slug ?? "fingerpost");
  const tokens = createTokens([ownerOf(options.repo), ...(options.people ?? [])]);
  const seed = toSeed(options, app, tokens);
  const emulator = await onFreePort((port) =>
    createEmulator({ service: "github", port, hostname: "127.0.0.1", baseUrl: `http://127.0.0.1:${port}`, seed }),
  );
  return {
    url: emulator.url,
    repo: options.repo,
    app,
    tokenOf: (login) => {
      const token = tokens.get(login);
      if (token === undefined) throw new Error(`The emulated GitHub has no person called ${login}.`);
      return token;
    },
    close: () => emulator.close(),
  };
}

async function loadEmulate(load: LoadEmulate): ReturnType<LoadEmulate> {
  try {
    return await load();
  } catch (cause) {
    const message = "The emulated GitHub needs the package `emulate`: run `npm ci` with development dependencies.";
    throw new Error(message, { cause });
  }
}

function createApp(slug: string): AppCredentials {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const webhookSecret = randomBytes(16).toString("hex");
  return { appId: APP_ID, slug, installationId: INSTALLATION_ID, privateKey, webhookSecret };
}

/** The emulator takes an unknown token for its first user, so each person gets one that is known. */
function createTokens(logins: readonly string[]): ReadonlyMap<string, string> {
  return new Map(logins.map((login) => [login, `ghp_${randomBytes(18).toString("hex")}`]));
}

function toSeed({ repo, webhookUrl }: EmulatedGitHubOptions, app: AppCredentials, tokens: ReadonlyMap<string, string>) {
  const owner = ownerOf(repo);
  const logins = [...tokens.keys()];
  const delivery = webhookUrl === undefined ? {} : { webhook_url: webhookUrl, webhook_secret: app.webhookSecret };
  return {
    tokens: Object.fromEntries([...tokens].map(([login, token]) => [token, { login, scopes: ["repo", "user"] }])),
    github: {
      users: logins.map((login) => ({ login })),
      repos: [{ owner, name: repo.slice(owner.length + 1), auto_init: true }],
      apps: [
        {
          app_id: app.appId,
          slug: app.slug,
          name: app.slug,
          private_key: app.privateKey,
          permissions: { issues: "write", contents: "read", metadata: "read" },
          events: ["issues", "issue_comment"],
          installations: [{ installation_id: app.installationId, account: owner }],
          ...delivery,
        },
      ],
    },
  };
}

function ownerOf(repo: string): string {
  return repo.slice(0, repo.indexOf("/"));
}

/** Runs `start` with a free port of the loopback address; again with another where it was taken meanwhile. */
async function onFreePort<T>(start: (port: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const port = await findFreePort();
    try {
      return await start(port);
    } catch (error) {
      if (tries === PORT_TRIES || !isAddressInUse(error)) throw error;
    }
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("No free port on the loopback address."));
      });
    });
  });
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
