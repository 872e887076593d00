/** The re-scan in a workflow: a line for each issue, a table in the job's summary, the whole as an output. */
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { GitHub } from "../../github/github.ts";
import { type NightReport, nightLines } from "../../render/render-night.ts";
import { beginText, renderRescan, totalsText } from "../../render/render-rescan.ts";
import { renderCursor } from "../../rescan/rescan-cursor.ts";
import { fitReport, isFailedWalk, toReportRow, toRescanReport } from "../../rescan/rescan-report.ts";
import { rescan } from "../../rescan/rescan.ts";
import type { CorpusSource } from "../../store/corpus-source.ts";
import { carryOutClosings, renderMetrics, toNightReport } from "../../rescan/night-report.ts";
import { watchNight } from "../../rescan/night-watch.ts";
import { logLine } from "./log-line.ts";
import type { Inputs } from "./read-inputs.ts";
import { annotate } from "./report-triage.ts";

/** Of a re-scan's requests, for issues that are not in the index yet: what is found is as good as what is known. */
const BACKFILL_SHARE = 0.4;

/** The same for asking whether known issues are still there: 2,500 a night, by 500 requests. */
const ROLL_CALL_SHARE = 0.05;

/** The same for what people did: twenty issues a request. */
const NIGHT_SHARE = 0.1;

/** @throws GitHubError where the repository cannot be walked; ends red where some issues failed, and says which. */
export async function runRescan(github: GitHub, inputs: Inputs, source: CorpusSource, now: string): Promise<void> {
  const { scope, maxRequests, dryRun } = inputs;
  // A walk over other issues, asked for by hand, leaves the nightly one's place as it is.
  const isNightly = scope.kind === "changed";
  const before = github.countRequests();
  await source.backfill(github, now, Math.floor(maxRequests * BACKFILL_SHARE));
  // Asked for all of them, by hand, it goes through the whole corpus.
  const share = scope.kind === "all" ? BACKFILL_SHARE : ROLL_CALL_SHARE;
  const gone = await source.rollCall(github, now, Math.floor(maxRequests * share));
  const corpus = () => source.getIndex(github, now);
  const { memory } = source;
  // Before the walk, so that it goes by what people said since the last one.
  const night =
    scope.kind === "changed" || scope.kind === "all"
      ? await watchNight({
          github,
          memory,
          corpus,
          now,
          maxRequests: Math.floor(maxRequests * NIGHT_SHARE),
          apply: !dryRun,
        })
      : null;
  core.startGroup(`Issues (${scope.kind}${dryRun ? ", dry run" : ""})`);
  const result = await rescan({
    github,
    scope,
    cursor: inputs.cursor ?? (isNightly ? await source.readCursor() : null),
    maxRequests: maxRequests - (github.countRequests() - before),
    corpus,
    memory,
    forget: (numbers) => {
      source.forget(github, numbers);
    },
    gone,
    now,
    apply: !dryRun,
    delivery: null,
    hearsCommands: inputs.commands,
    onRow: (row) => {
      const { number, result: kind, category, action, why } = toReportRow(row);
      core.info(logLine(`#${number}: ${kind}${category === null ? "" : `, ${category}`}: ${action || why}`));
    },
  }).finally(() => {
    core.endGroup();
  });
  annotate(result.configErrors);
  const request = { github, corpus, memory, now, delivery: null };
  const closings = night === null ? [] : await carryOutClosings(night, { mayClose: !dryRun, request });
  const told = night === null ? null : toNightReport(night, closings, now);
  if (told !== null) await tellOfNight(github.repo, told, now);
  const report = toRescanReport(github.repo, result, !dryRun, told);
  core.info(logLine(totalsText(report.totals)));
  if (report.begins !== null) core.info(logLine(beginText(report.begins)));
  if (report.stopped !== null)
    core.warning(logLine(`Stopped early: ${report.stopped} The next run goes on from there.`));
  core.setOutput("rescan", JSON.stringify(fitReport(report)));
  core.setOutput("cursor", renderCursor(result.cursor));
  if (process.env["GITHUB_STEP_SUMMARY"] !== undefined)
    await core.summary.addRaw(renderRescan(report, github.serverUrl)).write();
  // A dry run must not make the next one believe that its work is done.
  await source.save(dryRun || !isNightly ? null : result.cursor, now);
  if (!isFailedWalk(result)) return;
  const failed = report.rows.filter((row) => row.result === "failed");
  for (const { number, why } of failed) core.error(logLine(why), { title: `#${number} failed` });
  const named = failed.map(({ number }) => `#${number}`).join(", ");
  core.setFailed(
    failed.length === 0 ? `Nothing was done: ${report.stopped ?? ""}` : `${failed.length} issues failed: ${named}`,
  );
}

/** In the log, and as a file for whoever keeps the figures: the output `metrics` is its path. */
async function tellOfNight(repo: string, night: NightReport, now: string): Promise<void> {
  for (const line of nightLines(night)) core.info(logLine(line));
  const path = join(process.env["RUNNER_TEMP"] ?? tmpdir(), "metrics.json");
  await writeFile(path, renderMetrics(repo, now, night));
  core.setOutput("metrics", path);
}
