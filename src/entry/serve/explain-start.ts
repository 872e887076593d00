/** Why the server did not start, in our own words; no text of Node, of zod or of PostgreSQL's client reaches the operator raw. */
import { DirectoryTakenError } from "../../store/database/directory-lock.ts";
import { type Environment, OptionsError } from "./serve-options.ts";

/** By the codes of Node and of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const DATABASE: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody answers there; check host and port, and that the server runs",
  ENOTFOUND: "there is no such host; check its name",
  EAI_AGAIN: "the host's name could not be looked up; try again, or check the name",
  ETIMEDOUT: "it does not answer in time; check host, port and firewall",
  ECONNRESET: "it ended the connection; check whether it wants TLS (?sslmode=require)",
  "28P01": "it refuses the user or the password; check both",
  "28000": "it refuses the user; check the name and whether it wants TLS (?sslmode=require)",
  "3D000": "it has no such database; create it, or correct the name",
  "42501": "the user may not create tables there; grant it the right to",
  "53300": "it has no connection left; raise its limit, or run fewer copies",
};

/** Lines for the operator; null for a fault of our own, whose stack helps whoever reports it. Never throws. */
export function explainStart(error: unknown, env: Environment): readonly string[] | null {
  if (error instanceof OptionsError) return error.message.split("\n");
  if (error instanceof DirectoryTakenError) return [error.message];
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const where = typeof error === "object" && error !== null && "syscall" in error ? String(error.syscall) : "";
  if (where === "listen") return [explainListen(code, env)];
  const why = DATABASE[code];
  if (why !== undefined && (env["DATABASE_URL"] ?? "") !== "") return [`DATABASE_URL is set, and ${why}`];
  if (where === "mkdir" || ["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR"].includes(code)) {
    const reason = code === "ENOSPC" ? "its disk is full" : "it can't be written to";
    return [
      `DATA_DIRECTORY is "${env["DATA_DIRECTORY"] ?? "data"}", and ${reason}; name another folder, or mend this one`,
    ];
  }
  return null;
}

function explainListen(code: string, env: Environment): string {
  const port = env["PORT"] ?? "3000";
  if (code === "EADDRINUSE") return `PORT is "${port}", and another program listens there; name another one`;
  if (code === "EACCES") return `PORT is "${port}", and this user may not listen there; take one above 1023`;
  return `HOST is "${env["HOST"] ?? "localhost"}" and PORT "${port}", and nobody can listen there; check both`;
}
