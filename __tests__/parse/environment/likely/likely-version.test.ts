import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { readModel } from "../../../../src/learned/model.ts";
import { readBody } from "../../../../src/parse/body/read-body.ts";
import { findVersionPlaces } from "../../../../src/parse/environment/likely/version-places.ts";
import { aroundVersions, findLikelyVersion, seeVersions } from "../../../../src/parse/environment/read-environment.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { productName } from "../../../../src/parse/product/product.ts";
import { readSafely } from "../../../../src/parse/secrets/safe-text.ts";

const REPO = "acme/lantern";
const sectionsOf = (body: string): ReturnType<typeof readBody>["sections"] => readBody(readSafely(body)).sections;

/** Title, sections and what is around them, as the search takes them. */
type Input = [title: string, sections: ReturnType<typeof sectionsOf>, around: ReturnType<typeof aroundVersions>];

function input(title: string, body: string, repo = REPO): Input {
  const sections = sectionsOf(body);
  return [title, sections, aroundVersions(sections, productName(repo), { title, repo })];
}

const placesOf = (title: string, body: string): string[] =>
  findVersionPlaces(title, sectionsOf(body)).map(({ value, form }) => `${value} ${form}`);

const versionOf = (title: string, body: string, repo: string | undefined = REPO): string | null =>
  parseReport({ title, body, repo }).environment.version;

describe("the product's version, told by what is around it", () => {
  test("with its probability", () => {
    const { version, versionLikely } = parseReport({
      title: "Wick does not light",
      body: "### Lantern and oil\n\nLantern Hedgehog - 2031.1.1\nOil 4.2.0\n\n### What happens\n\nNothing.",
      repo: REPO,
    }).environment;
    expect(version).toBe("2031.1.1");
    expect(versionLikely).toBeGreaterThan(0.5);
  });

  test.each([
    ["of another", "Since I upgraded Steam to 3.29.1 it does not light.", REPO],
    ["where it worked", "It worked in the old one with 2.1.7.", REPO],
    ["of .NET's own runtime", "Framework: v4.0.30319", REPO],
    ["of a product that is not known", "The lid of box 3.1.2 is red.", undefined],
  ])("none: %s", (_, body, repo) => {
    expect(versionOf("Wick does not light", body, repo)).toBeNull();
  });

  test("a label is better evidence: what has one is not asked for", () => {
    const { environment } = parseReport({ title: "Wick", body: "Lantern version: 1.2.3\n\nOil 4.2.0", repo: REPO });
    expect([environment.version, environment.versionLikely]).toEqual(["1.2.3", undefined]);
  });

  test("places of one version count together", () => {
    const model = readModel({ classes: ["version"], lines: "f:number\ta0\nnone:\ta0" });
    const probability = (body: string): number => findLikelyVersion(...input("It", body), model, 0)?.probability ?? 0;
    expect(probability("one 1.2.3")).toBeCloseTo(0.5, 9);
    expect(probability("one 1.2.3\ntwo 1.2.3")).toBeCloseTo(2 / 3, 9);
  });

  test("its name is seen, whatever it is", () => {
    const names = (repo: string, body: string): string[] =>
      seeVersions(...input("It", body, repo)).flatMap(({ features }) =>
        [...features.keys()].filter((name) => name.startsWith("b:")),
      );
    expect(names("acme/lantern", "lantern 1.2.3")).toEqual(["b:=name"]);
    expect(names("acme/lid-lantern", "lantern 1.2.3")).toEqual(["b:=part"]);
    expect(names("acme/box.nvim", "nvim 1.2.3")).toEqual(["b:nvim"]);
  });
});

describe("what may be a version", () => {
  test("dotted numbers anywhere, with what belongs to them", () => {
    expect(placesOf("Lid 1.2.3-rc.1 fails", "On 2.0 beta 3, with 4.x, see 10.1.2.3.")).toEqual([
      "1.2.3-rc.1 number",
      "2.0 beta 3 number",
      "4.x number",
      "10.1.2.3 number",
    ]);
  });

  test("commits, days and whole numbers only near a word for versions", () => {
    expect(placesOf("Lid", "It has 42 lids since 2031-01-02, and 1a2b3c4 of them are red.")).toEqual([]);
    expect(placesOf("Lid", "build 42 of 2031-01-02, commit 1a2b3c4")).toEqual([
      "42 whole",
      "2031-01-02 odd",
      "1a2b3c4 odd",
    ]);
  });

  test("however long, no more than so many places", () => {
    expect(placesOf("Lid", "lid 1.2.3 and 1.2.4\n".repeat(5_000)).length).toBeLessThanOrEqual(60);
  });

  test("whatever the text, nothing is thrown and every probability is one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (title, body) => {
        const likely = findLikelyVersion(...input(title, `${body} 1.2`));
        expect(likely?.probability ?? 0).toBeGreaterThanOrEqual(0);
        expect(likely?.probability ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 200 },
    );
  });
});
