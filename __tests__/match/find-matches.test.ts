import { reasonsOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IssueDocument } from "../../src/match/document.ts";
import { findMatches, isDuplicateOrStronger } from "../../src/match/find-matches.ts";
import { scoreCandidates } from "../../src/match/score-candidates.ts";
import {
  apiBody,
  apiError,
  backgroundIssues,
  bugReport,
  day,
  documentOf,
  indexOf,
  matchesOf,
  OPTIONS,
  relationsOf,
} from "./issue-of.ts";
import { anySign } from "../support/any-sign.ts";

const REFUSED = "Your lantern credit is spent. Add oil at lantern.example/oil to go on.";
const NOISE = "Error: 1P event logging: 3 events failed to export\n    at flush (/$bunfs/root/lantern:11:20)";

/** Five reports of one incident, in three shapes; two have the error in their prose only. */
function burst(): IssueDocument[] {
  const type = "invalid_request_error";
  const inProse = `API Error: 400 ${apiBody(type, REFUSED)}`;
  return [
    documentOf(201, {
      title: "[Bug] Credit spent although oil is left",
      body: bugReport({ description: `${inProse} but I have oil`, errors: [NOISE, apiError(400, type, REFUSED)] }),
      createdAt: day(30),
    }),
    documentOf(202, {
      title: "[BUG] wrong 400",
      body: `### What's Wrong?\n\nEvery command says: ${inProse} even logout.\n\n### Operating System\n\nWindows\n`,
      createdAt: day(30.1),
    }),
    documentOf(203, {
      title: "Billing counts the can instead of the plan",
      body: `Dear team,\n\nsince this morning I only get\n\n${inProse}\n\nwhile the page shows two percent in use.`,
      createdAt: day(30.2),
    }),
    documentOf(204, {
      title: "[Bug] Out of oil in spite of a full can",
      body: bugReport({
        description: `I get ${inProse}`,
        platform: "win32",
        errors: [apiError(400, type, REFUSED)],
      }),
      createdAt: day(30.3),
    }),
    documentOf(205, {
      title: "[Bug] Lantern refuses: no credit",
      body: bugReport({ description: `See below. ${inProse}.`, errors: [NOISE, apiError(400, type, REFUSED), NOISE] }),
      createdAt: day(30.4),
    }),
  ];
}

describe("a burst of one incident", () => {
  test.each([
    ["alone", 0],
    ["among others", 120],
  ])("every later report links all earlier ones as duplicates: %s", (_, others) => {
    const reports = burst();
    const index = indexOf([...backgroundIssues(1, others), ...reports]);
    for (const [at, report] of reports.entries()) {
      const linked = matchesOf(report, index).filter(({ relation }) => isDuplicateOrStronger(relation));
      const earlier = reports.slice(0, at).map(({ number }) => number);
      expect(linked.map(({ number }) => number).sort()).toEqual(earlier);
    }
  });

  test("the reason names the error, how common it is, and no platform: a service refuses all alike", () => {
    const [first, , , fourth] = burst();
    if (first === undefined || fourth === undefined) throw new Error("the burst has five reports");
    const [match] = matchesOf(fourth, indexOf([...backgroundIssues(1, 50), first]));
    const quote = "Your lantern credit is spent. Add oil at …";
    expect(reasonsOf(match)[0]).toBe(`same refusal: 400 invalid_request_error “${quote}” (1 of 51 reports)`);
    expect(reasonsOf(match).join()).not.toContain("different platform");
  });

  test("a burst far above the floor of commonness still links", () => {
    const type = "invalid_request_error";
    const many = Array.from({ length: 40 }, (_, at) =>
      documentOf(300 + at, {
        title: `Lantern out of order ${at}`,
        body: `It says API Error: 400 ${apiBody(type, REFUSED)}`,
        createdAt: day(30 + at / 100),
      }),
    );
    const last = many.at(-1);
    if (last === undefined) throw new Error("there are forty");
    expect(matchesOf(last, indexOf([...backgroundIssues(1, 200), ...many]))[0]?.relation).toBe("duplicate");
  });
});

