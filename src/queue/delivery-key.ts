/** Which deliveries must be worked off one after another, read from a payload that may hold anything. */
import { z } from "zod";

const Repository = z.object({ id: z.int().positive(), full_name: z.string() });
const Numbered = z.object({ number: z.int().positive() });

const Payload = z.object({
  action: z.string().nullish().catch(null),
  repository: Repository.nullish().catch(null),
  issue: Numbered.nullish().catch(null),
  installation: z.object({ id: z.int().positive() }).nullish().catch(null),
});

export interface DeliveryPlace {
  readonly key: string;
  readonly action: string | null;
  readonly repo: string | null;
  readonly issue: number | null;
}

/** PostgreSQL's `integer`; GitHub's issues have ten digits at most. */
const MAX_ISSUE = 2 ** 31 - 1;

/** Why no database can hold the place; null where it can. */
export function whyUnstorable({ action, repo, issue }: DeliveryPlace): string | null {
  if (issue !== null && issue > MAX_ISSUE) return `no issue has the number ${issue}`;
  if (`${action ?? ""}${repo ?? ""}`.includes("\0")) return "a name in it holds a NUL character";
  return null;
}

/** Events of our own jobs begin so, and none of GitHub's has a dot; the table ranks them by it. */
export function isOwnJob(event: string): boolean {
  return event.startsWith("fingerpost.");
}

/** The key of everything that is done about one issue. `repository` is GitHub's id. */
export function issueKey(repository: number, issue: number): string {
  return `${repository}#${issue}`;
}

/**
 * The issue if the payload has one, else the repository, else the installation; a delivery of none of these waits for
 * nobody. Repositories count by their id, which outlives a rename. Never throws.
 */
export function toDeliveryPlace(id: string, payload: unknown): DeliveryPlace {
  const { action, repository, issue, installation } = Payload.catch({}).parse(payload);
  const repo = repository?.full_name ?? null;
  const number = issue?.number ?? null;
  const place = { action: action ?? null, repo, issue: number };
  if (repository && issue) return { ...place, key: issueKey(repository.id, issue.number) };
  if (repository) return { ...place, key: `repository:${repository.id}` };
  if (installation) return { ...place, key: `installation:${installation.id}` };
  return { ...place, key: `delivery:${id}` };
}
