import type { ErrorEntry, Frame } from "../../src/domain/report.ts";

/** An error as the parser gives it, with everything but the message absent unless said otherwise. */
export function errorEntry(message: string, over: Partial<ErrorEntry> = {}): ErrorEntry {
  return {
    className: null,
    message,
    status: null,
    apiType: null,
    code: null,
    count: 1,
    firstSeen: null,
    lastSeen: null,
    noise: false,
    noiseReason: null,
    source: "description",
    sources: ["description"],
    frames: [],
    ...over,
  };
}

/** A frame from `function@file:line:column`; a part that is missing is null. */
export function frame(text: string): Frame {
  const [name = "", place = ""] = text.split("@");
  const found = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(place);
  const [, file, line, column] = found ?? [];
  return {
    raw: `at ${name} (${place})`,
    function: name === "" ? null : name,
    file: file === undefined || file === "" ? null : file,
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
}
