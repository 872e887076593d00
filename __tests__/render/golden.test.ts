/** Each situation's comment, as a file that a person reads. `UPDATE=1` writes them; a missing one fails. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { renderComment } from "../../src/render/render-comment.ts";
import { SITUATIONS } from "./situations.ts";

const folder = new URL("../golden/", import.meta.url);
const update = process.env["UPDATE"] === "1";

describe("golden comments", () => {
  test.each(Object.entries(SITUATIONS))("%s", (name, view) => {
    const file = new URL(`${name}.md`, folder);
    const comment = renderComment(view);
    if (update) writeFileSync(file, comment);
    expect(existsSync(file) ? readFileSync(file, "utf8") : "(missing: run with UPDATE=1)").toBe(comment);
  });

  test("no golden file without its situation", () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));
    expect(names.sort()).toEqual(Object.keys(SITUATIONS).sort());
  });
});
