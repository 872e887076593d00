/** The real server as a process of its own, on a free port, to be talked to and to be killed. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { createInterface } from "node:readline";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

export const WEBHOOK_SECRET = "a secret of the bench";

/** In a folder of the project, where the packages are found. Removed by `remove`. */
export interface ServerBundle {
  readonly file: string;
  remove(): void;
}

/** Bundles a program, by default the server, as the build does. Call it in the project's folder. */
export function bundleServer(entry = "src/entry/server.ts"): ServerBundle {
  const cache = join(process.cwd(), "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "fingerpost-server-"));
  const file = join(folder, "program.mjs");
  const shape = ["--bundle", "--platform=node", "--target=node20", "--format=esm", "--packages=external"];
  execFileSync(join("node_modules", ".bin", "esbuild"), [entry, ...shape, `--outfile=${file}`], {
    stdio: "pipe",
  });
  return {
    file,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Resident memory in bytes; 0 where the system does not say. */
  memory(): number;
  kill(signal: NodeJS.Signals): void;
  readonly isAlive: () => boolean;
  /** Its exit code; null where a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Lines of its log so far, newest last; the last thousand. */
  readonly lines: readonly string[];
}

export interface ServerOptions {
  readonly bundle: ServerBundle;
  readonly githubUrl: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of Node. */
  readonly flags?: readonly string[];
  /** Told of each line of its log. */
  readonly onLine?: (line: string) => void;
}

const { privateKey: PRIVATE_KEY } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

/** Up and listening. @throws Error with its last lines where it ends before */
export async function startServer({
  bundle,
  githubUrl,
  env,
  onLine,
  flags = [],
}: ServerOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, bundle.file], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env["PATH"],
      APP_ID: "1",
      PRIVATE_KEY,
      WEBHOOK_SECRET,
      GITHUB_API_URL: githubUrl,
      PORT: "0",
      HOST: "127.0.0.1",
      LOG_FORMAT: "json",
      REDELIVER_DAYS: "0",
      ...env,
    },
  });
  const lines: string[] = [];
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const port = await findPort(child, lines, onLine);
  const pid = child.pid ?? 0;
  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    memory: () => residentMemory(pid),
    kill: (signal) => void child.kill(signal),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    exited,
    lines,
  };
}

const START_TIMEOUT_MS = 300_000;

function findPort(child: ChildProcess, lines: string[], onLine?: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error("no output");
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      onLine?.(line);
      if (lines.length > 1000) lines.shift();
      const port = /Fingerpost listens on http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    });
    const late = setTimeout(() => {
      child.kill("SIGKILL");
    }, START_TIMEOUT_MS);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code ?? "a signal"}:\n${lines.slice(-5).join("\n")}`));
    });
  });
}

function residentMemory(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
