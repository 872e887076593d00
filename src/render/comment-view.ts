import type { Classification } from "../domain/classification.ts";
import type { Fingerprint } from "../domain/fingerprint.ts";
import type { CanonicalStatus, Incident } from "../domain/incident.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { Match } from "../domain/match.ts";
import type { MarkerState, MissingInfo } from "../domain/plan.ts";
import type { Report } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";
import type { ReportSection } from "./report-section.ts";
import type { Catalogue } from "./words/catalogue.ts";
import type { OwnText } from "./category-text.ts";

/** All that the comment is made of. Texts are as filed: rendering redacts and escapes them. */
export interface CommentView {
  /** `owner/name`. */
  readonly repo: string;
  /** Where people read it: `https://github.com`, or an enterprise server. */
  readonly serverUrl: string;
  /** Of the issue that is commented on. */
  readonly number: number;
  readonly report: Report;
  readonly fingerprint: Fingerprint | null;
  readonly classification: Classification;
  /** null where the repository gives kinds neither labels nor types. */
  readonly kind: KindVerdict | null;
  readonly matches: readonly Match[];
  readonly missing: readonly MissingInfo[];
  /** The incident that the issue is part of; null where it is in none. */
  readonly incident: Incident | null;
  /** True for a report of a running incident that another issue stands for. */
  readonly isFollower: boolean;
  /** null where the issue stands for no others. */
  readonly status: CanonicalStatus | null;
  /** The comment's fixed sentences. */
  readonly words: Catalogue;
  readonly settings: Settings["comment"];
  readonly state: MarkerState;
  /** A report that was asked for; absent where there is none. */
  readonly section?: ReportSection | undefined;
  /** The newest released version of the product; absent or null where unknown. */
  readonly latestVersion: string | null;
  /** Probability from which on meaning and advice of the category are given. */
  readonly adviceFrom: number;
  /** What the repository says of the category; null where it says nothing. */
  readonly ownText: OwnText | null;
}
