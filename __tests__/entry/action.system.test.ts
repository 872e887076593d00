/** The committed bundle as a runner starts it, on all events and modes, against the emulated GitHub. */
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { OpenApi } from "../support/openapi.ts";
import { type ActionWorld, NO_CONNECTION, NO_SPACE, startActionWorld } from "../support/run-action.ts";

const AT = { owner: "ada", repo: "tool" };

let world: ActionWorld;
const open: ActionWorld["open"] = (...given) => world.open(...given);
const stateOf: ActionWorld["stateOf"] = (number) => world.stateOf(number);

beforeAll(async () => {
  world = await startActionWorld("ada/tool", ["ben", "mallory"]);
  await world.octokitOf().request("POST /repos/{owner}/{repo}/releases", { ...AT, tag_name: "v1.0.0" });
});
afterAll(() => world.close());
afterEach(() => {
  world.front.fail = null;
});

async function comment(issue_number: number, body: string, login = "ada") {
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const { data } = await world.octokitOf(login).request(route, { ...AT, issue_number, body });
  return { ...data, id: Number(data.id) };
}

describe("issues", () => {
  test("opened: labels, a comment, outputs, few requests; a second run changes nothing", async () => {
    const issue = await open("No connection", NO_CONNECTION);
    const first = await world.run("issues", { action: "opened", issue });
    expect(first.log).toContain(`#${issue.number}: network`);
    expect([first.code, first.outputs["category"]]).toEqual([0, "network"]);
    expect(JSON.parse(first.outputs["labels"] ?? "")).toEqual(["error: network", "platform: macos"]);
    const after = await stateOf(issue.number);
    expect([after.labels, after.comments.length]).toEqual([["error: network", "platform: macos"], 1]);

    const second = await world.run("issues", { action: "reopened", issue });
    expect(second.code).toBe(0);
    expect(await stateOf(issue.number)).toEqual(after);
  });

  test("once its labels are there, a new issue that names an earlier one costs at most 10 requests", async () => {
    const issue = await open("No connection in the evening", NO_CONNECTION.replace("today", "yesterday"));
    const { code, requests, log } = await world.run("issues", { action: "opened", issue });
    expect(log).toContain(`${requests} requests to GitHub`);
    // Nothing is kept here: one more than where it is known that the owner shares no settings.
    expect([code, requests]).toEqual([0, 10]);
  });

  test("edited: the same comment, brought up to date", async () => {
    const issue = await open("No connection at night", NO_CONNECTION);
    await world.run("issues", { action: "opened", issue });
    const [before] = await world.ours(issue.number);
    const at = { ...AT, issue_number: issue.number };
    await world
      .octokitOf("ben")
      .request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, body: NO_SPACE });
    const changes = { body: { from: NO_CONNECTION } };
    const edited = { ...issue, body: NO_SPACE };
    const { code } = await world.run("issues", { action: "edited", issue: edited, changes });
    const [after, ...more] = await world.ours(issue.number);
    expect([code, after?.id, more]).toEqual([0, before?.id, []]);
    expect(after?.body).toContain("ENOSPC");
    expect((await stateOf(issue.number)).labels).toEqual(["error: filesystem"]);
  });

  test("a dry run writes nothing, and says what it would do", async () => {
    const issue = await open("No connection, dry", NO_CONNECTION);
    const { code, outputs, log } = await world.run(
      "issues",
      { action: "opened", issue },
      { inputs: { "dry-run": "true" } },
    );
    expect([code, outputs["category"]]).toEqual([0, "network"]);
    expect(log).toContain("dry run, would: create the comment, +error: network, +platform: macos");
    expect(await stateOf(issue.number)).toEqual({ labels: [], comments: [] });
  });

  test("a mistake in the configuration is an annotation at its line", async () => {
    await writeConfig("labels:\n  needs-inf: x\n");
    const issue = await open("No connection, odd", NO_CONNECTION);
    const { code, log } = await world.run("issues", { action: "opened", issue });
    await writeConfig("{}\n");
    expect(code).toBe(0);
    expect(log).toMatch(
      /::warning title=[^:]*,?file=\.github\/fingerpost\.yml,line=2|::warning .*file=.github\/fingerpost.yml/u,
    );
  });
});

test("labels.mode: suggest proposes labels where the repository has suggestions", async () => {
  await writeConfig("labels:\n  mode: suggest\n");
  const issue = await open("No connection, proposed", NO_CONNECTION);
  const plain = await world.run("issues", { action: "opened", issue });
  expect([plain.code, (await stateOf(issue.number)).labels]).toEqual([0, ["error: network", "platform: macos"]]);
  world.front.enableSuggestions("ada/tool");
  const next = await open("No connection, proposed again", NO_CONNECTION);
  const { code, log } = await world.run("issues", { action: "opened", issue: next });
  await writeConfig("{}\n");
  expect([code, (await stateOf(next.number)).labels]).toEqual([0, []]);
  const proposed = world.front.suggestionsOf("ada/tool", next.number);
  expect(proposed.map(({ name }) => name)).toEqual(expect.arrayContaining(["error: network", "platform: macos"]));
  expect(proposed.every(({ rationale, confidence }) => rationale !== "" && confidence !== null)).toBe(true);
  expect(log).toContain("proposed: error: network");
});

