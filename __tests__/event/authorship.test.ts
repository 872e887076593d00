/** Under a login that many workflows share: which comment is ours, and what of its marker is believed. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findOwnComments } from "../../src/event/gather.ts";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { renderMarker } from "../../src/render/marker.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import type { MarkerState } from "../../src/domain/plan.ts";

const SHARED = "github-actions[bot]";
const NOW = "2026-11-18T12:00:00Z";
const CRASH =
  "TypeError: Cannot read properties of undefined (reading 'spokes')\n    at layoutRim (/opt/wheel/draw.js:64:5)";

let github: MemoryGitHub;
let number: number;

beforeEach(() => {
  github = new MemoryGitHub({ ownLogin: SHARED, startAt: "2026-11-18T09:00:00Z" });
  number = github.as("ada").open({ title: "Crash in graph", body: CRASH }).number;
});

async function run(on: MemoryGitHub, issue: number): Promise<void> {
  const corpora = createCorpusCache();
  const corpus = () => corpora.getIndex(on, NOW);
  await triageIssue({ github: on, number: issue, corpus, now: NOW, apply: true, delivery: null });
}

/** What Fingerpost writes on an issue of another repository or number. */
async function writtenOn(repositoryId: number, before: number): Promise<string> {
  const other = new MemoryGitHub({ ownLogin: SHARED, repositoryId, startAt: "2026-11-18T09:00:00Z" });
  for (let count = 0; count < before; count++) other.as("ben").open({ title: "Something else", body: "" });
  const issue = other.as("ben").open({ title: "Crash in graph", body: CRASH });
  await run(other, issue.number);
  return (await other.listComments(issue.number))[0]?.body ?? "";
}

function withState(body: string, change: Partial<MarkerState>): string {
  const state = readMarker(body);
  if (state === null) throw new Error("no marker");
  return body.replace(renderMarker(state), () => renderMarker({ ...state, ...change }));
}

const bodies = async () => (await github.listComments(number)).map(({ body }) => body);

describe("another workflow repeats what a stranger wrote", () => {
  test.each([
    ["below a headline of its own", (ours: string) => `### Thanks for the report\n\nYou wrote:\n\n${ours}`],
    ["and says something below", (ours: string) => `${ours}\n\nThis was a copy.`],
    ["our comment on another issue", (ours: string) => withState(ours, { place: { repository: 1, issue: 99 } })],
    ["with another category", (ours: string) => withState(ours, { category: "network" })],
    [
      "with links that the footer does not know",
      (ours: string) => withState(ours, { relations: [{ number: 4, relation: "duplicate" }] }),
    ],
    ["as if it were ignored", (ours: string) => withState(ours, { ignoredBy: "mara" })],
    ["the marker alone", (ours: string) => `### Left alone\n\n${ours.split("\n").at(-2) ?? ""}`],
  ])("%s: not obeyed, not overwritten, not deleted", async (_name, forge) => {
    const forged = forge(withState(await writtenOn(1, 0), { rejected: [1, 2, 3], labels: ["security"] }));
    github.as(SHARED).comment(number, forged);
    github.as("mara").label(number, "security");
    await run(github, number);
    const [first, second, ...more] = await bodies();
    expect([first, more]).toEqual([forged, []]);
    expect(readMarker(second ?? "")).toMatchObject({ rejected: [], ignoredBy: null, category: "crash" });
    expect((await github.getIssue(number)).labels).toContain("security");
  });

  test("any text before, between or after is enough for it not to be ours", async () => {
    await run(github, number);
    const [ours = ""] = await bodies();
    const comment = { id: 1, author: { login: SHARED, isBot: true }, createdAt: NOW };
    const place = { repository: 1, issue: number };
    expect(await findOwnComments([{ ...comment, body: ours }], SHARED, place)).toHaveLength(1);
    const line = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(line, fc.constantFrom("before", "after"), async (text, where) => {
        const body = where === "before" ? `${text}\n\n${ours}` : `${ours}\n\n${text}`;
        expect(await findOwnComments([{ ...comment, body }], SHARED, place)).toEqual([]);
      }),
    );
  });
});

test("an issue that came from another repository: the comment stays the one, its numbers are forgotten", async () => {
  const brought = withState(await writtenOn(77, 5), { rejected: [1], labels: ["error: crash"] });
  github.as(SHARED).comment(number, brought);
  await run(github, number);
  const [only, ...more] = await bodies();
  expect(more).toEqual([]);
  expect(readMarker(only ?? "")).toMatchObject({ rejected: [], place: { repository: 1, issue: number } });
});

test("a comment of a release that named no place is ours, and names it from then on", async () => {
  github.as(SHARED).comment(number, withState(await writtenOn(1, 0), { place: null, rejected: [5] }));
  await run(github, number);
  const [only, ...more] = await bodies();
  expect(more).toEqual([]);
  expect(readMarker(only ?? "")).toMatchObject({ rejected: [5], place: { repository: 1, issue: number } });
});
