/**
 * One comment from start to end, for every entry point: read the command in it, find out who gives it, carry it out, and
 * answer. The answer is a reaction (👀 when it is taken up, then 👍 or 😕), and a sentence only where a reaction can't say why.
 *
 * Who it is comes first: strangers get nothing, not even a reaction, and nobody more than a few sentences on one issue.
 * Nobody can make the bot work or write at will. A command that is delivered twice is carried out once, because the marker remembers its comment.
 */
import { react, say } from "./answer-command.ts";
import { type CommandContext, decideCommand, reject, type Target } from "../command/decide-command.ts";
import { type Asker, isHeard, isMaintainer, mayRun, permissionOf } from "../command/may-run.ts";
import { type Command, parseCommand } from "../command/parse-command.ts";
import { loadConfig } from "../config/load-config.ts";
import type { IssueComment } from "../domain/issue.ts";
import { type Decisions, NO_DECISIONS } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import { findIssue, findOwnComments, findPresentIssue, placeOf, type Wish } from "./gather.ts";
import { mergeDecisions } from "../command/merge-decisions.ts";
import { GitHubError, type GitHub, type ObservedIssue } from "../github/github.ts";
import { rememberAnswers } from "../github/remember-answers.ts";
import { findExclusion } from "../plan/find-exclusion.ts";
import type { Reply } from "../render/render-reply.ts";
import { ensureReportComment, type ReportWriter, SECTION_LENGTH } from "./report-on-issue.ts";
import { triageIssue, type TriageOutcome, type TriageRequest } from "./triage-issue.ts";

/** A comment that may hold a command, and by what it is carried out. */
export interface CommandRequest extends Pick<
  TriageRequest,
  "github" | "corpus" | "forget" | "now" | "delivery" | "apply" | "versions" | "memory"
> {
  /** The issue that the comment stands on. */
  readonly number: number;
  /** As it was written; an edit later on gives no new order. */
  readonly comment: IssueComment;
  /** GitHub's `author_association`; "" where unknown. */
  readonly association: string;
  /** Who gives the command opened the issue; GitHub's event says so. */
  readonly isAuthor: boolean;
  /** For `/triage report`. */
  readonly report: ReportWriter;
}

/** What came of a comment. */
export type CommandOutcome =
  /** Not a word was said, and no reaction given. */
  | { readonly kind: "nothing"; readonly why: string }
  | { readonly kind: "refused"; readonly what: string; readonly why: string; readonly replied: boolean }
  | {
      readonly kind: "done";
      readonly what: string;
      /** null for what needs no triage, and where it had been carried out before. */
      readonly triage: TriageOutcome | null;
      readonly replied: boolean;
    };

/**
 * Carries out the command of one comment, once for all time, and answers by a reaction or a bounded sentence.
 * @throws GitHubError where GitHub can't be asked or does not carry out a step; run again, it goes on where it was.
 */
export async function runCommand(given: CommandRequest): Promise<CommandOutcome> {
  const { comment, number } = given;
  const parsed = parseCommand(comment.body);
  if (parsed.kind === "none") return nothing("the comment holds no command");
  const { author } = comment;
  if (author === null || author.isBot) return nothing("a bot's comment gives no orders");
  // Whatever was thought before: here stands one that is heard.
  const request = { ...given, hearsCommands: true as const, github: rememberAnswers(given.github) };
  const { github } = request;
  const what = parsed.kind === "misspelt" ? "/triage …" : nameOf(parsed.command);
  const asker = await findAsker(request, author.login);
  if (!isHeard(asker)) return unheard(what, `${author.login} may not give this command`);
  const issue = await findPresentIssue(github, number);
  if (issue === undefined) return nothing("the issue was deleted or moved to another repository");
  if (issue.isPullRequest) return nothing("a pull request is not an issue report");
  const { settings } = await loadConfig(github);
  if (settings.ignore.authors.has(author.login.toLowerCase())) return nothing("its author is on the ignore list");

  const session: Session = { ...request, issue, settings, login: author.login, what };
  if (!isMaintainer(asker)) {
    const why = await findExcess(session);
    if (why !== null) return unheard(what, why);
  }
  await react(session, "eyes");
  const exclusion = findExclusion(issue, settings.ignore);
  if (exclusion?.reason === "locked") return refuse(session, exclusion.why, null);
  if (parsed.kind === "misspelt") {
    return refuse(session, "it is no command", { kind: "misspelt", problem: parsed.problem, meant: parsed.meant });
  }
  const { command } = parsed;
  if (!mayRun(command.kind, asker)) return refuse(session, `${author.login} may not give this command`, null);
  if (command.kind === "help") {
    const replied = await say(session, { kind: "help", categories: [...settings.categories] });
    return finish(session, null, replied);
  }
  if (exclusion !== undefined) return refuse(session, exclusion.why, { kind: "skipped", why: exclusion.why });
  return carryOut(command, asker, session);
}

