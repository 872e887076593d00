/**
 * Whether a comment under our login is one that our renderer can have written. Many workflows share a login, and some of
 * them repeat what a stranger wrote: a marker alone proves nothing there.
 *
 * What is not told from the state (quoted errors, titles of other issues) can't be compared; what is told from it must agree:
 * the headline, the footer, and the issue that it stands on.
 */
import type { MarkerState, OwnComment } from "../domain/plan.ts";
import { CATEGORY_TEXT, type CategoryText } from "./category-text.ts";
import { lastMarkerLine, readMarker } from "./marker.ts";
import { FOOTER_END, isFooterOf } from "./render-footer.ts";
import { INCIDENT_HEADLINE } from "./render-incident.ts";
import { ignoredNote, IGNORED_HEADLINE } from "./render-ignored.ts";
import { HEADLINES_WITHOUT_CATEGORY } from "./render-summary.ts";

const BUILT_IN = new Map<string, CategoryText>(Object.entries(CATEGORY_TEXT));

/** Where a comment stands. */
export interface CommentPlace {
  /** GitHub's id of the repository, which outlives its name; null where unknown. */
  readonly repository: number | null;
  readonly issue: number;
}

/**
 * The comment as ours; null where it can't be. Its `state` is null where nothing of it may be believed: the marker is
 * damaged or of a later version, or the issue came with it from another repository, whose numbers mean nothing here.
 */
export function readOwnComment({ id, body }: Pick<OwnComment, "id" | "body">, place: CommentPlace): OwnComment | null {
  const blocks = body.replace(/\r\n?/g, "\n").trimEnd().split("\n\n");
  const [headline = ""] = (blocks[0] ?? "").split("\n");
  const marker = blocks.at(-1) ?? "";
  const footer = blocks.at(-2) ?? "";
  if (blocks.length < 3 || lastMarkerLine(body) !== marker || marker.includes("\n")) return null;
  const state = readMarker(body);
  if (state === null) return hasForm(headline, footer) ? { id, body, state } : null;
  if (!isRenderedFor(state, headline, footer)) return null;
  if (state.place === null) return { id, body, state };
  const isElsewhere =
    place.repository !== null && state.place.repository !== null && state.place.repository !== place.repository;
  if (isElsewhere) return { id, body, state: null };
  return state.place.issue === place.issue ? { id, body, state } : null;
}

/** Of a marker that can't be read, or not by this release. */
function hasForm(headline: string, footer: string): boolean {
  const isFooter = footer.startsWith("<sub>") && footer.endsWith(FOOTER_END) && !footer.includes("\n");
  return headline.startsWith("### ") && isFooter;
}

function isRenderedFor(state: MarkerState, headline: string, footer: string): boolean {
  if (state.ignoredBy !== null) return headline === IGNORED_HEADLINE && footer === ignoredNote(state.ignoredBy);
  if (!isFooterOf(footer, state.relations)) return false;
  if (headline === INCIDENT_HEADLINE) return state.relations.some(({ relation }) => relation === "incident");
  if (state.category === "unknown") return HEADLINES_WITHOUT_CATEGORY.includes(headline.slice("### ".length));
  const builtIn = BUILT_IN.get(state.category);
  return builtIn === undefined ? headline.startsWith("### ") : headline === `### ${builtIn.title}`;
}
