import { readFileSync } from "node:fs";
import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import {
  checkCredentials,
  checkLogFormat,
  checkLogLevel,
  findMistyped,
  findWebhookAddress,
} from "../../../src/entry/serve/check-environment.ts";
import { explainStart } from "../../../src/entry/serve/explain-start.ts";
import { SERVE_VARIABLES } from "../../../src/entry/serve/serve-options.ts";

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 1024,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

describe("credentials", () => {
  test.each([
    ["the text of the key", privateKey],
    ["with \\n", privateKey.replaceAll("\n", "\\n")],
    ["in base64", Buffer.from(privateKey).toString("base64")],
  ])("%s is right", (_name, key) => {
    expect(checkCredentials({ APP_ID: "12", PRIVATE_KEY: key })).toEqual([]);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ APP_ID: "my-app", PRIVATE_KEY: privateKey }, /^APP_ID is "my-app"; the App's number/],
    [{ APP_ID: "12" }, /^PRIVATE_KEY is not set/],
    [{ APP_ID: "12", PRIVATE_KEY: "hunter2" }, /^PRIVATE_KEY is a text of 7 characters; the text of the .pem/],
    [{ APP_ID: "12", PRIVATE_KEY_PATH: "no.pem" }, /^PRIVATE_KEY_PATH is "no.pem"; there is no such file/],
    [{ APP_ID: "12", PRIVATE_KEY_PATH: "package.json" }, /^PRIVATE_KEY_PATH is "package.json"; that file holds no/],
  ])("%j", (env, line) => {
    const lines = checkCredentials(env);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(lines.join("")).not.toContain("hunter2");
  });
});

test("names that look like a known one are pointed out, and those of others are not", () => {
  const env = {
    WEBHOOK_SECRT: "x",
    DATABSE_URL: "x",
    APPID: "x",
    PATH: "/bin",
    HOSTNAME: "h",
    HOME: "/",
    PWD: "/",
    PORTS: "",
  };
  expect(findMistyped(env, SERVE_VARIABLES)).toEqual([
    "WEBHOOK_SECRT is set, and nobody reads it; did you mean WEBHOOK_SECRET?",
    "DATABSE_URL is set, and nobody reads it; did you mean DATABASE_URL?",
    "APPID is set, and nobody reads it; did you mean APP_ID?",
  ]);
});

test("a log's format is json, pretty or left to the surroundings", () => {
  expect([checkLogFormat({}), checkLogFormat({ LOG_FORMAT: "json" })]).toEqual([undefined, undefined]);
  expect(checkLogFormat({ LOG_FORMAT: "xml" })).toBe('LOG_FORMAT is "xml"; json or pretty is wanted');
});

test("the systemd unit starts the server as `npm start` does", () => {
  const { start } = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } }).scripts;
  expect(readFileSync("docs/fingerpost.service", "utf8")).toContain(`ExecStart=/usr/bin/${start}\n`);
});

test("a log level is one of pino's", () => {
  expect([checkLogLevel({}), checkLogLevel({ LOG_LEVEL: "debug" })]).toEqual([undefined, undefined]);
  expect(checkLogLevel({ LOG_LEVEL: "loud" })).toContain('LOG_LEVEL is "loud"; one of trace');
});

describe("the webhook's address is the one that the server listens on, and never this machine's own", () => {
  test.each([
    ["https://bot.example.com", "https://bot.example.com/api/github/webhooks"],
    ["https://bot.example.com/", "https://bot.example.com/api/github/webhooks"],
    ["https://relay.example.com/channel", "https://relay.example.com/channel"],
  ])("%s", (given, address) => {
    expect(findWebhookAddress(given, "/api/github/webhooks")).toEqual({ address });
  });

  test.each([
    undefined,
    "",
    "/",
    "bot.example.com",
    "http://localhost:3000",
    "http://127.0.0.1",
    "http://[::1]:3000",
    "https://192.168.1.7",
    "ftp://x.org",
  ])("%s is none", (given) => {
    expect(findWebhookAddress(given, "/hook")).toEqual({ wrong: expect.stringMatching(/^PUBLIC_URL is/) });
  });
});

describe("why it did not start, in our own words", () => {
  const fault = (code: string, more: object = {}) =>
    Object.assign(new Error("raw text of somebody"), { code, ...more });
  test.each<[Error, Record<string, string>, RegExp]>([
    [fault("EADDRINUSE", { syscall: "listen" }), { PORT: "80" }, /^PORT is "80", and another program/],
    [fault("ECONNREFUSED"), { DATABASE_URL: "postgres://h/d" }, /^DATABASE_URL is set, and nobody answers/],
    [fault("28P01"), { DATABASE_URL: "postgres://h/d" }, /refuses the user or the password/],
    [fault("EACCES", { syscall: "mkdir" }), {}, /^DATA_DIRECTORY is "data", and it can't be written to/],
  ])("%s %j", (error, env, line) => {
    const lines = explainStart(error, env);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(lines?.join("")).not.toContain("raw text");
  });

  test("a fault of our own keeps its stack", () => {
    expect(explainStart(new TypeError("x"), {})).toBeNull();
  });
});
