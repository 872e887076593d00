#!/usr/bin/env node
import {
  DELIVERY_STATES,
  askAdmin,
  askOwner,
  createDeliveryStore,
  createManners,
  cursorAfter,
  findWork,
  migrate,
  openDatabase,
  readCursor,
  readEnvFile,
  renderCursor,
  socketOf,
  toScopeKey
} from "./chunk-6KOQJAET.js";
import {
  CATEGORIES,
  CONFIG_PATH,
  GitHubError,
  IssueIndex,
  NOTHING_AROUND,
  OPERATING_SYSTEMS,
  PROBLEM_KINDS,
  RELATIONS,
  RESCAN_WISH,
  SKIP_REASONS,
  VERSION,
  askedOnce,
  classify,
  clip,
  createCorpusCache,
  createOctokitGitHub,
  createVersionSource,
  defaultSettings,
  findMatches,
  findOwnLogin,
  isChange,
  isDuplicateOrStronger,
  isSnapshot,
  loadConfig,
  parseConfig,
  parseRepoName,
  plainText,
  readInCorpus,
  readSnapshot,
  redactSecrets,
  rememberAnswers,
  renderConfigError,
  toDocument,
  triage,
  triageIssue,
  writeSnapshot
} from "./chunk-AWEWIAJQ.js";

// src/entry/cli.ts
import { text } from "node:stream/consumers";
import pc from "picocolors";

// src/entry/run-cli.ts
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";

