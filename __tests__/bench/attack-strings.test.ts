/** The texts that patterns are timed on. How long they take is measured by `bench/measure-patterns.ts`. */
import { expect, test } from "@jest/globals";
import { attacksOn } from "../../bench/attack-strings.ts";

const textsOn = (pattern: RegExp) => attacksOn(pattern).map(({ head, unit }) => head + unit.repeat(4));

test.each<[string, RegExp, string]>([
  ["a beginning that its own repetition takes in", /eyJ[\w-]{8,}\.eyJ/g, "eyJ-eyJ-eyJ-eyJ-"],
  ["a class alone", /\s+x/g, "    "],
  ["a beginning once, and then a class", /<!--[^]*?-->/, "<!--aaaa"],
  ["an alternative within a group", /(?:a|bc)+d/, "bcbcbcbc"],
  ["what a look ahead reads", /x(?=[^\n]{9,}y)/, "xaxaxaxa"],
  ["a letter's own case", /(?:SSL|TLS)\w*Error$/, "TLSTLSTLSTLS"],
])("%s is tried", (_name, pattern, text) => {
  expect(textsOn(pattern)).toContain(text);
});
