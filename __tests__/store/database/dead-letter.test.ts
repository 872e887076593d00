import { beforeAll, expect, test } from "@jest/globals";
import { createDeliveryStore } from "../../../src/store/database/database-delivery-store.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { describeDatabases } from "../../support/postgres.ts";

describeDatabases((database) => {
  beforeAll(() => migrate(database()));

  test("what can never be worked off is kept with its reason, and claimed by nobody", async () => {
    const store = createDeliveryStore(database());
    const place = { action: null, key: "delivery:d-1", repo: null, issue: null };
    const delivery = { id: "d-1", event: "issues", ...place, payload: "{}", dead: "no issue has this number" };
    expect([await store.accept(delivery), await store.accept(delivery)]).toEqual(["stored", "repeated"]);
    expect(await store.claim({ worker: "w", limit: 9, leaseMs: 1000 })).toEqual([]);
    expect(await store.list({ state: "dead", limit: 9 })).toMatchObject([{ id: "d-1", reason: delivery.dead }]);
  });
});
