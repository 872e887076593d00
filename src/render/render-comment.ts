/**
 * The one comment, from what was found. Its order is the order in which a reporter on a phone needs it: what failed,
 * which error, where it is known, what to do; everything else is folded away.
 *
 * It deliberately promises nothing (least of all to close), assigns no blame, and takes no Markdown from the issue.
 */
import type { CommentView } from "./comment-view.ts";
import { renderMarker } from "./marker.ts";
import { type DetailsPart, renderDetails } from "./render-details.ts";
import { renderFooter } from "./render-footer.ts";
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

export type { CommentView } from "./comment-view.ts";

/** GitHub refuses a longer comment: "body is too long (maximum is 65536 characters)". */
export const MAX_COMMENT_LENGTH = 65_536;

/**
 * The comment's Markdown, marker included, at most 65,536 characters: where it would be longer, details are left out
 * first, the last ones before the first. Never throws.
 */
export function renderComment(view: CommentView): string {
  const { report, settings, state } = view;
  const body = [
    renderSecrets(report.secrets),
    renderPrimaryError(view),
    renderEnvironment(report.environment, view.latestVersion),
    ...renderMatches(view, view.matches, settings.advice),
    renderMissing(view.missing),
    renderAdvice(view),
  ].filter((block) => block !== "");
  return fit({
    headline: renderHeadline(view),
    body,
    details: settings.details ? renderDetails(view) : [],
    footer: renderFooter(view.matches),
    marker: renderMarker(state),
  });
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
  if (settings.when === "always" || report.secrets.length > 0) return true;
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
  readonly footer: string;
  readonly marker: string;
}

/** Puts the blocks together, and leaves out the last ones until they fit. Headline, footer and marker always do. */
function fit({ headline, body, details, footer, marker }: Layout): string {
  for (let kept = details.length + body.length; kept > 0; kept -= 1) {
    const folded = fold(details.slice(0, Math.max(0, kept - body.length)));
    const text = join([headline, ...body.slice(0, kept), folded, footer, marker]);
    if (text.length <= MAX_COMMENT_LENGTH) return text;
  }
  return join([headline, footer, marker]);
}

function fold(details: readonly DetailsPart[]): string {
  if (details.length === 0) return "";
  const names = details.map(({ name }) => name).join(", ");
  const opening = `<details>\n<summary>Details: ${names}</summary>`;
  return [opening, ...details.map(({ markdown }) => markdown), "</details>"].join("\n\n");
}

function join(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
