/** Why an earlier issue is named, as data: the comment says it in its language, and everything else in English. */

/** Each reason in English; `{name}` is filled in. */
export const REASONS = {
  sameError: "same error: {error} ({sharers} of {earlier} reports)",
  sameErrorAside: "same error on the side: {error} ({sharers} of {earlier} reports)",
  sameRefusal: "same refusal: {error} ({sharers} of {earlier} reports)",
  sameRefusalAside: "same refusal on the side: {error} ({sharers} of {earlier} reports)",
  sameWordsStackHere: "the same words of an error: {error}, with a stack here only",
  sameWordsStackThere: "the same words of an error: {error}, with a stack there only",
  sameFrames: "same {count} frames: {frames}",
  mentioned: "mentioned by the reporter",
  saidDifferent: "the reporter says that it is a different one",
  sameText: "almost the same title and text",
  similarTitleAndText: "similar title and text ({words})",
  similarText: "similar text ({words})",
  bothOn: "both on {system}",
  bothOnWithVersion: "both on {system} {version}",
  bothOnWeb: "both on the web",
  bothOnWebWithVersion: "both on the web {version}",
  bothOnVersion: "both on version {version}",
  otherError: "different error: {error} there",
  otherFailureOfTest: "{test} fails for another reason there",
  otherStack: "different stack: {frames} there",
  otherPlatform: "different platform: {system} there",
  otherPlatformWeb: "different platform: the web there",
  sameSeries: "filed by the same person on the same day",
  otherNumbers: "the titles' numbers differ: {mine} here, {theirs} there",
  otherParts: "the titles name different parts: “{mine}” here, “{theirs}” there",
  otherWord: "one word of the title differs: “{mine}” here, “{theirs}” there",
  fewWords: "a few words say little",
  manyCauses: "an error of this kind has many causes, and little else agrees",
  passed: "a failure of the same kind that passed; what it was then need not be what it is now",
  closedBefore: "closed before {release} was released; this report is of {version}",
  sameFeedbackId: "same Feedback ID",
  sameRequestId: "names the same request ID",
  sameErrorSameDay: "same error, reported by the same person on the same day",
  byDuplicate: "#{issue}, a duplicate of it, matches",
  knownFingerprint: "the error has the known fingerprint {fingerprint}",
  knownKind: "an error of the known kind {fingerprint}",
  titleAsDescribed: "the title reads as the maintainers describe it",
  descriptionAsDescribed: "the description reads as the maintainers describe it",
  errorAsDescribed: "the error reads as the maintainers describe it",
  otherErrorAsDescribed: "another error reads as the maintainers describe it",
  logAsDescribed: "a quoted log reads as the maintainers describe it",
  reportAsDescribed: "the report reads as the maintainers describe it",
  fixedIn: "fixed in {release}",
  fixedInUpdate: "fixed in {release}, please update from {version}",
  fixedInButSeen: "fixed in {release}, but seen in {version}",
  confirmedBy: "confirmed by @{login}",
  oneOfReports: "one of {count} similar reports by {people} people",
} as const;

/** The name of a reason. */
export type ReasonKind = keyof typeof REASONS;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** A reason with what its sentence speaks of, as filed: not yet escaped, without secrets. */
export type Reason = {
  [Kind in ReasonKind]: {
    readonly kind: Kind;
    readonly values: Readonly<Record<Placeholder<(typeof REASONS)[Kind]>, string | number>>;
  };
}[ReasonKind];
