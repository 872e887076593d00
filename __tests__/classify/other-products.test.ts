import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, WEIGHED_CATEGORIES, type Category } from "../../src/domain/category.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { OTHER_PRODUCTS } from "./other-products.ts";
import { WRONG_RESULTS } from "./wrong-results.ts";

const options = { categories: new Set(CATEGORIES), floor: 0.5 };

describe("reports about other products", () => {
  test.each(OTHER_PRODUCTS)("%s: %s", (expected, title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });

  test("every category but unknown has two rows at least", () => {
    for (const category of WEIGHED_CATEGORIES) {
      const rows = OTHER_PRODUCTS.filter(([expected]) => expected === category).length;
      if (category !== "unknown") expect(rows).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("too little to say", () => {
  test.each([
    ["It does not do what I want", "Please look at this."],
    ["Strange behaviour since yesterday", "See above."],
    ["Numbers are off by one", "The third column shows 41, it should be 42."],
  ])("%s: abstains", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("unknown");
  });
});

describe("assistants of any vendor", () => {
  test.each<[Category, string, string]>([
    ["network", "stream disconnected before completion", "In the middle of long turns: error sending request."],
    ["rate-limit", "exceeded retry limit, last status: 429 Too Many Requests", "After three prompts."],
    ["usage-limit", "Weekly limit reached after two prompts", "The 5h limit went from 100% to 0% in minutes."],
    ["authentication", "Login fails on a headless server", "The sign-in page redirects to localhost."],
    ["model-behavior", "Agent deletes my uncommitted changes", "I told it never to touch them."],
    ["config", "approval_policy = never is ignored", "It still asks for approval for each command."],
    ["context-limit", "Your input exceeds the context window of this model", "Even after /compact."],
    ["ui", "Scrollback is lost when the TUI redraws", "The history above the prompt is gone."],
    ["feature-request", "Support custom prompts in the project's folder", "As in the home directory."],
    ["overloaded", "503 The model is overloaded. Please try again later.", "For an hour now."],
    ["content-policy", "Flagged as potentially violating our usage policy", "I asked for a unit test of a form."],
    ["permission", "403 Forbidden: your organization has not enabled this model", "Enterprise account."],
    ["integration", "MCP server is listed but its tools are missing", "The same server works elsewhere."],
  ])("%s: %s", (expected, title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });
});

describe("a wrong result is nobody's category", () => {
  test.each(WRONG_RESULTS)("%s: abstains", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("unknown");
  });
});

describe("reports with nothing in them", () => {
  test.each([
    ["aaaaaaaa", ""],
    ["hey", "hi guys"],
    ["Help", ""],
    ["Please ignore this issue", "I found the reason myself."],
    ["Opened by mistake", ""],
    ["Wrong repository, sorry", "This belongs to the candle, not to the lantern."],
    ["Earn 500$ a day from home", "Visit my channel!"],
    ["bug", "### What happened?\n\n_No response_\n\n### Version\n\n_No response_\n"],
    ["It does not work", "<!-- Please describe the bug -->"],
    ["I don't see a bug report in your message", ""],
  ])("%j, %j is no-report", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("no-report");
  });

  test.each([
    ["Hello World example ends with a segmentation fault", "```\nSegmentation fault (core dumped)\n```"],
    ["test", "Segmentation fault when the lantern is tilted, each time."],
    ["I am not able to sign in", "The login loop never ends."],
    ["Test runner hangs after the last test", "It never returns, Ctrl+C is needed."],
    ["Spam filter crashes on empty mail", "TypeError: Cannot read properties of undefined"],
    ["???", "connect ECONNREFUSED 127.0.0.1:8125"],
  ])("%j, %j is a report", (title, body) => {
    expect(["no-report", "unknown"]).not.toContain(classify(parseReport({ title, body }), options).category);
  });
});

describe("wishes and failures", () => {
  test.each([
    ["Feature: dim the flame by a schedule", "At night it is too bright. Crashes are not my topic here."],
    ["Add a retry when the connection is refused", "Now one ECONNREFUSED ends the run. Three attempts would be nice."],
    ["Support for HTTP 429 with Retry-After", "It would be great if the client waited."],
    ["Please make the time-out configurable", "It is hard-coded to 30 seconds."],
    ["docs: the proxy chapter is outdated", "HTTPS_PROXY is honoured since 3.0."],
  ])("a wish that speaks of failures is a wish: %s", (title, body) => {
    expect(classify(parseReport({ title, body }), options).category).toBe("feature-request");
  });

  test.each([
    ["Adding a second lamp crashes the lantern", "Segmentation fault.", "crash"],
    ["Allow list is ignored", "The rule is in the settings, still it asks for approval.", "config"],
    ["Crash", "It says `getaddrinfo EAI_AGAIN api.wren.example` and quits.", "network"],
    ["Request timed out after 30 s", "Each upload ends with a time-out of the connection.", "network"],
  ])("a failure whose title begins like a wish is a failure: %s", (title, body, expected) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(expected);
  });
});

describe("known to be wrong", () => {
  /** [title, body, what it should be, what it is]. */
  test.each([
    ["The heap command prints nothing", "The screen stays empty after `heap`.", "process", "unknown"],
    [
      "Crash course link in the README is dead",
      "The link to the crash course gives a 404.",
      "feature-request",
      "crash",
    ],
    ["Our team's travel plan", "We meet on Friday, bring cake.", "no-report", "unknown"],
    // The reporter chose the wrong template. A title that says so can't be told from a wish about crashes.
    ["Feature request: the lantern crashes when tilted", "It crashes each time.", "crash", "feature-request"],
    // A topic that is spelled like a failure.
    ["The crash test dummy catalogue lists 2030 twice", "The list has the year 2030 two times.", "unknown", "crash"],
    // Right by rules alone; what is learned outweighs them.
    ["How can I change the port?", "I found nothing in the manual.", "feature-request", "unknown"],
    ["Support chat window overlaps the menu", "In narrow windows only.", "ui", "feature-request"],
  ])("%s", (title, body, desired, actual) => {
    expect(classify(parseReport({ title, body }), options).category).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});
