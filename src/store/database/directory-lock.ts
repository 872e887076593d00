/**
 * A data directory belongs to one process: PGlite is PostgreSQL without its server, and two of it on one directory would
 * ruin it. The sign of ownership is a socket that the owner listens on, since the system closes it however a process
 * dies; a file with a process number would outlive a `kill -9`, and the number would come back as another's.
 *
 * The owner answers on it, so that `fingerpost deliveries` can ask a running server what it may not look up itself.
 */
import { createHash, randomUUID } from "node:crypto";
import { chmod, lstat, mkdir, realpath, rename, rm } from "node:fs/promises";
import { createServer, request, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf } from "./database.ts";
import { ensureDirectory } from "./ensure-directory.ts";

export interface DirectoryLock {
  /** From now on requests on the socket are answered by it; until then with 503. */
  answer(listener: RequestListener): void;
  /** May be called twice. */
  release(): Promise<void>;
}

/** Another process has the directory. */
export class DirectoryTakenError extends Error {
  override readonly name = "DirectoryTakenError";
}

/** Longer paths of sockets are refused by some systems (sun_path has 104 to 108 bytes). */
const PATH_LENGTH = 100;

/** Where the owner of a directory listens; the directory is made if need be. */
export async function socketOf(directory: string): Promise<string> {
  await ensureDirectory(directory);
  const absolute = await realpath(directory);
  const name = `fingerpost-${createHash("sha256").update(absolute).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const inside = join(absolute, "fingerpost.sock");
  if (Buffer.byteLength(inside) <= PATH_LENGTH) {
    await closeToOthers(absolute);
    return inside;
  }
  // Not in a shared folder for temporary files itself, where anybody may listen first.
  const apart = join(tmpdir(), `fingerpost-${process.getuid?.() ?? 0}`);
  await mkdir(apart, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
  await closeToOthers(apart);
  return join(apart, `${name}.sock`);
}

/** Whoever may enter the directory may administer the queue. @throws Error where it is somebody else's, or a link. */
async function closeToOthers(directory: string): Promise<void> {
  const found = await lstat(directory);
  const isOurs = found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid);
  if (!isOurs) throw new Error(`${directory} is not a directory of the user who runs the server.`);
  // Whatever the umask was when it was made.
  if ((found.mode & 0o077) !== 0) await chmod(directory, 0o700);
}

/** @throws DirectoryTakenError in one line where another process has it */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const socket = await socketOf(directory);
  let listener: RequestListener = (_request, response) => response.writeHead(503).end();
  const owner = randomUUID();
  const server = createServer((asked, response) => {
    if (asked.url === OWNER_PATH) response.end(owner);
    else listener(asked, response);
  });
  server.unref();
  if (!(await listenOn(server, socket))) {
    if ((await askOwner(socket)) !== undefined) throw taken(directory);
    // Nobody listens: what is there was left by a process that was killed. Moved away, not deleted: of two that
    // find it at the same time only one moves it.
    await rename(socket, `${socket}.${owner}`).catch(() => undefined);
    await rm(`${socket}.${owner}`, { force: true });
    if (!(await listenOn(server, socket))) throw taken(directory);
  }
  if ((await askOwner(socket)) !== owner) {
    await close(server);
    throw taken(directory);
  }
  let released: Promise<void> | undefined;
  return {
    answer: (given) => void (listener = given),
    release: () => (released ??= close(server)),
  };
}

function taken(directory: string): DirectoryTakenError {
  const cure = "Stop it, choose another DATA_DIRECTORY, or give all copies one PostgreSQL by DATABASE_URL";
  return new DirectoryTakenError(`Another process uses the data directory ${directory}. ${cure}.`);
}

const OWNER_PATH = "/owner";
const PATIENCE_MS = 2_000;

/** Who listens; undefined where nobody does. */
export function askOwner(socketPath: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: OWNER_PATH, timeout: PATIENCE_MS }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve(text);
      });
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    // A busy owner that does not answer in time is an owner all the same; only a refused connection says that none is.
    asked.on("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? undefined : "busy");
    });
    asked.end();
  });
}

/** False where the address is in use, by a living process or a dead one. */
function listenOn(server: Server, socket: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(socket, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
