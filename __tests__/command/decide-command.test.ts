import { describe, expect, test } from "@jest/globals";
import { type CommandContext, decideCommand, type Verdict } from "../../src/command/decide-command.ts";
import { mayRun, type Permission, PERMISSIONS, permissionOf } from "../../src/command/may-run.ts";
import { mergeDecisions } from "../../src/command/merge-decisions.ts";
import { type Command, COMMAND_WORDS } from "../../src/command/parse-command.ts";
import { type Decisions, NO_DECISIONS } from "../../src/domain/plan.ts";

type Order = Exclude<Command, { kind: "help" }>;

function context(change: Partial<CommandContext> = {}): CommandContext {
  return {
    decisions: NO_DECISIONS,
    relations: [],
    categories: new Set(["network", "ui", "lantern-sync"]),
    number: 7,
    target: null,
    isMaintainer: true,
    by: "ada",
    canRemember: true,
    ...change,
  };
}

const FOUND = { kind: "issue", confirmedHere: false } as const;
const NAMED = [
  { number: 3, relation: "duplicate" },
  { number: 4, relation: "same-report" },
  { number: 5, relation: "related" },
] as const;

function decided(change: Partial<Decisions>, rejected: readonly number[] = []): Verdict {
  return { kind: "decided", decisions: { ...NO_DECISIONS, ...change }, rejected };
}

const rows: readonly (readonly [name: string, command: Order, given: Partial<CommandContext>, expected: Verdict])[] = [
  ["again changes nothing", { kind: "again" }, {}, decided({})],
  ["again ends an ignore", { kind: "again" }, { decisions: { ...NO_DECISIONS, ignoredBy: "bob" } }, decided({})],
  ["ignore", { kind: "ignore" }, {}, decided({ ignoredBy: "ada" })],
  ["a category", { kind: "category", id: "ui" }, {}, decided({ pinned: { category: "ui", by: "ada" } })],
  [
    "a category of the repository's own",
    { kind: "category", id: "lantern-sync" },
    {},
    decided({ pinned: { category: "lantern-sync", by: "ada" } }),
  ],
  [
    "any order of a maintainer ends an ignore",
    { kind: "category", id: "ui" },
    { decisions: { ...NO_DECISIONS, ignoredBy: "bob" } },
    decided({ pinned: { category: "ui", by: "ada" } }),
  ],
  [
    "back to the rules",
    { kind: "category", id: null },
    { decisions: { ...NO_DECISIONS, pinned: { category: "ui", by: "bob" } } },
    decided({}),
  ],
  [
    "duplicate",
    { kind: "duplicate", number: 3 },
    { target: FOUND, decisions: { ...NO_DECISIONS, rejected: [3, 9] } },
    decided({ confirmed: [{ number: 3, by: "ada" }], rejected: [9] }),
  ],
  [
    "duplicate twice is once, by who said it last",
    { kind: "duplicate", number: 3 },
    { target: FOUND, decisions: { ...NO_DECISIONS, confirmed: [{ number: 3, by: "bob" }] } },
    decided({ confirmed: [{ number: 3, by: "ada" }] }),
  ],
  [
    "not-duplicate of one",
    { kind: "not-duplicate", number: 3 },
    { target: FOUND, relations: NAMED, isMaintainer: false },
    decided({ rejected: [3] }, [3]),
  ],
  [
    "not-duplicate of all that are called the same, and not of the related",
    { kind: "not-duplicate", number: null },
    { relations: NAMED },
    decided({ rejected: [3, 4] }, [3, 4]),
  ],
  [
    "not-duplicate of the related where nothing is called the same",
    { kind: "not-duplicate", number: null },
    { relations: [NAMED[2]] },
    decided({ rejected: [5] }, [5]),
  ],
  [
    "a maintainer withdraws what was confirmed",
    { kind: "not-duplicate", number: 3 },
    { target: FOUND, decisions: { ...NO_DECISIONS, confirmed: [{ number: 3, by: "bob" }] } },
    decided({ rejected: [3] }, [3]),
  ],
];

