/** Which claims are held, without a store: its answers are the test's. */
import { expect, test } from "@jest/globals";
import type { Claim, DeliveryStore } from "../../src/queue/delivery-store.ts";
import { createHeld } from "../../src/queue/held-claim.ts";

const LEASE_MS = 60_000;

function claim(attempt = 1): Claim {
  const delivery = { id: "a", event: "issues", action: null, key: "k", repo: null, issue: null, payload: "{}" };
  return { ...delivery, seq: 1, worker: "w", attempt, ageMs: 0 };
}

// Only `renew` is asked, and not here.
const unasked = (): Promise<never> => Promise.reject(new Error("not asked"));
const store: DeliveryStore = {
  accept: unasked,
  findKnown: unasked,
  claim: unasked,
  renew: unasked,
  complete: unasked,
  retry: unasked,
  bury: unasked,
  putOff: unasked,
  release: unasked,
  list: unasked,
  replay: unasked,
  count: unasked,
  countOpen: unasked,
  listLaterEdits: unasked,
  sweep: unasked,
};

test("a lease counts from before it was asked for, and must last as long as what is to be done", () => {
  const held = createHeld(store, LEASE_MS);
  const fresh = held.add(claim(), performance.now());
  expect([fresh.isHeld(), fresh.isHeld(LEASE_MS / 2), fresh.isHeld(LEASE_MS)]).toEqual([true, true, false]);
  expect(held.add(claim(), performance.now() - LEASE_MS).isHeld()).toBe(false);
});

test("an old claim that ends does not end the one that the same process has taken over since", () => {
  const held = createHeld(store, LEASE_MS);
  const old = held.add(claim(1), performance.now() - LEASE_MS);
  const taken = held.add(claim(2), performance.now());
  held.drop(old);
  expect([held.size(), taken.isHeld()]).toEqual([1, true]);
  held.drop(taken);
  expect(held.size()).toBe(0);
});

test("what is given up is held no longer", () => {
  const held = createHeld(store, LEASE_MS);
  const one = held.add(claim(), performance.now());
  expect(held.giveUp()).toHaveLength(1);
  expect([one.isHeld(), held.size()]).toEqual([false, 0]);
});
