/** Words of one vendor's customers in another sense: nothing in the rules may presuppose what the product is. */
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { OTHER_SENSES } from "./other-senses.ts";

const options = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };

function categoryOf(title: string, body: string): CategoryId {
  return classify(parseReport({ title, body }), options).category;
}

describe("said of something else", () => {
  test.each(OTHER_SENSES)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });

  test("an error of React's hooks is no failing hook of a plugin", () => {
    const message = "Error: Rendered more hooks than during the previous render.";
    const body = `${message}\n    at updateHook (react-dom.js:15688:13)\n    at Table (/src/table.jsx:14:3)`;
    expect(categoryOf("Rendered more hooks than during the previous render", body)).not.toBe("integration");
  });
});

describe("names of things", () => {
  test.each([
    ["Crash cymbal has no sample in the small kit", "Pad 7 is silent. Could you add one?"],
    ["Car crash detection: a setting for how strong", "A slider would do."],
    ["Panic button of the widget is too small", "It is 20 px high on tablets."],
    ["Crash report viewer: sort by date", "Please let me sort the list of crash reports."],
    ["How do I give the crash reporter another address?", "Is it read at run time or at build time?"],
    ["Ghost car is on the wrong lane", "In the replay of Crash Harbour Karting the ghost car drives on the left."],
  ])("are no crash: %s", (title, body) => {
    expect(categoryOf(title, body)).not.toBe("crash");
  });

  test("a detector of leaks is no leak", () => {
    const title = "Request: document how the memory leak detector chooses its threshold";
    expect(categoryOf(title, "The manual does not say whether it counts bytes or blocks.")).not.toBe("memory");
  });

  test("a network policy is no network", () => {
    const body = "The arrows of incoming rules are drawn at the source box. The file that it writes is right.";
    expect(categoryOf("Network policy editor: arrows drawn on the wrong side", body)).toBe("ui");
  });

  test.each([
    ["Crash reporter crashes at start", "Segmentation fault as soon as it is opened."],
    ["Crash when a lamp is opened", "It crashes each time."],
    ["Crash in the drum editor", "Segmentation fault as soon as a sample is added."],
  ])("take nothing from a real one: %s", (title, body) => {
    expect(categoryOf(title, body)).toBe("crash");
  });
});

describe("what a word does not say by itself", () => {
  test.each<[CategoryId, string, string]>([
    ["process", "Compaction of the log never ends", "The database keeps compacting level 3."],
    ["process", "The import of photos never finishes", "It keeps reading the same album."],
    ["unknown", "Reindexing takes forever", "Since the last upgrade."],
    ["unknown", "Settings page of the harbour", "The third row is counted twice."],
    ["feature-request", "Freeze the first row of a table", "It would be nice to have it in view while scrolling."],
    ["unknown", "Transfer is refused with “Insufficient funds”", "The account has 40, I send 30."],
  ])("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

describe("said of an assistant, whoever made it", () => {
  test.each<[CategoryId, string, string]>([
    ["model-behavior", "The assistant ignores my instructions", "Its answers repeat the question."],
    ["config", "Approvals are asked again for each command", "The agent keeps asking for permission."],
    ["no-report", "I don't see a bug report in your message", ""],
    ["no-report", "I'm unable to generate a title without more information", ""],
  ])("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });
});

/** Desired, actual: what is still misread. */
describe("known wrong", () => {
  test.each<[CategoryId, CategoryId, string, string]>([
    ["install-update", "unknown", "Upgrade leaves the old service running", "Both listen on the same port afterwards."],
    ["memory", "unknown", "Laptop gets hot", "Even with all windows closed."],
    ["config", "unknown", "Sandbox blocks the commands of the coding agent", "They are on the allow list."],
    ["authentication", "unknown", "Kicked out all the time", "I have to begin again each ten minutes."],
  ])("%s, read as %s: %s", (desired, actual, title, body) => {
    expect(desired).not.toBe(actual);
    expect(categoryOf(title, body)).toBe(actual);
  });
});
