/**
 * What a title says that it is about before it says anything: `net/http: …`, `[Android] …`, `cmd/link: …`. Where a
 * repository writes titles so, the same report for two parts of the product reads alike and is two tasks.
 */

/** One class after another without overlap, so linear; a sentence with a colon somewhere is no prefix. */
const PREFIX = /^\s*(?:\[([^\]\n]{1,40})\]|([\w./+#-]{1,40}(?:, ?[\w./+#-]{1,40}){0,3}):(?=\s))/;

/**
 * What forms and habits put there for every issue; it tells of no part. Names of kinds, as GitHub's default labels and
 * common issue forms have them.
 */
const KINDS = new Set(
  (
    "bug|bugs|bug report|feature|features|feature request|request|enhancement|proposal|rfc|question|doc|docs|documentation|issue|" +
    "error|warning|fatal|panic|ice|task|test|help|support|note|regression|crash|tracking|tracking issue"
  ).split("|"),
);

/** A title's prefix in small letters, without its brackets or colon: `net/http`; undefined where it has none. */
export function titlePrefix(title: string): string | undefined {
  const [, bracketed, written] = PREFIX.exec(title) ?? [];
  const prefix = (bracketed ?? written ?? "").trim().toLowerCase();
  return prefix === "" || KINDS.has(prefix) ? undefined : prefix;
}

/** Both prefixes where the two titles have different ones; undefined where either has none. */
export function findOtherPrefix(
  mine: string | undefined,
  theirs: string | undefined,
): { readonly mine: string; readonly theirs: string } | undefined {
  return mine === undefined || theirs === undefined || mine === theirs ? undefined : { mine, theirs };
}
