/** One small report on its way through every room, with the real values at each door, as Markdown. */
import { reasonsOf } from "../support/reason-of.ts";
import { classify } from "../../src/classify/classify.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { NOTHING_AROUND } from "../../src/domain/plan.ts";
import { fingerprintReport } from "../../src/fingerprint/fingerprint-report.ts";
import { toDocument } from "../../src/match/document.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { readBody, readProse, readTitle } from "../../src/parse/body/read-body.ts";
import { readEnvironment } from "../../src/parse/environment/read-environment.ts";
import { readErrors } from "../../src/parse/errors/read-errors.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { readSafely } from "../../src/parse/secrets/safe-text.ts";
import { triage } from "../../src/triage.ts";

const REPO = "acme/lantern";
const NOW = "2026-04-03T10:00:00Z";

const BODY = `**Bug Description** Export dies as soon as the target folder is on the network drive.
**Environment Info**
- Platform: linux
- Terminal: kitty
- Version: 3.4.1
**Errors**
\`\`\`json
[{"error":"Error: ENOSPC: no space left on device, write '/mnt/share/report-17.pdf'\\n    at writeChunk (/home/ann/lantern/export.js:88:11)","timestamp":"2026-04-03T09:58:12.000Z"}]
\`\`\`
`;

function issueOf(number: number, createdAt: string, title: string, body: string): Issue {
  return {
    ...{ repo: REPO, number, title, body, createdAt, labels: [], state: "open", stateReason: null, closedAt: null },
    ...{ author: { login: number === 12 ? "bea" : "ann", isBot: false }, locked: false, isPullRequest: false },
  };
}

const EARLIER = issueOf(
  12,
  "2026-03-30T08:00:00Z",
  "Export to a network drive fails with ENOSPC",
  BODY.replace(
    "Export dies as soon as the target folder is on the network drive.",
    "Exporting a report to our share fails.",
  )
    .replace("3.4.1", "3.4.0")
    .replace("/mnt/share/report-17.pdf", "/mnt/team/q1.pdf")
    .replace(":88:11", ":86:11"),
);
const ISSUE = issueOf(31, "2026-04-03T09:59:00Z", "Export fails: no space left on device", BODY);

const json = (value: unknown): string => JSON.stringify(value);
const round = (value: number): number => Math.round(value * 100) / 100;

/** The steps in order: the door, and what comes out of it. */
export function lifeOfAnIssue(): string {
  const title = readTitle(readSafely(ISSUE.title).text);
  const body = readBody(readSafely(ISSUE.body));
  const prose = readProse(body.sections, body.format);
  const { environment } = readEnvironment(body.sections, undefined, { title, prose });
  const { errors, primaryError } = readErrors(body, { title, prose });
  const report = parseReport(ISSUE);
  const fingerprints = fingerprintReport(report);
  const { primary } = fingerprints;
  const { category, confidence, evidence } = classify(report, {
    categories: defaultSettings.categories,
    floor: defaultSettings.thresholds.category,
  });
  const corpus = new IssueIndex();
  const earlier = parseReport(EARLIER);
  corpus.add(toDocument(EARLIER, { report: earlier, fingerprints: fingerprintReport(earlier) }));
  const plan = triage(ISSUE, NOTHING_AROUND, corpus, defaultSettings, NOW);
  const [match] = plan.matches;
  const error = errors[primaryError ?? -1];
  const shown = error && {
    ...{ className: error.className, code: error.code, message: error.message, noise: error.noise },
    frames: error.frames.map((frame) => frame.function),
  };
  const comment = plan.comment.body ?? "";
  const rows: readonly (readonly [string, string])[] = [
    ["`parse/body` `readBody`", json({ format: body.format, sections: body.sections.map(({ heading }) => heading) })],
    ["`parse/body` `readProse`", json(prose)],
    ["`parse/environment` `readEnvironment`", json(environment)],
    ["`parse/errors` `readErrors`", json(shown)],
    ["`fingerprint` `fingerprintReport`", json(primary && { medium: primary.medium, fine: primary.fine })],
    [
      "… its components",
      json(primary?.components.filter(({ contributes }) => contributes).map(({ kind, value }) => `${kind}=${value}`)),
    ],
    [
      "`classify` `classify`",
      json({ category, confidence: round(confidence), because: evidence.slice(0, 2).map(({ reason }) => reason) }),
    ],
    [
      "`match` `findMatches`",
      json(
        match && {
          number: match.number,
          relation: match.relation,
          score: round(match.score),
          reasons: reasonsOf(match),
        },
      ),
    ],
    ["`plan` `planLabels`", json(plan.labels.add)],
    [
      "`render` `renderComment`",
      json(comment.split("\n").find((line) => line.trim() !== "" && !line.startsWith("<!--")) ?? ""),
    ],
  ];
  const fence = "```";
  return [
    `${fence}text`,
    `# ${ISSUE.title}`,
    "",
    ISSUE.body.replaceAll("```", "~~~").trimEnd(),
    fence,
    "",
    ...rows.map(([door, value]) => `- ${door}: \`${value.replaceAll("`", "'")}\``),
  ].join("\n");
}
