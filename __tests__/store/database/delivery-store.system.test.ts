/** The contract of the queue, on both databases. Times are the database's; what must be past is made so by its length. */
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Claim, DeliveryStore, NewDelivery } from "../../../src/queue/delivery-store.ts";
import { createDeliveryStore } from "../../../src/store/database/database-delivery-store.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { describeDatabases } from "../../support/postgres.ts";

const LEASE = { worker: "w1", limit: 10, leaseMs: 60_000 };

function delivery(id: string, key = id, change: Partial<NewDelivery> = {}): NewDelivery {
  return { id, event: "issues", action: "opened", key, repo: "acme/tool", issue: 7, payload: '{"a":1}', ...change };
}

describeDatabases((database) => {
  let store: DeliveryStore;

  beforeAll(async () => {
    await migrate(database());
    store = createDeliveryStore(database());
  });
  beforeEach(async () => {
    await database().run("delete from fingerpost.deliveries");
  });

  const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);
  const accept = async (...all: readonly NewDelivery[]): Promise<void> => {
    for (const each of all) await store.accept(each);
  };
  const claimOne = async (request: Partial<typeof LEASE> = {}): Promise<Claim> => {
    const [claim] = await store.claim({ ...LEASE, ...request, limit: 1 });
    if (claim === undefined) throw new Error("nothing to claim");
    return claim;
  };

  describe("accept", () => {
    test("an id is accepted once", async () => {
      expect(await store.accept(delivery("a"))).toBe("stored");
      expect(await store.accept(delivery("a", "other", { payload: "{}" }))).toBe("repeated");
      expect((await claimOne()).payload).toBe('{"a":1}');
    });

    test("also by several at once", async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => store.accept(delivery("a"))));
      expect(results.filter((result) => result === "stored")).toHaveLength(1);
    });

    test("a finished one is still known", async () => {
      await accept(delivery("a"));
      await store.complete(await claimOne(), "done");
      expect(await store.accept(delivery("a"))).toBe("repeated");
      expect(await store.findKnown(["a", "b"])).toEqual(new Set(["a"]));
    });

    test("the payload comes back as it was, whatever is in it", async () => {
      const payload = JSON.stringify({ text: "'; drop table x; -- \u0000 \u202e 👍 $1" });
      await accept(delivery("a", "a", { payload, repo: null, issue: null, action: null }));
      expect(await claimOne()).toMatchObject({
        payload,
        repo: null,
        issue: null,
        action: null,
        attempt: 1,
        worker: "w1",
      });
    });
  });

  describe("claim", () => {
    test("the oldest first, no more than asked for, each once", async () => {
      await accept(delivery("a"), delivery("b"), delivery("c"));
      expect(ids(await store.claim({ ...LEASE, limit: 2 }))).toEqual(["a", "b"]);
      expect(ids(await store.claim({ ...LEASE, worker: "w2" }))).toEqual(["c"]);
      expect(await store.claim(LEASE)).toEqual([]);
    });

    test("jobs of our own after what GitHub sent, whichever came first", async () => {
      await accept(delivery("job", "job", { event: "fingerpost.nightly" }), delivery("a"));
      expect(ids(await store.claim(LEASE))).toEqual(["a", "job"]);
    });

    test("of one key only the oldest, and the next when it is done", async () => {
      await accept(delivery("a", "k"), delivery("b", "k"), delivery("c", "other"));
      const claims = await store.claim(LEASE);
      expect(ids(claims)).toEqual(["a", "c"]);
      expect(await store.claim(LEASE)).toEqual([]);
      for (const claim of claims) await store.complete(claim, "done");
      expect(ids(await store.claim(LEASE))).toEqual(["b"]);
    });

    test("one that waits for its next try holds up the others of its key", async () => {
      await accept(delivery("a", "k"), delivery("b", "k"));
      await store.retry(await claimOne(), { reason: "502", afterMs: 60_000 });
      expect(await store.claim(LEASE)).toEqual([]);
    });

    test("one that is dead does not", async () => {
      await accept(delivery("a", "k"), delivery("b", "k"));
      await store.bury(await claimOne(), "never mind");
      expect(ids(await store.claim(LEASE))).toEqual(["b"]);
    });

    test("GitHub's come before a job of our own for the same issue, whenever they came", async () => {
      await accept(delivery("job", "k", { event: "fingerpost.rescan" }), delivery("a", "k"), delivery("b", "k"));
      expect(ids(await store.claim(LEASE))).toEqual(["a"]);
      expect(await store.claim(LEASE)).toEqual([]);
    });

    test("none of a repository that has enough; what is of no repository is nobody's", async () => {
      await accept(delivery("a"), delivery("b", "b", { repo: "acme/other" }), delivery("c", "c", { repo: null }));
      expect(ids(await store.claim({ ...LEASE, notOf: ["acme/tool"] }))).toEqual(["b", "c"]);
      expect(ids(await store.claim(LEASE))).toEqual(["a"]);
    });

    test("GitHub's only", async () => {
      await accept(delivery("job", "k", { event: "fingerpost.rescan" }));
      expect(await store.claim({ ...LEASE, onlyGitHubs: true })).toEqual([]);
      expect(ids(await store.claim(LEASE))).toEqual(["job"]);
    });

    test("a job under way is not disturbed", async () => {
      await accept(delivery("job", "k", { event: "fingerpost.rescan" }));
      const job = await claimOne();
      await accept(delivery("a", "k"));
      expect(await store.claim(LEASE)).toEqual([]);
      await store.complete(job, "done");
      expect(ids(await store.claim(LEASE))).toEqual(["a"]);
    });

    test("many at once: each delivery once, and each key once", async () => {
      await accept(...Array.from({ length: 40 }, (_, at) => delivery(`d${at}`, `k${at % 10}`)));
      const all = await Promise.all(
        Array.from({ length: 8 }, (_, at) => store.claim({ worker: `w${at}`, limit: 4, leaseMs: 60_000 })),
      );
      const keys = all.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  describe("a lease that ended", () => {
    test("is taken over, in front of what came later", async () => {
      await accept(delivery("a", "k"), delivery("b", "k"));
      await store.claim({ ...LEASE, leaseMs: -1 });
      const [taken, ...rest] = await store.claim({ ...LEASE, worker: "w2" });
      expect(taken).toMatchObject({ id: "a", worker: "w2", attempt: 2 });
      expect(rest).toEqual([]);
    });

    test.each<[string, () => Promise<void>]>([
      ["GitHub's", () => accept(delivery("new", "k"))],
      [
        "one that is replayed",
        async () => {
          await store.replay("old");
        },
      ],
    ])("is taken over, although %s is in front of it", async (_, comes) => {
      await accept(delivery("old", "k"));
      await store.complete(await claimOne(), "done");
      await accept(delivery("job", "k", { event: "fingerpost.rescan" }));
      await store.claim({ ...LEASE, leaseMs: -1 });
      await comes();
      expect(ids(await store.claim({ ...LEASE, worker: "w2" }))).toEqual(["job"]);
    });

    test("is not taken over by the worker that is still at it", async () => {
      await accept(delivery("a", "k"), delivery("b", "other"));
      const { seq } = await claimOne({ leaseMs: -1 });
      expect(ids(await store.claim({ ...LEASE, except: [seq] }))).toEqual(["b"]);
      expect(ids(await store.claim(LEASE))).toEqual(["a"]);
    });

    test("who lost it can record nothing", async () => {
      await accept(delivery("a"));
      const lost = await claimOne({ leaseMs: -1 });
      const taken = await claimOne({ worker: "w2" });
      expect(await store.complete(lost, "done")).toBe(false);
      expect(await store.retry(lost, { reason: "502", afterMs: 0 })).toBe(false);
      expect(await store.bury(lost, "dead")).toBe(false);
      expect(await store.putOff(lost, { reason: "too early", afterMs: 0 })).toBe(false);
      await store.release([lost]);
      expect(await store.renew([lost, taken], 60_000)).toEqual(new Set([taken.seq]));
      expect(await store.complete(taken, "done")).toBe(true);
    });

    test("the same worker's earlier claim counts for nothing either", async () => {
      await accept(delivery("a"));
      const lost = await claimOne({ leaseMs: -1 });
      await claimOne();
      expect(await store.complete(lost, "done")).toBe(false);
    });

    test("a renewed one is not taken over", async () => {
      await accept(delivery("a"));
      const claim = await claimOne({ leaseMs: 1 });
      await store.renew([claim], 60_000);
      expect(await store.claim({ ...LEASE, worker: "w2" })).toEqual([]);
    });
  });

  describe("ends", () => {
    test("a retry comes back when it is due, with its reason", async () => {
      await accept(delivery("a"));
      await store.retry(await claimOne(), { reason: "GitHub answered 502", afterMs: 0 });
      expect((await store.list({ limit: 1 }))[0]).toMatchObject({
        state: "waiting",
        attempts: 1,
        reason: "GitHub answered 502",
      });
      expect(await claimOne()).toMatchObject({ attempt: 2 });
    });

    test("what is put off has lost no try, and is not due before", async () => {
      await accept(delivery("a"), delivery("b"));
      await store.putOff(await claimOne(), { reason: "no calls to spare", afterMs: 60_000 });
      expect((await store.list({ limit: 2 }))[1]).toMatchObject({ id: "a", state: "waiting", attempts: 0 });
      const b = await claimOne();
      expect(b.id).toBe("b");
      await store.putOff(b, { reason: "no calls to spare", afterMs: 0 });
      expect(await claimOne()).toMatchObject({ id: "b", attempt: 1 });
    });

    test("what is released has lost no try", async () => {
      await accept(delivery("a"));
      await store.release([await claimOne()]);
      expect(await claimOne({ worker: "w2" })).toMatchObject({ attempt: 1 });
    });

    test("replay gives a dead one all its tries again, and a waiting one none", async () => {
      await accept(delivery("a"));
      expect(await store.replay("a")).toBe("still open");
      await store.bury(await claimOne(), "given up");
      expect(await store.replay("a")).toBe("replayed");
      expect(await claimOne()).toMatchObject({ id: "a", attempt: 1 });
      expect(await store.replay("unheard of")).toBe("unknown");
    });
  });

  describe("how late we are", () => {
    const late = async () => {
      await database().run("update fingerpost.deliveries set due_at = due_at - interval '100 seconds'");
      return (await store.count()).lagSeconds;
    };

    test("as late as the oldest of GitHub's that could be worked on", async () => {
      await accept(delivery("a"));
      expect(await late()).toBeGreaterThan(99);
    });

    test.each<[string, () => Promise<void>]>([
      ["a job of our own", () => accept(delivery("job", "k", { event: "fingerpost.rescan" }))],
      [
        "what waits for an earlier one of its key that is tried again later",
        async () => {
          await accept(delivery("a", "k"), delivery("b", "k"));
          await store.retry(await claimOne(), { reason: "502", afterMs: 3_600_000 });
        },
      ],
      [
        "what waits for one under way",
        async () => {
          await accept(delivery("a", "k"), delivery("b", "k"));
          await claimOne();
        },
      ],
    ])("not late by %s", async (_, comes) => {
      await comes();
      expect(await late()).toBe(0);
    });
  });

  test("how many of an event and a repository are open", async () => {
    const job = { event: "fingerpost.rescan" };
    await accept(delivery("a", "a", job), delivery("b", "b", job), delivery("c", "c", { ...job, repo: "acme/other" }));
    await accept(delivery("d"));
    await store.complete(await claimOne(), "done");
    await claimOne();
    expect(await store.countOpen("fingerpost.rescan", "acme/tool")).toBe(2);
  });

  test("list: newest first, by state, with what an operator asks for", async () => {
    await accept(delivery("a"), delivery("b"), delivery("c"));
    await store.bury(await claimOne(), "refused");
    expect((await store.list({ limit: 2 })).map(({ id }) => id)).toEqual(["c", "b"]);
    const [dead] = await store.list({ state: "dead", limit: 10 });
    expect(dead).toMatchObject({ id: "a", state: "dead", reason: "refused", attempts: 1, repo: "acme/tool", issue: 7 });
    expect(dead?.finishedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test("count: by state; nothing that is due means no lag", async () => {
    await accept(delivery("a"), delivery("b"), delivery("c"), delivery("d"));
    const [first, second, third] = await store.claim({ ...LEASE, limit: 4 });
    if (first === undefined || second === undefined || third === undefined) throw new Error("not claimed");
    await store.complete(first, "done");
    await store.bury(second, "dead");
    await store.retry(third, { reason: "later", afterMs: 60_000 });
    expect(await store.count()).toEqual({ waiting: 1, running: 1, dead: 1, lagSeconds: 0 });
  });

  test("sweep forgets what ended longer ago, and nothing else", async () => {
    await accept(delivery("done"), delivery("dead"), delivery("open"));
    const [done, dead] = await store.claim({ ...LEASE, limit: 2 });
    if (done === undefined || dead === undefined) throw new Error("not claimed");
    await store.complete(done, "done");
    await store.bury(dead, "dead");
    expect(await store.sweep({ doneMs: 60_000, deadMs: 60_000 })).toBe(0);
    expect(await store.sweep({ doneMs: -1, deadMs: 60_000 })).toBe(1);
    expect((await store.list({ limit: 9 })).map(({ id }) => id)).toEqual(["open", "dead"]);
  });
});
