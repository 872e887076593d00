/** Openings that many wordings share, as alternatives for a bracket: `(${CANNOT}|${FAILS_TO}) open`. */
export const CANNOT = "can(no|')?t|cannot|unable to";
export const FAILS_TO = "fail(s|ed)? to";
export const COULD_NOT = "could( not|n't)";
