import { describe, expect, test } from "@jest/globals";
import type { Setup } from "../../src/domain/report.ts";
import { renderDetails } from "../../src/render/render-details.ts";
import { commentView, NO_ENVIRONMENT, report } from "./view-builder.ts";

function setupLines(setup: Setup | undefined, terminal: string | null = null): string[] {
  const environment = { ...NO_ENVIRONMENT, terminal, ...(setup !== undefined && { setup }) };
  const part = renderDetails(commentView({ report: report({ environment }) })).find(({ name }) => name === "set-up");
  return part?.markdown.split("\n").filter((line) => line.startsWith("- ")) ?? [];
}

describe("the set-up in the details", () => {
  test.each<[name: string, setup: Setup | undefined, terminal: string | null, lines: string[]]>([
    ["nothing", undefined, null, []],
    ["a name and its spelling", { plan: { name: "max-20x", raw: "Max (20x)" } }, null, ["- plan: max-20x (Max (20x))"]],
    ["one spelling is said once", { shell: { name: "zsh", raw: "ZSH" } }, null, ["- shell: ZSH"]],
    ["without a name", { model: { name: null, raw: "house blend" } }, null, ["- model: house blend"]],
    ["the terminal is shown elsewhere", { surface: { name: "cli", raw: "kitty" } }, "kitty", []],
    [
      "all parts in their order",
      {
        model: { name: "opus-4.5", raw: "Opus 4.5" },
        surface: { name: "web", raw: "web app" },
        installMethod: { name: "homebrew", raw: "brew" },
      },
      null,
      ["- used in: web (web app)", "- installed by: homebrew (brew)", "- model: opus-4.5 (Opus 4.5)"],
    ],
  ])("%s", (_name, setup, terminal, lines) => {
    expect(setupLines(setup, terminal)).toEqual(lines);
  });

  test("what was written is shown, not obeyed", () => {
    expect(setupLines({ model: { name: null, raw: "@ann <img src=x> #1 | `x`" } })).toEqual([
      "- model: @&#8203;ann &lt;img src=x&gt; #&#8203;1 &#124; \\`x\\`",
    ]);
  });
});
