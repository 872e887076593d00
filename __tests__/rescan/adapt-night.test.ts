/** A night that fits a repository's own ranking, on a GitHub in memory: who counts, when it is due, and what it changes. */
import { describe, expect, test } from "@jest/globals";
import { triageIssue } from "../../src/event/triage-issue.ts";
import type { RankAdaptation } from "../../src/domain/ranking.ts";
import { RANK_WEIGHTS } from "../../src/match/fitted-weights.ts";
import { weightsOf } from "../../src/match/adapt-ranking.ts";
import { createPassingMemory, NOTHING_LEARNED, readNightState, renderNightState } from "../../src/night/night-state.ts";
import { adaptIfDue } from "../../src/rescan/adapt-night.ts";
import { watchNight } from "../../src/rescan/night-watch.ts";
import { type CloseDuplicate, closedByMaintainer, knownWorld, textOf } from "../support/known-world.ts";

type World = Awaited<ReturnType<typeof knownWorld>>;

async function adapt(world: World, last: RankAdaptation | null = null, maxRequests = 30) {
  return await adaptIfDue({ ...world, last, maxRequests });
}

/** The reporters close their own reports, as only somebody with rights can. */
const closedByReporter: CloseDuplicate = (github, number, of, reporter) => {
  github.as(reporter).close(number, "duplicate", of);
};

describe("who counts", () => {
  test("people with rights: their closings make the order that they hold to", async () => {
    const ranking = await adapt(await knownWorld(closedByMaintainer));
    expect([ranking?.fitted, ranking?.heldBack]).toEqual([27, 13]);
    expect(ranking?.after.reciprocalRank).toBeGreaterThan(ranking?.before.reciprocalRank ?? 1);
    expect(weightsOf(ranking).open).toBeLessThan(RANK_WEIGHTS.open);
  });

  test("a comment of somebody with rights is as good, whoever closes then", async () => {
    const close: CloseDuplicate = (github, number, of, reporter) => {
      github.as("mia").comment(number, `Duplicate of #${of}`);
      github.as(reporter).close(number, "duplicate");
    };
    expect((await adapt(await knownWorld(close)))?.fitted).toBe(27);
  });

  test("nobody who opens issues in order to close them", async () => {
    const ranking = await adapt(await knownWorld(closedByReporter));
    expect([ranking?.fitted, ranking?.weights]).toEqual([0, null]);
    expect(weightsOf(ranking)).toBe(RANK_WEIGHTS);
  });

  test("of one reporter a few, even where somebody with rights closes them all", async () => {
    const ranking = await adapt(await knownWorld(closedByMaintainer, () => "mallory"));
    expect([ranking?.fitted, ranking?.weights]).toEqual([0, null]);
  });

  test("a reporter who may write is believed, once GitHub says so", async () => {
    const world = await knownWorld(closedByReporter, (subject) => `reporter${subject % 5}`);
    for (let reporter = 0; reporter < 5; reporter++) world.github.grant(`reporter${reporter}`, "write");
    expect((await adapt(world))?.fitted).toBe(27);
  });

  test.each(["fingerpost[bot]", "stale[bot]"])("not %s", async (bot) => {
    const close: CloseDuplicate = (github, number, of) => {
      github.as(bot).close(number, "duplicate", of);
    };
    expect((await adapt(await knownWorld(close)))?.fitted).toBe(0);
  });
});

describe("when", () => {
  test("not again until enough is new, and at once beside other shipped weights", async () => {
    const world = await knownWorld(closedByMaintainer);
    const ranking = await adapt(world);
    expect(await adapt(world, ranking)).toBeNull();
    const old = { ...(ranking as RankAdaptation), at: "2026-01-06T00:00:00.000Z" };
    expect(await adapt(world, old)).toEqual(ranking);
    expect(await adapt(world, { ...(ranking as RankAdaptation), shipped: "another" })).toEqual(ranking);
  });

  test("not where few requests are left, nor where few are known", async () => {
    expect(await adapt(await knownWorld(closedByMaintainer), null, 3)).toBeNull();
    const few: CloseDuplicate = (github, number, of, reporter) => {
      if (reporter.endsWith("7")) closedByMaintainer(github, number, of, reporter);
    };
    expect(await adapt(await knownWorld(few))).toBeNull();
  });
});

describe("a night", () => {
  async function night(world: World, { apply = true, config = "" } = {}) {
    if (config !== "") world.github.writeFile(".github/fingerpost.yml", config);
    const memory = createPassingMemory();
    const result = await watchNight({ ...world, memory, maxRequests: 60, apply });
    return { result, memory };
  }

  test("keeps it for those that follow, and tells of it", async () => {
    const { result, memory } = await night(await knownWorld(closedByMaintainer));
    const { ranking } = await memory.load();
    expect([result.ranking, result.fault]).toEqual([ranking, null]);
    expect(readNightState(renderNightState(await memory.load())).ranking).toEqual(ranking);
    expect(ranking?.weights).not.toBeNull();
  });

  test("dry, it keeps nothing", async () => {
    const { result, memory } = await night(await knownWorld(closedByMaintainer), { apply: false });
    expect([result.ranking?.fitted, await memory.load()]).toEqual([27, NOTHING_LEARNED]);
  });

  test("leaves it where the repository wants it so", async () => {
    const config = "ranking:\n  adapt: false\n";
    const { result, memory } = await night(await knownWorld(closedByMaintainer), { config });
    expect([result.ranking, (await memory.load()).ranking]).toEqual([null, null]);
  });

  test("a fault of GitHub's leaves it to the next one", async () => {
    const world = await knownWorld(closedByMaintainer);
    const { github } = world;
    const readActivity = github.readActivity.bind(github);
    let asked = 0;
    github.readActivity = async (numbers) => {
      asked += 1;
      // The second question is who closed what.
      if (asked === 2) return await github.getIssue(999).then(() => new Map());
      return await readActivity(numbers);
    };
    const { result, memory } = await night(world);
    expect([result.fault, (await memory.load()).ranking]).toEqual([expect.stringContaining("#999"), null]);
    expect((await memory.load()).readUntil).not.toBeNull();
  });

  test("the next issue is triaged by it: the order changes, no probability does", async () => {
    const world = await knownWorld(closedByMaintainer);
    const { memory } = await night(world);
    const { github, now } = world;
    github.writeFile(".github/fingerpost.yml", "thresholds:\n  related: 0.01\n");
    const { number } = github.as("kim").open(textOf(7, "Which is hard to tell apart."));
    const triage = async (learned: typeof memory) => {
      const given = { ...world, memory: learned, number, apply: false, delivery: null, now };
      const outcome = await triageIssue(given);
      return outcome.kind === "triaged" ? outcome.plan.matches.map((match) => [match.number, match.score]) : [];
    };
    const [usual, own] = [await triage(createPassingMemory()), await triage(memory)];
    expect(usual.map(([found]) => found)).toEqual([23, 22]);
    expect(own).toEqual(usual.toReversed());
  });
});
