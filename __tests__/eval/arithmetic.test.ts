import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bootstrapInterval } from "../../src/eval/bootstrap.ts";
import { groupRows } from "../../src/eval/groups.ts";
import { percentile, shareOf } from "../../src/eval/numbers.ts";
import { rowOf } from "./row-of.ts";

test.each([
  ["none", [], 0.5, 0],
  ["one", [7], 0.95, 7],
  ["the middle of four is the second", [4, 1, 3, 2], 0.5, 2],
  ["p95 of twenty is the nineteenth", Array.from({ length: 20 }, (_, at) => at + 1), 0.95, 19],
])("percentile: %s", (_, values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test.each([
  [1, 3, 0.3333],
  [0, 5, 0],
  [0, 0, 0],
])("shareOf(%d, %d) is %d", (part, whole, expected) => {
  expect(shareOf(part, whole)).toBe(expected);
});

describe("bootstrapInterval", () => {
  test("holds the mean, is the same twice, and is narrow for many values", () => {
    const values = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 1 : 0));
    const [low, high] = bootstrapInterval(values);
    expect(bootstrapInterval(values)).toEqual([low, high]);
    expect([low > 0.4, low < 0.5, high > 0.5, high < 0.6]).toEqual([true, true, true, true]);
  });

  test.each([
    ["no values", [], [0, 0]],
    ["all alike", [1, 1, 1], [1, 1]],
  ])("%s", (_, values, expected) => {
    expect(bootstrapInterval(values)).toEqual(expected);
  });
});

test("groups are an equivalence: whoever is linked is together, whatever the order of the rows", () => {
  const links = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })), { maxLength: 10 });
  fc.assert(
    fc.property(links, (pairs) => {
      const rows = Array.from({ length: 8 }, (_, at) =>
        rowOf(at + 1, { duplicateOf: pairs.filter(([from]) => from === at + 1).map(([, to]) => to) }),
      );
      const groupOf = groupRows(rows);
      const reversed = groupRows(rows.toReversed());
      for (const [from, to] of pairs) expect(groupOf("acme/lantern", from)).toBe(groupOf("acme/lantern", to));
      for (let a = 1; a <= 8; a++) {
        for (let b = 1; b <= 8; b++) {
          const together = groupOf("acme/lantern", a) === groupOf("acme/lantern", b);
          expect(reversed("acme/lantern", a) === reversed("acme/lantern", b)).toBe(together);
        }
      }
    }),
  );
});