async function writeConfig(text: string): Promise<void> {
  const path = ".github/fingerpost.yml";
  const octokit = world.octokitOf();
  const old = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", { ...AT, path }).catch(() => null);
  const sha = old !== null && !Array.isArray(old.data) ? { sha: old.data.sha } : {};
  const content = Buffer.from(text).toString("base64");
  await octokit.request("PUT /repos/{owner}/{repo}/contents/{path}", { ...AT, path, message: "Set", content, ...sha });
}

test("two runs at once, of the opening and of a quick edit, end with one comment and the newer text's labels", async () => {
  for (let time = 0; time < 3; time++) {
    const issue = await open(`Quickly edited, time ${time}`, NO_CONNECTION);
    const opened = world.run("issues", { action: "opened", issue });
    const at = { ...AT, issue_number: issue.number };
    await world
      .octokitOf("ben")
      .request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, body: NO_SPACE });
    const newer = { ...issue, body: NO_SPACE };
    const edited = world.run("issues", { action: "edited", issue: newer, changes: { body: { from: NO_CONNECTION } } });
    const codes = (await Promise.all([opened, edited])).map(({ code }) => code);
    const own = await world.ours(issue.number);
    expect([codes, own.length, (await stateOf(issue.number)).labels]).toEqual([[0, 0], 1, ["error: filesystem"]]);
    expect(own[0]?.body).toContain("ENOSPC");
  }
});

describe("issue_comment", () => {
  test("a maintainer's command is carried out and answered by reactions", async () => {
    const issue = await open("No connection, pinned", NO_CONNECTION);
    await world.run("issues", { action: "opened", issue });
    const order = await comment(issue.number, "/triage category ui");
    const { code, log } = await world.run("issue_comment", { action: "created", issue, comment: order });
    expect([code, world.front.reactionsTo(order.id)]).toEqual([0, ["eyes", "+1"]]);
    expect(log).toContain("/triage category is carried out");
    expect((await stateOf(issue.number)).labels).toEqual(["error: ui", "platform: macos"]);
    const repeated = await world.run("issue_comment", { action: "created", issue, comment: order });
    expect([repeated.code, (await world.ours(issue.number)).length]).toEqual([0, 1]);
  });

  test("a stranger's is not, and costs no request", async () => {
    const issue = await open("No connection, attacked", NO_CONNECTION);
    await world.run("issues", { action: "opened", issue });
    const order = await comment(issue.number, "/triage ignore", "mallory");
    const { code, log, requests, summary } = await world.run("issue_comment", {
      action: "created",
      issue,
      comment: order,
    });
    expect([code, requests, world.front.reactionsTo(order.id)]).toEqual([0, 0, []]);
    expect(log).toContain("a stranger gives no orders");
    expect(summary).toContain("a stranger gives no orders");
  });

  test("where few requests are left, edits and commands wait, and new issues are served", async () => {
    const issue = await open("No connection, late in the hour", NO_CONNECTION);
    world.front.fail = (_count, { path }) => {
      const core = { limit: 1000, remaining: 150, reset: 1_800_000_000, used: 850 };
      return path === "/rate_limit" ? { status: 200, body: { resources: { core }, rate: core } } : undefined;
    };
    const opened = await world.run("issues", { action: "opened", issue });
    expect([opened.code, (await world.ours(issue.number)).length]).toEqual([0, 1]);
    const before = await stateOf(issue.number);
    const edited = { ...issue, body: NO_SPACE };
    const edit = await world.run("issues", {
      action: "edited",
      issue: edited,
      changes: { body: { from: NO_CONNECTION } },
    });
    expect([edit.code, edit.requests]).toEqual([0, 1]);
    expect(edit.log).toContain("::warning::");
    const order = await comment(issue.number, "/triage ignore");
    const command = await world.run("issue_comment", { action: "created", issue, comment: order });
    expect([command.code, command.requests]).toEqual([1, 1]);
    expect((await stateOf(issue.number)).labels).toEqual(before.labels);
  });

  test("a stranger's leaves everything as it was", async () => {
    const issue = await open("No connection, attacked once more", NO_CONNECTION);
    await world.run("issues", { action: "opened", issue });
    const order = await comment(issue.number, "/triage ignore", "mallory");
    const before = await stateOf(issue.number);
    await world.run("issue_comment", { action: "created", issue, comment: order });
    expect(await stateOf(issue.number)).toEqual(before);
  });
});

