import { expect, test } from "@jest/globals";
import { idf } from "../../../src/match/bm25f.ts";
import { IdfTable } from "../../../src/match/index/idf-table.ts";

test("a kept idf is the idf, at whatever size comes next", () => {
  const table = new IdfTable();
  for (const size of [100, 101, 5000, 100]) {
    for (const frequency of [1, 0, 1, 99, 1023, 1024, 4000, 1]) {
      expect(table.of(frequency, size)).toBe(idf(frequency, size));
    }
  }
});
