import { describe, expect, test } from "@jest/globals";
import { SEARCHED_CUES } from "../../src/classify/kind/classify-kind.ts";
import { OUTPUT_SIGNS } from "../../src/classify/learned/output-signs.ts";
import { preparePrograms } from "../../src/classify/prepare-programs.ts";
import { decodePrograms } from "../../src/classify/prepared-programs.ts";
import { ERROR_RULES, TEXT_RULES } from "../../src/classify/rules.ts";
import { createSearch, SearchPattern } from "../../src/prefilter/search.ts";

const TEXTS = [
  "the export crashes with a segmentation fault",
  "npm install fails behind a proxy: certificate has expired",
  "Cannot open the file, no such file or directory. the window flickers when i type".toLowerCase(),
  "die anwendung stürzt ab und zeigt eine fehlermeldung",
  "",
];

describe("what the build prepares of the rules", () => {
  const prepared = decodePrograms(preparePrograms());

  const messages = ERROR_RULES.filter(({ message }) => message !== undefined);

  test("there are programs for every rule about words or messages, every turn of phrase and every sign of output", () => {
    expect(prepared.size).toBe(TEXT_RULES.length + messages.length + SEARCHED_CUES.length + OUTPUT_SIGNS.length);
  });

  test("a prepared pattern gives the answers of the pattern itself, and makes it only where it may match", () => {
    const search = createSearch(TEXTS);
    let made = 0;
    for (const { name, category, pattern } of TEXT_RULES) {
      const programs = prepared.get(`text ${name} ${category}`) ?? new Uint16Array();
      const make = (): RegExp => {
        made++;
        return pattern.regExp;
      };
      const plain = TEXTS.reduce((bits, text, index) => bits | (pattern.regExp.test(text) ? 1 << index : 0), 0);
      expect([name, search(new SearchPattern(make, programs))]).toEqual([name, plain]);
    }
    expect(made).toBeLessThan(TEXT_RULES.length / 2);
  });
});
