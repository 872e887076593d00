/** A comment from start to end on a GitHub in memory: what stands there afterwards. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { GitHubError, type GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { readReply } from "../../src/render/render-reply.ts";
import { type CommandOutcome, runCommand } from "../../src/event/run-command.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { FAULTS, FaultyGitHub, KINDS_OF_FAULTS } from "../support/faulty-github.ts";

const OWN = "fingerpost[bot]";
const ANY_FAULT = { name: "none", code: "server", status: 500, when: "before" } as const;
const NOW = "2026-11-18T12:00:00Z";
/** The same feedback id makes two of it one report, whatever the matcher thinks of their words. */
const CRASH = [
  "**Bug Description**",
  "Whenever I draw the graph of an empty package, the tool dies:",
  "",
  "```",
  "TypeError: Cannot read properties of undefined (reading 'spokes')",
  "    at collectSpokes (/opt/wheel/lib/graph/collect.js:27:31)",
  "    at layoutRim (/opt/wheel/lib/graph/layout.js:112:20)",
  "    at drawWheel (/opt/wheel/lib/graph/draw.js:64:5)",
  "```",
  "",
  "**Environment Info**",
  "- Version: 2.4.1",
  "- Feedback ID: 5b1f4e02-9c66-4f1b-8a20-e8d40d9a3c7e",
].join("\n");

/** Which reports were written. */
const written: { about: number; maxLength: number }[] = [];
let github: MemoryGitHub;
/** The older issue, by ben. */
let first: number;
/** The newer issue, by ada, that Fingerpost takes for the same. */
let second: number;

beforeEach(async () => {
  written.length = 0;
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
  github.grant("mara", "write");
  first = github.as("ben").open({ title: "Crash in graph", body: CRASH }).number;
  second = github
    .as("ada")
    .open({ title: "graph command throws a TypeError", body: `${CRASH}\n\nVersion 2.4.1` }).number;
  await run(first);
  await run(second);
});

async function run(number: number, on: GitHub = github, hearsCommands: boolean | null = true): Promise<void> {
  const corpora = createCorpusCache();
  await triageIssue({
    github: on,
    number,
    corpus: () => corpora.getIndex(on, NOW),
    now: NOW,
    apply: true,
    delivery: null,
    hearsCommands,
  });
}

interface Given {
  readonly on?: GitHub;
  readonly id?: number;
  readonly association?: string;
  readonly apply?: boolean;
}

/** Writes the comment and delivers it; with `id`, delivers that one again. */
async function say(
  login: string,
  number: number,
  text: string,
  given: Given = {},
): Promise<CommandOutcome & { id: number }> {
  const on = given.on ?? github;
  const comments = await github.listComments(number);
  const comment = comments.find(({ id }) => id === given.id) ?? github.as(login).comment(number, text);
  const corpora = createCorpusCache();
  const outcome = await runCommand({
    github: on,
    number,
    comment,
    association: given.association ?? "NONE",
    isAuthor: (await github.getIssue(number)).author?.login === login,
    corpus: () => corpora.getIndex(on, NOW),
    now: NOW,
    apply: given.apply ?? true,
    delivery: null,
    report: (about, maxLength) => {
      written.push({ about, maxLength });
      return Promise.resolve(`### Report on ada/wheel#${about}: graph command\n\nVersion ${written.length} of it.`);
    },
  });
  return { ...outcome, id: comment.id };
}

async function ours(number: number) {
  return (await github.listComments(number)).filter(({ author }) => author?.login === OWN);
}

async function triageComment(number: number): Promise<string> {
  const found = (await ours(number)).filter(({ body }) => readReply(body) === null);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.body ?? "";
}

async function replies(number: number): Promise<string[]> {
  return (await ours(number)).filter(({ body }) => readReply(body) !== null).map(({ body }) => body);
}

async function labelsOf(number: number) {
  return [...(await github.getIssue(number)).labels].sort();
}

async function memoryOf(number: number) {
  return readMarker(await triageComment(number));
}

test("to begin with, the newer issue is called a duplicate of the older, and says how to object", async () => {
  expect(await labelsOf(second)).toContain("possible-duplicate");
  expect(await triageComment(second)).toContain(`\`/triage not-duplicate #${first}\``);
});

