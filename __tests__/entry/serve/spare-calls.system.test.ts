/** Whether the background may ask GitHub, held against what GitHub answers about its limits. */
import { Octokit } from "@octokit/core";
import { afterEach, expect, test } from "@jest/globals";
import { createSpareCalls } from "../../../src/entry/serve/spare-calls.ts";
import { PutOff } from "../../../src/queue/put-off.ts";
import { createCheckedFetch, OpenApi } from "../../support/openapi.ts";
import { type Answer, type FakeServer, startFakeServer } from "../../support/fake-server.ts";

const NOW_MS = Date.parse("2026-11-20T03:00:00Z");

let fake: FakeServer | undefined;
afterEach(async () => {
  await fake?.close();
  fake = undefined;
});

function rateLimit(remaining: number, resetInSeconds: number): Answer {
  const core = { limit: 5000, remaining, used: 5000 - remaining, reset: NOW_MS / 1000 + resetInSeconds };
  return { status: 200, body: { resources: { core, search: { ...core, limit: 30 } }, rate: core } };
}

/** What becomes of a job of installation 7, asked at each of these instants (seconds after `NOW_MS`). */
async function ask(answers: readonly Answer[], seconds: readonly number[] = [0]): Promise<unknown[]> {
  const left = [...answers];
  fake = await startFakeServer(() => left.shift() ?? { status: 500 });
  const { fetch, differences } = createCheckedFetch(new OpenApi());
  const octokit = new Octokit({ baseUrl: fake.url, request: { fetch } });
  let nowMs = NOW_MS;
  const spare = createSpareCalls({ octokit: () => Promise.resolve(octokit), now: () => new Date(nowMs) });
  const ends: unknown[] = [];
  for (const second of seconds) {
    nowMs = NOW_MS + second * 1000;
    ends.push(await spare(7).catch((error: unknown) => error));
  }
  expect(differences.filter(({ operation }) => operation.endsWith(" 200"))).toEqual([]);
  return ends;
}

test.each([5000, 2501])("with %d of 5,000 calls left the background may ask", async (remaining) => {
  expect(await ask([rateLimit(remaining, 1800)])).toEqual([undefined]);
});

test.each([2500, 0])("with %d left it waits until GitHub counts anew, and not all at once", async (remaining) => {
  const [end] = await ask([rateLimit(remaining, 1800)]);
  if (!(end instanceof PutOff)) throw new Error("it was let through");
  expect(end.message).toBe(`${remaining} of 5000 calls to GitHub are left, kept for new issues`);
  expect(end.afterSeconds).toBeGreaterThanOrEqual(1800);
  expect(end.afterSeconds).toBeLessThanOrEqual(2100);
});

test("a server without limits has calls to spare; one that fails is a fault of the job", async () => {
  expect(await ask([{ status: 404, body: { message: "Rate limiting is not enabled." } }])).toEqual([undefined]);
  await fake?.close();
  expect(await ask([{ status: 502 }])).toEqual([expect.objectContaining({ status: 502 })]);
});

test("an App that was uninstalled has none: its token is refused before", async () => {
  const refusal = Object.assign(new Error("Not Found"), { status: 404, request: { url: "x/access_tokens" } });
  const octokit = { request: () => Promise.reject(refusal) } as unknown as Octokit; // only `request` is asked for
  const spare = createSpareCalls({ octokit: () => Promise.resolve(octokit), now: () => new Date(NOW_MS) });
  await expect(spare(7)).rejects.toThrow("Not Found");
});

test("the answer is good for some seconds", async () => {
  const ends = await ask([rateLimit(5000, 1800), rateLimit(10, 1800)], [0, 2, 5, 6, 9]);
  expect(ends.map((end) => end === undefined)).toEqual([true, true, true, false, false]);
  expect(fake?.asked.map(({ path }) => path)).toEqual(["/rate_limit", "/rate_limit"]);
});
