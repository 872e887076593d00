/** `fingerpost report`: everything that is known around one issue, as Markdown, HTML or JSON. It writes nothing to GitHub. */
import { createOctokit } from "../../github/create-octokit.ts";
import { createOctokitGitHub } from "../../github/octokit-github.ts";
import { findOwnLogin } from "../../github/own-login.ts";
import { parseIssueRef } from "../../github/parse-issue-ref.ts";
import type { IssueReport } from "../../graph/report-value.ts";
import { renderReportHtml } from "../../graph/render/render-html.ts";
import { renderReportMarkdown } from "../../graph/render/render-markdown.ts";
import { renderReportJson } from "../../graph/render/render-report-json.ts";
import type { Progress } from "../../threads/gather-report.ts";
import { makeReport, REPORT_LIMITS } from "../../threads/make-report.ts";
import { writeWhole } from "../../store/write-whole.ts";
import { readIndex } from "./read-index.ts";
import { warnOfConfig } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost report`. */
export interface ReportOptions {
  /** A file whose ending says the format. */
  readonly out?: string;
  readonly depth?: number;
  readonly maxNodes?: number;
  readonly maxRequests?: number;
  readonly corpus?: string;
  /** The login under which our comments stand. */
  readonly bot?: string;
}

const MAX_DEPTH = 5;
const MAX_NODES = 500;
const FEWEST_REQUESTS = 5;

/** Told to whoever has no token, since most of what GraphQL knows is missing. */
const WITHOUT_TOKEN =
  "no GITHUB_TOKEN: read by REST within 60 requests an hour; links that only GraphQL tells are missing\n";

/** @throws UsageError; GitHubError where the issue itself can't be read */
export async function reportCommand(source: string, options: ReportOptions, terminal: Terminal): Promise<void> {
  const ref = parseIssueRef(source, terminal.env["GITHUB_SERVER_URL"]);
  if (ref === undefined) throw new UsageError(`an issue is expected as owner/repo#n or its URL, not ${source}`);
  const render = options.out === undefined ? renderReportMarkdown : rendererFor(options.out);
  const limits = readLimits(options);
  const token = terminal.env["GITHUB_TOKEN"];
  const baseUrl = terminal.env["GITHUB_API_URL"];
  const octokit = createOctokit({ ...(token !== undefined && { token }), ...(baseUrl !== undefined && { baseUrl }) });
  const kind = terminal.env["GITHUB_ACTIONS"] === "true" ? "actions" : "user";
  const { bot, corpus } = options;
  const login = async (): Promise<string> => bot ?? (token === undefined ? "" : await findOwnLogin({ kind, octokit }));
  const github = createOctokitGitHub({ octokit, repo: ref.repo, ownLogin: login });
  // Read first: a file that is none should not cost sixty requests.
  const index = corpus === undefined ? undefined : await readIndex(corpus, terminal);
  if (token === undefined) terminal.err(WITHOUT_TOKEN);
  const { report, configErrors } = await makeReport({
    number: ref.number,
    github,
    octokit,
    hasToken: token !== undefined,
    ...limits,
    ...(index && { index: () => Promise.resolve(index) }),
    ownLogin: () => github.getOwnLogin(),
    now: terminal.now().toISOString(),
    onProgress: (progress) => terminal.progress?.(progressLine(progress)),
  }).finally(() => terminal.progress?.(""));
  warnOfConfig(configErrors, terminal);
  if (options.out === undefined) terminal.out(render(report));
  else await writeWhole(options.out, render(report));
  terminal.err(summaryLine(report, options.out));
}

function rendererFor(path: string): (report: IssueReport) => string {
  const ending = /\.(md|html|json)$/iu.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case "md":
      return renderReportMarkdown;
    case "html":
      return renderReportHtml;
    case "json":
      return renderReportJson;
    default:
      throw new UsageError(`--out needs a name that ends in .md, .html or .json, not ${path}`);
  }
}

function readLimits({ depth, maxNodes, maxRequests }: ReportOptions) {
  if (depth !== undefined && depth > MAX_DEPTH) throw new UsageError(`--depth is a number from 1 to ${MAX_DEPTH}`);
  if (maxNodes !== undefined && maxNodes > MAX_NODES)
    throw new UsageError(`--max-nodes is a number from 1 to ${MAX_NODES}`);
  if (maxRequests !== undefined && maxRequests < FEWEST_REQUESTS)
    throw new UsageError(`--max-requests is a number from ${FEWEST_REQUESTS} on`);
  return {
    limits: { depth: depth ?? REPORT_LIMITS.depth, maxNodes: maxNodes ?? REPORT_LIMITS.maxNodes },
    maxRequests: maxRequests ?? REPORT_LIMITS.maxRequests,
  };
}

function progressLine({ read, known, requests }: Progress): string {
  return `${read} of ${known} threads read, ${requests} requests`;
}

function summaryLine({ coverage, subject }: IssueReport, out: string | undefined): string {
  const { partial, threadsRead, requests, cuts } = coverage;
  const where = out === undefined ? "" : ` written to ${out}`;
  const state = partial ? `PARTIAL report (${cuts.map(({ why }) => why).join(", ")})` : "report";
  return `${state} on ${subject.repo}#${subject.number}${where}: ${threadsRead} threads, ${requests} requests\n`;
}