describe("what is no evidence", () => {
  test("a shared background error", () => {
    const first = documentOf(10, {
      title: "[Bug] The wick burns unevenly",
      body: bugReport({ description: "The wick burns unevenly on the left.", errors: [NOISE] }),
    });
    const second = documentOf(11, {
      title: "[Bug] Colours are swapped",
      body: bugReport({ description: "Red is shown where green was chosen.", errors: [NOISE] }),
    });
    expect(matchesOf(second, indexOf([...backgroundIssues(500, 60), first]))).toEqual([]);
  });

  test("an error that stands only in both logs, under different complaints", () => {
    const error = apiError(404, "not_found_error", "lamp oil-9 is not known");
    const first = documentOf(10, {
      title: "[Bug] The wick burns unevenly",
      body: bugReport({ description: "The wick burns unevenly on the left.", errors: [error] }),
    });
    const second = documentOf(11, {
      title: "[Bug] Colours are swapped",
      body: bugReport({ description: "Red is shown where green was chosen.", errors: [error] }),
    });
    const duplicates = matchesOf(second, indexOf([first])).filter(({ relation }) => relation === "duplicate");
    expect(duplicates).toEqual([]);
  });

  test("a refusal for what was asked", () => {
    const refusal = `API Error: 400 ${apiBody("invalid_request_error", "Answer withheld by the content filter")}`;
    const first = documentOf(10, { title: "Licence text is refused", body: `I wanted a licence. ${refusal}` });
    const second = documentOf(11, { title: "A poem about wolves fails", body: `Wolves, please! ${refusal}` });
    expect(relationsOf(second, indexOf([...backgroundIssues(500, 60), first]))).not.toContain("duplicate #10");
  });

  test("two titles of one word", () => {
    const first = documentOf(10, { title: "Test", body: "test" });
    const second = documentOf(11, { title: "Test", body: "test" });
    expect(relationsOf(second, indexOf([...backgroundIssues(500, 60), first]))).not.toContain("duplicate #10");
  });
});

describe("passing failures", () => {
  const overloaded = `API Error: 529 ${apiBody("overloaded_error", "Overloaded")}`;
  const outage = (number: number, createdAt: string, closedAt: string | null) =>
    documentOf(number, {
      title: "Lantern is overloaded again",
      body: `All I get is ${overloaded}`,
      createdAt,
      closedAt,
      state: closedAt === null ? "open" : "closed",
    });

  test.each([
    ["within days it is the same outage", 2, null, "duplicate #10"],
    ["half a year later it is another one", 180, day(41), "recurrence #10"],
    ["half a year later, never closed: nobody can say that it passed", 180, null, "related #10"],
  ])("%s", (_, days, closedAt, expected) => {
    const index = indexOf([...backgroundIssues(500, 60), outage(10, day(40), closedAt)]);
    expect(relationsOf(outage(900, day(40 + days), null), index)).toEqual([expected]);
  });
});

describe("paths through the program", () => {
  const crash = (...frames: string[]) =>
    [
      "The window stays empty.",
      "",
      "```",
      "TypeError: Cannot read properties of null (reading 'focus')",
      ...frames.map((frame, at) => `    at ${frame} (/opt/lantern/lib/${frame.toLowerCase()}.js:${at + 10}:7)`),
      "```",
    ].join("\n");
  const title = "Cannot read properties of null when a dialog closes";
  const first = documentOf(10, { title, body: crash("focusEditor", "closeDialog", "pressKey") });

  test("the same one is the same failure, whatever the title", () => {
    const body = crash("focusEditor", "closeDialog", "pressKey").replaceAll(":7)", ":91)");
    const second = documentOf(11, { title: "Lantern goes dark", body });
    expect(relationsOf(second, indexOf([...backgroundIssues(500, 60), first]))).toEqual(["duplicate #10"]);
  });

  test.each(["Lantern goes dark", title])("another one is another failure, whatever the title: %s", (other) => {
    const second = documentOf(11, { title: other, body: crash("toggleSidebar", "runCommand", "readShortcut") });
    const index = indexOf([...backgroundIssues(500, 60), first]);
    expect(relationsOf(second, index)).not.toContain("duplicate #10");
  });
});

