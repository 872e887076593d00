/** The status page over real HTTP, and in a real browser at a phone's width. */
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chromium, type Browser, type Page } from "playwright-core";
import { createHttpServer, listen } from "../../../src/entry/serve/http-server.ts";
import { createDashboardPages } from "../../../src/entry/serve/dashboard-page.ts";
import { createStatusGate } from "../../../src/entry/serve/status-gate.ts";
import { createStatusRoutes } from "../../../src/entry/serve/status-routes.ts";
import { toDocument } from "../../../src/match/document.ts";
import { IssueIndex } from "../../../src/match/issue-index.ts";
import { SNAPSHOT_FORMAT, writeSnapshot } from "../../../src/match/snapshot.ts";
import { NOTHING_LEARNED } from "../../../src/night/night-state.ts";
import type { Delivery } from "../../../src/queue/delivery-store.ts";

const TOKEN = "a-long-status-token";
const NOW = new Date("2026-11-20T12:00:00Z");
const HOSTILE = `<script>document.title="gone"</script><img src=x onerror="document.title='gone'"> \u202e "quoted"`;

const failed: Delivery = {
  id: "72d3162e-cc78-11e3-81ab-4c9367dc0958",
  event: "issues",
  action: "opened",
  key: "42#7",
  repo: "acme/tool",
  issue: 7,
  state: "dead",
  attempts: 10,
  reason: HOSTILE,
  receivedAt: "2026-11-20T10:00:00.000Z",
  dueAt: "2026-11-20T10:00:00.000Z",
  finishedAt: "2026-11-20T11:00:00.000Z",
};

const CORPUS = {
  issues: 4200,
  isComplete: false,
  filledUntil: "2024-05-06T07:08:09.000Z",
  syncedTo: "2026-11-20T02:10:00.000Z",
};

const replayed: string[] = [];
const stored = new IssueIndex();
for (const number of [1, 2, 3]) {
  stored.add(
    toDocument({
      repo: "acme/tool",
      number,
      title: HOSTILE,
      body: "It fails.",
      labels: [],
      state: "open",
      stateReason: null,
      createdAt: "2026-11-19T00:00:00Z",
      closedAt: null,
      author: null,
    }),
  );
}
const META = { repo: "acme/tool", syncedUntil: null, isComplete: true, generator: "test" };
const SNAPSHOT = writeSnapshot(stored, META);

let server: Server;
let url: string;

