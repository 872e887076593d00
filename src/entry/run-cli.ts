/**
 * The command line: names, options and exit codes. What a command does stands in `cli/`, and is loaded when it is called: most
 * of a short run is loading, and a triage of a file needs neither GitHub's client nor a database.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { GitHubError } from "../github/github.ts";
import { CorpusFileError } from "../store/corpus-file-error.ts";
import { DELIVERY_STATES } from "../queue/delivery-store.ts";
import { VERSION } from "../version.ts";
import type { ConfigCheckOptions } from "./cli/config-command.ts";
import type { DashboardOptions } from "./cli/dashboard-command.ts";
import type { ListOptions } from "./cli/deliveries-command.ts";
import type { EvalOptions } from "./cli/eval-command.ts";
import type { FetchOptions } from "./cli/fetch-command.ts";
import type { IndexOptions } from "./cli/index-command.ts";
import type { InitOptions } from "./cli/init-command.ts";
import type { ReportOptions } from "./cli/report-command.ts";
import type { PreviewOptions } from "./cli/preview-command.ts";
import type { ReplayOptions } from "./cli/replay-command.ts";
import type { RescanOptions } from "./cli/rescan-command.ts";
import { terminalText } from "./cli/terminal-text.ts";
import { type Terminal, UsageError } from "./cli/terminal.ts";
import type { TrainOptions } from "./cli/train-command.ts";
import type { TriageOptions } from "./cli/triage-command.ts";

/** 0 done, 1 failed, 2 usage or bad input. Never throws. */
export async function runCli(args: readonly string[], raw: Terminal): Promise<0 | 1 | 2> {
  const terminal: Terminal = {
    ...raw,
    out: (text) => {
      raw.out(terminalText(text));
    },
    err: (text) => {
      raw.err(terminalText(text));
    },
  };
  const outcome: Outcome = { exitCode: 0 };
  const program = createProgram(terminal, outcome);
  try {
    await program.parseAsync([...args], { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError || error instanceof CorpusFileError) {
      terminal.err(`fingerpost: ${error.message}\n`);
      return 2;
    }
    terminal.err(`fingerpost: ${error instanceof GitHubError ? error.message : explain(error)}\n`);
    return 1;
  }
}

/** Set by a command that ran to its end and found that not all is well. */
interface Outcome {
  exitCode: 0 | 1 | 2;
}

function createProgram(terminal: Terminal, outcome: Outcome): Command {
  const program = new Command("fingerpost")
    .description("Reads the diagnostics in a GitHub issue, says what failed and where it is already known.")
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });

  program
    .command("triage")
    .description("triage one issue; a dry run unless --apply is given")
    .argument("<source>", 'a Markdown file, "-" for standard input, owner/repo#n, or an issue\'s URL')
    .option("--title <text>", "the issue's title, for a file or standard input")
    .option("--corpus <file>", "earlier issues: JSON Lines or a JSON list (gh, REST), plain or gzip, or a snapshot")
    .option("--json", "print the whole decision as JSON")
    .option("--comment", "print the comment's Markdown alone; nothing where none would be written")
    .option("--apply", "carry the decision out on GitHub (needs GITHUB_TOKEN)")
    .option("--config <file>", "a configuration file, for a file or standard input")
    .option("--repo <owner/name>", "the repository, for a file or standard input")
    .option("--number <n>", "the issue's number, for a file or standard input", parseNumber)
    .option("--created-at <date>", "when it was opened, for a file or standard input", parseDate)
    .option("--author <login>", "who opened it, for a file or standard input")
    .action(async (source: string, options: TriageOptions) => {
      const { triageCommand } = await import("./cli/triage-command.ts");
      await triageCommand(source, options, terminal);
    });

  addCorpusCommands(program, terminal);

  program
    .command("rescan")
    .description("walk over a repository's open issues; a dry run unless --apply is given")
    .argument("<repository>", "owner/name")
    .option("--apply", "carry the decisions out on GitHub (needs GITHUB_TOKEN)")
    .option("--json", "print the whole walk as JSON")
    .option("--all", "all open issues, and not only what changed since the walk that --state remembers")
    .option("--label <name>", "only open issues with this label")
    .option("--issue <n...>", "only these issues", collectNumbers)
    .option("--state <file>", "only what changed since the last walk, which this file remembers; the first begins now")
    .option("--max-requests <n>", "how many requests it may make; 2000 by default", parseNumber)
    .option("--dry-close", "with --apply: list what would be closed, and close nothing")
    .option("--metrics <file>", "write how often people found it right, as JSON")
    .action(async (repo: string, options: RescanOptions) => {
      const { rescanCommand } = await import("./cli/rescan-command.ts");
      if (!(await rescanCommand(repo, options, terminal))) outcome.exitCode = 1;
    });

  addReportCommand(program, terminal);
  addInitCommand(program, terminal);
  program
    .command("preview")
    .description("show on a page what would have been done about a repository's last issues; writes nothing to GitHub")
    .argument("<repository>", "owner/name")
    .option("--last <n>", "how many issues; 100 by default", parseCount)
    .option("--out <file>", "where to write the page; preview.html by default")
    .option("--config <file>", "a configuration to try; by default the repository's own")
    .option("--max-requests <n>", "how many requests it may make; 50 without a token, 150 with one", parseCount)
    .action(async (repo: string, options: PreviewOptions) => {
      const { previewCommand } = await import("./cli/preview-command.ts");
      await previewCommand(repo, options, terminal);
    });

  addDashboardCommand(program, terminal);
  addConfigCommands(program, terminal, outcome);
  addDeliveriesCommands(program, terminal);

  program
    .command("demo")
    .description("show the bot at work on an emulated GitHub; no account, no network")
    .option("--out <file>", "where to write the page")
    .action(async (options: { out?: string }) => {
      // It needs development dependencies that a plain installation lacks.
      const { demoCommand } = await import("./cli/demo-command.ts");
      if (!(await demoCommand(options, terminal))) outcome.exitCode = 1;
    });
  return program;
}

