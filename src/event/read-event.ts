/**
 * From a webhook event to what is to be done about it, and why nothing where nothing is: one policy for the Action and
 * the App. It asks GitHub nothing; what only the issue itself or the configuration can tell comes later.
 */
import { z } from "zod";
import { isStranger } from "../command/may-run.ts";
import { parseCommand } from "../command/parse-command.ts";
import type { IssueComment } from "../domain/issue.ts";
import { isBotLogin } from "../github/bot-login.ts";

/** What an event asks for; `nothing` says why. */
export type EventTask =
  | {
      readonly kind: "triage";
      readonly number: number;
      /** False for an edit, which can wait where GitHub's calls run short. */
      readonly isNew: boolean;
    }
  | {
      readonly kind: "command";
      readonly number: number;
      readonly comment: IssueComment;
      readonly association: string;
      /** Of the comment and of the issue, it is the same person. */
      readonly isAuthor: boolean;
    }
  /** People did something that tells whether we were right; it can wait for the night. */
  | { readonly kind: "learn"; readonly number: number }
  /** The reporter wrote on an issue of theirs that was closed as we close issues. */
  | { readonly kind: "reply"; readonly number: number }
  | { readonly kind: "rescan" }
  | { readonly kind: "nothing"; readonly why: string };

/** Events that say something new about a failure; https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
const TELLING_ACTIONS = ["opened", "edited", "reopened"];

/** What only those with rights, or the author, can do to an issue, and what says something of us. */
const JUDGING_ACTIONS = ["closed", "unlabeled"];

/** Exactly the fields that are used; an event that lacks them is none of ours. */
const Account = z.object({ login: z.string(), type: z.string().optional() });
const Payload = z.object({
  action: z.string().optional(),
  issue: z
    .object({
      number: z.int().positive(),
      pull_request: z.unknown().optional(),
      locked: z.boolean().optional(),
      comments: z.int().optional().catch(undefined),
      state: z.string().optional().catch(undefined),
      state_reason: z.string().nullish().catch(null),
      closed_at: z.string().nullish().catch(null),
      user: Account.nullish().catch(null),
      title: z.string().nullish().catch(null),
      body: z.string().nullish().catch(null),
    })
    .optional(),
  comment: z
    .object({
      id: z.int().positive(),
      body: z.string().nullish(),
      user: Account.nullish(),
      created_at: z.string(),
      author_association: z.string().optional(),
    })
    .optional(),
  sender: Account.nullish().catch(null),
  changes: z.record(z.string(), z.unknown()).nullish(),
});
type Payload = z.infer<typeof Payload>;

/** What is to be done about an event of this name. Never throws. */
export function readEvent(name: string, payload: unknown): EventTask {
  if (name === "schedule" || name === "workflow_dispatch") return { kind: "rescan" };
  if (name !== "issues" && name !== "issue_comment") {
    return nothing(`Fingerpost does nothing on \`${short(name)}\`; it reads issues and their comments`);
  }
  const read = Payload.safeParse(payload);
  if (!read.success || read.data.issue === undefined) return nothing("the event names no issue");
  const { issue } = read.data;
  if (issue.pull_request !== undefined && issue.pull_request !== null) {
    return nothing("a pull request is not an issue report");
  }
  return name === "issues" ? readIssueEvent(read.data, issue) : readCommentEvent(read.data, issue);
}

function readIssueEvent({ action = "", changes, sender }: Payload, issue: NonNullable<Payload["issue"]>): EventTask {
  if (action === "transferred") return nothing("the issue was moved to another repository");
  if (action === "deleted") return nothing("the issue was deleted");
  if (JUDGING_ACTIONS.includes(action) && issue.comments !== 0 && toAuthor(sender)?.isBot === false) {
    return { kind: "learn", number: issue.number };
  }
  if (!TELLING_ACTIONS.includes(action)) {
    return nothing(
      `an issue that is ${short(action)} says nothing new; Fingerpost reads ${TELLING_ACTIONS.join(", ")}`,
    );
  }
  if (issue.locked === true) return nothing("the conversation is locked");
  if (action === "edited" && !changesText(changes)) return nothing("neither title nor body was changed");
  if (action === "edited" && !changesWords(changes, issue)) return nothing("nothing but blanks was changed");
  return { kind: "triage", number: issue.number, isNew: action !== "edited" };
}

function readCommentEvent({ action = "", comment }: Payload, issue: NonNullable<Payload["issue"]>): EventTask {
  if (action !== "created") return nothing("only a new comment gives an order, not one that is edited or deleted");
  if (comment === undefined) return nothing("the event names no comment");
  const { id, body, user, created_at: createdAt, author_association: association = "" } = comment;
  const author = toAuthor(user);
  if (parseCommand(body ?? "").kind === "none") {
    const isReply = author?.isBot === false && issue.user?.login === author.login && isClosedLately(issue, createdAt);
    return isReply ? { kind: "reply", number: issue.number } : nothing("the comment holds no command");
  }
  if (author === null) return nothing("the comment's author is not known");
  if (author.isBot) return nothing("a bot's comment gives no orders");
  const isAuthor = issue.user?.login === author.login;
  if (isStranger(association, isAuthor)) return nothing("a stranger gives no orders");
  const { number } = issue;
  return { kind: "command", number, comment: { id, body: body ?? "", author, createdAt }, association, isAuthor };
}

/** For so long a reply opens an issue again that we closed; `answer-reply.ts` finds out whether it was we. */
const REPLY_MS = 30 * 86_400_000;

/** Only reasons that we close for; else each word of a reporter below a closed issue would cost a request. */
function isClosedLately(issue: NonNullable<Payload["issue"]>, at: string): boolean {
  const isOurReason = issue.state_reason === "duplicate" || issue.state_reason === "not_planned";
  const age = Date.parse(at) - Date.parse(issue.closed_at ?? "");
  return issue.state === "closed" && issue.locked !== true && isOurReason && age <= REPLY_MS;
}

function toAuthor(account: z.infer<typeof Account> | null | undefined): IssueComment["author"] {
  if (account === null || account === undefined) return null;
  return { login: account.login, isBot: account.type === "Bot" || isBotLogin(account.login) };
}

/** An edit of the milestone or the like says nothing new about the failure. */
function changesText(changes: Payload["changes"]): boolean {
  return changes !== null && changes !== undefined && ("title" in changes || "body" in changes);
}

const Before = z.object({ from: z.string() });

/** A change of blanks and line ends decides nothing. Where the event does not tell what was there before, it may. */
function changesWords(changes: Payload["changes"], issue: NonNullable<Payload["issue"]>): boolean {
  return (["title", "body"] as const).some((part) => {
    if (!(part in (changes ?? {}))) return false;
    const before = Before.safeParse(changes?.[part]).data?.from;
    const after = issue[part];
    return before === undefined || typeof after !== "string" || wordsOf(before) !== wordsOf(after);
  });
}

function wordsOf(text: string): string {
  return text.split(/\s+/u).filter(Boolean).join(" ");
}

/** Words of the event, fit for a line of the log. */
function short(word: string): string {
  return word.replace(/[^a-z_]/g, "").slice(0, 40);
}

function nothing(why: string): EventTask {
  return { kind: "nothing", why };
}