describe("not-duplicate", () => {
  test.each([
    ["the author", "ada", "/triage not-duplicate"],
    ["the author, by number", "ada", "/triage not-duplicate #1"],
    ["a maintainer", "mara", "/triage not-duplicate #1\n\nThe stacks differ."],
  ])("by %s: the link and its label go, and never come back", async (_who, login, text) => {
    const { id, kind } = await say(login, second, text);
    expect([kind, github.reactionsTo(id)]).toEqual(["done", ["eyes", "+1"]]);
    expect(await labelsOf(second)).toEqual(["error: crash"]);
    expect(await triageComment(second)).not.toContain(`#${first}`);
    github.as("ada").edit(second, { title: "The graph command dies again" });
    await run(second);
    expect(await triageComment(second)).not.toContain(`#${first}`);
    expect(await labelsOf(second)).toEqual(["error: crash"]);
    expect(await replies(second)).toEqual([]);
  });

  test("from the older side, the newer one remembers it too", async () => {
    await say("ben", first, `/triage not-duplicate #${second}`);
    expect((await memoryOf(first))?.rejected).toEqual([second]);
    expect((await memoryOf(second))?.rejected).toEqual([first]);
    expect(await labelsOf(second)).toEqual(["error: crash"]);
  });

  test("from the newer side, the older one remembers it where it named the newer", async () => {
    await say("mara", first, `/triage duplicate #${second}`);
    await say("mara", second, `/triage not-duplicate #${first}`);
    expect(await memoryOf(first)).toMatchObject({ rejected: [second], confirmed: [] });
  });

  test("delivered twice, it rejects what was named then, and not what is named by now", async () => {
    const third = github
      .as("cleo")
      .open({ title: "graph dies with a TypeError", body: `${CRASH}\n\nOn Monday.` }).number;
    await run(third);
    const { id } = await say("cleo", third, "/triage not-duplicate");
    const before = await memoryOf(third);
    const again = await say("cleo", third, "", { id });
    expect(again).toMatchObject({ kind: "done", triage: null });
    expect(await memoryOf(third)).toEqual(before);
  });

  test("where nothing is named, one sentence says so", async () => {
    const { id, kind } = await say("ben", first, "/triage not-duplicate");
    expect([kind, github.reactionsTo(id)]).toEqual(["refused", ["eyes", "confused"]]);
    expect((await replies(first)).join()).toContain("No earlier issue is named here");
  });
});

describe("duplicate", () => {
  test("is shown as certain, with who said it, and without waking them", async () => {
    const other = github
      .as("cleo")
      .open({ title: "Dark mode", body: "Please add a dark mode to the settings page." }).number;
    const { id } = await say("mara", other, `/triage duplicate #${first}`);
    expect(github.reactionsTo(id)).toEqual(["eyes", "+1"]);
    const comment = await triageComment(other);
    expect(comment).toMatch(
      new RegExp(`> \\*\\*#${first}\\*\\* Crash in graph\\\\\n> open · confirmed by @&#8203;mara`),
    );
    expect(await labelsOf(other)).toContain("possible-duplicate");
    await run(other);
    expect(await triageComment(other)).toBe(comment);
  });

  test.each([
    ["itself", () => second, "itself"],
    ["an issue that is none", () => 4711, "There is no issue"],
    ["a pull request", () => github.as("ben").open({ title: "Fix", isPullRequest: true }).number, "is a pull request"],
  ])("of %s is refused with a sentence", async (_name, target, sentence) => {
    const before = await triageComment(second);
    const { id } = await say("mara", second, `/triage duplicate #${target()}`);
    expect(github.reactionsTo(id)).toEqual(["eyes", "confused"]);
    expect((await replies(second)).join()).toContain(sentence);
    expect(await triageComment(second)).toBe(before);
  });

  test("never goes round in a circle", async () => {
    await say("mara", second, `/triage duplicate #${first}`);
    const { kind } = await say("mara", first, `/triage duplicate #${second}`);
    expect(kind).toBe("refused");
    expect((await replies(first)).join()).toContain("itself recorded as a duplicate");
  });

  test("is left out once the other issue is gone", async () => {
    const other = github
      .as("cleo")
      .open({ title: "Dark mode", body: "Please add a dark mode to the settings page." }).number;
    await say("mara", other, `/triage duplicate #${first}`);
    github.deleteIssue(first);
    await run(other);
    expect(await triageComment(other)).not.toContain(`#${first}`);
  });
});

