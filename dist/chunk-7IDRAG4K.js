import {
  GitHubError,
  NO_DECISIONS,
  askedOnce,
  codeSpan,
  createCorpusCache,
  createKeyedQueue,
  createOctokitGitHub,
  createVersionSource,
  findExclusion,
  findIssue,
  findOwnComments,
  findOwnLogin,
  findPresentIssue,
  inlineText,
  isBotLogin,
  isDuplicateOrStronger,
  isHeard,
  isMaintainer,
  loadConfig,
  mayRun,
  mergeDecisions,
  permissionOf,
  rememberAnswers,
  renderConfigError,
  triageIssue
} from "./chunk-AWEWIAJQ.js";

// src/queue/delivery-fault.ts
var DeliveryFault = class extends Error {
  name = "DeliveryFault";
  code;
  /** null where GitHub names no time. */
  retryAfterSeconds;
  constructor(message, details) {
    super(message);
    this.code = details.code;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
};
var REASON_LENGTH = 500;
var FINAL = ["invalid", "too-large"];
function toFailure(thrown) {
  const faults = flatten(thrown);
  const known = faults.filter((fault) => fault instanceof DeliveryFault || fault instanceof GitHubError);
  const waits = known.flatMap(({ retryAfterSeconds }) => retryAfterSeconds === null ? [] : [retryAfterSeconds]);
  const reasons = faults.map(
    (fault) => fault instanceof Error ? fault.message : "something that is no error was thrown"
  );
  return {
    reason: oneLine([...new Set(reasons)].join("; ")),
    isFinal: faults.length > 0 && known.length === faults.length && known.every(({ code }) => FINAL.includes(code)),
    retryAfterSeconds: waits.length === 0 ? null : Math.max(...waits)
  };
}
function flatten(thrown) {
  return thrown instanceof AggregateError ? thrown.errors.flatMap(flatten) : [thrown];
}
function oneLine(text) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= REASON_LENGTH ? line : `${line.slice(0, REASON_LENGTH - 1)}\u2026`;
}

// src/event/read-event.ts
import { z } from "zod";

