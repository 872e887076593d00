/**
 * For `npm test`, which is quick and says the same on every machine: whatever starts a process or listens on a port fails,
 * and belongs into a `*.system.test.ts`.
 */
import { ChildProcess } from "node:child_process";
import { Server } from "node:net";

function refuse(): never {
  throw new Error("This starts a process or listens on a port: name the file *.system.test.ts (npm run test:system).");
}

Object.assign(Server.prototype, { listen: refuse });
Object.assign(ChildProcess.prototype, { spawn: refuse });
