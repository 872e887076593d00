/** Migrations, snapshots and the logbook, on both databases. */
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { createCursorStore } from "../../../src/store/database/cursor-store.ts";
import { createLogbook, type Logbook } from "../../../src/store/database/logbook.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { MIGRATIONS } from "../../../src/store/database/migrations.ts";
import { createSnapshotStore, type SnapshotStore } from "../../../src/store/database/snapshot-store.ts";
import { describeDatabases } from "../../support/postgres.ts";

describeDatabases((database) => {
  beforeAll(async () => {
    await migrate(database());
  });

  describe("migrate", () => {
    test("a second time there is nothing to do, also for several at once", async () => {
      expect(await Promise.all([migrate(database()), migrate(database())])).toEqual([0, 0]);
    });

    test("a step that fails leaves nothing behind", async () => {
      const next = Math.max(...MIGRATIONS.map(({ version }) => version)) + 1;
      const sql = "create table fingerpost.half (id integer); select 1 / 0;";
      await expect(migrate(database(), [...MIGRATIONS, { version: next, name: "broken", sql }])).rejects.toThrow();
      const found = await database().rows(
        z.unknown(),
        "select 1 from information_schema.tables where table_name = 'half'",
      );
      expect(found).toEqual([]);
      expect(await migrate(database())).toBe(0);
    });

    test("a database of a newer Fingerpost is refused in one line", async () => {
      await expect(migrate(database(), MIGRATIONS.slice(0, 1))).rejects.toThrow(/start the newer one/);
    });
  });

  describe("snapshots", () => {
    let store: SnapshotStore;
    const content = { issues: 3, isComplete: false, filledUntil: "2026-03-01T00:00:00.000Z" };
    const snapshot = (syncedTo: string, ...bytes: number[]) => ({
      format: 1,
      bytes: new Uint8Array(bytes),
      syncedTo,
      ...content,
    });

    beforeEach(async () => {
      store = createSnapshotStore(database());
      await database().run("delete from fingerpost.snapshots");
    });

    test("from(to(x)) is x, byte for byte", async () => {
      const all = Array.from({ length: 256 }, (_, byte) => byte);
      await store.save("acme/tool", snapshot("2026-11-20T10:00:00.000Z", ...all));
      const loaded = await store.load("acme/tool");
      expect(loaded).toMatchObject({ format: 1, syncedTo: "2026-11-20T10:00:00.000Z", ...content });
      expect([...(loaded?.bytes ?? [])]).toEqual(all);
      expect(await store.load("acme/other")).toBeUndefined();
    });

    test("a part of a larger buffer is saved as that part", async () => {
      const bytes = new Uint8Array([9, 9, 1, 2, 9]).subarray(2, 4);
      await store.save("acme/tool", { ...snapshot("2026-11-20T10:00:00.000Z"), bytes });
      expect([...((await store.load("acme/tool"))?.bytes ?? [])]).toEqual([1, 2]);
    });

    test("an older state does not replace a newer one, another format does", async () => {
      await store.save("acme/tool", snapshot("2026-11-20T10:00:00.000Z", 2));
      expect(await store.save("acme/tool", snapshot("2026-11-20T09:00:00.000Z", 1))).toBe(false);
      expect(await store.save("acme/tool", { ...snapshot("2026-11-20T09:00:00.000Z", 1), format: 2 })).toBe(true);
      expect(await store.load("acme/tool")).toMatchObject({ format: 2 });
    });

    test("what is in it can be told without its bytes", async () => {
      expect(await store.describe("acme/tool")).toBeUndefined();
      await store.save("acme/tool", snapshot("2026-11-20T10:00:00.000Z", 1));
      expect(await store.describe("acme/tool")).toEqual({ ...content, storedAt: expect.any(String) });
    });

    test("one that was kept before its content was counts as incomplete", async () => {
      await database().run(
        "insert into fingerpost.snapshots (repo, format, bytes, synced_to) values ($1, 1, $2, now())",
        ["acme/tool", Buffer.from([1])],
      );
      expect(await store.load("acme/tool")).toMatchObject({ issues: 0, isComplete: false, filledUntil: null });
    });

    test("what is forgotten stays forgotten", async () => {
      await store.forgetIssue("acme/tool", 7);
      await store.forgetIssue("acme/tool", 7);
      expect(await store.listForgotten("acme/tool")).toEqual(new Set([7]));
      expect(await store.listForgotten("acme/other")).toEqual(new Set());
    });
  });

  describe("logbook", () => {
    let logbook: Logbook;
    const tool = { id: 42, fullName: "acme/tool", installation: 7 };
    const decision = { delivery: "d", repo: "acme/tool", issue: 1, category: "network", relation: null, outcome: "ok" };

    beforeEach(async () => {
      logbook = createLogbook(database());
      await database().run("delete from fingerpost.repositories");
      await database().run("delete from fingerpost.snapshots");
      await database().run("delete from fingerpost.decisions");
    });

    test("a repository is known by its id: a rename is no second one", async () => {
      expect(await logbook.seeRepository(tool)).toBe(true);
      expect(await logbook.seeRepository(tool)).toBe(false);
      expect(await logbook.seeRepository({ ...tool, fullName: "acme/renamed" })).toBe(true);
      expect(await logbook.listRepositories(9)).toMatchObject([{ id: 42, fullName: "acme/renamed", decisions: 0 }]);
    });

    test("removed with its installation, back when it is seen again", async () => {
      await logbook.seeRepository(tool);
      await logbook.removeInstallation(7);
      expect(await logbook.listRepositories(9)).toEqual([]);
      await logbook.seeRepository(tool);
      await logbook.removeRepository(42);
      expect(await logbook.listRepositories(9)).toEqual([]);
      await logbook.seeRepository(tool);
      expect(await logbook.listRepositories(9)).toHaveLength(1);
    });

    test("the corpus that is stored for it", async () => {
      await logbook.seeRepository(tool);
      expect((await logbook.listRepositories(1))[0]?.corpus).toBeNull();
      const corpus = { issues: 3, isComplete: true, filledUntil: null, syncedTo: "2026-11-20T10:00:00.000Z" };
      await createSnapshotStore(database()).save("id:42", { ...corpus, format: 1, bytes: new Uint8Array(1) });
      expect((await logbook.listRepositories(1))[0]?.corpus).toEqual(corpus);
    });

    test("what was heard before it was removed does not bring it back", async () => {
      await logbook.seeRepository(tool);
      await logbook.removeInstallation(7);
      expect(await logbook.seeRepository(tool, 60_000)).toBe(false);
      expect(await logbook.listRepositories(9)).toEqual([]);
      expect(await logbook.seeRepository(tool, -60_000)).toBe(true);
    });

    test.each<[string, () => Promise<unknown>]>([
      ["removed", () => logbook.removeRepository(42)],
      ["uninstalled", () => logbook.removeInstallation(7)],
      ["deleted, and its name given to another", () => logbook.seeRepository({ ...tool, id: 43 })],
    ])("%s: what is kept of its issues is deleted", async (_, goes) => {
      const snapshots = createSnapshotStore(database());
      await logbook.seeRepository(tool);
      await logbook.seeRepository({ ...tool, id: 44, fullName: "acme/stays", installation: 8 });
      for (const repo of ["id:42", "id:44"]) {
        const content = { issues: 1, isComplete: true, filledUntil: null };
        await snapshots.save(repo, {
          ...content,
          format: 1,
          bytes: new Uint8Array(1),
          syncedTo: "2026-11-20T10:00:00Z",
        });
        await snapshots.forgetIssue(repo, 7);
      }
      await goes();
      expect([await snapshots.load("id:42"), await snapshots.listForgotten("id:42")]).toEqual([undefined, new Set()]);
      expect(await snapshots.listForgotten("id:44")).toEqual(new Set([7]));
      expect(await snapshots.describe("id:44")).toBeDefined();
    });

    test("where its last walk stopped, under whatever name; forgotten repositories have none", async () => {
      const cursors = createCursorStore(database());
      await cursors.save(42, "lost");
      await logbook.seeRepository(tool);
      expect(await cursors.load(42)).toEqual({ cursor: null, firstSeenAt: expect.stringMatching(/^20.*Z$/) });
      await cursors.save(42, "here");
      await logbook.seeRepository({ ...tool, fullName: "acme/renamed" });
      expect(await cursors.load(42)).toMatchObject({ cursor: "here" });
      await logbook.removeRepository(42);
      expect(await cursors.load(42)).toBeUndefined();
      expect(await cursors.load(43)).toBeUndefined();
    });

    test("decisions: newest first, counted at their repository, swept when old", async () => {
      await logbook.seeRepository(tool);
      await logbook.addDecision(decision);
      await logbook.addDecision({ ...decision, issue: 2, relation: "duplicate" });
      expect((await logbook.listDecisions(1))[0]).toMatchObject({ issue: 2, relation: "duplicate" });
      expect((await logbook.listRepositories(1))[0]).toMatchObject({ decisions: 2 });
      expect(await logbook.listCategories("acme/other")).toEqual(new Map());
      await logbook.addDecision({ ...decision, issue: 2, category: "network" });
      await logbook.addDecision({ ...decision, issue: 3, category: null });
      expect([...(await logbook.listCategories(decision.repo))]).toEqual([
        [decision.issue, decision.category],
        [2, "network"],
      ]);
      expect(await logbook.sweepDecisions(60_000)).toBe(0);
      expect(await logbook.sweepDecisions(-1)).toBe(4);
    });
  });
});
