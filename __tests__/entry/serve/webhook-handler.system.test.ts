/** Webhooks over real HTTP, into a store in memory. */
import { createHmac } from "node:crypto";
import type { Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createHttpServer, listen } from "../../../src/entry/serve/http-server.ts";
import { verifySignature } from "../../../src/entry/serve/verify-signature.ts";
import { createIntake } from "../../../src/entry/serve/intake.ts";
import { createWebhookHandler, MAX_BODY_BYTES, type Reception } from "../../../src/entry/serve/webhook-handler.ts";
import type { NewDelivery } from "../../../src/queue/delivery-store.ts";
import { eventually } from "../../support/eventually.ts";

const SECRET = "It's a Secret to Everybody";
const BODY = JSON.stringify({ action: "opened", issue: { number: 3 }, repository: { id: 42, full_name: "acme/tool" } });

let server: Server;
let url: string;
let stored: NewDelivery[];
let receptions: Reception[];
let quiet: () => Promise<void>;
let faults: number;

beforeEach(async () => {
  stored = [];
  receptions = [];
  faults = 0;
  const accept = (delivery: NewDelivery) => {
    if (faults-- > 0) return Promise.reject(new Error("connection refused"));
    if (stored.some(({ id }) => id === delivery.id)) return Promise.resolve("repeated" as const);
    stored.push(delivery);
    return Promise.resolve("stored" as const);
  };
  const received = (reception: Reception) => void receptions.push(reception);
  const intake = createIntake(PATIENT);
  quiet = intake.quiet;
  const hook = createWebhookHandler({ secret: SECRET, store: { accept }, received, intake, patienceMs: 700 });
  server = createHttpServer({ routes: { "POST /hook": hook }, failed: () => undefined });
  url = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Longer than any test. */
const PATIENT = 60_000;

function sign(body: string | Uint8Array, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

async function post(change: Record<string, string | undefined> = {}, body: string | Uint8Array = BODY, path = "/hook") {
  const headers: Record<string, string | undefined> = {
    "content-type": "application/json",
    "x-github-event": "issues",
    "x-github-delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
    "x-hub-signature-256": sign(body),
    ...change,
  };
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const response = await fetch(url + path, {
    method: "POST",
    headers: given.map(([n, v]): [string, string] => [n, v]),
    body,
  });
  return { status: response.status, text: (await response.text()).trim() };
}

test("signed: stored as it came in, then acknowledged", async () => {
  expect(await post()).toEqual({ status: 202, text: "stored" });
  expect(stored).toEqual([
    {
      id: "72d3162e-cc78-11e3-81ab-4c9367dc0958",
      event: "issues",
      action: "opened",
      key: "42#3",
      repo: "acme/tool",
      issue: 3,
      payload: BODY,
    },
  ]);
});

test.each([
  ["a NUL", JSON.stringify({ action: "opened\0", repository: { id: 42, full_name: "acme/tool" } }), /NUL/],
  [
    "a number beyond all issues",
    '{"issue":{"number":9007199254740991},"repository":{"id":42,"full_name":"a/b"}}',
    /no issue/,
  ],
])("signed, with %s: a dead letter with its reason", async (_name, body, reason) => {
  expect(await post({}, body)).toEqual({ status: 202, text: "stored" });
  expect(stored).toMatchObject([{ dead: expect.stringMatching(reason), action: null, repo: null, issue: null }]);
});

test.each([
  ["unsigned", undefined],
  ["with half a signature", "sha256=00"],
])("%s, it is refused before its body has come", async (_name, signature) => {
  const { port } = new URL(url);
  const lines = [
    "POST /hook HTTP/1.1",
    "host: x",
    "content-type: application/json",
    "content-length: 9000000",
    "x-github-event: issues",
    "x-github-delivery: d-1",
    ...(signature === undefined ? [] : [`x-hub-signature-256: ${signature}`]),
  ];
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(`${lines.join("\r\n")}\r\n\r\n{`));
    socket.once("data", (data) => {
      resolve(String(data).slice(0, 12));
      socket.destroy();
    });
    socket.once("error", reject);
  });
  expect(answer).toBe("HTTP/1.1 401");
});