// src/store/corpus-file.ts
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { z } from "zod";
var CorpusFileError = class extends Error {
  name = "CorpusFileError";
};
var NO_DATE = "1970-01-01T00:00:00.000Z";
var Instant = z.string().refine((text2) => !Number.isNaN(Date.parse(text2)), "is no date").transform((text2) => new Date(text2).toISOString());
var IssueNumber = z.int().positive();
var Text = z.string().nullish();
var Login = z.union([z.string(), z.object({ login: z.string() }).transform(({ login }) => login)]).nullish();
var LabelName = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
var Comment = z.object({ created_at: Instant, author: Login, body: Text });
var Reason = z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullish().catch(null);
var Row = z.object({
  repo: z.string().min(1),
  number: IssueNumber,
  title: z.string(),
  body: Text,
  labels: z.array(LabelName).nullish(),
  state: z.enum(["open", "closed"]).nullish(),
  state_reason: Reason,
  created_at: Instant.nullish(),
  closed_at: Instant.nullish(),
  author: Login,
  comments: z.array(Comment).nullish(),
  duplicate_of: z.array(IssueNumber).nullish(),
  cluster: Text,
  neutral: z.boolean().nullish(),
  category: Text,
  accept: z.array(z.string()).nullish(),
  platform: Text,
  version: Text
}).transform((row) => ({
  repo: row.repo,
  number: row.number,
  title: row.title,
  body: row.body ?? "",
  labels: row.labels ?? [],
  state: row.state ?? (row.closed_at ? "closed" : "open"),
  stateReason: row.state_reason ?? null,
  createdAt: row.created_at ?? NO_DATE,
  closedAt: row.closed_at ?? null,
  author: toAuthor(row.author),
  comments: (row.comments ?? []).map(({ created_at, author, body }) => ({
    body: body ?? "",
    author: toAuthor(author),
    createdAt: created_at
  })),
  duplicateOf: row.duplicate_of ?? [],
  cluster: row.cluster ?? null,
  neutral: row.neutral ?? false,
  category: row.category ?? null,
  accept: row.accept ?? [],
  platform: row.platform ?? null,
  version: row.version ?? null
}));
async function readCorpus(path) {
  const rows = [];
  const problems = [];
  let line = 0;
  try {
    for await (const text2 of readLines(await openText(path))) {
      line += 1;
      if (text2.trim() === "") continue;
      const row = parseRow(text2);
      if (typeof row === "string") problems.push({ line, message: row });
      else rows.push(row);
    }
  } catch (error) {
    if (error instanceof CorpusFileError) throw error;
    throw new CorpusFileError(explainFile(path, error), { cause: error });
  }
  return { rows, problems };
}
function parseRow(line) {
  let value;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return "is not JSON";
  }
  const parsed = Row.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join(".") ?? "";
  return `${path === "" ? "row" : path}: ${issue?.message ?? "invalid"}`;
}
function toAuthor(login) {
  return login ? { login, isBot: login.endsWith("[bot]") } : null;
}
async function* readLines(stream) {
  let rest = "";
  for await (const chunk of stream) {
    const lines = `${rest}${String(chunk)}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
async function openText(path) {
  const head = await readHead(path);
  const isGzip = head[0] === 31 && head[1] === 139;
  if (!isGzip && head.includes(0)) throw new CorpusFileError(`${path}: neither gzip nor text`);
  if (!isGzip && path.endsWith(".gz") && !/^\uFEFF?\s*\{/.test(head.toString("utf8"))) {
    throw new CorpusFileError(`${path}: named .gz, but holds no gzip data`);
  }
  const file = createReadStream(path);
  if (!isGzip) return file.setEncoding("utf8");
  const text2 = createGunzip();
  file.on("error", (error) => text2.destroy(error));
  return file.pipe(text2).setEncoding("utf8");
}
async function readHead(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
function explainFile(path, error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return `${path}: no such file`;
  if (code === "EISDIR") return `${path}: is a directory, not a corpus file`;
  if (code === "EACCES" || code === "EPERM") return `${path}: may not be read`;
  if (code.startsWith("Z_")) return `${path}: broken or cut gzip data`;
  return `${path}: cannot be read${code === "" ? "" : ` (${code})`}`;
}

// src/entry/cli/config-command.ts
import { readFile } from "node:fs/promises";

// src/entry/cli/terminal.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/entry/cli/config-command.ts
async function checkConfigCommand(path, terminal) {
  const file = path ?? CONFIG_PATH;
  const text2 = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`no such file: ${file}; without one, the defaults are used`);
  });
  const { errors } = parseConfig(text2, file);
  for (const error of errors) terminal.err(`${renderConfigError(error)}
`);
  if (errors.length === 0) terminal.out(`${file} is in order
`);
  return errors.length === 0;
}

// src/entry/cli/deliveries-command.ts
import { existsSync } from "node:fs";
async function listDeliveriesCommand(options, terminal) {
  const { state, limit } = options;
  const deliveries = await withQueue(terminal, (queue) => queue.list({ limit, ...state && { state } }));
  if (options.json) {
    terminal.out(`${JSON.stringify(deliveries, null, 2)}
`);
    return;
  }
  if (deliveries.length === 0) terminal.err("No deliveries.\n");
  for (const delivery of deliveries) terminal.out(`${toLine(delivery)}
`);
}
async function replayDeliveriesCommand(ids, options, terminal) {
  if (ids.length === 0 === (options.dead === void 0)) {
    throw new UsageError("name the deliveries to replay, or --dead for all that were given up.");
  }
  await withQueue(terminal, async (queue) => {
    const dead = options.dead ? await queue.list({ state: "dead", limit: ALL }) : [];
    for (const id of options.dead ? dead.map((delivery) => delivery.id) : ids) {
      const result = await queue.replay(id);
      if (result === "unknown") throw new UsageError(`there is no delivery ${id}; see "fingerpost deliveries list".`);
      terminal.err(`${id}: ${result}
`);
    }
  });
}
var ALL = 1e5;
async function withQueue(terminal, work) {
  const env = readEnvFile(terminal.env);
  const url = env["DATABASE_URL"] === "" ? void 0 : env["DATABASE_URL"];
  const directory = env["DATA_DIRECTORY"] ?? "data";
  if (url === void 0) {
    if (!existsSync(directory)) {
      throw new UsageError(
        `there is no data directory ${directory}: set DATA_DIRECTORY or DATABASE_URL as for the server.`
      );
    }
    const socket = await socketOf(directory);
    if (await askOwner(socket) !== void 0) return await work(askAdmin(socket));
  }
  const warn = (message) => {
    terminal.err(`fingerpost: ${message}
`);
  };
  const { database, close } = await openDatabase({ url, directory, connections: 1, warn });
  try {
    await migrate(database);
    return await work(createDeliveryStore(database));
  } finally {
    await close();
  }
}
function toLine({ id, state, event, action, repo, issue, attempts, receivedAt, reason }) {
  const place = repo === null ? "-" : issue === null ? repo : `${repo}#${issue}`;
  const what = action === null ? event : `${event}.${action}`;
  const tries = `${attempts} ${attempts === 1 ? "try" : "tries"}`;
  const parts = [receivedAt, state.padEnd(7), id, what, place, tries, reason ?? ""];
  return parts.join("  ").trimEnd().replaceAll(new RegExp("\\p{Cc}", "gu"), "\uFFFD");
}

// src/entry/cli/eval-command.ts
import { writeFile } from "node:fs/promises";

// src/eval/guesses.ts
function toGuesses(observations) {
  return observations.flatMap(({ row, classification }) => {
    if (row.category === null) return [];
    const { category: category2, confidence } = classification;
    const isAccepted = row.accept.includes(category2);
    return [{ truth: row.category, guess: isAccepted ? row.category : category2, confidence }];
  });
}
function isRight({ truth, guess }) {
  return truth === guess;
}

// src/eval/numbers.ts
function shareOf(part, whole) {
  return whole === 0 ? 0 : roundTo(part / whole, 4);
}
function roundTo(value, decimals) {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

// src/eval/reliability.ts
var BINS = 10;
function measureReliability(guesses) {
  const claims = guesses.filter(({ guess }) => guess !== "unknown");
  const groups = Array.from({ length: BINS }, (_, at) => claims.filter(({ confidence }) => binOf(confidence) === at));
  const error = groups.reduce(
    (sum, group) => sum + group.length * Math.abs(meanConfidence(group) - accuracyOf(group)),
    0
  );
  return {
    bins: groups.map((group, at) => ({
      from: at / BINS,
      to: (at + 1) / BINS,
      n: group.length,
      confidence: roundTo(meanConfidence(group), 4),
      accuracy: shareOf(group.filter(isRight).length, group.length)
    })),
    expectedCalibrationError: claims.length === 0 ? 0 : roundTo(error / claims.length, 4)
  };
}
function binOf(confidence) {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
function meanConfidence(group) {
  return group.length === 0 ? 0 : group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
}
function accuracyOf(group) {
  return group.length === 0 ? 0 : group.filter(isRight).length / group.length;
}

// src/eval/category-figures.ts
function measureCategories(observations, floor) {
  const guesses = toGuesses(observations);
  const right = guesses.filter(isRight).length;
  const posted = guesses.filter(({ guess, confidence }) => guess !== "unknown" && confidence >= floor);
  return {
    n: guesses.length,
    accuracy: shareOf(right, guesses.length),
    macroF1: macroF1(guesses),
    posted: {
      n: posted.length,
      precision: shareOf(posted.filter(isRight).length, posted.length),
      coverage: shareOf(posted.length, guesses.length)
    },
    byCategory: shareByCategory(guesses),
    reliability: measureReliability(guesses)
  };
}
function countsOf(guesses, category2) {
  return {
    hits: guesses.filter((each) => each.truth === category2 && isRight(each)).length,
    n: guesses.filter(({ truth }) => truth === category2).length,
    guessed: guesses.filter(({ guess }) => guess === category2).length
  };
}
function shareByCategory(guesses) {
  const names = [...new Set(guesses.flatMap(({ truth, guess }) => [truth, guess]))].sort();
  return names.map((category2) => {
    const { hits, n, guessed } = countsOf(guesses, category2);
    return { category: category2, n, guessed, precision: shareOf(hits, guessed), recall: shareOf(hits, n) };
  }).sort((a, b) => b.n - a.n);
}
function macroF1(guesses) {
  const truths = [...new Set(guesses.map(({ truth }) => truth))];
  const scores = truths.map((category2) => {
    const { hits, n, guessed } = countsOf(guesses, category2);
    return 2 * hits / (n + guessed);
  });
  return truths.length === 0 ? 0 : roundTo(scores.reduce((sum, score) => sum + score, 0) / truths.length, 4);
}

// src/eval/environment-figures.ts
function measureEnvironment(observations) {
  return {
    platform: toShare(observations.map(({ row, environment }) => ({ truth: row.platform, read: environment.os }))),
    version: toShare(observations.map(({ row, environment }) => ({ truth: row.version, read: environment.version })))
  };
}
function toShare(pairs) {
  const known = pairs.filter(({ truth }) => truth !== null);
  return { n: known.length, accuracy: shareOf(known.filter(({ truth, read }) => truth === read).length, known.length) };
}

// src/eval/groups.ts
function groupRows(rows) {
  const parents = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const own = keyOf(row.repo, row.number);
    for (const target of row.duplicateOf) join(parents, own, keyOf(row.repo, target));
    if (row.cluster !== null) join(parents, own, `${row.repo} cluster ${row.cluster}`);
  }
  return (repo, number) => rootOf(parents, keyOf(repo, number));
}
function keyOf(repo, number) {
  return `${repo}#${number}`;
}
function join(parents, a, b) {
  const rootA = rootOf(parents, a);
  const rootB = rootOf(parents, b);
  if (rootA !== rootB) parents.set(rootA, rootB);
}
function rootOf(parents, key) {
  let at = key;
  for (let up = parents.get(at); up !== void 0; up = parents.get(at)) {
    const above = parents.get(up);
    if (above !== void 0) parents.set(at, above);
    at = above ?? up;
  }
  return at;
}

// src/eval/bootstrap.ts
var RESAMPLES = 1e3;
var SEED = 20261120;
function bootstrapInterval(values) {
  if (values.length === 0) return [0, 0];
  const random = createGenerator(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  });
  return [roundTo(percentile(means, 0.025), 4), roundTo(percentile(means, 0.975), 4)];
}
function createGenerator(seed) {
  let state = seed;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// src/eval/query-kind.ts
var QUERY_KINDS = ["with frames", "with an error", "prose only", "short"];
var STACK_FRAMES = 3;
var SHORT_BODY = 300;
function kindsOf(row, { errors }) {
  const hasStack = errors.some(({ frames }) => frames.length >= STACK_FRAMES);
  const kind = hasStack ? "with frames" : errors.length > 0 ? "with an error" : "prose only";
  return row.body.length < SHORT_BODY ? [kind, "short"] : [kind];
}

// src/eval/match-figures.ts
var RECALL_RANKS = ["1", "3", "5", "10"];
function measureMatches(observations, rows, groupOf, threshold) {
  const queries = findQueries(observations, rows, groupOf);
  const notices = findNotices(observations, groupOf);
  const correct = notices.filter(({ isRight: isRight2 }) => isRight2).length;
  return {
    ...measureRecall(queries),
    byKind: QUERY_KINDS.map((kind) => ({
      kind,
      ...measureRecall(queries.filter(({ observation }) => observation.kinds.includes(kind)))
    })).filter(({ queries: count }) => count > 0),
    notice: {
      threshold,
      posted: notices.length,
      correct,
      precision: shareOf(correct, notices.length),
      coverage: shareOf(correct, queries.length)
    }
  };
}
function findQueries(observations, rows, groupOf) {
  const isQuery = earlierMemberTest(rows, groupOf);
  return observations.filter(({ row }) => isQuery(row)).map((observation) => ({
    observation,
    rank: observation.matches.findIndex(({ number }) => isMember(observation, number, groupOf)) + 1
  }));
}
function findNotices(observations, groupOf) {
  return observations.flatMap((observation) => {
    const match = observation.matches.find(({ relation }) => isDuplicateOrStronger(relation));
    return match === void 0 ? [] : [{ observation, match, isRight: isMember(observation, match.number, groupOf) }];
  });
}
function isMember({ row }, number, groupOf) {
  return groupOf(row.repo, row.number) === groupOf(row.repo, number);
}
function measureRecall(queries) {
  const ranks = queries.map(({ rank }) => rank);
  return {
    queries: ranks.length,
    recall: eachRank((rank) => shareOf(hitsAt(ranks, rank).filter(Boolean).length, ranks.length)),
    recallInterval: eachRank((rank) => bootstrapInterval(hitsAt(ranks, rank).map(Number))),
    mrr: ranks.length === 0 ? 0 : roundTo(ranks.reduce((sum, rank) => sum + reciprocal(rank), 0) / ranks.length, 4)
  };
}
function earlierMemberTest(rows, groupOf) {
  const first = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groupOf(row.repo, row.number);
    const known = first.get(group);
    if (known === void 0 || isBefore(row, known)) first.set(group, row);
  }
  return (row) => {
    const known = first.get(groupOf(row.repo, row.number));
    return known !== void 0 && isBefore(known, row);
  };
}
function isBefore(a, b) {
  const [first, second] = [Date.parse(a.createdAt), Date.parse(b.createdAt)];
  return first < second || first === second && a.number < b.number;
}
function hitsAt(ranks, limit) {
  return ranks.map((rank) => rank >= 1 && rank <= limit);
}
function reciprocal(rank) {
  return rank === 0 || rank > 10 ? 0 : 1 / rank;
}
function eachRank(measure2) {
  return { "1": measure2(1), "3": measure2(3), "5": measure2(5), "10": measure2(10) };
}

// src/eval/replay.ts
var RANKS = 10;
var BUILT_IN = { categories: new Set(CATEGORIES) };
function replay(rows, options) {
  const { clock, rules = BUILT_IN } = options;
  const indexes = /* @__PURE__ */ new Map();
  const observations = [];
  let indexMs = 0;
  for (const row of inOrder(rows)) {
    const index = indexes.get(row.repo) ?? new IssueIndex();
    indexes.set(row.repo, index);
    const start = clock();
    const { alone, inCorpus } = readInCorpus(row, index, Date.parse(row.createdAt));
    const { report } = inCorpus;
    const parsed = clock();
    const document = toDocument(row, inCorpus);
    indexMs += clock() - parsed;
    if (!row.neutral && document.createdMs >= options.queriesFromMs) {
      const classification = classify(report, { ...rules, floor: 0 });
      const asked = clock();
      const { matches } = query(asFiled(document), index, options.duplicateThreshold);
      const answered = clock();
      observations.push({
        row,
        environment: report.environment,
        classification,
        matches,
        kinds: kindsOf(row, document),
        parseMs: parsed - start,
        queryMs: answered - asked
      });
    }
    const adding = clock();
    index.add(inCorpus === alone ? document : toDocument(row, alone));
    indexMs += clock() - adding;
  }
  return { observations, indexMs };
}
function inOrder(rows) {
  const latest = new Map(rows.map((row) => [`${row.repo}#${row.number}`, row]));
  return [...latest.values()].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number || (a.repo < b.repo ? -1 : 1)
  );
}
function asFiled(document) {
  return { ...document, state: "open", stateReason: null, closedMs: null, duplicateOf: [], comments: [] };
}
function query(document, index, duplicate) {
  return findMatches(document, index, {
    thresholds: { duplicate, related: 0 },
    maxDuplicates: RANKS,
    maxRelated: RANKS,
    rejected: /* @__PURE__ */ new Set(),
    now: document.createdAt
  });
}

