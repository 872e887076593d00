/** The small parts of the server, each by itself. */
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "@octokit/core";
import { afterEach, describe, expect, test } from "@jest/globals";
import { createGuardedFetch, createWorkBinder } from "../../../src/entry/serve/guarded-fetch.ts";
import { createHealth } from "../../../src/entry/serve/health.ts";
import { createMetrics } from "../../../src/entry/serve/metrics.ts";
import { readEnvFile } from "../../../src/entry/serve/read-env-file.ts";
import { redeliverFailed } from "../../../src/entry/serve/redeliver-failed.ts";
import { dueJobs } from "../../../src/entry/serve/schedule.ts";
import { onSignal } from "../../../src/entry/serve/shutdown.ts";
import { createWorkContext } from "../../../src/entry/serve/work-context.ts";
import { type FakeServer, startFakeServer } from "../../support/fake-server.ts";
import { createCheckedFetch, OpenApi } from "../../support/openapi.ts";

const COUNTS = { waiting: 3, running: 1, dead: 2, lagSeconds: 7 };

let fake: FakeServer | undefined;
afterEach(async () => {
  await fake?.close();
  fake = undefined;
});

describe("health", () => {
  test("ready with the queue's state, however late it is", async () => {
    const answer = await createHealth(
      () => Promise.resolve({ ...COUNTS, lagSeconds: 9999 }),
      () => false,
    ).ready();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body ?? "")).toEqual({
      ready: true,
      database: "up",
      queue: { ...COUNTS, lagSeconds: 9999 },
    });
  });

  test("not ready without its database or while it stops; alive all the same", async () => {
    const away = createHealth(
      () => Promise.reject(new Error("connection refused at 10.0.0.7")),
      () => false,
    );
    const answer = await away.ready();
    expect([answer.status, answer.body]).toEqual([503, expect.not.stringContaining("10.0.0.7")]);
    expect(
      (
        await createHealth(
          () => Promise.resolve(COUNTS),
          () => true,
        ).ready()
      ).status,
    ).toBe(503);
    expect(away.live().status).toBe(200);
  });
});

describe("metrics", () => {
  test("what is promised is there, with labels of closed sets", async () => {
    const metrics = createMetrics(() => Promise.resolve(COUNTS));
    metrics.received("stored", "issues");
    metrics.received("stored", 'someone"s_event');
    metrics.acknowledged(0.004);
    metrics.ended({ kind: "retry", reason: "502", afterSeconds: 5 }, "issues", 1, 2);
    metrics.ended({ kind: "done", result: "ok" }, "issues", 1, 2);
    metrics.decided("network", "duplicate");
    metrics.askedGitHub("200", "core", 4000);
    metrics.askedGitHub("200", "core", 4500);
    const { body } = await metrics.render();
    const lines = [
      'fingerpost_deliveries_received_total{result="stored",event="issues"} 1',
      'fingerpost_deliveries_received_total{result="stored",event="other"} 1',
      "fingerpost_acknowledge_seconds_count 1",
      'fingerpost_deliveries_ended_total{end="retry",event="issues"} 1',
      "fingerpost_delivery_age_seconds_count 1",
      'fingerpost_decisions_total{category="network",relation="duplicate"} 1',
      'fingerpost_github_requests_total{status="200"} 2',
      'fingerpost_github_rate_limit_remaining{resource="core"} 4000',
      'fingerpost_queue_depth{state="dead"} 2',
      "fingerpost_queue_lag_seconds 7",
    ];
    for (const line of lines) expect(body).toContain(`${line}\n`);
  });

  test("a database that is away takes only the queue's figures with it", async () => {
    const { body } = await createMetrics(() => Promise.reject(new Error("away"))).render();
    expect(body).toContain("process_resident_memory_bytes");
    expect(body).not.toContain("fingerpost_queue_depth{");
  });
});

describe("jobs", () => {
  const repositories = [
    { id: 480, fullName: "acme/tool", installation: 7 },
    { id: 481, fullName: "acme/other", installation: 7 },
  ];
  const idsAt = (time: string, mayRedeliver = true) =>
    dueJobs(new Date(`2026-11-20T${time}Z`), repositories, mayRedeliver).map(({ id }) => id);

  test("at night each repository in its own minute, once a day", () => {
    expect(idsAt("01:59:00")).toEqual(["redeliver:2026-11-20T01", "sweep:2026-11-20"]);
    expect(idsAt("02:00:00")).toContain("nightly:2026-11-20:480");
    expect(idsAt("02:00:00")).not.toContain("nightly:2026-11-20:481");
    expect(idsAt("02:01:00")).toContain("nightly:2026-11-20:481");
    expect(idsAt("23:59:00", false)).toEqual(["sweep:2026-11-20", "nightly:2026-11-20:480", "nightly:2026-11-20:481"]);
  });

  test("each has a key of its own, apart from those of issues", () => {
    const keys = dueJobs(new Date("2026-11-20T12:00:00Z"), repositories, true).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(keys.every((key) => key.startsWith("fingerpost."))).toBe(true);
  });
});

