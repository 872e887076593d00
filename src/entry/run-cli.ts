/** The command line: names, options and exit codes. What a command does stands in `cli/`. */
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { GitHubError } from "../github/github.ts";
import { CorpusFileError } from "../store/corpus-file.ts";
import { VERSION } from "../version.ts";
import { checkConfigCommand } from "./cli/config-command.ts";
import { type EvalOptions, evalCommand } from "./cli/eval-command.ts";
import { type Terminal, UsageError } from "./cli/terminal.ts";
import { type TriageOptions, triageCommand } from "./cli/triage-command.ts";

/** 0 done, 1 failed, 2 usage or bad input. Never throws. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
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
    .option("--corpus <file>", "earlier issues, JSON Lines, plain or gzip")
    .option("--json", "print the whole decision as JSON")
    .option("--apply", "carry the decision out on GitHub (needs GITHUB_TOKEN)")
    .option("--config <file>", "a configuration file, for a file or standard input")
    .option("--repo <owner/name>", "the repository, for a file or standard input")
    .option("--number <n>", "the issue's number, for a file or standard input", parseNumber)
    .option("--created-at <date>", "when it was opened, for a file or standard input", parseDate)
    .option("--author <login>", "who opened it, for a file or standard input")
    .action((source: string, options: TriageOptions) => triageCommand(source, options, terminal));

  program
    .command("eval")
    .description("replay a corpus in time order and measure labels, links and speed")
    .argument("<corpus>", "labelled issues, JSON Lines, plain or gzip")
    .option("--queries-from <date>", "score only issues opened from this day on")
    .option("--json", "print the figures as JSON")
    .action((path: string, options: EvalOptions) => evalCommand(path, options, terminal));

  const config = program.command("config").description("about the configuration file");
  config
    .command("check")
    .description("say what is wrong with a configuration file, if anything")
    .argument("[file]", "default: .github/fingerpost.yml")
    .action(async (file: string | undefined) => {
      if (!(await checkConfigCommand(file, terminal))) outcome.exitCode = 2;
    });

  program
    .command("demo")
    .description("show the bot at work on an emulated GitHub; no account, no network")
    .option("--out <file>", "where to write the page")
    .action(async (options: { out?: string }) => {
      // Loaded only here: it needs development dependencies that a plain installation lacks.
      const { demoCommand } = await import("./cli/demo-command.ts");
      if (!(await demoCommand(options, terminal))) outcome.exitCode = 1;
    });
  return program;
}

function parseNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("an issue number is expected.");
  return number;
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
