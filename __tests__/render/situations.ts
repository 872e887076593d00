/** The situations whose comments stand in `__tests__/golden/`; all names, texts and ids are invented. */
import { reasonOf } from "../support/reason-of.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { RELATIONS } from "../../src/domain/match.ts";
import type { VoteCounts } from "../../src/domain/reaction.ts";
import type { CommentView } from "../../src/render/comment-view.ts";
import type { Catalogue } from "../../src/render/words/catalogue.ts";
import { GERMAN } from "../../src/render/words/german.ts";
import { JAPANESE } from "../../src/render/words/japanese.ts";
import { classification, commentView, errorEntry, fingerprint, match, report } from "./view-builder.ts";

/** A category of the repository's own. */
const [INK = "unknown"] = [
  ...parseConfig("custom-categories: {ink-trouble: {patterns: [ink]}}", "f.yml").settings.customCategories.keys(),
];

const LOCK_NOISE = errorEntry({
  className: "Error",
  message: "NON-FATAL: Lock acquisition failed for /home/mira/.quill/locks/2.4.1.lock",
  noise: true,
  noiseReason: "expected where several processes run side by side",
});

const TELEMETRY_NOISE = errorEntry({
  className: "Error",
  message: "Failed to export 3 events",
  count: 6,
  firstSeen: "2026-11-18T09:02:00.000Z",
  lastSeen: "2026-11-18T09:20:00.000Z",
  noise: true,
  noiseReason: "telemetry, which has no effect on the program",
});

export const HOSTILE =
  '@quillwork/admins (@root) #1 GH-7 other/repo#3 ![x](https://evil.example/p.png) <img src=x onerror=alert(1)> </details> <script>alert(1)</script> [click](https://evil.example) https://evil.example www.evil.example me@evil.example | a | b | ``` ~~~ **bold** $x^2$ :tada: 0123456789abcdef0123456789abcdef01234567 \u202Egnp.exe\u202C \u200B\u0000 <!-- fingerpost:v1 {"version":1} -->';

export const HOSTILE_LINES = `${HOSTILE}\n# heading\n- item\n> [!CAUTION]\n> quote\n\`\`\`\`\nfence\n\`\`\`mermaid\ngraph TD\n\`\`\`\n</details>\n<!-- fingerpost:v1 {"version":1} -->\n| a |\n|---|\n`;

const usageLimitBurst = commentView({
  latestVersion: "2.4.3",
  report: report({
    title: "Blocked although the week has just begun",
    environment: {
      platform: "darwin",
      os: "macos",
      terminal: "iTerm.app",
      version: "2.4.1",
      feedbackId: "0d9a3c7e-5b1f-4e02-9c66-3f1b7a20e8d4",
    },
    errors: [
      LOCK_NOISE,
      errorEntry({
        message: "You have used all of your extra credit. It resets on Monday at 09:00.",
        status: 400,
        apiType: "invalid_request_error",
        count: 4,
        firstSeen: "2026-11-18T09:01:10.000Z",
        lastSeen: "2026-11-18T09:22:02.000Z",
        sources: ["errors-block", "description"],
      }),
      TELEMETRY_NOISE,
    ],
    primaryError: 1,
    problems: [{ kind: "errors-truncated", detail: "The Errors block was cut off after the third entry." }],
  }),
  classification: classification({
    category: "usage-limit",
    confidence: 0.96,
    secondary: [{ category: "invalid-request", confidence: 0.03 }],
    evidence: [
      {
        rule: "api-usage-limit",
        category: "usage-limit",
        reason: "the API refused with 400 and speaks of used-up credit",
        where: "primary-error",
        weight: 3.1,
      },
      {
        rule: "words-of-limits",
        category: "usage-limit",
        reason: "“blocked”, “week” and “credit” in the title and the description",
        where: "title",
        weight: 0.9,
      },
    ],
  }),
  fingerprint: fingerprint({
    components: [
      { kind: "class", value: "mE1", contributes: false, hint: "looks minified" },
      { kind: "status", value: "400", contributes: true, hint: null },
      { kind: "api-type", value: "invalid_request_error", contributes: true, hint: null },
      {
        kind: "message",
        value: "You have used all of your extra credit. It resets on <date>.",
        contributes: true,
        hint: "dates, numbers and ids replaced",
      },
    ],
  }),
  matches: [
    match({
      number: 2033,
      score: 0.97,
      title: "“Used all of your extra credit” right after the weekly reset",
      reasons: [
        "same error: 400 invalid_request_error “You have used all of your extra credit.” (2 of 212 reports)",
        "similar title and text (credit, weekly, reset)",
        "both on macOS 2.4.1",
      ].map(reasonOf),
    }),
    match({
      number: 2036,
      score: 0.91,
      title: "Credit shows 0 on Monday morning, was full on Sunday",
      reasons: [
        "same error: 400 invalid_request_error “You have used all of your extra credit.” (2 of 212 reports)",
        "different platform: Windows there",
      ].map(reasonOf),
    }),
    match({
      number: 1874,
      relation: "related",
      score: 0.44,
      title: "Usage page and CLI disagree about the weekly limit",
      reasons: ["similar text (weekly, limit, reset)"].map(reasonOf),
      state: "closed",
      stateReason: "completed",
    }),
  ],
});

