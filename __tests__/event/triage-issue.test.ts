/** One issue from start to end on a GitHub in memory: what stands there afterwards, and what a fault leaves behind. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { hasMarker } from "../../src/render/marker.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { triageIssue, type TriageOutcome } from "../../src/event/triage-issue.ts";
import { type Fault, FAULTS, FaultyGitHub } from "../support/faulty-github.ts";

const OWN = "fingerpost[bot]";
const NOW = "2026-11-18T12:00:00Z";

const CRASH = [
  "Whenever I draw the graph of an empty package, the tool dies:",
  "",
  "```",
  "TypeError: Cannot read properties of undefined (reading 'spokes')",
  "    at collectSpokes (/opt/wheel/lib/graph/collect.js:27:31)",
  "    at layoutRim (/opt/wheel/lib/graph/layout.js:112:20)",
  "    at drawWheel (/opt/wheel/lib/graph/draw.js:64:5)",
  "```",
  "",
  "- Version: 2.4.0",
  "- OS: macOS 15",
].join("\n");

const NO_SPACE =
  "Writing the cache ends with:\n\n```\nError: ENOSPC: no space left on device, write '/var/cache/objects.pack'\n```";

const GONE: Fault = { name: "410", code: "gone", status: 410, when: "before" };

let github: MemoryGitHub;

beforeEach(() => {
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
});

async function run(number: number, change: { github?: GitHub; apply?: boolean } = {}) {
  const on = change.github ?? github;
  const corpora = createCorpusCache();
  return await triageIssue({
    github: on,
    number,
    corpus: () => corpora.getIndex(on, NOW),
    now: NOW,
    apply: change.apply ?? true,
    delivery: null,
  });
}

async function ownComments(number: number) {
  return (await github.listComments(number)).filter(({ author }) => author?.login === OWN);
}

async function labelsOf(number: number) {
  return [...(await github.getIssue(number)).labels].sort();
}

function planOf(outcome: TriageOutcome) {
  if (outcome.kind !== "triaged") throw new Error(`not triaged: ${outcome.skip.why}`);
  return outcome.plan;
}

describe("a new issue", () => {
  test("gets its labels, created with colour and description, and one comment", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH, labels: ["customer"] });
    await run(number);
    expect(await labelsOf(number)).toEqual(["customer", "error: crash", "platform: macos"]);
    const created = (await github.listLabels()).find(({ name }) => name === "error: crash");
    expect(created?.description).not.toBe("");
    expect(created?.color).not.toBe("ededed");
    expect(await ownComments(number)).toHaveLength(1);
  });

  test("that repeats an earlier one is linked to it, with the reason", async () => {
    const first = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    const again = CRASH.replaceAll(":27:31", ":29:1").replace("2.4.0", "2.4.1").replace("empty package", "new package");
    const second = github.as("ben").open({ title: "graph command throws a TypeError", body: again });
    const plan = planOf(await run(second.number));
    expect(plan.matches[0]).toMatchObject({ number: first.number, relation: "duplicate" });
    expect(plan.matches[0]?.reasons.length).toBeGreaterThan(0);
    expect(await labelsOf(second.number)).toContain("possible-duplicate");
    expect((await ownComments(second.number))[0]?.body).toContain(`#${first.number}`);
  });

  test.each([
    ["an older version is told that it is fixed", "2.4.0", "fixed-in"],
    ["a version with the fix, that it is back", "2.5.0", "regression"],
  ])("that repeats one that was closed before a release: %s", async (_, version, relation) => {
    const first = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    github.as("ada").edit(first.number, { state: "closed", stateReason: "completed" });
    github.release("v2.5.0", "2026-11-18T11:00:00Z");
    const again = CRASH.replace("2.4.0", version).replace("empty package", "new package");
    const second = github.as("ben").open({ title: "Crash in graph of a new package", body: again });
    const plan = planOf(await run(second.number));
    expect(plan.matches[0]).toMatchObject({ number: first.number, relation });
    expect((await ownComments(second.number))[0]?.body).toContain("closed before 2.5.0 was released");
  });

  test("is told of a newer release, where there is one", async () => {
    github.release("v2.5.1");
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    expect((await ownComments(number))[0]?.body).toContain("2.5.1 is available");
  });

  test("a dry run writes nothing and decides the same", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    const dry = await run(number, { apply: false });
    expect(await labelsOf(number)).toEqual([]);
    expect(await ownComments(number)).toEqual([]);
    expect(planOf(await run(number))).toEqual(planOf(dry));
  });

  test("a locked one is left alone, with the reason", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    github.as("ada").edit(number, { locked: true });
    const outcome = await run(number);
    expect(outcome).toMatchObject({ kind: "skipped", skip: { reason: "locked" } });
    expect(await ownComments(number)).toEqual([]);
  });
});

describe("an issue that needs nothing any more", () => {
  test("a deleted one is left alone, and that is no fault", async () => {
    const { number } = github.as("spam").open({ title: "Buy", body: "now" });
    const deleted = new FaultyGitHub(github, 1, GONE);
    expect(await run(number, { github: deleted })).toMatchObject({ kind: "skipped", skip: { reason: "gone" } });
  });

  test("an edit of a closed one wakes nobody", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    github.as("ada").edit(number, { state: "closed" });
    const plan = planOf(await run(number));
    expect(await ownComments(number)).toEqual([]);
    expect(plan.skipped).toContainEqual(expect.objectContaining({ reason: "issue-closed" }));
  });
});

describe("the second run", () => {
  test("changes nothing where nothing changed", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    const before = [await github.getIssue(number), await github.listComments(number)];
    const plan = planOf(await run(number));
    expect([await github.getIssue(number), await github.listComments(number)]).toEqual(before);
    expect(plan.comment.action).toBe("none");
    expect(plan.labels).toEqual({ add: [], remove: [], suggest: [], create: [] });
  });

  test("edits the comment in place, and takes back only labels of its own", async () => {
    const { number } = github.as("ada").open({ title: "It does not work", body: "" });
    await run(number);
    expect(await labelsOf(number)).toEqual(["needs-info"]);
    const [before] = await ownComments(number);
    github.as("maintainer").label(number, "bug", "error: network");

    github.as("ada").edit(number, { body: CRASH });
    await run(number);
    expect(await labelsOf(number)).toEqual(["bug", "error: crash", "error: network", "platform: macos"]);
    const [after, ...more] = await ownComments(number);
    expect(more).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(after?.body).not.toBe(before?.body);
  });

  test("does not put a label on again that a person took off", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    github.as("maintainer").unlabel(number, "error: crash");
    github.as("ada").edit(number, { body: `${CRASH}\n\nIt also happens on Linux.` });
    await run(number);
    await run(number);
    expect(await labelsOf(number)).not.toContain("error: crash");
  });

  test("nor where it was the only one", async () => {
    const { number } = github.as("ada").open({ title: "No space", body: NO_SPACE });
    await run(number);
    github.as("maintainer").unlabel(number, "error: filesystem");
    github.as("ada").edit(number, { body: `${NO_SPACE}\n\nAgain and again.` });
    await run(number);
    expect(await labelsOf(number)).toEqual([]);
  });

  test("nor after the reporter's text has wandered to another category and back", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    github.as("maintainer").unlabel(number, "error: crash");
    for (const body of [NO_SPACE, CRASH]) {
      github.as("ada").edit(number, { body });
      await run(number);
    }
    expect(await labelsOf(number)).not.toContain("error: crash");
  });

  test("leaves a label alone that a person took off and put back: it is theirs now", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    github.as("maintainer").unlabel(number, "error: crash");
    github.as("maintainer").label(number, "error: crash");
    github.as("ada").edit(number, { title: "No space", body: NO_SPACE });
    await run(number);
    expect(await labelsOf(number)).toEqual(expect.arrayContaining(["error: crash", "error: filesystem"]));
  });

  test.each(["fingerpost[bot]", "github-actions[bot]"])(
    "takes back labels without a comment, too, as %s",
    async (ownLogin) => {
      github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z", ownLogin });
      github.writeFile(".github/fingerpost.yml", "comment:\n  enabled: false\n");
      const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
      await run(number);
      github.as("ada").edit(number, { title: "No space", body: NO_SPACE });
      await run(number);
      const labels = await labelsOf(number);
      expect(labels).toContain("error: filesystem");
      expect(labels).not.toContain("error: crash");
      expect(await ownComments(number)).toEqual([]);
    },
  );

  test("does not bring back a comment that a maintainer deleted", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    const [ours] = await ownComments(number);
    github.as("maintainer").deleteComment(number, ours?.id ?? 0);
    github.as("ada").edit(number, { body: `${CRASH}\n\nMore.` });
    const plan = planOf(await run(number));
    expect(await ownComments(number)).toEqual([]);
    expect(plan.skipped).toContainEqual(expect.objectContaining({ reason: "comment-deleted" }));
  });

  test("keeps the time of the first notice", async () => {
    github.as("ada").open({ title: "Crash in graph", body: CRASH });
    const { number } = github.as("ben").open({ title: "Crash in graph, again", body: CRASH });
    await run(number);
    const first = readMarker((await ownComments(number))[0]?.body ?? "");
    github.as("ben").edit(number, { body: `${CRASH}\n\nOn Windows 11 as well, version 2.5.0.` });
    await run(number);
    const second = readMarker((await ownComments(number))[0]?.body ?? "");
    expect(first?.firstNoticeAt).not.toBeNull();
    expect(second?.firstNoticeAt).toBe(first?.firstNoticeAt);
  });
});

test("a comment that is deleted between plan and edit does not keep the labels from being put right", async () => {
  const { number } = github.as("ada").open({ title: "It does not work", body: "" });
  await run(number);
  github.as("ada").edit(number, { body: CRASH });
  const [ours] = await ownComments(number);
  const deleting = new Proxy<GitHub>(github, {
    get(target, name) {
      if (name === "updateComment") github.as("maintainer").deleteComment(number, ours?.id ?? 0);
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function"
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member;
    },
  });
  const outcome = await run(number, { github: deleting });
  expect(outcome).toMatchObject({ applied: { comment: "deleted by somebody else" } });
  expect(await labelsOf(number)).toEqual(["error: crash", "platform: macos"]);
});

describe("somebody else's marker", () => {
  test("is only text: it is neither edited nor believed", async () => {
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    const [ours] = await ownComments(number);
    const other = github.as("ada").open({ title: "Another crash in graph", body: CRASH });
    const forged = github.as("mallory").comment(other.number, ours?.body ?? "");
    await run(other.number);
    const comments = await github.listComments(other.number);
    expect(comments.find(({ id }) => id === forged.id)).toEqual(forged);
    expect(comments.filter(({ body }) => hasMarker(body))).toHaveLength(2);
  });
});

describe("the configuration", () => {
  test("is the repository's own file", async () => {
    github.writeFile(
      ".github/fingerpost.yml",
      "labels:\n  categories:\n    crash: kind/crash\n  platforms:\n    macos: null\n",
    );
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    expect(await labelsOf(number)).toEqual(["kind/crash"]);
  });

  test("with a mistake is reported, and the defaults are used", async () => {
    github.writeFile(".github/fingerpost.yml", "coment:\n  enabled: false\n");
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    const outcome = await run(number);
    expect(outcome.configErrors).toHaveLength(1);
    expect(await ownComments(number)).toHaveLength(1);
  });
});

describe("whichever call fails, the run fails, and the next one completes it", () => {
  test.each(FAULTS.map((fault) => [fault.name, fault] as const))("%s", async (_name, fault) => {
    let reached = 0;
    let tolerated = 0;
    for (let nth = 1; ; nth++) {
      github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
      const { number } = github.as("ada").open({ title: "It does not work", body: "", labels: ["customer"] });
      await run(number);
      github.as("ada").edit(number, { body: CRASH });

      const faulty = new FaultyGitHub(github, nth, fault);
      const failed = await run(number, { github: faulty }).then(
        (outcome) => outcome.kind === "skipped",
        () => true,
      );
      if (!faulty.fired) break;
      reached = nth;
      if (!failed) tolerated++;

      await run(number);
      expect(await labelsOf(number)).toEqual(["customer", "error: crash", "platform: macos"]);
      expect(await ownComments(number)).toHaveLength(1);
      const settled = await github.getIssue(number);
      await run(number);
      expect(await github.getIssue(number)).toEqual(settled);
    }
    // Reading alone takes eight calls; fewer would mean that the loop tried nothing.
    expect(reached).toBeGreaterThan(9);
    // The newest release, or tag, is only a hint, and a comment that is gone (when it is looked at, or edited) is
    // somebody's wish. Settings that the owner shares are none where they are not there or may not be read.
    expect(tolerated).toBe(fault.code === "not-found" ? 5 : fault.code === "forbidden" ? 3 : 2);
  });
});

describe("labels that are proposed", () => {
  const SUGGEST = "labels:\n  mode: suggest\n";

  test("wait for a maintainer, each with its reason and how sure it is, and are proposed once", async () => {
    github.enableSuggestions();
    github.writeFile(".github/fingerpost.yml", SUGGEST);
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    const outcome = await run(number);
    expect(outcome).toMatchObject({
      applied: { labelsAdded: [], labelsSuggested: ["error: crash", "platform: macos"] },
    });
    expect(await labelsOf(number)).toEqual([]);
    const proposed = github.suggestionsOf(number);
    expect(proposed.map(({ name, confidence }) => [name, confidence])).toEqual([
      ["error: crash", "high"],
      ["platform: macos", "high"],
    ]);
    expect(proposed.every(({ rationale }) => rationale !== "")).toBe(true);
    await run(number);
    expect(github.suggestionsOf(number)).toEqual(proposed);
    expect(await ownComments(number)).toHaveLength(1);
  });

  test("are put on where the repository has no suggestions", async () => {
    github.writeFile(".github/fingerpost.yml", SUGGEST);
    const { number } = github.as("ada").open({ title: "Crash in graph", body: CRASH });
    await run(number);
    expect(await labelsOf(number)).toEqual(["error: crash", "platform: macos"]);
    github.as("ada").edit(number, { title: "No space", body: NO_SPACE });
    await run(number);
    expect(await labelsOf(number)).toEqual(["error: filesystem"]);
  });

  test("never show a credential in their reason", async () => {
    github.enableSuggestions();
    github.writeFile(".github/fingerpost.yml", SUGGEST);
    const key = `ghp_${"a1B2".repeat(9)}`;
    const { number } = github.as("ada").open({
      title: "No connection",
      body: `Error: connect ECONNREFUSED 127.0.0.1:8080 with ${key}\n\nOS: macOS ${key}`,
    });
    await run(number);
    expect(JSON.stringify(github.suggestionsOf(number))).not.toContain(key);
  });
});