describe("deliveries that GitHub could not bring", () => {
  const attempt = (id: number, guid: string, hour: number, status_code: number) => ({
    id,
    guid,
    delivered_at: `2026-11-20T${String(hour).padStart(2, "0")}:00:00Z`,
    status_code,
    status: status_code === 202 ? "OK" : "failed to connect to host",
    redelivery: false,
    duration: 0.2,
    event: "issues",
    action: "opened",
    installation_id: 7,
    repository_id: 42,
  });

  async function run(pages: readonly (readonly object[])[], known: readonly string[] = []): Promise<string[]> {
    fake = await startFakeServer(({ method, path }) => {
      if (method === "POST") return { status: 202, body: {} };
      const page = Number(new URL(path, "http://x").searchParams.get("cursor") ?? 0);
      const next =
        page + 1 < pages.length
          ? { link: `<${fake?.url ?? ""}/app/hook/deliveries?cursor=${page + 1}>; rel="next"` }
          : {};
      return { status: 200, headers: next, body: pages[page] };
    });
    const { fetch, differences } = createCheckedFetch(new OpenApi());
    const count = await redeliverFailed({
      octokit: new Octokit({ baseUrl: fake.url, request: { fetch } }),
      store: { findKnown: () => Promise.resolve(new Set(known)) },
      now: new Date("2026-11-20T12:00:00Z"),
      days: 1,
      pauseMs: 0,
    });
    const asked = fake.asked.filter(({ method }) => method === "POST").map(({ path }) => path);
    expect(count).toBe(asked.length);
    expect(differences).toEqual([]);
    return asked;
  }

  const again = (id: number) => `/app/hook/deliveries/${id}/attempts`;
  const rows: [string, readonly (readonly object[])[], readonly string[], readonly string[]][] = [
    ["one that failed", [[attempt(1, "a", 10, 503)]], [], [again(1)]],
    ["one that arrived", [[attempt(1, "a", 10, 202)]], [], []],
    ["one that arrived at the second attempt", [[attempt(2, "a", 11, 202), attempt(1, "a", 10, 503)]], [], []],
    ["of several attempts, the last", [[attempt(2, "a", 11, 503), attempt(1, "a", 10, 0)]], [], [again(2)]],
    ["one that we have all the same", [[attempt(1, "a", 10, 504)]], ["a"], []],
    [
      "over pages, the oldest first",
      [[attempt(2, "b", 11, 500)], [attempt(1, "a", 10, 500)]],
      [],
      [again(1), again(2)],
    ],
    ["one that failed too often", [[6, 7, 8, 9, 10].map((hour) => attempt(hour, "a", hour, 413))], [], []],
    [
      "none of the day before yesterday",
      [[{ ...attempt(1, "a", 10, 500), delivered_at: "2026-11-19T11:00:00Z" }]],
      [],
      [],
    ],
    ["none that may be under way", [[{ ...attempt(1, "a", 11, 500), delivered_at: "2026-11-20T11:59:30Z" }]], [], []],
  ];
  test.each(rows)("%s", async (_name, pages, known, expected) => {
    expect(await run(pages, known)).toEqual(expected);
  });
});

describe("a write for a delivery that is another worker's by now", () => {
  test("is not sent; a read is", async () => {
    fake = await startFakeServer(() => ({ status: 200, headers: { "x-ratelimit-remaining": "17" }, body: {} }));
    const context = createWorkContext();
    const seen: (number | null)[] = [];
    const fetch = createGuardedFetch(
      { askedGitHub: (_status, _resource, left) => void seen.push(left) },
      { quiet: () => Promise.resolve() },
    );
    const Guarded = Octokit.plugin(createWorkBinder(context, 1000));
    const octokit = new Guarded({ baseUrl: fake.url, request: { fetch } });
    let leftMs = 60_000;
    const ask = (method: string) =>
      context.run({ delivery: "d", isHeld: (forMs = 0) => leftMs > forMs, result: null }, () =>
        octokit.request(`${method} /x`),
      );
    await ask("POST");
    // It is still ours, but not for as long as the write may take.
    leftMs = 900;
    await ask("GET");
    await expect(ask("POST")).rejects.toThrow("no longer this worker's");
    await expect(ask("DELETE")).rejects.toThrow("no longer this worker's");
    await octokit.request("POST /outside-of-any-delivery");
    expect(fake.asked.map(({ method }) => method)).toEqual(["POST", "GET", "POST"]);
    expect(seen).toEqual([17, 17, 17]);
  });
});

describe("signals", () => {
  test("the first ends in order, the second at once", async () => {
    const process = new EventEmitter();
    const exits: number[] = [];
    let end = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (end = resolve));
    onSignal(
      process,
      () => stopped,
      (code) => void exits.push(code),
    );
    process.emit("SIGTERM");
    expect(exits).toEqual([]);
    process.emit("SIGINT");
    expect(exits).toEqual([1]);
    end();
    await stopped;
    await Promise.resolve();
    expect(exits).toEqual([1, 0]);
  });

  test("a fault on the way out is told by the exit code", async () => {
    const process = new EventEmitter();
    const exits: number[] = [];
    onSignal(
      process,
      () => Promise.reject(new Error("fault")),
      (code) => void exits.push(code),
    );
    process.emit("SIGTERM");
    await new Promise((resolve) => setImmediate(resolve));
    expect(exits).toEqual([1]);
  });
});

test(".env fills in what the environment lacks, and overrides nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "fingerpost-env-"));
  const path = join(folder, ".env");
  writeFileSync(path, 'APP_ID=1\nPORT=4000\nPRIVATE_KEY="a\nb"\n');
  expect(readEnvFile({ PORT: "5000", APP_ID: "" }, path)).toEqual({ APP_ID: "1", PORT: "5000", PRIVATE_KEY: "a\nb" });
  rmSync(folder, { recursive: true });
  expect(readEnvFile({ PORT: "5000" }, path)).toEqual({ PORT: "5000" });
});