const crashWithStack = commentView({
  report: report({
    format: "issue-form",
    title: "quill exits when a project has no package.json",
    environment: {
      platform: "Windows 11",
      os: "windows",
      terminal: "Windows Terminal",
      version: "2.4.3",
      feedbackId: null,
    },
    errors: [
      errorEntry({
        className: "TypeError",
        message: "Cannot read properties of undefined (reading 'workspaces')",
        source: "form-field",
        sources: ["form-field"],
        frames: [
          {
            raw: "at readWorkspaces (C:\\Users\\Mira Lind\\AppData\\Roaming\\npm\\node_modules\\quill\\project.js:88:21)",
            function: "readWorkspaces",
            file: "C:\\Users\\Mira Lind\\AppData\\Roaming\\npm\\node_modules\\quill\\project.js",
            line: 88,
            column: 21,
          },
          {
            raw: "at async openProject (project.js:41:9)",
            function: "async openProject",
            file: "project.js",
            line: 41,
            column: 9,
          },
          {
            raw: "at process.processTicksAndRejections (node:internal/process/task_queues:105:5)",
            function: "process.processTicksAndRejections",
            file: "node:internal/process/task_queues",
            line: 105,
            column: 5,
          },
        ],
      }),
    ],
  }),
  classification: classification({
    category: "crash",
    confidence: 0.88,
    secondary: [{ category: "config", confidence: 0.06 }],
    evidence: [
      {
        rule: "uncaught-type-error",
        category: "crash",
        reason: "an uncaught TypeError with a stack trace",
        where: "primary-error",
        weight: 2.2,
      },
    ],
  }),
  fingerprint: fingerprint({
    components: [
      { kind: "class", value: "TypeError", contributes: true, hint: null },
      {
        kind: "message",
        value: "Cannot read properties of undefined (reading <quoted>)",
        contributes: true,
        hint: "quoted values replaced",
      },
      { kind: "frames", value: "readWorkspaces | openProject", contributes: true, hint: null },
    ],
  }),
  matches: [
    match({
      number: 1990,
      relation: "related",
      score: 0.58,
      title: "Crash in openProject with an empty workspace list",
      reasons: ["same 2 frames: openProject ← loadPages"].map(reasonOf),
    }),
    match({
      number: 1702,
      relation: "related",
      score: 0.41,
      title: "Better message when package.json is missing",
      reasons: ["similar text (package.json, workspaces)"].map(reasonOf),
      state: "closed",
      stateReason: "not_planned",
    }),
  ],
});

const featureRequest = commentView({
  report: report({ format: "issue-form", title: "Please add a dark theme for exported pages" }),
  classification: classification({
    category: "feature-request",
    confidence: 0.93,
    evidence: [
      {
        rule: "asks-please-add",
        category: "feature-request",
        reason: "begins with “Please add”",
        where: "title",
        weight: 2,
      },
    ],
  }),
  matches: [
    match({
      number: 988,
      relation: "duplicate",
      score: 0.95,
      title: "Dark mode for HTML export",
      reasons: ["almost the same title and text", "similar text (dark, theme, exported, pages)"].map(reasonOf),
    }),
  ],
});

const missingInfo = commentView({
  report: report({
    format: "bug-command",
    title: "It does not work",
    environment: { platform: "linux", os: "linux", terminal: null, version: null, feedbackId: null },
    problems: [
      { kind: "description-missing", detail: "The description is empty." },
      { kind: "errors-missing", detail: "There is no Errors block." },
    ],
  }),
  classification: classification({ category: "no-report", confidence: 0.83 }),
  missing: ["description", "version", "error-text"],
});