describe("what the reporter says of an earlier issue", () => {
  const target = documentOf(10, { title: "Wick burns down at once", body: "A new wick is gone within a minute." });
  const index = indexOf([...backgroundIssues(500, 60), target]);

  test("same as: listed, however thin the report is", () => {
    const said = documentOf(11, { title: "Duplicate of #10", body: "same here" });
    expect(relationsOf(said, index)).toEqual(["related #10"]);
    expect(reasonsOf(matchesOf(said, index)[0])).toContain("mentioned by the reporter");
  });

  test("not the same as: never a duplicate", () => {
    const copy = { title: target.title, body: "A new wick is gone within a minute. This is not a duplicate of #10." };
    expect(relationsOf(documentOf(11, copy), index)).not.toContain("duplicate #10");
  });

  test("the same short report, filed again in silence", () => {
    const silent = { title: target.title, body: "A new wick is gone within a minute." };
    expect(relationsOf(documentOf(11, silent), index)).toEqual(["duplicate #10"]);
  });
});

describe("what speaks against it", () => {
  const probabilityOf = (query: IssueDocument, candidate: IssueDocument) =>
    scoreCandidates(query, indexOf([...backgroundIssues(500, 60), candidate]), query.createdMs).find(
      ({ document }) => document.number === candidate.number,
    )?.probability ?? 0;
  const title = "Flame flickers when the window is open";
  const body = (line: string) => `It flickers whenever there is a draught in the room.\n\n${line}`;

  test.each([
    ["another platform", "- OS: macOS", "- OS: Windows", "- OS: macOS"],
    [
      "another error",
      "It says: RangeError: wick index out of bounds",
      "It says: SyntaxError: unexpected end of oil table",
      "It says: RangeError: wick index out of bounds",
    ],
  ])("%s makes it less probable", (_, mine, different, same) => {
    const query = documentOf(11, {
      title: "Flickering flame near an open window, and the menu jumps",
      body: body(mine),
    });
    const other = probabilityOf(query, documentOf(10, { title, body: body(different) }));
    expect(other).toBeLessThan(probabilityOf(query, documentOf(10, { title, body: body(same) })));
  });

  test("where nothing else was filed yet, words that nobody used before: the title alone is no copy", () => {
    const stack = (error: string, place: string) =>
      `\`\`\`\nTraceback (most recent call last):\n  File "${place}", line 12, in wick\n${error}\n\`\`\``;
    const first = documentOf(1, {
      title: "Crash on start",
      body: `OS: Windows 10\n\n${stack("OSError: exception: access violation reading 0x0", "glass.py")}\n\nOld lamps.`,
    });
    const query = (body: string) => documentOf(9, { title: "Crash on start", body, createdAt: day(20) });
    const other = `OS: macOS 13\n\n${stack("UnicodeDecodeError: invalid continuation byte", "oil.py")}\n\nOne of my barrels has a name with an accent.`;
    expect(relationsOf(query(other), indexOf([first]))).not.toContain("duplicate #1");
    const again = `OS: Windows 10\n\n${stack("OSError: exception: access violation reading 0x0", "glass.py")}\n\nOld lamps.`;
    expect(relationsOf(query(again), indexOf([first]))).toContain("duplicate #1");
  });

  test("a series by one person on one day", () => {
    const author = { login: "ada", isBot: false };
    const query = documentOf(11, { title: `${title}, part two`, body: body(""), author, createdAt: day(3) });
    const earlier = { title, body: body(""), createdAt: day(2.9) };
    const byAda = probabilityOf(query, documentOf(10, { ...earlier, author }));
    expect(byAda).toBeLessThan(probabilityOf(query, documentOf(10, earlier)));
  });
});

