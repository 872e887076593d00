import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DECISION_FEATURES, DOUBTS, type Proof, PROOFS } from "../../src/match/decision-features.ts";
import { DECISION_WEIGHTS, PROOF_RECORDS } from "../../src/match/decision-weights.ts";
import { allowedBy, toProbability } from "../../src/match/weigh.ts";

const MODEL = { weights: DECISION_WEIGHTS, records: PROOF_RECORDS };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPair = fc
  .tuple(...DECISION_FEATURES.map(() => share))
  .map((values) => valuesOf(Object.fromEntries(DECISION_FEATURES.map((name, at) => [name, values[at] ?? 0]))));

function valuesOf(some: Readonly<Record<string, number>>) {
  return Object.fromEntries(DECISION_FEATURES.map((name) => [name, some[name] ?? 0])) as typeof DECISION_WEIGHTS;
}

describe("what a record allows", () => {
  test.each([
    [{ right: 0, of: 0 }, 0.5],
    [{ right: 1, of: 4 }, 0.56],
    [{ right: 4, of: 5 }, 0.92],
    [{ right: 5, of: 5 }, 0.92],
    [{ right: 35, of: 36 }, 0.99],
    [{ right: 300, of: 300 }, 1],
  ])("%j: %d", (record, expected) => {
    expect(allowedBy(record)).toBeCloseTo(expected, 2);
  });

  test("more right ones allow more, more wrong ones less", () => {
    const record = fc.record({ right: fc.nat(200), wrong: fc.nat(200) });
    fc.assert(
      fc.property(record, ({ right, wrong }) => {
        const allowed = allowedBy({ right, of: right + wrong });
        expect(allowedBy({ right: right + 5, of: right + wrong + 5 })).toBeGreaterThanOrEqual(allowed - 0.01);
        expect(allowedBy({ right, of: right + wrong + 5 })).toBeLessThan(allowed);
      }),
    );
  });
});

describe("the fitted decision", () => {
  test.each(PROOFS)("%s alone never claims more than its record allows", (proof: Proof) => {
    fc.assert(
      fc.property(anyPair, (values) => {
        const unproven = valuesOf({ ...values, ...Object.fromEntries(PROOFS.map((name) => [name, 0])) });
        const without = toProbability(unproven, MODEL);
        const most = Math.max(without, allowedBy(PROOF_RECORDS[proof]));
        expect(toProbability(valuesOf({ ...unproven, [proof]: 1 }), MODEL)).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });

  test("more of a proof never makes it less likely, more of a doubt never more", () => {
    fc.assert(
      fc.property(
        anyPair,
        fc.constantFrom(...PROOFS),
        fc.constantFrom(...DOUBTS),
        share,
        (values, proof, doubt, more) => {
          const before = toProbability(values, MODEL);
          const proven = valuesOf({ ...values, [proof]: Math.max(values[proof], more) });
          const doubted = valuesOf({ ...values, [doubt]: Math.max(values[doubt], more) });
          expect(toProbability(proven, MODEL)).toBeGreaterThanOrEqual(before - 1e-12);
          expect(toProbability(doubted, MODEL)).toBeLessThanOrEqual(before + 1e-12);
        },
      ),
    );
  });
});
