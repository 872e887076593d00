/**
 * Whether a comment under our login is one that our renderer can have written. Many workflows share a login, and some of
 * them repeat what a stranger wrote: a marker alone proves nothing there.
 *
 * What is not told from the state (quoted errors, titles of other issues) can't be compared; what is told from it must agree:
 * the headline, the footer, and the issue that it stands on.
 */
import type { MarkerState, OwnComment } from "../domain/plan.ts";
import { lastMarkerLine } from "./marker.ts";
import { readMarker } from "./read-marker.ts";
import { isFooterOf } from "./render-footer.ts";
import { incidentHeadline } from "./render-incident.ts";
import { ignoredHeadline, ignoredNote } from "./render-ignored.ts";
import { headlinesWithoutCategory } from "./render-summary.ts";
import type { Catalogue } from "./words/catalogue.ts";
import { loadWords } from "./words/load-words.ts";

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
export async function readOwnComment(
  { id, body }: Pick<OwnComment, "id" | "body">,
  place: CommentPlace,
): Promise<OwnComment | null> {
  const blocks = body.replace(/\r\n?/g, "\n").trimEnd().split("\n\n");
  const [headline = ""] = (blocks[0] ?? "").split("\n");
  const marker = blocks.at(-1) ?? "";
  const footer = blocks.at(-2) ?? "";
  if (blocks.length < 3 || lastMarkerLine(body) !== marker || marker.includes("\n")) return null;
  const state = readMarker(body);
  if (state === null) return hasForm(headline, footer) ? { id, body, state } : null;
  if (!isRenderedFor(state, headline, footer, await loadWords(state.language))) return null;
  if (state.place === null) return { id, body, state };
  const isElsewhere =
    place.repository !== null && state.place.repository !== null && state.place.repository !== place.repository;
  if (isElsewhere) return { id, body, state: null };
  return state.place.issue === place.issue ? { id, body, state } : null;
}

/** Of a marker that can't be read, or not by this release: in which language it is, is not known either. */
function hasForm(headline: string, footer: string): boolean {
  return headline.startsWith("### ") && /^<sub>[^\n]*Fingerpost[^\n<]*<\/sub>$/u.test(footer);
}

function isRenderedFor(state: MarkerState, headline: string, footer: string, words: Catalogue): boolean {
  if (state.ignoredBy !== null) {
    return headline === ignoredHeadline(words) && footer === ignoredNote(state.ignoredBy, words);
  }
  if (!isFooterOf(footer, state.relations, words)) return false;
  if (headline === incidentHeadline(words)) return state.relations.some(({ relation }) => relation === "incident");
  if (state.category === "unknown") return headlinesWithoutCategory(words).includes(headline.slice("### ".length));
  const builtIn = new Map<string, { readonly title: string }>(Object.entries(words.categories)).get(state.category);
  return builtIn === undefined ? headline.startsWith("### ") : headline === `### ${builtIn.title}`;
}
