/** A server on the loopback address that answers as a test tells it to: faults that no emulator makes. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object or array is sent as JSON, a text as it is. */
  readonly body?: unknown;
  /** Sends only so many bytes of the body, then hangs up. */
  readonly cutAfter?: number;
}

/** `never`: the request is taken and not answered. `hang up`: the connection ends without an answer. */
export type Reply = Answer | "never" | "hang up";

export interface FakeServer {
  readonly url: string;
  /** What it was asked, oldest first. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

/** Starts it on a free port. `reply` is asked for each request. */
export async function startFakeServer(reply: (asked: Asked) => Reply): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { method, path: url, headers, body };
      asked.push(one);
      send(response, reply(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "never") return;
  if (reply === "hang up") {
    response.destroy();
    return;
  }
  const text = typeof reply.body === "string" ? reply.body : toJson(reply.body);
  const type = typeof reply.body === "string" ? {} : { "content-type": "application/json; charset=utf-8" };
  const length = { "content-length": String(Buffer.byteLength(text)) };
  response.writeHead(reply.status, { ...type, ...(reply.cutAfter === undefined ? {} : length), ...reply.headers });
  if (reply.cutAfter === undefined) {
    response.end(text);
    return;
  }
  response.write(text.slice(0, reply.cutAfter), () => {
    response.destroy();
  });
}

function toJson(body: unknown): string {
  return body === undefined ? "" : JSON.stringify(body);
}