// src/command/parse-command.ts
var NONE = { kind: "none" };
var MAX_LINE_LENGTH = 200;
var HEAD_LENGTH = 1e3;
var REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;
var UNSEEN = /[\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;
var COMMAND_LINE = /^ {0,3}\/triage(?=\s|$)(.*)$/iu;
var ISSUE_NUMBER = /^#?([1-9]\d{0,9})$/;
var CATEGORY_ID = /^[a-z0-9][a-z0-9-]{0,49}$/;
function parseCommand(text) {
  const line = firstLine(text);
  if (line.length > MAX_LINE_LENGTH || REORDERING.test(line)) return NONE;
  const match = COMMAND_LINE.exec(line.replace(UNSEEN, ""));
  if (match === null) return NONE;
  const words = (match[1] ?? "").split(/\s+/u).filter((word) => word !== "");
  return readWords(words.map((word) => word.toLowerCase()));
}
function firstLine(text) {
  const lines = text.slice(0, HEAD_LENGTH).split(/\r\n?|\n/u);
  return lines.find((line) => line.replace(UNSEEN, "").trim() !== "") ?? "";
}
function readWords([word, ...rest]) {
  switch (word) {
    case void 0:
      return { kind: "command", command: { kind: "again" } };
    case "report":
    case "ignore":
    case "help":
      return rest.length > 0 ? misspelt("too-much") : { kind: "command", command: { kind: word } };
    case "duplicate":
      return readNumber(rest[0] === "of" ? rest.slice(1) : rest, (number) => ({ kind: "duplicate", number }));
    case "not-duplicate":
      return rest.length === 0 ? { kind: "command", command: { kind: "not-duplicate", number: null } } : readNumber(rest, (number) => ({ kind: "not-duplicate", number }));
    case "category":
      return readCategory(rest);
    default:
      return misspelt("unknown-word");
  }
}
function readNumber(words, toCommand) {
  const [, digits] = ISSUE_NUMBER.exec(words[0] ?? "") ?? [];
  if (digits === void 0) return misspelt("number-expected");
  return words.length > 1 ? misspelt("too-much") : { kind: "command", command: toCommand(Number(digits)) };
}
function readCategory([id, ...rest]) {
  if (id === void 0 || !CATEGORY_ID.test(id)) return misspelt("category-expected");
  if (rest.length > 0) return misspelt("too-much");
  return { kind: "command", command: { kind: "category", id: id === "auto" ? null : id } };
}
function misspelt(problem) {
  return { kind: "misspelt", problem };
}

// src/event/read-event.ts
var TELLING_ACTIONS = ["opened", "edited", "reopened"];
var Account = z.object({ login: z.string(), type: z.string().optional() });
var Payload = z.object({
  action: z.string().optional(),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional(), locked: z.boolean().optional() }).optional(),
  comment: z.object({
    id: z.int().positive(),
    body: z.string().nullish(),
    user: Account.nullish(),
    created_at: z.string(),
    author_association: z.string().optional()
  }).optional(),
  changes: z.record(z.string(), z.unknown()).nullish()
});
function readEvent(name, payload) {
  if (name === "schedule" || name === "workflow_dispatch") return { kind: "rescan" };
  if (name !== "issues" && name !== "issue_comment") {
    return nothing(`Fingerpost does nothing on \`${short(name)}\`; it reads issues and their comments`);
  }
  const read = Payload.safeParse(payload);
  if (!read.success || read.data.issue === void 0) return nothing("the event names no issue");
  const { issue } = read.data;
  if (issue.pull_request !== void 0 && issue.pull_request !== null) {
    return nothing("a pull request is not an issue report");
  }
  return name === "issues" ? readIssueEvent(read.data, issue) : readCommentEvent(read.data, issue.number);
}
function readIssueEvent({ action = "", changes }, issue) {
  if (action === "transferred") return nothing("the issue was moved to another repository");
  if (action === "deleted") return nothing("the issue was deleted");
  if (!TELLING_ACTIONS.includes(action)) {
    return nothing(
      `an issue that is ${short(action)} says nothing new; Fingerpost reads ${TELLING_ACTIONS.join(", ")}`
    );
  }
  if (issue.locked === true) return nothing("the conversation is locked");
  if (action === "edited" && !changesText(changes)) return nothing("neither title nor body was changed");
  return { kind: "triage", number: issue.number };
}
function readCommentEvent({ action = "", comment }, number) {
  if (action !== "created") return nothing("only a new comment gives an order, not one that is edited or deleted");
  if (comment === void 0) return nothing("the event names no comment");
  const { id, body, user, created_at: createdAt, author_association: association = "" } = comment;
  if (parseCommand(body ?? "").kind === "none") return nothing("the comment holds no command");
  const author = toAuthor(user);
  if (author === null) return nothing("the comment's author is not known");
  if (author.isBot) return nothing("a bot's comment gives no orders");
  return { kind: "command", number, comment: { id, body: body ?? "", author, createdAt }, association };
}
function toAuthor(account) {
  if (account === null || account === void 0) return null;
  return { login: account.login, isBot: account.type === "Bot" || isBotLogin(account.login) };
}
function changesText(changes) {
  return changes !== null && changes !== void 0 && ("title" in changes || "body" in changes);
}
function short(word) {
  return word.replace(/[^a-z_]/g, "").slice(0, 40);
}
function nothing(why) {
  return { kind: "nothing", why };
}

