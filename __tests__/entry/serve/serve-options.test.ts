import { describe, expect, test } from "@jest/globals";
import { OptionsError, readServeOptions } from "../../../src/entry/serve/serve-options.ts";

const SECRET = { WEBHOOK_SECRET: "s" };

test("a secret is all that is needed; empty variables are not set", () => {
  expect(readServeOptions({ ...SECRET, PORT: "", DATABASE_URL: "", STATUS_TOKEN: "" })).toMatchObject({
    port: 3000,
    host: "localhost",
    webhookPath: "/api/github/webhooks",
    databaseUrl: undefined,
    dataDirectory: "data",
    statusToken: undefined,
    leaseMs: 60_000,
    redeliverDays: 3,
  });
});

describe("a mistake is a line with its variable, what stands there (no secret) and what is wanted", () => {
  const rows: [string, Record<string, string>, RegExp][] = [
    ["no secret", {}, /^WEBHOOK_SECRET is not set; the secret/],
    ["an empty secret", { WEBHOOK_SECRET: "" }, /^WEBHOOK_SECRET is not set; the secret/],
    [
      "another database",
      { ...SECRET, DATABASE_URL: "mysql://u:hunter2@h/d" },
      /^DATABASE_URL is a text of \d+ characters; an address such as postgres/,
    ],
    [
      "a short token",
      { ...SECRET, STATUS_TOKEN: "hunter2" },
      /^STATUS_TOKEN is a text of 7 characters; 16 characters or more/,
    ],
    ["a port that is none", { ...SECRET, PORT: "http" }, /PORT/],
    ["a path without slash", { ...SECRET, WEBHOOK_PATH: "hook" }, /WEBHOOK_PATH/],
    ["a lease too short", { ...SECRET, LEASE_SECONDS: "30" }, /LEASE_SECONDS must be twice GITHUB_TIMEOUT_SECONDS/],
    ["two mistakes", { PORT: "-1" }, /PORT is "-1"; .*\nWEBHOOK_SECRET is not set/],
  ];
  test.each(rows)("%s", (_name, env, message) => {
    expect(() => readServeOptions(env)).toThrow(OptionsError);
    expect(() => readServeOptions(env)).toThrow(message);
    expect(() => readServeOptions(env)).not.toThrow(/hunter2/);
  });
});