describe("category", () => {
  test("is pinned, labels follow, and an edit does not bring back the old one", async () => {
    await say("mara", second, "/triage category ui");
    expect(await labelsOf(second)).toEqual(["error: ui", "possible-duplicate"]);
    expect(await triageComment(second)).toContain("set by mara with /triage category");
    github.as("ada").edit(second, { body: `${CRASH}\n\nVersion 2.4.2` });
    await run(second);
    expect(await labelsOf(second)).toEqual(["error: ui", "possible-duplicate"]);
    await say("mara", second, "/triage category auto");
    expect(await labelsOf(second)).toEqual(["error: crash", "possible-duplicate"]);
  });

  test("puts a label on that somebody took off before", async () => {
    github.as("mara").unlabel(second, "error: crash");
    await run(second);
    expect(await labelsOf(second)).not.toContain("error: crash");
    await say("mara", second, "/triage category crash");
    await run(second);
    expect(await labelsOf(second)).toContain("error: crash");
  });

  test("that is none is refused, with a list, and nothing of the text has an effect", async () => {
    await say("mara", second, "/triage category no-such-thing");
    expect((await replies(second)).join()).toMatch(/no category `no-such-thing`.*`usage-limit`/u);
  });

  test("that the repository switched off later on is not used", async () => {
    await say("mara", second, "/triage category ui");
    github.writeFile(".github/fingerpost.yml", "categories:\n  ui: false\n");
    await run(second);
    expect(await labelsOf(second)).toContain("error: crash");
  });
});

describe("ignore", () => {
  test("leaves one line, keeps labels as they are, and stays quiet until a maintainer asks again", async () => {
    const labels = await labelsOf(second);
    await say("mara", second, "/triage ignore");
    const short = await triageComment(second);
    expect(short).toContain("keeps out of this issue, as mara asked");
    expect(short).not.toContain("TypeError");
    github.as("ada").edit(second, { title: "No connection", body: "Error: connect ECONNREFUSED 127.0.0.1:8080" });
    await run(second);
    expect([await triageComment(second), await labelsOf(second)]).toEqual([short, labels]);

    const refused = await say("ada", second, "/triage");
    expect([refused.kind, (await replies(second)).length]).toEqual(["refused", 1]);
    await say("mara", second, "/triage");
    expect(await labelsOf(second)).toContain("error: network");
    expect(await triageComment(second)).toContain("ECONNREFUSED");
  });

  test("is remembered where there was no comment", async () => {
    const quiet = github
      .as("ada")
      .open({ title: "Thanks", body: "Just wanted to say thank you for this wonderful tool." });
    await run(quiet.number);
    expect(await ours(quiet.number)).toEqual([]);
    await say("mara", quiet.number, "/triage ignore");
    github.as("ada").edit(quiet.number, { body: CRASH });
    await run(quiet.number);
    expect(await labelsOf(quiet.number)).toEqual([]);
  });
});

test("where nobody knows whether commands are heard, they are offered from the first one on that was", async () => {
  const { number } = github.as("cleo").open({ title: "graph throws again", body: CRASH });
  await run(number, github, null);
  expect(await triageComment(number)).not.toContain("Reply `/triage");
  await say("mara", number, "/triage category crash");
  expect(await triageComment(number)).toContain("/triage not-duplicate");
  await run(number, github, null);
  expect((await memoryOf(number))?.hearsCommands).toBe(true);
  await run(number, github, false);
  expect(await triageComment(number)).not.toContain("Reply `/triage");
});

