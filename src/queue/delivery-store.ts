/**
 * The port of the queue: where deliveries are kept from the moment they are acknowledged until they are worked off, in
 * the words of the domain. One implementation, on PostgreSQL (`src/store/database/`), which keeps these promises for
 * any number of processes:
 *
 * - What was accepted is worked off or dead with its reason; nothing is lost by a process that dies at any point.
 * - A delivery is accepted once, by its id.
 * - Of deliveries with the same key at most one is claimed at a time, and they are claimed in the order they came in, but
 *   GitHub's before jobs of our own.
 * - A claim that is not renewed within its lease may be taken over; whoever lost it can no longer record anything.
 *
 * Times are the store's own: the clocks of many machines differ. Durations are milliseconds.
 */

export interface NewDelivery {
  /** GitHub's `X-GitHub-Delivery`, or a name that makes a job of our own unique: `nightly:2026-11-20:42`. */
  readonly id: string;
  /** `issues`, `issue_comment`; jobs of our own: `fingerpost.nightly`. */
  readonly event: string;
  /** The payload's `action`. */
  readonly action: string | null;
  /** Same key: one after another. `42#7` is issue 7 of the repository with the id 42. */
  readonly key: string;
  /** `owner/name`. */
  readonly repo: string | null;
  readonly issue: number | null;
  /** JSON, as it came in. */
  readonly payload: string;
  /** Why it can never be worked off; it is dead from the start then. */
  readonly dead?: string;
}

/** Where a delivery stands: `running` while a worker has its lease, `dead` once given up. */
export const DELIVERY_STATES = ["waiting", "running", "done", "dead"] as const;
/** One of `DELIVERY_STATES`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A delivery as it is listed: all but its payload. Times are ISO 8601 in UTC. */
export interface Delivery extends Omit<NewDelivery, "payload" | "dead"> {
  readonly state: DeliveryState;
  /** Tries so far. */
  readonly attempts: number;
  /** Of the last failure, or what came of it. */
  readonly reason: string | null;
  /** All times: ISO 8601 UTC. */
  readonly receivedAt: string;
  /** Not tried before. */
  readonly dueAt: string;
  readonly finishedAt: string | null;
}

/** The right to work on a delivery, until the lease ends. */
export interface Claim extends NewDelivery {
  /** The store's own number of the delivery. */
  readonly seq: number;
  readonly worker: string;
  /** From 1; with `worker`, tells this claim from an earlier one on the same delivery. */
  readonly attempt: number;
  /** Since the delivery came in. */
  readonly ageMs: number;
}

export interface ClaimRequest {
  readonly worker: string;
  readonly limit: number;
  readonly leaseMs: number;
  /** `seq` of what this worker is working on: where a lease of these has ended, it is renewed and not taken over. */
  readonly except?: readonly number[];
  /** Repositories that have enough for now. */
  readonly notOf?: readonly string[];
  /** No jobs of our own. */
  readonly onlyGitHubs?: boolean;
}

/** How many deliveries there are by state, and how old the oldest is. */
export interface QueueCounts {
  readonly waiting: number;
  readonly running: number;
  readonly dead: number;
  /** How long the oldest of GitHub's deliveries that could be worked on has been waiting for it, in seconds. */
  readonly lagSeconds: number;
}

/**
 * Where webhooks are kept from their arrival to their end. Each operation is atomic; any number of processes may
 * share it.
 */
export interface DeliveryStore {
  /** `repeated` where the id is known already; then nothing changes. */
  accept(delivery: NewDelivery): Promise<"stored" | "repeated">;
  /** Of these ids, those that are known. */
  findKnown(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Up to `limit` deliveries that are due, GitHub's before our own jobs, oldest first; also those whose worker let its lease end. */
  claim(request: ClaimRequest): Promise<readonly Claim[]>;
  /** Extends the leases. The answer has the `seq` of those that are still held; the rest was lost. */
  renew(claims: readonly Claim[], leaseMs: number): Promise<ReadonlySet<number>>;
  /** The next four: false where the claim was lost meanwhile; then nothing changes. */
  complete(claim: Claim, result: string): Promise<boolean>;
  retry(claim: Claim, failure: { reason: string; afterMs: number }): Promise<boolean>;
  bury(claim: Claim, reason: string): Promise<boolean>;
  /** As if it had not been claimed, but not due before then. */
  putOff(claim: Claim, why: { reason: string; afterMs: number }): Promise<boolean>;
  /** Gives them back as if they had never been claimed. */
  release(claims: readonly Claim[]): Promise<void>;
  /** Newest first; with `isFromGitHub` without the jobs of our own. */
  list(filter: { state?: DeliveryState; isFromGitHub?: true; limit: number }): Promise<readonly Delivery[]>;
  /** Lets a dead or done delivery run again, with all its tries. */
  replay(id: string): Promise<"replayed" | "unknown" | "still open">;
  /** Payloads of later edits of the same issue that wait, oldest first, at most 20. */
  listLaterEdits(claim: Pick<Claim, "key" | "seq">): Promise<readonly string[]>;
  count(): Promise<QueueCounts>;
  /** How many of an event and a repository wait or are being worked on. */
  countOpen(event: string, repo: string): Promise<number>;
  /** Forgets what ended longer ago; how many. */
  sweep(keep: { doneMs: number; deadMs: number }): Promise<number>;
}
