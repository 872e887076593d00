import { describe, expect, test } from "@jest/globals";

import { productName } from "../../../src/parse/product/product.ts";
import { versionOfSentences } from "../../../src/parse/environment/version-sentences.ts";

/** The same sentences behind versions that were left behind: what is cut out of them moves everything that follows. */
const LEFT_BEHIND = ["", "Box from 3.10.10 -> 3.10.12 and oil 2.10.1 -> 2.10.3 and lid 7.1.10 -> 7.1.11 came. "];

describe.each(LEFT_BEHIND)("Behind %j", (before) => {
  test.each([
    ["In 4.0.2 it crashes, in 4.1.0 it works.", "4.0.2"],
    ["In 4.1.0 it works, in 4.0.2 it crashes.", "4.0.2"],
    ["It works in 4.1.0.", null],
  ])("%s", (sentence, version) => {
    expect(versionOfSentences(`${before}${sentence}`)).toBe(version);
  });
});

test.each([
  ["We use MySQL server 8.0.31 and it hangs.", null],
  ["It fails with the Redis image 7.2.4.", null],
  ["It never ends (docker image 0.7.1).", "0.7.1"],
  ["Since the server 2.4.1 it hangs.", "2.4.1"],
])("Whose server or image it is: %s", (sentence, version) => {
  expect(versionOfSentences(sentence, productName("heron/kettle"))).toBe(version);
});