// src/eval/evaluate.ts
var DEFAULT_DUPLICATE_THRESHOLD = 0.9;
var DEFAULT_CATEGORY_FLOOR = 0.5;
function observe(rows, options) {
  const from = Date.parse(options.queriesFrom ?? "");
  return replay(rows, {
    clock: options.clock,
    queriesFromMs: Number.isNaN(from) ? -Infinity : from,
    duplicateThreshold: options.duplicateThreshold ?? DEFAULT_DUPLICATE_THRESHOLD,
    ...options.rules !== void 0 && { rules: options.rules }
  });
}
function measure(rows, replayed, options) {
  const { observations } = replayed;
  const threshold = options.duplicateThreshold ?? DEFAULT_DUPLICATE_THRESHOLD;
  return {
    issues: rows.length,
    scored: observations.length,
    ...measureMatches(observations, rows, groupRows(rows), threshold),
    category: measureCategories(observations, options.categoryFloor ?? DEFAULT_CATEGORY_FLOOR),
    ...measureEnvironment(observations),
    timing: toTiming(replayed)
  };
}
function toTiming({ observations, indexMs }) {
  const parse = observations.map(({ parseMs }) => parseMs);
  const query2 = observations.map(({ queryMs }) => queryMs);
  const at = (values, share) => roundTo(percentile(values, share), 3);
  return {
    indexMs: roundTo(indexMs, 3),
    parseMsP50: at(parse, 0.5),
    parseMsP95: at(parse, 0.95),
    queryMsP50: at(query2, 0.5),
    queryMsP95: at(query2, 0.95)
  };
}

// src/eval/render-explanation.ts
var FOUND_RANK = 5;
var TITLE_LENGTH = 120;
var SHOWN_MATCHES = 3;
function renderExplanation(observations, rows) {
  const groupOf = groupRows(rows);
  const titles = new Map(rows.map(({ repo, number, title }) => [`${repo}#${number}`, title]));
  const titleOf = (repo, number) => shown(titles.get(`${repo}#${number}`) ?? "(not in the corpus)");
  const wrong = findNotices(observations, groupOf).filter(({ isRight: isRight2 }) => !isRight2);
  const missed = findQueries(observations, rows, groupOf).filter(({ rank }) => rank === 0 || rank > FOUND_RANK);
  return [
    `# Notices that the corpus does not confirm: ${wrong.length}`,
    ...wrong.map((notice) => renderNotice(notice)),
    `# Queries whose earlier report is not among the first ${FOUND_RANK}: ${missed.length}`,
    ...missed.map((query2) => renderMiss(query2, membersOf(query2, rows, groupOf), titleOf)),
    ""
  ].join("\n\n");
}
function renderNotice({ observation: { row }, match }) {
  return [
    `## ${row.repo}#${row.number} ${shown(row.title)}`,
    `- said: ${match.relation} of #${match.number} ${shown(match.title)} (${match.score.toFixed(2)})`,
    ...match.reasons.map((reason) => `  - ${shown(reason)}`)
  ].join("\n");
}
function renderMiss({ observation, rank }, members, titleOf) {
  const { row, matches, kinds } = observation;
  return [
    `## ${row.repo}#${row.number} ${shown(row.title)} (${kinds.join(", ")})`,
    ...members.map((number) => `- is: #${number} ${titleOf(row.repo, number)}`),
    `- ${rank === 0 ? "not found" : `found at rank ${rank}`}; instead:`,
    ...matches.slice(0, SHOWN_MATCHES).map((match) => `  - #${match.number} ${shown(match.title)} (${match.score.toFixed(2)})`)
  ].join("\n");
}
function membersOf({ observation: { row } }, rows, groupOf) {
  const group = groupOf(row.repo, row.number);
  return rows.filter((other) => other.repo === row.repo && groupOf(other.repo, other.number) === group).filter((other) => Date.parse(other.createdAt) < Date.parse(row.createdAt)).map(({ number }) => number);
}
function shown(text2) {
  return clip(plainText(text2).replaceAll(/\s+/g, " ").trim(), TITLE_LENGTH);
}