test("of several reports of one error, the oldest open one is named first, however alike the others read", () => {
  const words = "credit can full empty oil page shows wrong again today every command refuses since update".split(" ");
  const title = fc.subarray(words, { minLength: 2, maxLength: 6 }).map((some) => some.join(" "));
  const refusal = apiError(400, "invalid_request_error", REFUSED);
  const law = fc.property(fc.array(fc.tuple(title, title), { minLength: 4, maxLength: 7 }), (texts) => {
    const reports = texts.map(([title, prose], at) =>
      documentOf(201 + at, {
        title: `[Bug] ${title}`,
        body: bugReport({
          description: `${prose}: API Error: 400 ${apiBody("invalid_request_error", REFUSED)}`,
          errors: [refusal],
        }),
        createdAt: day(30 + at / 10),
      }),
    );
    const last = reports.at(-1);
    if (last === undefined) throw new Error("there are four at least");
    expect(matchesOf(last, indexOf([...backgroundIssues(1, 20), ...reports]))[0]?.number).toBe(201);
  });
  fc.assert(law, { numRuns: 50 });
});

describe("the same report", () => {
  const body = (feedbackId: string) => bugReport({ description: "The flame is blue.", feedbackId });

  test("a Feedback ID proves it", () => {
    const first = documentOf(10, { title: "Blue flame", body: body("f3a1b2c4-1111-4222-8333-944455556666") });
    const again = documentOf(11, { title: "Colour", body: body("f3a1b2c4-1111-4222-8333-944455556666") });
    const [match] = matchesOf(again, indexOf([first]));
    expect([match?.relation, reasonsOf(match)[0]]).toEqual(["same-report", "same Feedback ID"]);
  });

  test("a request id under another complaint does not", () => {
    const error = (description: string) =>
      bugReport({
        description,
        errors: [
          `Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"prompt too long"},"request_id":"req_0123456789abcdefABCDEF"}`,
        ],
      });
    const first = documentOf(10, { title: "Wish: other oils", body: error("Please support whale oil and tallow.") });
    const second = documentOf(11, { title: "Snuffer hangs at nine percent", body: error("The snuffer hangs.") });
    expect(relationsOf(second, indexOf([...backgroundIssues(500, 60), first]))).not.toContain("same-report #10");
  });

  test("a series by one person is no duplicate", () => {
    const author = { login: "ada", isBot: false };
    const part = (number: number, what: string) =>
      documentOf(number, { title: `Document the ${what} of the lantern`, body: `The ${what} lacks a page.`, author });
    const index = indexOf([...backgroundIssues(500, 60), part(10, "wick")]);
    expect(relationsOf(part(11, "glass"), index)).not.toContain("duplicate #10");
  });
});