const secret = commentView({
  report: report({
    title: "401 with a fresh key",
    environment: {
      platform: "linux (Fedora 43)",
      os: "linux",
      terminal: "gnome-terminal",
      version: "2.4.3",
      feedbackId: null,
    },
    errors: [
      errorEntry({
        className: "AuthenticationError",
        message:
          "The key sk-quill-api03-FAKEfakeFAKEfakeFAKEfakeFAKEfake-0000AA is not valid for mira.lind@quillwork.example",
        status: 401,
        apiType: "authentication_error",
      }),
    ],
    secrets: [{ what: "an API key (sk-…)" }],
  }),
  classification: classification({
    category: "authentication",
    confidence: 0.97,
    evidence: [
      {
        rule: "status-401",
        category: "authentication",
        reason: "the API answered 401",
        where: "primary-error",
        weight: 3,
      },
    ],
  }),
});

const hostileText = commentView({
  report: report({
    title: HOSTILE,
    environment: { platform: HOSTILE, os: "other", terminal: HOSTILE, version: HOSTILE, feedbackId: HOSTILE },
    errors: [
      errorEntry({
        className: "@root",
        message: HOSTILE_LINES,
        status: 500,
        apiType: "#1",
        code: "</details>",
        count: 2,
      }),
      errorEntry({ message: HOSTILE_LINES, noise: true, noiseReason: HOSTILE }),
    ],
    problems: [{ kind: "errors-not-json", detail: HOSTILE }],
    secrets: [{ what: HOSTILE }],
  }),
  classification: classification({
    category: "server-error",
    confidence: 0.7,
    evidence: [{ rule: "status-500", category: "server-error", reason: HOSTILE, where: "primary-error", weight: 1 }],
  }),
  fingerprint: fingerprint({
    components: [{ kind: "message", value: HOSTILE_LINES, contributes: true, hint: HOSTILE }],
  }),
  matches: [
    match({ number: 1, title: HOSTILE_LINES, reasons: [HOSTILE, HOSTILE_LINES].map(reasonOf) }),
    match({ number: 2, relation: "related", score: 0.5, title: HOSTILE_LINES, reasons: [HOSTILE].map(reasonOf) }),
  ],
});

const rightToLeftAndWide = commentView({
  report: report({
    title: "אין חיבור לשרת",
    environment: { platform: "win32", os: "windows", terminal: "命令提示符", version: "2.4.0", feedbackId: null },
    errors: [
      errorEntry({ message: "فشل الاتصال بالخادم (ECONNRESET) بعد 30 ثانية", code: "ECONNRESET", count: 3 }),
      errorEntry({ message: "接続がリセットされました: プロキシ設定を確認してください", code: "ECONNRESET" }),
    ],
  }),
  classification: classification({
    category: "network",
    confidence: 0.9,
    evidence: [
      {
        rule: "errno-network",
        category: "network",
        reason: "ECONNRESET in the error",
        where: "primary-error",
        weight: 2,
      },
    ],
  }),
  matches: [
    match({
      number: 77,
      title: "לא ניתן להתחבר (שגיאה 10054)",
      reasons: ["same error: ECONNRESET (2 of 40 reports)"].map(reasonOf),
      score: 0.96,
    }),
    match({
      number: 81,
      relation: "related",
      score: 0.6,
      title: "代理环境下连接被重置",
      reasons: ["相同的错误代码"].map(reasonOf),
    }),
  ],
});

const abstained = commentView({
  report: report({
    format: "free-text",
    title: "Odd behaviour after lunch",
    errors: [
      errorEntry({ message: "Something odd happened in stage 3", source: "description", sources: ["description"] }),
    ],
  }),
  classification: classification({
    category: "unknown",
    confidence: 0.38,
    secondary: [
      { category: "ui", confidence: 0.38 },
      { category: "crash", confidence: 0.21 },
    ],
    evidence: [
      {
        rule: "words-of-display",
        category: "ui",
        reason: "“screen” in the description",
        where: "description",
        weight: 0.4,
      },
    ],
  }),
});