// src/eval/render-eval.ts
function renderEval(result) {
  return renderSummary(result) + (result.category.n === 0 ? "" : `
${renderCategories(result.category)}`);
}
function renderSummary(result) {
  const { recall, recallInterval, notice, category: category2, platform, version, timing } = result;
  const at = (rank) => {
    const [low, high] = recallInterval[rank].map(percent);
    return `@${rank} ${percent(recall[rank])} (${low ?? ""} to ${high ?? ""})`;
  };
  const { posted } = category2;
  const lines = [
    ["issues", result.issues, `${result.issues}, scored ${result.scored}, with an earlier duplicate ${result.queries}`],
    ["recall", result.queries, `${RECALL_RANKS.map(at).join("  ")}  mrr ${result.mrr.toFixed(3)}`],
    ...result.byKind.map((kind) => [
      "",
      kind.queries,
      `${kind.kind} (${kind.queries}): ${RECALL_RANKS.map((rank) => `@${rank} ${percent(kind.recall[rank])}`).join("  ")}`
    ]),
    [
      "notices",
      notice.posted,
      `${notice.posted} at ${notice.threshold}, right ${notice.correct}: precision ${percent(notice.precision)}, coverage ${percent(notice.coverage)}`
    ],
    [
      "category",
      category2.n,
      `accuracy ${percent(category2.accuracy)}, macro F1 ${category2.macroF1.toFixed(3)}, posted ${posted.n}: precision ${percent(posted.precision)}, coverage ${percent(posted.coverage)} (n ${category2.n})`
    ],
    ["platform", platform.n, `accuracy ${percent(platform.accuracy)} (n ${platform.n})`],
    ["version", version.n, `accuracy ${percent(version.accuracy)} (n ${version.n})`],
    [
      "time",
      result.scored,
      `index ${(timing.indexMs / 1e3).toFixed(1)} s; reading ${pair(timing.parseMsP50, timing.parseMsP95)}; matching ${pair(timing.queryMsP50, timing.queryMsP95)}`
    ]
  ];
  return lines.map(([name, n, text2]) => `${name.padEnd(10)}${n === 0 ? "\u2013" : text2}
`).join("");
}
function renderCategories({ byCategory, reliability }) {
  const categories = byCategory.map(({ category: category2, n, guessed, precision, recall }) => [
    category2,
    String(n),
    String(guessed),
    guessed === 0 ? "\u2013" : percent(precision),
    n === 0 ? "\u2013" : percent(recall)
  ]);
  const bins = reliability.bins.filter(({ n }) => n > 0).map(({ from, to, n, confidence, accuracy }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(n),
    percent(confidence),
    percent(accuracy)
  ]);
  return [
    ...renderTable(["by category", "n", "guessed", "precision", "recall"], categories),
    "",
    ...renderTable(["by confidence", "n", "says", "is right"], bins),
    `${"expected calibration error".padEnd(28)}${percent(reliability.expectedCalibrationError)}`,
    ""
  ].join("\n");
}
function renderTable(head, rows) {
  return [head, ...rows].map(
    (cells) => cells.map((cell, column) => column === 0 ? cell.padEnd(18) : cell.padStart(10)).join("")
  );
}
function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}
function pair(p50, p95) {
  return `${p50.toFixed(2)} ms (p95 ${p95.toFixed(2)})`;
}

// src/entry/cli/read-settings.ts
import { readFile as readFile2 } from "node:fs/promises";
async function readSettings(path, terminal) {
  const text2 = await readFile2(path, "utf8").catch(() => {
    throw new UsageError(`no such configuration file: ${path}`);
  });
  const { settings, errors } = parseConfig(text2, path);
  warnOfConfig(errors, terminal);
  return settings;
}
function warnOfConfig(errors, terminal) {
  for (const error of errors) terminal.err(`${renderConfigError(error)}
`);
  if (errors.length > 0) terminal.err("the defaults are used until the configuration is mended\n");
}

// src/entry/cli/eval-command.ts
async function evalCommand(path, options, terminal) {
  const { queriesFrom } = options;
  if (queriesFrom !== void 0 && Number.isNaN(Date.parse(queriesFrom))) {
    throw new UsageError(
      `--queries-from wants a date such as 2026-04-01 or 2026-04-01T12:00:00Z, not "${queriesFrom}"`
    );
  }
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems) terminal.err(`${path}:${line}: ${message}; skipped
`);
  if (rows.length === 0) throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected`);
  const rules = options.config === void 0 ? void 0 : toRules(await readSettings(options.config, terminal));
  const how = {
    clock: terminal.clock,
    ...queriesFrom !== void 0 && { queriesFrom },
    ...rules !== void 0 && { rules }
  };
  const replayed = observe(rows, how);
  const result = measure(rows, replayed, how);
  if (options.explain !== void 0) await writeFile(options.explain, renderExplanation(replayed.observations, rows));
  terminal.out(options.json === true ? `${JSON.stringify(result, null, 2)}
` : renderEval(result));
}
function toRules({ categories, packs, customCategories }) {
  return { categories, packs, custom: [...customCategories.values()] };
}

// src/store/snapshot-file.ts
import { randomUUID } from "node:crypto";
import { open as open2, readFile as readFile3, rename, rm, writeFile as writeFile2 } from "node:fs/promises";
async function isSnapshotFile(path) {
  const file = await open2(path).catch(() => void 0);
  if (file === void 0) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return isSnapshot(buffer.subarray(0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
async function readSnapshotFile(path) {
  const read = readSnapshot(await readFile3(path));
  if (read.kind === "index") return read;
  throw new CorpusFileError(`${path}: the snapshot ${read.reason}; build it anew with \`fingerpost index\``);
}
async function writeSnapshotFile(path, index, meta) {
  const bytes = writeSnapshot(index, meta);
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile2(unfinished, bytes, { flag: "wx" });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const why = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown fault";
    throw new CorpusFileError(`${path}: cannot be written (${why})`, { cause: error });
  }
  return bytes.length;
}

