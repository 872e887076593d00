/** Against a server on the loopback address: what a registry answers, and what it should not. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { findNpmVersion } from "../../src/registry/npm-registry.ts";
import { type FakeServer, type Reply, startFakeServer } from "../support/fake-server.ts";

let server: FakeServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function ask(name: string, reply: Reply | ((path: string) => Reply)): Promise<string | undefined> {
  server = await startFakeServer(({ path }) => (typeof reply === "function" ? reply(path) : reply));
  return findNpmVersion(name, { registryUrl: server.url, timeoutMs: reply === "never" ? 100 : 60_000 });
}

const tags = (latest: unknown): Reply => ({ status: 200, body: { latest, next: "9.0.0-rc.1" } });

describe("the version under the tag latest", () => {
  test.each([
    ["a package", "lantern", "/-/package/lantern/dist-tags"],
    ["a package of a scope", "@acme/lantern.core", "/-/package/%40acme%2Flantern.core/dist-tags"],
    ["signs of old names", "~lan_tern-2", "/-/package/~lan_tern-2/dist-tags"],
  ])("%s", async (_, name, path) => {
    expect(await ask(name, tags("2.4.1"))).toBe("2.4.1");
    expect(server?.asked.map((asked) => [asked.method, asked.path])).toEqual([["GET", path]]);
  });

  test("nothing that tells who asks is sent", async () => {
    await ask("lantern", tags("2.4.1"));
    expect(server?.asked[0]?.headers["authorization"]).toBeUndefined();
    expect(server?.asked[0]?.headers["cookie"]).toBeUndefined();
  });
});

describe("no answer, and no error", () => {
  const replies: readonly (readonly [string, Reply | ((path: string) => Reply)])[] = [
    ["an unknown package", { status: 404, body: { error: "Not found" } }],
    ["a registry that is down", { status: 503, body: "<html>" }],
    ["no JSON", { status: 200, body: "<html>hello</html>" }],
    ["no tag", { status: 200, body: { next: "3.0.0" } }],
    ["a tag that is no text", tags({ version: "1.0.0" })],
    ["a version that is too long", tags("1".repeat(300))],
    ["an array", { status: 200, body: ["2.4.1"] }],
    ["null", { status: 200, body: "null" }],
    ["more than is read", { status: 200, body: { latest: "2.4.1", more: "x".repeat(70_000) } }],
    ["an answer that is cut off", { status: 200, body: { latest: "2.4.1" }, cutAfter: 8 }],
    ["no answer in time", "never"],
    ["a lost connection", "hang up"],
    [
      "a redirect, wherever it leads",
      (path) =>
        path.endsWith("/dist-tags") ? { status: 302, headers: { location: "/elsewhere" } } : { status: 200, body: {} },
    ],
  ];
  test.each(replies)("%s", async (_, reply) => {
    expect(await ask("lantern", reply)).toBeUndefined();
    expect(server?.asked).toHaveLength(1);
  });

  test.each([
    ["a way out of the path", "../../admin"],
    ["an address", "http://127.0.0.1"],
    ["a query", "lantern?x=1"],
    ["capitals, which npm no longer allows", "Lantern"],
    ["nothing", ""],
    ["a name that is too long", "l".repeat(215)],
    ["a scope alone", "@acme"],
    ["two slashes", "@acme/lantern/x"],
    ["a line feed", "lantern\n"],
  ])("%s is not even asked for", async (_, name) => {
    expect(await ask(name, tags("2.4.1"))).toBeUndefined();
    expect(server?.asked).toEqual([]);
  });

  test("a registry that cannot be reached", async () => {
    const closed = await startFakeServer(() => tags("2.4.1"));
    await closed.close();
    expect(await findNpmVersion("lantern", { registryUrl: closed.url, timeoutMs: 60_000 })).toBeUndefined();
  });
});