interface Session extends CommandRequest {
  readonly hearsCommands: true;
  readonly issue: ObservedIssue;
  readonly settings: Settings;
  /** Of who asks. */
  readonly login: string;
  /** For the log: `/triage category`. */
  readonly what: string;
}

/** Commands of an issue's author on it, for good: each costs a score of requests, and a repository has a thousand an hour. */
const MAX_ORDERS = 20;
const MAX_ORDERS_AN_HOUR = 6;
const HOUR_MS = 3_600_000;

/** Why the asker has given enough commands on this issue, this one among them; null where not. */
async function findExcess({ github, number, login, now }: Session): Promise<string | null> {
  const orders = (await github.listComments(number)).filter(
    ({ author, body }) => author?.login === login && parseCommand(body).kind !== "none",
  );
  if (orders.length > MAX_ORDERS) return `${login} has given more than ${MAX_ORDERS} commands here`;
  const recent = orders.filter(({ createdAt }) => Date.parse(now) - Date.parse(createdAt) < HOUR_MS);
  return recent.length > MAX_ORDERS_AN_HOUR
    ? `${login} has given more than ${MAX_ORDERS_AN_HOUR} commands here within an hour`
    : null;
}

async function carryOut(
  command: Exclude<Command, { readonly kind: "help" }>,
  asker: Asker,
  session: Session,
): Promise<CommandOutcome> {
  const { github, number, settings, login, comment } = session;
  const own = await readOwn(github, number);
  if (own.decisions.commands.includes(comment.id)) return finish(session, null, false);
  const context: CommandContext = {
    decisions: own.decisions,
    relations: own.relations,
    categories: new Set(settings.categories),
    number,
    target: "number" in command && command.number !== null ? await findTarget(github, command.number, number) : null,
    isMaintainer: isMaintainer(asker),
    by: login,
    canRemember: settings.comment.enabled,
  };
  const verdict = decideCommand(command, context);
  if (verdict.kind === "refused") {
    const { refusal } = verdict;
    return refuse(session, refusal.reason, { kind: "refused", refusal, categories: [...settings.categories] });
  }
  if (command.kind === "report" && settings.report.as === "comment") {
    await ensureReportComment({ ...session, write: session.report });
    return finish(session, null, false);
  }
  const section =
    command.kind === "report" ? { markdown: await session.report(number, SECTION_LENGTH), at: session.now } : null;
  for (const other of verdict.rejected) await rememberOnOtherSide(other, context.isMaintainer, session);
  const wish = toWish(command, verdict.rejected, context, session);
  const outcome = await triageIssue({ ...session, wish: section === null ? wish : { ...wish, report: section } });
  if (outcome.kind === "skipped" && outcome.skip.reason === "gone") return nothing(outcome.skip.why);
  if (outcome.kind === "skipped") return refuse(session, outcome.skip.why, { kind: "skipped", why: outcome.skip.why });
  return finish(session, outcome, false);
}

/** What the command asks of the triage; applied to its own result, it changes nothing. */
function toWish(
  command: Exclude<Command, { readonly kind: "help" }>,
  rejected: readonly number[],
  context: CommandContext,
  { comment, settings }: Session,
): Wish {
  const change = (before: Decisions): Decisions => {
    if (before.commands.includes(comment.id)) return before;
    const after = decisionsAfter(command, rejected, { ...context, decisions: before });
    // A plain look that changes nothing need not be remembered, and the comment need not be edited for it.
    const isNews = command.kind !== "again" || before.ignoredBy !== null;
    return isNews ? { ...after, commands: [...after.commands, comment.id] } : after;
  };
  const remembers = command.kind !== "again" || context.decisions.ignoredBy !== null;
  const posting = remembers || context.isMaintainer ? "wanted" : "usual";
  return { change, posting, restores: labelsOf(command, settings), backlogBefore: null };
}