// src/entry/cli/index-command.ts
async function indexCommand(path, { out }, terminal) {
  if (await isSnapshotFile(path)) throw new UsageError(`${path} is a snapshot already; JSON Lines are expected`);
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems) terminal.err(`${path}:${line}: ${message}; skipped
`);
  const [first] = rows;
  if (first === void 0) {
    throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected`);
  }
  const stranger = rows.find(({ repo }) => repo !== first.repo);
  if (stranger !== void 0) {
    throw new UsageError(
      `${path} holds issues of ${first.repo} and of ${stranger.repo}; an index is of one repository`
    );
  }
  const started = terminal.clock();
  const index = new IssueIndex();
  for (const row of rows) index.add(toDocument(row));
  const meta = { repo: first.repo, syncedUntil: null, isComplete: problems.length === 0, generator: VERSION };
  const bytes = await writeSnapshotFile(out, index, meta);
  const seconds = ((terminal.clock() - started) / 1e3).toFixed(1);
  terminal.err(`${out}: ${index.size} issues of ${first.repo}, ${toMegabytes(bytes)} MB, in ${seconds} s
`);
}
function toMegabytes(bytes) {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);
}

// src/entry/cli/rescan-command.ts
import { readFile as readFile4, rename as rename2, writeFile as writeFile3 } from "node:fs/promises";

// src/render/render-rescan.ts
function totalsText({
  issues,
  changed,
  unchanged,
  skipped,
  failed,
  remaining,
  requests
}) {
  const counted = `${issues} issues: ${changed} changed, ${unchanged} as they were, ${skipped} left alone, ${failed} failed`;
  const left = remaining === 0 ? "" : `; ${remaining} left for the next run`;
  return `${counted}${left}; ${requests} requests`;
}

// src/rescan/rescan-report.ts
var STOP_TEXT = {
  budget: "the budget of requests is used up.",
  "rate-limit": "GitHub's rate limit is used up.",
  faults: "too many issues failed one after another.",
  listing: "there are more issues than one run lists."
};
function toRescanReport(repo, result, apply) {
  const rows = result.rows.map(toReportRow);
  const count = (kind) => rows.filter((row) => row.result === kind).length;
  return {
    schemaVersion: 1,
    repo,
    dryRun: !apply,
    totals: {
      issues: rows.length,
      changed: count("changed"),
      unchanged: count("unchanged"),
      skipped: count("skipped"),
      failed: count("failed"),
      remaining: result.remaining,
      requests: result.requests
    },
    stopped: result.stopped === null ? null : STOP_TEXT[result.stopped],
    rows,
    configErrors: result.configErrors.map(renderConfigError)
  };
}
function toReportRow({ number, result }) {
  const none = { category: null, relation: null, action: "" };
  if (result.kind === "failed") return { number, result: "failed", ...none, why: result.message };
  const { outcome } = result;
  if (outcome.kind === "skipped") return { number, result: "skipped", ...none, why: outcome.skip.why };
  const { plan, applied } = outcome;
  const [match] = plan.matches;
  const action = applied === null ? plannedText(plan) : appliedText(applied);
  const changes = applied === null ? action !== "nothing" : isChange(applied);
  return {
    number,
    result: changes ? "changed" : "unchanged",
    category: plan.classification.category,
    relation: match === void 0 ? null : { relation: match.relation, number: match.number },
    action,
    why: match?.reasons[0] ?? plan.classification.evidence[0]?.reason ?? plan.skipped[0]?.why ?? ""
  };
}
function appliedText({ comment, labelsAdded, labelsRemoved, labelsSuggested }) {
  return joined(comment === "unchanged" ? null : `comment ${comment}`, labelsAdded, labelsRemoved, labelsSuggested);
}
function plannedText({ comment, labels }) {
  return joined(
    comment.action === "none" ? null : `${comment.action} the comment`,
    labels.add,
    labels.remove,
    labels.suggest.map(({ name }) => name)
  );
}
function joined(comment, add, remove, suggest) {
  const labels = [...add.map((name) => `+${name}`), ...remove.map((name) => `-${name}`)];
  const proposed = suggest.length === 0 ? [] : [`proposed: ${suggest.join(", ")}`];
  return [...comment === null ? [] : [comment], ...labels, ...proposed].join(", ") || "nothing";
}
function isFailedWalk({ rows, stopped }) {
  const failed = rows.some(({ result }) => result.kind === "failed");
  return failed || rows.length === 0 && (stopped === "rate-limit" || stopped === "faults");
}

// src/rescan/rescan.ts
var RESERVE = 12;
var CHECKS = 4;
var MAX_FAULTS_IN_A_ROW = 5;
async function rescan(given) {
  const { versions = createVersionSource() } = given;
  const request = {
    ...given,
    cursor: given.cursor?.scope === toScopeKey(given.scope) ? given.cursor : null,
    github: rememberAnswers(given.github),
    corpus: askedOnce(given.corpus),
    versions
  };
  const { github, now, maxRequests } = request;
  const spentBefore = github.countRequests();
  const spent = () => github.countRequests() - spentBefore;
  const { errors: configErrors } = await loadConfig(github);
  const work = await findWork({ ...request, maxChecks: Math.floor(maxRequests / CHECKS) });
  const walk = await walkThrough(work.todo, request, () => spent() + RESERVE > maxRequests);
  const { rows, stopped } = walk;
  const again = rows.filter(({ number, result }) => isWorthAnotherTry(number, result, request.cursor));
  const cursor = cursorAfter(work, { reached: walk.reached, again: again.map(({ number }) => number), now });
  const end = stopped ?? (work.complete ? null : "listing");
  const remaining = work.todo.length - walk.reached;
  return { rows, configErrors, stopped: end, remaining, requests: spent(), cursor };
}
async function walkThrough(todo, request, isSpent) {
  const rows = [];
  let faultsInARow = 0;
  for (const { number } of todo) {
    const stop = (stopped) => ({ rows, reached: rows.length, stopped });
    if (isSpent()) return stop("budget");
    const result = await triageOne(number, request);
    if (result === "rate-limited") return stop("rate-limit");
    const row = { number, result };
    rows.push(row);
    request.onRow?.(row);
    faultsInARow = result.kind === "failed" ? faultsInARow + 1 : 0;
    if (faultsInARow === MAX_FAULTS_IN_A_ROW) return stop("faults");
  }
  return { rows, reached: rows.length, stopped: null };
}
async function triageOne(number, request) {
  try {
    return { kind: "done", outcome: await triageIssue({ ...request, number, wish: RESCAN_WISH }) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === "unauthorized") throw error;
    if (error.code === "rate-limited") return "rate-limited";
    return { kind: "failed", message: error.message, isAbsent: error.code === "not-found" };
  }
}
function isWorthAnotherTry(number, result, cursor) {
  const isAbsent = result.kind === "failed" ? result.isAbsent : isGone(result.outcome);
  if (isAbsent) return cursor?.retry.includes(number) !== true;
  return result.kind === "failed";
}
function isGone(outcome) {
  return outcome.kind === "skipped" && outcome.skip.reason === "gone";
}

// src/store/corpus-source.ts
function createPassingSource(pages) {
  const cache = createCorpusCache({ pages });
  return {
    getIndex: (github, now) => cache.getIndex(github, now),
    backfill: () => Promise.resolve(),
    readCursor: () => Promise.resolve(null),
    save: () => Promise.resolve()
  };
}

// src/github/create-octokit.ts
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
var Base = Octokit.plugin(throttling, retry);
function createOctokit({ token, baseUrl, log = SILENT, ...manners }) {
  const warn = (message) => {
    log.warn(message);
  };
  const Polite = Base.defaults(createManners({ ...manners, warn }));
  return new Polite({
    ...token === void 0 ? {} : { auth: token },
    ...baseUrl === void 0 ? {} : { baseUrl },
    userAgent: `fingerpost/${VERSION}`,
    log
  });
}
function ignore() {
}

// src/entry/cli/open-github.ts
function openGitHub(repo, willWrite, { env }) {
  const token = env["GITHUB_TOKEN"];
  if (willWrite && token === void 0) {
    throw new UsageError("--apply needs GITHUB_TOKEN in the environment, with `issues: write` on the repository");
  }
  const baseUrl = env["GITHUB_API_URL"];
  const octokit = createOctokit({
    ...token !== void 0 && { token },
    ...baseUrl !== void 0 && { baseUrl }
  });
  const kind = env["GITHUB_ACTIONS"] === "true" ? "actions" : "user";
  const ownLogin = () => token === void 0 ? Promise.resolve("") : findOwnLogin({ kind, octokit });
  return createOctokitGitHub({ octokit, repo, ownLogin });
}

// src/entry/cli/rescan-command.ts
var MAX_REQUESTS = 2e3;
var CORPUS_PAGES = 20;
async function rescanCommand(repo, options, terminal) {
  if (parseRepoName(repo) === void 0) throw new UsageError(`a repository is expected as owner/name, not ${repo}`);
  const scope = toScope(options);
  const apply = options.apply === true;
  const github = openGitHub(repo, apply, terminal);
  const now = terminal.now().toISOString();
  const result = await rescan({
    github,
    scope,
    cursor: await readState(options.state, scope),
    maxRequests: options.maxRequests ?? MAX_REQUESTS,
    corpus: () => createPassingSource(CORPUS_PAGES).getIndex(github, now),
    now,
    apply,
    delivery: null,
    onRow: (row) => {
      const { number, result: kind, category: category2, action, why } = toReportRow(row);
      terminal.err(`#${number}: ${[kind, category2, oneLine(action || why)].filter(Boolean).join(", ")}
`);
    }
  });
  const report = toRescanReport(repo, result, apply);
  for (const error of report.configErrors) terminal.err(`${error}
`);
  if (apply) await writeState(options.state, result.cursor);
  print(report, options, terminal);
  return !isFailedWalk(result);
}
function toScope({ all, label, issue = [] }) {
  const scopes = [
    ...all === true ? [{ kind: "all" }] : [],
    ...label === void 0 ? [] : [{ kind: "label", label }],
    ...issue.length === 0 ? [] : [{ kind: "numbers", numbers: issue }]
  ];
  if (scopes.length > 1) throw new UsageError("give one of --all, --label and --issue");
  return scopes[0] ?? { kind: "changed" };
}
function print(report, { json, apply }, terminal) {
  if (json === true) terminal.out(`${JSON.stringify(report, null, 2)}
`);
  else {
    for (const row of report.rows.filter(({ result }) => result !== "unchanged")) {
      const relation = row.relation === null ? "" : `  ${row.relation.relation} of #${row.relation.number}`;
      terminal.out(`#${row.number}  ${row.category ?? row.result}${relation}  ${oneLine(row.action || row.why)}
`);
    }
    terminal.out(`${totalsText(report.totals)}
`);
  }
  if (apply !== true) terminal.err("dry run: nothing was written; --apply carries it out\n");
  if (report.stopped !== null) terminal.err(`stopped early: ${report.stopped} Run it again to go on.
`);
}
async function readState(path, scope) {
  if (path === void 0) return null;
  const cursor = readCursor(await readFile4(path, "utf8").catch(() => ""));
  if (cursor === null || cursor.scope === toScopeKey(scope)) return cursor;
  throw new UsageError(`${path} is where a walk over "${cursor.scope}" stopped; give this one a file of its own`);
}
async function writeState(path, cursor) {
  if (path === void 0) return;
  try {
    await writeFile3(`${path}.new`, `${renderCursor(cursor)}
`);
    await rename2(`${path}.new`, path);
  } catch (cause) {
    const message = `Could not write ${path}: the next walk begins where this one did. Check the folder.`;
    throw new GitHubError(message, { code: "unexpected-answer", status: null, cause });
  }
}
function oneLine(text2) {
  return text2.replace(/\s+/gu, " ").trim();
}

