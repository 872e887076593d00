/** The App and the Action say and do the same about the same issues: one over webhooks, one as a runner starts it. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { type Bot, startBot } from "../../src/demo/bot.ts";
import { type EmulatedGitHub, startEmulatedGitHub } from "../../src/demo/emulated-github.ts";
import { comparable } from "../../src/render/marker.ts";
import { eventually } from "../support/eventually.ts";
import { type ActionWorld, startActionWorld } from "../support/run-action.ts";

const AT = { owner: "ada", repo: "tool" };
const ISSUES = [
  {
    title: "No connection",
    body: "Every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS",
  },
  {
    title: "No connection again",
    body: "```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\n@team | <b>x</b>\n\nOS: macOS",
  },
  { title: "It does not work", body: "" },
  { title: "Dark theme", body: "Please add a dark theme to the settings page; the white one hurts at night." },
];
const ORDER = "/triage category ui";

let bot: Bot;
let forApp: EmulatedGitHub;
let forAction: ActionWorld;

beforeAll(async () => {
  bot = await startBot();
  forApp = await startEmulatedGitHub({ repo: "ada/tool", people: ["ben"], webhookUrl: bot.webhookUrl });
  await bot.install(forApp);
  forAction = await startActionWorld("ada/tool", ["ben"]);
});
afterAll(async () => {
  await bot.close();
  await forApp.close();
  await forAction.close();
});

/** Opens the issue and lets a maintainer order something; each step is done with before the next. */
async function actOut(
  octokitOf: (login: string) => Octokit,
  settle: (event: string, payload: object) => Promise<void>,
) {
  for (const issue of ISSUES) {
    const { data } = await octokitOf("ben").request("POST /repos/{owner}/{repo}/issues", { ...AT, ...issue });
    await settle("issues", { action: "opened", issue: data });
  }
  const at = { ...AT, issue_number: 1, body: ORDER };
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const { data: comment } = await octokitOf("ada").request(route, at);
  await settle("issue_comment", { action: "created", issue: { number: 1 }, comment });
  return await Promise.all(ISSUES.map((_, at) => look(octokitOf("ada"), at + 1)));
}

/** The app's deliveries that were answered up to the last rest. */
let answeredBefore = 0;

/**
 * Until the app has answered something new and then nothing for a while: what it writes is delivered to it as well, and
 * the next issue must find the same earlier ones as in the other world.
 */
async function rest(): Promise<void> {
  let answered = answeredBefore;
  let quiet = 0;
  const isQuiet = (now: ReturnType<Bot["deliveries"]>) => {
    quiet = now.pending > 0 || now.answered !== answered ? 0 : quiet + 1;
    answered = now.answered;
    return answered > answeredBefore && quiet > QUIET_LOOKS;
  };
  await eventually(() => bot.deliveries(), isQuiet);
  answeredBefore = answered;
}

/** App and GitHub share our event loop: between two looks they had their turn, however slow the machine. */
const QUIET_LOOKS = 20;

async function look(octokit: Octokit, issue_number: number) {
  const at = { ...AT, issue_number };
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
  const comments = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", at);
  const labels = data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))).sort();
  const bodies = comments.data.map(({ body }) => comparable(body ?? ""));
  // Ids of comments differ from world to world, and so do the hours of notices.
  return {
    labels,
    bodies: bodies.map((body) => body.replace(/"(?:(?:firstNoticeAt|at)":"[^"]*"|commands":\[\d+\])/g, "")),
  };
}

test("the same labels and the same words, for issues and for a command", async () => {
  const byApp = await actOut(
    (login) => new Octokit({ auth: forApp.tokenOf(login), baseUrl: forApp.url }),
    async () => {
      await rest();
    },
  );
  const byAction = await actOut(
    (login) => forAction.octokitOf(login),
    async (event, payload) => {
      // As a runner says it; the first repository of an emulated GitHub.
      const env = { GITHUB_REPOSITORY_ID: "1" };
      expect(await forAction.run(event, payload, { env, inputs: { commands: "true" } })).toMatchObject({ code: 0 });
    },
  );
  expect(byAction).toEqual(byApp);
  expect(byApp.map(({ labels }) => labels.length > 0)).toEqual([true, true, true, false]);
  expect(byApp[0]?.labels).toContain("error: ui");
  expect(bot.faults).toEqual([]);
});
