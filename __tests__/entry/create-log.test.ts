import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "@jest/globals";
import { createLog, describeFault } from "../../src/entry/create-log.ts";
import { GitHubError } from "../../src/github/github.ts";

const SECRET = "the text of an issue";

/** A fault as octokit's webhooks hand it on: with the event, and with the request in its cause. */
function faultOfDelivery(): Error {
  const cause = Object.assign(new Error(`refused: ${SECRET}`), { request: { body: SECRET } });
  const fault = new GitHubError("could not comment on acme/tool#7", { code: "server", status: 502, cause });
  return Object.assign(new AggregateError([fault], fault.message), { event: { payload: { issue: { body: SECRET } } } });
}

async function logged(env: Record<string, string>, write: (log: Awaited<ReturnType<typeof createLog>>) => void) {
  const stream = new PassThrough();
  write(await createLog(env, stream));
  setImmediate(() => stream.end());
  return await text(stream);
}

describe.each(["json", "pretty"])("%s", (format) => {
  test("a fault is told without the payload, the request or its cause", async () => {
    const lines = await logged({ LOG_FORMAT: format }, (log) => {
      log.error(faultOfDelivery());
    });
    expect(lines).toContain("could not comment on acme/tool#7");
    expect(lines).not.toContain(SECRET);
  });

  test("what steers a terminal is shown", async () => {
    const lines = await logged({ LOG_FORMAT: format }, (log) => {
      log.info({ repo: "acme/\u009b31m\u202elid" }, "left alone: \u001b]0;title\u0007 of ä字👍\u001b[8m");
    });
    expect(lines).toContain("ä字👍");
    expect(lines).not.toMatch(/[\u009b\u202e\u0007]|\u001b[^[]|\u001b\[8m/);
  });
});

test("LOG_LEVEL is obeyed", async () => {
  const lines = await logged({ LOG_FORMAT: "json", LOG_LEVEL: "error" }, (log) => {
    log.info("unheard");
    log.error("heard");
  });
  expect(lines).toContain("heard");
  expect(lines).not.toContain("unheard");
});

test("what is thrown may be anything", () => {
  expect(describeFault("text")).toEqual({ message: "something that is no error was thrown" });
  expect(describeFault(faultOfDelivery())).toMatchObject({
    type: "AggregateError",
    errors: [{ type: "GitHubError", code: "server", status: 502, message: "could not comment on acme/tool#7" }],
  });
});
