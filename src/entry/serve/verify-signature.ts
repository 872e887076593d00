import { createHmac, timingSafeEqual } from "node:crypto";

const HEADER = /^sha256=([0-9a-f]{64})$/;

/** Whether it has the form of a signature at all, so that a body without one need not be read. */
export function isSignature(header: string | undefined): boolean {
  return HEADER.test(header ?? "");
}

/**
 * Whether `header` (`X-Hub-Signature-256`) is the signature of exactly these bytes. Takes the same time wherever they
 * differ. https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export function verifySignature(secret: string, body: Uint8Array, header: string | undefined): boolean {
  const given = HEADER.exec(header ?? "")?.[1];
  if (given === undefined || secret === "") return false;
  return timingSafeEqual(Buffer.from(given, "hex"), createHmac("sha256", secret).update(body).digest());
}
