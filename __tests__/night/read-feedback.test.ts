/** Rows of what people do on an issue, and what each says of us. */
import { describe, expect, test } from "@jest/globals";
import type { ActivityEvent, IssueActivity } from "../../src/domain/activity.ts";
import type { CategoryId } from "../../src/domain/category.ts";
import type { MarkerState } from "../../src/domain/plan.ts";
import { type FeedbackContext, readFeedback } from "../../src/night/read-feedback.ts";
import { DEFAULT_VOTES } from "../../src/votes/signals.ts";
import { sampleState } from "../support/samples.ts";

const OWN = "fingerpost[bot]";
const at = (hour: number) => `2031-03-01T${String(hour).padStart(2, "0")}:00:00Z`;
const by = (login: string, hour: number) => ({ by: login, byBot: login.endsWith("[bot]"), at: at(hour) });

const marked = (target: number, login = "mia", hour = 5): ActivityEvent => ({
  ...by(login, hour),
  kind: "marked-duplicate",
  target,
});
const unmarked = (target: number, hour = 6): ActivityEvent => ({
  ...by("mia", hour),
  kind: "unmarked-duplicate",
  target,
});
const closed = (over: Partial<Extract<ActivityEvent, { kind: "closed" }>> = {}): ActivityEvent => ({
  ...by("mia", 5),
  kind: "closed",
  reason: "completed",
  pullRequest: null,
  ...over,
});
const labeled = (label: string, login = OWN, hour = 1): ActivityEvent => ({
  ...by(login, hour),
  kind: "labeled",
  label,
});
const unlabeled = (label: string, login = "mia", hour = 5): ActivityEvent => ({
  ...by(login, hour),
  kind: "unlabeled",
  label,
});
const reopened: ActivityEvent = { ...by("ann", 7), kind: "reopened" };

const reaction = (content: "+1" | "-1" | "eyes" | "confused", login: string) => {
  return { content, login, isBot: login.endsWith("[bot]") };
};

interface Told {
  readonly events?: readonly ActivityEvent[];
  readonly reactions?: readonly ReturnType<typeof reaction>[];
  readonly says?: readonly (readonly [login: string, body: string, duplicateOf: number | null])[];
  readonly state?: Partial<MarkerState>;
  readonly dismissed?: readonly string[];
  readonly same?: readonly number[];
}

const NOTICES = [
  { number: 4, relation: "duplicate", score: 0.98, at: at(1) },
  { number: 3, relation: "related", score: 0.6, at: at(1) },
] as const;

function tell({ events = [], reactions = [], says = [], state = {}, dismissed = [], same = [] }: Told) {
  const activity: IssueActivity = {
    number: 9,
    ...{ title: "It fails", body: "" },
    author: { login: "ann", isBot: false },
    state: "open",
    stateReason: null,
    locked: false,
    createdAt: at(0),
    labels: [],
    ...{ assigned: false, milestone: false, thumbsUp: 0, isWhole: true, events },
    comments: [
      {
        id: 70,
        body: "ours",
        author: { login: OWN, isBot: true },
        createdAt: at(1),
        byInsider: false,
        duplicateOf: null,
        reactions,
      },
      ...says.map(([login, body, duplicateOf], index) => ({
        ...{ id: 71 + index, body, author: { login, isBot: login.endsWith("[bot]") }, createdAt: at(3) },
        ...{ byInsider: duplicateOf !== null, duplicateOf, reactions: [] },
      })),
    ],
  };
  const context: FeedbackContext = {
    ownLogin: OWN,
    own: { id: 70, state: sampleState({ notices: NOTICES, ...state }) },
    categoryOf: new Map<string, CategoryId>([
      ["error crash", "crash"],
      ["error network", "network"],
    ]),
    dismissed,
    isSame: (one) => same.includes(one),
    votes: DEFAULT_VOTES,
  };
  return readFeedback(activity, context);
}

/** `right by closing`, of the notice of #4; null where nobody said anything. */
function onFour(told: Told): string | null {
  const one = tell(told).judgements.find((judgement) => judgement.kind === "notice" && judgement.target === 4);
  return one === undefined ? null : `${one.right ? "right" : "wrong"} by ${one.by}`;
}

