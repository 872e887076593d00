import type { IncomingMessage } from "node:http";

/** The bytes as they came in, or `too large`: no more than `limit` of them are ever kept. @throws where the peer hangs up */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | "too large"> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return "too large";
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > limit) return "too large";
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
