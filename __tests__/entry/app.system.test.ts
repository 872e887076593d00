/** The app over real HTTP: signed webhooks from the emulated GitHub, Probot's own server side, writes by the App. */
import { createHmac, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { type Bot, startBot } from "../../src/demo/bot.ts";
import { type EmulatedGitHub, startEmulatedGitHub } from "../../src/demo/emulated-github.ts";
import { eventually } from "../support/eventually.ts";

const AT = { owner: "ada", repo: "tool" };
const BODY = "Since today every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";

let bot: Bot;
let github: EmulatedGitHub;
let ada: Octokit;

beforeAll(async () => {
  bot = await startBot();
  github = await startEmulatedGitHub({ repo: "ada/tool", people: ["ben"], webhookUrl: bot.webhookUrl });
  await bot.install(github);
  ada = new Octokit({ auth: github.tokenOf("ada"), baseUrl: github.url });
});

afterAll(async () => {
  await bot.close();
  await github.close();
});

/** Opens an issue and waits until the App has answered GitHub's delivery of it. */
async function open(title: string, body: string): Promise<number> {
  const before = bot.deliveries().answered;
  const { data } = await ada.request("POST /repos/{owner}/{repo}/issues", { ...AT, title, body });
  await quiet(before);
  return data.number;
}

async function quiet(before: number): Promise<void> {
  const isQuiet = ({ pending, answered }: ReturnType<Bot["deliveries"]>) => pending === 0 && answered > before;
  await eventually(bot.deliveries, isQuiet);
}

/** The state of an issue once the App is done with it. */
async function settled(issue_number: number, isDone: (labels: readonly (string | undefined)[]) => boolean) {
  const look = () => stateOf(issue_number);
  const seen = await eventually(look, ({ labels }) => isDone(labels));
  await eventually(bot.deliveries, ({ pending }) => pending === 0);
  return { ...seen, ...(await look()) };
}

async function stateOf(issue_number: number) {
  const at = { ...AT, issue_number };
  const { data } = await ada.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
  const comments = (await ada.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at)).data;
  const labels = data.labels.map((label) => (typeof label === "string" ? label : label.name));
  return { issue: data, labels, comments: comments.map(({ user, body }) => ({ by: user?.login, body })) };
}

async function deliver(event: string, payload: object, secret = github.app.webhookSecret): Promise<number> {
  const body = JSON.stringify({ installation: { id: github.app.installationId }, ...payload });
  const response = await fetch(bot.webhookUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-github-event": event,
      "x-github-delivery": randomUUID(),
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    },
    body,
  });
  return response.status;
}

const repository = { id: 1, name: "tool", full_name: "ada/tool", owner: { login: "ada" } };

test("issues.opened: labels and one comment by the App itself", async () => {
  const { labels, comments } = await settled(await open("No connection", BODY), (found) => found.length === 2);
  expect(labels).toEqual(["error: network", "platform: macos"]);
  expect(comments.map(({ by }) => by)).toEqual(["fingerpost[bot]"]);
  expect(bot.faults).toEqual([]);
});

test("issues.edited: the same comment, brought up to date", async () => {
  const number = await open("It does not work", "");
  const before = await settled(number, (labels) => labels.includes("needs-info"));
  await ada.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...AT, issue_number: number, body: BODY });
  const after = await settled(number, (labels) => labels.includes("error: network") && !labels.includes("needs-info"));
  expect(before.labels).toEqual(["needs-info"]);
  expect(after.labels).toEqual(expect.arrayContaining(["error: network", "platform: macos"]));
  expect(after.comments).toHaveLength(1);
  expect(after.comments[0]?.body).not.toBe(before.comments[0]?.body);
});

test("issues.reopened: nothing new is posted", async () => {
  const number = await open("No connection, too", BODY);
  await settled(number, (labels) => labels.length > 0);
  const { issue, comments } = await stateOf(number);
  expect(await deliver("issues", { action: "reopened", issue, repository })).toBe(200);
  expect((await stateOf(number)).comments).toEqual(comments);
});