// src/github/parse-issue-ref.ts
var SHORT = /^([^\s#]{1,201})#(\d{1,10})$/;
var PATH = /^\/([^/]{1,100}\/[^/]{1,100})\/issues\/(\d{1,10})\/?$/;
function parseIssueRef(text2, serverUrl = "https://github.com") {
  const trimmed = text2.trim();
  const short = SHORT.exec(trimmed);
  if (short) return toRef(short[1], short[2]);
  const path = pagePath(trimmed, serverUrl);
  const page = path === void 0 ? null : PATH.exec(path);
  return page ? toRef(page[1], page[2]) : void 0;
}
function toRef(repo, digits) {
  const number = Number(digits);
  if (repo === void 0 || !parseRepoName(repo) || number < 1) return void 0;
  return { repo, number };
}
function pagePath(text2, serverUrl) {
  if (!URL.canParse(text2)) return void 0;
  const url = new URL(text2);
  const servers = ["https://github.com", "https://www.github.com", serverUrl].filter((server) => URL.canParse(server));
  const isKnown = servers.some((server) => new URL(server).host === url.host);
  return isKnown && /^https?:$/.test(url.protocol) ? url.pathname : void 0;
}

// src/render/render-json.ts
import { z as z2 } from "zod";
var category = z2.union([z2.enum(CATEGORIES), z2.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)]);
var probability = z2.number().min(0).max(1);
var nullableText = z2.string().nullable();
var errorSource = z2.enum(["errors-block", "description", "form-field", "title"]);
var namedValue = z2.strictObject({ name: nullableText, raw: z2.string() }).nullable();
var frameSchema = z2.strictObject({
  raw: z2.string(),
  function: nullableText,
  file: nullableText,
  line: z2.number().nullable(),
  column: z2.number().nullable()
});
var errorSchema = z2.strictObject({
  className: nullableText,
  message: z2.string(),
  status: z2.number().nullable(),
  apiType: nullableText,
  code: nullableText,
  count: z2.int().min(1),
  firstSeen: nullableText,
  lastSeen: nullableText,
  noise: z2.boolean(),
  noiseReason: nullableText,
  source: errorSource,
  sources: z2.array(errorSource),
  frames: z2.array(frameSchema)
});
var reportSchema = z2.strictObject({
  format: z2.enum(["bug-command", "issue-form", "free-text"]),
  environment: z2.strictObject({
    platform: nullableText,
    os: z2.enum(OPERATING_SYSTEMS).nullable(),
    terminal: nullableText,
    version: nullableText,
    feedbackId: nullableText,
    model: namedValue,
    plan: namedValue,
    shell: namedValue,
    installMethod: namedValue,
    surface: namedValue
  }),
  errors: z2.array(errorSchema),
  primaryError: z2.int().min(0).nullable(),
  mentions: z2.array(z2.int()),
  requestIds: z2.array(z2.string()),
  secrets: z2.array(z2.strictObject({ what: z2.string() })),
  problems: z2.array(z2.strictObject({ kind: z2.enum(PROBLEM_KINDS), detail: z2.string() }))
});
var fingerprintSchema = z2.strictObject({
  algorithm: z2.string(),
  coarse: z2.string(),
  medium: z2.string(),
  fine: z2.string(),
  components: z2.array(
    z2.strictObject({
      kind: z2.enum(["class", "status", "api-type", "code", "message", "frames"]),
      value: z2.string(),
      contributes: z2.boolean(),
      hint: nullableText
    })
  )
});
var classificationSchema = z2.strictObject({
  category,
  confidence: probability,
  secondary: z2.array(z2.strictObject({ category, confidence: probability })),
  evidence: z2.array(
    z2.strictObject({
      rule: z2.string(),
      category,
      reason: z2.string(),
      where: z2.enum(["primary-error", "other-error", "title", "description", "field", "shape", "command"]),
      weight: z2.number()
    })
  )
});
var matchSchema = z2.strictObject({
  number: z2.int(),
  relation: z2.enum(RELATIONS),
  score: probability,
  reasons: z2.array(z2.string()),
  title: z2.string(),
  state: z2.enum(["open", "closed"]),
  stateReason: z2.enum(["completed", "not_planned", "duplicate", "reopened"]).nullable(),
  /** Where the repository's configuration names the issue as known. */
  known: z2.strictObject({ fixedIn: nullableText, advice: z2.array(z2.string()), docs: nullableText }).optional()
});
var TriageJson = z2.strictObject({
  schemaVersion: z2.literal(1),
  issue: z2.strictObject({ repo: z2.string(), number: z2.int() }),
  /** null, like the classification, for an issue that was left alone. */
  report: reportSchema.nullable(),
  fingerprint: fingerprintSchema.nullable(),
  classification: classificationSchema.nullable(),
  matches: z2.array(matchSchema),
  /** The issue that stands for a burst of reports going on now. */
  incident: z2.strictObject({ number: z2.int(), score: probability, reasons: z2.array(z2.string()) }).nullable(),
  missing: z2.array(z2.enum(["description", "version", "platform", "error-text", "steps"])),
  labels: z2.strictObject({
    add: z2.array(z2.string()),
    remove: z2.array(z2.string()),
    suggest: z2.array(
      z2.strictObject({ name: z2.string(), rationale: z2.string(), confidence: z2.enum(["low", "medium", "high"]) })
    ),
    create: z2.array(z2.strictObject({ name: z2.string(), color: z2.string(), description: z2.string() }))
  }),
  comment: z2.strictObject({ action: z2.enum(["create", "update", "none"]), body: nullableText }),
  skipped: z2.array(z2.strictObject({ what: z2.string(), why: z2.string(), reason: z2.enum(SKIP_REASONS) }))
});
function renderSkippedJson(issue, { what, why, reason }) {
  return {
    schemaVersion: 1,
    issue: { repo: issue.repo, number: issue.number },
    report: null,
    fingerprint: null,
    classification: null,
    matches: [],
    incident: null,
    missing: [],
    labels: { add: [], remove: [], suggest: [], create: [] },
    comment: { action: "none", body: null },
    skipped: [{ what, why, reason }]
  };
}
function renderJson(plan) {
  const incident = plan.matches.find(({ relation }) => relation === "incident");
  return {
    schemaVersion: 1,
    issue: { repo: plan.issue.repo, number: plan.issue.number },
    report: toReportJson(plan.report),
    fingerprint: plan.fingerprint === null ? null : toFingerprintJson(plan.fingerprint),
    classification: toClassificationJson(plan.classification),
    matches: plan.matches.map(toMatchJson),
    incident: incident === void 0 ? null : { number: incident.number, score: incident.score, reasons: incident.reasons.map(redactSecrets) },
    missing: [...plan.missing],
    labels: {
      add: [...plan.labels.add],
      remove: [...plan.labels.remove],
      suggest: plan.labels.suggest.map(({ name, rationale, confidence }) => ({ name, rationale, confidence })),
      create: plan.labels.create.map(({ name, color, description }) => ({ name, color, description }))
    },
    comment: { action: plan.comment.action, body: plan.comment.body },
    skipped: plan.skipped.map(({ what, why, reason }) => ({ what, why, reason }))
  };
}
function toReportJson(report) {
  const { platform, os, terminal, version, feedbackId, setup } = report.environment;
  return {
    format: report.format,
    environment: {
      platform: redacted(platform),
      os,
      terminal: redacted(terminal),
      version: redacted(version),
      feedbackId: feedbackId && redactSecrets(feedbackId),
      model: toNamedJson(setup?.model),
      plan: toNamedJson(setup?.plan),
      shell: toNamedJson(setup?.shell),
      installMethod: toNamedJson(setup?.installMethod),
      surface: toNamedJson(setup?.surface)
    },
    errors: report.errors.map(toErrorJson),
    primaryError: report.primaryError,
    mentions: [...report.mentions],
    requestIds: report.requestIds.map(redactSecrets),
    secrets: report.secrets.map(({ what }) => ({ what })),
    problems: report.problems.map(({ kind, detail }) => ({ kind, detail: redactSecrets(detail) }))
  };
}
function toNamedJson(value) {
  return value === void 0 ? null : { name: redacted(value.name), raw: redactSecrets(value.raw) };
}
function toErrorJson(error) {
  return {
    className: redacted(error.className),
    message: redactSecrets(error.message),
    status: error.status,
    apiType: redacted(error.apiType),
    code: redacted(error.code),
    count: error.count,
    firstSeen: error.firstSeen,
    lastSeen: error.lastSeen,
    noise: error.noise,
    noiseReason: error.noiseReason,
    source: error.source,
    sources: [...error.sources],
    frames: error.frames.map((frame) => ({
      raw: redactSecrets(frame.raw),
      function: redacted(frame.function),
      file: redacted(frame.file),
      line: frame.line,
      column: frame.column
    }))
  };
}
function toFingerprintJson(fingerprint) {
  const { algorithm, coarse, medium, fine } = fingerprint;
  const components = fingerprint.components.map(({ kind, value, contributes, hint }) => ({
    kind,
    value: redactSecrets(value),
    contributes,
    hint
  }));
  return { algorithm, coarse, medium, fine, components };
}
function toClassificationJson(classification) {
  return {
    category: classification.category,
    confidence: classification.confidence,
    secondary: classification.secondary.map((other) => ({ category: other.category, confidence: other.confidence })),
    evidence: classification.evidence.map(({ rule, category: of, reason, where, weight }) => ({
      rule,
      category: of,
      reason: redactSecrets(reason),
      where,
      weight
    }))
  };
}
function toMatchJson(match) {
  return {
    number: match.number,
    relation: match.relation,
    score: match.score,
    reasons: match.reasons.map(redactSecrets),
    title: redactSecrets(match.title),
    state: match.state,
    stateReason: match.stateReason,
    ...match.known !== void 0 && {
      known: {
        fixedIn: match.known.fixedIn,
        advice: match.known.advice.map(redactSecrets),
        docs: redacted(match.known.docs)
      }
    }
  };
}
function redacted(text2) {
  return text2 === null ? null : redactSecrets(text2);
}

// src/entry/cli/read-index.ts
async function readIndex(path, terminal) {
  if (await isSnapshotFile(path)) return (await readSnapshotFile(path)).index;
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems) terminal.err(`${path}:${line}: ${message}; skipped
`);
  const index = new IssueIndex();
  for (const row of rows) index.add(toDocument(row));
  return index;
}

