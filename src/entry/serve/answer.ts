import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** For everything that is answered; pages loosen it only as far as they need. */
const HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Sends it and ends. */
export function send(response: ServerResponse, { status, headers, body = "" }: Answer): void {
  response.writeHead(status, { ...HEADERS, ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

export function plain(status: number, line: string): Answer {
  return { status, body: `${line}\n` };
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: `${JSON.stringify(value)}\n` };
}