const noiseOnly = commentView({
  report: report({
    title: "Everything is slow today",
    environment: { platform: "darwin", os: "macos", terminal: null, version: "2.4.3", feedbackId: null },
    errors: [LOCK_NOISE, TELEMETRY_NOISE],
    primaryError: null,
  }),
  classification: classification({
    category: "memory",
    confidence: 0.74,
    evidence: [
      { rule: "words-of-slowness", category: "memory", reason: "“slow” in the title", where: "title", weight: 1.1 },
    ],
  }),
});

const manyErrors = commentView({
  report: report({
    title: "Nothing works",
    environment: { platform: "linux", os: "wsl", terminal: "tmux", version: "2.3.9", feedbackId: null },
    errors: Array.from({ length: 40 }, (_, index) =>
      errorEntry({
        message: `Connection to worker ${"abcdefghij"[index % 10] ?? ""}${index} lost: socket hang up`,
        code: index % 2 === 0 ? "ECONNRESET" : null,
        count: 1 + (index % 3),
        firstSeen: "2026-11-18T00:00:00.000Z",
        lastSeen: "2026-11-19T21:00:00.000Z",
        noise: index % 5 === 4,
        noiseReason: index % 5 === 4 ? "the program tries again by itself" : null,
      }),
    ),
    primaryError: 2,
    problems: [{ kind: "errors-truncated", detail: "The Errors block was cut off after the fortieth entry." }],
  }),
  classification: classification({ category: "network", confidence: 0.81 }),
});

const everyRelation = commentView({
  report: report({
    title: "Export fails",
    errors: [errorEntry({ message: "Export failed: target is read-only", code: "EROFS" })],
  }),
  classification: classification({ category: "filesystem", confidence: 0.9 }),
  matches: RELATIONS.map((relation, index) =>
    match({
      number: 300 + index,
      relation,
      score: 0.99 - index * 0.08,
      title: `Export to a read-only target (${index + 1})`,
      reasons: ["same error: EROFS (2 of 40 reports)"].map(reasonOf),
      state: relation === "fixed-in" || relation === "regression" ? "closed" : "open",
      stateReason: relation === "fixed-in" || relation === "regression" ? "completed" : null,
    }),
  ),
});

const knownIssue = commentView({
  latestVersion: "2.4.3",
  report: report({
    title: "Ink runs over the margin since the update",
    environment: { platform: "linux", os: "linux", terminal: null, version: "2.4.1", feedbackId: null },
    errors: [errorEntry({ message: "QLL-1042: nib pressure above 9", sources: ["description"] })],
  }),
  classification: classification({
    category: INK,
    confidence: 0.97,
    evidence: [
      {
        rule: "ink-trouble-pattern-1",
        category: INK,
        reason: "this repository's own pattern “QLL-\\d{4}”",
        where: "primary-error",
        weight: 8,
      },
    ],
  }),
  ownText: { title: "Ink trouble", advice: ["Clean the nib."], docs: "https://docs.quillwork.example/ink" },
  matches: [
    match({
      number: 1802,
      relation: "fixed-in",
      score: 0.97,
      title: "Ink runs over the margin with a fresh nib",
      state: "closed",
      stateReason: "completed",
      reasons: ["fixed in 2.4.2, please update from 2.4.1", "the error reads as the maintainers describe it"].map(
        reasonOf,
      ),
      known: {
        fixedIn: "2.4.2",
        advice: ["Update to 2.4.2 or later.", "Until then, set the pressure to 8."],
        docs: "https://docs.quillwork.example/known/1802",
      },
    }),
    match({ number: 2001, relation: "duplicate", score: 0.93, title: "Margins are full of ink" }),
  ],
});

const ownCategory = commentView({
  report: report({ title: "Blots on every page", errors: [errorEntry({ message: "QLL-1050: blot" })] }),
  classification: classification({ category: INK, confidence: 0.9 }),
  ownText: {
    title: "Ink trouble",
    advice: ["Clean the nib.", "Then try *again* @home."],
    docs: "https://docs.quillwork.example/ink",
  },
});

const EVERY_VOTE: VoteCounts = {
  ...{ works: 4, "easy-fix": 2, "time-saver": 1, blocking: 1 },
  ...{ common: 2, flaky: 1, verified: 1, wrong: 1 },
};

