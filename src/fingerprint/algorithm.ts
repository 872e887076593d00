/**
 * Dated id of the fingerprint algorithm. It salts every hash, so fingerprints of two algorithms never compare equal.
 * Any change to what is hashed (a pattern, a component, a level) takes a new date and a line in CHANGELOG.md.
 */
export const ALGORITHM = "fp-2026-11-20";
