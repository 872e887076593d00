/** A status and its phrase say that something failed; what did stands beside it. */
import { describe, expect, test } from "@jest/globals";
import type { ErrorEntry } from "../../../../src/domain/report.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";

function primaryOf(title: string, body: string): ErrorEntry | undefined {
  const { errors, primaryError } = parseReport({ title, body });
  return primaryError === null ? undefined : errors[primaryError];
}

const fence = (...lines: readonly string[]): string => ["```", ...lines, "```"].join("\n");

describe("beside a bare status", () => {
  test.each<[name: string, title: string, body: string, message: string]>([
    [
      "the line below, quoted",
      "500 : Internal Server Error on export",
      "It shows\n\n> 500 : Internal Server Error\n> wickprint not found on PATH, install it first.",
      "wickprint not found on PATH, install it first.",
    ],
    [
      "the line below one that leads on",
      "500 on opening",
      "> 500 : Internal Server Error\n>\n> The error was:\n> Unreadable lamp: wick.json",
      "Unreadable lamp: wick.json",
    ],
    [
      "the line below in output",
      "Each page is a 500",
      fence("There was an unexpected error (type=Internal Server Error, status=500).", "No converter for class Lamp"),
      "No converter for class Lamp",
    ],
    [
      "another line of the log",
      "500 Internal Server Error when listing lamps",
      fence(
        "2026-01-28 09:14:02 ERROR store: cannot save the lamp: no such column: wick",
        "2026-01-28 09:14:02 INFO completed GET /lamps, 500 Internal Server Error in 41.7ms",
      ),
      "cannot save the lamp: no such column: wick",
    ],
  ])("%s is the error", (_name, title, body, message) => {
    expect(primaryOf(title, body)?.message).toBe(message);
  });

  test("the status of the line above is kept", () => {
    expect(primaryOf("Page broken", "> 502 Bad Gateway\n> lamp socket is not there")?.status).toBe(502);
  });

  test.each([
    ["nothing", "Every page answers `500 Internal Server Error`."],
    ["a sentence of the reporter's", "> 500 Internal Server Error\n> I see this on each page of the lamp."],
    ["a header", fence("HTTP/1.1 500 Internal Server Error", "Content-Type: text/html; charset=utf-8")],
    ["a tag", fence("500 Internal Server Error", "<html><body>lamp</body></html>")],
    ["a server's name", "> 500 Internal Server Error\n> nginx/1.25.3 lamp"],
  ])("%s is none", (_name, body) => {
    expect(primaryOf("500 Internal Server Error", body)?.message).toContain("Internal Server Error");
  });
});
