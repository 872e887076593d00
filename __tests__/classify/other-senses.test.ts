/** Words of one vendor's customers in another sense: nothing in the rules may presuppose what the product is. */
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/category.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

const options = { categories: new Set(CATEGORIES), floor: 0.5 };

function categoryOf(title: string, body: string): CategoryId {
  return classify(parseReport({ title, body }), options).category;
}

const rows: readonly (readonly [expected: CategoryId, title: string, body: string])[] = [
  ["unknown", "I can't create a new project", "The button stays grey after I have filled in the name."],
  ["unknown", "I don't see the new column in the export", "It is in the table on the screen."],
  ["unknown", "I'm not able to generate a PDF", "The menu entry is there, the file has zero bytes."],
  ["ui", "I cannot see the toolbar after resizing", "It comes back after a restart."],
  ["feature-request", "Please provide a way to sort", "It would help."],
  ["unknown", "Approvals are reset after a force push", "Reviewers have to approve again although nothing changed."],
  ["unknown", "Sandbox payments are declined", "With the test card of the documentation. Live payments work."],
  ["unknown", "Model User not found when seeding", "Error: model User not found\n    at seed (/app/seed.js:3:1)"],
  ["unknown", "Invalid tool change in G-code", "The post-processor writes T0 twice."],
  ["unknown", "Extra usage of disk after pruning", "Old snapshots stay in the folder."],
  ["unknown", "Recursion limit reached while expanding a macro", "It is only three levels deep."],
  ["unknown", "inotify watch limit reached", "On a repository with 80,000 files."],
  ["ui", "Shell prompt is cut off at the right margin", "With a long branch name."],
  ["unknown", "The model writes wrong normals for mirrored parts", "Half of the exported part is inside out."],
  ["unknown", "Agent does not restart after the update of the host", "The monitoring agent stays stopped."],
  ["unknown", "User agent string is wrong on tablets", "It says desktop."],
  ["unknown", "Data model ignores the unique constraint", "Two rows with the same key can be saved."],
  ["unknown", "Chat messages arrive in the wrong order", "When two people write at once."],
  ["unknown", "Skill tree resets after loading a save", "All points are back to zero."],
  ["unknown", "Hooks of the crane are drawn behind the container", "Map view, zoom level 4."],
  ["unknown", "Token is read twice by the lexer", "`a+++b` is parsed as a ++ + + b."],
  ["unknown", "Prompts for the password twice", "Once in the terminal, once in the window."],
  ["unknown", "Opus files are played too fast", "Sample rate 44.1 kHz, stereo."],
  ["unknown", "Sonnet layout: the couplet is indented", "Poetry template."],
  ["unknown", "Gemini protocol: links with a space are broken", "gemini:// addresses."],
  ["unknown", "Claude is missing in the list of first names", "French locale."],
  ["unknown", "Usage text of --help is wrong", "It mentions an option that was removed."],
  ["unknown", "Context manager does not close the file", "with open_lamp() as f: leaves the handle open."],
  ["unknown", "Agent forwarding broken with OpenSSH 9.9", "ssh -A: the socket is not there on the remote host."],
  ["unknown", "MCP23017 driver: second port never read", "I2C expander."],
  ["unknown", "Conversation list: unread count is off by one", "After archiving."],
  ["unknown", "Thinking time of the engine is ignored", "Chess engine, UCI go movetime."],
  ["unknown", "Quality of JPEG export is worse than in 3.1", "Same settings, visible blocks."],
  ["unknown", "Assistant wizard skips page 2", "Setup, when the language is changed."],
];

describe("said of something else", () => {
  test.each(rows)("%s: %s", (expected, title, body) => {
    expect(categoryOf(title, body)).toBe(expected);
  });

  test("an error of React's hooks is no failing hook of a plugin", () => {
    const message = "Error: Rendered more hooks than during the previous render.";
    const body = `${message}\n    at updateHook (react-dom.js:15688:13)\n    at Table (/src/table.jsx:14:3)`;
    expect(categoryOf("Rendered more hooks than during the previous render", body)).not.toBe("integration");
  });
});

describe("said of an assistant, whoever made it", () => {
  test.each<[CategoryId, string, string]>([
    ["model-behavior", "The assistant ignores my instructions", "Its answers repeat the question."],
    ["config", "Sandbox blocks the commands of the coding agent", "They are on the allow list."],
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
    ["process", "crash", "Compaction of the log never ends", "The database keeps compacting level 3."],
    ["install-update", "unknown", "Upgrade leaves the old service running", "Both listen on the same port afterwards."],
    ["config", "unknown", "Profiles: the default one always wins", "Values of [default] are used for everything."],
    ["memory", "unknown", "Laptop gets hot", "Even with all windows closed."],
    ["feature-request", "unknown", "Could the limit be a parameter?", "Thirty is too few for us."],
    ["authentication", "unknown", "Kicked out all the time", "I have to begin again each ten minutes."],
  ])("%s, read as %s: %s", (desired, actual, title, body) => {
    expect(desired).not.toBe(actual);
    expect(categoryOf(title, body)).toBe(actual);
  });
});
