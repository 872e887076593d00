/** What a stranger, an eager editor and a nearly used-up hour cost: requests that are never made. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createGate, EDITS_AN_HOUR, type Gate, ORDERS_AN_HOUR } from "../../../src/entry/serve/gate.ts";
import { toDeliveryPlace } from "../../../src/queue/delivery-key.ts";
import type { HeldClaim } from "../../../src/queue/held-claim.ts";
import { PutOff } from "../../../src/queue/put-off.ts";
import { createDeliveryStore } from "../../../src/store/database/database-delivery-store.ts";
import type { Database } from "../../../src/store/database/database.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { emptyPglite } from "../../support/empty-pglite.ts";
import { IN_MEMORY, openPglite } from "../../../src/store/database/open-pglite.ts";

const HOUR_MS = 3_600_000;
const repository = { id: 42, full_name: "acme/tool" };
const ABOUT = { installation: 7, repository: 42 };

let database: Database;
let nowMs: number;
let isShort: boolean;
let asked: number;
let gate: Gate;

beforeAll(async () => {
  database = await openPglite(IN_MEMORY, await emptyPglite());
  await migrate(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.run("truncate fingerpost.deliveries restart identity");
  nowMs = Date.parse("2026-11-20T12:00:00Z");
  isShort = false;
  asked = 0;
  gate = createGate({
    store: createDeliveryStore(database),
    spare: () => {
      asked++;
      return isShort ? Promise.reject(new PutOff("few calls are left", 60)) : Promise.resolve();
    },
    now: () => new Date(nowMs),
  });
});

function claim(event: string, payload: object, seq = 1): HeldClaim {
  const all = { ...payload, repository };
  const id = `d-${seq}`;
  return {
    ...{ seq, worker: "w", attempt: 1, ageMs: 0, isHeld: () => true },
    ...{ id, event, ...toDeliveryPlace(id, all), payload: JSON.stringify(all) },
  };
}

const edit = (from: string, to: string) => ({
  action: "edited",
  issue: { number: 3, title: "t", body: to },
  changes: { body: { from } },
});
const order = (login: string, author_association: string, author = login) => ({
  action: "created",
  issue: { number: 3, user: { login: author } },
  comment: { id: 1, body: "/triage", user: { login }, created_at: "2026-11-20T11:59:00Z", author_association },
});

describe("edits", () => {
  test("of those that wait in line, the last one that says something does for all", async () => {
    const store = createDeliveryStore(database);
    const edits = [edit("a", "b"), edit("b", "c"), edit("c", "c ")].map((payload, at) =>
      claim("issues", payload, at + 1),
    );
    for (const { id, event, action, key, repo, issue, payload } of edits) {
      await store.accept({ id, event, action, key, repo, issue, payload });
    }
    const [first, second] = edits;
    if (first === undefined || second === undefined) throw new Error("no edits");
    expect(await gate(first, ABOUT)).toContain("a later edit");
    expect(await gate(second, ABOUT)).toBeNull();
  });

  test("so many an hour; the next one is read later, and not never", async () => {
    for (let time = 0; time < EDITS_AN_HOUR; time++) {
      expect(await gate(claim("issues", edit(`${time}`, "x")), ABOUT)).toBeNull();
    }
    nowMs += 60_000;
    await expect(gate(claim("issues", edit("y", "x")), ABOUT)).rejects.toMatchObject({ afterSeconds: 3540 });
    nowMs += HOUR_MS;
    expect(await gate(claim("issues", edit("y", "x")), ABOUT)).toBeNull();
  });
});

describe("commands", () => {
  test("a person has so many an hour in a repository, on whatever issue; a member has no bound", async () => {
    for (let time = 0; time < ORDERS_AN_HOUR; time++) {
      expect(await gate(claim("issue_comment", order("ben", "NONE")), ABOUT)).toBeNull();
    }
    expect(await gate(claim("issue_comment", order("ben", "NONE")), ABOUT)).toContain("ben has given more than");
    expect(asked).toBe(ORDERS_AN_HOUR);
    expect(await gate(claim("issue_comment", order("eve", "NONE")), ABOUT)).toBeNull();
    for (let time = 0; time <= ORDERS_AN_HOUR; time++) {
      expect(await gate(claim("issue_comment", order("mara", "MEMBER")), ABOUT)).toBeNull();
    }
  });

  test("a stranger's is not even counted: the app asks GitHub nothing for it", async () => {
    expect(await gate(claim("issue_comment", order("mallory", "NONE", "ben")), ABOUT)).toBeNull();
    expect(asked).toBe(0);
  });
});

describe("where few calls are left", () => {
  beforeEach(() => {
    isShort = true;
  });

  test.each([
    ["an edit", "issues", edit("a", "b")],
    ["a command", "issue_comment", order("mara", "OWNER", "ben")],
  ])("%s waits", async (_name, event, payload) => {
    await expect(gate(claim(event, payload), ABOUT)).rejects.toThrow("few calls");
  });

  test("a new issue is served, and nothing is asked for it", async () => {
    expect(await gate(claim("issues", { action: "opened", issue: { number: 3 } }), ABOUT)).toBeNull();
    expect(asked).toBe(0);
  });
});
