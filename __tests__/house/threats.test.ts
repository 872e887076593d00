/** `docs/THREATS.md` names a test for each promise, and each of them is there. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const text = readFileSync(new URL("../../docs/THREATS.md", import.meta.url), "utf8");
const named = [...text.matchAll(/`(__tests__\/[\w./-]+)`/g)].map(([, path = ""]) => path);

test.each(named)("%s is there", (path) => {
  expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
});

test.each(Array.from({ length: 10 }, (_, at) => at + 1))("kind %i names a test", (kind) => {
  expect(text).toMatch(new RegExp(`^\\| ${kind}\\. [^\\n]*\`__tests__/[\\w./-]+\` *\\|$`, "m"));
});

test("it is two pages", () => {
  expect(text.split("\n").length).toBeLessThan(100);
});
