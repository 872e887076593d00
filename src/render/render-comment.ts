/**
 * The one comment, from what was found. Its order is the order in which a reporter on a phone needs it: what failed,
 * which error, where it is known, what to do; everything else is folded away.
 *
 * It deliberately promises nothing (least of all to close: it only says so afterwards), assigns no blame, and takes no Markdown from the issue.
 */
import type { CommentView } from "./comment-view.ts";
import { renderMarker } from "./marker.ts";
import type { MarkerState } from "../domain/plan.ts";
import { votesText } from "../votes/signals.ts";
import type { Incident } from "../domain/incident.ts";
import type { Vote } from "../domain/reaction.ts";
import { type DetailsPart, renderDetails } from "./render-details.ts";
import { renderClosing } from "./render-closing.ts";
import { renderReportSection } from "./report-section.ts";
import { renderFooter } from "./render-footer.ts";
import { incidentHeadline, renderIncidentLine, renderStatus } from "./render-incident.ts";
import { renderMatches } from "./render-matches.ts";
import {
  adviceOf,
  renderAdvice,
  renderEnvironment,
  renderHeadline,
  renderMissing,
  renderPrimaryError,
  renderSecrets,
  shownErrorOf,
} from "./render-summary.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

export type { CommentView } from "./comment-view.ts";

/** GitHub refuses a longer comment: "body is too long (maximum is 65536 characters)". */
export const MAX_COMMENT_LENGTH = 65_536;

const VOTE_WORDS = {
  works: "voteWorks",
  "easy-fix": "voteEasyFix",
  "time-saver": "voteTimeSaver",
  blocking: "voteBlocking",
  common: "voteCommon",
  flaky: "voteFlaky",
  verified: "voteVerified",
  wrong: "voteWrong",
} as const satisfies Readonly<Record<Vote, keyof Catalogue["sentences"]>>;

/**
 * The comment's Markdown, marker included, at most 65,536 characters: where it would be longer, details are left out
 * first, the last ones before the first. Never throws.
 */
export function renderComment(view: CommentView): string {
  const { report, settings, state } = view;
  if (view.isFollower && view.incident !== null) return renderFollower(view, view.incident);
  const body = [
    renderSecrets(report.secrets, view.words),
    renderClosing(state.closing, view.words),
    renderPrimaryError(view),
    renderEnvironment(report.environment, view.latestVersion, view.words),
    view.status === null || !settings.status ? "" : renderStatus(view, view.status),
    ...renderMatches(view, view.matches, settings.advice),
    renderMissing(view.missing, view.words),
    renderAdvice(view),
    renderVotes(state.votes, view.words),
  ].filter((block) => block !== "");
  return fit({
    headline: renderHeadline(view),
    body,
    details: settings.details ? renderDetails(view) : [],
    section: sectionOf(view),
    footer: renderFooter(view.matches, state.hearsCommands, view.words),
    marker: renderMarker(state),
    words: view.words,
  });
}

/** One quiet line; "" where nobody voted. */
function renderVotes(votes: MarkerState["votes"], { sentences }: Catalogue): string {
  const text = votesText(votes ?? {}, (vote) => sentences[VOTE_WORDS[vote]]);
  return text === "" ? "" : `<sub>${fill(sentences.votesGiven, { votes: text })}</sub>`;
}

/** While many report the same, each gets one calm line: where it is followed, and that nothing is asked of them. */
function renderFollower(view: CommentView, incident: Incident): string {
  const { report, matches, state } = view;
  const lines = [
    renderSecrets(report.secrets, view.words),
    renderClosing(state.closing, view.words),
    renderIncidentLine(incident, view.words),
  ];
  const body = lines.filter((block) => block !== "");
  const marker = renderMarker(state);
  return fit({
    headline: incidentHeadline(view.words),
    body,
    details: [],
    section: sectionOf(view),
    footer: renderFooter(matches, state.hearsCommands, view.words),
    marker,
    words: view.words,
  });
}

/** The report that a maintainer asked for; "" where nobody did. */
function sectionOf({ section }: CommentView): string {
  return section === undefined ? "" : renderReportSection(section);
}

/** From this probability on, an issue that is only related is worth a notification by itself. */
const WORTH_A_LOOK = 0.7;

/**
 * Whether a first comment is worth its notification, by the repository's own measure (`comment.when`). To quote back an error or
 * a label is no news to anybody, so neither an error without advice nor built-in advice without an error is useful. A
 * credential that everybody can read is worth it in any case.
 */
export function isWorthPosting(view: CommentView): boolean {
  const { report, matches, missing, settings, ownText } = view;
  if (settings.when === "always" || report.secrets.length > 0 || view.status !== null) return true;
  if (matches.some(({ relation, score }) => relation !== "related" || score >= WORTH_A_LOOK)) return true;
  if (settings.when === "link") return false;
  const isAdvised = adviceOf(view).length > 0;
  const isRepositorysOwn = ownText !== null && ((ownText.advice?.length ?? 0) > 0 || ownText.docs !== null);
  return missing.length > 0 || (isAdvised && (isRepositorysOwn || shownErrorOf(view) !== null));
}

interface Layout {
  readonly headline: string;
  readonly body: readonly string[];
  readonly details: readonly DetailsPart[];
  /** The report; "" where there is none. */
  readonly section: string;
  readonly footer: string;
  readonly marker: string;
  readonly words: Catalogue;
}

/** Puts the blocks together, and leaves out the last ones until they fit. Headline, footer and marker always do. */
function fit({ section, ...layout }: Layout): string {
  // The report goes before anything of the comment's own text does.
  const whole = fitted({ ...layout, section }, layout.body.length);
  return whole ?? fitted({ ...layout, section: "" }) ?? join([layout.headline, layout.footer, layout.marker]);
}

function fitted({ headline, body, details, section, footer, marker, words }: Layout, fewest = 1): string | undefined {
  for (let kept = details.length + body.length; kept >= fewest; kept -= 1) {
    const folded = fold(details.slice(0, Math.max(0, kept - body.length)), words);
    const text = join([headline, ...body.slice(0, kept), folded, section, footer, marker]);
    if (text.length <= MAX_COMMENT_LENGTH) return text;
  }
  return undefined;
}

function fold(details: readonly DetailsPart[], { sentences }: Catalogue): string {
  if (details.length === 0) return "";
  const parts = details.map(({ name }) => name).join(", ");
  const opening = `<details>\n<summary>${fill(sentences.details, { parts })}</summary>`;
  return [opening, ...details.map(({ markdown }) => markdown), "</details>"].join("\n\n");
}

function join(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
