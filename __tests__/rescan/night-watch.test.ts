/** Nights on a GitHub in memory: what people say is learned, what was rejected never returns, and what may be closed is closed once. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Judgement } from "../../src/domain/feedback.ts";
import { answerReply } from "../../src/event/answer-reply.ts";
import { learnFrom } from "../../src/event/read-feedback-of.ts";
import { runCommand } from "../../src/event/run-command.ts";
import { triageIssue } from "../../src/event/triage-issue.ts";
import type { GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { createPassingMemory, type NightMemory, NOTHING_LEARNED } from "../../src/night/night-state.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { carryOutClosings, tellVotes, toNightReport } from "../../src/rescan/night-report.ts";
import { watchNight } from "../../src/rescan/night-watch.ts";
import { rescan } from "../../src/rescan/rescan.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { type Fault, FAULTS, FaultyGitHub } from "../support/faulty-github.ts";

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
const TITLE = "Drawing the wheel graph of an empty package dies with a TypeError about spokes";
const CLOSING_ON =
  "close: { duplicates: { after: 3d }, needs-info: { after: 14d }, per-day: 2 }\nrescan: { since: 2024-01-01 }\n";
/** Of each way to fail one; the whole list is tried on the triage itself. */
const KINDS = FAULTS.filter(({ name }) => ["410", "time-out after it was done"].includes(name));
const NEVER: Fault = { name: "never", code: "server", status: 500, when: "before" };

let github: MemoryGitHub;
let memory: NightMemory;
let hours = 0;

beforeEach(() => {
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
  github.grant("mia", "write");
  memory = createPassingMemory();
  hours = 0;
});

const now = () => new Date(Date.parse("2026-11-18T10:00:00Z") + hours * 3_600_000).toISOString();

function pass(more: number): void {
  hours += more;
  github.passHours(more);
}

function corpusOf(on: GitHub) {
  const corpora = createCorpusCache();
  return () => corpora.getIndex(on, now());
}

async function triage(number: number) {
  return await triageIssue({ ...common(github), number, apply: true });
}

function common(on: GitHub) {
  return { github: on, corpus: corpusOf(on), now: now(), delivery: null, memory };
}

/** The original, and so many reports of the same, each told of it. */
async function openDuplicates(count: number): Promise<void> {
  github.as("ann").open({ title: TITLE, body: CRASH });
  for (let at = 0; at < count; at++) {
    const { number } = github.as(`reporter${at}`).open({ title: TITLE, body: CRASH });
    await triage(number);
  }
}

interface Night {
  readonly on?: GitHub;
  readonly apply?: boolean;
  readonly mayClose?: boolean;
}

async function night({ on = github, apply = true, mayClose = true }: Night = {}) {
  const given = { github: on, memory, corpus: corpusOf(on), now: now(), apply, maxRequests: 50 };
  const watched = await watchNight(given);
  const closings = await carryOutClosings(watched, { mayClose: mayClose && apply, request: common(on) });
  return { ...watched, report: toNightReport(watched, closings, now()) };
}

async function ownOn(number: number) {
  const own = (await github.listComments(number)).filter(({ author }) => author?.login === "fingerpost[bot]");
  expect(own.length).toBeLessThanOrEqual(1);
  return own[0];
}

async function relationsOf(number: number) {
  return readMarker((await ownOn(number))?.body ?? "")?.relations.map((one) => one.number) ?? [];
}

async function judgements(): Promise<readonly Judgement[]> {
  return [...(await memory.load()).judgements].sort((a, b) => a.issue - b.issue);
}

/** Thirty notices that people judged, all right. */
async function trust(): Promise<void> {
  const right = Array.from({ length: 30 }, (_, at): Judgement => {
    return {
      kind: "notice",
      issue: 1000 + at,
      target: 1,
      relation: "duplicate",
      score: 0.99,
      right: true,
      by: "command",
      at: now(),
    };
  });
  await memory.update((state) => ({ ...state, judgements: [...state.judgements, ...right] }));
}

