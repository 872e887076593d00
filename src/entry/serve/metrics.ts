/**
 * What Prometheus asks for at `/metrics`. Labels are taken from closed sets, so that no text of an issue and no name of a
 * repository gets in, and their number is bounded.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { JudgedCount } from "../../store/database/night-store.ts";
import { isOwnJob } from "../../queue/delivery-key.ts";
import type { QueueCounts } from "../../queue/delivery-store.ts";
import type { DeliveryEnd } from "../../queue/worker.ts";

export interface Metrics {
  received(result: string, event: string): void;
  /** From the request's first byte to the answer. */
  acknowledged(seconds: number): void;
  ended(end: DeliveryEnd, event: string, seconds: number, sinceReceivedSeconds: number): void;
  decided(category: string, relation: string): void;
  /** `status` is "fault" where no answer came. */
  askedGitHub(status: string, resource: string | null, remaining: number | null): void;
  /** The text format of Prometheus, and its content type. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** GitHub's events that we ask for; others are counted as "other". */
const EVENTS = ["issues", "issue_comment", "installation", "installation_repositories", "ping"];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** `count` and `countJudged` are asked at each scrape; where the database does not answer, their gauges are left out. */
export function createMetrics(
  count: () => Promise<QueueCounts>,
  countJudged: () => Promise<readonly JudgedCount[]> = () => Promise.resolve([]),
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ name: `fingerpost_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string) =>
    new Histogram({ name: `fingerpost_${name}`, help, buckets: SECONDS, registers });

  const received = counter("deliveries_received_total", "Webhooks by what became of them", ["result", "event"]);
  const acknowledged = histogram("acknowledge_seconds", "From a webhook's arrival to our answer");
  const ended = counter("deliveries_ended_total", "Tries to work a delivery off, by their end", ["end", "event"]);
  const worked = histogram("delivery_seconds", "One try to work a delivery off");
  const total = histogram("delivery_age_seconds", "From a delivery's arrival to its end");
  const decisions = counter("decisions_total", "Triaged issues", ["category", "relation"]);
  const requests = counter("github_requests_total", "Calls to GitHub by status", ["status"]);
  const remaining = createLowest(registers);
  createQueueGauges(registers, count);
  createJudgedGauges(registers, countJudged);

  return {
    received: (result, event) => {
      received.inc({ result, event: knownEvent(event) });
    },
    acknowledged: (seconds) => {
      acknowledged.observe(seconds);
    },
    ended(end, event, seconds, sinceReceivedSeconds) {
      ended.inc({ end: end.kind, event: knownEvent(event) });
      worked.observe(seconds);
      if (end.kind === "done" || end.kind === "dead") total.observe(sinceReceivedSeconds);
    },
    decided: (category, relation) => {
      decisions.inc({ category, relation });
    },
    askedGitHub(status, resource, left) {
      requests.inc({ status });
      if (resource !== null && left !== null) remaining.see(resource, left);
    },
    async render() {
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

function knownEvent(event: string): string {
  return EVENTS.includes(event) || isOwnJob(event) ? event : "other";
}

/** The least that any installation has left, as told since the last scrape. */
function createLowest(registers: Registry[]) {
  const lowest = new Map<string, number>();
  new Gauge({
    name: "fingerpost_github_rate_limit_remaining",
    help: "Fewest calls that any installation had left, since the last scrape",
    labelNames: ["resource"],
    registers,
    collect() {
      for (const [resource, left] of lowest) this.set({ resource }, left);
      lowest.clear();
    },
  });
  return {
    see(resource: string, left: number): void {
      lowest.set(resource, Math.min(left, lowest.get(resource) ?? left));
    },
  };
}

/** How often people found us right, over all repositories; `right / judged` is the observed precision. */
function createJudgedGauges(registers: Registry[], count: () => Promise<readonly JudgedCount[]>): void {
  const gauge = (name: "judged" | "right", help: string) =>
    new Gauge({
      name: `fingerpost_observed_${name}`,
      help,
      labelNames: ["kind", "name"],
      registers,
      async collect() {
        this.reset();
        for (const one of await count().catch(() => [])) this.set({ kind: one.kind, name: one.name }, one[name]);
      },
    });
  gauge("judged", "Notices by relation, and categories, that people judged");
  gauge("right", "Those of them that were right");
}

function createQueueGauges(registers: Registry[], count: () => Promise<QueueCounts>): void {
  const ask = () => count().catch(() => undefined);
  new Gauge({
    name: "fingerpost_queue_lag_seconds",
    help: "How long the oldest delivery that is due has been waiting",
    registers,
    async collect() {
      const counts = await ask();
      if (counts === undefined) this.remove();
      else this.set(counts.lagSeconds);
    },
  });
  new Gauge({
    name: "fingerpost_queue_depth",
    help: "Deliveries by state",
    labelNames: ["state"],
    registers,
    async collect() {
      this.reset();
      const counts = await ask();
      if (counts === undefined) return;
      const { waiting, running, dead } = counts;
      for (const [state, number] of Object.entries({ waiting, running, dead })) this.set({ state }, number);
    },
  });
}