// src/render/render-reply.ts
import { z as z2 } from "zod";
var OPENING = "<!-- fingerpost-reply:v1 ";
var CLOSING = " -->";
var replyToSchema = z2.object({ comment: z2.int().min(1), login: z2.string().max(100) });
var HELP = [
  "| command | does | who |",
  "| --- | --- | --- |",
  "| `/triage` | looks at the issue again | maintainers, the author |",
  "| `/triage not-duplicate #n` | never suggests `#n` here again; without a number, none of those named now | maintainers, the author |",
  "| `/triage duplicate #n` | records that this is a duplicate of `#n` | maintainers |",
  "| `/triage category <id>` | sets the category and its label; `auto` lets the rules decide again | maintainers |",
  "| `/triage ignore` | leaves this issue alone from now on; `/triage` takes that back | maintainers |",
  "| `/triage help` | shows this table | maintainers, the author |"
].join("\n");
function renderReply(reply, to) {
  return `${textOf(reply)}

${OPENING}${toInertJson(to)}${CLOSING}
`;
}
function readReply(body) {
  const line = body.trimEnd().split("\n").at(-1) ?? "";
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return null;
  try {
    return replyToSchema.safeParse(JSON.parse(line.slice(OPENING.length, -CLOSING.length))).data ?? null;
  } catch {
    return null;
  }
}
function textOf(reply) {
  switch (reply.kind) {
    case "help":
      return `A command is the first line of a comment, by itself.

${HELP}

${categoryList(reply.categories)}`;
    case "misspelt":
      return `${MISSPELLING_TEXT[reply.problem]} \`/triage help\` lists all commands.`;
    case "refused":
      return refusalText(reply.refusal, reply.categories);
    case "skipped":
      return `Nothing was done here: ${inlineText(reply.why, 200)}.`;
  }
}
var MISSPELLING_TEXT = {
  "unknown-word": "This is no command that I know.",
  "number-expected": "The number of an issue is missing: `/triage duplicate #n`.",
  "category-expected": "The id of a category is missing: `/triage category <id>`.",
  "too-much": "A command stands on its line by itself; a reason may follow on the next line."
};
function refusalText(refusal, categories) {
  switch (refusal.reason) {
    case "same-issue":
      return "An issue can't be a duplicate of itself.";
    case "no-relations":
      return "No earlier issue is named here, so there is none to reject. To reject one beforehand: `/triage not-duplicate #n`.";
    case "cannot-remember":
      return "Comments are switched off in `.github/fingerpost.yml`, and without its comment Fingerpost can't remember this.";
    case "left-alone":
      return "A maintainer asked to leave this issue alone.";
    case "not-built":
      return "This version can't write reports yet.";
    case "no-such-issue":
      return `There is no issue ${codeSpan(`#${refusal.number}`)} in this repository.`;
    case "is-pull-request":
      return `${codeSpan(`#${refusal.number}`)} is a pull request, not an issue.`;
    case "points-back":
      return `${codeSpan(`#${refusal.number}`)} is itself recorded as a duplicate of this issue. Withdraw that first, with \`/triage not-duplicate\` there.`;
    case "was-confirmed":
      return `A maintainer confirmed ${codeSpan(`#${refusal.number}`)}; only a maintainer can withdraw that.`;
    case "unknown-category":
      return `There is no category ${codeSpan(refusal.id, 60)} in this repository. ${categoryList(categories)}`;
  }
}
function categoryList(categories) {
  const shown = categories.slice(0, 60).map((id) => codeSpan(id, 60));
  return `Categories: ${shown.join(", ")}.`;
}
function toInertJson(value) {
  return JSON.stringify(value).replace(
    /[^ -~]|[<>&@#`]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/event/answer-command.ts
var MAX_REPLIES_TO_ONE = 3;
var MAX_REPLIES = 10;
async function react({ github, comment, apply }, reaction) {
  if (!apply) return;
  try {
    await github.addReaction(comment.id, reaction);
  } catch (error) {
    if (!(error instanceof GitHubError) || !["not-found", "forbidden"].includes(error.code)) throw error;
  }
}
async function say({ github, number, comment, login, apply }, reply) {
  if (!apply) return false;
  const ownLogin = await github.getOwnLogin();
  const said = (await github.listComments(number)).flatMap(
    ({ author, body }) => author?.login === ownLogin ? readReply(body) ?? [] : []
  );
  const to = { comment: comment.id, login: login.toLowerCase() };
  const toSame = said.filter((one) => one.login === to.login);
  if (said.some((one) => one.comment === to.comment)) return false;
  if (toSame.length >= MAX_REPLIES_TO_ONE || said.length >= MAX_REPLIES) return false;
  await github.createComment(number, renderReply(reply, to));
  return true;
}

// src/command/decide-command.ts
function decideCommand(command, context) {
  const { decisions, isMaintainer: isMaintainer2, by, canRemember } = context;
  if (decisions.ignoredBy !== null && !isMaintainer2) return refused({ reason: "left-alone" });
  const awake = { ...decisions, ignoredBy: null };
  if (command.kind === "again") return decided(awake);
  if (command.kind === "report") return refused({ reason: "not-built" });
  if (!canRemember) return refused({ reason: "cannot-remember" });
  switch (command.kind) {
    case "ignore":
      return decided({ ...decisions, ignoredBy: by });
    case "category":
      return decideCategory(command.id, awake, context);
    case "duplicate":
      return decideDuplicate(command.number, awake, context);
    case "not-duplicate":
      return decideNotDuplicate(command.number, awake, context);
  }
}
function decideCategory(id, decisions, { categories, by }) {
  if (id === null) return decided({ ...decisions, pinned: null });
  if (!categories.has(id)) return refused({ reason: "unknown-category", id });
  return decided({ ...decisions, pinned: { category: id, by } });
}
function decideDuplicate(number, decisions, context) {
  if (number === context.number) return refused({ reason: "same-issue" });
  switch (context.target?.kind) {
    case void 0:
    case "missing":
      return refused({ reason: "no-such-issue", number });
    case "pull-request":
      return refused({ reason: "is-pull-request", number });
    case "issue":
      if (context.target.confirmedHere) return refused({ reason: "points-back", number });
      return decided({
        ...decisions,
        confirmed: [...decisions.confirmed.filter((link) => link.number !== number), { number, by: context.by }],
        rejected: decisions.rejected.filter((other) => other !== number)
      });
  }
}
function decideNotDuplicate(named, decisions, context) {
  if (named === context.number) return refused({ reason: "same-issue" });
  const numbers = named === null ? namedNow(context) : [named];
  if (numbers.length === 0) return refused({ reason: "no-relations" });
  const confirmed = decisions.confirmed.find(({ number }) => numbers.includes(number));
  if (confirmed !== void 0 && !context.isMaintainer) {
    return refused({ reason: "was-confirmed", number: confirmed.number });
  }
  if (named !== null && context.target?.kind !== "issue") return refusedTarget(named, context.target);
  return decided(reject(decisions, numbers), numbers);
}
function refusedTarget(number, target) {
  return refused({ reason: target?.kind === "pull-request" ? "is-pull-request" : "no-such-issue", number });
}
function namedNow({ relations, decisions }) {
  const same = relations.filter(({ relation }) => isDuplicateOrStronger(relation));
  const shown = (same.length > 0 ? same : relations).map(({ number }) => number);
  return [.../* @__PURE__ */ new Set([...shown, ...decisions.confirmed.map(({ number }) => number)])];
}
function reject(decisions, numbers) {
  return {
    ...decisions,
    rejected: [...decisions.rejected.filter((number) => !numbers.includes(number)), ...numbers],
    confirmed: decisions.confirmed.filter(({ number }) => !numbers.includes(number))
  };
}
function refused(refusal) {
  return { kind: "refused", refusal };
}
function decided(decisions, rejected = []) {
  return { kind: "decided", decisions, rejected };
}

// src/event/run-command.ts
async function runCommand(given) {
  const { comment, number } = given;
  const parsed = parseCommand(comment.body);
  if (parsed.kind === "none") return nothing2("the comment holds no command");
  const { author } = comment;
  if (author === null || author.isBot) return nothing2("a bot's comment gives no orders");
  const request = { ...given, github: rememberAnswers(given.github) };
  const { github } = request;
  const issue = await findPresentIssue(github, number);
  if (issue === void 0) return nothing2("the issue was deleted or moved to another repository");
  if (issue.isPullRequest) return nothing2("a pull request is not an issue report");
  const { settings } = await loadConfig(github);
  if (settings.ignore.authors.has(author.login.toLowerCase())) return nothing2("its author is on the ignore list");
  const what = parsed.kind === "misspelt" ? "/triage \u2026" : nameOf(parsed.command);
  const session = { ...request, issue, settings, login: author.login, what };
  await react(session, "eyes");
  const asker = await findAsker(session);
  const exclusion = findExclusion(issue, settings.ignore);
  if (exclusion?.reason === "locked") return refuse(session, exclusion.why, null);
  if (parsed.kind === "misspelt") {
    const reply = isHeard(asker) ? { kind: "misspelt", problem: parsed.problem } : null;
    return refuse(session, "it is no command", reply);
  }
  const { command } = parsed;
  if (!mayRun(command.kind, asker)) return refuse(session, `${author.login} may not give this command`, null);
  if (!isMaintainer(asker) && await countOrders(session) > MAX_ORDERS) {
    return refuse(session, `${author.login} has given more than ${MAX_ORDERS} commands here`, null);
  }
  if (command.kind === "help") {
    const replied = await say(session, { kind: "help", categories: [...settings.categories] });
    return finish(session, null, replied);
  }
  if (exclusion !== void 0) return refuse(session, exclusion.why, { kind: "skipped", why: exclusion.why });
  return carryOut(command, asker, session);
}
var MAX_ORDERS = 20;
async function countOrders({ github, number, login }) {
  const comments = await github.listComments(number);
  return comments.filter(({ author, body }) => author?.login === login && parseCommand(body).kind !== "none").length;
}
async function carryOut(command, asker, session) {
  const { github, number, settings, login, comment } = session;
  const own = await readOwn(github, number);
  if (own.decisions.commands.includes(comment.id)) return finish(session, null, false);
  const context = {
    decisions: own.decisions,
    relations: own.relations,
    categories: new Set(settings.categories),
    number,
    target: "number" in command && command.number !== null ? await findTarget(github, command.number, number) : null,
    isMaintainer: isMaintainer(asker),
    by: login,
    canRemember: settings.comment.enabled
  };
  const verdict = decideCommand(command, context);
  if (verdict.kind === "refused") {
    const { refusal } = verdict;
    return refuse(session, refusal.reason, { kind: "refused", refusal, categories: [...settings.categories] });
  }
  for (const other of verdict.rejected) await rememberOnOtherSide(other, context.isMaintainer, session);
  const outcome = await triageIssue({ ...session, wish: toWish(command, verdict.rejected, context, session) });
  if (outcome.kind === "skipped" && outcome.skip.reason === "gone") return nothing2(outcome.skip.why);
  if (outcome.kind === "skipped") return refuse(session, outcome.skip.why, { kind: "skipped", why: outcome.skip.why });
  return finish(session, outcome, false);
}
function toWish(command, rejected, context, { comment, settings }) {
  const change = (before) => {
    if (before.commands.includes(comment.id)) return before;
    const after = decisionsAfter(command, rejected, { ...context, decisions: before });
    const isNews = command.kind !== "again" || before.ignoredBy !== null;
    return isNews ? { ...after, commands: [...after.commands, comment.id] } : after;
  };
  const remembers = command.kind !== "again" || context.decisions.ignoredBy !== null;
  const posting = remembers || context.isMaintainer ? "wanted" : "usual";
  return { change, posting, restores: labelsOf(command, settings) };
}
function decisionsAfter(command, rejected, context) {
  if (command.kind === "not-duplicate") return reject({ ...context.decisions, ignoredBy: null }, rejected);
  const verdict = decideCommand(command, context);
  return verdict.kind === "decided" ? verdict.decisions : context.decisions;
}
function labelsOf(command, { labels }) {
  if (command.kind === "duplicate") return labels.possibleDuplicate === null ? [] : [labels.possibleDuplicate.name];
  if (command.kind !== "category") return [];
  return [...labels.categories].flatMap(([id, { name }]) => id === command.id ? [name] : []);
}
async function rememberOnOtherSide(other, mayWithdraw, session) {
  const { github, number } = session;
  if (await findIssue(github, other) === void 0) return;
  const { decisions, relations, exists } = await readOwn(github, other);
  const isConfirmed = decisions.confirmed.some((link) => link.number === number);
  const isNamed = isConfirmed || relations.some((relation) => relation.number === number) || other > number;
  if (!exists || !isNamed || isConfirmed && !mayWithdraw || decisions.rejected.includes(number)) return;
  await triageIssue({
    ...session,
    number: other,
    wish: { change: (before) => reject(before, [number]), posting: "usual", restores: [] }
  });
}
async function readOwn(github, number) {
  const comments = await github.listComments(number);
  const own = comments.length === 0 ? [] : findOwnComments(comments, await github.getOwnLogin());
  const states = own.flatMap(({ state }) => state ?? []);
  const decisions = states.length === 0 ? NO_DECISIONS : mergeDecisions(states);
  return { exists: own.length > 0, decisions, relations: states[0]?.relations ?? [] };
}
async function findTarget(github, named, number) {
  if (named === number) return { kind: "issue", confirmedHere: false };
  const issue = await findIssue(github, named);
  if (issue === void 0) return { kind: "missing" };
  if (issue.isPullRequest) return { kind: "pull-request" };
  const { decisions } = await readOwn(github, named);
  return { kind: "issue", confirmedHere: decisions.confirmed.some((link) => link.number === number) };
}
async function findAsker({ github, issue, login, association }) {
  const isAuthor = issue.author?.login === login;
  try {
    return { isAuthor, permission: await github.getPermission(login) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== "forbidden") throw error;
    return { isAuthor, permission: permissionOf(association) };
  }
}
async function refuse(session, why, reply) {
  const replied = reply !== null && await say(session, reply);
  await react(session, "confused");
  return { kind: "refused", what: session.what, why, replied };
}
async function finish(session, triage, replied) {
  await react(session, "+1");
  return { kind: "done", what: session.what, triage, replied };
}
function nothing2(why) {
  return { kind: "nothing", why };
}
function nameOf({ kind }) {
  return kind === "again" ? "/triage" : `/triage ${kind}`;
}

// src/entry/app.ts
var HEARD_EVENTS = [
  "issues.opened",
  "issues.edited",
  "issues.reopened",
  "issue_comment.created"
];
function app(robot, options = {}) {
  const { now = () => /* @__PURE__ */ new Date(), observe, corpora = createCorpusCache() } = options;
  const { versions = createVersionSource() } = options;
  const queue = createKeyedQueue();
  const ownLogin = askedOnce(async () => findOwnLogin({ kind: "app", octokit: await robot.auth() }));
  robot.on([...HEARD_EVENTS], async (context) => {
    const { issue, repository } = context.payload;
    const repo = repository.full_name;
    const place = { repo, issue: issue.number, delivery: context.id };
    const task = readEvent(context.name, context.payload);
    if (task.kind === "nothing" || task.kind === "rescan") {
      const why = task.kind === "nothing" ? task.why : "a re-scan is not asked for by an event";
      context.log.info({ repo, issue: issue.number }, `left alone: ${why}`);
      return;
    }
    const github = createOctokitGitHub({ octokit: context.octokit, repo, ownLogin });
    const at = now().toISOString();
    const request = {
      github,
      number: issue.number,
      corpus: () => corpora.getIndex(github, at, issue.title),
      now: at,
      apply: true,
      delivery: context.id,
      versions
    };
    const key = `${repo}#${issue.number}`;
    try {
      const outcome = task.kind === "triage" ? await queue.run(key, () => triageIssue(request)) : logCommand(context, await queue.runEach(key, () => runCommand({ ...request, ...task })));
      if (outcome === null) return;
      logOutcome(context, outcome);
      await observe?.(outcome, place);
    } catch (error) {
      throw toDeliveryFault(error);
    }
  });
  robot.on(["issues.deleted", "issues.transferred"], ({ payload }) => {
    corpora.forget(payload.repository.full_name, payload.issue.number);
  });
}
function toDeliveryFault(error) {
  if (!(error instanceof GitHubError)) return error;
  const { code, retryAfterSeconds } = error;
  return new DeliveryFault(error.message, { code, retryAfterSeconds });
}
function logCommand(context, outcome) {
  const { repository, issue } = context.payload;
  const where = { repo: repository.full_name, issue: issue.number };
  switch (outcome.kind) {
    case "nothing":
      context.log.info(where, `left alone: ${outcome.why}`);
      return null;
    case "refused":
      context.log.info({ ...where, command: outcome.what, replied: outcome.replied }, `refused: ${outcome.why}`);
      return null;
    case "done":
      context.log.info({ ...where, command: outcome.what, replied: outcome.replied }, "carried out");
      return outcome.triage;
  }
}
function logOutcome(context, outcome) {
  const { repository, issue } = context.payload;
  const where = { repo: repository.full_name, issue: issue.number };
  for (const error of outcome.configErrors) {
    context.log.warn(where, `${renderConfigError(error)} (the defaults are used until it is mended)`);
  }
  if (outcome.kind === "skipped") {
    context.log.info({ ...where, reason: outcome.skip.reason }, `left alone: ${outcome.skip.why}`);
    return;
  }
  const { plan, applied } = outcome;
  const decision = {
    category: plan.classification.category,
    confidence: plan.classification.confidence,
    fingerprint: plan.fingerprint?.fine ?? null,
    matches: plan.matches.map(({ number, relation, score }) => ({ number, relation, score })),
    labelsAdded: applied?.labelsAdded,
    labelsRemoved: applied?.labelsRemoved,
    comment: applied?.comment
  };
  context.log.info({ ...where, ...decision }, "triaged");
}

export {
  toFailure,
  app
};
