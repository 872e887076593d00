import { reasonOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import { CATEGORIES, UNLABELLED_CATEGORIES } from "../../src/domain/category.ts";
import { RELATIONS } from "../../src/domain/match.ts";
import { CATEGORY_TEXT, type CategoryText, textOf } from "../../src/render/category-words.ts";
import { likelihood, RELATION_ORDER, RELATION_TEXT } from "../../src/render/relation-text.ts";
import { type CommentView, isWorthPosting, renderComment } from "../../src/render/render-comment.ts";
import { ENGLISH } from "../../src/render/words/english.ts";
import { timeSpan } from "../../src/render/time-span.ts";
import { SITUATIONS } from "./situations.ts";
import { classification, commentView, errorEntry, fingerprint, match, report, NO_ENVIRONMENT } from "./view-builder.ts";

const failure = errorEntry({ message: "Upload refused", status: 503, apiType: "busy_error", count: 4 });
const noise = errorEntry({ message: "telemetry lost", noise: true, noiseReason: "has no effect" });

/** The comment's text down to the folded details. */
function unfolded(view: CommentView): string {
  return renderComment(view).split("<details>")[0] ?? "";
}

test("who has the release with the fix is not told to update to it", () => {
  const known = {
    fixedIn: "2.4.0",
    advice: ["Update to 2.4.0 or later.", "The fix came with 2.4.0.", "Until then, trim the wick."],
    docs: null,
  };
  const said = (relation: "fixed-in" | "regression") =>
    unfolded(commentView({ matches: [match({ relation, known })] }));
  expect(said("fixed-in")).toContain("Update to 2.4.0 or later.");
  expect(said("regression")).not.toMatch(/Update to|came with/u);
  expect(said("regression")).toContain("trim the wick");
});

test("commands are offered only where they are heard", () => {
  for (const matches of [[], [match({ number: 4 })]]) {
    const heard = commentView({ matches });
    const unheard = { ...heard, state: { ...heard.state, hearsCommands: false } };
    expect(renderComment(heard)).toContain("/triage");
    expect(renderComment(unheard)).not.toContain("/triage");
    expect(renderComment(unheard)).toContain("Say so in a reply");
  }
});

describe("what is said first", () => {
  test("headline, error, environment, earlier issues, question, advice, details, footer, marker: in this order", () => {
    const body = renderComment(
      commentView({
        report: report({
          errors: [failure],
          environment: { platform: "linux", os: "linux", terminal: "tmux", version: "1.2.3", feedbackId: null },
        }),
        classification: classification({ category: "server-error", confidence: 0.9 }),
        matches: [match({ relation: "related", number: 5 }), match({ number: 4 })],
        missing: ["steps"],
      }),
    );
    const marks = [
      "### Server error",
      "Upload refused",
      "| Version |",
      "**Likely the same issue**",
      "**Perhaps related**",
      "**Still missing:**",
      "**What you can do now**",
      "<details>",
      "<sub>",
      "<!-- fingerpost:v1 ",
    ];
    const places = marks.map((mark) => body.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("a credential is warned of before anything else, and never shown", () => {
    const key = `sk-${"a1B2c3D4".repeat(6)}`;
    const body = renderComment(
      commentView({
        report: report({
          title: key,
          errors: [errorEntry({ message: `bad key ${key}`, className: key })],
          secrets: [{ what: "an API key (sk-…)" }],
          problems: [{ kind: "errors-not-json", detail: key }],
        }),
        fingerprint: fingerprint({ components: [{ kind: "message", value: key, contributes: true, hint: key }] }),
        matches: [match({ title: key, reasons: [reasonOf(key)] })],
      }),
    );
    expect(body).not.toContain("a1B2c3D4a1B2");
    expect(body).toMatch(/^### [^\n]+\n\n> \[!CAUTION\]\n> \*\*This issue seems to show an API key \(sk-…\)/);
    expect(body).toContain("revoke it first");
    expect(body).toContain("edit history");
  });

  test.each([
    ["status and type", failure, "**503 busy_error** · 4 times\\\n`Upload refused`"],
    ["a class", errorEntry({ className: "TypeError", message: "x is undefined" }), "**TypeError**\\\n`x is undefined`"],
    ["a message only", errorEntry({ message: "It broke" }), "\n`It broke`\n"],
    ["a class only", errorEntry({ className: "TypeError" }), "\n**TypeError**\n"],
    [
      "a time span",
      { ...failure, firstSeen: "2026-11-18T09:01:10.000Z", lastSeen: "2026-11-18T09:22:02.000Z" },
      "4 times in 21 min",
    ],
  ])("the error with %s", (_name, error, expected) => {
    expect(unfolded(commentView({ report: report({ errors: [error] }) }))).toContain(expected);
  });

  test("a class that looks minified is left out of sight", () => {
    const view = commentView({
      report: report({ errors: [errorEntry({ className: "mE1", message: "It broke" })] }),
      fingerprint: fingerprint({ components: [{ kind: "class", value: "mE1", contributes: false, hint: "minified" }] }),
    });
    expect(unfolded(view)).not.toContain("mE1");
  });

  test("noise is never the error that is shown", () => {
    expect(unfolded(commentView({ report: report({ errors: [noise], primaryError: 0 }) }))).not.toContain("telemetry");
    expect(unfolded(commentView({ report: report({ errors: [noise], primaryError: null }) }))).not.toContain(
      "telemetry",
    );
  });

  test.each([
    ["older", "2.4.1", "2.4.3", "2.4.1 (2.4.3 is available)"],
    ["the same", "2.4.3", "2.4.3", "**Version:** 2.4.3\n"],
    ["newer", "2.5.0", "2.4.3", "**Version:** 2.5.0\n"],
    ["by number, not by letter", "2.4.9", "2.4.10", "2.4.9 (2.4.10 is available)"],
    ["no version at all", "Latest", "2.4.3", "**Version:** Latest\n"],
    ["nothing known of the latest", "2.4.1", null, "**Version:** 2.4.1\n"],
  ])("a version that is %s", (_name, version, latestVersion, expected) => {
    const environment = { platform: null, os: null, terminal: null, version, feedbackId: null };
    expect(renderComment(commentView({ report: report({ environment }), latestVersion }))).toContain(expected);
  });

  test.each([
    ["darwin", "macos", "macOS (darwin)"],
    ["linux", "linux", "Linux\n"],
    ["linux (Fedora 43)", "linux", "linux (Fedora 43)"],
    ["Windows 11", "windows", "Windows 11"],
    ["win32", "windows", "Windows (win32)"],
    ["linux", "wsl", "WSL (linux)"],
    ["plan9", "other", "plan9"],
    [null, "macos", "macOS"],
  ] as const)("platform %s, %s", (platform, os, expected) => {
    const environment = { platform, os, terminal: null, version: null, feedbackId: null };
    expect(renderComment(commentView({ report: report({ environment }) }))).toContain(`**Platform:** ${expected}`);
  });
});

describe("earlier issues", () => {
  test("a duplicate is a reference outside of lists, with title, probability, state and reason", () => {
    const body = renderComment(
      commentView({
        matches: [match({ number: 41, title: "It stops", reasons: [reasonOf("almost the same title and text")] })],
      }),
    );
    expect(body).toContain("> **#41** It stops\\\n> **very likely (97%)** · open · almost the same title and text");
    expect(body).not.toMatch(/^[-*] .*#41/m);
  });

  test("a related one leaves no reference behind", () => {
    const body = renderComment(commentView({ matches: [match({ number: 41, relation: "related" })] }));
    expect(body).toContain("[#41 An earlier issue](https://redirect.github.com/quillwork/quill/issues/41)");
    expect(body.replace(/\[#41 /g, "")).not.toContain("#41");
  });

  test.each([
    ["open", null, "open"],
    ["closed", "completed", "closed ·"],
    ["closed", "not_planned", "closed as not planned"],
    ["closed", "duplicate", "closed as duplicate"],
  ] as const)("state %s, %s", (state, stateReason, expected) => {
    expect(renderComment(commentView({ matches: [match({ state, stateReason })] }))).toContain(`· ${expected}`);
  });

  test.each([
    [1, "very likely (99%)"],
    [0.954, "very likely (95%)"],
    [0.9, "likely (90%)"],
    [0.894, "quite possible"],
    [0.5, "quite possible"],
    [0.2, "possible"],
    [0, "possible"],
    [Number.NaN, "possible"],
  ])("%d reads as %s", (score, expected) => {
    expect(likelihood(score, ENGLISH)).toBe(expected);
  });

  test("every relation has its place", () => {
    expect([...RELATION_ORDER].sort()).toEqual([...RELATIONS].sort());
  });

  test("only those who are told that it is the same are told how to say that it is not", () => {
    const footer = (view: CommentView) => renderComment(view).split("<sub>")[1] ?? "";
    expect(footer(commentView({ matches: [match({})] }))).toContain("Not the same?");
    expect(footer(commentView({ matches: [match({ relation: "related" })] }))).not.toContain("Not the same?");
    expect(footer(commentView({}))).toContain("Something wrong here?");
  });
});

describe("details", () => {
  const view = commentView({ report: report({ errors: [noise, failure], primaryError: 1 }) });

  test("hold all errors, the one that matters first, noise marked with its reason", () => {
    const details = renderComment(view).split("<details>")[1] ?? "";
    expect(details).toContain("2 errors");
    expect(details.indexOf("Upload refused")).toBeLessThan(details.indexOf("telemetry lost"));
    expect(details).toContain("`telemetry lost` · noise: has no effect");
  });

  test("name no kind that the message says itself", () => {
    const said = {
      ...failure,
      className: "LidError",
      status: null,
      apiType: null,
      code: "ENOLID",
      message: "ENOLID: no lid",
    };
    const other = { ...said, code: "EBOX", message: "LidError of the box" };
    const body = renderComment(commentView({ report: report({ errors: [said, other], primaryError: 0 }) }));
    expect(body).toContain("- `LidError: ENOLID: no lid`");
    expect(body).toContain("- `EBOX: LidError of the box`");
  });

  test("say why: one line a reason, what speaks for another category named as such", () => {
    const evidence = [
      { rule: "a", category: "ui", reason: "speaks of colours", where: "title", weight: 0.5 },
      { rule: "b", category: "network", reason: "names a proxy", where: "title", weight: 1 },
      { rule: "b", category: "network", reason: "names a proxy", where: "description", weight: 1 },
      { rule: "c", category: "network", reason: "no error", where: "shape", weight: -0.3 },
      { rule: "d", category: "unknown", reason: "names nothing", where: "shape", weight: 0.3 },
    ] as const;
    const body = renderComment(
      commentView({
        classification: classification({
          category: "network",
          confidence: 0.82,
          secondary: [{ category: "ui", confidence: 0.1 }],
          evidence,
        }),
      }),
    );
    expect(body).toContain(
      [
        "**Why this category** (`network`, 82%; next `ui` 10%)",
        "",
        "- names a proxy (the title, the description)",
        "- for `ui`: speaks of colours (the title)",
        "- against `network`: no error (the shape of the report)",
      ].join("\n"),
    );
  });

  test("are left out where the repository wants none, or where there are none", () => {
    expect(renderComment({ ...view, settings: { ...view.settings, details: false } })).not.toContain("<details>");
    expect(renderComment(commentView({}))).not.toContain("<details>");
  });

  test("go first where the comment would be too long", () => {
    const long = errorEntry({ message: "$|".repeat(1_000) });
    const evidence = { rule: "x", category: "network", reason: "<".repeat(400), where: "title", weight: 1 } as const;
    const matches = Array.from({ length: 7 }, (_, index) =>
      match({
        number: 1 + index,
        title: "$".repeat(300),
        reasons: [reasonOf("$".repeat(300)), reasonOf("$".repeat(300))],
      }),
    );
    const body = renderComment(
      commentView({
        report: report({ errors: [long, ...Array.from({ length: 30 }, () => long)] }),
        classification: classification({ category: "network", evidence: Array.from({ length: 9 }, () => evidence) }),
        fingerprint: fingerprint({
          components: Array.from(
            { length: 8 },
            () => ({ kind: "message", value: "$|".repeat(300), contributes: true, hint: "$".repeat(300) }) as const,
          ),
        }),
        matches,
      }),
    );
    expect(body.length).toBeLessThanOrEqual(65_536);
    const kept = ["**#7**", "**Errors in this report**", "**Fingerprint**"].filter((part) => body.includes(part));
    expect(kept).toEqual(["**#7**", "**Errors in this report**"]);
  });
});

describe("an error of a log, which nobody quoted", () => {
  const logged = report({ errors: [errorEntry({ message: "the socket was closed", sources: ["errors-block"] })] });
  const speaking = {
    rule: "network-words",
    category: "network",
    reason: "the connection failed",
    where: "primary-error",
    weight: 2,
  } as const;

  test("is shown where it speaks for the category", () => {
    const view = commentView({
      report: logged,
      classification: classification({ category: "network", evidence: [speaking] }),
    });
    expect(unfolded(view)).toContain("the socket was closed");
    expect(isWorthPosting(view)).toBe(true);
  });

  test("stays in the details beside another complaint, and is no reason to post", () => {
    const view = commentView({
      report: logged,
      classification: classification({ category: "ui", evidence: [speaking] }),
    });
    expect(unfolded(view)).not.toContain("the socket was closed");
    expect(renderComment(view)).toContain("the socket was closed");
    expect(isWorthPosting(view)).toBe(false);
  });
});

test("a kind that the message repeats is not said twice", () => {
  const twice = errorEntry({ code: "EACCES", message: "EACCES: permission denied, open 'lock.db'", count: 2 });
  expect(unfolded(commentView({ report: report({ errors: [twice] }) }))).toContain("\n2 times\\\n`EACCES: permission");
});

describe("a headline without a category", () => {
  test.each<[string, Partial<CommentView>, string]>([
    ["a duplicate", { matches: [match({})] }, "### This may be known already"],
    ["a related issue", { matches: [match({ relation: "related" })] }, "### Earlier issues that may be related"],
    ["a question", { missing: ["version"] }, "### One question"],
    ["a credential", { report: report({ secrets: [{ what: "a token" }] }) }, "### A credential seems to be public"],
    ["nothing of that", {}, "### Triage notes"],
  ])("%s", (_name, over, headline) => {
    expect(renderComment(commentView(over)).split("\n")[0]).toBe(headline);
  });
});

describe("advice", () => {
  const crashed = (version: string | null, latestVersion: string | null) =>
    commentView({
      classification: classification({ category: "crash" }),
      report: report({ environment: { ...NO_ENVIRONMENT, version } }),
      latestVersion,
    });

  test.each([
    ["5.2.0", "5.2.1", true],
    ["5.2.1", "5.2.1", false],
    [null, "5.2.1", true],
    ["5.2.1", null, true],
  ])("to update: version %s, newest %s", (version, latest, expected) => {
    expect(renderComment(crashed(version, latest)).includes("Update to the latest version")).toBe(expected);
  });
});

describe("isWorthPosting", () => {
  test.each<[string, Partial<CommentView>, boolean]>([
    ["nothing known", {}, false],
    [
      "an error that has a name",
      { report: report({ errors: [failure] }), classification: classification({ category: "network" }) },
      true,
    ],
    ["an error that nobody could name would only be quoted back", { report: report({ errors: [failure] }) }, false],
    ["noise only", { report: report({ errors: [noise], primaryError: null }) }, false],
    ["noise that is wrongly called the error", { report: report({ errors: [noise], primaryError: 0 }) }, false],
    [
      "an error whose category is not sure enough for advice is only echoed",
      {
        report: report({ errors: [failure] }),
        classification: classification({ category: "network" }),
        adviceFrom: 0.9,
      },
      false,
    ],
    [
      "the repository's own advice needs no error",
      {
        classification: classification({ category: "network" }),
        ownText: { title: null, advice: ["Open the shutter."], docs: null },
      },
      true,
    ],
    ["a category alone: its label says as much", { classification: classification({ category: "network" }) }, false],
    ["an abstention", { classification: classification({ category: "unknown" }) }, false],
    ["a wish", { classification: classification({ category: "feature-request" }) }, false],
    ["answers of the model", { classification: classification({ category: "model-behavior" }) }, false],
    ["an earlier issue", { matches: [match({ relation: "duplicate" })] }, true],
    ["a passed incident", { matches: [match({ relation: "recurrence", score: 0.6 })] }, true],
    ["an issue that is probably related", { matches: [match({ relation: "related", score: 0.7 })] }, true],
    ["an issue that is perhaps related", { matches: [match({ relation: "related", score: 0.69 })] }, false],
    ["a question", { missing: ["version"] }, true],
    ["a credential", { report: report({ secrets: [{ what: "a token" }] }) }, true],
  ])("%s", (_name, over, expected) => {
    expect(isWorthPosting(commentView(over))).toBe(expected);
  });

  test.each<[string, Partial<CommentView>, boolean]>([
    ["nothing", {}, false],
    ["a question", { missing: ["version"] }, false],
    [
      "an error with advice",
      { report: report({ errors: [failure] }), classification: classification({ category: "network" }) },
      false,
    ],
    ["an earlier issue", { matches: [match({})] }, true],
    ["a credential", { report: report({ secrets: [{ what: "a token" }] }) }, true],
  ])("when: link, %s", (_name, over, expected) => {
    const view = commentView(over);
    expect(isWorthPosting({ ...view, settings: { ...view.settings, when: "link" } })).toBe(expected);
    expect(isWorthPosting({ ...view, settings: { ...view.settings, when: "always" } })).toBe(true);
  });

  test("a repository that wants no advice gets none", () => {
    const view = commentView({ classification: classification({ category: "network" }) });
    expect(renderComment(view)).toContain("What you can do");
    expect(renderComment({ ...view, settings: { ...view.settings, advice: false } })).not.toContain("What you can do");
  });
});

describe("a category's words", () => {
  const down = (prose: string, over: Partial<Parameters<typeof errorEntry>[0]> = {}) =>
    renderComment(
      commentView({
        report: report({ prose, errors: [errorEntry({ message: "502 Bad Gateway", status: 502, ...over })] }),
        classification: classification({ category: "server-error" }),
      }),
    );

  test.each([
    ["an answer of an interface", down("It fails.", { apiType: "api_error" }), true],
    ["words of a service", down("The status page of the lamp service shows nothing."), true],
    ["no word of a service", down("It fails after each click."), false],
    ["localhost", down("It fails on http://localhost:3000 with my api key."), false],
    ["a development server", down("The dev server answers so, an outage?"), false],
    ["a server of one's own", down("We run our own instance behind nginx, with OAuth."), false],
  ])("%s", (_name, body, isService) => {
    expect(/status page|rarely caused by your setup/.test(body)).toBe(isService);
  });

  test("frames of its own are no outage", () => {
    const frames = [{ raw: "at burn (lamp.js:3:1)", function: "burn", file: "lamp.js", line: 3, column: 1 }];
    expect(down("It fails with my subscription.", { frames })).not.toContain("status page");
  });

  test("what is below the threshold is only named", () => {
    const view = commentView({
      classification: classification({ category: "network", confidence: 0.89 }),
      adviceFrom: 0.9,
    });
    expect(renderComment(view)).toMatch(/^### Connection problem\n\n(?!The program)/);
    expect(renderComment(view)).not.toContain("What you can do");
    const sure = { ...view, classification: { ...view.classification, confidence: 0.9 } };
    expect(renderComment(sure)).toMatch(/^### Connection problem\n\nThe program/);
    expect(renderComment(sure)).toContain("What you can do");
  });

  test("the repository's own take the place of ours, part by part", () => {
    const view = commentView({ classification: classification({ category: "network" }) });
    const docs = "https://docs.example.org/net";
    const own = (over: object) =>
      renderComment({ ...view, ownText: { title: null, advice: null, docs: null, ...over } });
    expect(own({ title: "No *light*" })).toMatch(/^### No \\\*light\\\*\n\n(?!The program)/);
    expect(own({ advice: ["Open the shutter."] })).toContain("**What you can do now**\n\n- Open the shutter.\n");
    expect(own({ advice: [] })).not.toContain("What you can do now");
    expect(own({ docs })).toContain("Proxy, VPN");
    expect(own({ docs })).toContain(`(<${docs}>)`);
  });
});

describe("wording", () => {
  const texts: readonly CategoryText[] = Object.values(CATEGORY_TEXT);
  const sentences = texts.flatMap(({ title, meaning, advice, service }) =>
    [title, meaning, ...advice, service?.meaning ?? "", ...(service?.advice ?? [])].map(textOf),
  );
  const relations = Object.values(RELATION_TEXT).flatMap(({ heading, note }) => [
    ENGLISH.sentences[heading],
    note === null ? "" : ENGLISH.sentences[note],
  ]);

  test.each([...sentences, ...relations].filter((sentence) => sentence !== ""))("%s", (sentence) => {
    expect(sentence).not.toMatch(
      /\bbuy|purchase|upgrade your plan|will be closed|automatically|obviously|simply|just\b/i,
    );
    expect(sentence).not.toMatch(/claude|anthropic|openai|gemini|!/i);
    expect(sentence).not.toMatch(/\b(?:remove|delete|reinstall|reset|wipe|erase)\b/i);
    expect(sentence.length).toBeLessThanOrEqual(125);
  });

  test.each(CATEGORIES)("%s: a short title; advice and meaning where something failed", (category) => {
    const { title, meaning, advice } = CATEGORY_TEXT[category];
    expect(title.length).toBeLessThanOrEqual(40);
    expect(advice.length).toBeLessThanOrEqual(3);
    if (UNLABELLED_CATEGORIES.some((unlabelled) => unlabelled === category)) return;
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(advice.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(SITUATIONS))("no comment promises to close: %s", (_name, view) => {
    expect(unfolded(view)).not.toMatch(/will be closed|will close|auto-?clos/i);
  });
});

describe("timeSpan", () => {
  test.each([
    ["2026-11-18T09:00:00Z", "2026-11-18T09:00:00Z", ""],
    ["2026-11-18T09:00:00Z", "2026-11-18T09:00:00.400Z", ""],
    ["2026-11-18T09:00:00Z", "2026-11-18T09:00:07Z", "7 s"],
    ["2026-11-18T09:00:00Z", "2026-11-18T09:00:59.900Z", "1 min"],
    ["2026-11-18T09:00:00Z", "2026-11-18T09:59:50Z", "1 h"],
    ["2026-11-18T09:00:00Z", "2026-11-18T12:20:00Z", "3 h"],
    ["2026-11-18T09:00:00Z", "2026-11-19T09:00:00Z", "1 day"],
    ["2026-11-18T09:00:00Z", "2026-11-21T09:00:00Z", "3 days"],
    ["2026-11-18T09:21:00Z", "2026-11-18T09:00:00Z", "21 min"],
    ["nonsense", "2026-11-18T09:00:00Z", ""],
    [null, "2026-11-18T09:00:00Z", ""],
  ])("%s to %s: %s", (from, to, expected) => {
    expect(timeSpan(from, to)).toBe(expected);
  });
});
