/** `fingerpost replay`: what would have been done about a repository's issues, day by day; reads a corpus, writes nothing. */
import { defaultSettings } from "../../config/default-settings.ts";
import type { ClosingSettings } from "../../domain/closing.ts";
import type { CorpusRow } from "../../eval/corpus-row.ts";
import { DAY_MS } from "../../match/timeline.ts";
import { renderReplayDay, renderReplayTotals } from "../../night/render-replay.ts";
import { replayDays } from "../../night/replay-days.ts";
import { createProgress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { readSettings } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost replay`. */
export interface ReplayOptions {
  /** ISO 8601 in UTC. */
  readonly from: string;
  readonly to?: string;
  readonly json?: boolean;
  readonly config?: string;
}

/** Where nothing is switched on, what is listed shows what switching it on would bring. */
const SHOWN_CLOSING: ClosingSettings = {
  duplicatesAfterMs: 3 * DAY_MS,
  needsInfoAfterMs: 14 * DAY_MS,
  exemptLabels: new Set<string>(),
  perDay: Infinity,
};

/** @throws UsageError, CorpusFileError for a corpus that is none, or holds several repositories. */
export async function replayCommand(path: string, options: ReplayOptions, terminal: Terminal): Promise<void> {
  const { rows } = await readRows(path, terminal);
  const [repo = "", stranger] = new Set(rows.map((row) => row.repo));
  if (stranger !== undefined) {
    throw new UsageError(`${path} holds issues of ${repo} and of ${stranger}; a replay is of one repository`);
  }
  const settings = options.config === undefined ? defaultSettings : await readSettings(options.config, terminal);
  const progress = createProgress("replaying", terminal);
  const replayed = replayDays({
    issues: rows,
    fromMs: Date.parse(options.from),
    toMs: options.to === undefined ? Infinity : Date.parse(options.to),
    settings,
    repositoryLabels: null,
    releases: [],
    closing: closingOf(rows, settings.close),
    observed: { judged: 0, right: 0 },
    onProgress: progress.move,
  });
  progress.end();
  if (replayed.days.every(({ issues }) => issues === 0)) {
    throw new UsageError(`${path} holds no issue that was opened from ${options.from.slice(0, 10)} on in that time`);
  }
  if (options.json === true) {
    terminal.out(`${JSON.stringify(replayed, null, 2)}\n`);
    return;
  }
  for (const day of replayed.days) terminal.out(renderReplayDay(day));
  terminal.out(`\n${renderReplayTotals(replayed)}`);
  terminal.err("a corpus knows no reactions, assignees or milestones: fewer issues would be closed than are listed\n");
}

/** As configured where anything is switched on. Without comments nobody can tell who has answered. */
function closingOf(rows: readonly CorpusRow[], close: ClosingSettings): ClosingSettings {
  const isSwitchedOn = close.duplicatesAfterMs !== null || close.needsInfoAfterMs !== null;
  const shown = isSwitchedOn ? close : SHOWN_CLOSING;
  const hasComments = rows.some(({ comments = [] }) => comments.length > 0);
  return { ...shown, needsInfoAfterMs: hasComments ? shown.needsInfoAfterMs : null };
}
