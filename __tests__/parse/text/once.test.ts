import { expect, test } from "@jest/globals";
import { once } from "../../../src/parse/text/once.ts";

test("makes its value when it is asked for first, and never again, be it undefined", () => {
  const made: string[] = [];
  const value = once((): string | undefined => {
    made.push("made");
    return undefined;
  });
  expect(made).toEqual([]);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(made).toEqual(["made"]);
});
