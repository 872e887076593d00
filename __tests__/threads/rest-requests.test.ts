/** What a report asks of REST, held against GitHub's own description; GraphQL is held against its schema by `ThreadWorld` itself. */
import { expect, test } from "@jest/globals";
import { OpenApi } from "../support/openapi.ts";
import { readReport } from "../support/read-report.ts";
import { readThreadWorld } from "../support/thread-world.ts";

const openApi = new OpenApi();

/** Fields that no report reads are left out of the invented answers. */
const LEFT_OUT = /must have required property/u;

test.each([
  ["fixed-bug", 214, true],
  ["fixed-bug", 214, false],
  ["burst", 501, true],
  ["burst", 501, false],
  ["hub", 40, false],
] as const)("%s#%i, with a token: %s", async (name, number, withToken) => {
  const world = readThreadWorld(name);
  const exchanges: Parameters<OpenApi["check"]>[0][] = [];
  const spied = {
    ...world,
    fetch: async (input: Parameters<typeof world.fetch>[0], init?: RequestInit) => {
      const reply = await world.fetch(input, init);
      const url = input instanceof Request ? input.url : String(input);
      const [method, body] = [init?.method ?? "GET", init?.body];
      const requestBody = typeof body === "string" ? body : null;
      exchanges.push({ method, url, requestBody, status: reply.status, answerBody: await reply.clone().text() });
      return reply;
    },
  };
  await readReport(spied, number, { withToken });
  const differences = exchanges.flatMap((exchange) => openApi.check(exchange));
  expect(exchanges.length).toBeGreaterThan(2);
  expect(differences.filter(({ what }) => !LEFT_OUT.test(what))).toEqual([]);
});
