/** Whose closing as a duplicate a ranking may be fitted to. */
import { expect, test } from "@jest/globals";
import type { ActivityComment, ActivityEvent, IssueActivity } from "../../src/domain/activity.ts";
import { type ClosedBy, closedAsDuplicateBy } from "../../src/night/closed-by-people.ts";

const OWN = "fingerpost[bot]";
const AT = "2031-03-01T08:00:00.000Z";

const by = (login: string | null) => ({ by: login, byBot: login?.endsWith("[bot]") === true, at: AT });
const closed = (login: string | null): ActivityEvent => {
  return { ...by(login), kind: "closed", reason: "duplicate", pullRequest: null };
};
const marked = (login: string | null, target = 4): ActivityEvent => ({
  ...by(login),
  kind: "marked-duplicate",
  target,
});
const unmarked = (login: string, target = 4): ActivityEvent => ({ ...by(login), kind: "unmarked-duplicate", target });
const merged: ActivityEvent = {
  ...by("mia"),
  kind: "closed",
  reason: "completed",
  pullRequest: { number: 12, closes: [9, 4] },
};
/** By somebody of the repository, else GitHub's words say nothing. */
const said = (login: string): ActivityComment => {
  const author = { login, isBot: login.endsWith("[bot]") };
  return { id: 1, body: "Duplicate of #4", author, createdAt: AT, byInsider: true, duplicateOf: 4, reactions: [] };
};

interface Told {
  readonly events: readonly ActivityEvent[];
  readonly comments?: readonly ActivityComment[];
  readonly state?: IssueActivity["state"];
  readonly author?: string | null;
}

function ask({ events, comments = [], state = "closed", author = "ann" }: Told): ClosedBy {
  const activity: IssueActivity = {
    number: 9,
    ...{ title: "It fails", body: "", labels: [], createdAt: AT, stateReason: "duplicate", locked: false },
    ...{ assigned: false, milestone: false, thumbsUp: 0, isWhole: true },
    ...{ author: author === null ? null : { login: author, isBot: false }, state, comments, events },
  };
  return closedAsDuplicateBy(activity, OWN);
}

test.each<[string, Told, ClosedBy]>([
  ["marked and closed by a maintainer", { events: [marked("mia"), closed("mia")] }, "people"],
  ["marked by a maintainer, closed by its author", { events: [marked("mia"), closed("ann")] }, "people"],
  ["said by a maintainer, closed by its author", { events: [closed("ann")], comments: [said("mia")] }, "people"],
  ["marked by its author, closed by a maintainer", { events: [marked("ann"), closed("mia")] }, "people"],
  ["all by its author", { events: [marked("ann"), closed("Ann")], comments: [said("ann")] }, "author"],
  ["by an account that is gone, which may be the author's", { events: [marked(null), closed(null)] }, "author"],
  ["of an author who is gone", { events: [marked("mia"), closed("mia")], author: null }, "author"],
  ["closed, and nobody said of what", { events: [closed("mia")] }, "nobody"],
  ["marked and not closed", { events: [marked("mia")], state: "open" }, "nobody"],
  ["the mark was taken back", { events: [marked("mia"), unmarked("zoe"), closed("mia")] }, "nobody"],
  ["another mark was taken back", { events: [marked("mia"), unmarked("zoe", 5), closed("mia")] }, "people"],
  ["closed by us", { events: [marked("mia"), closed(OWN)] }, "nobody"],
  ["marked by us", { events: [marked("Fingerpost[bot]"), closed("mia")] }, "nobody"],
  ["by another bot", { events: [marked("dups[bot]"), closed("dups[bot]")] }, "nobody"],
  ["said by a bot of the repository", { events: [closed("mia")], comments: [said("dups[bot]")] }, "nobody"],
  ["mended with the other one, which is another thing", { events: [marked("mia"), merged] }, "nobody"],
])("%s", (_, told, expected) => {
  expect(ask(told)).toBe(expected);
});
