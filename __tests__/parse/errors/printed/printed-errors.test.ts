/** Every program's error is found wherever it was pasted: in a fence, among a person's words, in the field for errors. */
import { expect, test } from "@jest/globals";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { COMPILED_PROGRAMS } from "./compiled-programs.ts";
import type { PrintedError } from "./printed-error.ts";
import { RUNNING_SERVICES } from "./running-services.ts";
import { SCRIPTED_PROGRAMS } from "./scripted-programs.ts";

const PLACES: readonly (readonly [string, (output: string) => string])[] = [
  ["in a fence", (output) => `The lid does not open any more.\n\n\`\`\`\n${output}\n\`\`\`\n\nThank you.`],
  ["among words", (output) => `The lid does not open any more. I get this:\n\n${output}\n\nThank you.`],
  [
    "in its field",
    (output) =>
      `### What happened?\n\nThe lid does not open.\n\n### Relevant log output\n\n\`\`\`shell\n${output}\n\`\`\`\n\n### Version\n\n4.1.0`,
  ],
];

/** Of the tool's name, the place and the kind of error so many characters may stand before what a person would copy. */
const LONGEST_LEAD = 90;

function messageOf(body: string): string {
  const { errors, primaryError } = parseReport({ title: "Lid stays shut", body });
  return primaryError === null ? "" : (errors[primaryError]?.message ?? "");
}

/** What is not read yet: place and program. */
const KNOWN_WRONG: readonly string[] = ["among words: pip, wheel"];

/** Whether the message is read, for each program. */
function read(put: (output: string) => string): Map<string, boolean> {
  return new Map(
    PROGRAMS.map(([program, output, message]) => {
      const at = messageOf(put(output)).indexOf(message);
      return [program, at >= 0 && at <= LONGEST_LEAD];
    }),
  );
}

const PROGRAMS: readonly PrintedError[] = [...COMPILED_PROGRAMS, ...SCRIPTED_PROGRAMS, ...RUNNING_SERVICES];

test("each program stands in the tables once", () => {
  const names = PROGRAMS.map(([program]) => program);
  expect(names).toEqual([...new Set(names)]);
});

test.each(PLACES)("an error is found %s, whoever printed it", (place, put) => {
  const missed = [...read(put)].filter(([, isRead]) => !isRead).map(([program]) => `${place}: ${program}`);
  expect(missed.sort()).toEqual(KNOWN_WRONG.filter((known) => known.startsWith(`${place}: `)));
});