function addDashboardCommand(program: Command, terminal: Terminal): void {
  program
    .command("dashboard")
    .description("draw a page of how a repository's issues have fared; reads only, with or without GITHUB_TOKEN")
    .argument("<repository>", "owner/name")
    .requiredOption("--out <folder>", "where to write index.html")
    .option("--corpus <file>", "its issues from a file, without a request: JSON Lines or a JSON list, plain or gzip")
    .option("--config <file>", "a fingerpost.yml to judge by; by default the repository's own, or none with --corpus")
    .option("--state <file>", "what a rescan with the same option learned: how often people found notices right")
    .option("--max-requests <n>", "how many requests it may make; 100 by default", parseCount)
    .action(async (repo: string, options: DashboardOptions) => {
      const { dashboardCommand } = await import("./cli/dashboard-command.ts");
      await dashboardCommand(repo, options, terminal);
    });
}

function addConfigCommands(program: Command, terminal: Terminal, outcome: Outcome): void {
  const config = program.command("config").description("about the configuration file");
  config
    .command("check")
    .description("say what is wrong with a configuration file, or what holds and where each value comes from")
    .argument("[file]", "default: .github/fingerpost.yml")
    .option("--repo <owner/name>", "what the repository shares with others is read from GitHub")
    .option("--shared <file>", "the shared file, from a disk")
    .option("--all", "show the defaults too")
    .option("--json", "print the values as JSON")
    .action(async (file: string | undefined, options: ConfigCheckOptions) => {
      const { checkConfigCommand } = await import("./cli/config-command.ts");
      if (!(await checkConfigCommand(file, options, terminal))) outcome.exitCode = 2;
    });
}

function addReportCommand(program: Command, terminal: Terminal): void {
  program
    .command("report")
    .description("write down everything that is known around one issue; reads only, with or without GITHUB_TOKEN")
    .argument("<issue>", "owner/repo#n, or the issue's URL")
    .option("--out <file>", "where to write it: .md, .html or .json; Markdown to standard output without it")
    .option("--depth <n>", "how many links away from the issue it goes, 1 to 5; 2 by default", parseCount)
    .option("--max-nodes <n>", "how many issues and pull requests it reads; 80 by default", parseCount)
    .option("--max-requests <n>", "how many requests it may make; 60 by default", parseCount)
    .option("--corpus <file>", "earlier issues, to find those with the same error; one search of GitHub's without it")
    .option("--bot <login>", "under which login Fingerpost comments there; that of the token by default")
    .action(async (source: string, options: ReportOptions) => {
      const { reportCommand } = await import("./cli/report-command.ts");
      await reportCommand(source, options, terminal);
    });
}

function addInitCommand(program: Command, terminal: Terminal): void {
  program
    .command("init")
    .description(
      "draft .github/fingerpost.yml and two workflows from labels, forms and past issues; overwrites nothing",
    )
    .argument("[folder]", "the repository's root", ".")
    .option("--repo <owner/name>", "the repository on GitHub; by default where the clone comes from")
    .option("--corpus <file>", "its past issues from a file; GitHub is not asked")
    .option("--print", "print the files and write none")
    .option("--max-requests <n>", "how many requests it may make; 25 by default", parseCount)
    .action(async (folder: string, options: InitOptions) => {
      const { initCommand } = await import("./cli/init-command.ts");
      await initCommand(folder, options, terminal);
    });
}