describe("again", () => {
  test("looks again, and edits nothing where nothing changed", async () => {
    const before = await github.listComments(second);
    const { id } = await say("ada", second, "/triage");
    expect(github.reactionsTo(id)).toEqual(["eyes", "+1"]);
    expect((await github.listComments(second)).slice(0, before.length)).toEqual(before);
  });

  test("by a maintainer brings back a deleted comment; by the author it does not", async () => {
    const [comment] = await ours(second);
    github.as("mara").deleteComment(second, comment?.id ?? 0);
    await say("ada", second, "/triage");
    expect(await ours(second)).toEqual([]);
    await say("mara", second, "/triage");
    expect(await ours(second)).toHaveLength(1);
  });

  test("works on a closed issue", async () => {
    github.as("mara").edit(second, { state: "closed" });
    const { kind } = await say("mara", second, "/triage category ui");
    expect([kind, await labelsOf(second)]).toEqual(["done", ["error: ui", "possible-duplicate"]]);
  });
});

describe("who may", () => {
  test.each([["/triage"], ["/triage ignore"], ["/triage category ui"], ["/triage help"], ["/triage nonsense"]])(
    "a stranger may not: %s gets neither a reaction nor a sentence, and costs one request",
    async (text) => {
      const before = [await triageComment(second), await labelsOf(second)];
      const on = new FaultyGitHub(github, Infinity, ANY_FAULT);
      const { id } = await say("mallory", second, text, { on });
      expect([on.countRequests(), github.reactionsTo(id)]).toEqual([1, []]);
      expect([await triageComment(second), await labelsOf(second)]).toEqual(before);
      expect(await replies(second)).toEqual([]);
    },
  );

  test.each([["/triage ignore"], ["/triage category ui"], [`/triage duplicate #1`], ["/triage report"]])(
    "the author may not: %s",
    async (text) => {
      const before = await triageComment(second);
      expect((await say("ada", second, text)).kind).toBe("refused");
      expect(await triageComment(second)).toBe(before);
    },
  );

  test.each([
    ["OWNER", "done"],
    ["MEMBER", "done"],
    ["CONTRIBUTOR", "refused"],
  ])("where GitHub does not tell the permission, %s is %s", async (association, kind) => {
    const silent = new Proxy<GitHub>(github, {
      get(target, name) {
        if (name === "getPermission") {
          return () => Promise.reject(new GitHubError("no", { code: "forbidden", status: 403 }));
        }
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === "function"
          ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
          : member;
      },
    });
    expect((await say("zoe", second, "/triage category ui", { on: silent, association })).kind).toBe(kind);
  });

  test.each([
    ["a bot", "helper[bot]", "/triage ignore"],
    ["ourselves", OWN, "/triage ignore"],
    ["a comment without a command", "mara", "I see this too.\n/triage"],
  ])("%s gets no answer at all", async (_name, login, text) => {
    const { kind, id } = await say(login, second, text);
    expect([kind, github.reactionsTo(id)]).toEqual(["nothing", []]);
  });

  test("one who is on the ignore list gets no answer", async () => {
    github.writeFile(".github/fingerpost.yml", "ignore:\n  authors: [mara]\n");
    expect((await say("mara", second, "/triage ignore")).kind).toBe("nothing");
  });
});

describe("where nothing is done", () => {
  test("a pull request", async () => {
    const { number } = github.as("ben").open({ title: "Fix", isPullRequest: true });
    expect((await say("mara", number, "/triage")).kind).toBe("nothing");
  });

  test("a locked issue: a reaction, and no sentence that would break into the silence", async () => {
    github.as("mara").edit(second, { locked: true });
    const { id } = await say("mara", second, "/triage category ui");
    expect(github.reactionsTo(id)).toEqual(["eyes", "confused"]);
    expect([await labelsOf(second), await replies(second)]).toEqual([["error: crash", "possible-duplicate"], []]);
  });

  test("an issue with an ignored label: the sentence says why", async () => {
    github.writeFile(".github/fingerpost.yml", "ignore:\n  labels: [security]\n");
    github.as("mara").label(second, "security");
    await say("mara", second, "/triage");
    expect((await replies(second)).join()).toContain("ignored label");
  });

  test("comments that are switched off cannot remember", async () => {
    github.writeFile(".github/fingerpost.yml", "comment:\n  enabled: false\n");
    await say("mara", second, "/triage ignore");
    expect((await replies(second)).join()).toContain("can't remember");
  });

  test("a dry run writes nothing", async () => {
    const before = [await triageComment(second), await labelsOf(second)];
    const { id } = await say("mara", second, "/triage category ui", { apply: false });
    await say("mara", second, "/triage help", { apply: false });
    expect([await triageComment(second), await labelsOf(second)]).toEqual(before);
    expect([github.reactionsTo(id), await replies(second)]).toEqual([[], []]);
  });
});

