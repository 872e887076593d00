/**
 * Whether the failure is one of a service that somebody else runs. Only then do a status page, an account or "it passes by
 * itself" make sense: the same 502 comes from the reporter's own proxy. It errs on the side of no.
 */
import type { Report } from "../domain/report.ts";
import { isOfOwnServer, namesOwnServer } from "../classify/own-server.ts";
import { overLines } from "../wording/over-lines.ts";

/** Characters that are looked at. */
const MAX_TEXT = 30_000;

/** Words for what only a hosted service has. */
const SERVICE = overLines("i")`
  \b(?:status page|api key|subscri(?:ption|bed)|billing|rate limits?|usage limits?|weekly limit|
  my (?:account|plan|organi[sz]ation)|log(?:ged)? ?in with|outage|oauth|hosted|cloud)\b|
  \bhttps?://api\.|\bapi\.[a-z0-9-]{1,60}\.[a-z]{2,10}\b|\bapi error\b`;

/** An interface's answer proves a service, its own frames the contrary, words decide where there is neither. Never throws. */
export function speaksOfService(report: Report): boolean {
  const { title, prose, code, errors, primaryError, requestIds } = report;
  const error = primaryError === null ? undefined : errors[primaryError];
  const text = [title, error?.message ?? "", prose, ...code.map((block) => block.text)].join("\n").slice(0, MAX_TEXT);
  if (namesOwnServer(text) || isOfOwnServer(report)) return false;
  if (requestIds.length > 0 || (error !== undefined && (error.apiType !== null || error.status === 529))) return true;
  const isOfItsOwn = error?.frames.some(({ file }) => file !== null && !file.startsWith("node:")) ?? false;
  return !isOfItsOwn && SERVICE.test(text);
}
