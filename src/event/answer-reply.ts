/**
 * The reporter answers on an issue that we closed: it opens again at once, and what we had taken it for a duplicate of is never
 * named here again. Costs one request where it was not we who closed it.
 */
import { reject } from "../command/decide-command.ts";
import type { OwnClosing } from "../domain/plan.ts";
import { hasMarker } from "../render/marker.ts";
import { REOPEN_DAYS } from "../render/render-closing.ts";
import { findOwnComments, findPresentIssue, NO_WISH, placeOf } from "./gather.ts";
import { triageIssue, type TriageOutcome, type TriageRequest } from "./triage-issue.ts";

/** What came of a reply. */
export type ReplyOutcome =
  { readonly kind: "nothing"; readonly why: string } | { readonly kind: "reopened"; readonly triage: TriageOutcome };

const DAY_MS = 86_400_000;

/** Opens the issue again where we closed it lately. May be called twice. @throws GitHubError */
export async function answerReply(request: TriageRequest): Promise<ReplyOutcome> {
  const { github, number, now, apply } = request;
  const comments = await github.listComments(number);
  if (!comments.some(({ body }) => hasMarker(body))) return nothing("there is no comment of ours");
  const [own] = findOwnComments(comments, await github.getOwnLogin(), placeOf(github, number));
  const closing = own?.state?.closing;
  if (closing === undefined) return nothing("it was not we who closed the issue");
  if (!(Date.parse(now) - Date.parse(closing.at) <= REOPEN_DAYS * DAY_MS))
    return nothing(`it was closed more than ${REOPEN_DAYS} days ago`);
  const issue = await findPresentIssue(github, number);
  if (issue === undefined) return nothing("the issue was deleted or moved to another repository");
  if (issue.locked) return nothing("the conversation is locked");
  const isOurs = issue.stateReason === (closing.as === "duplicate" ? "duplicate" : "not_planned");
  if (issue.state === "closed" && !isOurs) return nothing("somebody else has closed it since");
  if (!apply) return nothing("a dry run opens nothing again");
  if (issue.state === "closed") await github.reopenIssue(number);
  return { kind: "reopened", triage: await triageIssue({ ...request, wish: wishOf(closing) }) };
}

/** What was rejected stays so in the marker, for whoever has no other memory. */
function wishOf({ of }: OwnClosing): typeof NO_WISH {
  return of === null ? NO_WISH : { ...NO_WISH, change: (before) => reject(before, [of]) };
}

function nothing(why: string): ReplyOutcome {
  return { kind: "nothing", why };
}
