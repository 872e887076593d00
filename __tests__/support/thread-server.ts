/** A `ThreadWorld` behind a port of the loopback address, for whoever can't be given a `fetch`. */
import { createServer } from "node:http";
import type { ThreadWorld } from "./thread-world.ts";

export interface ThreadServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveThreadWorld(world: ThreadWorld): Promise<ThreadServer> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const init = { method: request.method ?? "GET", ...(body === "" ? {} : { body }) };
      void world.fetch(`http://127.0.0.1${request.url ?? "/"}`, init).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
