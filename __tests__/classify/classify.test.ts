import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CLASSIFIED_UNITS, hostileText } from "../../bench/hostile-shapes.ts";
import { classify } from "../../src/classify/classify.ts";
import { ERROR_RULES, TEXT_RULES } from "../../src/classify/rules.ts";
import { textZones } from "../../src/classify/zones.ts";
import { CATEGORIES, WEIGHED_CATEGORIES, type Category, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import type { ErrorEntry, Report } from "../../src/domain/report.ts";
import { errorOf, reportOf } from "./report-of.ts";
import { anySign } from "../support/any-sign.ts";

const options = { categories: new Set<Category>(CATEGORIES), floor: CATEGORY_FLOOR };
const categoryOf = (report: Report): CategoryId => classify(report, options).category;

/** A report whose description is empty and whose only error is this one. */
const onlyError = (error: ErrorEntry): Report =>
  reportOf({ format: "bug-command", title: "[Bug]", errors: [error], primaryError: 0 });

describe("an empty description takes the category of its one error", () => {
  const rows: readonly (readonly [Category, ErrorEntry])[] = [
    [
      "usage-limit",
      errorOf("You have no credits left: credit balance is too low", { status: 400, apiType: "invalid_request_error" }),
    ],
    ["usage-limit", errorOf("quota exceeded for this month", { status: 429, apiType: "rate_limit_error" })],
    ["usage-limit", errorOf("payment needed", { status: 402 })],
    ["rate-limit", errorOf("slow down", { status: 429, apiType: "rate_limit_error" })],
    ["overloaded", errorOf("Overloaded", { status: 529, apiType: "overloaded_error" })],
    ["server-error", errorOf("Internal server error", { status: 500, apiType: "api_error" })],
    ["server-error", errorOf("upstream broke", { status: 502 })],
    ["authentication", errorOf("invalid x-api-key", { status: 401, apiType: "authentication_error" })],
    ["permission", errorOf("this model is not for you", { status: 403, apiType: "permission_error" })],
    [
      "content-policy",
      errorOf("Output blocked by content filtering policy", { status: 400, apiType: "invalid_request_error" }),
    ],
    [
      "invalid-request",
      errorOf("`tool_use` ids were found without `tool_result` blocks", {
        status: 400,
        apiType: "invalid_request_error",
      }),
    ],
    ["invalid-request", errorOf("Could not process image", { status: 400, apiType: "invalid_request_error" })],
    ["invalid-request", errorOf("model: tiny-9 not found", { status: 404, apiType: "not_found_error" })],
    [
      "context-limit",
      errorOf("prompt is too long: 210000 tokens > 200000 maximum", { status: 400, apiType: "invalid_request_error" }),
    ],
    ["context-limit", errorOf("Request exceeds the maximum size", { status: 413, apiType: "request_too_large" })],
    ["network", errorOf("connect ECONNREFUSED 127.0.0.1:443", { code: "ECONNREFUSED" })],
    ["network", errorOf("unable to get local issuer certificate", { code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" })],
    ["network", errorOf("timeout of 5000ms exceeded", { className: "AxiosError" })],
    ["filesystem", errorOf("EACCES: permission denied, open '/srv/x'", { code: "EACCES" })],
    ["filesystem", errorOf("ENOSPC: no space left on device, write", { code: "ENOSPC" })],
    ["process", errorOf("spawn /bin/zsh ENOENT", { code: "ENOENT" })],
    ["process", errorOf("Command failed with exit code 2", { code: "exit 2" })],
    ["crash", errorOf("Cannot read properties of undefined (reading 'id')", { className: "TypeError" })],
    ["crash", errorOf("Segmentation fault", { code: "SIGSEGV" })],
    ["memory", errorOf("JavaScript heap out of memory", { className: "FATAL ERROR" })],
    ["memory", errorOf("Java heap space", { className: "java.lang.OutOfMemoryError" })],
    ["install-update", errorOf("Failed to install update 3.2")],
  ];
  test.each(rows)("%s", (expected, error) => {
    expect(categoryOf(onlyError(error))).toBe(expected);
  });

  test("but integration, which is not told from that alone", () => {
    const report = onlyError(errorOf("MCP server “notes” closed the connection early"));
    expect(categoryOf(report)).toBe("unknown");
  });
});

describe("who outranks whom", () => {
  const blockError = errorOf("prompt is too long: 210000 tokens > 200000 maximum", {
    status: 400,
    apiType: "invalid_request_error",
  });

  test("title and description outrank the Errors block", () => {
    const report = reportOf({
      title: "The screen flickers while text is streaming",
      prose: "It flickers with every line.",
      errors: [blockError],
      primaryError: 0,
    });
    expect(categoryOf(report)).toBe("ui");
  });

  test("an error in the description outranks one in the Errors block", () => {
    const told = errorOf("Overloaded", { status: 529, apiType: "overloaded_error", source: "description" });
    expect(categoryOf(reportOf({ prose: "It happens every time.", errors: [blockError, told], primaryError: 1 }))).toBe(
      "overloaded",
    );
  });

  test("noise never counts, not even as the only error", () => {
    const noise = errorOf("EISDIR: illegal operation on a directory, read", {
      code: "EISDIR",
      noise: true,
      noiseReason: "expected",
    });
    const { evidence } = classify(onlyError(noise), options);
    expect(evidence.filter(({ where }) => where === "primary-error" || where === "other-error")).toEqual([]);
  });

  test("the cause outranks the symptom", () => {
    const report = reportOf({
      title: "Hangs forever because the API is overloaded",
      prose: "It hangs with 529 overloaded.",
    });
    const { category, evidence } = classify(report, { ...options, floor: 0 });
    expect(category).toBe("overloaded");
    expect(evidence.some(({ rule, weight }) => rule === "cause-over-crash" && weight < 0)).toBe(true);
  });

  test("a plan's limit outranks the rate limit that it is reported as", () => {
    const error = errorOf("This request would exceed your account's monthly quota: quota exceeded", {
      status: 429,
      apiType: "rate_limit_error",
    });
    expect(categoryOf(onlyError(error))).toBe("usage-limit");
  });

  test("a heading “Feature Description” outranks what the wish is about", () => {
    const fields = [
      { kind: "description", heading: "Feature Description", text: "Show network errors in the status line" } as const,
    ];
    expect(
      categoryOf(
        reportOf({
          format: "bug-command",
          title: "[Feature Request] Show network errors",
          fields,
          prose: "Show network errors in the status line",
        }),
      ),
    ).toBe("feature-request");
  });

  test("the beginning of the description outranks its end", () => {
    const steps = "Then open the settings and look at the rest of it. ".repeat(12);
    const report = reportOf({
      prose: `The window flickers and the colours are wrong. ${steps} The plugin is not loaded.`,
    });
    expect(classify(report, { ...options, floor: 0 }).category).toBe("ui");
  });
});

describe("a report with nothing in it", () => {
  test.each([
    ["test", ""],
    ["asdf", "asdf"],
    ["I don't see a bug report in your message", ""],
    ["Please provide the bug description", ""],
    ["", ""],
  ])("%j, %j is no-report", (title, prose) => {
    expect(categoryOf(reportOf({ title, prose }))).toBe("no-report");
  });
});

describe("other languages", () => {
  const rows: readonly (readonly [Category, string])[] = [
    ["crash", "程序卡住了，没有响应"],
    ["crash", "アプリがフリーズして固まる"],
    ["crash", "프로그램이 멈추고 응답이 없습니다"],
    ["crash", "El programa se cuelga y no responde"],
    ["usage-limit", "额度消耗太快，配额不够"],
    ["authentication", "无法登录，提示认证失败"],
    ["ui", "终端显示乱码，一直闪烁"],
    ["feature-request", "希望能支持自定义主题"],
    ["feature-request", "Ce serait bien d'ajouter un thème sombre"],
    ["install-update", "インストールに失敗しました"],
  ];
  test.each(rows)("%s: %s", (expected, title) => {
    expect(categoryOf(reportOf({ title, prose: title }))).toBe(expected);
  });
});

describe("abstaining", () => {
  const report = reportOf({ title: "Segmentation fault on start" });

  test("below the floor the category is unknown, with evidence and the best guess kept", () => {
    const { category, secondary, evidence } = classify(report, { ...options, floor: 1.01 });
    expect(category).toBe("unknown");
    expect(secondary[0]?.category).toBe("crash");
    expect(evidence.length).toBeGreaterThan(0);
  });

  test("a category that is switched off counts as unknown", () => {
    const categories = new Set(CATEGORIES.filter((category) => category !== "crash"));
    const { category, secondary } = classify(report, { ...options, categories });
    expect(category).toBe("unknown");
    expect(secondary[0]?.category).toBe("crash");
  });

  test("nothing at all to go by is not certain", () => {
    expect(classify(reportOf({ title: "Hm", prose: "I am not sure what to say about it." }), options)).toMatchObject({
      category: "unknown",
    });
  });
});

describe("the rules", () => {
  const rules = [...TEXT_RULES, ...ERROR_RULES];

  test("have unique names within their kind, a reason, a source and a finite weight", () => {
    for (const pack of [TEXT_RULES, ERROR_RULES]) expect(new Set(pack.map(({ name }) => name)).size).toBe(pack.length);
    for (const { reason, source, weight } of rules) {
      expect(reason.length).toBeGreaterThan(5);
      expect(source.length).toBeGreaterThan(3);
      expect(Math.abs(weight)).toBeGreaterThan(0);
      expect(Math.abs(weight)).toBeLessThanOrEqual(6);
    }
  });

  test("speak for every category but unknown", () => {
    const spokenFor = new Set(rules.filter(({ weight }) => weight > 0).map(({ category }) => category));
    expect(WEIGHED_CATEGORIES.filter((category) => !spokenFor.has(category))).toEqual(["unknown"]);
  });

  test("no pattern keeps a position between two calls", () => {
    for (const { pattern } of TEXT_RULES) expect(pattern.regExp.flags).not.toMatch(/[gy]/);
  });

  test.each(CLASSIFIED_UNITS)("65,536 characters of %j in every part are read to their end", (unit) => {
    const text = hostileText({ head: "", unit });
    const report = reportOf({ title: text, prose: text, errors: [errorOf(text)], primaryError: 0 });
    expect(CATEGORIES).toContain(classify(report, options).category);
  });
});

describe("laws", () => {
  const text = fc.string({ unit: anySign, maxLength: 200 });
  const anyReport = fc
    .record({
      title: text,
      prose: text,
      messages: fc.array(text, { maxLength: 3 }),
      status: fc.option(fc.integer({ min: 100, max: 599 })),
    })
    .map(({ title, prose, messages, status }) =>
      reportOf({
        title,
        prose,
        errors: messages.map((message) => errorOf(message, { status })),
        primaryError: messages.length > 0 ? 0 : null,
      }),
    );

  test("it never throws, is deterministic, and gives probabilities", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const result = classify(report, options);
        expect(classify(structuredClone(report), options)).toEqual(result);
        const all = [result.confidence, ...result.secondary.map(({ confidence }) => confidence)];
        for (const confidence of all) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("runners-up and evidence come strongest first, and no runner-up is the category itself", () => {
    fc.assert(
      fc.property(fc.subarray(TEXT_RULES.map(({ reason }) => reason)), (reasons) => {
        const { category, secondary, evidence } = classify(reportOf({ prose: reasons.join(". ") }), options);
        const confidences = secondary.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        const strengthsOf = (part: typeof evidence) => part.map(({ weight }) => Math.abs(weight));
        const sums = evidence.filter(({ rule }) => rule === "learned-signs");
        const told = evidence.filter(({ rule }) => rule !== "learned-signs");
        for (const weights of [told, sums].map(strengthsOf))
          expect(weights).toEqual([...weights].sort((a, b) => b - a));
        // What only sums up stands last.
        expect(evidence).toEqual([...told, ...sums]);
        expect(secondary.map((runnerUp) => runnerUp.category)).not.toContain(category === "unknown" ? "" : category);
      }),
    );
  });

  test("the category is the one whose evidence weighs most", () => {
    fc.assert(
      fc.property(
        fc.subarray(
          TEXT_RULES.map(({ reason }) => reason),
          { minLength: 1, maxLength: 6 },
        ),
        (reasons) => {
          const { category, evidence } = classify(reportOf({ prose: reasons.join(". ") }), { ...options, floor: 0 });
          const sum = (of: CategoryId): number =>
            evidence.filter((item) => item.category === of).reduce((total, { weight }) => total + weight, 0);
          const best = Math.max(...CATEGORIES.filter((id) => id !== "unknown").map(sum));
          if (category !== "unknown") expect(sum(category)).toBeCloseTo(best, 9);
          else expect(best).toBeLessThanOrEqual(1.000_001 + sum("unknown"));
        },
      ),
    );
  });

  test("case and white space do not matter", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_RULES.map(({ reason }) => reason)), (reason) => {
        const plain = classify(reportOf({ title: reason }), options);
        expect(
          classify(reportOf({ title: ` ${reason.toUpperCase().replaceAll(" ", "  ")}\r\n` }), options).category,
        ).toBe(plain.category);
      }),
    );
  });

  test("the zones are bounded whatever the length of the text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (length) => {
        const { title, lead, rest } = textZones(reportOf({ title: "a".repeat(length), prose: "ab ".repeat(length) }));
        expect(title.length).toBeLessThanOrEqual(400);
        expect(lead.length).toBeLessThanOrEqual(440);
        expect(rest.length).toBeLessThanOrEqual(1_600);
      }),
    );
  });
});