test("a webhook that is not an App's is refused", async () => {
  expect((await post({ "x-github-hook-installation-target-type": "repository" })).status).toBe(400);
  expect((await post({ "x-github-hook-installation-target-id": "x" })).status).toBe(400);
  const own = { "x-github-hook-installation-target-type": "integration", "x-github-hook-installation-target-id": "7" };
  expect((await post(own)).status).toBe(202);
});

test("the same delivery again is acknowledged and not stored again", async () => {
  await post();
  expect(await post()).toEqual({ status: 202, text: "repeated" });
  expect(stored).toHaveLength(1);
});

test("the signature is checked on the bytes, not on what they mean", async () => {
  const body = '{ "action" : "öpened \\u00f6", "n": 1.0 }\n';
  expect((await post({}, body)).status).toBe(202);
  expect((await post({ "x-hub-signature-256": sign(JSON.stringify(JSON.parse(body))) }, body)).status).toBe(401);
});

const refusals: [string, Record<string, string | undefined>, string, number][] = [
  ["no signature", { "x-hub-signature-256": undefined }, BODY, 401],
  ["another secret's signature", { "x-hub-signature-256": sign(BODY, "guess") }, BODY, 401],
  ["another body's signature", { "x-hub-signature-256": sign("{}") }, BODY, 401],
  ["the old kind of signature only", { "x-hub-signature-256": "sha1=0000" }, BODY, 401],
  ["half a signature", { "x-hub-signature-256": sign(BODY).slice(0, 40) }, BODY, 401],
  ["no delivery id", { "x-github-delivery": undefined }, BODY, 400],
  ["the id of a job of ours", { "x-github-delivery": "sweep:2026-11-20" }, BODY, 400],
  ["the event of a job of ours", { "x-github-event": "fingerpost.sweep" }, BODY, 400],
  ["no event", { "x-github-event": undefined }, BODY, 400],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }, BODY, 415],
  ["no JSON, though signed", {}, "<html>", 400],
  ["an empty body", {}, "", 400],
];
test.each(refusals)("%s is refused, and nothing is stored", async (_name, headers, body, status) => {
  expect((await post({ "x-hub-signature-256": sign(body), ...headers }, body)).status).toBe(status);
  expect(stored).toEqual([]);
  expect(receptions).toMatchObject([{ result: "refused" }]);
});

test("too large a body is refused before its signature is reckoned", async () => {
  const answer = await post({ "x-hub-signature-256": sign("") }, new Uint8Array(MAX_BODY_BYTES + 1)).catch(() => ({
    status: 413,
  }));
  expect(answer.status).toBe(413);
  expect(receptions).toMatchObject([{ result: "refused" }]);
});

test("GitHub's ping is answered and not stored", async () => {
  expect(await post({ "x-github-event": "ping" }, '{"zen":"Design for failure."}')).toEqual({
    status: 200,
    text: "pong",
  });
  expect(stored).toEqual([]);
});

test("a database that is away for a moment is waited for", async () => {
  faults = 2;
  expect((await post()).status).toBe(202);
  expect(stored).toHaveLength(1);
});

test("one that stays away: 503, so that GitHub shows the delivery as failed", async () => {
  faults = 99;
  expect((await post()).status).toBe(503);
  expect(receptions).toMatchObject([{ result: "not stored", why: "connection refused" }]);
});

test("other paths and methods", async () => {
  expect((await post({}, BODY, "/other")).status).toBe(404);
  expect((await fetch(`${url}/hook`)).status).toBe(405);
});

describe("verifySignature", () => {
  test("GitHub's own example", () => {
    const header = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    expect(verifySignature(SECRET, Buffer.from("Hello, World!"), header)).toBe(true);
  });
  test("an empty secret signs nothing", () => {
    expect(verifySignature("", Buffer.from("{}"), sign("{}", ""))).toBe(false);
  });
});

test("a stranger's letter that never ends holds no work up", async () => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /hook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-github-event: issues\r\n`);
  socket.write(`x-github-delivery: d-1\r\ncontent-length: 1000\r\n\r\n{`);
  await eventually(() => socket.bytesWritten > 100, Boolean);
  expect((await post()).status).toBe(202);
  await quiet();
  socket.destroy();
});
