/**
 * The Action: one event of a workflow. Inputs and outputs are documented in action.yml; what an event asks for, what is
 * decided and how it is carried out is not known here.
 */
import * as core from "@actions/core";
import { context } from "@actions/github";
import { type EventTask, readEvent } from "../event/read-event.ts";
import { VERSION } from "../version.ts";
import { logLine } from "./action/log-line.ts";
import { noteSummary } from "./action/note-summary.ts";

/** @throws GitHubError where GitHub can't be asked or does not carry out a step; the run then ends red. */
export async function runAction(): Promise<void> {
  const repo = `${context.repo.owner}/${context.repo.repo}`;
  core.info(logLine(`Fingerpost ${VERSION}: ${context.eventName} ${context.payload.action ?? ""} in ${repo}`));
  if (core.getInput("mode") === "preview") {
    const { runPreview } = await import("./action/run-preview.ts");
    await runPreview(repo);
    return;
  }
  const task = readTask();
  if (task.kind === "nothing" || task.kind === "learn") {
    const why = task.kind === "nothing" ? task.why : "the nightly re-scan reads what people did";
    core.info(logLine(`Nothing to do: ${why}.`));
    const number = context.payload.issue?.number ?? null;
    await noteSummary({ what: "nothing to do", number, why, requests: null }, repo);
    return;
  }
  // Most events of a busy repository ask for nothing: what only a triage needs is not loaded for them.
  const { performTask } = await import("./action/perform-task.ts");
  await performTask(task, repo);
}

/** The mode outranks the event. @throws Error where a report is asked for and no issue is named. */
function readTask(): EventTask | ReportTask {
  const mode = core.getInput("mode");
  if (mode === "rescan") return { kind: "rescan" };
  if (mode !== "report") return readEvent(context.eventName, context.payload);
  const number = Number(core.getInput("issue").trim().replace(/^#/u, "") || (context.payload.issue?.["number"] ?? 0));
  if (Number.isSafeInteger(number) && number > 0) return { kind: "report", number };
  throw new Error("`mode: report` needs the input `issue`, an issue's number.");
}

interface ReportTask {
  readonly kind: "report";
  readonly number: number;
}