describe("help and sentences", () => {
  test("help lists the commands, once for one comment", async () => {
    const { id } = await say("ada", second, "/triage help");
    await say("ada", second, "", { id });
    expect(await replies(second)).toHaveLength(1);
    expect((await replies(second)).join()).toContain("/triage not-duplicate #n");
  });

  test("nobody can make it write at will", async () => {
    for (let time = 0; time < 6; time++) await say("ada", second, "/triage nonsense");
    expect(await replies(second)).toHaveLength(3);
    const { id } = await say("ada", second, "/triage help");
    expect([await replies(second), github.reactionsTo(id)]).toEqual([expect.any(Array), ["eyes", "+1"]]);
    expect(await replies(second)).toHaveLength(3);
  });

  test("an author who orders on and on is heard no more; a maintainer is", async () => {
    for (let time = 0; time < 20; time++) github.as("ada").comment(second, "/triage");
    github.as("ada").edit(second, { title: "No connection", body: "Error: connect ECONNREFUSED 127.0.0.1:8080" });
    const { id, kind } = await say("ada", second, "/triage");
    expect([kind, github.reactionsTo(id)]).toEqual(["refused", []]);
    expect(await labelsOf(second)).not.toContain("error: network");
    await say("mara", second, "/triage");
    expect(await labelsOf(second)).toContain("error: network");
  });
});

describe("whichever call fails, the run fails, and the next one completes it", () => {
  test.each(KINDS_OF_FAULTS.map((fault) => [fault.name, fault] as const))("%s", async (_name, fault) => {
    let reached = 0;
    for (let nth = 1; ; nth++) {
      github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
      github.grant("mara", "write");
      first = github.as("ben").open({ title: "Crash in graph", body: CRASH }).number;
      second = github.as("ada").open({ title: "graph command throws a TypeError", body: CRASH }).number;
      await run(second);
      const faulty = new FaultyGitHub(github, nth, fault);
      const comment = github.as("mara").comment(second, "/triage not-duplicate");
      await say("mara", second, "", { id: comment.id, on: faulty }).catch(() => undefined);
      if (!faulty.fired) break;
      reached = nth;
      await say("mara", second, "", { id: comment.id });
      expect((await memoryOf(second))?.rejected).toEqual([first]);
      expect(await labelsOf(second)).toEqual(["error: crash"]);
      expect(await ours(second)).toHaveLength(1);
      expect(github.reactionsTo(comment.id)).toEqual(expect.arrayContaining(["eyes", "+1"]));
    }
    expect(reached).toBeGreaterThan(15);
  });
});

