/** Whose server answered 5xx: only another's failure is a service's. */
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { speaksOfService } from "../../src/plan/speaks-of-service.ts";

const options = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };
const lines = (...text: readonly string[]): string => text.join("\n");
const fence = (...text: readonly string[]): string => lines("```", ...text, "```");

const OWN: readonly (readonly [name: string, title: string, body: string])[] = [
  [
    "Rails",
    "500 on /lamps/new",
    fence(
      "Completed 500 Internal Server Error in 14ms",
      "ActionView::Template::Error (undefined method `wick' for nil)",
    ),
  ],
  [
    "a stack of the program's own",
    "Internal Server Error since 4.0",
    fence(
      "TypeError: Cannot read properties of undefined (reading 'wick')",
      "    at trim (/srv/lamp/lib/trim.js:44:17)",
    ),
  ],
  ["IIS", "HTTP Error 500.30 - ASP.NET Core app failed to start", "After adding the package."],
  [
    "a machine of their own, and a class named Api",
    "Kettle server answers 503 for every boil",
    "The server runs on my own pc.\n\n   at Kettle.Api.BoilController.GetSteam(String id) in /src/Boil.cs:line 7",
  ],
  ["an ingress", "503 Service Unavailable since chart 2.1", "`kubectl describe` shows no endpoints."],
  ["a proxy", "Web UI returns 502 behind traefik", "With another port it works."],
  ["gin", "GET /api/lamps answers 500", fence("[GIN] 2026/01/12 - 10:22:01 | 500 | 1.2ms | ::1 | GET /api/lamps")],
  [
    "an access log",
    "Uploads end in 500",
    fence('192.0.2.7 - - [12/Jan/2026:10:00:00 +0000] "POST /upload HTTP/1.1" 500 141 "-" "curl/8.5"'),
  ],
  ["Vite", "[Vite] 500 on each file", fence("[vite] Internal server error: Failed to parse source of /src/lamp.ts")],
  ["WordPress", "500 on wp-admin", "There has been a critical error on this website. HTTP 500."],
  ["self-hosted", "504 Gateway Time-out when exporting", "We run it self-hosted."],
  ["code of a server", "Returns 500 instead of 404", fence("app.get('/lamps/:id', (req, res) => lamp(req, res))")],
  ["a name of one's own network", "Import gives a 500", "POST to http://shelf.lan:8080/import gives a 500."],
  ["Spring", "Whitelabel Error Page", fence("There was an unexpected error (type=Internal Server Error, status=500).")],
  [
    "a form that asks how it is run",
    "502 Bad Gateway on the board",
    lines(
      "### How are you running Lantern?",
      "",
      "Docker Compose",
      "",
      "### What happens?",
      "",
      "502 Bad Gateway each time.",
    ),
  ],
];

const ANOTHERS: readonly (readonly [name: string, title: string, body: string])[] = [
  [
    "an interface's answer, in Docker",
    "API Error: 500 on every prompt",
    'With docker-compose: `API Error: 500 {"type":"error","error":{"type":"api_error","message":"Internal server error"}}`',
  ],
  [
    "a client's stack",
    "502 Server Error: Bad Gateway for url",
    fence(
      "Traceback (most recent call last):",
      '  File "/home/ann/lamp.py", line 3, in <module>',
      "    lamp.sync()",
      "requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://cloud.lamp.example/v1/sync",
    ),
  ],
  [
    "a registry",
    "npm install: 503",
    fence("npm error code E503", "npm error 503 Service Unavailable - GET https://registry.lamp.example/wick"),
  ],
  ["a status alone", "Sync ends with 503 Service Unavailable", "For an hour now, for my colleague as well."],
  ["a page of the hosted product", "The hosted dashboard shows 502 Bad Gateway", "nginx/1.25 page since nine."],
];

describe("a 5xx", () => {
  test.each(OWN)("of the reporter's own server is no service's failure: %s", (_name, title, body) => {
    const report = parseReport({ title, body });
    expect(["server-error", "overloaded"]).not.toContain(classify(report, options).category);
    expect(speaksOfService(report)).toBe(false);
  });

  test.each(ANOTHERS)("of another's server is one: %s", (_name, title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("server-error");
  });

  test("says why it does not count", () => {
    const report = parseReport({ title: "500 Internal Server Error on localhost:8080", body: "With each page." });
    const { evidence } = classify(report, options);
    expect(
      evidence
        .filter(({ rule }) => rule === "own-server")
        .map(({ category }) => category)
        .sort(),
    ).toEqual(["overloaded", "server-error"]);
    expect(
      evidence.some(({ category, weight, where }) => category === "server-error" && weight > 0 && where === "title"),
    ).toBe(false);
  });
});