// src/entry/cli/read-local-issue.ts
import { readFile as readFile5, stat } from "node:fs/promises";
var LARGEST_FILE = 1024 * 1024;
async function readLocalIssue(source, options, terminal) {
  const text2 = source === "-" ? await terminal.readStdin() : await readBody(source);
  const { title, body } = options.title === void 0 ? splitTitle(text2) : { title: options.title, body: text2 };
  return {
    repo: options.repo ?? "local/issue",
    number: options.number ?? 0,
    title,
    body,
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: options.createdAt ?? terminal.now().toISOString(),
    closedAt: null,
    author: options.author === void 0 ? null : { login: options.author, isBot: false },
    locked: false,
    isPullRequest: false
  };
}
async function readBody(path) {
  const size = await stat(path).then(
    (found) => found.isFile() ? found.size : null,
    () => null
  );
  if (size === null) {
    throw new UsageError(`no such file: ${path}; give a file, "-" for standard input, owner/repo#n or an issue's URL`);
  }
  if (size > LARGEST_FILE)
    throw new UsageError(`${path} has ${size} bytes; an issue body has at most 65,536 characters`);
  return await readFile5(path, "utf8");
}
function splitTitle(text2) {
  const match = /^\uFEFF?# (?<title>[^\r\n]+)(?:\r?\n)*/u.exec(text2);
  const title = match?.groups?.["title"];
  return title === void 0 ? { title: "", body: text2 } : { title: title.trim(), body: text2.slice(match?.[0].length) };
}

// src/entry/cli/render-plan.ts
function renderPlan(plan, colors) {
  const { classification, report } = plan;
  const { bold, dim } = colors;
  const percent2 = `${Math.round(classification.confidence * 100)}%`;
  const parts = [
    `${bold(classification.category)} ${dim(`(${percent2} sure)`)}  ${safe(report.title, 80)}`,
    ...environmentLine(report, colors),
    ...errorLines(report, colors),
    ...section(
      "Why",
      classification.evidence.slice(0, 4).map((evidence) => safe(evidence.reason, 110)),
      colors
    ),
    ...section(
      "Known before",
      plan.matches.flatMap((match) => matchLines(match, colors)),
      colors
    ),
    ...section("Missing", plan.missing, colors),
    ...section("Labels", labelLines(plan, colors), colors),
    ...section("Comment", [commentLine(plan)], colors),
    ...section(
      "Not understood",
      report.problems.map((problem) => safe(problem.detail, 110)),
      colors
    ),
    ...section(
      "Secrets",
      report.secrets.map((secret) => colors.red(`${secret.what} stands in the public text`)),
      colors
    ),
    ...section(
      "Left undone",
      plan.skipped.map(({ what, why }) => dim(`${safe(what, 60)}: ${safe(why, 100)}`)),
      colors
    )
  ];
  return `${parts.join("\n")}
`;
}
function section(heading, lines, { cyan }) {
  return lines.map((line, index) => `${cyan((index === 0 ? heading : "").padEnd(15))}${line}`);
}
function environmentLine(report, colors) {
  const { os, platform, terminal, version } = report.environment;
  const known = [version, os ?? platform, terminal].filter((value) => value !== null);
  return section("Environment", known.length === 0 ? [] : [safe(known.join(" \xB7 "), 110)], colors);
}
function errorLines(report, colors) {
  const lines = report.errors.map((error, index) => {
    const line = `${error.count}\xD7 ${safe(nameOf(error), 100)}`;
    if (error.noise) return colors.dim(`${line}  (noise: ${error.noiseReason ?? "known background error"})`);
    return index === report.primaryError ? `${line}  ${colors.green("\u2190 primary")}` : line;
  });
  return section("Errors", lines, colors);
}
function nameOf({ status, apiType, className, message }) {
  return [status ?? className, apiType, message].filter((part) => part !== null && part !== "").join(" ");
}
function matchLines(match, { bold, dim, yellow }) {
  const probability2 = `${Math.round(match.score * 100)}%`;
  const head = `${bold(`#${match.number}`)} ${yellow(match.relation)} ${probability2}  ${safe(match.title, 70)}`;
  return [head, ...match.reasons.slice(0, 3).map((reason) => dim(`  ${safe(reason, 105)}`))];
}
function labelLines({ labels }, { green, red }) {
  return [
    ...labels.add.map((name) => green(`+ ${safe(name, 60)}`)),
    ...labels.remove.map((name) => red(`- ${safe(name, 60)}`))
  ];
}
function commentLine({ comment }) {
  return comment.action === "none" ? "none" : `${comment.action}, ${comment.body.length} characters`;
}
function safe(text2, length) {
  return clip(plainText(text2).replace(/\s+/gu, " ").trim(), length);
}