/** All the others, and what each is told, are rows of `event/read-event.test.ts`. */
describe("what nothing is done for, and why", () => {
  test.each([
    ["another event", "push", {}, "does nothing on `push`"],
    ["a locked issue", "issues", { action: "opened", issue: { number: 1, locked: true } }, "locked"],
  ])("%s", async (_name, event, payload, why) => {
    const { code, log, requests } = await world.run(event, payload);
    expect([code, requests]).toEqual([0, 0]);
    expect(log).toContain("Nothing to do: ");
    expect(log).toContain(why);
  });

  test("an issue that is locked by now", async () => {
    const { number } = await open("No connection, locked", NO_CONNECTION);
    const lock = "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock";
    await world.octokitOf().request(lock, { ...AT, issue_number: number, lock_reason: "resolved" });
    const { code, log } = await world.run("issues", { action: "opened", issue: { number } });
    expect([code, log]).toEqual([0, expect.stringContaining("is left alone: the conversation is locked")]);
  });
});

describe("what can go wrong", () => {
  test("an issue that is not there ends red, in one line that says what to do", async () => {
    const { code, log } = await world.run("issues", { action: "opened", issue: { number: 9999 } });
    expect(code).toBe(1);
    expect(log).toMatch(/::error::.*ada\/tool#9999/u);
  });

  test("no token ends red", async () => {
    const { code, log } = await world.run(
      "issues",
      { action: "opened", issue: { number: 1 } },
      { inputs: { "github-token": "" } },
    );
    expect([code, log]).toEqual([1, expect.stringContaining("github-token")]);
  });
});

describe("the log", () => {
  test("shows no credential, and takes no word of an issue for a command to the runner", async () => {
    const key = `ghp_${"a1B2".repeat(9)}`;
    const body = `::error::owned ##[error]owned\n::set-output name=category::owned\n\nError: connect ECONNREFUSED ${key} ##[add-mask]x\n`;
    const issue = await open(`::error::owned ${key}`, body);
    const { code, log } = await world.run("issues", { action: "opened", issue }, { env: { RUNNER_DEBUG: "1" } });
    expect(code).toBe(0);
    expect(log).not.toContain(key);
    expect(log).not.toMatch(/^\s*::(?:error|set-output)|##\[/m);
    expect(log).toMatch(/^::debug::rule /m);
    expect(log).toMatch(
      /^::debug::POST \/repos\/\{owner\}\/\{repo\}\/issues\/\{issue_number\}\/comments: 201, \d+ requests left/m,
    );
  });

  test("masks the token, and groups the grounds", async () => {
    const issue = await open("No connection, masked", NO_CONNECTION);
    const { log } = await world.run("issues", { action: "opened", issue });
    expect(log).toMatch(/^::add-mask::ghp_/m);
    expect(log).toMatch(/^::group::#\d+: why$/m);
  });
});

describe("GitHub's own examples", () => {
  interface Example {
    readonly name: string;
    readonly examples: readonly { readonly action?: string; readonly repository?: { readonly full_name: string } }[];
  }
  const all = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly Example[]; // A list of events.
  const examples = all
    .filter(({ name }) => name === "issues" || name === "issue_comment")
    .flatMap(({ name, examples: given }) => given.map((payload) => ({ name, payload })))
    // One of each kind; the others differ in people and labels.
    .filter(
      ({ name, payload }, at, every) =>
        at === every.findIndex((e) => e.name === name && e.payload.action === payload.action),
    );
  let other: ActionWorld;

  beforeAll(async () => {
    other = await startActionWorld("Codertocat/Hello-World");
    const at = { owner: "Codertocat", repo: "Hello-World", title: "Spelling error in the README file" };
    await other.octokitOf().request("POST /repos/{owner}/{repo}/issues", { ...at, body: NO_CONNECTION });
  });
  afterAll(() => other.close());

  test("all are answered: a triage is done, or a reason is given", async () => {
    expect(examples.length).toBeGreaterThan(15);
    const seen: string[] = [];
    for (let at = 0; at < examples.length; at += 2) {
      const pair = examples.slice(at, at + 2);
      const runs = await Promise.all(
        pair.map(({ name, payload }) =>
          other.run(name, payload, { env: { GITHUB_REPOSITORY: payload.repository?.full_name ?? "" } }),
        ),
      );
      for (const [index, { code, log }] of runs.entries()) {
        const event = `${pair[index]?.name ?? ""}.${pair[index]?.payload.action ?? ""}`;
        expect({ event, code, log }).toEqual({
          event,
          code: 0,
          log: expect.stringMatching(/Nothing to do: .+|#\d+: \w+/),
        });
        seen.push(log.includes("Nothing to do") ? "nothing" : "triaged");
      }
    }
    expect(new Set(seen)).toEqual(new Set(["nothing", "triaged"]));
    expect((await other.octokitOf().request("GET /repos/Codertocat/Hello-World/issues/1/comments")).data).toHaveLength(
      1,
    );
  });

  test("every request of all these runs conforms to GitHub's description", () => {
    const openApi = new OpenApi();
    const exchanges = [...world.front.exchanges, ...other.front.exchanges];
    expect(exchanges.length).toBeGreaterThan(100);
    const differences = exchanges
      .flatMap((exchange) => openApi.check(exchange))
      .filter(({ side }) => side === "request");
    expect(differences).toEqual([]);
  });
});
