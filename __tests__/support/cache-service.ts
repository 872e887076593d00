/**
 * The cache service of GitHub Actions, as its client knows it (version 2: a Twirp service and a store of blobs), with
 * entries in memory. Tests make it fail, hang or lie.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  /** The archive that the client made. */
  blob: Buffer;
}

export interface CacheService {
  readonly url: string;
  /** What a runner tells a job. */
  readonly env: Readonly<Record<string, string>>;
  /** Finished entries, oldest first. */
  readonly entries: CacheEntry[];
  /** Calls, in their order: `GetCacheEntryDownloadURL`, `PUT`, … */
  readonly calls: string[];
  /** What is answered instead; `hang` never answers. */
  fail: number | "hang" | null;
  readonly close: () => Promise<void>;
}

export async function startCacheService(): Promise<CacheService> {
  const pending = new Map<string, CacheEntry>();
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const method = request.url?.split("/").at(-1) ?? "";
      service.calls.push(request.url?.startsWith("/twirp/") === true ? method : (request.method ?? ""));
      if (service.fail === "hang") return;
      if (service.fail !== null) send(response, service.fail, { code: "internal", msg: "made to fail" });
      else if (request.url?.startsWith("/twirp/") === true) answer(method, toCall(body), response);
      else transfer(request, body, response);
    });
  });

  const answer = (method: string, call: Call, response: ServerResponse): void => {
    if (method === "GetCacheEntryDownloadURL") {
      const found = [call.key, ...call.restore_keys]
        .map((key) => service.entries.findLast((one) => one.version === call.version && one.key.startsWith(key)))
        .find((one) => one !== undefined);
      const place = found === undefined ? "" : `${service.url}/blob/${service.entries.indexOf(found)}`;
      send(response, 200, { ok: found !== undefined, signed_download_url: place, matched_key: found?.key ?? "" });
    } else if (method === "CreateCacheEntry") {
      const isTaken = service.entries.some(({ key }) => key === call.key);
      pending.set(call.key, { key: call.key, version: call.version, blob: Buffer.alloc(0) });
      const place = `${service.url}/upload/${encodeURIComponent(call.key)}`;
      send(response, 200, { ok: !isTaken, signed_upload_url: place, message: isTaken ? "it is there already" : "" });
    } else {
      const entry = pending.get(call.key);
      if (entry !== undefined) service.entries.push(entry);
      send(response, 200, { ok: entry !== undefined, entry_id: String(service.entries.length) });
    }
  };

  const transfer = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const [, what = "", name = ""] = request.url?.split("?")[0]?.split("/") ?? [];
    if (request.method === "PUT") {
      const entry = pending.get(decodeURIComponent(name));
      if (what === "upload" && entry !== undefined) entry.blob = body;
      response.writeHead(201, { etag: '"1"', "last-modified": new Date(0).toUTCString() }).end();
      return;
    }
    const blob = service.entries[Number(name)]?.blob ?? Buffer.alloc(0);
    response.writeHead(200, { "content-length": blob.length }).end(request.method === "HEAD" ? undefined : blob);
  };

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = `http://127.0.0.1:${address.port}`;
  const service: CacheService = {
    url,
    env: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_CACHE_SERVICE_V2: "true", ACTIONS_RUNTIME_TOKEN: "a.b.c" },
    entries: [],
    calls: [],
    fail: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return service;
}

interface Call {
  readonly key: string;
  readonly version: string;
  readonly restore_keys: readonly string[];
}

function toCall(body: Buffer): Call {
  const call = JSON.parse(body.toString("utf8")) as Partial<Call>; // What the client sends.
  return { key: call.key ?? "", version: call.version ?? "", restore_keys: call.restore_keys ?? [] };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Buffer)); // No encoding is set.
  return Buffer.concat(chunks);
}
