import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { readModel } from "../../../../src/learned/model.ts";
import { readBody } from "../../../../src/parse/body/read-body.ts";
import {
  findLikelyError,
  LEAST_PROBABLE_ERROR,
  seePassages,
} from "../../../../src/parse/errors/likely/likely-error.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { readSafely } from "../../../../src/parse/secrets/safe-text.ts";

const sections = (body: string): ReturnType<typeof readBody>["sections"] => readBody(readSafely(body)).sections;
const textsOf = (title: string, body: string): string[] => seePassages(title, sections(body)).map(({ text }) => text);

/** Complaints that no form marks, in sentences of our own. */
const TOLD: readonly (readonly [name: string, title: string, body: string, message: string])[] = [
  [
    "output that nothing announces",
    "Wicks: oil record is missing",
    "The box is new.\n\n```\nWick holds no oil record, oil record is missing\n```\n\nThat is all.",
    "Wick holds no oil record, oil record is missing",
  ],
  [
    "what the title quotes",
    '"Unexpected wick" error since the update',
    "Since the update every wick file gives it.",
    "Unexpected wick",
  ],
];

describe("an error that its words alone tell", () => {
  test.each(TOLD)("%s", (_, title, body, message) => {
    const { errors, primaryError } = parseReport({ title, body });
    const primary = errors[primaryError ?? -1];
    expect(primary?.message).toBe(message);
    expect(primary?.likely).toBeGreaterThanOrEqual(LEAST_PROBABLE_ERROR);
  });

  test.each([
    ["Add a dark theme to the lantern", "It would be nice if the colours could be chosen."],
    ["Where are the wicks kept?", "I looked in the box and in the drawer."],
    [
      "Turning the wick takes long",
      "Processes of the lamp as the task manager shows them:\n\n```\nlamp.exe --type=crashpad-handler --user-data-dir=C:\\Users\\jo\\AppData\\Roaming\\Lamp --no-rate-limit\n```",
    ],
    ["Total of Tuesday is off", "41 instead of 42.\n\n```js\nconst total = sum(days);\n```"],
  ])("%s: none is invented", (title, body) => {
    expect(parseReport({ title, body }).errors).toEqual([]);
  });

  test("a form is better evidence: what has one is not asked for", () => {
    const { errors } = parseReport({ title: "Unable to boil", body: "```\nTypeError: lid is not a function\n```" });
    expect(errors.map(({ message, likely }) => [message, likely])).toEqual([["lid is not a function", undefined]]);
  });

  test("marks around it are no part of it", () => {
    const model = readModel({ classes: ["error"], lines: "none:\ta0\nw:jammed\ta500" });
    for (const marked of ["`lid jammed", "--- lid jammed", "**lid jammed`", "_lid jammed", "... lid jammed"])
      expect(findLikelyError("Oil", sections(marked), model)?.parts.message).toBe("lid jammed");
  });

  test("is believed as far as the weights say", () => {
    const [none, word] = ["none:\ta0", "w:jammed\ta500"];
    const lines = `${none}\n${word}`;
    const whole = findLikelyError("Oil", sections("lid jammed"), readModel({ classes: ["error"], lines }));
    const part = findLikelyError(
      "Oil",
      sections("lid jammed"),
      readModel({ classes: ["error"], lines: `${none}\nsure:\ta60\n${word}` }),
    );
    expect(part?.probability).toBeCloseTo(0.6 * (whole?.probability ?? 0), 9);
  });

  test("passages that say the same count together", () => {
    const model = readModel({ classes: ["error"], lines: "none:\ta0\nw:jammed\ta100" });
    const body = 'It says "the lid is jammed".';
    const one = findLikelyError("Lid", sections("The lid is jammed"), model);
    const two = findLikelyError("Lid", sections(body), model);
    expect(one?.probability).toBeGreaterThan(0.5);
    expect(two?.probability).toBeGreaterThan(one?.probability ?? 1);
  });
});

describe("what may be an error", () => {
  test("title with and without its tag, lines, sentences, what they quote and say behind a colon", () => {
    expect(
      textsOf(
        "[Lid] cannot boil",
        'It burns. Then I see: wick too short.\n\n- says "oil is too cold"\n\n```\n2024-01-02 03:04:05 INFO lid up\nlid down\n```',
      ),
    ).toEqual([
      "[Lid] cannot boil",
      "cannot boil",
      "It burns.",
      "Then I see: wick too short.",
      "wick too short.",
      "wick too short",
      'says "oil is too cold"',
      "oil is too cold",
      '"oil is too cold"',
      "lid up",
      "lid down",
    ]);
  });

  test("no check that passed, and no line of code", () => {
    const body =
      "```\n✓ hinge: not required\n[✓] lid is up\nlid.assert(box, 'lid is not up')\nerr, ok := lid.Open()\nlid: cannot open()\n```";
    expect(textsOf("Lid", body)).toEqual(["lid: cannot open()"]);
  });

  test("no sentence of the manual, and none of what is expected", () => {
    const body =
      "> Note: [a lid](https://box.example/lid) must not be opened by force.\n\nCurrent: the lid jams\n\nExpected: no jammed lid any more";
    expect(textsOf("Lid", body)).toEqual(["Current: the lid jams", "the lid jams"]);
  });

  test.each([
    "What problem does this feature solve?",
    "Is your feature request related to a problem?",
    "Describe the feature",
    "What is the motivation for this enhancement? Please describe.",
  ])("no answer to what a form for wishes asks: %s", (heading) => {
    expect(textsOf("Lid", `### ${heading}\n\nUnfortunately the lid cannot be opened.`)).toEqual([]);
  });

  test.each(["What features fail?", "Describe the problem"])("but to others: %s", (heading) => {
    expect(textsOf("Lid", `### ${heading}\n\nThe lid cannot be opened.`)).toEqual(["The lid cannot be opened."]);
  });

  test("no code, and no section that asks for something else", () => {
    expect(
      textsOf("Lid", "### Expected\n\nIt boils well.\n\n### What happened\n\n```ts\nthrow new Lid();\n```"),
    ).toEqual([]);
  });

  test("however long, no more than so many passages", () => {
    expect(textsOf("Lid", "It boils.\n".repeat(5_000))).toEqual(["It boils."]);
    const lines = Array.from({ length: 2_000 }, (_, line) => `lid ${line} is down`).join("\n");
    expect(textsOf("Lid", lines).length).toBeLessThanOrEqual(150);
    expect(textsOf("Lid", `\`\`\`\n${lines}\n\`\`\``)).toHaveLength(60);
  });

  test("whatever the text, nothing is thrown and every probability is one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (title, body) => {
        const likely = findLikelyError(title, sections(body));
        expect(likely?.probability ?? 0).toBeGreaterThanOrEqual(0);
        expect(likely?.probability ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 200 },
    );
  });
});