/** About a corpus on disk. */
function addCorpusCommands(program: Command, terminal: Terminal): void {
  program
    .command("fetch")
    .description("download a repository's issues as a corpus; ended, it goes on where it was")
    .argument("<repository>", "owner/name")
    .requiredOption("--out <file>", "where to write them; gzip where the name ends in .gz")
    .option("--comments", "their comments too")
    .action(async (repo: string, options: FetchOptions) => {
      const { fetchCommand } = await import("./cli/fetch-command.ts");
      await fetchCommand(repo, options, terminal);
    });

  program
    .command("eval")
    .description("replay a corpus in time order and measure labels, links and speed")
    .argument("<corpus>", "labelled issues, JSON Lines or a JSON list, plain or gzip")
    .option("--queries-from <date>", "score only issues opened from this day on")
    .option("--json", "print the figures as JSON")
    .option("--explain <file>", "write down false notices and misses, to be read")
    .option("--config <file>", "a fingerpost.yml whose own categories and rule packs count")
    .action(async (path: string, options: EvalOptions) => {
      const { evalCommand } = await import("./cli/eval-command.ts");
      await evalCommand(path, options, terminal);
    });

  program
    .command("replay")
    .description("live through a corpus day by day: labels, notices, incidents, and what a night would have closed")
    .argument("<corpus>", "issues of one repository, JSON Lines or a JSON list, plain or gzip")
    .requiredOption("--from <date>", "the first day; issues opened before are known", parseDate)
    .option("--to <date>", "the last day; that of the last issue by default", parseDate)
    .option("--json", "print the days as JSON")
    .option("--config <file>", "a fingerpost.yml to try")
    .action(async (path: string, options: ReplayOptions) => {
      const { replayCommand } = await import("./cli/replay-command.ts");
      await replayCommand(path, options, terminal);
    });

  program
    .command("index")
    .description("store a corpus as a snapshot, which --corpus reads in a fraction of the time")
    .argument("<corpus>", "issues of one repository, JSON Lines or a JSON list, plain or gzip")
    .requiredOption("--out <file>", "where to write the snapshot")
    .action(async (path: string, options: IndexOptions) => {
      const { indexCommand } = await import("./cli/index-command.ts");
      await indexCommand(path, options, terminal);
    });

  program
    .command("train")
    .description("learn a repository's own words from issues that its people have labelled")
    .argument("<corpus>", "labelled issues of one repository, JSON Lines, plain or gzip")
    .requiredOption("--out <file>", "where to write the weights, for classify.weights")
    .option("--config <file>", "a fingerpost.yml whose labels say what kinds and categories are called")
    .action(async (path: string, options: TrainOptions) => {
      const { trainCommand } = await import("./cli/train-command.ts");
      await trainCommand(path, options, terminal);
    });
}

/** About the queue of the server that `npm start` runs; it is found as the server finds it, by its environment. */
function addDeliveriesCommands(program: Command, terminal: Terminal): void {
  const deliveries = program.command("deliveries").description("about the webhooks that the server has taken in");
  deliveries
    .command("list")
    .description("show the newest, with what came of them")
    .addOption(new Option("--state <state>", "only these").choices(DELIVERY_STATES))
    .option("--limit <n>", "at most so many", parseCount, 50)
    .option("--json", "print them as JSON")
    .action(async (options: ListOptions) => {
      const { listDeliveriesCommand } = await import("./cli/deliveries-command.ts");
      await listDeliveriesCommand(options, terminal);
    });
  deliveries
    .command("replay")
    .description("let some run again")
    .argument("[ids...]", "as shown by list")
    .option("--dead", "all that were given up")
    .action(async (ids: string[], options: { dead?: true }) => {
      const { replayDeliveriesCommand } = await import("./cli/deliveries-command.ts");
      await replayDeliveriesCommand(ids, options, terminal);
    });
}

function parseNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("an issue number is expected.");
  return number;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("a number from 1 on is expected.");
  return count;
}

function collectNumbers(text: string, before: readonly number[] = []): readonly number[] {
  return [...before, parseNumber(text)];
}

function parseDate(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError("a date such as 2026-04-01T12:00:00Z is expected.");
  return new Date(time).toISOString();
}

/** A fault of our own: the stack helps whoever reports it. */
function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
