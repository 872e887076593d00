/** What a stored delivery sets off besides the app: which repositories are known, what is forgotten, which job runs. */
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { Probot } from "probot";
import { createDeliveryHandler } from "../../../src/entry/serve/delivery-handler.ts";
import { createWorkContext } from "../../../src/entry/serve/work-context.ts";
import { toDeliveryPlace } from "../../../src/queue/delivery-key.ts";
import type { HeldClaim } from "../../../src/queue/held-claim.ts";
import { createDeliveryStore } from "../../../src/store/database/database-delivery-store.ts";
import type { Database } from "../../../src/store/database/database.ts";
import { createLogbook } from "../../../src/store/database/logbook.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { emptyPglite } from "../../support/empty-pglite.ts";
import { IN_MEMORY, openPglite } from "../../../src/store/database/open-pglite.ts";
import { createSnapshotStore } from "../../../src/store/database/snapshot-store.ts";

const tool = { id: 42, full_name: "acme/tool", name: "tool", owner: { login: "acme" } };
const other = { id: 43, full_name: "acme/other", name: "other", owner: { login: "acme" } };
const installation = { id: 7 };

let database: Database;
let handle: (claim: HeldClaim) => Promise<string>;
let received: string[];

beforeAll(async () => {
  database = await openPglite(IN_MEMORY, await emptyPglite());
  await migrate(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.run("truncate fingerpost.deliveries, fingerpost.repositories, fingerpost.forgotten_issues");
  received = [];
  const robot = new Probot({ githubToken: "none", logLevel: "fatal" });
  await robot.ready();
  robot.onAny(
    ({ id, name, payload }) => void received.push(`${id} ${name} ${"action" in payload ? payload.action : ""}`),
  );
  robot.on("issues.reopened", () => Promise.reject(new Error("GitHub answered 502")));
  handle = createDeliveryHandler({
    robot,
    context: createWorkContext(),
    logbook: createLogbook(database),
    store: createDeliveryStore(database),
    snapshots: createSnapshotStore(database),
    gate: () => Promise.resolve(null),
    jobs: { "fingerpost.nightly": () => Promise.resolve("the job's own words") },
  });
});

function claim(event: string, payload: object): HeldClaim {
  const id = "d-1";
  const held = { seq: 1, worker: "w", attempt: 1, ageMs: 0, isHeld: () => true };
  return { ...held, id, event, ...toDeliveryPlace(id, payload), payload: JSON.stringify(payload) };
}

const known = async () => (await createLogbook(database).listRepositories(9)).map(({ fullName }) => fullName);
const jobs = async () => (await createDeliveryStore(database).list({ limit: 9 })).map(({ id }) => id).sort();

test("an event reaches the app as GitHub sent it", async () => {
  expect(
    await handle(claim("issues", { action: "closed", issue: { number: 3 }, repository: tool, installation })),
  ).toBe("nothing to do");
  expect(received).toEqual(["d-1 issues closed"]);
});

test("a fault of the app is thrown on, for the queue to judge", async () => {
  await expect(
    handle(claim("issues", { action: "reopened", issue: { number: 3 }, repository: tool, installation })),
  ).rejects.toThrow("502");
});

test("a job of our own does not reach the app", async () => {
  expect(await handle(claim("fingerpost.nightly", {}))).toBe("the job's own words");
  expect(received).toEqual([]);
});

test("installed: its repositories are known, and each is read in the background, once", async () => {
  const installed = claim("installation", { action: "created", installation, repositories: [tool, other] });
  await handle(installed);
  await handle(installed);
  expect(await known()).toEqual(["acme/other", "acme/tool"]);
  expect(await jobs()).toEqual(["backfill:42:acme/tool", "backfill:43:acme/other"]);
});

test("repositories come and go, and all go with the installation", async () => {
  await handle(
    claim("installation_repositories", {
      action: "added",
      installation,
      repositories_added: [tool, other],
      repositories_removed: [],
    }),
  );
  await handle(
    claim("installation_repositories", {
      action: "removed",
      installation,
      repositories_added: [],
      repositories_removed: [other],
    }),
  );
  expect(await known()).toEqual(["acme/tool"]);
  await handle(claim("installation", { action: "deleted", installation, repositories: [tool] }));
  expect(await known()).toEqual([]);
});

test.each(["deleted", "transferred"])("an issue that was %s is forgotten by all copies", async (action) => {
  await handle(claim("issues", { action, issue: { number: 3 }, repository: tool, installation }));
  expect(await createSnapshotStore(database).listForgotten("id:42")).toEqual(new Set([3]));
});