function decisionsAfter(
  command: Exclude<Command, { readonly kind: "help" }>,
  rejected: readonly number[],
  context: CommandContext,
): Decisions {
  // What the comment named when the command was given, and not what it names by now.
  if (command.kind === "not-duplicate") return reject({ ...context.decisions, ignoredBy: null }, rejected);
  const verdict = decideCommand(command, context);
  return verdict.kind === "decided" ? verdict.decisions : context.decisions;
}

/** Labels that come back although somebody took them off: a maintainer asks for them by name. */
function labelsOf(command: Command, { labels }: Settings): readonly string[] {
  if (command.kind === "duplicate") return labels.possibleDuplicate === null ? [] : [labels.possibleDuplicate.name];
  if (command.kind !== "category") return [];
  return [...labels.categories].flatMap(([id, { name }]) => (id === command.id ? [name] : []));
}

/**
 * A pair is rejected on both sides where there is a comment of ours on the other one to remember it. Where there is
 * none, this side alone keeps it: only the newer issue of two is ever told of the older.
 */
async function rememberOnOtherSide(other: number, mayWithdraw: boolean, session: Session): Promise<void> {
  const { github, number } = session;
  if ((await findIssue(github, other)) === undefined) return;
  const { decisions, relations, exists } = await readOwn(github, other);
  const isConfirmed = decisions.confirmed.some((link) => link.number === number);
  const isNamed = isConfirmed || relations.some((relation) => relation.number === number) || other > number;
  if (!exists || !isNamed || (isConfirmed && !mayWithdraw) || decisions.rejected.includes(number)) return;
  await triageIssue({
    ...session,
    number: other,
    wish: { change: (before) => reject(before, [number]), posting: "usual", restores: [], backlogBefore: null },
  });
}

interface Own {
  readonly exists: boolean;
  readonly decisions: Decisions;
  readonly relations: CommandContext["relations"];
}

/** What our comment on an issue remembers. */
async function readOwn(github: GitHub, number: number): Promise<Own> {
  const comments = await github.listComments(number);
  const own =
    comments.length === 0 ? [] : findOwnComments(comments, await github.getOwnLogin(), placeOf(github, number));
  const states = own.flatMap(({ state }) => state ?? []);
  const decisions = states.length === 0 ? NO_DECISIONS : mergeDecisions(states);
  return { exists: own.length > 0, decisions, relations: states[0]?.relations ?? [] };
}

async function findTarget(github: GitHub, named: number, number: number): Promise<Target> {
  if (named === number) return { kind: "issue", confirmedHere: false };
  const issue = await findIssue(github, named);
  if (issue === undefined) return { kind: "missing" };
  if (issue.isPullRequest) return { kind: "pull-request" };
  const { decisions } = await readOwn(github, named);
  return { kind: "issue", confirmedHere: decisions.confirmed.some((link) => link.number === number) };
}

/** GitHub's own word on the permission; where it may not tell us, what it says of the comment's author. */
async function findAsker({ github, isAuthor, association }: CommandRequest, login: string): Promise<Asker> {
  try {
    return { isAuthor, permission: await github.getPermission(login) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== "forbidden") throw error;
    return { isAuthor, permission: permissionOf(association) };
  }
}

/** Not a word, and no reaction: each would be one more request. */
function unheard(what: string, why: string): CommandOutcome {
  return { kind: "refused", what, why, replied: false };
}

async function refuse(session: Session, why: string, reply: Reply | null): Promise<CommandOutcome> {
  const replied = reply !== null && (await say(session, reply));
  await react(session, "confused");
  return { kind: "refused", what: session.what, why, replied };
}

async function finish(session: Session, triage: TriageOutcome | null, replied: boolean): Promise<CommandOutcome> {
  await react(session, "+1");
  return { kind: "done", what: session.what, triage, replied };
}

function nothing(why: string): CommandOutcome {
  return { kind: "nothing", why };
}

function nameOf({ kind }: Command): string {
  return kind === "again" ? "/triage" : `/triage ${kind}`;
}
