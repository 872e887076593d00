import { describe, expect, test } from "@jest/globals";
import { labelsRemovedByPeople, type LabelEvent } from "../../src/github/labels-removed-by-people.ts";

const ada = { login: "ada", type: "User" };
const bot = { login: "fingerpost[bot]", type: "Bot" };
const on = (label: string, actor: LabelEvent["actor"] = bot): LabelEvent => ({ event: "labeled", label, actor });
const off = (label: string, actor: LabelEvent["actor"] = ada): LabelEvent => ({ event: "unlabeled", label, actor });

describe("labels that people took off", () => {
  test.each<[name: string, events: readonly LabelEvent[], expected: readonly string[]]>([
    ["none without events", [], []],
    ["put on by a bot, taken off by a person", [on("a"), off("a")], ["a"]],
    ["taken off by the bot itself", [on("a"), off("a", bot)], []],
    [
      "taken off by an account of type User with a bot's login",
      [on("a"), off("a", { login: "x[bot]", type: "User" })],
      [],
    ],
    ["taken off by a person, then put on again by another bot", [on("a"), off("a"), on("a")], []],
    ["taken off by a person, put on, taken off by a bot", [on("a"), off("a"), on("a"), off("a", bot)], []],
    ["taken off in another case", [on("Bug"), off("bug")], ["bug"]],
    ["put on again in another case", [on("bug"), off("bug"), on("BUG")], []],
    ["taken off by an account that is deleted", [on("a"), off("a", null)], ["a"]],
    ["an event of another kind that carries a label", [on("a"), { event: "renamed", label: "a", actor: ada }], []],
    ["an event whose label is unknown", [on("a"), { event: "unlabeled", label: null, actor: ada }], []],
    ["several", [on("a"), on("b"), on("c"), off("c"), off("a"), off("b", bot)], ["a", "c"]],
  ])("%s", (_name, events, expected) => {
    expect(labelsRemovedByPeople(events)).toEqual(expected);
  });
});
