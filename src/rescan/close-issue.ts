/**
 * Closes one issue, where that is decided anew by what GitHub has at this moment. What is about to be done is written down
 * first, so that a run that was cut off anywhere is told from one that never was: then the issue is closed, then our comment says
 * so. Whichever of these fails, the next night finds what is left.
 */
import { loadConfig } from "../config/load-config.ts";
import type { ClosingDecision, KeepOpenReason } from "../domain/closing.ts";
import type { OwnClosing } from "../domain/plan.ts";
import type { Closing, NightMemory, NightState } from "../night/night-state.ts";
import { NO_WISH } from "../event/gather.ts";
import { triageIssue, type TriageRequest } from "../event/triage-issue.ts";
import { decideClosings } from "./night-watch.ts";

/** Which issue, and by what. */
export interface CloseRequest extends Omit<TriageRequest, "apply" | "wish" | "memory"> {
  readonly memory: NightMemory;
}

/** What came of it: `gone` where GitHub tells nothing of the issue. */
export type CloseOutcome =
  | { readonly kind: "closed"; readonly as: "duplicate" | "needs-info"; readonly of: number | null }
  | { readonly kind: "kept"; readonly why: KeepOpenReason | "would-close" | "gone" };

/** Closes it if that may be. Where labels are only proposed nothing is closed. @throws GitHubError */
export async function closeIssueIfDue(request: CloseRequest): Promise<CloseOutcome> {
  const { github, number, memory, now } = request;
  const { settings } = await loadConfig(github);
  const activity = (await github.readActivity([number])).get(number);
  if (activity === undefined) return { kind: "kept", why: "gone" };
  const ownLogin = await github.getOwnLogin();
  const state = await memory.load();
  const before = { ...state, closings: state.closings.filter(({ issue }) => issue !== number) };
  const [row] = await decideClosings([activity], before, { github, ownLogin, settings, now });
  const decision: ClosingDecision = row?.decision ?? { action: "keep", reason: "no-notice" };
  if (decision.action === "keep") return { kind: "kept", why: decision.reason };
  if (decision.action === "would-close" || settings.labels.mode === "suggest")
    return { kind: "kept", why: "would-close" };
  const { as, target: of } = decision;
  await memory.update((known) => withClosing(known, { issue: number, as, of, at: now, told: false }));
  await github.closeIssue(number, of === null ? { reason: "not_planned" } : { reason: "duplicate", of });
  await tellOfClosing(request, { as, of, at: now });
  return { kind: "closed", as, of };
}

/** Lets our comment on an issue that we closed say so, where that was not done. @throws GitHubError */
export async function mendClosing(request: CloseRequest): Promise<void> {
  const { closings } = await request.memory.load();
  const closing = closings.find(({ issue, told }) => issue === request.number && !told);
  if (closing !== undefined) await tellOfClosing(request, closing);
}

async function tellOfClosing(request: CloseRequest, { as, of, at }: OwnClosing): Promise<void> {
  const { number, memory, now } = request;
  const outcome = await triageIssue({
    ...request,
    apply: true,
    wish: { ...NO_WISH, posting: "new-only", closing: { as, of, at } },
  });
  // One that is said to be gone is asked for again, since such an answer may be a passing one; but not for ever.
  const told = outcome.kind === "triaged" || Date.parse(now) - Date.parse(at) > GIVEN_UP_MS;
  await memory.update((known) => withClosing(known, { issue: number, as, of, at, told }));
}

const GIVEN_UP_MS = 7 * 86_400_000;

function withClosing(state: NightState, closing: Closing): NightState {
  return { ...state, closings: [...state.closings.filter(({ issue }) => issue !== closing.issue), closing] };
}