// src/entry/cli/triage-command.ts
async function triageCommand(source, options, terminal) {
  const ref = parseIssueRef(source, terminal.env["GITHUB_SERVER_URL"]);
  if (ref === void 0 && options.apply === true) {
    throw new UsageError("--apply needs an issue on GitHub: give owner/repo#n or the issue's URL");
  }
  if (ref === void 0) {
    await triageLocally(source, options, terminal);
  } else {
    await triageOnGitHub(ref, options, terminal);
  }
}
async function triageLocally(source, options, terminal) {
  const issue = await readLocalIssue(source, options, terminal);
  const corpus = options.corpus === void 0 ? new IssueIndex() : await readIndex(options.corpus, terminal);
  const settings = options.config === void 0 ? defaultSettings : await readSettings(options.config, terminal);
  print2(triage(issue, NOTHING_AROUND, corpus, settings, terminal.now().toISOString()), null, options, terminal);
}
async function triageOnGitHub(ref, options, terminal) {
  if (options.config !== void 0) {
    throw new UsageError("--config is for local files; an issue on GitHub is judged by its own repository's file");
  }
  const github = openGitHub(ref.repo, options.apply === true, terminal);
  const now = terminal.now().toISOString();
  const fromFile = options.corpus === void 0 ? void 0 : await readIndex(options.corpus, terminal);
  const outcome = await triageIssue({
    github,
    number: ref.number,
    corpus: () => fromFile === void 0 ? createCorpusCache().getIndex(github, now) : Promise.resolve(fromFile),
    now,
    apply: options.apply === true,
    delivery: null
  });
  warnOfConfig(outcome.configErrors, terminal);
  if (outcome.kind === "skipped") {
    if (options.json === true) terminal.out(toText(renderSkippedJson(ref, outcome.skip)));
    terminal.err(`${ref.repo}#${ref.number} is left alone: ${outcome.skip.why}
`);
    return;
  }
  print2(outcome.plan, outcome.applied, options, terminal);
}
function print2(plan, applied, options, terminal) {
  terminal.out(options.json === true ? toText(renderJson(plan)) : renderPlan(plan, terminal.colors));
  if (applied !== null) {
    const labels = [
      ...applied.labelsAdded.map((name) => `+${name}`),
      ...applied.labelsRemoved.map((name) => `-${name}`)
    ];
    terminal.err(`applied: comment ${applied.comment}; labels ${labels.join(", ") || "unchanged"}
`);
  }
}
function toText(json) {
  return `${JSON.stringify(json, null, 2)}
`;
}

// src/entry/run-cli.ts
async function runCli(args, terminal) {
  const outcome = { exitCode: 0 };
  const program = createProgram(terminal, outcome);
  try {
    await program.parseAsync([...args], { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError || error instanceof CorpusFileError) {
      terminal.err(`fingerpost: ${error.message}
`);
      return 2;
    }
    terminal.err(`fingerpost: ${error instanceof GitHubError ? error.message : explain(error)}
`);
    return 1;
  }
}
function createProgram(terminal, outcome) {
  const program = new Command("fingerpost").description("Reads the diagnostics in a GitHub issue, says what failed and where it is already known.").version(VERSION).exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  program.command("triage").description("triage one issue; a dry run unless --apply is given").argument("<source>", `a Markdown file, "-" for standard input, owner/repo#n, or an issue's URL`).option("--title <text>", "the issue's title, for a file or standard input").option("--corpus <file>", "earlier issues: JSON Lines, plain or gzip, or a snapshot").option("--json", "print the whole decision as JSON").option("--apply", "carry the decision out on GitHub (needs GITHUB_TOKEN)").option("--config <file>", "a configuration file, for a file or standard input").option("--repo <owner/name>", "the repository, for a file or standard input").option("--number <n>", "the issue's number, for a file or standard input", parseNumber).option("--created-at <date>", "when it was opened, for a file or standard input", parseDate).option("--author <login>", "who opened it, for a file or standard input").action((source, options) => triageCommand(source, options, terminal));
  program.command("eval").description("replay a corpus in time order and measure labels, links and speed").argument("<corpus>", "labelled issues, JSON Lines, plain or gzip").option("--queries-from <date>", "score only issues opened from this day on").option("--json", "print the figures as JSON").option("--explain <file>", "write down false notices and misses, to be read").option("--config <file>", "a fingerpost.yml whose own categories and rule packs count").action((path, options) => evalCommand(path, options, terminal));
  program.command("index").description("store a corpus as a snapshot, which --corpus reads in a fraction of the time").argument("<corpus>", "issues of one repository, JSON Lines, plain or gzip").requiredOption("--out <file>", "where to write the snapshot").action((path, options) => indexCommand(path, options, terminal));
  program.command("rescan").description("walk over a repository's open issues; a dry run unless --apply is given").argument("<repository>", "owner/name").option("--apply", "carry the decisions out on GitHub (needs GITHUB_TOKEN)").option("--json", "print the whole walk as JSON").option("--all", "all open issues, not only those that changed since the last walk").option("--label <name>", "only open issues with this label").option("--issue <n...>", "only these issues", collectNumbers).option("--state <file>", "keeps where the walk stopped, so that the next one goes on from there").option("--max-requests <n>", "how many requests it may make; 2000 by default", parseNumber).action(async (repo, options) => {
    if (!await rescanCommand(repo, options, terminal)) outcome.exitCode = 1;
  });
  const config = program.command("config").description("about the configuration file");
  config.command("check").description("say what is wrong with a configuration file, if anything").argument("[file]", "default: .github/fingerpost.yml").action(async (file) => {
    if (!await checkConfigCommand(file, terminal)) outcome.exitCode = 2;
  });
  addDeliveriesCommands(program, terminal);
  program.command("demo").description("show the bot at work on an emulated GitHub; no account, no network").option("--out <file>", "where to write the page").action(async (options) => {
    const { demoCommand } = await import("./demo-command-TS7AWKI7.js");
    if (!await demoCommand(options, terminal)) outcome.exitCode = 1;
  });
  return program;
}
function addDeliveriesCommands(program, terminal) {
  const deliveries = program.command("deliveries").description("about the webhooks that the server has taken in");
  deliveries.command("list").description("show the newest, with what came of them").addOption(new Option("--state <state>", "only these").choices(DELIVERY_STATES)).option("--limit <n>", "at most so many", parseCount, 50).option("--json", "print them as JSON").action((options) => listDeliveriesCommand(options, terminal));
  deliveries.command("replay").description("let some run again").argument("[ids...]", "as shown by list").option("--dead", "all that were given up").action((ids, options) => replayDeliveriesCommand(ids, options, terminal));
}
function parseNumber(text2) {
  const number = Number(text2);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("an issue number is expected.");
  return number;
}
function parseCount(text2) {
  const count = Number(text2);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("a number from 1 on is expected.");
  return count;
}
function collectNumbers(text2, before = []) {
  return [...before, parseNumber(text2)];
}
function parseDate(text2) {
  const time = Date.parse(text2);
  if (Number.isNaN(time)) throw new InvalidArgumentError("a date such as 2026-04-01T12:00:00Z is expected.");
  return new Date(time).toISOString();
}
function explain(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

// src/entry/cli.ts
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await runCli(process.argv.slice(2), {
  out: (chunk) => process.stdout.write(chunk),
  err: (chunk) => process.stderr.write(chunk),
  readStdin: () => text(process.stdin),
  env: process.env,
  now: () => /* @__PURE__ */ new Date(),
  clock: () => performance.now(),
  // Colours are for eyes: off in a pipe, unless asked for (FORCE_COLOR), and off where NO_COLOR is set.
  colors: pc.createColors(pc.isColorSupported && (process.stdout.isTTY || "FORCE_COLOR" in process.env))
});