async function comment(issue_number: number, body: string, login: string): Promise<void> {
  const octokit = new Octokit({ auth: github.tokenOf(login), baseUrl: github.url });
  const before = bot.deliveries().answered;
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  await octokit.request(route, { ...AT, issue_number, body });
  await quiet(before);
}

describe("issue_comment.created", () => {
  test("a maintainer's command is carried out, a stranger's is not", async () => {
    const number = await open("No connection on command", BODY);
    await settled(number, (labels) => labels.length >= 2);
    await comment(number, "/triage ignore", "ben");
    await comment(number, "/triage category ui", "ada");
    const after = await settled(number, (labels) => labels.includes("error: ui"));
    expect(after.labels).not.toContain("error: network");
    const own = after.comments.filter(({ by }) => by === "fingerpost[bot]");
    expect(own).toHaveLength(1);
    expect(own[0]?.body).toContain("set by ada with /triage category");
    expect(bot.faults).toEqual([]);
  });

  test("a comment without a command, one in a quote, and our own are let alone", async () => {
    const number = await open("No connection, talked about", BODY);
    const before = await settled(number, (labels) => labels.length >= 2);
    await comment(number, "I see this too.", "ada");
    await comment(number, "> /triage ignore", "ada");
    const after = await stateOf(number);
    expect(after.labels).toEqual(before.labels);
    expect(after.comments.filter(({ by }) => by === "fingerpost[bot]")).toEqual(before.comments);
  });

  test("a command that is delivered twice is carried out once, beside a triage of the same issue", async () => {
    const number = await open("No connection, twice", BODY);
    await settled(number, (labels) => labels.length >= 2);
    await comment(number, "/triage help", "ada");
    const { issue, comments } = await stateOf(number);
    const order = { id: 1, body: "/triage help", user: { login: "ada", type: "User" }, created_at: issue.created_at };
    const payload = { action: "created", issue, comment: { ...order, author_association: "OWNER" }, repository };
    const all = await Promise.all([
      deliver("issue_comment", payload),
      deliver("issues", { action: "reopened", issue, repository }),
      deliver("issue_comment", payload),
    ]);
    expect(all).toEqual([200, 200, 200]);
    const replies = (await stateOf(number)).comments.filter(({ body }) => body?.includes("fingerpost-reply"));
    expect(replies.length - comments.filter(({ body }) => body?.includes("fingerpost-reply")).length).toBe(1);
  });
});

describe("deliveries", () => {
  test("several at once about one issue end with one comment", async () => {
    const number = await open("No connection at all", BODY);
    const { issue } = await stateOf(number);
    const payload = { action: "opened", issue, repository };
    const statuses = await Promise.all([1, 2, 3].map(() => deliver("issues", payload)));
    expect(statuses).toEqual([200, 200, 200]);
    expect((await stateOf(number)).comments).toHaveLength(1);
  });

  test("an edit that touches neither title nor body is left alone", async () => {
    const number = await open("Quiet", "");
    const before = await settled(number, (labels) => labels.length > 0);
    const payload = { action: "edited", changes: {}, issue: { ...before.issue, body: BODY }, repository };
    expect(await deliver("issues", payload)).toBe(200);
    expect(await stateOf(number)).toEqual(before);
  });

  test("with a wrong signature is refused, and nothing is done", async () => {
    const number = await open("Quiet again", "");
    const before = await stateOf(number);
    const forged = { ...before.issue, title: "Crash", body: BODY };
    expect(await deliver("issues", { action: "edited", changes: { body: {} }, issue: forged, repository }, "x")).toBe(
      400,
    );
    expect(await stateOf(number)).toEqual(before);
  });

  test("about an issue that is gone fails visibly, so that it can be delivered again", async () => {
    const { issue } = await stateOf(await open("Soon gone", ""));
    const payload = { action: "opened", issue: { ...issue, number: 9999 }, repository };
    expect(await deliver("issues", payload)).toBe(500);
    expect(bot.faults.join()).toContain("9999");
  });

  test("of a deleted issue is accepted", async () => {
    const { issue } = await stateOf(await open("Deleted", ""));
    expect(await deliver("issues", { action: "deleted", issue, repository })).toBe(200);
  });
});