describe("what people say", () => {
  test("is read at night: a closing with its target, a reaction, a label taken off", async () => {
    await openDuplicates(3);
    github.as("mia").close(2, "duplicate", 1);
    github.as("ben").react((await ownOn(3))?.id ?? 0, "-1");
    github.as("mia").unlabel(4, "error: crash");
    const { report, read } = await night();
    expect(read).toBe(3);
    expect(await judgements()).toMatchObject([
      { issue: 2, target: 1, relation: "duplicate", right: true, by: "closing" },
      { issue: 2, kind: "category", category: "crash", right: true, by: "label" },
      { issue: 3, target: 1, right: false, by: "reaction" },
      { issue: 4, kind: "category", category: "crash", right: false, by: "label" },
    ]);
    expect(report.observed.notices).toMatchObject({ judged: 1, right: 1 });
    expect((await memory.load()).confirmed).toEqual([[1, 2]]);
  });

  test("comes again where nothing changed, without a second judgement and by few requests", async () => {
    await openDuplicates(25);
    github.as("mia").close(2, "duplicate", 1);
    await night();
    pass(24);
    const on = new FaultyGitHub(github, Infinity, NEVER);
    const { judged, read, requests } = await night({ on });
    // Two listings, the settings in two places, twice our login (which is remembered), and all open ones in one question.
    expect([judged, read, requests]).toEqual([0, 24, 7]);
  });

  test("a reaction that changes no issue is found, and one that is taken back is forgotten", async () => {
    await openDuplicates(1);
    await night();
    pass(24);
    github.as("ben").react((await ownOn(2))?.id ?? 0, "+1");
    await night();
    expect(await judgements()).toMatchObject([{ issue: 2, right: true, by: "reaction" }]);
  });

  test("a dry run learns nothing", async () => {
    await openDuplicates(1);
    github.as("mia").close(2, "duplicate", 1);
    expect((await night({ apply: false })).judged).toBeGreaterThan(0);
    expect(await memory.load()).toEqual(NOTHING_LEARNED);
  });

  test.each(KINDS)("a fault is no error, and the next night makes up for it: $name", async (fault) => {
    await openDuplicates(1);
    github.as("mia").close(2, "duplicate", 1);
    for (let nth = 1; ; nth++) {
      memory = createPassingMemory();
      const on = new FaultyGitHub(github, nth, fault);
      const { fault: told } = await night({ on }).catch(() => ({ fault: "thrown" }));
      if (!on.fired) break;
      if (fault.when === "before" && told === null) expect(await judgements()).not.toEqual([]);
      await night();
      expect(await judgements()).toMatchObject([{ issue: 2, right: true }, { kind: "category" }]);
    }
  });
});

describe("votes", () => {
  test("by reaction and by command are one quiet line, each person once; the next night changes nothing", async () => {
    await openDuplicates(1);
    const { id = 0 } = (await ownOn(2)) ?? {};
    github.as("zoe").react(id, "+1");
    github.as("zoe").comment(2, "/triage vote works blocking");
    github.as("kim").react(id, "+1");
    github.as("other[bot]").react(id, "+1");
    github.as("other[bot]").comment(2, "/triage vote works");
    const given = { github, memory, corpus: corpusOf(github), now: now(), apply: true, maxRequests: 50 };
    await tellVotes(await watchNight(given), common(github));
    expect((await ownOn(2))?.body).toContain("<sub>Votes: works 2 · blocking 1</sub>");
    expect((await watchNight({ ...given, corpus: corpusOf(github) })).voted).toEqual([]);
  });
});

describe("a rejected pair", () => {
  async function reject(): Promise<void> {
    await openDuplicates(1);
    expect(await relationsOf(2)).toEqual([1]);
    const comment = github.as("mia").comment(2, "/triage not-duplicate #1");
    const report = () => Promise.reject(new Error("nobody asked for it"));
    await runCommand({
      ...common(github),
      number: 2,
      comment,
      association: "MEMBER",
      isAuthor: false,
      report,
      apply: true,
    });
    expect(await relationsOf(2)).toEqual([]);
  }

  test("never returns, though our comment that remembers it is gone and the whole repository is walked over", async () => {
    await reject();
    await night();
    github.as("mia").deleteComment(2, (await ownOn(2))?.id ?? 0);
    pass(24);
    await rescan({ ...common(github), scope: { kind: "all" }, cursor: null, maxRequests: 1000, apply: true });
    const outcome = await triage(2);
    expect(outcome.kind === "triaged" && outcome.plan.matches).toEqual([]);
  });

  test("is known at once where the event is learned from", async () => {
    await reject();
    const { settings } = await loadConfig(github);
    await learnFrom(2, memory, { github, settings, corpus: await corpusOf(github)(), now: now() });
    expect((await memory.load()).rejected).toEqual([[1, 2]]);
    expect(await judgements()).toMatchObject([{ issue: 2, target: 1, right: false, by: "command" }]);
  });

  test("is in no cluster: a third report is not led from one to the other", async () => {
    await reject();
    await night();
    github.as("mia").close(1, "completed");
    const third = github.as("zoe").open({ title: TITLE, body: CRASH });
    await triage(third.number);
    expect(await relationsOf(third.number)).toContain(2);
  });
});