describe("of a notice", () => {
  test.each<[string, Told, string | null]>([
    ["nothing happened", {}, null],
    ["marked as its duplicate", { events: [marked(4)] }, "right by closing"],
    ["marked, and taken back", { events: [marked(4), unmarked(4)] }, null],
    ["marked by another bot", { events: [marked(4, "other[bot]")] }, null],
    ["marked by us", { events: [marked(4, OWN)] }, null],
    ["marked as a duplicate of another one", { events: [marked(12)] }, "wrong by closing"],
    ["… which is known to be the same", { events: [marked(12)], same: [12] }, "right by closing"],
    ["a member's word", { says: [["mia", "Duplicate of #4", 4]] }, "right by closing"],
    ["a bot's word", { says: [["other[bot]", "Duplicate of #4", 4]] }, null],
    ["rejected by command", { state: { rejected: [4] } }, "wrong by command"],
    ["confirmed by command", { state: { confirmed: [{ number: 4, by: "mia" }] } }, "right by command"],
    ["another one confirmed by command", { state: { confirmed: [{ number: 12, by: "mia" }] } }, "wrong by command"],
    ["a command over a closing", { state: { rejected: [4] }, events: [marked(4, "mia", 9)] }, "wrong by command"],
    ["closed as a duplicate, of what is not told", { events: [closed({ reason: "duplicate" })] }, "right by hint"],
    [
      "closed as a duplicate, and opened again",
      { events: [closed({ reason: "duplicate" }), reopened] },
      "wrong by closing",
    ],
    ["closed as done, and opened again", { events: [closed(), reopened] }, null],
    [
      "closed by a change that mends both",
      { events: [closed({ pullRequest: { number: 8, closes: [4, 9] } })] },
      "right by closing",
    ],
    [
      "closed by a change that mends this one",
      { events: [closed({ pullRequest: { number: 8, closes: [9] } })] },
      "wrong by hint",
    ],
    ["thumbs up", { reactions: [reaction("+1", "zoe")] }, "right by reaction"],
    ["thumbs down", { reactions: [reaction("-1", "zoe")] }, "wrong by reaction"],
    ["the last of two opinions", { reactions: [reaction("+1", "zoe"), reaction("-1", "kim")] }, "wrong by reaction"],
    ["the reporter's thumbs up", { reactions: [reaction("+1", "Ann")] }, "right by hint"],
    [
      "a stranger's over the reporter's",
      { reactions: [reaction("-1", "zoe"), reaction("+1", "ann")] },
      "wrong by reaction",
    ],
    ["eyes", { reactions: [reaction("eyes", "zoe")] }, null],
    ["a bot's thumbs up", { reactions: [reaction("+1", "other[bot]")] }, null],
    ["a closing over a reaction", { reactions: [reaction("-1", "zoe")], events: [marked(4)] }, "right by closing"],
  ])("%s", (_name, told, expected) => {
    expect(onFour(told)).toBe(expected);
  });

  test("the other one that was named is judged only by its own number", () => {
    const { judgements } = tell({ events: [marked(12)], reactions: [reaction("-1", "zoe")] });
    expect(judgements.map((one) => one.kind === "notice" && one.target)).toEqual([4]);
    expect(tell({ events: [marked(3)] }).judgements).toMatchObject([
      { target: 4, right: false },
      { target: 3, relation: "related", score: 0.6, right: true },
    ]);
  });
});

describe("of a category", () => {
  const judged = (told: Told) => {
    const one = tell({ ...told, state: { notices: [], ...told.state } }).judgements.find(
      ({ kind }) => kind === "category",
    );
    return one?.kind === "category" ? `${one.category} ${one.right ? "right" : "wrong"} by ${one.by}` : null;
  };
  const LABELED = labeled("error: crash");
  test.each<[string, Told, string | null]>([
    ["only put on", { events: [LABELED] }, null],
    ["taken off", { events: [LABELED, unlabeled("Error/Crash")] }, "crash wrong by label"],
    ["taken off by us", { events: [LABELED, unlabeled("error: crash", OWN)] }, null],
    [
      "taken off and put back",
      { events: [LABELED, unlabeled("error: crash"), labeled("error: crash", "mia", 6)] },
      "crash right by label",
    ],
    ["left on by whoever closed it", { events: [LABELED, closed()] }, "crash right by label"],
    ["left on by the reporter who closed it", { events: [LABELED, closed({ by: "ann" })] }, null],
    ["left on, and closed by a bot for its age", { events: [LABELED, closed({ ...by("stale[bot]", 5) })] }, null],
    [
      "replaced by command",
      { events: [LABELED], state: { pinned: { category: "network", by: "mia" } } },
      "crash wrong by command",
    ],
    [
      "confirmed by command",
      { events: [LABELED], state: { pinned: { category: "crash", by: "mia" } } },
      "crash right by command",
    ],
    ["dismissed as a suggestion", { dismissed: ["error: network"] }, "network wrong by label"],
    [
      "accepted as a suggestion",
      { events: [labeled("error: crash", "mia", 2)], state: { labels: ["error: crash"] } },
      "crash right by label",
    ],
    [
      "thumbs down where nothing else is said",
      { events: [LABELED], reactions: [reaction("-1", "zoe")] },
      "crash wrong by reaction",
    ],
    ["a label that is none of ours", { events: [labeled("error: crash", "mia"), unlabeled("error: crash")] }, null],
  ])("%s", (_name, told, expected) => {
    expect(judged(told)).toBe(expected);
  });
});

describe("of pairs", () => {
  test.each<[string, Told, { confirmed?: number[][]; rejected?: number[][] }]>([
    [
      "rejected and confirmed by command",
      { state: { rejected: [4], confirmed: [{ number: 12, by: "mia" }] } },
      { rejected: [[4, 9]], confirmed: [[9, 12]] },
    ],
    ["marked", { events: [marked(4)] }, { confirmed: [[4, 9]] }],
    ["a mark that was taken back", { events: [marked(4), unmarked(4)] }, { rejected: [[4, 9]] }],
    [
      "closed by us, and opened again by its reporter",
      {
        state: { closing: { as: "duplicate", of: 4, at: at(4) } },
        events: [closed({ ...by(OWN, 4), reason: "duplicate" }), reopened],
      },
      { rejected: [[4, 9]] },
    ],
    ["a reaction says nothing for ever", { reactions: [reaction("-1", "zoe")] }, {}],
  ])("%s", (_name, told, { confirmed = [], rejected = [] }) => {
    expect(tell(told).pairs).toEqual({ confirmed, rejected });
  });
});
