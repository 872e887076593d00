/**
 * Two runs for one issue at once, as two workflows without `concurrency` are: whichever waits at whichever call, one
 * comment stands in the end, with what the newest text and every decision ask for.
 */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { runCommand } from "../../src/event/run-command.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { createStage, type Stage } from "../support/interleave.ts";

const NOW = "2026-11-18T09:00:30Z";
const OLD_TEXT = "Every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";
const NEW_TEXT =
  "Writing the cache ends with:\n\n```\nError: ENOSPC: no space left on device, write '/var/x'\n```\n\nOS: Linux";

interface World {
  readonly github: MemoryGitHub;
  readonly number: number;
  readonly stage: Stage;
  readonly triage: (name: string) => Promise<void>;
  readonly command: (name: string, text: string) => Promise<void>;
}

function createWorld(ownLogin: string): World {
  const github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z", ownLogin });
  github.grant("mara", "write");
  const { number } = github.as("ada").open({ title: "It fails", body: OLD_TEXT });
  const stage = createStage(github);
  const common = (name: string) => {
    const on = stage.as(name);
    const corpora = createCorpusCache();
    return { github: on, number, corpus: () => corpora.getIndex(on, NOW), now: NOW, apply: true, delivery: name };
  };
  return {
    github,
    number,
    stage,
    triage: (name) => stage.start(name, () => triageIssue(common(name))),
    command: (name, text) => {
      const comment = github.as("mara").comment(number, text);
      const report = () => Promise.reject(new Error("no report is asked for"));
      return stage.start(name, () =>
        runCommand({ ...common(name), comment, association: "", isAuthor: false, report }),
      );
    },
  };
}

async function stateOf({ github, number }: World, ownLogin: string) {
  const comments = (await github.listComments(number)).filter(({ author }) => author?.login === ownLogin);
  return {
    comments: comments.map(({ body }) => /ECONNREFUSED|ENOSPC/.exec(body)?.[0]),
    labels: [...(await github.getIssue(number)).labels].sort(),
  };
}

const NEWEST = { comments: ["ENOSPC"], labels: ["error: filesystem", "platform: linux"] };

/** How many calls a run makes when nobody disturbs it. */
const CALLS = 14;
const LOGINS = ["fingerpost[bot]", "github-actions[bot]"] as const;

describe.each(LOGINS)("an issue that is opened and quickly edited, as %s", (ownLogin) => {
  test("the first run waits at any call while the second one runs, which waits at any call while the first one ends", async () => {
    for (let first = 0; first <= CALLS; first++) {
      // Whose comment it is, is all that the logins differ in: for the second one every third place will do.
      for (let second = 0; second <= CALLS; second += ownLogin === LOGINS[0] ? 1 : 3) {
        const world = createWorld(ownLogin);
        const { stage } = world;
        await world.triage("opened");
        for (let step = 0; step < first; step++) await stage.step("opened");
        world.github.as("ada").edit(world.number, { body: NEW_TEXT });
        await world.triage("edited");
        for (let step = 0; step < second; step++) await stage.step("edited");
        await stage.end("opened");
        await stage.end("edited");
        expect({ first, second, ...(await stateOf(world, ownLogin)) }).toEqual({ first, second, ...NEWEST });
      }
    }
  });

  test("three runs in any order", async () => {
    const turns = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 10, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(turns, fc.nat(30), async (order, edit) => {
        const world = createWorld(ownLogin);
        const { stage } = world;
        for (const name of ["a", "b"]) await world.triage(name);
        for (const [at, name] of order.entries()) {
          if (at === Math.min(edit, order.length - 1)) {
            world.github.as("ada").edit(world.number, { body: NEW_TEXT });
            await world.triage("c");
          }
          await stage.step(name);
        }
        for (const name of ["b", "a", "c"]) await stage.end(name);
        expect(await stateOf(world, ownLogin)).toEqual(NEWEST);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a command beside a run", () => {
  test.each(LOGINS)("the decision is not lost, wherever the run waits, as %s", async (ownLogin) => {
    for (let first = 0; first <= CALLS; first++) {
      const world = createWorld(ownLogin);
      await world.triage("opened");
      for (let step = 0; step < first; step++) await world.stage.step("opened");
      await world.command("command", "/triage category ui");
      await world.stage.end("command");
      await world.stage.end("opened");
      const own = (await world.github.listComments(world.number)).filter(({ author }) => author?.login === ownLogin);
      expect({ first, pinned: own.map(({ body }) => readMarker(body)?.pinned?.category) }).toEqual({
        first,
        pinned: ["ui"],
      });
      expect((await stateOf(world, ownLogin)).labels).toEqual(["error: ui", "platform: macos"]);
    }
  });

  test("a decision is lost in one gap only: after the other run's last look at the comment, before its edit", async () => {
    const lost: number[] = [];
    for (let first = 0; first <= 24; first++) {
      const world = createWorld("fingerpost[bot]");
      await world.triage("opened");
      await world.stage.end("opened");
      world.github.as("ada").edit(world.number, { body: NEW_TEXT });
      await world.triage("edited");
      for (let step = 0; step < first; step++) await world.stage.step("edited");
      await world.command("command", "/triage category ui");
      await world.stage.end("command");
      await world.stage.end("edited");
      const own = (await world.github.listComments(world.number)).filter(({ author }) => author?.isBot === true);
      expect(own).toHaveLength(1);
      if (readMarker(own[0]?.body ?? "")?.pinned === null) lost.push(first);
    }
    // GitHub has no edit that fails where somebody was faster.
    expect(lost.length).toBeLessThanOrEqual(1);
  });

  test("two commands at once are both remembered", async () => {
    for (let first = 0; first <= 24; first++) {
      const world = createWorld("fingerpost[bot]");
      const other = world.github
        .as("ben")
        .open({ title: "Other", body: "A dark theme for the settings page, please." });
      await world.command("a", "/triage category ui");
      for (let step = 0; step < first; step++) await world.stage.step("a");
      await world.command("b", `/triage not-duplicate #${other.number}`);
      await world.stage.end("b");
      await world.stage.end("a");
      const own = (await world.github.listComments(world.number)).filter(({ author }) => author?.isBot === true);
      const states = own.map(({ body }) => readMarker(body));
      expect(states).toHaveLength(1);
      expect(states[0]).toMatchObject({ pinned: { category: "ui" }, rejected: [other.number] });
    }
  });
});

test("a listing that lags behind our own writing brings no second comment", async () => {
  const github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
  const { number } = github.as("ada").open({ title: "It fails", body: OLD_TEXT });
  let written = 0;
  const lagging = new Proxy<GitHub>(github, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]): Promise<unknown> => {
        if (name === "createComment") written++;
        // For as long as anybody looks: neither the number of comments nor their list shows the new one.
        if (name === "getIssue") return { ...(await target.getIssue(number)), commentCount: 0 };
        return name === "listComments" ? [] : await Reflect.apply(member, target, args);
      };
    },
  });
  const corpora = createCorpusCache();
  const corpus = () => corpora.getIndex(github, NOW);
  await triageIssue({ github: lagging, number, corpus, now: NOW, apply: true, delivery: null });
  expect([written, (await github.listComments(number)).length]).toEqual([1, 1]);
});
