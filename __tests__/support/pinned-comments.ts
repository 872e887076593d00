/** GitHub's pinned comments, which the emulator does not know: kept here, and shown in its answers. */

/** `PUT …/pin`. */
export const PIN = /^(\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+))\/pin$/;
/** One comment, or those of an issue. */
export const COMMENTS = /^\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/\d+|\d+\/comments)(?:\?|$)/;

/** A comment of the emulator's, or a list of them, with `pin` where it was pinned; anything else as it is. */
export function withPins(body: unknown, pinned: ReadonlySet<number>): unknown {
  if (Array.isArray(body)) return body.map((each: unknown) => withPins(each, pinned));
  const isPinned = typeof body === "object" && body !== null && "id" in body && pinned.has(Number(body.id));
  return isPinned ? { ...body, pin: { pinned_at: "2026-11-18T10:00:00Z", pinned_by: null } } : body;
}
