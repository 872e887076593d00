/** Works off one stored delivery: an event of GitHub's goes to the app through Probot, a job of our own to its function. */
import type { Probot } from "probot";
import { z } from "zod";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { HeldClaim } from "../../queue/held-claim.ts";
import type { SnapshotStore } from "../../store/database/snapshot-store.ts";
import type { Logbook } from "../../store/database/logbook.ts";
import type { Gate } from "./gate.ts";
import { repositoryKey } from "../../store/corpus-key.ts";
import { backfillJob } from "./schedule.ts";
import type { WorkContext } from "./work-context.ts";

/** Says in a few words what came of it. */
export type Job = (claim: HeldClaim) => Promise<string>;

export interface DeliveryHandlerOptions {
  readonly robot: Pick<Probot, "webhooks">;
  readonly context: WorkContext;
  readonly logbook: Logbook;
  readonly store: Pick<DeliveryStore, "accept">;
  readonly snapshots: Pick<SnapshotStore, "forgetIssue">;
  readonly gate: Gate;
  /** By event: `fingerpost.nightly`. */
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The function for a worker. It throws what a handler threw. */
export function createDeliveryHandler(options: DeliveryHandlerOptions): (claim: HeldClaim) => Promise<string> {
  const { robot, context, logbook, store, snapshots, gate, jobs } = options;
  return (claim) => {
    const work = { delivery: claim.id, isHeld: claim.isHeld, result: null };
    return context.run<Promise<string>>(work, async () => {
      const job = jobs[claim.event];
      if (job !== undefined) return await job(claim);
      const about = readAbout(claim);
      await noteRepositories(about, claim, logbook, store);
      if (claim.event === "issues" && GONE.includes(claim.action ?? "") && about.repository && claim.issue !== null) {
        await snapshots.forgetIssue(repositoryKey(about.repository.id), claim.issue);
      }
      const needless = await gate(claim, {
        installation: about.installation?.id ?? null,
        repository: about.repository?.id ?? null,
      });
      if (needless !== null) return needless;
      // Its signature was checked when it came in; signed anew, Probot takes name and text as they are stored.
      const signature = await robot.webhooks.sign(claim.payload);
      const { id, event: name, payload } = claim;
      await robot.webhooks.verifyAndReceive({ id, name, payload, signature });
      return context.getStore()?.result ?? "nothing to do";
    });
  };
}

const GONE = ["deleted", "transferred"];

const Repository = z.object({
  id: z.int(),
  full_name: z.string(),
  private: z.boolean().nullish().catch(null),
});
const Repositories = z.array(Repository).nullish().catch(null);
/** As far as it says which repositories are looked after; whatever else it has. */
const Payload = z.object({
  action: z.string().nullish().catch(null),
  installation: z.object({ id: z.int() }).nullish().catch(null),
  repository: Repository.nullish().catch(null),
  repositories: Repositories,
  repositories_added: Repositories,
  repositories_removed: Repositories,
});

type About = Partial<z.infer<typeof Payload>>;

function readAbout({ payload }: HeldClaim): About {
  return Payload.safeParse(JSON.parse(payload)).data ?? {};
}

/** A repository that is new to us is read in the background, before its first issue needs that if possible. */
async function noteRepositories(
  data: About,
  { event, ageMs }: HeldClaim,
  logbook: Logbook,
  store: Pick<DeliveryStore, "accept">,
): Promise<void> {
  if (!data.installation) return;
  const installation = data.installation.id;
  const isGone = data.action === "deleted" || data.action === "suspend";
  if (event === "installation" && isGone) {
    await logbook.removeInstallation(installation);
    return;
  }
  for (const { id } of data.repositories_removed ?? []) await logbook.removeRepository(id);
  const seen = [...(data.repositories ?? []), ...(data.repositories_added ?? [])];
  if (event === "repository" && data.action === "deleted" && data.repository) {
    await logbook.removeRepository(data.repository.id);
    return;
  }
  for (const { id, full_name, private: isPrivate = null } of data.repository ? [data.repository, ...seen] : seen) {
    const seen = { id, fullName: full_name, installation };
    if (await logbook.seeRepository(seen, ageMs, isPrivate)) await store.accept(backfillJob(seen));
  }
}
