/** A PostgreSQL cluster of our own in a temporary folder, to be restarted without asking anybody. */
import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface PrivatePostgres {
  readonly url: string;
  readonly version: string;
  /** At once and without a farewell, as after a power cut; then it recovers. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Undefined where no server is installed (Debian: `apt-get install postgresql`). */
export async function startPrivatePostgres(): Promise<PrivatePostgres | undefined> {
  const bin = findBinaries();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "fingerpost-pg-"));
  const owner = await ownerOf();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const act = (program: string, args: readonly string[]) => {
    const command = join(bin, program);
    // PostgreSQL does not run as root.
    return owner === undefined ? run(command, args) : run("runuser", ["-u", owner.name, "--", command, ...args]);
  };
  const port = await freePort();
  const data = join(folder, "data");
  await act("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "--no-sync"]);
  const server = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder}`;
  const control = (...args: string[]) => act("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-w", ...args]);
  await control("-o", server, "start");
  const { stdout } = await act("postgres", ["--version"]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: stdout.trim(),
    async restart() {
      await control("-m", "immediate", "-o", server, "restart");
    },
    async stop() {
      await control("-m", "immediate", "stop").catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ROOT = "/usr/lib/postgresql";

/** The newest one that Debian's packages have put there. */
function findBinaries(): string | undefined {
  if (!existsSync(ROOT)) return undefined;
  const versions = readdirSync(ROOT).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(ROOT, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/** Whom to run it as; undefined where this process may do so itself. */
async function ownerOf(): Promise<{ name: string; uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const name = "postgres";
  const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}
