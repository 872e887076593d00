/** Walks of the committed bundle over the emulated GitHub, and what it leaves where a request is refused. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type ActionWorld, NO_CONNECTION, NO_SPACE, startActionWorld } from "../support/run-action.ts";

let world: ActionWorld;
const open: ActionWorld["open"] = (...given) => world.open(...given);
const stateOf: ActionWorld["stateOf"] = (number) => world.stateOf(number);

beforeAll(async () => {
  world = await startActionWorld("ada/tool", ["ben"]);
});
afterAll(() => world.close());
afterEach(() => {
  world.front.fail = null;
});

describe("a re-scan", () => {
  test("walks the open issues, tells each in the log and the summary, and hands back where it stopped", async () => {
    // The first walk begins with now; what comes after it is walked by the next one.
    const begun = await world.run("schedule", {});
    expect(begun.code).toBe(0);
    const { number } = await open("Disk full", NO_SPACE);
    const inputs = { cursor: begun.outputs["cursor"] ?? "" };
    const { code, log, summary, outputs } = await world.run("schedule", {}, { inputs });
    expect([code, (await stateOf(number)).labels]).toEqual([0, ["error: filesystem"]]);
    expect(log).toMatch(new RegExp(`#${number}: changed, filesystem: comment created, \\+error: filesystem`));
    expect(summary).toContain(`| [#${number}](https://redirect.github.com/ada/tool/issues/${number}) | filesystem |`);
    const report = JSON.parse(outputs["rescan"] ?? "{}") as { totals: object };
    expect(report.totals).toMatchObject({ failed: 0, remaining: 0 });
    const cursor = outputs["cursor"] ?? "";
    const next = await world.run("workflow_dispatch", {}, { inputs: { cursor, issues: `${number}` } });
    expect([next.code, next.log]).toEqual([0, expect.stringContaining("0 changed")]);
  });

  test("of given issues, dry, writes nothing on GitHub; the dashboard into a folder", async () => {
    const { number } = await open("Disk full again", NO_SPACE);
    const inputs = { mode: "rescan", issues: `#${number}`, "dry-run": "true", dashboard: "true" };
    // What is emulated knows no GraphQL of that kind; then it is read as of a server without any.
    world.front.fail = (_count, { path }) => (path.startsWith("/graphql") ? { status: 404, body: {} } : undefined);
    const { code, summary, outputs } = await world.run("push", {}, { inputs });
    world.front.fail = null;
    const page = await readFile(join(outputs["dashboard"] ?? "", "index.html"), "utf8");
    expect(page).toContain(`ada/tool/issues/${number}">#${number}</a> Disk full again`);
    expect([code, summary]).toEqual([0, expect.stringContaining("dry run: nothing was written")]);
    expect(await stateOf(number)).toEqual({ labels: [], comments: [] });
  });

  test("ends red and names the issues that failed", async () => {
    const { number } = await open("Disk full, unlucky", NO_SPACE);
    world.front.fail = (_count, { method, path }) =>
      method === "POST" && path.includes(`/issues/${number}/`)
        ? { status: 422, body: { message: "Validation Failed" } }
        : undefined;
    const failed = await world.run("schedule", {}, { inputs: { issues: `${number}` } });
    world.front.fail = null;
    expect(failed.code).toBe(1);
    expect(failed.log).toMatch(new RegExp(`::error::1 issues failed: #${number}`));
    const mended = await world.run("schedule", {}, { inputs: { issues: `${number}` } });
    expect([mended.code, (await stateOf(number)).labels]).toEqual([0, ["error: filesystem"]]);
    expect(await world.ours(number)).toHaveLength(1);
  });

  test.each([
    ["mode", "walk"],
    ["issues", "everything"],
    ["max-requests", "few"],
    ["dry-run", "maybe"],
    ["dashboard", "yes"],
    ["github-token", ""],
  ])("says what may stand in `%s`", async (name, value) => {
    const { code, log } = await world.run("schedule", {}, { inputs: { [name]: value } });
    expect([code, log]).toEqual([1, expect.stringContaining(`::error::The input \`${name}\``)]);
  });
});

test("whichever request is refused, the run ends red or the issue is in order; a re-scan puts all in order", async () => {
  const all: number[] = [];
  for (let nth = 1; ; nth++) {
    const issue = await open(`No connection, time ${nth}`, NO_CONNECTION);
    let counted = 0;
    world.front.fail = () =>
      ++counted === nth ? { status: 403, body: { message: "Resource not accessible by integration" } } : undefined;
    const { code } = await world.run("issues", { action: "opened", issue });
    world.front.fail = null;
    all.push(issue.number);
    const state = await stateOf(issue.number);
    const isInOrder = state.labels.length === 2 && state.comments.length === 1;
    expect({ nth, code, isInOrder }).toEqual({
      nth,
      code: expect.any(Number),
      isInOrder: code === 0 ? true : expect.any(Boolean),
    });
    if (counted < nth) break;
  }
  expect((await world.run("schedule", {}, { inputs: { issues: all.join() } })).code).toBe(0);
  for (const number of all) {
    expect(await stateOf(number)).toMatchObject({
      labels: ["error: network", "platform: macos"],
      comments: [expect.any(Object)],
    });
  }
});
