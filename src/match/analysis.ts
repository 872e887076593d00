/**
 * Dated id of how an issue becomes terms and facts: parsing, tokens, stems, stop words, fields, what is kept of each. It
 * stands in every snapshot; one with another id is refused and built anew. Any change of what `toDocument` gives for
 * the same issue takes a new date.
 */
export const ANALYSIS = "terms-2026-12-01";