beforeAll(async () => {
  const routes = createStatusRoutes({
    token: TOKEN,
    now: () => NOW,
    serverUrl: "https://github.com",
    replayed: (id) => replayed.push(id),
    dashboards: createDashboardPages({
      night: { of: () => ({ load: () => Promise.resolve(NOTHING_LEARNED) }) },
      now: () => NOW,
      snapshots: {
        describe: (repo) => Promise.resolve(repo === "id:42" ? { ...CORPUS, storedAt: CORPUS.syncedTo } : undefined),
        load: () => Promise.resolve({ ...CORPUS, format: SNAPSHOT_FORMAT, bytes: SNAPSHOT }),
        listForgotten: () => Promise.resolve(new Set([2])),
      },
      logbook: { listCategories: () => Promise.resolve(new Map([[1, "network"]])) },
    }),
    store: {
      replay: (id) => Promise.resolve(id === failed.id ? "replayed" : "unknown"),
      count: () => Promise.resolve({ waiting: 3, running: 1, dead: 1, lagSeconds: 12.3 }),
      list: ({ state }) => Promise.resolve(state === undefined || state === "dead" ? [failed] : []),
    },
    logbook: {
      listRepositories: () =>
        Promise.resolve([
          { id: 42, fullName: "acme/tool", installation: 7, lastDecisionAt: null, decisions: 2, corpus: CORPUS },
          { id: 43, fullName: "acme/new", installation: 7, lastDecisionAt: null, decisions: 0, corpus: null },
        ]),
      listDecisions: () =>
        Promise.resolve([
          {
            delivery: "d",
            repo: "acme/tool",
            issue: 9,
            category: "network",
            relation: "duplicate",
            outcome: "comment created, 2 labels changed",
            decidedAt: "2026-11-20T11:30:00.000Z",
          },
        ]),
    },
  });
  server = createHttpServer({ routes, failed: () => undefined });
  url = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (headers: Record<string, string> = {}) => fetch(`${url}/status`, { headers });
const login = (token: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/status/login`, { method: "POST", redirect: "manual", headers, body: new URLSearchParams({ token }) });

describe("who may see it", () => {
  const strangers: [string, Record<string, string>][] = [
    ["nobody", {}],
    ["another token", { authorization: "Bearer a-long-status-tokem" }],
    ["a shorter one", { authorization: "Bearer a" }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
    ["a forged cookie", { cookie: `fingerpost-status=${NOW.getTime() + 1000}.${"0".repeat(64)}` }],
    ["the token as a cookie", { cookie: `fingerpost-status=${TOKEN}` }],
  ];
  test.each(strangers)("%s: the form, and nothing of the state", async (_name, headers) => {
    const response = await get(headers);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain("acme/tool");
  });

  test("the token in the address counts for nothing", async () => {
    expect((await fetch(`${url}/status?token=${TOKEN}`)).status).toBe(401);
  });

  test("by header", async () => {
    const response = await get({ authorization: `Bearer ${TOKEN}` });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain("acme/tool#9");
    expect(page).toContain("4200 issues, older ones read up to 2024-05-06");
  });

  test("by the form, with a cookie that scripts can't read and that is not the token", async () => {
    const response = await login(TOKEN);
    const cookie = response.headers.get("set-cookie") ?? "";
    expect([response.status, response.headers.get("location")]).toEqual([303, "/status"]);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(TOKEN);
    expect((await get({ cookie: cookie.split(";")[0] ?? "" })).status).toBe(200);
    expect((await login("wrong")).status).toBe(403);
  });

  test("behind https the cookie is for https only", async () => {
    const response = await login(TOKEN, { "x-forwarded-proto": "https" });
    expect(response.headers.get("set-cookie")).toMatch(/; Secure$/);
  });

  test("a cookie ends after twelve hours, and with a change of the token", () => {
    const [cookie = ""] = createStatusGate(TOKEN).openCookie(NOW, false).split(";");
    const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
    expect(createStatusGate(TOKEN).mayPass({ cookie }, later(11))).toBe(true);
    expect(createStatusGate(TOKEN).mayPass({ cookie }, later(12))).toBe(false);
    expect(createStatusGate("another-long-token").mayPass({ cookie }, NOW)).toBe(false);
  });
});

describe("a delivery that was given up runs again", () => {
  const openSession = async () => ((await login(TOKEN)).headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const keyIn = (page: string) => /name="key" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? "";
  const replay = async (form: Record<string, string>, headers: Record<string, string>) => {
    const body = new URLSearchParams(form);
    const { status } = await fetch(`${url}/status/replay`, { method: "POST", redirect: "manual", headers, body });
    return { status, replayed: replayed.splice(0) };
  };

  test("by the page's own button, and by nothing else", async () => {
    const cookie = await openSession();
    const key = keyIn(await (await get({ cookie })).text());
    const { id } = failed;
    expect(await replay({ id, key }, { cookie })).toEqual({ status: 303, replayed: [id] });
    expect(await replay({ id, key }, { cookie, "sec-fetch-site": "same-origin" })).toMatchObject({ replayed: [id] });
    const refused: [Record<string, string>, Record<string, string>][] = [
      [{ id, key }, {}],
      [{ id, key }, { authorization: `Bearer ${TOKEN}` }],
      [{ id, key: "" }, { cookie }],
      [{ id, key: "0".repeat(64) }, { cookie }],
      [{ id: "another", key }, { cookie }],
      [
        { id, key },
        { cookie, "sec-fetch-site": "same-site" },
      ],
      [
        { id, key },
        { cookie, "sec-fetch-site": "cross-site" },
      ],
      [{ id, key, padding: "x".repeat(5000) }, { cookie }],
    ];
    for (const [form, headers] of refused) {
      expect([form, headers, await replay(form, headers)]).toEqual([form, headers, { status: 403, replayed: [] }]);
    }
  });

  test("a key is of one session", async () => {
    const gate = createStatusGate(TOKEN);
    const [early = ""] = gate.openCookie(NOW, false).split(";");
    const [late = ""] = gate.openCookie(new Date(NOW.getTime() + 1000), false).split(";");
    const key = gate.replayKey({ cookie: early }, NOW, failed.id);
    expect(key).not.toBeNull();
    expect(gate.replayKey({ cookie: late }, NOW, failed.id)).not.toBe(key);
    expect(gate.replayKey({}, NOW, failed.id)).toBeNull();
    expect((await get({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  test("who reads by header gets no button, and issues are links", async () => {
    const page = await (await get({ authorization: `Bearer ${TOKEN}` })).text();
    expect(page).not.toContain('<form method="post" action="/status/replay">');
    expect(page).toContain('<a href="https://github.com/acme/tool/issues/9" rel="noreferrer">acme/tool#9</a>');
  });
});

test("nothing on it runs: markup is text, and the policy allows no script", async () => {
  const response = await get({ authorization: `Bearer ${TOKEN}` });
  const page = await response.text();
  expect(page).not.toMatch(/<script|<img|\u202e/);
  expect(page).toContain("&lt;script&gt;");
  expect(response.headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
});

describe("a repository's dashboard", () => {
  const open = (query: string, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
    fetch(`${url}/status/dashboard?${query}`, { headers });

  test("is drawn of what is stored, with a policy that lets nothing in", async () => {
    const response = await open("repository=42");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    const page = await response.text();
    expect(page).toContain("<b>2</b>issues");
    expect(page).toContain("network 1");
    expect(page).not.toMatch(/<script|<img|\u202e/);
  });

  test.each([
    ["nobody sees it without the token", "repository=42", {}, 401],
    ["one whose issues are not stored", "repository=43", undefined, 404],
    ["another repository", "repository=44", undefined, 404],
    ["none at all", "", undefined, 404],
  ])("%s", async (_, query, headers, status) => {
    expect((await open(query, headers)).status).toBe(status);
  });
});

const BROWSER = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (BROWSER === undefined && process.env["CI"] === undefined) {
  console.warn("No browser: the status page's tests in one are LEFT OUT. apt-get install chromium.");
}
// In CI they run, and fail where there is no browser.
const describeInBrowser = BROWSER === undefined && process.env["CI"] === undefined ? describe.skip : describe;

describeInBrowser("in a browser, on a phone", () => {
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
  });
  afterAll(() => browser?.close());

  test("wrong token, right token, the state, and out again", async () => {
    await page.goto(`${url}/status`);
    await page.getByLabel("Status token").fill("not the right token");
    await page.getByRole("button", { name: "Show the status" }).click();
    expect(await page.getByRole("alert").textContent()).toBe("That is not the token.");
    await page.getByLabel("Status token").fill(TOKEN);
    await page.getByRole("button", { name: "Show the status" }).click();
    await page.getByRole("heading", { name: "Failures" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.title()).toBe("Fingerpost: status");
    expect(await page.getByText("document.title").first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "Log out" }).click();
    expect(await page.getByLabel("Status token").isVisible()).toBe(true);
    // The two refusals are answered with 401 and 403, which the console notes; the policy was broken by nothing.
    expect(complaints.filter((line) => !/status of 40[13]/.test(line))).toEqual([]);
  });

  test("at a desk's width no word is broken, and the button lets the delivery run again", async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`${url}/status`);
    await page.getByLabel("Status token").fill(TOKEN);
    await page.getByRole("button", { name: "Show the status" }).click();
    await page.waitForLoadState("load");
    const heights =
      "[...document.querySelectorAll('th, time, td a, td[data-name=Event], td code')].map((e) => e.getClientRects().length)";
    expect(new Set(await page.evaluate<number[]>(heights))).toEqual(new Set([1]));
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(1200);
    await page.getByRole("button", { name: "Replay" }).first().click();
    await page.getByRole("heading", { name: "Failures" }).waitFor();
    expect(replayed.splice(0)).toEqual([failed.id]);
    await page.getByRole("button", { name: "Log out" }).click();
    await page.setViewportSize({ width: 390, height: 844 });
  });

  test("fits the width, and its fields and buttons a finger", async () => {
    await page.goto(`${url}/status`);
    await page.getByLabel("Status token").fill(TOKEN);
    await page.getByRole("button", { name: "Show the status" }).click();
    await page.getByRole("heading", { name: "Failures" }).waitFor();
    // The heading is there before the style is.
    await page.waitForLoadState("load");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const button = await page.getByRole("button", { name: "Log out" }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate("getComputedStyle(document.querySelector('td')).display")).toBe("grid");
  });
});