describe("/triage report", () => {
  const AS_COMMENT = "report:\n  as: comment\n";
  const reportComments = async (number: number) =>
    (await ours(number)).filter(({ body }) => body.startsWith("### Report on "));

  test("is a folded section of the one comment, which a later run takes over and a later report replaces", async () => {
    const { kind, id } = await say("mara", second, "/triage report");
    expect(kind).toBe("done");
    const comment = await triageComment(second);
    expect(comment).toContain("<summary>Report: what is known around this issue (2026-11-18)</summary>");
    expect(comment).toContain("Version 1 of it.");
    // The same delivery again, and a walk: the section stays, and nothing is written anew.
    await say("mara", second, "/triage report", { id });
    await run(second);
    expect(await triageComment(second)).toBe(comment);
    expect(written).toHaveLength(1);
    await say("mara", second, "/triage report");
    const later = await triageComment(second);
    expect(later).toContain("Version 2 of it.");
    expect(later).not.toContain("Version 1 of it.");
  });

  test("a section whose text somebody else changed is not taken over", async () => {
    await say("mara", second, "/triage report");
    const [own] = await ours(second);
    await github.updateComment(own?.id ?? 0, (own?.body ?? "").replace("Version 1 of it.", "Buy quills."));
    await run(second);
    expect(await triageComment(second)).not.toContain("Buy quills.");
    expect(readMarker(await triageComment(second))?.report).toBeUndefined();
  });

  test("with `report.as: comment`, a second comment, edited in place and once for each command", async () => {
    github.writeFile(".github/fingerpost.yml", AS_COMMENT);
    const before = await triageComment(second);
    const { kind, id } = await say("mara", second, "/triage report");
    expect(kind).toBe("done");
    await say("mara", second, "/triage report", { id });
    const [first_, ...more] = await reportComments(second);
    expect([more, first_?.body.includes("Version 1 of it.")]).toEqual([[], true]);
    await say("mara", second, "/triage report");
    const [edited, ...others] = await reportComments(second);
    expect([others, edited?.id, edited?.body.includes("Version 2 of it.")]).toEqual([[], first_?.id, true]);
    // Neither comment is taken for the other.
    await run(second);
    expect((await ours(second)).find(({ body }) => body === before)).toBeDefined();
    expect(await ours(second)).toHaveLength(2);
  });

  test("a comment of somebody else in the same form is not ours", async () => {
    github.writeFile(".github/fingerpost.yml", AS_COMMENT);
    await say("mara", second, "/triage report");
    const [own] = await reportComments(second);
    const forged = github.as("eve").comment(first, (own?.body ?? "").replace(`"issue":${second}`, `"issue":${first}`));
    await say("mara", first, "/triage report");
    expect((await github.getComment(forged.id)).body).toBe(forged.body);
    expect(await reportComments(first)).toHaveLength(1);
  });

  test("the author and strangers get none; a dry run writes nothing", async () => {
    expect((await say("ada", second, "/triage report")).kind).toBe("refused");
    expect((await say("eve", second, "/triage report")).kind).toBe("refused");
    expect(written).toEqual([]);
    const before = await ours(second);
    await say("mara", second, "/triage report", { apply: false });
    expect(await ours(second)).toEqual(before);
  });

  const LOST = FAULTS.filter(({ name }) => name === "403" || name === "time-out after it was done");
  test.each(LOST)("the fault loop, both ways: $name", async (fault) => {
    for (const config of ["", AS_COMMENT]) {
      for (let nth = 1; ; nth += 1) {
        const world = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
        world.grant("mara", "write");
        if (config !== "") world.writeFile(".github/fingerpost.yml", config);
        const { number } = world.as("ada").open({ title: "graph command throws a TypeError", body: CRASH });
        github = world;
        const faulty = new FaultyGitHub(world, nth, fault);
        const comment = world.as("mara").comment(number, "/triage report");
        await say("mara", number, "", { on: faulty, id: comment.id }).catch(() => undefined);
        if (!faulty.fired) break;
        await say("mara", number, "", { id: comment.id });
        const bodies = (await ours(number)).map(({ body }) => body);
        expect([nth, bodies.filter((body) => body.includes("of it.")).length, bodies.length]).toEqual([nth, 1, 1]);
      }
    }
  });
});

describe("a vote", () => {
  test("of anybody is answered by a reaction, by two requests and one for who we are, and once each", async () => {
    const on = new FaultyGitHub(github, Infinity, ANY_FAULT);
    const before = await triageComment(second);
    const one = await say("mallory", second, "/triage vote works flaky", { on });
    expect([one.kind, github.reactionsTo(one.id), on.countRequests()]).toEqual(["done", ["+1"], 3]);
    const again = await say("mallory", second, "/triage vote flaky");
    expect([again.kind, github.reactionsTo(again.id)]).toEqual(["nothing", []]);
    expect([await triageComment(second), await replies(second)]).toEqual([before, []]);
  });

  test("of one person is answered three times at most", async () => {
    const kinds: string[] = [];
    for (const signal of ["works", "flaky", "common", "blocking"]) {
      kinds.push((await say("mallory", second, `/triage vote ${signal}`)).kind);
    }
    expect(kinds).toEqual(["done", "done", "done", "nothing"]);
  });

  test("where no comment of ours stands says nothing", async () => {
    const { number } = github.as("zoe").open({ title: "Other", body: "x" });
    const on = new FaultyGitHub(github, Infinity, ANY_FAULT);
    const { kind } = await say("mallory", number, "/triage vote works", { on });
    expect([kind, on.countRequests()]).toEqual(["nothing", 1]);
  });
});