const refusals: readonly (readonly [name: string, command: Order, given: Partial<CommandContext>, refusal: object])[] =
  [
    [
      "a report where no comment may be written",
      { kind: "report" },
      { canRemember: false },
      { reason: "cannot-remember" },
    ],
    ["a category that is none", { kind: "category", id: "crash" }, {}, { reason: "unknown-category", id: "crash" }],
    ["a duplicate of itself", { kind: "duplicate", number: 7 }, { target: FOUND }, { reason: "same-issue" }],
    ["not a duplicate of itself", { kind: "not-duplicate", number: 7 }, {}, { reason: "same-issue" }],
    [
      "no such issue",
      { kind: "duplicate", number: 3 },
      { target: { kind: "missing" } },
      { reason: "no-such-issue", number: 3 },
    ],
    [
      "a pull request",
      { kind: "duplicate", number: 3 },
      { target: { kind: "pull-request" } },
      { reason: "is-pull-request", number: 3 },
    ],
    [
      "a circle",
      { kind: "duplicate", number: 3 },
      { target: { kind: "issue", confirmedHere: true } },
      { reason: "points-back", number: 3 },
    ],
    ["nothing is named", { kind: "not-duplicate", number: null }, {}, { reason: "no-relations" }],
    [
      "the author withdraws what a maintainer confirmed",
      { kind: "not-duplicate", number: 3 },
      { target: FOUND, isMaintainer: false, decisions: { ...NO_DECISIONS, confirmed: [{ number: 3, by: "bob" }] } },
      { reason: "was-confirmed", number: 3 },
    ],
    [
      "the author wakes what a maintainer put to sleep",
      { kind: "again" },
      { isMaintainer: false, decisions: { ...NO_DECISIONS, ignoredBy: "bob" } },
      { reason: "left-alone" },
    ],
    ["comments are off", { kind: "ignore" }, { canRemember: false }, { reason: "cannot-remember" }],
  ];

describe("decideCommand", () => {
  test.each(rows)("%s", (_name, command, given, expected) => {
    expect(decideCommand(command, context(given))).toEqual(expected);
  });

  test.each(refusals)("refuses: %s", (_name, command, given, refusal) => {
    expect(decideCommand(command, context(given))).toEqual({ kind: "refused", refusal });
  });

  test.each(rows)("given twice, changes nothing more: %s", (_name, command, given, expected) => {
    if (expected.kind !== "decided" || command.kind === "not-duplicate") return;
    const again = decideCommand(command, context({ ...given, decisions: expected.decisions }));
    expect(again).toEqual(expected);
  });
});

describe("mayRun", () => {
  const allowed = (isAuthor: boolean, permission: Permission) =>
    COMMAND_WORDS.filter((kind) => mayRun(kind, { isAuthor, permission }));
  const AUTHORS = ["again", "not-duplicate", "help"];

  test.each(PERMISSIONS.map((permission) => [permission]))("with %s", (permission) => {
    const maintains = permission === "admin" || permission === "write";
    expect(allowed(false, permission)).toEqual(maintains ? COMMAND_WORDS : []);
    expect(allowed(true, permission)).toEqual(maintains ? COMMAND_WORDS : AUTHORS);
  });

  test.each([
    ["OWNER", "write"],
    ["MEMBER", "write"],
    ["COLLABORATOR", "write"],
    ["CONTRIBUTOR", "none"],
    ["FIRST_TIMER", "none"],
    ["NONE", "none"],
    ["", "none"],
    ["owner", "none"],
  ])("the fallback: %s is %s", (association, permission) => {
    expect(permissionOf(association)).toBe(permission);
  });
});

describe("mergeDecisions", () => {
  test("keeps what either of two comments remembers, the older's word first", () => {
    const older = { ...NO_DECISIONS, rejected: [1], confirmed: [{ number: 2, by: "ada" }], commands: [10] };
    const newer: Decisions = {
      rejected: [2, 3],
      confirmed: [
        { number: 1, by: "bob" },
        { number: 4, by: "bob" },
      ],
      pinned: { category: "ui", by: "bob" },
      ignoredBy: "bob",
      commands: [10, 11],
    };
    expect(mergeDecisions([older, newer])).toEqual({
      rejected: [1, 3],
      confirmed: [
        { number: 2, by: "ada" },
        { number: 4, by: "bob" },
      ],
      pinned: { category: "ui", by: "bob" },
      ignoredBy: "bob",
      commands: [10, 11],
    });
    expect(mergeDecisions([])).toEqual(NO_DECISIONS);
  });
});