describe("whom to point to", () => {
  const title = "Snuffer tears the wick when the lantern is tilted";
  const text = "When the lantern is tilted, the snuffer tears the wick. Happens with every wick and every snuffer.";
  const report = (number: number, overrides = {}) => documentOf(number, { title, body: text, ...overrides });
  const others = backgroundIssues(500, 60);
  const query = report(20, { createdAt: day(50) });

  test("only to earlier issues, never to itself", () => {
    const index = indexOf([...others, report(10), query, report(21, { createdAt: day(51) })]);
    expect(relationsOf(query, index).map((line) => line.split("#")[1])).toEqual(["10"]);
  });

  test("of the same second the lower number is earlier", () => {
    const same = { createdAt: day(50) };
    expect(
      matchesOf(query, indexOf([...others, report(19, same), report(22, same)])).map(({ number }) => number),
    ).toEqual([19]);
  });

  test("to the canonical instead of an issue that was closed as its duplicate", () => {
    const canonical = documentOf(9, { title: "Wick tears", body: "It tears.", createdAt: day(1) });
    const duplicate = report(10, { state: "closed", closedAt: day(3), stateReason: "duplicate", duplicateOf: [9] });
    const [match] = matchesOf(query, indexOf([...others, canonical, duplicate]));
    expect(match?.number).toBe(9);
    expect(reasonsOf(match)).toContain("#10, a duplicate of it, matches");
  });

  test("never as a duplicate to a duplicate whose canonical is unknown", () => {
    const orphan = report(10, { state: "closed", closedAt: day(3), stateReason: "duplicate" });
    const relations = relationsOf(query, indexOf([...others, orphan]));
    expect(relations.filter((line) => line.startsWith("duplicate"))).toEqual([]);
  });

  test("not to a rejected one, and it says so", () => {
    const index = indexOf([...others, report(10)]);
    const outcome = findMatches(query, index, { ...OPTIONS, now: query.createdAt, rejected: new Set([10]) });
    expect(outcome.matches).toEqual([]);
    expect(outcome.skipped).toEqual([
      { what: "match:#10", reason: "match-rejected", why: "#10 was said not to be the same" },
    ]);
  });

  test("not as a duplicate where the reporter says that it is another one", () => {
    const distinct = report(20, { body: `${text} This is not a duplicate of #10.`, createdAt: day(50) });
    expect(relationsOf(distinct, indexOf([...others, report(10)]))).not.toContain("duplicate #10");
  });

  test("at most as many as asked for", () => {
    const index = indexOf([...others, report(10), report(11), report(12)]);
    const options = { thresholds: { duplicate: 0.9, related: 0 }, maxDuplicates: 1, maxRelated: 2 };
    const found = matchesOf(query, index, options);
    const duplicates = found.filter(({ relation }) => relation === "duplicate");
    expect([duplicates.length <= 1, found.length - duplicates.length <= 2]).toEqual([true, true]);
  });

  test("the state is as of the given time", () => {
    const closed = report(10, { state: "closed", closedAt: day(60), stateReason: "completed" });
    const options = { thresholds: { duplicate: 0.9, related: 0 } };
    const at = (now: string) => {
      const [match] = matchesOf(query, indexOf([...others, closed]), { ...options, now });
      return [match?.state, match?.stateReason];
    };
    expect(at(day(55))).toEqual(["open", null]);
    expect(at(day(65))).toEqual(["closed", "completed"]);
  });

  test("the nearer one first", () => {
    const near = report(10);
    const far = documentOf(11, { title: "Wick is too short", body: "The wick of my lantern is too short." });
    const found = matchesOf(query, indexOf([...others, far, near]), { thresholds: { duplicate: 0.9, related: 0 } });
    expect(found.slice(0, 2).map(({ number }) => number)).toEqual([10, 11]);
  });
});

test("reasons hold no secrets and stay short", () => {
  const key = `sk-ant-api03-${"Ab3".repeat(30)}`;
  const body = `API Error: 401 ${apiBody("authentication_error", `key ${key} is not valid for lantern ${"x ".repeat(200)}`)}`;
  const first = documentOf(10, { title: `Key ${key} refused`, body });
  const [match] = matchesOf(documentOf(11, { title: `Key ${key} refused`, body }), indexOf([first]));
  const shown = JSON.stringify(match);
  expect(match?.reasons.length).toBeGreaterThan(0);
  expect(shown).not.toContain("Ab3Ab3");
  expect(reasonsOf(match).every((reason) => reason.length < 200)).toBe(true);
});

test("an empty index and an empty issue give nothing", () => {
  expect(matchesOf(documentOf(1), indexOf([]))).toEqual([]);
  expect(matchesOf(documentOf(99, { title: "", body: "" }), indexOf(backgroundIssues(1, 20)))).toEqual([]);
});

test("matches do not depend on the order in which issues came in", () => {
  const documents = [...backgroundIssues(1, 40), ...burst()];
  const query = documentOf(400, {
    title: "Credit spent, lantern dark",
    body: `API Error: 400 ${apiBody("invalid_request_error", REFUSED)} #12`,
    createdAt: day(31),
  });
  const expected = matchesOf(query, indexOf(documents));
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(matchesOf(query, indexOf(shuffled))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("no text makes it throw", () => {
  const index = indexOf([...backgroundIssues(1, 20), ...burst()]);
  fc.assert(
    fc.property(fc.string({ unit: anySign }), fc.string({ unit: anySign }), (title, body) => {
      const { matches } = findMatches(documentOf(999, { title, body }), index, { ...OPTIONS, now: day(60) });
      expect(matches.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    }),
  );
});
