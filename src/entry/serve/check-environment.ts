/**
 * What is wrong with the credentials and the names in the environment, a line each: the variable, what stands there, and what
 * is wanted. What may be a secret is described and never quoted.
 */
import { readFileSync } from "node:fs";
import { editDistance } from "../../wording/nearest-key.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"];
/** Of those that other programs read: Probot's, Node's. */
const OTHERS = [
  "APP_ID",
  "PRIVATE_KEY",
  "PRIVATE_KEY_PATH",
  "LOG_LEVEL",
  "LOG_FORMAT",
  "PUBLIC_URL",
  "REDIS_URL",
  "NODE_ENV",
];

/** A value that may be shown. */
export function shown(value: string | undefined): string {
  if (value === undefined || value === "") return "is not set";
  return `is "${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

/** A value that may be a secret. */
export function described(value: string | undefined): string {
  return value === undefined || value === "" ? "is not set" : `is a text of ${value.length} characters`;
}

/** Lines about the App's credentials; [] where they can be right. Reads the file of PRIVATE_KEY_PATH. */
export function checkCredentials(env: Environment): readonly string[] {
  const { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH } = env;
  const lines: string[] = [];
  if (!/^[1-9]\d{0,15}$/u.test(APP_ID ?? "")) {
    lines.push(`APP_ID ${shown(APP_ID)}; the App's number is wanted, as its settings page shows it`);
  }
  if (PRIVATE_KEY !== undefined && PRIVATE_KEY !== "") {
    if (isKey(PRIVATE_KEY)) return lines;
    const wanted = "the text of the .pem file is wanted, with its line breaks as \\n, or in base64";
    return [...lines, `PRIVATE_KEY ${described(PRIVATE_KEY)}; ${wanted}`];
  }
  const path = PRIVATE_KEY_PATH ?? "";
  if (path === "")
    return [...lines, "PRIVATE_KEY is not set; the text of the .pem file is wanted, or its path in PRIVATE_KEY_PATH"];
  try {
    if (!isKey(readFileSync(path, "utf8")))
      lines.push(`PRIVATE_KEY_PATH ${shown(path)}; that file holds no private key (.pem)`);
  } catch {
    lines.push(`PRIVATE_KEY_PATH ${shown(path)}; there is no such file that may be read`);
  }
  return lines;
}

function isKey(text: string): boolean {
  const isPem = (pem: string) => {
    const begin = pem.search(/-----BEGIN (?:RSA )?PRIVATE KEY-----/u);
    return begin >= 0 && /-----END (?:RSA )?PRIVATE KEY-----/u.test(pem.slice(begin));
  };
  return isPem(text) || isPem(Buffer.from(text, "base64").toString("utf8"));
}

/** The line about LOG_LEVEL; undefined where it is right. */
export function checkLogLevel({ LOG_LEVEL }: Environment): string | undefined {
  if (LOG_LEVEL === undefined || LOG_LEVEL === "" || LOG_LEVELS.includes(LOG_LEVEL)) return undefined;
  return `LOG_LEVEL ${shown(LOG_LEVEL)}; one of ${LOG_LEVELS.join(", ")} is wanted`;
}

/** What is wrong with LOG_FORMAT, in one line; undefined where nothing is. */
export function checkLogFormat({ LOG_FORMAT }: Environment): string | undefined {
  if (LOG_FORMAT === undefined || ["", "json", "pretty"].includes(LOG_FORMAT)) return undefined;
  return `LOG_FORMAT ${shown(LOG_FORMAT)}; json or pretty is wanted`;
}

/** Variables that nobody reads and that look like one of `known` or of Probot's: a hint each. */
export function findMistyped(env: Environment, known: readonly string[]): readonly string[] {
  const names = [...known, ...OTHERS];
  // Short names are near to everything: PATH to PORT.
  const likely = names.filter((name) => name.length >= 5);
  return Object.keys(env)
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const near = likely.find((other) => editDistance(name.toUpperCase(), other) <= (other.length > 8 ? 2 : 1));
      return near === undefined ? [] : [`${name} is set, and nobody reads it; did you mean ${near}?`];
    });
}

/**
 * The webhook's address on the internet; in words what is wrong where there is none. A bare address gets the webhook's path;
 * one with a path of its own (a relay's channel) is taken as it is.
 */
export function findWebhookAddress(
  publicUrl: string | undefined,
  webhookPath: string,
): { readonly address: string } | { readonly wrong: string } {
  const wanted = "the address under which GitHub reaches this server is wanted, such as https://fingerpost.example.com";
  if (publicUrl === undefined || publicUrl === "") return { wrong: `PUBLIC_URL is not set; ${wanted}` };
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol))
    return { wrong: `PUBLIC_URL ${shown(publicUrl)}; ${wanted}` };
  if (
    /^(?:localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\]|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*)$/u.test(
      url.hostname,
    )
  ) {
    return {
      wrong: `PUBLIC_URL ${shown(publicUrl)}, which GitHub can't reach; ${wanted} (docs/OPERATING.md shows a tunnel for trying it)`,
    };
  }
  return { address: url.pathname === "/" ? new URL(webhookPath, url).href : url.href };
}
