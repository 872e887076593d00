/**
 * The demo: an emulated GitHub, the real Probot app behind it on a real port, and people who open issues. Everything
 * that is shown is read back from the emulated GitHub afterwards, and held against what the scenario expects.
 */
import { createHmac, randomUUID } from "node:crypto";
import { Octokit } from "@octokit/core";
import type { IssueComment } from "../domain/issue.ts";
import { createOctokitGitHub } from "../github/octokit-github.ts";
import type { GitHub } from "../github/github.ts";
import { findOwnComments, placeOf } from "../event/gather.ts";
import { type Bot, startBot } from "./bot.ts";
import { type EmulatedGitHub, startEmulatedGitHub } from "./emulated-github.ts";
import type { DemoResult, Note, SeenIssue } from "./demo-result.ts";
import { findFaults } from "./find-faults.ts";
import { createPerson } from "./person.ts";
import { until } from "./until.ts";
import type { DemoIssue } from "./demo-issue.ts";
import { BURST } from "./scenario-burst.ts";
import { LATER_EDIT, OTHERS } from "./scenario-others.ts";
import { ALL, HISTORY, LATEST_RELEASE } from "./scenario.ts";

const OWNER = "kestrel-tools";
const REPO = `${OWNER}/kestrel`;

/** The bot has this long for everything, in milliseconds; it needs seconds. Ends only a wait for what never comes. */
const PATIENCE = 120_000;

/** Runs the whole scenario. @throws where the emulated GitHub or the app can't be started */
export async function runDemo(): Promise<DemoResult> {
  const bot = await startBot();
  const people = [...new Set(ALL.map((issue) => issue.author))];
  const github = await startEmulatedGitHub({ repo: REPO, people, webhookUrl: bot.webhookUrl });
  try {
    return await play(github, bot);
  } finally {
    // The bot first: what it still reads of a GitHub that is gone, it would try again for seconds.
    await bot.close();
    await github.close();
  }
}

async function play(github: EmulatedGitHub, bot: Bot): Promise<DemoResult> {
  const deadline = performance.now() + PATIENCE;
  const reader = createReader(github);
  const numbers = new Map<string, number>();
  const open = async (issue: DemoIssue) => {
    numbers.set(issue.key, await createPerson(github, issue.author).open(issue));
  };
  await createPerson(github, OWNER).release(LATEST_RELEASE);
  for (const issue of HISTORY) await open(issue);
  await bot.install(github);
  const opened = [...BURST, ...OTHERS];
  for (const issue of opened) {
    const before = bot.deliveries().answered;
    await open(issue);
    // One person after another, so that the day goes the same way each time.
    await until(bot.deliveries, ({ pending, answered }) => pending === 0 && answered > before, deadline);
  }
  // What is shown was read once nothing was under way any more: a second comment could not hide.
  await until(bot.deliveries, ({ pending }) => pending === 0, deadline);
  const issues = await Promise.all(opened.map((issue) => look(reader, issue, numbers)));
  const notes = [
    await noteRedelivery(github, bot, reader, numbers),
    await noteEdit(github, reader, numbers, deadline),
    ...bot.faults.map((fault) => ({ ok: false, text: `the app failed: ${fault}` })),
  ];
  const ok = issues.every((seen) => seen.faults.length === 0) && notes.every((note) => note.ok);
  return { issues, repositoryLabels: await reader.listLabels(), notes, ok };
}

/** What anybody can see: the same port, with the owner's eyes. */
function createReader(github: EmulatedGitHub): GitHub {
  const octokit = new Octokit({ auth: github.tokenOf(OWNER), baseUrl: github.url });
  return createOctokitGitHub({ octokit, repo: REPO, ownLogin: () => Promise.resolve(`${github.app.slug}[bot]`) });
}

async function look(reader: GitHub, issue: DemoIssue, numbers: ReadonlyMap<string, number>): Promise<SeenIssue> {
  const number = numbers.get(issue.key) ?? 0;
  const [{ labels }, comments] = await Promise.all([reader.getIssue(number), ownComments(reader, number)]);
  const [own = null] = await findOwnComments(comments, await reader.getOwnLogin(), placeOf(reader, number));
  const relations = (own?.state?.relations ?? []).map((shown) => `${shown.relation} → #${shown.number}`);
  const seen = { issue, number, labels, relations, comment: own?.body ?? null };
  return { ...seen, faults: findFaults(seen, comments.length, numbers) };
}

async function ownComments(reader: GitHub, number: number): Promise<readonly IssueComment[]> {
  const ownLogin = await reader.getOwnLogin();
  return (await reader.listComments(number)).filter(({ author }) => author?.login === ownLogin);
}

/** GitHub, or an operator, may deliver twice; the second time nothing may change. */
async function noteRedelivery(
  github: EmulatedGitHub,
  bot: Bot,
  reader: GitHub,
  numbers: ReadonlyMap<string, number>,
): Promise<Note> {
  const number = numbers.get(OTHERS.at(-1)?.key ?? "") ?? 0;
  const before = JSON.stringify([await reader.getIssue(number), await ownComments(reader, number)]);
  const status = await deliver(github, bot, number);
  const after = JSON.stringify([await reader.getIssue(number), await ownComments(reader, number)]);
  const ok = status === 200 && before === after;
  return {
    ok,
    text: `The webhook of #${number} delivered once more (HTTP ${status}): still one comment, the same labels`,
  };
}

/** A signed `issues.opened`, as GitHub would send it again. */
async function deliver(github: EmulatedGitHub, bot: Bot, number: number): Promise<number> {
  const octokit = new Octokit({ auth: github.tokenOf(OWNER), baseUrl: github.url });
  const parameters = { owner: OWNER, repo: REPO.slice(OWNER.length + 1) };
  const [issue, repository] = await Promise.all([
    octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...parameters, issue_number: number }),
    octokit.request("GET /repos/{owner}/{repo}", parameters),
  ]);
  const installation = { id: github.app.installationId };
  const body = JSON.stringify({ action: "opened", issue: issue.data, repository: repository.data, installation });
  const response = await fetch(bot.webhookUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-github-event": "issues",
      "x-github-delivery": randomUUID(),
      "x-hub-signature-256": `sha256=${createHmac("sha256", github.app.webhookSecret).update(body).digest("hex")}`,
    },
    body,
  });
  return response.status;
}

/** A reporter adds what was missing: the same comment is edited, and the request for information is taken back. */
async function noteEdit(
  github: EmulatedGitHub,
  reader: GitHub,
  numbers: ReadonlyMap<string, number>,
  deadline: number,
): Promise<Note> {
  const { key, body, gone, comes } = LATER_EDIT;
  const number = numbers.get(key) ?? 0;
  const before = await ownComments(reader, number);
  const author = ALL.find((issue) => issue.key === key)?.author ?? OWNER;
  await createPerson(github, author).editBody(number, body);
  const state = async () => ({ comments: await ownComments(reader, number), ...(await reader.getIssue(number)) });
  const isDone = ({ comments, labels }: Awaited<ReturnType<typeof state>>) =>
    comments.length === 1 &&
    comments[0]?.id === before[0]?.id &&
    comments[0]?.body !== before[0]?.body &&
    !labels.includes(gone) &&
    labels.includes(comes);
  const after = await until(state, isDone, deadline);
  const text = `#${number} edited by its author: the same comment brought up to date; labels now ${after.labels.join(", ")}`;
  return { ok: isDone(after), text };
}
