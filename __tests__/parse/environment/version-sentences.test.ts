import { describe, expect, test } from "@jest/globals";

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