/** An issue that stands for others, with all that can be told of them, and all parts of the details. */
const statusView = commentView({
  report: report({
    title: "Trimming the wick fails",
    environment: {
      platform: "win32",
      os: "windows",
      terminal: null,
      version: "2.4.1",
      feedbackId: null,
      setup: {
        surface: { name: "cli", raw: "command line" },
        installMethod: { name: "homebrew", raw: "brew" },
        shell: { name: "zsh", raw: "zsh" },
        model: { name: "opus-4.5", raw: "Opus 4.5" },
        plan: { name: "max-20x", raw: "Max (20x)" },
      },
    },
    errors: [
      errorEntry({
        className: "TypeError",
        message: "wick of null is not trimmed",
        count: 4,
        firstSeen: "2026-11-16T09:01:10.000Z",
        lastSeen: "2026-11-18T09:22:02.000Z",
        frames: [
          { raw: "at trimWick (src/wick.ts:4:2)", function: "trimWick", file: "src/wick.ts", line: 4, column: 2 },
        ],
      }),
      LOCK_NOISE,
      ...Array.from({ length: 20 }, (_, index) => errorEntry({ message: `QLL-${2000 + index}` })),
    ],
    problems: [{ kind: "errors-truncated", detail: "QLL-cut" }],
  }),
  classification: classification({
    category: "crash",
    confidence: 0.9,
    secondary: [{ category: "ui", confidence: 0.05 }],
    evidence: (["primary-error", "other-error", "title", "description", "field", "shape", "command"] as const).map(
      (where, index) => ({
        rule: `rule-${index}`,
        category: index === 1 ? "ui" : "crash",
        reason: `QLL-${1000 + (index > 1 ? 2 : index)}`,
        where,
        weight: index === 3 ? -1 : 1,
      }),
    ),
  }),
  kind: { kind: "bug", confidence: 0.9, signs: [{ kind: "bug", reason: "QLL-0", weight: 1 }] },
  fingerprint: fingerprint({
    components: [{ kind: "class", value: "mE1", contributes: false, hint: null }],
  }),
  matches: [
    match({
      number: 12,
      title: "QLL-12",
      reasons: [
        "same error: QLL-1 (2 of 40 reports)",
        "both on Windows 2.4.1",
        "filed by the same person on the same day",
      ].map(reasonOf),
    }),
    match({
      number: 13,
      title: "QLL-13",
      relation: "related",
      score: 0.4,
      reasons: ["one word of the title differs: “QLL” here, “QLM” there"].map(reasonOf),
    }),
  ],
  status: {
    total: 7,
    reporters: 5,
    last7Days: 4,
    last30Days: 6,
    weeks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4],
    versions: [{ value: "2.4.1", count: 4 }],
    systems: [
      { value: "windows", count: 4 },
      { value: "other", count: 1 },
    ],
    newestVersion: "2.5.0",
    fix: { issue: 9, closedAt: "2026-11-05T00:00:00Z", release: "2.5.0" },
    firstAt: "2026-10-30T00:00:00Z",
    lastAt: "2026-11-18T00:00:00Z",
    newest: [2043, 2042],
    incident: {
      kind: "fine",
      key: "0123456789abcdef",
      issue: 2041,
      reports: [2041, 2042, 2043],
      reporters: 3,
      startedAt: "2026-11-18T08:00:00Z",
      endedAt: "2026-11-18T11:30:00Z",
      openedBy: 2043,
      chance: 0.0001,
      previous: { issue: 1800, startedAt: "2026-09-01T08:00:00Z", endedAt: "2026-09-01T09:00:00Z" },
    },
  },
});

const liveStatus = { ...statusView, state: { ...statusView.state, votes: EVERY_VOTE } };

/** The same view for a comment in another language. */
export function inWords(view: CommentView, words: Catalogue): CommentView {
  return { ...view, words, state: { ...view.state, language: words.language } };
}

/** Name of the golden file → the view that it shows. */
export const SITUATIONS: Readonly<Record<string, CommentView>> = {
  "usage-limit-burst": usageLimitBurst,
  "crash-with-stack": crashWithStack,
  "feature-request": featureRequest,
  "missing-info": missingInfo,
  secret,
  "hostile-text": hostileText,
  "right-to-left-and-wide": rightToLeftAndWide,
  abstained,
  "noise-only": noiseOnly,
  "many-errors": manyErrors,
  "every-relation": everyRelation,
  "known-issue": knownIssue,
  "own-category": ownCategory,
  "live-status": liveStatus,
  "live-status-in-german": inWords(liveStatus, GERMAN),
  "live-status-in-japanese": inWords(liveStatus, JAPANESE),
};
