/** The HTTP side: a table of routes. It logs no address, no header and no body: tokens and texts of issues are in them. */
import { createServer, type Server } from "node:http";
import { plain, send } from "./answer.ts";
import type { Route } from "./status-routes.ts";

export interface HttpOptions {
  /** By method and path: `GET /healthz`. */
  readonly routes: Readonly<Record<string, Route>>;
  /** A fault of our own; it is answered with 500 and no detail. */
  readonly failed: (error: unknown) => void;
}

/** A client that sends a letter a second must not hold a connection for ever. */
const REQUEST_TIMEOUT_MS = 15_000;

export function createHttpServer({ routes, failed }: HttpOptions): Server {
  const paths = new Set(Object.keys(routes).map((name) => name.slice(name.indexOf(" ") + 1)));
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  server.on("request", (request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
    const route = routes[`${method} ${path}`];
    const answer = async () => {
      if (route !== undefined) return await route(request);
      return paths.has(path) ? plain(405, "not by this method") : plain(404, "nothing is here");
    };
    answer().then(
      (found) => {
        // What was not read of a body that is too large is not waited for.
        if (!request.complete) response.setHeader("connection", "close");
        send(response, found);
      },
      (error: unknown) => {
        if (request.destroyed && !request.complete) return;
        failed(error);
        send(response, plain(500, "a fault of the server's"));
      },
    );
  });
  return server;
}

/** Listens; the port that was taken. @throws Error in one line where it is not free */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `port ${port} is taken: set PORT to another one, or stop the other program`;
      reject(new Error(error.code === "EADDRINUSE" ? taken : error.message, { cause: error }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}
