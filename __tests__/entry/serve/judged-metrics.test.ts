/** How often people found it right, as Prometheus reads it. */
import { expect, test } from "@jest/globals";
import { createMetrics } from "../../../src/entry/serve/metrics.ts";

const COUNTS = { waiting: 0, running: 0, done: 0, dead: 0, lagSeconds: 0 };
const JUDGED = [
  { kind: "relation", name: "duplicate", judged: 40, right: 38 },
  { kind: "category", name: "custom", judged: 3, right: 1 },
] as const;

test("is told by relation and category, and left out where the database does not answer", async () => {
  let isAway = false;
  const count = () => (isAway ? Promise.reject(new Error("away")) : Promise.resolve(JUDGED));
  const metrics = createMetrics(() => Promise.resolve(COUNTS), count);
  const { body } = await metrics.render();
  expect(body).toContain('fingerpost_observed_judged{kind="relation",name="duplicate"} 40');
  expect(body).toContain('fingerpost_observed_right{kind="category",name="custom"} 1');
  isAway = true;
  expect((await metrics.render()).body).not.toContain("fingerpost_observed_judged{");
});