test("a confirmed pair is one cluster before anything is closed", async () => {
  github
    .as("ann")
    .open({ title: "Something about wheels", body: "They do not turn at all, whatever I try with them." });
  github.as("ben").open({ title: TITLE, body: CRASH });
  await memory.update((state) => ({ ...state, confirmed: [[1, 2]] }));
  const third = github.as("zoe").open({ title: TITLE, body: CRASH });
  await triage(third.number);
  expect(await relationsOf(third.number)).toEqual([1]);
});

describe("closing", () => {
  async function ready(config = CLOSING_ON): Promise<void> {
    github.writeFile(".github/fingerpost.yml", config);
    await openDuplicates(1);
    await trust();
    await night();
    pass(73);
  }

  test("closes a duplicate once, says so in our comment, and touches no label", async () => {
    await ready();
    const { labels } = await github.getIssue(2);
    const { report } = await night();
    expect(report.closings).toEqual([{ number: 2, as: "duplicate", target: 1, result: "closed", why: "" }]);
    expect(await github.getIssue(2)).toMatchObject({
      state: "closed",
      stateReason: "duplicate",
      labels,
      locked: false,
    });
    expect((await ownOn(2))?.body).toContain(
      "Closed as a duplicate of #1; a reply from its author within 30 days opens it again.",
    );
    expect((await github.getIssue(1)).state).toBe("open");
    pass(24);
    expect((await night()).report.closings).toEqual([]);
  });

  test.each<[string, string]>([
    ["nothing is switched on", "{}"],
    ["labels are only proposed", `${CLOSING_ON}labels: { mode: suggest }\n`],
  ])("nothing where %s", async (_name, config) => {
    await ready(config);
    await night();
    expect((await github.getIssue(2)).state).toBe("open");
  });

  test("only lists in a dry run, and where told so", async () => {
    await ready();
    for (const manner of [{ apply: false }, { mayClose: false }]) {
      expect((await night(manner)).report.closings).toMatchObject([{ number: 2, result: "would-close", target: 1 }]);
      expect((await github.getIssue(2)).state).toBe("open");
    }
  });

  test("only lists until enough was judged", async () => {
    await ready();
    await memory.update((state) => ({ ...state, judgements: [] }));
    expect((await night()).report.closings).toMatchObject([{ number: 2, result: "would-close" }]);
    expect((await github.getIssue(2)).state).toBe("open");
  });

  test("no more than so many a day", async () => {
    github.writeFile(".github/fingerpost.yml", CLOSING_ON.replace("per-day: 2", "per-day: 1"));
    await openDuplicates(4);
    await trust();
    await night();
    pass(73);
    const { report } = await night();
    expect(report.closings.map(({ result }) => result)).toEqual(["closed"]);
    expect(report.keptOpen).toMatchObject({ "enough-today": 1 });
    pass(24);
    expect((await night()).report.closings.map(({ number }) => number)).toHaveLength(1);
  });

  test.each<[string, (github: MemoryGitHub) => void | Promise<void>]>([
    ["the reporter answers", (on) => void on.as("reporter0").comment(2, "It is not.")],
    ["somebody else has it too", (on) => void on.as("zoe").comment(2, "Me too")],
    [
      "a person labels it",
      (on) => {
        on.as("mia").label(2, "soon");
      },
    ],
    ["a person edits it", (on) => void on.as("reporter0").edit(2, { title: "Better words" })],
    [
      "somebody is at it",
      (on) => {
        on.as("mia").assign(2);
      },
    ],
    [
      "it is planned",
      (on) => {
        on.as("mia").plan(2);
      },
    ],
    ["the original is locked", (on) => void on.as("mia").edit(1, { locked: true })],
    [
      "the original is closed",
      (on) => {
        on.as("mia").close(1);
      },
    ],
    [
      "it was closed and opened before",
      (on) => {
        on.as("mia").close(2);
        on.as("mia").reopen(2);
      },
    ],
    [
      "it has five thumbs",
      (on) => {
        for (let at = 0; at < 5; at++) on.as(`fan${at}`).thumb(2);
      },
    ],
    [
      "somebody objects",
      async (on) => {
        on.as("zoe").react((await ownOn(2))?.id ?? 0, "confused");
      },
    ],
  ])("stays open where %s", async (_name, act) => {
    await ready();
    await act(github);
    await night();
    expect((await github.getIssue(2)).stateReason).not.toBe("duplicate");
    expect((await github.getIssue(2)).state).toBe("open");
  });

  test("whichever call fails, the next night completes it: closed once, and told once", async () => {
    for (const fault of KINDS) {
      for (let nth = 1; ; nth++) {
        github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
        memory = createPassingMemory();
        hours = 0;
        await ready();
        const on = new FaultyGitHub(github, nth, fault);
        await night({ on }).catch(() => undefined);
        if (!on.fired) break;
        pass(24);
        await night();
        expect((await github.getIssue(2)).stateReason).toBe("duplicate");
        expect((await ownOn(2))?.body).toContain("Closed as a duplicate of #1");
        expect((await memory.load()).closings).toMatchObject([{ issue: 2, told: true }]);
      }
    }
  });

  describe("the reporter's reply", () => {
    const reply = (on: GitHub = github) => answerReply({ ...common(on), number: 2, apply: true });

    test("opens it again, and what it was taken for is never named again", async () => {
      await ready();
      await night();
      github.as("reporter0").comment(2, "No, mine is another one.");
      expect((await reply()).kind).toBe("reopened");
      expect((await github.getIssue(2)).state).toBe("open");
      const body = (await ownOn(2))?.body ?? "";
      expect(body).not.toContain("Closed");
      expect(readMarker(body)).toMatchObject({ rejected: [1], relations: [] });
      pass(24);
      await night();
      expect((await memory.load()).rejected).toEqual([[1, 2]]);
      pass(24 * 10);
      await night();
      expect((await github.getIssue(2)).state).toBe("open");
    });

    test("after thirty days, and where somebody else closed it, does nothing", async () => {
      await ready();
      await night();
      pass(24 * 31);
      expect((await reply()).kind).toBe("nothing");
      expect((await github.getIssue(2)).state).toBe("closed");
    });

    test("costs one request where we had no part in it", async () => {
      github.as("reporter0").open({ title: "Mine", body: "x" });
      github.as("reporter0").open({ title: "Mine", body: "x" });
      github.as("mia").close(2, "not_planned");
      const on = new FaultyGitHub(github, Infinity, NEVER);
      expect((await reply(on)).kind).toBe("nothing");
      expect(on.countRequests()).toBe(1);
    });

    test("whichever call fails, it is done when it comes again", async () => {
      for (const fault of KINDS) {
        for (let nth = 1; ; nth++) {
          github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
          memory = createPassingMemory();
          hours = 0;
          await ready();
          await night();
          github.as("reporter0").comment(2, "No.");
          const on = new FaultyGitHub(github, nth, fault);
          await reply(on).catch(() => undefined);
          if (!on.fired) break;
          await reply();
          expect((await github.getIssue(2)).state).toBe("open");
          expect(readMarker((await ownOn(2))?.body ?? "")?.rejected).toEqual([1]);
        }
      }
    });
  });

  test("an issue that waits for its author is closed by its own switch", async () => {
    github.writeFile(".github/fingerpost.yml", CLOSING_ON);
    const { number } = github.as("ann").open({ title: "Broken", body: "It does not work." });
    await triage(number);
    expect((await github.getIssue(number)).labels).toContain("needs-info");
    await night();
    pass(24 * 15);
    expect((await night()).report.closings).toMatchObject([
      { number, as: "needs-info", result: "closed", target: null },
    ]);
    expect((await github.getIssue(number)).stateReason).toBe("not_planned");
    expect((await ownOn(number))?.body).toContain("Closed since the question below was not answered");
  });
});
