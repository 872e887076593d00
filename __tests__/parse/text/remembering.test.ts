import { expect, test } from "@jest/globals";
import { remembering } from "../../../src/parse/text/remembering.ts";

test("answers as the function does, and asks it once for a text that came again", () => {
  const asked: string[] = [];
  const lengthOf = remembering((text) => asked.push(text) && text.length, 3);
  expect(["a", "bb", "a", "bb", ""].map(lengthOf)).toEqual([1, 2, 1, 2, 0]);
  expect(asked).toEqual(["a", "bb", ""]);
});

test("forgets when there are too many, and keeps no long text", () => {
  const asked: string[] = [];
  const lengthOf = remembering((text) => asked.push(text) && text.length, 2);
  expect(["a", "b", "c", "a"].map(lengthOf)).toEqual([1, 1, 1, 1]);
  expect(asked).toEqual(["a", "b", "c", "a"]);
  const long = "x".repeat(201);
  expect([long, long].map(lengthOf)).toEqual([201, 201]);
  expect(asked.slice(4)).toEqual([long, long]);
});
